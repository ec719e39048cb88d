// A planned chart with the cells it is drawn from and the values that stand there, so that a viewer without a calculator sees it too.
import type { Area, PlannedChart, PlannedValue, SheetPlan } from '../../../sheet/plan.ts'
import type { PartChart } from '../../chart-part/index.ts'
import { plainValue } from '../values.ts'
import { absoluteText } from './areas.ts'

export const partChart = (chart: PlannedChart, plan: SheetPlan): PartChart => ({
  kind: chart.kind,
  title: chart.title,
  language: plan.language,
  unit: chart.unit ?? 'money',
  categories: {
    values: valuesIn(plan, chart.categories).map((one) => String(plainValue(one) ?? '')),
    reference: absoluteText(plan.name, chart.categories),
  },
  series: chart.series.map(({ name, role, values }) => ({
    name,
    role: role ?? 'main',
    values: valuesIn(plan, values).map(numberOrNull),
    reference: absoluteText(plan.name, values),
  })),
})

const valuesIn = ({ rows }: SheetPlan, { top, bottom, left }: Area): PlannedValue[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => rows[top - 1 + index]?.cells[left]?.value ?? { kind: 'blank' })

function numberOrNull(value: PlannedValue): number | null {
  const plain = plainValue(value)
  return typeof plain === 'number' ? plain : null
}
