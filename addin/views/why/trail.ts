// The way walked so far, as breadcrumbs: each figure leads back to itself.
import { html } from 'lit/html.js'
import type { CellReference, Report } from '../../../lib/core/report/index.ts'
import type { WhyState } from '../../state/state.ts'
import { figureOf } from '../../state/why/figure.ts'
import type { SeasonPane, Template } from '../pane.ts'
import { figureName } from './figure-name.ts'

export const trail = (pane: SeasonPane, report: Report, { trail: walked }: WhyState): Template => html`
  <nav aria-label=${pane.words.why.trail}>
    <ol class="trail">
      ${walked.map((reference, index) => crumb(pane, report, reference, index === walked.length - 1 ? null : index + 1))}
    </ol>
  </nav>
`

function crumb(pane: SeasonPane, report: Report, reference: CellReference, length: number | null): Template {
  const figure = figureOf(report, reference)
  const name = figure === null ? '–' : figureName(pane, figure)
  if (length === null) return html`<li aria-current="step">${name}</li>`
  return html`<li><button type="button" class="link" @click=${pane.tells({ kind: 'whyReturned', length })}>${name}</button></li>`
}
