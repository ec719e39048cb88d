// What a chart shows, as references to its cells with the values that stand there, so that a viewer without a calculator sees it too.
import type { Area, PlannedValue, SheetPlan } from '../../../../sheet/plan.ts'
import { element, textElement } from '../../../xml.ts'
import { plainValue } from '../../values.ts'
import { absoluteText } from '../areas.ts'

const valuesIn = ({ rows }: SheetPlan, { top, bottom, left }: Area): PlannedValue[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => rows[top - 1 + index]?.cells[left]?.value ?? { kind: 'blank' })

const points = (values: readonly (string | number | null)[]): string[] => [
  element('c:ptCount', { val: values.length }),
  ...values.map((value, index) => (value === null ? '' : element('c:pt', { idx: index }, textElement('c:v', String(value))))),
]

/** Names under the figures. */
export function categoriesXml(plan: SheetPlan, area: Area): string {
  const names = valuesIn(plan, area).map(plainValue)
  return element(
    'c:cat',
    {},
    element('c:strRef', {}, textElement('c:f', absoluteText(plan.name, area)), element('c:strCache', {}, ...points(names))),
  )
}

export function figuresXml(plan: SheetPlan, area: Area): string {
  const figures = valuesIn(plan, area).map((value) => {
    const plain = plainValue(value)
    return typeof plain === 'number' ? plain : null
  })
  const cache = element('c:numCache', {}, textElement('c:formatCode', 'General'), ...points(figures))
  return element('c:val', {}, element('c:numRef', {}, textElement('c:f', absoluteText(plan.name, area)), cache))
}

export const pointCount = ({ top, bottom }: Area): number => bottom - top + 1
