// A claim file as a workbook, with its archive changed by a seed: headers that lie, bytes that flipped, entries in another order.
import { addressOf, type Cell, type Grid } from '../../lib/sheet/grid.ts'
import type { Draw } from '../sheet/mess/draw.ts'
import { mutatedBytes } from './bytes.ts'
import { escapeXml, partsOf, sheetXml } from '../support/xlsx/workbook.ts'
import { zipOf, type Part } from '../support/xlsx/zip.ts'

/** The workbook of a grid, changed around its cells: what is still read must be what was there before. */
export function mutatedClaimFile(draw: Draw, grid: Grid): Uint8Array {
  const parts = partsOfGrid(grid)
  const way = draw.between(0, 3)
  if (way === 0) return zipOf(inOtherOrder(draw, parts))
  if (way === 1) return zipOf(parts.map((part) => (draw.happens(0.3) ? lying(draw, part) : part)))
  return mutatedBytes(draw, zipOf(parts))
}

function partsOfGrid(grid: Grid): Part[] {
  const formats = [...new Set(grid.rows.flatMap(({ cells }) => cells.flatMap(({ format }) => format ?? [])))]
  const rows = grid.rows.map(
    ({ row, hidden, cells }) =>
      `<row r="${String(row)}"${hidden ? ' hidden="1"' : ''}>${cells.map((cell) => cellXml(grid, row, cell, formats)).join('')}</row>`,
  )
  const merges = grid.merges
    .map(({ top, left, bottom, right }) => `<mergeCell ref="${place(top, left)}:${place(bottom, right)}"/>`)
    .join('')
  const columns = [...grid.hiddenColumns]
    .map((column) => `<col min="${String(column + 1)}" max="${String(column + 1)}" hidden="1"/>`)
    .join('')
  const xml = sheetXml(rows.join(''), columns && `<cols>${columns}</cols>`, merges && `<mergeCells>${merges}</mergeCells>`)
  const styles =
    `<numFmts>${formats.map((code, index) => `<numFmt numFmtId="${String(200 + index)}" formatCode="${escapeXml(code)}"/>`).join('')}</numFmts>` +
    `<cellXfs><xf numFmtId="0"/>${formats.map((_, index) => `<xf numFmtId="${String(200 + index)}"/>`).join('')}</cellXfs>`
  const sheets = [{ name: grid.name, xml, attributes: grid.hidden ? 'state="hidden"' : '' }]
  return partsOf({ sheets, styles, ...(grid.date1904 ? { settings: '<workbookPr date1904="1"/>' } : {}) })
}

const place = (row: number, column: number): string => addressOf({ name: '' }, row, column).slice(1)

function cellXml(grid: Grid, row: number, cell: Cell, formats: readonly string[]): string {
  const style = cell.format === undefined ? '' : ` s="${String(1 + formats.indexOf(cell.format))}"`
  const head = `<c r="${addressOf(grid, row, cell.column).slice(grid.name.length + 1)}"${style}`
  const formula = cell.formula === undefined ? '' : `<f>${escapeXml(cell.formula)}</f>`
  switch (cell.kind) {
    case 'text':
      return `${head} t="str">${formula}<v>${escapeXml(cell.text)}</v></c>`
    case 'number':
      return `${head}>${formula}<v>${String(cell.number)}</v></c>`
    case 'date':
      return `${head} t="d"><v>${cell.date}</v></c>`
    case 'boolean':
      return `${head} t="b"><v>${cell.boolean ? '1' : '0'}</v></c>`
    case 'error':
      return `${head} t="e"><v>${escapeXml(cell.text)}</v></c>`
    case 'uncalculated':
      return `${head}><f>${escapeXml(cell.formula)}</f></c>`
  }
}

function inOtherOrder(draw: Draw, parts: readonly Part[]): Part[] {
  const placed = parts.map((part) => ({ part: { ...part, stored: draw.happens(0.5) }, at: draw.next() }))
  return placed.sort((a, b) => a.at - b.at).map(({ part }) => part)
}

const lies = [0, 1, 8, 200, 65_535, 0x7fffffff, 0xffffffff]
const lying = (draw: Draw, part: Part): Part => ({
  ...part,
  [draw.of(['states', 'locally', 'centrally'])]: { [draw.of(['flags', 'method', 'checksum', 'packedSize', 'size'])]: draw.of(lies) },
})
