// A whole line in one cell. Law: a row whose columns are parted by another sign than those of its table is told, never dropped.
import type { Cell } from '../../grid.ts'

/** `102,16.9.2009,Oy B,Kokous,100.00` in a list of five columns: as many parts, numbers among them. */
export const isUnparted = (cells: readonly Cell[], width: number): boolean =>
  width >= 4 &&
  cells.some((cell) => cell.kind === 'text' && PARTING.test(cell.text) && partings.some((sign) => areParts(cell.text.split(sign), width)))

const PARTING = /[;\t|,]/
const partings = [';', '\t', '|', ',']

const areParts = (parts: readonly string[], width: number): boolean =>
  parts.length >= width - 1 && parts.filter((part) => /^\s*[-+−]?\d/.test(part)).length >= 2
