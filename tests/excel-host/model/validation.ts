// Data validation of cells: recorded, and given back by range. Law: it does not stop what an add-in writes (assumption V1).
import type { Area } from './area.ts'
import { invalidArgument } from './refusal.ts'
import type { Sheet } from './sheet.ts'

export interface Validation {
  /** `List`, `Date`, `Decimal`, `WholeNumber`, `TextLength`, `Time` or `Custom`. */
  readonly type: string
  readonly rule: Readonly<Record<string, unknown>>
  readonly prompt: Readonly<Record<string, unknown>>
  readonly errorAlert: Readonly<Record<string, unknown>>
  readonly ignoreBlanks: boolean
}

const kinds: Readonly<Record<string, string>> = {
  list: 'List',
  date: 'Date',
  decimal: 'Decimal',
  wholeNumber: 'WholeNumber',
  textLength: 'TextLength',
  time: 'Time',
  custom: 'Custom',
}

const operators = new Set([
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
])

const none: Validation = {
  type: 'None',
  rule: {},
  prompt: { message: '', showPrompt: true, title: '' },
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  ignoreBlanks: true,
}

export const validationOf = (sheet: Sheet, area: Area): Validation | null => {
  const found = [...sheet.validations.valuesIn('validation', area)]
  const [only] = found
  return found.length === 1 ? (isValidation(only) ? only : none) : null
}

const isValidation = (value: unknown): value is Validation => typeof value === 'object' && value !== null && 'rule' in value

/** Changes one side of the validation of an area; what was there before stays otherwise. */
export function validate(sheet: Sheet, area: Area, change: Partial<Omit<Validation, 'type'>>): void {
  sheet.protection.checkAllowed('allowFormatCells', 'DataValidation')
  const before = validationOf(sheet, area) ?? none
  const type = change.rule === undefined ? before.type : typeOf(change.rule)
  sheet.validations.set('validation', area, { ...before, ...change, type })
}

export function clearValidation(sheet: Sheet, area: Area): void {
  sheet.protection.checkAllowed('allowFormatCells', 'DataValidation.clear')
  sheet.validations.clear(area)
}

function typeOf(rule: Readonly<Record<string, unknown>>): string {
  const named = Object.keys(rule).filter((name) => rule[name] !== undefined)
  const [name] = named
  const type = name !== undefined && named.length === 1 ? kinds[name] : undefined
  if (name === undefined || type === undefined) throw invalidArgument('DataValidation.rule', 'A rule has exactly one known kind')
  checkRule(name, rule[name])
  return type
}

function checkRule(name: string, rule: unknown): void {
  const parts = typeof rule === 'object' && rule !== null ? new Map(Object.entries(rule)) : new Map<string, unknown>()
  if (
    name === 'list' ? !isSource(parts.get('source')) : name === 'custom' ? typeof parts.get('formula') !== 'string' : !isComparison(parts)
  ) {
    throw invalidArgument('DataValidation.rule', `The rule ${name} lacks what it needs`)
  }
}

/** A list as text holds at most 255 characters (assumption V2); a formula or a range may be longer. */
const isSource = (source: unknown): boolean =>
  typeof source === 'string'
    ? source !== '' && (source.startsWith('=') || source.length <= 255)
    : typeof source === 'object' && source !== null

const isComparison = (parts: ReadonlyMap<string, unknown>): boolean =>
  operators.has(String(parts.get('operator'))) && parts.get('formula1') !== undefined
