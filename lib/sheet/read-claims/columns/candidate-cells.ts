// A column's heading held against its cells. Law: cells may turn a meaning into another; where they only contradict it, it is asked, and read as it says.
import { finding, type Finding } from '../../../core/finding.ts'
import type { Cell } from '../../grid.ts'
import { amountRoles, type Role } from '../../headings.ts'
import { plain } from '../../plain-text.ts'
import { arePapers } from '../words/marks.ts'
import { nameTheProject } from '../words/other-project.ts'
import { isTotalText } from '../words/row-words.ts'
import type { Candidate } from './column-candidates.ts'
import { areMoney, isDay, saySame } from './column-values.ts'
import { contradicts, plainAmounts, serialLike } from './contradiction.ts'
import { areCurrencies } from './currency-column.ts'

/** `Kunta` over amounts is who pays; `Maksettu` over amounts is an amount; otherwise a heading whose cells contradict it is asked, and read as it says, cell by cell. */
export function checkedByCells(one: Candidate, all: readonly Candidate[], doubts: Finding[]): Candidate {
  if ((one.role === null || one.role === 'other') && areCurrencies(one.values) && !all.some(({ role }) => role === 'currency'))
    return { ...one, role: 'currency' }
  if (one.role === 'locality' && plainAmounts(one.values) > one.values.texts) return { ...one, role: 'financing' }
  if (one.role === 'other' && approvedWords.test(plain(one.text)) && areMoney(one.values)) return { ...one, role: null }
  if (one.role === 'other' && ofClaiming.test(plain(one.text)) && one.text.includes('%') && areMoney(one.values))
    return { ...one, role: null }
  if (one.role === 'amount' && sharing.test(plain(one.text)) && one.values.percentages * 2 > one.values.cells.length)
    return { ...one, role: null }
  if (one.role === 'part' && one.values.amounts === 0)
    return { ...one, role: all.some(({ role }) => role === 'supplier') ? 'other' : 'supplier' }
  if (
    (one.role === 'invoice' || one.role === null) &&
    isDocumentAlone(one.text) &&
    areMoney(one.values) &&
    !all.some(({ role }) => role === 'amount' || role === 'gross')
  )
    return { ...one, role: 'amount' }
  if (one.role === 'date' && dayCounts.has(plain(one.text)) && one.values.cells.every(isSmall)) return { ...one, role: 'quantity' }
  if (
    one.role === 'claimed' &&
    (areMarks(one) ||
      (one.values.amounts === 0 && (nameTheProject(one.values.cells) || isClaimedBeside(one, all))) ||
      one.values.percentages * 2 > one.values.cells.length)
  )
    return { ...one, role: 'other' }
  if ((one.role === 'gross' || one.role === 'net') && areMarks(one)) return markedTax(one, doubts)
  if ((one.role === 'vat' || one.role === 'net') && areTaxCodes(one)) return { ...one, role: 'other' }
  if ((one.role === 'voucher' || one.role === 'invoice') && arePapers(one.values.cells)) return { ...one, role: 'other' }
  if (mayBeClaims(one) && areClaimNumbers(one.values.cells)) return { ...one, role: 'claim' }
  const way = one.role === null && areMoney(one.values) ? waysOfCash.get(plain(one.text)) : undefined
  if (way !== undefined && all.some(({ role }) => role === 'running')) return { ...one, role: way }
  const isPaidAmount = one.role === 'paid' && !namesDay.test(plain(one.text)) && arePaid(one, all)
  if (!isPaidAmount && !contradicts(one.role, one.values)) return one
  if (isPaidAmount && all.some((other) => mayBeWhole(other) && saySame(one.values, other.values))) return { ...one, role: 'other' }
  const isOnlyAmount = isPaidAmount && !all.some(({ role }) => role !== null && amountRoles.has(role))
  const meaning = isPaidAmount ? 'amount' : (one.role ?? '')
  doubts.push(finding('heading-uncertain', { text: one.text, meaning }, one.at, isPaidAmount ? 'warning' : 'error'))
  return isPaidAmount ? { ...one, role: isOnlyAmount ? 'amount' : 'other' } : one
}

/** `Osuus`, `Andel` over 40 % and 100 % is no money. */
const sharing = /^(?:osuus|andel|share|part)$/

/** `In` and `Ut` of a cash book, beside its balance; elsewhere they are hours of coming and going. */
const waysOfCash: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...['in', 'sisaan', 'pano', 'inbetalt', 'inbetalningar', 'income', 'receipts'].map((word) => [word, 'credit'] as const),
  ...['ut', 'out', 'ulos', 'otto', 'utbetalt', 'utbetalningar', 'expenditure', 'payments'].map((word) => [word, 'debit'] as const),
])

/** `Maksupvm`, `Date of payment`: below it are days, and whatever else stands there is a fault. */
const namesDay = /pvm|paiv|dat(?:e|um)|dag(?!is)|\bday/

/** Amounts rather than days; beside a day only those with cents, since `8` and `1.250` may be days gone wrong, or where no other column has any. */
function arePaid({ values }: Candidate, all: readonly Candidate[]): boolean {
  if (plainAmounts(values) <= Math.max(values.days, serialLike(values.cells))) return false
  return values.days === 0 || areMoney(values) || !all.some(mayBeMoney)
}

/** `Brutto` of 122,00 beside `Maksettu` of 122,00: all of it is paid. */
const mayBeWhole = ({ role }: Candidate): boolean => role === 'gross' || role === 'amount' || role === 'claimed'

const mayBeMoney = ({ role, values }: Candidate): boolean => (role !== null && amountRoles.has(role)) || areMoney(values)

/** `Hyväksytty` over amounts is how much of each was, which may be what is claimed. */
const approvedWords = /hyvaksyt|godkan|approved|tarkastet|granska|checked/

/** `Haettava tuki 80 %` over money is money that is claimed, in some way. */
const ofClaiming = /^(?:haet|haettava|soks|ansoks|sokt|claimed|requested)|hankke|projekt|project/
/** `Lasku` over amounts is what was billed. */
const isDocumentAlone = (text: string): boolean => /^(?:lasku|laskut|faktura|fakturor|invoice|invoices|invoiced)$/.test(plain(text))

/** `Hankkeen osuus` over words beside `Haetaan` over money. */
const isClaimedBeside = (one: Candidate, all: readonly Candidate[]): boolean =>
  all.some((other) => other !== one && other.role === 'claimed' && areMoney(other.values))

/** `Haetaan` over k and e, `Hankkeelle` over crosses: which lines are claimed, not how much of them. */
const areMarks = ({ values }: Candidate): boolean =>
  values.cells.length > 0 &&
  values.cells.every(
    (cell) =>
      cell.kind === 'boolean' ||
      (cell.kind === 'text' &&
        /^\(?(?:[x×✓✔√]|k|e|kyllä|ei|on|j|n|ja|nej|y|yes|no|true|false|tosi|epätosi|sant|falskt)\)?$/iu.test(cell.text.trim())),
  )

/** `Tax` over T0 and T1, `Verot` over `ALV 22 %` and blanks: which tax a program worked with, not how much. */
const areTaxCodes = ({ values }: Candidate): boolean =>
  values.cells.length > 0 &&
  values.cells.every((cell) => cell.kind === 'text' && /^\s*(?:[A-Z]{1,3}\d{1,2}|\p{L}{3,}[\p{L} -]* \d{1,2} ?%)\s*$/u.test(cell.text))

/** `Sis. alv (k/e)` over k: it says of the amounts beside it how they are, and all are so or it is asked. */
function markedTax(one: Candidate, doubts: Finding[]): Candidate {
  const marks = new Set(one.values.cells.map((cell) => (cell.kind === 'text' ? plain(cell.text) : '')))
  const isOfAll = marks.size === 1 && !/^\(?(?:e|ei|n|nej|no)/.test([...marks][0] ?? '') && one.role === 'gross'
  if (!isOfAll) doubts.push(finding('heading-uncertain', { text: one.text, meaning: one.role ?? '' }, one.at, 'error'))
  return { ...one, role: 'other' }
}

/** `Claim`, `Which payment claim (1 or 2)?`, `Maksatushakemuksen numero`. */
const mayBeClaims = ({ role, text, values }: Candidate): boolean =>
  values.cells.length > 0 &&
  (role === 'claimed' ? plain(text) === 'claim' : role === null && /maksatu|^hakemu|utbetalningsansok|payment claim/.test(plain(text)))

/** `Claim` over 1 and 2 is which claim a line belongs to, not how much of it is claimed. */
const areClaimNumbers = (cells: readonly Cell[]): boolean => {
  const ofLines = cells.filter((cell) => cell.kind !== 'text' || !isTotalText(cell.text))
  return ofLines.length > 0 && ofLines.every(isClaimNumber)
}
const isClaimNumber = (cell: Cell): boolean =>
  cell.kind === 'number'
    ? !/[.,]0/.test(cell.format ?? '') && isSmall(cell) && Number.isInteger(cell.number)
    : cell.kind === 'text' && /^\d{1,2}\.?$/.test(cell.text.trim())

/** `Pv` over 1, 2, 3 is how many days. */
const dayCounts: ReadonlySet<string> = new Set(['pv', 'pva', 'paivat', 'dag', 'dagar'])
const isSmall = (cell: Cell): boolean =>
  cell.kind === 'number' ? cell.number <= 31 && !isDay(cell) : cell.kind === 'text' && /^\d{1,2}$/.test(cell.text.trim())
