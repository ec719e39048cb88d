// Which figure of a report stands in which cell, both ways. Law: a cell that only points at another figure means that figure.
import type { CellReference, Report } from '../../../lib/core/report/index.ts'
import type { Block } from '../../../lib/core/report/block.ts'
import { addressOf } from '../../../lib/sheet/grid.ts'
import { addressesOf } from '../../../lib/sheet/layout/index.ts'
import type { CellPlace } from '../../workbook/door.ts'
import type { MadeReport } from '../season/reports.ts'
import { placeAt } from '../season/workbook-cells.ts'

export interface FigurePlaces {
  readonly addressOf: (reference: CellReference) => string
  readonly placeOf: (reference: CellReference) => CellPlace | null
  /** The figure a cell shows; null where it shows none. */
  readonly figureAt: (place: CellPlace) => CellReference | null
}

const known = new WeakMap<MadeReport, FigurePlaces>()

export function figurePlaces(made: MadeReport): FigurePlaces {
  const before = known.get(made)
  if (before !== undefined) return before
  const { report, plans } = made
  const address = addressesOf(report)
  const placeOf = (reference: CellReference): CellPlace | null => bare(address(reference))
  const figures = new Map<string, CellReference>()
  for (const reference of references(report)) {
    const place = placeOf(reference)
    if (place !== null) figures.set(keyOf(place), reference)
  }
  const pointedAt = ({ sheet, row, column }: CellPlace): CellPlace | null => {
    const formula = plans.find(({ name }) => name === sheet)?.rows[row - 1]?.cells[column]?.formula
    const bareFormula = formula?.replaceAll('$', '')
    if (bareFormula === undefined) return null
    return bareFormula.includes('!') ? bare(bareFormula) : placeAt(`${sheet}!${bareFormula}`)
  }
  const figureAt = (place: CellPlace): CellReference | null => {
    const target = figures.has(keyOf(place)) ? place : pointedAt(place)
    return target === null ? null : (figures.get(keyOf(target)) ?? null)
  }
  const places = { addressOf: address, placeOf, figureAt }
  known.set(made, places)
  return places
}

const keyOf = ({ sheet, row, column }: CellPlace): string => addressOf({ name: sheet }, row, column)

/** `'Ehdot ja oletukset'!B7`: sheets whose names have spaces stand in quotes. */
function bare(address: string): CellPlace | null {
  const place = /^[A-Z]{1,3}\d+$/.test(address) ? null : placeAt(address)
  if (place === null) return null
  const quoted = /^'(.*)'$/s.exec(place.sheet)
  return quoted ? { ...place, sheet: (quoted[1] ?? '').replaceAll("''", "'") } : place
}

const tables = (report: Report): Extract<Block, { kind: 'table' }>[] =>
  report.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])))

const references = (report: Report): CellReference[] =>
  tables(report).flatMap((table) =>
    [...table.rows, ...table.closing].flatMap((row) =>
      table.columns.map((column) => ({ table: table.id, row: row.key, column: column.id })),
    ),
  )
