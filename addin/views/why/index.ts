// Why this number: one figure at a time, with what it is made of and by which rule, down to the row and the cell it was read from.
import { html, nothing } from 'lit/html.js'
import { formatValue } from '../../../lib/i18n/report/index.ts'
import { madeReport } from '../../state/season/reports.ts'
import type { WhyState } from '../../state/state.ts'
import { stepOf } from '../../state/why/explain.ts'
import { figureOf, type Figure } from '../../state/why/figure.ts'
import type { SeasonPane, Template } from '../pane.ts'
import { figureName } from './figure-name.ts'
import { rowFacts } from './row-facts.ts'
import { stepParts } from './step.ts'
import { trail } from './trail.ts'
import { waysThere } from './ways-there.ts'

export function whyView(pane: SeasonPane, why: WhyState): Template {
  const { report } = madeReport(pane.season, why.report)
  const shown = why.trail.at(-1)
  const figure = shown === undefined ? null : figureOf(report, shown)
  return html`
    <div class="heading">
      <h1 tabindex="-1" data-mark="why">${pane.words.why.title}</h1>
      <button type="button" class="quiet" @click=${pane.tells({ kind: 'whyClosed' })}>${pane.words.why.close}</button>
    </div>
    <div lang=${why.report.language}>${trail(pane, report, why)} ${figure === null ? nothing : shownFigure(pane, why, figure)}</div>
    ${figure === null ? html`<p class="empty">${pane.words.why.gone}</p>` : nothing}
  `
}

function shownFigure(pane: SeasonPane, why: WhyState, figure: Figure): Template {
  const { why: w } = pane.words
  const step = stepOf(madeReport(pane.season, why.report).report, figure)
  const isRead = figure.table.id === 'lines'
  return html`
    <section class="card" aria-labelledby="figure">
      <h2 id="figure">${figureName(pane, figure)}</h2>
      <p class="amount large">${formatValue(figure.value, pane.language)}</p>
      <p class="aside">${w.fromTable(figure.table.title)}</p>
      ${waysThere(pane, why, figure)}
    </section>
    ${step === null ? html`<p lang=${pane.language}>${isRead ? w.judged : w.given}</p>` : stepParts(pane, step)}
    ${figure.table.note === null || isRead ? nothing : html`<p><b lang=${pane.language}>${w.rule}:</b> ${figure.table.note}</p>`}
    ${step === null || isRead ? rowFacts(pane, figure) : nothing}
  `
}
