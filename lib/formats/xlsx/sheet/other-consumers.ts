// Where a program that knows other namespaces, or processes what stands within them, would see other rows and cells than we do (ECMA-376 part 3).
// Law: a sheet that can be taken two ways is refused, not chosen from.
import { damaged } from '../refusal.ts'
import type { Scanner } from '../xml/scanner.ts'

/** What makes the figures of a sheet. */
const CELLS = new Set(['row', 'c', 'v', 'f', 'is', 't', 'r', 'sheetData', 'cols', 'mergeCells'])

/** Refuses the choice just opened, beside the rows of a sheet, where it holds some too; controls and drawings stand in such. */
export function refuseOtherCells(scanner: Scanner): void {
  const level = scanner.depth
  while (scanner.nextChild(level)) {
    if (CELLS.has(scanner.tag)) damaged()
    refuseOtherCells(scanner)
  }
}

/** Refuses the element just opened, which is none of those that stand here, where it is a choice or holds rows, cells or values. */
export function refuseWithin(scanner: Scanner): void {
  if (scanner.word === 'AlternateContent') damaged()
  const level = scanner.depth
  while (scanner.nextChild(level)) {
    if (CELLS.has(scanner.tag)) damaged()
    refuseWithin(scanner)
  }
}
