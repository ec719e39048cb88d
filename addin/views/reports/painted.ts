// The reports that stand in the workbook, each with whether it still says what it would say now.
import { html, nothing } from 'lit/html.js'
import { assumptions } from '../../../lib/core/terms.ts'
import { listedAs } from '../../state/checks/state.ts'
import { reportNamed, type ReportId } from '../../state/season/report-id.ts'
import type { PaintedReport } from '../../workbook/door.ts'
import { busy } from '../busy.ts'
import type { SeasonPane, Template } from '../pane.ts'
import { sure } from '../sure.ts'
import { changesOf } from './changes.ts'

export function painted(pane: SeasonPane): Template {
  const { reports: w } = pane.words
  const all = pane.season.snapshot.reports ?? []
  return html`
    <section aria-labelledby="painted">
      <h2 id="painted">${w.inWorkbook}</h2>
      ${
        all.length === 0
          ? html`<p>${w.none}</p>`
          : html`<ul class="rows">
                ${all.map((one) => html`<li>${report(pane, one)}</li>`)}
              </ul>
              ${refreshAll(pane, all)}`
      }
    </section>
  `
}

const changedReports = (pane: SeasonPane, all: readonly PaintedReport[]): ReportId[] =>
  all.flatMap((one) => (one.fingerprint === null && changesOf(pane.season, one) > 0 ? (reportNamed(one.report) ?? []) : []))

function refreshAll(pane: SeasonPane, all: readonly PaintedReport[]): Template {
  const changed = changedReports(pane, all)
  if (changed.length < 2) return nothing
  return html`
    <button type="button" aria-disabled=${busy(pane)} @click=${pane.tells({ kind: 'writeAsked', reports: changed })}>
      ${pane.words.reports.refreshAll}
    </button>
  `
}

function titleOf({ words: { reports: w } }: SeasonPane, { report: name }: PaintedReport): string {
  const id = reportNamed(name)
  return id === null ? name : `${w.kind[id.kind]}, ${w.language[id.language]}`
}

function report(pane: SeasonPane, one: PaintedReport): Template {
  const { reports: w } = pane.words
  const id = reportNamed(one.report)
  const title = titleOf(pane, one)
  return html`
    <h3>${title}</h3>
    <p>${standing(pane, one)} <span class="aside">${w.sheets(one.sheets.length)}</span></p>
    ${one.fingerprint === null ? nothing : html`<p class="place">${w.fingerprint} ${one.fingerprint}</p>`}
    <div class="acts">
      ${showing(pane, one, title)} ${id === null || one.fingerprint !== null ? nothing : changing(pane, one, id, title)}
    </div>
    ${pane.state.reports.sureAbout === one.report ? freezing(pane, one, title) : nothing}
  `
}

function standing({ words: { reports: w }, season }: SeasonPane, one: PaintedReport): Template {
  if (one.fingerprint !== null) return html`<span class="mark good">${w.frozen}</span>`
  if (reportNamed(one.report) === null) return html`<span class="mark">${w.unknown}</span>`
  const changes = changesOf(season, one)
  return changes === 0 ? html`<span class="mark good">${w.current}</span>` : html`<span class="mark warning">${w.changed(changes)}</span>`
}

function showing(pane: SeasonPane, { sheets: [sheet] }: PaintedReport, title: string): Template {
  if (sheet === undefined) return nothing
  return html`
    <button
      type="button"
      aria-label=${`${pane.words.reports.show}: ${title}`}
      @click=${pane.tells({ kind: 'cellAsked', place: { sheet, row: 1, column: 0 } })}
    >
      ${pane.words.reports.show}
    </button>
  `
}

const changing = (pane: SeasonPane, one: PaintedReport, id: ReportId, title: string): Template => html`
  <button
    type="button"
    aria-label=${`${pane.words.reports.refresh}: ${title}`}
    aria-disabled=${busy(pane)}
    @click=${pane.tells({ kind: 'writeAsked', reports: [id] })}
  >
    ${pane.words.reports.refresh}
  </button>
  <button
    type="button"
    aria-label=${`${pane.words.reports.freeze}: ${title}`}
    aria-disabled=${busy(pane)}
    @click=${pane.tells({ kind: 'freezeAsked', name: one.report })}
  >
    ${pane.words.reports.freeze}
  </button>
`

/** What one should know before a report is made final: what is open, what is assumed, whether it is behind. */
function freezing(pane: SeasonPane, one: PaintedReport, title: string): Template {
  const { reports: w } = pane.words
  const { season, state } = pane
  const open = season.checks.filter((check) => ['open', 'parked'].includes(listedAs(state.checks, check))).length
  const unconfirmed = assumptions(season.project.terms).length
  return sure(pane, {
    question: w.sure(title),
    about: [
      w.sureAbout,
      ...(changesOf(season, one) > 0 ? [w.sureChanged] : []),
      ...(open > 0 ? [w.sureOpen(open)] : []),
      ...(unconfirmed > 0 ? [w.sureAssumptions(unconfirmed)] : []),
    ],
    yes: w.sureYes,
    no: w.sureNo,
    confirmed: { kind: 'freezeSure', name: one.report },
    doubted: { kind: 'freezeDoubted' },
  })
}
