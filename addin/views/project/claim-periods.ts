// The claims of the project with their periods and days of filing.
import { html, nothing } from 'lit/html.js'
import { filings, type Filing } from '../../../lib/core/project.ts'
import { formatDate, formatPeriod } from '../../../lib/i18n/index.ts'
import type { SeasonPane, Template } from '../pane.ts'

export function claimPeriods(pane: SeasonPane): Template {
  const { project: w } = pane.words
  return html`
    <section aria-labelledby="periods">
      <h2 id="periods">${w.claims}</h2>
      <table class="periods">
        <thead>
          <tr>
            <th scope="col">${w.claim}</th>
            <th scope="col">${w.period}</th>
            <th scope="col">${w.filedOn}</th>
          </tr>
        </thead>
        <tbody>
          ${filings(pane.season.project).map((filing) => row(pane, filing))}
        </tbody>
      </table>
    </section>
  `
}

const row = ({ words: { project: w }, language }: SeasonPane, { number, period, filedOn, final }: Filing): Template => html`
  <tr>
    <th scope="row">${number}${final ? html` <span class="mark">${w.final}</span>` : nothing}</th>
    <td>${formatPeriod(period, language)}</td>
    <td>${filedOn === null ? w.notFiled : formatDate(filedOn, language)}</td>
  </tr>
`
