// Which sheet is which, and the tables on them, whatever their language. Law: a sheet nobody knows is named, a sheet that is not there is a fault.
import { finding, type Finding } from '../../core/finding.ts'
import { addressOf, type Grid } from '../grid.ts'
import { findTable, notThere, outside, type FoundTable } from './find-table.ts'
import type { Glossary } from './glossary.ts'
import { isMarkSheet } from './mark.ts'
import { tableNamed, tableSheets, type TableId, type TableSheetId } from './sheets.ts'

export interface KnownSheets {
  /** By what they are; the first of two of a name counts. */
  readonly grids: ReadonlyMap<string, Grid>
  /** Sheets that are none of the workbook's own. */
  readonly findings: readonly Finding[]
}

export function knownSheets(sheets: readonly Grid[], glossary: Glossary): KnownSheets {
  const grids = new Map<string, Grid>()
  const findings: Finding[] = []
  for (const grid of sheets) {
    const id = glossary.idOf('sheet', grid.name)
    if (id !== null && !grids.has(id)) grids.set(id, grid)
    else if (!isMarkSheet(grid) && grid.rows.length > 0) findings.push(finding('sheet-left-out', { sheet: grid.name }))
  }
  return { grids, findings }
}

/** The tables that were found on some sheets, and what is wrong with the sheets. */
export interface FoundTables {
  readonly tables: Readonly<Partial<Record<TableId, FoundTable>>>
  /** Tables, columns and sheets that are not there. */
  readonly lost: readonly Finding[]
  readonly findings: readonly Finding[]
}

export function foundTables(ids: readonly TableSheetId[], known: KnownSheets, glossary: Glossary): FoundTables {
  const read = ids.map((id) => tablesOf(id, known.grids.get(id), glossary))
  return {
    tables: Object.fromEntries(read.flatMap((one) => one.found.map((found) => [found.id, found]))),
    lost: read.flatMap((one) => one.lost),
    findings: read.flatMap((one) => one.findings),
  }
}

interface SheetTables {
  readonly found: readonly FoundTable[]
  readonly lost: readonly Finding[]
  readonly findings: readonly Finding[]
}

function tablesOf(sheet: TableSheetId, grid: Grid | undefined, glossary: Glossary): SheetTables {
  const ids: readonly TableId[] = tableSheets[sheet]
  const title = glossary.cellOf('sheet', sheet)
  if (grid === undefined) return { found: [], lost: ids.map((id) => notThere('sheet', tableNamed(id).path, title)), findings: [] }
  const all = ids.map((id) => ({ id, found: findTable(id, grid, glossary) }))
  const found = all.flatMap((one) => one.found ?? [])
  const missing = all.filter((one) => one.found === null)
  return {
    found,
    lost: [
      ...missing.map(({ id }) => notThere('row', tableNamed(id).path, title, addressOf(grid, 1, 0))),
      ...found.flatMap((one) => one.missing),
    ],
    findings: [...found.flatMap((one) => one.findings), ...(found.length > 0 ? outside(grid, found) : [])],
  }
}
