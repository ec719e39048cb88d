// Where a sheet could make a person see other figures than are read. Law: each such place is told; only beyond a thousand are they counted.
import { finding, type Finding, type HiddenWhat } from '../../../core/finding.ts'
import { addressOf } from '../../../sheet/grid.ts'
import { coveredCells } from '../sheet/merges.ts'
import type { Worksheet } from '../sheet/worksheet.ts'

const MOST_TOLD = 1_000

interface Place {
  readonly row: number
  readonly column: number
  /** Whether the two figures of the place differ, so that what is read may be the one a person does not see. */
  readonly differs?: boolean
}

/** Cells written twice (an error where they differ) and values under a merged range. */
export function sheetFindings(name: string, sheet: Worksheet): Finding[] {
  return [...toldPlaces('cellTwice', name, sheet.repeats), ...toldPlaces('mergedOver', name, coveredCells(sheet.rows, sheet.merges))]
}

function toldPlaces(what: HiddenWhat, name: string, places: readonly Place[]): Finding[] {
  const severity = (ones: readonly Place[]): 'error' | 'warning' => (ones.some((one) => one.differs === true) ? 'error' : 'warning')
  const told = places.slice(0, MOST_TOLD)
  const rest = places.slice(MOST_TOLD)
  const findings = told.map((one) =>
    finding('hidden-content', { what, count: 1 }, addressOf({ name }, one.row, one.column), severity([one])),
  )
  return rest.length === 0 ? findings : [...findings, finding('hidden-content', { what, count: rest.length }, name, severity(rest))]
}
