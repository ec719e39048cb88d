// The sheets that come with our own form, known again when it comes back: its hidden mark holds a fingerprint of the guide. Law: only what stands exactly
// as we wrote it goes without a word; a mark or a guide with anything more or other in it is read like every sheet.
import { languages, type Language } from '../../core/locality.ts'
import type { Cell, Grid } from '../grid.ts'
import type { PlannedCell, SheetPlan } from '../plan.ts'

export const CLAIM_TEMPLATE_MARK = 'vipu/claim-template@1'

/** The sheets without our mark and our guide. */
export function withoutOwnSheets(sheets: readonly Grid[]): readonly Grid[] {
  const mark = sheets.find((grid) => guideOfMark(grid) !== null)
  if (mark === undefined) return sheets
  const guide = guideOfMark(mark)
  return sheets.filter((grid) => grid !== mark && fingerprint(contentOfGrid(grid)) !== guide)
}

/** The fingerprint of the guide in a mark with nothing but what we write: the version, the language and that; null for every other sheet. */
function guideOfMark({ rows }: Grid): string | null {
  const [first] = rows
  if (first?.row !== 1 || rows.length > 1) return null
  const [version, language, guide, ...more] = first.cells.map(textOf)
  const isMark = version === CLAIM_TEMPLATE_MARK && languages.some((one: Language) => one === language) && more.length === 0
  return isMark && guide !== undefined && /^[0-9a-f]{8}$/.test(guide) ? guide : null
}

const textOf = (cell: Cell): string => (cell.kind === 'text' ? cell.text : '')

export const fingerprintOfPlan = ({ rows }: SheetPlan): string =>
  fingerprint(rows.flatMap(({ cells }, index) => cells.flatMap((cell, column) => contentOfCell(index + 1, column, valueOfPlanned(cell)))))

const contentOfGrid = ({ rows }: Grid): string[] =>
  rows.flatMap(({ row, cells }) => cells.flatMap((cell) => contentOfCell(row, cell.column, valueOf(cell))))

const contentOfCell = (row: number, column: number, value: string | null): string[] =>
  value === null ? [] : [`${String(row)} ${String(column)} ${value}`]

const valueOfPlanned = ({ value }: PlannedCell): string | null =>
  value.kind === 'text' ? value.text : value.kind === 'number' ? String(value.number) : null

const valueOf = (cell: Cell): string =>
  cell.kind === 'text' ? cell.text : cell.kind === 'number' ? String(cell.number) : JSON.stringify(cell)

/** FNV-1a of 32 bits: it tells what has been changed, and keeps nobody out. */
function fingerprint(content: readonly string[]): string {
  let hash = 0x811c9dc5
  for (const character of content.join('\n')) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
