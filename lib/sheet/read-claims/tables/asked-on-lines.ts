// Questions about a list's columns, held against its lines. Law: they are asked once. Of a column that matters to most lines the list is asked, and no line; where
// each line that another meaning could change waits for itself, the column only warns, and a line goes free only where its cell leaves the amount as it is.
import { isError, type Finding } from '../../../core/finding.ts'
import { claimedAmount, type Line } from '../../../core/claim.ts'
import { toInteger } from '../../../core/money.ts'
import { readAmount } from '../../amount-reading.ts'
import { addressOf, cellAt, type GridRow } from '../../grid.ts'
import type { Column } from '../columns/columns.ts'
import { differs } from '../columns/unknown-columns.ts'
import { isOfOthersPart, isOfRest } from '../columns/rest-words.ts'
import { leavesWhole } from '../columns/whole-lines.ts'
import { corrected, meaningOf } from '../headings/heading-role.ts'
import { plain } from '../../plain-text.ts'
import { withSameFaults, type OfList } from './same-faults.ts'
import type { ListedLine } from './table-lines.ts'
import { isSpareDay } from './spare-days.ts'
import type { TableScene } from './table-scene.ts'

/** The lines, and the questions about the columns of the list. */
export const askedOfColumns = (scene: TableScene, lines: readonly ListedLine[]): OfList => withSameFaults(scene, ofUncertain(scene, lines))

function ofUncertain(scene: TableScene, lines: readonly ListedLine[]): OfList {
  const ofColumns = scene.columns.findings.map((one) => (isSpareDay(one, scene) ? { ...one, severity: 'info' as const } : one))
  const { open, chosen } = scene.doubtful
  const uncertain = [...open, ...chosen]
  // More of them are in a list whose columns nobody knows.
  if (uncertain.length === 0 || uncertain.length > MOST_UNCERTAIN) return { lines, ofColumns }
  const isOfColumn = (one: Finding, { row }: Line): boolean =>
    one.code === 'amount-uncertain' && isError(one) && uncertain.some(({ column }) => one.at === addressOf(scene.grid, row, column))
  const asked = lines.filter(({ line, findings }) => findings.some((one) => isOfColumn(one, line))).length
  const stops = new Set(ofColumns.flatMap((one) => (one.code === 'heading-uncertain' && isError(one) ? [one.at] : [])))
  const isListAsked = uncertain.every(({ at }) => stops.has(at))
  if (isListAsked && asked >= FEWEST_OF_LIST && asked * 2 > lines.length)
    return { ofColumns, lines: lines.map((one) => ({ ...one, findings: one.findings.filter((own) => !isOfColumn(own, one.line)) })) }
  if (asked === lines.length || !areAllAsked(scene, lines)) return { lines, ofColumns }
  const places = new Set(uncertain.map(({ at }) => at))
  const isSettled = (one: Finding): boolean => one.code === 'heading-uncertain' && isError(one) && places.has(one.at ?? '')
  return { lines, ofColumns: ofColumns.map((one) => (isSettled(one) ? { ...one, severity: 'warning' as const } : one)) }
}
const MOST_UNCERTAIN = 6
/** Of fewer each is asked: that costs no more, and says which amounts they are. */
const FEWEST_OF_LIST = 4

/** Whether each line is asked about, or is the same whatever the uncertain columns mean, and they have nothing beside the lines. */
function areAllAsked({ table, doubtful: { open, chosen, beside } }: TableScene, lines: readonly ListedLine[]): boolean {
  const byRow = new Map(lines.map((one) => [one.line.row, one]))
  const last = lines.at(-1)?.line.row ?? 0
  return table.body.every((row) => {
    const listed = byRow.get(row.row)
    if (row.row > last) return true
    if (listed === undefined) return [...open, ...chosen].every(({ column }) => cellAt(row, column) === undefined)
    if (listed.findings.some((one) => one.code === 'amount-uncertain' && isError(one))) return true
    return open.length > 0 ? open.every((one) => leavesAsIs(row, one, listed.line)) : leavesWhole(row, chosen, beside)
  })
}

/** Whether a line's amount is the same, whichever meaning an uncertain column beside it has. */
function leavesAsIs(row: GridRow, { column, decimalSign, text }: Column, line: Line): boolean {
  const reading = readAmount(cellAt(row, column), decimalSign)
  const [isLess, isInstead] = [isOfRest(text) || isOfOthersPart(text) || differs.test(plain(text)), corrected.test(plain(text))]
  if (reading.kind === 'blank') return isLess || isInstead
  const amount = claimedAmount(line)
  if (reading.kind !== 'amount' || reading.currency !== null || amount === null) return false
  const cents = toInteger(reading.cents)
  return isLess ? cents === 0 : (isInstead || isOfWhole(text)) && cents === toInteger(amount)
}

/** `Yhteensä`, `Maksettu €`, `Hyväksytty €`, `Kirjanpito`: all of the line, as somebody else has it. */
function isOfWhole(text: string): boolean {
  const role = meaningOf(text)?.role
  return role === 'amount' || role === 'gross' || role === 'claimed' || asOthersHaveIt.test(plain(text))
}
const asOthersHaveIt =
  /^(?:maksettu|betalt|betalat|paid|hyvaksyt|vahvistet|godkan|faststall|beviljat|approved|accepted|allowed|tillat|tilintarkast|gransk|revisor|audit|tarkast|tarkist|granskat|granskad|checked|verified|audited|kirjanpi|bokfor|bokning|(?:in the )?books|ledger|booked)/
