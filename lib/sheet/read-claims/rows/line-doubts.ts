// What a row itself says against counting it as it stands: a note that it is not claimed, a mark of no, a share in per cent that no amount follows, a
// second amount under a heading nobody can tell. Law: such a line is read, and asked about.
import { isAgainstItsLines } from '../columns/rest-words.ts'
import { finding, isError, type Finding, type Severity } from '../../../core/finding.ts'
import { isNegative, toInteger, type Cents } from '../../../core/money.ts'
import type { Line } from '../../../core/claim.ts'
import type { Project } from '../../../core/project.ts'
import { inOtherClaim, lessInOwnClaim } from '../columns/claim-columns.ts'
import { isUndecided } from '../columns/decision-column.ts'
import { hasMoneyIn } from '../columns/money-of-others.ts'
import { isOfOther } from '../columns/own-number.ts'
import { isPercent } from '../../amount-rate.ts'
import { readAmount } from '../../amount-reading.ts'
import { addressOf, cellAt, type Cell, type Grid } from '../../grid.ts'
import { partedCells } from '../columns/parted-columns.ts'
import { numberIn, productDoubts } from '../columns/product-columns.ts'
import type { LocalityNames } from '../words/locality-names.ts'
import { isExample } from '../words/guide.ts'
import { plain, tokensOf } from '../../plain-text.ts'
import { isOf, isPartner, type DoubtfulColumns } from './doubtful-columns.ts'
import { isNoVoucher } from './voucher-marks.ts'
import { isBallot, isLeftOpen, isYes } from '../words/marks.ts'
import { leavesWhole } from '../columns/whole-lines.ts'
import { namedTotal } from './total-in-line.ts'
import { isStructured, type LineMarks } from './row-kind.ts'
import { ofOtherYear, saidOfOtherYear, withoutProof } from './paper-doubts.ts'
import { commentDoubts, dayAsAmount, noteDoubts } from './note-doubts.ts'
import { flatRates, openHours, openShare, saidShares } from './share-doubts.ts'
import { reducedIn, reviewed } from './review-doubts.ts'
import { shortNotes } from './short-notes.ts'
import { isName, isNameOrNumber, isNote } from './text-roles.ts'
import type { PlacedText, ReadRow } from './row-reader.ts'
import { isOnBalance } from '../tables/journal.ts'
import { isGiven, isIncome } from '../words/income-words.ts'
import { saysNoShare } from '../words/row-words.ts'
import { isPartOfWhole, shareSaid } from '../words/share-words.ts'
import { isOfOtherName } from '../words/other-project.ts'
import { isRemoved } from '../words/against-line.ts'
import { bareName, bareTotal, saysIncome } from './bare-names.ts'
import { noteSays } from '../words/note-phrases.ts'
import { isBareNo, isPending, isPrivate } from '../words/state-words.ts'
import { endsAside, endsCancelled, headOf, isOfPrivateUse, opensAside, tailOf } from '../words/tail-words.ts'
import { shownText } from '../words/shown.ts'
import { quoted, quotedCell } from '../words/quoted.ts'

/** Where and for what project lines are read. */
interface ReadingOf extends LineMarks {
  readonly grid: Grid
  readonly project: Project
  readonly names: LocalityNames
  /** The locality that all of its lines are of; null where that is not known, or each says it itself. */
  readonly ofLocality: string | null
  /** The number of the claim it belongs to, where that is known. */
  readonly claimNumber: number | null
}

/** What the row itself says, and what people wrote about its cells. */
const withNotes = (row: ReadRow): ReadRow => (row.notes.length === 0 ? row : { ...row, texts: [...row.texts, ...row.notes] })

function notesAbout(row: ReadRow, amount: Cents | null, reading: ReadingOf, isClaimStated: boolean): Finding[] {
  const found = noteDoubts(row, amount, reading, isClaimStated)
  return found.length > 0 ? found : commentDoubts(row, amount, false)
}

export function doubtsAbout(row: ReadRow, line: Line, columns: DoubtfulColumns, reading: ReadingOf): readonly Finding[] {
  const amount = line.claimedCents ?? line.grossCents ?? line.netCents
  const mayBeIncome = amount !== null && isNegative(amount)
  const isPlain = row.isQuiet && !columns.areAsked && !mayBeIncome
  const said = isPlain ? dayAsAmount(row, amount, reading.project) : doubtsOf(row, line, amount, columns, reading)
  const at = (cell: Cell): string => addressOf(reading.grid, row.source.row, cell.column)
  if (said.some(isError) && columns.claimedShare === null) return said
  const made = productDoubts(row.source, columns.products, at)
  return said.length === 0 ? made : [...said, ...made.filter((one) => !said.some((told) => told.at === one.at))]
}

function doubtsOf(row: ReadRow, line: Line, amount: Cents | null, columns: DoubtfulColumns, reading: ReadingOf): Finding[] {
  const { grid, project } = reading
  const said = withNotes(row)
  const at = (cell: Cell): string => addressOf(grid, row.source.row, cell.column)
  const uncertain = new Set([
    ...openAmounts(row, columns, amount),
    ...openShare(row, columns),
    ...openHours(row, columns),
    ...reducedIn(row, columns),
    ...partedCells(row.source, columns.parted),
  ])
  const aside = setAside(said, columns, amount, reading)
  const flat = flatRates(row)
  const shares = flat.length > 0 ? flat : line.claimedCents === null ? saidShares(said, amount, columns.answers) : []
  const told = [
    ...aside,
    ...(aside.length === 0 && reading.linesAreMarked && !isStructured(row, reading) ? ofMoney(row) : []),
    ...ofClaims(row, amount, columns, reading, at),
    ...ofOtherProject(said, columns, reading, at).filter((one) => !aside.some((known) => known.at === one.at && isError(known))),
    ...withoutProof(said, columns),
    ...ofOtherYear(row, line, columns, at),
    ...(aside.length > 0 ? [] : saidOfOtherYear(said, project)),
    ...shares,
    ...dayAsAmount(row, amount, project),
    ...(aside.length + shares.length === 0 ? notesAbout(said, amount, reading, line.claimedCents !== null) : []),
    ...Array.from(uncertain, (cell) =>
      finding('amount-uncertain', { text: quotedCell((shownText(cell, grid.date1904) ?? '').trim()) }, at(cell)),
    ).filter((one) => shares.every((said) => said.at !== one.at)),
  ]
  const { alike, sectors } = columns
  if (told.some(isError)) return told
  const noted = shortNotes(said, line, (column) => column === alike?.column || sectors.has(column))
  const checked = noted.some(isError) ? [] : reviewed(said, columns)
  if (checked.length > 0) return [...told.filter(({ at: place }) => checked.every((one) => one.at !== place)), ...checked]
  if (told.length === 0) return noted
  const stopping = noted.filter(isError)
  return [...told.filter(({ code, at: place }) => stopping.every((one) => one.code !== code || one.at !== place)), ...stopping]
}

/** `Budjetti`, `Edellinen hakemus`, `Hankkeen osuus 40 %` among lines with vouchers: money, but no cost. */
function ofMoney(row: ReadRow): Finding[] {
  const isOfMoney = ({ text, says }: PlacedText): boolean =>
    (says.isMoneyNote && !isPartOfWhole(text)) || (says.isOfShare && shareSaid(text) !== null)
  const said = row.texts.find((one) => !isName(one) && isOfMoney(one))
  return said ? aside(said.text, said.at) : []
}

/** A line that the column of projects, or a note, gives to another one. */
function ofOtherProject(
  row: ReadRow,
  { projects, buyers, strangers }: DoubtfulColumns,
  { project, ofLocality }: ReadingOf,
  at: (cell: Cell) => string,
): Finding[] {
  const given = row.texts.find((one) => isNote(one) && isOfOtherName(one.text, project))
  if (given) return aside(given.text, given.at)
  const buyer = buyers ? cellAt(row.source, buyers.column) : undefined
  if (buyer && !isPartner(buyer, project, ofLocality)) return aside(shownText(buyer, false) ?? '', at(buyer))
  const unknown = projects === null && strangers ? cellAt(row.source, strangers.column) : undefined
  if (unknown) return aside(shownText(unknown, false) ?? '', at(unknown), 'warning')
  const cell = projects && cellAt(row.source, projects.column)
  if (!cell || isOf(cell, project)) return []
  return aside(shownText(cell, false) ?? '', at(cell))
}

/** Amounts other than the one that was read, unless they make it: as its parts, or at the rate of a currency; where there is none, the one that was read. */
function openAmounts(row: ReadRow, { open, chosen, beside }: DoubtfulColumns, amount: Cents | null): Cell[] {
  const read = amount === null ? null : toInteger(amount)
  const found = open.flatMap(({ column, decimalSign, text }) => {
    const cell = cellAt(row.source, column)
    const reading = readAmount(cell, decimalSign)
    return cell === undefined || reading.kind === 'blank'
      ? []
      : [{ cell, cents: reading.kind === 'amount' ? toInteger(reading.cents) : null, isRest: isAgainstItsLines(text) }]
  })
  if (found.length === 0 && (open.length > 0 || read !== null))
    return leavesWhole(row.source, chosen, beside) ? [] : chosen.flatMap(({ column }) => cellAt(row.source, column) ?? [])
  if (read === null) return found.map(({ cell }) => cell)
  const summed = found.reduce((sum, { cents }) => sum + (cents ?? Number.NaN), 0)
  if (summed === read && !found.some(({ isRest }) => isRest)) return []
  return found
    .filter(({ cell, cents, isRest }) => cents === null || (isRest ? cents !== 0 : cents !== read && !isConverted(cents, read, row, cell)))
    .map(({ cell }) => cell)
}

/** Whether some other number of the row makes one amount of the other: a rate, a share, or the amount that this one is the rate of. */
const isConverted = (open: number, read: number, row: ReadRow, cell: Cell): boolean =>
  row.source.cells.some((one) => {
    const other = one === cell ? null : numberIn(one)
    if (other === null || other <= 0) return false
    const near = isPercent(one) ? Math.abs(open) * 0.005 : Math.min(1, Math.abs(read) / 10)
    const made = [open * other, open / other, (other * 100) / (open / 100)]
    return made.some((cents) => Math.abs(cents - read) <= near)
  })

/** Money under the number of another claim, or another amount than the line's under that of its own. */
function ofClaims(
  row: ReadRow,
  amount: Cents | null,
  { claims, claimedBefore }: DoubtfulColumns,
  { claimNumber }: ReadingOf,
  at: (cell: Cell) => string,
): Finding[] {
  const [other] = inOtherClaim(row.source, claims, claimNumber)
  if (other) return [finding('line-set-aside', { text: quoted(shownText(other, false) ?? '') }, at(other))]
  const less = lessInOwnClaim(row.source, claims, claimNumber, amount) ?? lessInOwnClaim(row.source, claimedBefore, claimNumber, amount)
  return less === null ? [] : [finding('amount-uncertain', { text: quoted(less) }, row.at)]
}

/** What stands at the head of a row: its number, its voucher, its day. */
const marksRow = new Set<PlacedText['role']>(['voucher', 'invoice', 'index', 'date', 'other'])
const no = /^(?:e|ei|n|nej|no|false|epatosi|falskt|0(?:[.,]00?)?)$/

/** Whether its amount, or most of it, is struck through. */
function isStruck({ source: { struck, cells }, amounts }: ReadRow): boolean {
  if (struck === undefined) return false
  return struck.length * 2 > cells.length || amounts.some(({ column }) => struck.includes(column.column))
}

/** What stands against claiming the line at all. Money that came in rather than went out only warns, since it lowers the claim. */
function setAside(row: ReadRow, columns: DoubtfulColumns, amount: Cents | null, reading: LineMarks): Finding[] {
  const other = otherThanLine(row, reading)
  if (other) return aside(other.text, other.at)
  const isReduction = amount !== null && isNegative(amount)
  const marked = markedOut(row, columns, isReduction)
  if (marked !== null) return aside(marked, row.at)
  const instead = row.texts.find((one) => isNoVoucher(one, columns.bracketed))
  if (instead) return aside(instead.text, instead.at)
  const texts = row.texts.filter((one) => !isNameOrNumber(one) && one.column !== columns.alike?.column)
  const said =
    texts.find((one) => saysAside(one, columns)) ??
    row.texts.find(
      (one) => one.role !== 'paid' && (endsAside(one.text) || (!isNote(one) && isOfPrivateUse(one.text, one.role === 'description'))),
    )
  if (said) return aside(said.text, said.at)
  const decided = columns.decisions && cellAt(row.source, columns.decisions.column)
  if (decided && isUndecided(decided) && noteSays(tokensOf(shownText(decided, false) ?? '')) !== 'shared')
    return aside(shownText(decided, false) ?? '', row.at)
  const number = columns.numbers && cellAt(row.source, columns.numbers.column.column)
  if (columns.numbers && number && isOfOther(number, columns.numbers))
    return aside(`${columns.numbers.column.text} ${shownText(number, false) ?? ''}`, row.at)
  const account = columns.balances && cellAt(row.source, columns.balances.column)
  if (account && isOnBalance(account)) return aside(`${columns.balances.text} ${shownText(account, false) ?? ''}`, row.at)
  return moneyThatCameIn(row, texts, columns, isReduction)
}

const aside = (text: string, at: string, severity?: Severity): Finding[] => [
  finding('line-set-aside', { text: quoted(text) }, at, severity),
]

/** Words that make the row a sum or an example, as far as its voucher or day does not deny it. */
function otherThanLine(row: ReadRow, reading: LineMarks): PlacedText | undefined {
  const nearTotal = isStructured(row, reading) ? bareTotal(row) : (row.texts.find(({ says }) => says.isNearTotal) ?? namedTotal(row))
  return (
    nearTotal ??
    bareName(row, isStructured(row, reading)) ??
    row.texts.find(({ role, text }) => (role === null || marksRow.has(role)) && isExample(text))
  )
}

/** The heading of what marks the row out: nothing where lines are crossed or paid, or a yes at what is rejected; '' for a line through it, null for no mark. */
function markedOut(row: ReadRow, { crosses, payments, rejections, ofOtherProjects }: DoubtfulColumns, isReduction: boolean): string | null {
  if (isStruck(row)) return ''
  const missing = [crosses, isReduction ? null : payments].find((one) => {
    const cell = one && cellAt(row.source, one.column)
    return one !== null && (!cell || isLeftOpen(cell))
  })
  if (missing) return missing.text
  const rejected = rejections.find(({ column }) => {
    const cell = cellAt(row.source, column)
    return cell !== undefined && isYes(cell)
  })
  const other = ofOtherProjects.find((one) => hasMoneyIn(row.source, one))
  return rejected?.text ?? other?.text ?? null
}

/** Whether a text of the row says that it is not claimed: in words, by a no in a column of marks, or in a short note. */
const saysAside = (one: PlacedText, { marks, sectors, answers }: DoubtfulColumns): boolean =>
  one.says.isSetAside ||
  (isBareNo(one.text) && answers.isNo(one.column)) ||
  (marks.some(({ column }) => column === one.column) && (isBallot(one.text) || no.test(plain(one.text).replace(/[()]/g, '')))) ||
  (one.role === 'category' && isPending(one.text)) ||
  (one.role === 'description' && (isPending(headOf(one.text)) || opensAside(one.text))) ||
  (isNote(one) && isAsideNote(one, sectors)) ||
  endsCancelled(one.text)

/** `ei maksettu`, `yksityinen`, `peruttu`: longer notes have other things to say, too. */
function isAsideNote({ text, says, column }: PlacedText, sectors: ReadonlySet<number>): boolean {
  const words = tokensOf(text)
  if (words.length > LONGEST_NOTE) return false
  return (
    says.isNotYet ||
    (says.isSelfFinancing && !saysNoShare(text)) ||
    isPending(text) ||
    isPending(tailOf(text)) ||
    (isPrivate(text) && !sectors.has(column)) ||
    isRemoved(words)
  )
}

/** In words. */
const LONGEST_NOTE = 4

function moneyThatCameIn(
  row: ReadRow,
  texts: readonly PlacedText[],
  { receipts, sectors }: DoubtfulColumns,
  isReduction: boolean,
): Finding[] {
  const cameIn =
    texts.find(({ text, column }) => !sectors.has(column) && (isIncome(text, isReduction) || isIncome(tailOf(text), false))) ??
    row.texts.find(({ text, role }) => isReduction && role === 'supplier' && tokensOf(text).length === 1 && isIncome(text, true))
  if (cameIn) return aside(cameIn.text, cameIn.at, isReduction || !saysIncome.test(plain(cameIn.text)) ? 'warning' : 'error')
  const given = texts.find(({ text, column }) => !sectors.has(column) && isGiven(text))
  if (given) return aside(given.text, given.at, 'warning')
  const received = isReduction && receipts.find(({ column }) => cellAt(row.source, column) !== undefined)
  return received ? aside(received.text, row.at, 'warning') : []
}
