// The grid of one sheet as a table. Law: what stands in a cell is shown as text, whatever it is; sizes are set as properties, since the page forbids styles
// in its text.
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { columnName } from '../../../lib/sheet/grid.ts'
import { workbenchWords } from '../../../lib/i18n/workbench.ts'
import type { BookCell, BookSheet } from '../book/book.ts'
import { shownText } from '../book/shown.ts'
import type { DeskState } from '../desk.ts'
import { heightOf, ROW_HEIGHT, shapeOf, type GridShape } from './shape.ts'

/** What a person does with cells. */
export interface GridHands {
  readonly choose: (row: number, column: number) => void
  readonly edit: () => void
  readonly press: (event: KeyboardEvent) => void
  readonly scroll: (event: Event) => void
}

export const cellId = (row: number, column: number): string => `cell-${columnName(column)}${String(row)}`

export function gridView(sheet: BookSheet, desk: DeskState, hands: GridHands): TemplateResult {
  const shape = shapeOf(sheet, desk.scrolled)
  const columns = Array.from({ length: shape.columns }, (_, column) => column)
  return html`<div
    class="grid"
    id="grid"
    role="grid"
    tabindex="0"
    aria-label=${workbenchWords(desk.language).grid(sheet.name)}
    aria-rowcount=${shape.rows}
    aria-colcount=${shape.columns}
    aria-activedescendant=${cellId(desk.place.row, desk.place.column)}
    @keydown=${hands.press}
    @scroll=${hands.scroll}
  >
    <table class=${sheet.plan.isPage === true ? 'page' : ''} role="presentation" .style=${`width: ${String(widthOf(sheet, columns))}px`}>
      <colgroup>
        <col class="numbers" />
        ${columns.map((column) => html`<col .style=${`width: ${String(pixels(sheet, column))}px`} />`)}
      </colgroup>
      <thead role="presentation">
        <tr role="row">
          <th role="presentation"></th>
          ${columns.map((column) => html`<th role="columnheader" class=${column === desk.place.column ? 'here' : ''}>${columnName(column)}</th>`)}
        </tr>
      </thead>
      <tbody role="presentation">
        ${spacer(shape.first - 1)} ${rowsOf(shape).map((row) => rowView(sheet, row, columns, shape, desk, hands))}
        ${spacer(shape.rows - shape.last)}
      </tbody>
    </table>
  </div>`
}

const NUMBERS = 44
const CHARACTER = 7
const ORDINARY = 9

const pixels = ({ plan }: BookSheet, column: number): number => Math.round((plan.widths[column] ?? ORDINARY) * CHARACTER) + 5

const widthOf = (sheet: BookSheet, columns: readonly number[]): number =>
  columns.reduce((sum, column) => sum + pixels(sheet, column), NUMBERS)

const rowsOf = ({ first, last }: GridShape): number[] => Array.from({ length: last - first + 1 }, (_, index) => first + index)

const spacer = (rows: number): TemplateResult | typeof nothing =>
  rows <= 0 ? nothing : html`<tr aria-hidden="true" .style=${`height: ${String(rows * ROW_HEIGHT)}px`}></tr>`

function rowView(
  sheet: BookSheet,
  row: number,
  columns: readonly number[],
  { isWhole }: GridShape,
  desk: DeskState,
  hands: GridHands,
): TemplateResult {
  const cells = sheet.rows.get(row)
  return html`<tr role="row" aria-rowindex=${row} .style=${`height: ${String(heightOf(sheet, row, isWhole))}px`}>
    <th role="rowheader" class=${row === desk.place.row ? 'here' : ''}>${row}</th>
    ${columns.map((column) => {
      const isHere = row === desk.place.row && column === desk.place.column
      return html`<td
        id=${cellId(row, column)}
        role="gridcell"
        aria-selected=${isHere}
        class=${classOf(cells?.get(column), cells?.get(column + 1), isHere)}
        @mousedown=${() => {
          hands.choose(row, column)
        }}
        @dblclick=${hands.edit}
      >
        ${shownText(cells?.get(column)?.cell ?? null, desk.language) || chartTitle(sheet, row, column, desk)}
      </td>`
    })}
  </tr>`
}

/** Text runs on over the cells beside it that are empty, as in Excel. */
function classOf(here: BookCell | undefined, next: BookCell | undefined, isHere: boolean): string {
  const runsOn = here?.cell?.kind === 'text' && (next?.cell ?? null) === null
  return [here === undefined ? '' : `look-${here.style}`, runsOn ? 'runs-on' : '', isHere ? 'selected' : ''].join(' ')
}

/** Charts are Excel's to draw; here stands where they would be. */
const chartTitle = ({ plan }: BookSheet, row: number, column: number, { language }: DeskState): string => {
  const chart = plan.charts.find(({ area }) => area.top === row && area.left === column)
  return chart === undefined ? '' : workbenchWords(language).chart(chart.title)
}
