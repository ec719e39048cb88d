// Areas of a plan as a workbook writes them.
import { columnName } from '../../../sheet/grid.ts'
import type { Area } from '../../../sheet/plan.ts'

/** `B4:D12`, or `B4` for one cell. */
export function areaText({ top, left, bottom, right }: Area): string {
  const first = `${columnName(left)}${String(top)}`
  const last = `${columnName(right)}${String(bottom)}`
  return first === last ? first : `${first}:${last}`
}

/** `'Ehdot ja oletukset'!$B$4:$D$12`: never relative, so that it means the same wherever it stands. */
export function absoluteText(sheet: string, { top, left, bottom, right }: Area): string {
  const cell = (column: number, row: number): string => `$${columnName(column)}$${String(row)}`
  return `${sheetText(sheet)}!${cell(left, top)}:${cell(right, bottom)}`
}

export const sheetText = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`
