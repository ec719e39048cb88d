// Where the cell selected in Excel stands in a report of ours, its figure can be asked about.
import { html, nothing } from 'lit/html.js'
import { addressOf } from '../../../lib/sheet/grid.ts'
import { seasonOf } from '../../state/begin.ts'
import type { Pane, Template } from '../pane.ts'

export function selectedFigure(pane: Pane): Template {
  const { selected } = pane.state
  const reports = seasonOf(pane.state)?.snapshot.reports ?? []
  if (selected === null || !reports.some(({ sheets }) => sheets.includes(selected.sheet))) return nothing
  const place = addressOf({ name: selected.sheet }, selected.row, selected.column)
  return html`
    <div class="banner">
      <p class="place">${place}</p>
      <button type="button" class="quiet" @click=${pane.tells({ kind: 'whySelectedAsked' })}>${pane.words.why.selected}</button>
    </div>
  `
}
