// Columns of cost centres and project numbers, one of which the block above the list calls its own: `Kustannuspaikka 4711` above 4711 and 4712. Law: only beside
// its own number is another one somebody else's.
import type { Cell, GridRow } from '../../grid.ts'
import { plain, tokensOf } from '../../plain-text.ts'
import { shownText } from '../words/shown.ts'
import type { Column } from './columns.ts'

/** A column, and the numbers in it that are the project's. */
export interface OwnNumbers {
  readonly column: Column
  readonly own: ReadonlySet<string>
}

const numberWords =
  '(?:kustannuspaik\\p{L}*|kust ?paikka|kostnadsstall\\p{L}*|cost cent(?:re|er)s?|projekti(?:n|ko|nu)\\p{L}*|hanke(?:n|ko|nu)\\p{L}*|projekt(?:n|k)\\p{L}*|project (?:no|nr|number|code))'
const named = new RegExp(`^${numberWords}(?: (?:nro|no|nr|numero|nummer|number|koodi|kod|code))?$`, 'u')
const labelled = new RegExp(
  `^(?:tama |hankkeen |projektin |projektets |own |oma )?${numberWords}(?: (?:nro|no|nr|numero|nummer|number|koodi|kod|code))?(.*)$`,
  'u',
)
/** A block above a list has its labels in the last rows. */
const LONGEST_BLOCK = 40

/** `Kustannuspaikka`, `Kst`. */
export const isOfCostCentres = (heading: string): boolean =>
  /^(?:kustannuspaik|kust ?paik|kostnadsstall|kst$|cost cent)/.test(plain(heading))

/** Whether a heading is of cost centres or of project numbers. */
const isOfNumbers = (heading: string): boolean => named.test(plain(heading))

export function ownNumbers(
  unread: readonly Column[],
  cellsOf: (column: Column) => readonly Cell[],
  above: readonly GridRow[],
): OwnNumbers | null {
  const column = unread.find(({ text }) => isOfNumbers(text))
  if (column === undefined) return null
  const said = new Set(above.slice(-LONGEST_BLOCK).flatMap(numbersIn))
  const own = new Set(
    cellsOf(column)
      .flatMap(numbersOf)
      .filter((number) => said.has(number)),
  )
  return own.size > 0 ? { column, own } : null
}

/** Whether a cell of such a column is another number. */
export const isOfOther = (cell: Cell, { own }: OwnNumbers): boolean => {
  const numbers = numbersOf(cell)
  return numbers.length > 0 && !numbers.some((number) => own.has(number))
}

const numbersOf = (cell: Cell): string[] => tokensOf(shownText(cell, false) ?? '').filter((word) => /\d{2}/.test(word))

/** The numbers behind such a label, in its own cell or beside it. */
function numbersIn({ cells }: GridRow): string[] {
  const index = cells.findIndex((cell) => cell.kind === 'text' && labelled.test(plain(cell.text)))
  const label = cells[index]
  if (label?.kind !== 'text') return []
  const rest = labelled.exec(plain(label.text))?.[1] ?? ''
  return /\d/.test(rest) ? tokensOf(rest) : cells.slice(index + 1, index + 3).flatMap(numbersOf)
}
