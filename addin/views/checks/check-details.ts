// An opened finding: what to do, why, what it keeps out, and the decision about it.
import { html, nothing } from 'lit/html.js'
import { requestOf, sourceOf, wayOut } from '../../../lib/i18n/index.ts'
import { isAboutList } from '../../../lib/core/claim.ts'
import { localityById } from '../../../lib/core/project.ts'
import { isParked } from '../../state/checks/state.ts'
import { checkStanding, type Check } from '../../state/season/check.ts'
import { namesIn } from '../../../lib/i18n/names.ts'
import { wayOutHere } from '../finding-list.ts'
import type { SeasonPane, Template } from '../pane.ts'
import { decision } from './decision.ts'
import { inFile } from './place.ts'

export function checkDetails(pane: SeasonPane, check: Check): Template {
  const { checks: w, frame } = pane.words
  const { finding, blocks, key } = check
  const todo = check.subject.kind === 'workbook' ? wayOutHere(pane, finding) : wayOut(finding, pane.language, pane.names)
  const source = sourceOf(finding.code, pane.language) ?? (check.file === null ? null : w.sourceIsSheet)
  return html`
    <div class="details">
      <dl class="facts">
        ${
          todo === null
            ? nothing
            : html`<dt>${w.todo}</dt>
                <dd>${todo}</dd>`
        }
        ${
          source === null
            ? nothing
            : html`<dt>${w.source}</dt>
                <dd>${source}</dd>`
        }
      </dl>
      ${blocks ? html`<p><b>${isAboutList(finding) ? w.blocksList : w.blocks}</b></p>` : nothing}
      <div class="acts">
        <button type="button" @click=${pane.tells({ kind: 'checkShown', key })}>${frame.showCell}</button>
        ${parking(pane, check)} ${copying(pane, check)}
      </div>
      ${decision(pane, check)}
    </div>
  `
}

function parking(pane: SeasonPane, check: Check): Template {
  const stands = checkStanding(check)
  if (stands === 'accepted' || stands === 'rejected') return nothing
  const isAside = isParked(pane.state.checks, check)
  return html`
    <button type="button" @click=${pane.tells({ kind: 'checkParked', key: check.key, isParked: !isAside })}>
      ${isAside ? pane.words.checks.unpark : pane.words.checks.park}
    </button>
  `
}

/** What the implementer is asked to do, in the implementer's language. */
function copying(pane: SeasonPane, { finding, file, locality, subject }: Check): Template {
  const { project } = pane.season
  const language = localityById(project, locality)?.language ?? pane.language
  const request = file === null ? null : requestOf(finding, language, namesIn(project, language))
  if (request === null) return nothing
  const at = finding.at ?? (subject.kind === 'line' ? subject.line.line.at : undefined)
  return html`
    <button type="button" @click=${pane.tells({ kind: 'copyAsked', text: `${inFile(file, at)}: ${request}` })}>
      ${pane.words.checks.copyRequest}
    </button>
  `
}
