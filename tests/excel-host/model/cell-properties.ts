// Looks set in one call for every cell, row or column of a range: `range.setCellProperties([[{ format: { font: { bold: true } } }]])`.
import type { Area } from './area.ts'
import { rectanglesOf } from './rectangles.ts'
import { RangeFormat } from './range-format.ts'
import type { Range } from './range.ts'
import { invalidArgument, notSimulated } from './refusal.ts'

type Properties = ReadonlyMap<string, unknown>

/** Properties by cell; the matrix has the range's own shape, and an empty object leaves a cell as it is. */
export function setCellProperties(range: Range, given: readonly (readonly unknown[])[]): void {
  const { rows, columns } = range.area
  if (given.length !== rows || given.some((row) => row.length !== columns)) throw invalidArgument('Range.setCellProperties')
  const cells = given.map((row) => row.map(propertiesOf))
  for (const path of new Set(cells.flat().flatMap((properties) => [...properties.keys()]))) {
    for (const { area, value } of rectanglesOf(cells.map((row) => row.map((properties) => properties.get(path))))) {
      new RangeFormat(range.sheet, placed(range, area)).write(path, value)
    }
  }
}

/** One entry for each row or each column of the range. */
export function setLineProperties(range: Range, axis: 'rows' | 'columns', given: readonly unknown[]): void {
  if (given.length !== range.area[axis]) throw invalidArgument(`Range.set${axis === 'rows' ? 'Row' : 'Column'}Properties`)
  for (const [index, entry] of given.entries()) {
    const line =
      axis === 'rows'
        ? { ...range.area, row: range.area.row + index, rows: 1 }
        : { ...range.area, column: range.area.column + index, columns: 1 }
    for (const [path, value] of propertiesOf(entry)) new RangeFormat(range.sheet, line).write(path, value)
  }
}

const placed = ({ area }: Range, part: Area): Area => ({ ...part, row: area.row + part.row, column: area.column + part.column })

/** `{ format: { font: { bold: true } } }` as `font.bold`; what is not a look fails. */
function propertiesOf(entry: unknown): Properties {
  if (typeof entry !== 'object' || entry === null) throw invalidArgument('Range.setCellProperties', `${JSON.stringify(entry)} is no object`)
  const { format = {}, ...others } = entry as { readonly format?: unknown }
  const [other] = Object.keys(others)
  if (other !== undefined) throw notSimulated(`Range.setCellProperties with ${other}`)
  return new Map(flattened(format, ''))
}

function flattened(value: unknown, path: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([name, inner]) => flattened(inner, path === '' ? name : `${path}.${bordersOf(name, path)}`))
}

/** The sides are called `bottom` here and `EdgeBottom` elsewhere. */
const bordersOf = (name: string, path: string): string => {
  if (path !== 'borders') return name
  const isInside = name.startsWith('inside') || name.startsWith('diagonal')
  return isInside ? name.charAt(0).toUpperCase() + name.slice(1) : `Edge${name.charAt(0).toUpperCase()}${name.slice(1)}`
}
