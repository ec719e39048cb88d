// The terms that every figure rests on, as the report lists them: value, source, and how sure it is. Law: a term leads to its cell in the workbook.
import { html, nothing } from 'lit/html.js'
import type { Row } from '../../../lib/core/report/block.ts'
import { assumptions } from '../../../lib/core/terms.ts'
import { formatValue, reportWords } from '../../../lib/i18n/report/index.ts'
import { madeReport } from '../../state/season/reports.ts'
import { tableNamed } from '../../state/why/figure.ts'
import type { SeasonPane, Template } from '../pane.ts'
import { termFields } from './term-fields.ts'

export function terms(pane: SeasonPane): Template {
  const { project: w } = pane.words
  const { report } = madeReport(pane.season, { kind: 'financial', language: pane.language })
  const rows = (tableNamed(report, 'terms')?.rows ?? []).filter(({ key }) => termFields[key] !== undefined)
  const unconfirmed = assumptions(pane.season.project.terms).length
  return html`
    <section aria-labelledby="terms">
      <h2 id="terms">${w.terms}</h2>
      <p>
        <span class="mark ${unconfirmed === 0 ? 'good' : 'warning'}"
          >${unconfirmed === 0 ? w.confirmedAll : w.unconfirmed(unconfirmed)}</span
        >
      </p>
      <p class="aside">${w.termsAbout}</p>
      <table class="terms">
        <thead>
          <tr>
            <th scope="col">${w.term}</th>
            <th scope="col">${w.value}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => termRow(pane, row))}
        </tbody>
      </table>
    </section>
  `
}

/** The columns of the report's table: term, value, source, how sure. */
function termRow(pane: SeasonPane, { key, values, tone }: Row): Template {
  const [term = '', value = '', source = '', status = ''] = values.map((one) => formatValue(one, pane.language))
  const { statuses } = reportWords(pane.language).terms
  const [isSample, isRule] = [status === statuses.sample, status === statuses.rule]
  return html`
    <tr>
      <th scope="row">
        ${term}
        <div class="aside">
          ${source === '' || source === '–' || isRule || isSample ? nothing : source}
          <span class="mark ${tone === 'warning' || isSample ? 'warning' : ''}">${status}</span>
        </div>
      </th>
      <td>${valueOf(pane, key, term, value)}</td>
    </tr>
  `
}

function valueOf(pane: SeasonPane, key: string, term: string, value: string): Template {
  const place = pane.season.cells.ofField(termFields[key] ?? '')
  if (place === null) return html`${value}`
  return html`
    <button
      type="button"
      class="link"
      aria-label=${pane.words.project.changeTerm(`${term}: ${value}`)}
      @click=${pane.tells({ kind: 'cellAsked', place })}
    >
      ${value}
    </button>
  `
}
