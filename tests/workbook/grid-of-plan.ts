// A plan as the grid one reads after painting it: what the painter and the reader of .xlsx do between them, without their bytes.
import { toInteger } from '../../lib/core/money.ts'
import { day, daysBetween } from '../../lib/core/period.ts'
import type { Cell, Grid } from '../../lib/sheet/grid.ts'
import type { PlannedCell, SheetPlan } from '../../lib/sheet/plan.ts'

export const gridsOf = (plans: readonly SheetPlan[]): Grid[] => plans.map(gridOf)

const gridOf = (plan: SheetPlan): Grid => ({
  name: plan.name,
  hidden: plan.visibility !== 'visible',
  rows: plan.rows.flatMap((row, index) => {
    const cells = row.cells.flatMap(cellOf)
    return cells.length === 0 ? [] : [{ row: index + 1, hidden: false, cells }]
  }),
  hiddenColumns: new Set(),
  merges: [],
  date1904: false,
})

function cellOf({ value, formula }: PlannedCell, column: number): Cell[] {
  const placed = formula === undefined ? { column } : { column, formula }
  switch (value.kind) {
    case 'blank':
      return []
    case 'text':
      return value.text === '' ? [] : [{ ...placed, kind: 'text', text: value.text }]
    case 'money':
      return [{ ...placed, kind: 'number', number: toInteger(value.cents) / 100, format: '#,##0.00' }]
    case 'number':
      return [{ ...placed, kind: 'number', number: value.number }]
    case 'percentage':
      return [{ ...placed, kind: 'number', number: toInteger(value.part) / toInteger(value.whole), format: '0.0%' }]
    case 'date':
      return [{ ...placed, kind: 'number', number: 61 + daysBetween(day('1900-03-01'), value.date), format: 'd.m.yyyy' }]
  }
}
