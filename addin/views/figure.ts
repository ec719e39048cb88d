// A figure that can be asked about: its amount is a button that walks to where it comes from.
import { html } from 'lit/html.js'
import { formatMoney } from '../../lib/i18n/index.ts'
import type { Cents } from '../../lib/core/money.ts'
import type { CellReference } from '../../lib/core/report/index.ts'
import type { SeasonPane, Template } from './pane.ts'

export function figure(pane: SeasonPane, label: string, cents: Cents, reference: CellReference): Template {
  const amount = formatMoney(cents, pane.language)
  return html`
    <button
      type="button"
      class="figure"
      aria-label=${pane.words.overview.why(label, amount)}
      @click=${pane.tells({ kind: 'whyAsked', reference })}
    >
      ${amount}
    </button>
  `
}

/** A label with its figure, in a list of such. */
export const labelled = (label: string, value: Template | string, role = ''): Template =>
  html`<dt class=${role}>${label}</dt>
    <dd class=${role}>${value}</dd>`
