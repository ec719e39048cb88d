// What a chart shows: references to cells with the values that stand there, or the values alone where there are no cells.
import { element, textElement } from '../xml.ts'

/** Names or figures, and the cells they stand in; null on a page. */
export interface Shown<T> {
  readonly values: readonly T[]
  readonly reference: string | null
}

const points = (values: readonly (string | number | null)[]): string[] => [
  element('c:ptCount', { val: values.length }),
  ...values.map((value, index) => (value === null ? '' : element('c:pt', { idx: index }, textElement('c:v', String(value))))),
]

/** Names under the figures. */
export function categoriesXml({ values, reference }: Shown<string>): string {
  if (reference === null) return element('c:cat', {}, element('c:strLit', {}, ...points(values)))
  return element('c:cat', {}, element('c:strRef', {}, textElement('c:f', reference), element('c:strCache', {}, ...points(values))))
}

export function figuresXml({ values, reference }: Shown<number | null>): string {
  const figures = [textElement('c:formatCode', 'General'), ...points(values)]
  if (reference === null) return element('c:val', {}, element('c:numLit', {}, ...figures))
  return element('c:val', {}, element('c:numRef', {}, textElement('c:f', reference), element('c:numCache', {}, ...figures)))
}
