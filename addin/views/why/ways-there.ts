// From a figure to the workbook: its cell in the report, and the posted line it was read from.
import { html, nothing } from 'lit/html.js'
import { lineCell } from '../../state/season/check-cell.ts'
import { paintedAs } from '../../state/season/report-id.ts'
import { madeReport } from '../../state/season/reports.ts'
import type { WhyState } from '../../state/state.ts'
import type { Figure } from '../../state/why/figure.ts'
import { figurePlaces } from '../../state/why/places.ts'
import type { CellPlace } from '../../workbook/door.ts'
import type { SeasonPane, Template } from '../pane.ts'

export function waysThere(pane: SeasonPane, why: WhyState, figure: Figure): Template {
  const { why: w } = pane.words
  const inReport =
    paintedAs(pane.season, why.report) === null ? null : figurePlaces(madeReport(pane.season, why.report)).placeOf(figure.reference)
  return html`
    <div class="acts" lang=${pane.language}>
      ${way(pane, inReport, w.showReport)} ${way(pane, postedLine(pane, figure), w.showPosted)}
      ${inReport === null ? html`<span class="aside">${w.notInReport}</span>` : nothing}
    </div>
  `
}

const way = (pane: SeasonPane, place: CellPlace | null, label: string): Template =>
  place === null ? nothing : html`<button type="button" @click=${pane.tells({ kind: 'cellAsked', place })}>${label}</button>`

function postedLine({ season }: SeasonPane, { table, row }: Figure): CellPlace | null {
  if (table.id !== 'lines') return null
  const textOf = (id: string): string => {
    const value = row.values[table.columns.findIndex((one) => one.id === id)]
    return value?.kind === 'text' ? value.text : ''
  }
  return lineCell(season.cells, textOf('file'), textOf('at'))
}
