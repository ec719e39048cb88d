// One finding in the list: how heavy, what and where; opened, the way out and the decision.
import { html, nothing } from 'lit/html.js'
import { labelOf, severityLabel, whatIsWrong } from '../../../lib/i18n/index.ts'
import { isParked } from '../../state/checks/state.ts'
import { isDecided, type Check } from '../../state/season/check.ts'
import { decided, toneOf } from '../finding-list.ts'
import type { SeasonPane, Template } from '../pane.ts'
import { checkDetails } from './check-details.ts'
import { placeOf } from './place.ts'

export function checkItem(pane: SeasonPane, check: Check): Template {
  const { finding, key } = check
  const isOpen = pane.state.checks.openKey === key
  return html`
    <li class=${`${toneOf(finding)} ${isOpen ? 'open' : ''}`}>
      <button
        type="button"
        class="check"
        data-mark=${`check ${key}`}
        aria-expanded=${isOpen ? 'true' : 'false'}
        @click=${pane.tells({ kind: 'checkToggled', key })}
      >
        <span class="line"
          ><span class="mark ${toneOf(finding)}">${severityLabel(finding.severity, pane.language)}</span>
          <b>${labelOf(finding.code, pane.language)}</b> ${standing(pane, check)}</span
        >
        <span class="place">${placeOf(pane, check)}</span>
        <span class="what">${whatIsWrong(finding, pane.language, pane.names)}</span>
      </button>
      ${isOpen ? checkDetails(pane, check) : nothing}
    </li>
  `
}

function standing(pane: SeasonPane, check: Check): Template {
  if (isDecided(check)) return decided(pane, check)
  return isParked(pane.state.checks, check) ? html`<span class="mark">${pane.words.checks.parked}</span>` : nothing
}
