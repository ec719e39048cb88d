// Which reports are written, in which languages.
import { html, nothing } from 'lit/html.js'
import { live } from 'lit/directives/live.js'
import { languages } from '../../../lib/core/locality.ts'
import { paintedAs, reportKinds, type ReportId } from '../../state/season/report-id.ts'
import { busy } from '../busy.ts'
import type { SeasonPane, Template } from '../pane.ts'

export function writing(pane: SeasonPane): Template {
  const { reports: w } = pane.words
  const { reports } = pane.state
  const chosen = chosenReports(pane)
  return html`
    <section class="card" aria-labelledby="write">
      <h2 id="write">${w.write}</h2>
      <p class="aside">${w.about}</p>
      <fieldset>
        <legend>${w.kinds}</legend>
        ${reportKinds.map((report) =>
          choice(w.kind[report], reports.kinds.includes(report), (isChosen) => {
            pane.dispatch({ kind: 'reportKindChosen', report, isChosen })
          }),
        )}
      </fieldset>
      <fieldset>
        <legend>${w.languages}</legend>
        ${languages.map((language) =>
          choice(w.language[language], reports.languages.includes(language), (isChosen) => {
            pane.dispatch({ kind: 'reportLanguageChosen', language, isChosen })
          }),
        )}
      </fieldset>
      ${
        chosen.length === 0
          ? html`<p>${w.chooseFirst}</p>`
          : html`<button
              type="button"
              class="main"
              aria-disabled=${busy(pane)}
              @click=${pane.tells({ kind: 'writeAsked', reports: chosen })}
            >
              ${w.writeCount(chosen.length)}
            </button>`
      }
      ${chosen.length < reports.kinds.length * reports.languages.length ? html`<p class="aside">${w.frozenStay}</p>` : nothing}
    </section>
  `
}

const choice = (label: string, isChosen: boolean, tell: (isChosen: boolean) => void): Template => html`
  <label>
    <input
      type="checkbox"
      .checked=${live(isChosen)}
      @change=${() => {
        tell(!isChosen)
      }}
    />
    ${label}
  </label>
`

/** In the order in which they are listed; a frozen one is not written again. */
function chosenReports({ state, season }: SeasonPane): ReportId[] {
  const { kinds, languages: chosen } = state.reports
  return reportKinds
    .filter((kind) => kinds.includes(kind))
    .flatMap((kind) => languages.filter((one) => chosen.includes(one)).map((language) => ({ kind, language })))
    .filter((id) => (paintedAs(season, id)?.fingerprint ?? null) === null)
}
