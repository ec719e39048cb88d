// What Excel lets a partner type: days of the project, amounts within reason, and the choices of lists.
import { cents } from '../../core/money.ts'
import { day, type Period } from '../../core/period.ts'
import { filings, type Project } from '../../core/project.ts'
import { finalClaimDeadline } from '../../core/terms.ts'
import type { Area, Validation } from '../plan.ts'
import { block, columnOf, linesOf } from './columns.ts'
import type { Lists } from './guide-sheet.ts'
import type { ClaimTemplateWords } from './words.ts'

/** A million euros: no receipt of a locality is larger; a credit note may be as large. */
const LARGEST = cents(100_000_000)
const SMALLEST = cents(-100_000_000)
const ANY_DAY: Period = { start: day('2000-01-01'), end: day('2099-12-31') }

export function lineLimits(project: Project | null, lists: Lists, words: ClaimTemplateWords): Validation[] {
  const { refusals } = words
  const days = project?.period ?? ANY_DAY
  const lastPayment = project === null ? ANY_DAY.end : finalClaimDeadline(project.terms, project.period)
  const amounts = (['net', 'vat', 'gross'] as const).map((column) => ({
    area: linesOf(column),
    rule: { kind: 'money' as const, least: SMALLEST, most: LARGEST },
    ...refusals.money,
  }))
  return [
    { area: linesOf('incurredOn'), rule: { kind: 'date', from: days.start, to: days.end }, ...refusals.date },
    { area: linesOf('paidOn'), rule: { kind: 'date', from: days.start, to: lastPayment }, ...refusals.paid },
    { area: linesOf('category'), rule: { kind: 'listFrom', formula: lists.categories }, ...refusals.list },
    { area: linesOf('phase'), rule: { kind: 'listFrom', formula: lists.phases }, ...refusals.list },
    { area: linesOf('rate'), rule: { kind: 'listFrom', formula: lists.rates }, ...refusals.list },
    ...amounts,
  ]
}

/** Of the claim's number and period, and of the locality where it is still open. */
export function blockLimits(project: Project | null, localities: readonly string[], words: ClaimTemplateWords): Validation[] {
  const { refusals } = words
  const all = project === null ? [] : filings(project)
  const claim = cellArea(block.firstRow + 3)
  return [
    ...listOf(cellArea(block.firstRow + 1), localities, refusals.list),
    project === null
      ? { area: claim, rule: { kind: 'wholeNumber', least: 1, most: 99 }, ...refusals.wholeNumber }
      : { area: claim, rule: { kind: 'list', values: all.map((filing) => String(filing.number)) }, ...refusals.list },
    ...listOf(
      cellArea(block.firstRow + 4),
      all.map((filing) => words.period(filing.period)),
      refusals.period,
    ),
    { area: cellArea(block.firstRow + 1, columnOf('net')), rule: { kind: 'money', least: cents(0), most: LARGEST }, ...refusals.money },
  ]
}

const cellArea = (row: number, column: number = block.value): Area => ({ top: row, left: column, bottom: row, right: column })

/** Excel takes no more characters in a list of words, and divides them at commas. */
const LONGEST_LIST = 255

/** A list of words, where Excel can hold it. */
function listOf(area: Area, values: readonly string[], refusal: { title: string; message: string }): Validation[] {
  const fits = values.length > 0 && values.join(',').length <= LONGEST_LIST && !values.some((value) => /[,"]/.test(value))
  return fits ? [{ area, rule: { kind: 'list', values }, ...refusal }] : []
}
