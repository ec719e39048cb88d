// A book that an .xls holds twice: as `Workbook` for Excel 97 and later, and as `Book` for Excel 5 and 95 (“Microsoft Excel 97 & 5.0/95”). Law: programs
// open one or the other, LibreOffice the second where both are of one version, so that the two must have the same numbers.
import type { Grid } from '../../../sheet/grid.ts'
import { unlessDamaged } from '../../xlsx/refusal.ts'

/** The last row of Excel 5; what stands below it is in the newer book only. */
const OLD_ROWS = 16_384

/**
 * Whether the older book, as far as it reaches, has the numbers of the newer one. Its letters may differ: those that its code page lacks are lost; and so may
 * noughts, which are none in formulas that nobody calculated.
 */
export function saysTheSame(newer: readonly Grid[], older: () => readonly Grid[]): boolean {
  const read = unlessDamaged(older, null)
  return read !== null && numbersOf(read) === numbersOf(newer)
}

function numbersOf(grids: readonly Grid[]): string {
  const found: string[] = []
  grids.forEach(({ rows }, sheet) => {
    for (const { row, cells } of rows) {
      if (row > OLD_ROWS) continue
      for (const cell of cells)
        if (cell.kind === 'number' && cell.number !== 0)
          found.push(`${String(sheet)} ${String(row)} ${String(cell.column)} ${String(cell.number)}`)
    }
  })
  return found.join('\n')
}
