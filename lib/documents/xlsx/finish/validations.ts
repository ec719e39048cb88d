// Limits of input cells, as data validations.
import { toInteger } from '../../../core/money.ts'
import type { Validation } from '../../../sheet/plan.ts'
import { element, textElement } from '../../xml.ts'
import { plainValue } from '../values.ts'
import { areaText } from './areas.ts'

/** What Excel allows in the text of a list, a title and a message. */
const LONGEST_LIST = 255
const LONGEST_TITLE = 32
const LONGEST_MESSAGE = 255

export function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return ''
  return element('dataValidations', { count: validations.length }, ...validations.map(validationXml))
}

function validationXml({ area, rule, title, message }: Validation): string {
  const { type, operator, formulas } = ruleParts(rule)
  return element(
    'dataValidation',
    {
      type,
      operator,
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: true,
      errorTitle: title.slice(0, LONGEST_TITLE),
      error: message.slice(0, LONGEST_MESSAGE),
      sqref: areaText(area),
    },
    ...formulas.map((formula, index) => textElement(`formula${String(index + 1)}`, formula)),
  )
}

interface RuleParts {
  readonly type: string
  readonly operator?: string
  readonly formulas: readonly string[]
}

function ruleParts(rule: Validation['rule']): RuleParts {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', formulas: [listText(rule.values)] }
    case 'listFrom':
      return { type: 'list', formulas: [rule.formula] }
    case 'date':
      return { type: 'date', operator: 'between', formulas: [rule.from, rule.to].map((date) => String(plainValue({ kind: 'date', date }))) }
    case 'money':
      return { type: 'decimal', operator: 'between', formulas: [rule.least, rule.most].map((one) => String(toInteger(one) / 100)) }
    case 'wholeNumber':
      return { type: 'whole', operator: 'between', formulas: [String(rule.least), String(rule.most)] }
  }
}

/** A list in the validation itself: short, and without commas, which part its values. */
function listText(values: readonly string[]): string {
  const text = values.join(',')
  if (text.length > LONGEST_LIST || values.some((one) => one.includes(',')))
    throw new RangeError('a list too long, or with commas: use listFrom')
  return `"${text.replaceAll('"', '""')}"`
}
