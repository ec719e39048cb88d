// How many cells of a report in the workbook would say something else now; counted once for each reading of the workbook.
import type { Season } from '../../state/season/index.ts'
import { reportNamed } from '../../state/season/report-id.ts'
import { changesSince } from '../../state/season/reports.ts'
import type { PaintedReport } from '../../workbook/door.ts'

const known = new WeakMap<Season, Map<string, number>>()

export function changesOf(season: Season, { report }: PaintedReport): number {
  const counts = known.get(season) ?? new Map<string, number>()
  known.set(season, counts)
  const before = counts.get(report)
  if (before !== undefined) return before
  const id = reportNamed(report)
  const changes = id === null ? 0 : changesSince(season, id)
  counts.set(report, changes)
  return changes
}
