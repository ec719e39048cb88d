// Tables, names, bars in cells and limits of typing, as Excel has them.
import { toInteger } from '../../../../lib/core/money.ts'
import { dayOf, monthOf, yearOf, type IsoDate } from '../../../../lib/core/period.ts'
import type { DataBar, PlannedTable, Validation } from '../../../../lib/sheet/plan.ts'
import type { OwnNames } from './own-names.ts'
import { rangeOf } from './places.ts'

/** A table over cells that are written already: headings and rows, without its row of totals, which stays plain cells below it. */
export function addTable(sheet: Excel.Worksheet, { name, area, totals, hasFilter }: PlannedTable, names: OwnNames): void {
  const table = sheet.tables.add(rangeOf(sheet, totals ? { ...area, bottom: area.bottom - 1 } : area), true)
  table.name = names.get(name) ?? name
  table.style = 'TableStyleLight1'
  table.showBandedRows = false
  table.showFilterButton = hasFilter !== false
}

const BAR = '#9DB8D3'
const BAR_BELOW_ZERO = '#E3B5A8'

export function addBar(sheet: Excel.Worksheet, { area, most }: DataBar): void {
  const { dataBar } = rangeOf(sheet, area).conditionalFormats.add('DataBar')
  dataBar.lowerBoundRule = { type: 'Number', formula: '=0' }
  dataBar.upperBoundRule = { type: 'Number', formula: `=${String(most)}` }
  dataBar.positiveFormat.fillColor = BAR
  dataBar.positiveFormat.gradientFill = false
  dataBar.negativeFormat.fillColor = BAR_BELOW_ZERO
}

/** What Excel takes in the list, the title and the message of a limit. */
const LONGEST_LIST = 255
const LONGEST_TITLE = 32
const LONGEST_MESSAGE = 255

export function addLimit(sheet: Excel.Worksheet, { area, rule, title, message }: Validation): void {
  const { dataValidation } = rangeOf(sheet, area)
  dataValidation.rule = ruleOf(rule)
  dataValidation.errorAlert = {
    title: title.slice(0, LONGEST_TITLE),
    message: message.slice(0, LONGEST_MESSAGE),
    showAlert: true,
    style: 'Stop',
  }
}

/** Days are formulas, so that they mean the same in both of Excel's calendars. */
function ruleOf(rule: Validation['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: listOf(rule.values) } }
    case 'listFrom':
      return { list: { inCellDropDown: true, source: `=${rule.formula}` } }
    case 'date':
      return { date: { formula1: dayFormula(rule.from), formula2: dayFormula(rule.to), operator: 'Between' } }
    case 'money':
      return { decimal: { formula1: toInteger(rule.least) / 100, formula2: toInteger(rule.most) / 100, operator: 'Between' } }
    case 'wholeNumber':
      return { wholeNumber: { formula1: rule.least, formula2: rule.most, operator: 'Between' } }
  }
}

const dayFormula = (date: IsoDate): string => `=DATE(${String(yearOf(date))},${String(monthOf(date))},${String(dayOf(date))})`

/** A list in the limit itself: short, and without commas, which part its values. */
function listOf(values: readonly string[]): string {
  const text = values.join(',')
  if (text.length > LONGEST_LIST || values.some((one) => one.includes(',')))
    throw new RangeError('a list too long, or with commas: use listFrom')
  return text
}
