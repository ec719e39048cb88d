// What ranges of its sheets a workbook has names for, `EiHaeta` for `Taul1!$A$7:$G$8`. Law: a name that stands for a calculation, or for cells elsewhere, is none.
import type { Grid, NamedRange } from '../sheet/grid.ts'
import { rangeOf } from './xlsx/sheet/address.ts'

/** A name, and what it stands for as a formula, with `!` behind the sheet. */
export interface Named {
  readonly name: string
  readonly text: string
}

/** Nobody names more, or writes a longer list of ranges. */
export const MOST_NAMED = 1_000
const LONGEST = 255

/** The sheets, each with its ranges that have a name. */
export function withNamedRanges(grids: readonly Grid[], names: readonly Named[]): Grid[] {
  const bySheet = new Map<string, NamedRange[]>()
  for (const { name, text } of names.slice(0, MOST_NAMED)) for (const [sheet, range] of rangesIn(name, text)) put(bySheet, sheet, range)
  return grids.map((grid) => {
    const named = bySheet.get(grid.name)
    return named === undefined ? grid : { ...grid, named }
  })
}

function put(bySheet: Map<string, NamedRange[]>, sheet: string, range: NamedRange): void {
  const known = bySheet.get(sheet) ?? []
  bySheet.set(sheet, known)
  if (known.length < MOST_NAMED) known.push(range)
}

/** `Taul1!$A$7:$G$8,'Taul 2'!$A$3`: nothing but ranges, and the sheet of each. */
function rangesIn(name: string, text: string): (readonly [string, NamedRange])[] {
  if (text.length > LONGEST) return []
  const found: (readonly [string, NamedRange])[] = []
  const rest = text.replace(/^=/, '').replace(placed, (_, quoted: string | undefined, plain: string | undefined, address: string) => {
    const range = rangeOf(address)
    if (range !== null) found.push([(quoted ?? plain ?? '').replaceAll("''", "'"), { ...range, name }])
    return ''
  })
  return /^[,;~\s]*$/.test(rest) ? found : []
}
const placed = /(?:'((?:[^']|'')+)'|([^'!,;:$()\s]+))!(\$?[A-Z]{0,3}\$?\d{0,7}(?::\$?[A-Z]{0,3}\$?\d{0,7})?)/gi

/** `$Taul1.$A$7:.$G$8`, `$'Taul 1'.$A$7:$'Taul 1'.$G$8`: as OpenDocument writes what `!` parts elsewhere. */
export const fromOpenDocument = (text: string): string =>
  text.slice(0, LONGEST + 1).replace(inOpenDocument, (_, sheet: string, first: string, last: string | undefined) => {
    return `${sheet}!${first}${last === undefined ? '' : `:${last}`}`
  })
const inOpenDocument =
  /\$?('(?:[^']|'')+'|[^'.,;:$()\s]+)\.(\$?[A-Z]{1,3}\$?\d{1,7})(?::(?:\$?(?:'(?:[^']|'')+'|[^'.,;:$()\s]+))?\.(\$?[A-Z]{1,3}\$?\d{1,7}))?/gi
