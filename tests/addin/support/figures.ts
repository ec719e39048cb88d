// What sheets say, cell by cell, so that sheets of one source can be compared with those of another. Law: a number is compared as it is; only the last bit of a
// binary fraction, which differs between programs, is not.
import { createHash } from 'node:crypto'
import { columnName, type Cell, type Grid } from '../../../lib/sheet/grid.ts'

export type Said = ReadonlyMap<string, string | number | boolean>

/** By place: the how-manieth sheet, and the cell. A text that names a cell of another sheet names it so, too: sheets may be called otherwise. */
export function saidBy(sheets: readonly Grid[]): Said {
  const numbers = new Map(sheets.map(({ name }, index) => [name, String(index + 1)]))
  const withNumber = (text: string): string =>
    text.replace(/^(?:'(.+)'|([^'! ]+))!(?=[A-Z]+\d+$)/, (whole, quoted?: string, plain?: string) => {
      const number = numbers.get(quoted ?? plain ?? '')
      return number === undefined ? whole : `${number}!`
    })
  return new Map(
    sheets.flatMap(({ rows }, index) =>
      rows.flatMap(({ row, cells }) =>
        cells.map((cell) => [`${String(index + 1)}!${columnName(cell.column)}${String(row)}`, said(cell, withNumber)] as const),
      ),
    ),
  )
}

function said(cell: Cell, withNumber: (text: string) => string): string | number | boolean {
  switch (cell.kind) {
    case 'number':
      return Number(cell.number.toPrecision(14))
    case 'boolean':
      return cell.boolean
    case 'date':
      return cell.date
    case 'uncalculated':
      return `not calculated: ${cell.formula}`
    default:
      return withNumber(cell.text)
  }
}

/** Every place at which two say something else. */
export const differences = (one: Said, other: Said): string[] =>
  [...new Set([...one.keys(), ...other.keys()])]
    .filter((place) => one.get(place) !== other.get(place))
    .map((place) => `${place}: ${JSON.stringify(one.get(place))} and ${JSON.stringify(other.get(place))}`)

export const numbersIn = (said: Said): number => [...said.values()].filter((value) => typeof value === 'number').length

/** The same for the same figures, whatever order they come in. */
export const fingerprintOf = (all: ReadonlyMap<string, Said>): string =>
  createHash('sha256')
    .update(JSON.stringify(inOrder([...all].map(([name, said]) => [name, inOrder([...said])] as const))))
    .digest('hex')

const inOrder = <T>(entries: readonly (readonly [string, T])[]): (readonly [string, T])[] =>
  [...entries].sort(([one], [other]) => (one < other ? -1 : 1))
