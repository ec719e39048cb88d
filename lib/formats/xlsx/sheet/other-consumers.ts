// Where a program that knows other namespaces, or processes what stands within them, would see other figures than we do (ECMA-376 part 3).
// Law: a part that can be taken two ways is refused, not chosen from.
import { damaged } from '../refusal.ts'
import type { Scanner } from '../xml/scanner.ts'

/** What makes the figures of a workbook, and what takes them out of sight: elements of its sheets, its shared strings, itself and its styles. */
const FIGURES = new Set(
  [
    'sheetData row c v f is t r cols col mergeCells mergeCell si',
    'workbookPr calcPr bookViews sheets sheet cellXfs xf numFmts numFmt fonts font fills fill dxfs dxf',
  ].flatMap((line) => line.split(' ')),
)

/**
 * Refuses the foreign element or choice just opened where it holds what makes figures, or is or holds a sheet's cells in whatever namespace, as some
 * programs look at names alone; controls, drawings and paths stand in such.
 */
export function refuseOtherFigures(scanner: Scanner): void {
  if (scanner.word === 'sheetData') damaged()
  const level = scanner.depth
  while (scanner.nextChild(level)) {
    if (FIGURES.has(scanner.tag)) damaged()
    refuseOtherFigures(scanner)
  }
}

/**
 * Refuses the element just opened, which is none of those that stand here, where it is a choice, makes figures in another namespace (some programs
 * look at names alone) or holds what makes figures.
 */
export function refuseWithin(scanner: Scanner): void {
  if (scanner.word === 'AlternateContent' || FIGURES.has(scanner.word)) damaged()
  refuseOtherFigures(scanner)
}
