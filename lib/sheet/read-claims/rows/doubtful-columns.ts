// The columns of a table that put its lines in doubt: shares in per cent, marks of what is claimed, projects, states, notes. Law: a column is doubtful for
// its heading and all of its cells; what a line says in it is asked in `line-doubts.ts`.
import type { Project } from '../../../core/project.ts'
import { labelOf } from '../above/header-labels.ts'
import { columnName, type Cell } from '../../grid.ts'
import { claimColumns, claimsBefore } from '../columns/claim-columns.ts'
import type { Column, Columns } from '../columns/columns.ts'
import { bareAnswers, type BareAnswers } from '../columns/bare-answers.ts'
import { areAllOpen } from '../columns/open-states.ts'
import { partedColumns, type PartedColumns } from '../columns/parted-columns.ts'
import { listedCells } from '../columns/listed-cells.ts'
import { decisionColumn } from '../columns/decision-column.ts'
import { isAgainstItsLines } from '../columns/rest-words.ts'
import { moneyOfOthers } from '../columns/money-of-others.ts'
import { ownNumbers, type OwnNumbers } from '../columns/own-number.ts'
import { besideUncertain } from '../columns/whole-lines.ts'
import { productsOf, type Product } from '../columns/product-columns.ts'
import { amountRoles } from '../../headings.ts'
import { plain, tokensOf } from '../../plain-text.ts'
import { balanceColumn } from '../tables/journal.ts'
import type { Table } from '../tables/tables.ts'
import { isTheProject, namesProject } from '../words/other-project.ts'
import { wordsOf } from '../words/row-words.ts'
import { shareSaid } from '../words/share-words.ts'
import { shownText } from '../words/shown.ts'
import { areAllYes, areCrosses, areMarks, areOnes, arePapers, haveTicksAndBallots } from '../words/marks.ts'
import { isOfReview } from '../words/review-words.ts'
import { isPublic } from '../words/state-words.ts'
import { claimedShareOf, type ClaimedShare } from './claimed-shares.ts'
import { isOfShares, shareIn } from './line-shares.ts'
import { bracketedVouchers } from './voucher-marks.ts'
import { cancelled } from '../words/tail-words.ts'

/** The columns of a table that put its lines in doubt. */
export interface DoubtfulColumns {
  /** Amounts under a heading that could be what is claimed. */
  readonly open: readonly Column[]
  /** The columns that were read instead, by the same question. */
  readonly chosen: readonly Column[]
  /** Numbers of pieces and net amounts beside the only one that was read, which tell on some rows that it is the line's. */
  readonly beside: readonly Column[]
  /** A share of the line in per cent. */
  readonly share: Column | null
  /** The same where the sheet says what is claimed. */
  readonly claimedShare: ClaimedShare | null
  /** The hours for the project, and all hours of the work: `Hankkeen tunnit`, `Työtunnit yhteensä`. */
  readonly hours: readonly Column[]
  /** Marks of what is claimed and what is not. */
  readonly marks: readonly Column[]
  /** Crosses at what is claimed: a line without one is not. */
  readonly crosses: Column | null
  /** Crosses or sums at what is paid: a line without one is not, though that never stops a reduction. */
  readonly payments: Column | null
  /** Whether each line has its paper: `Kuitti` over on and puuttuu. */
  readonly papers: Column | null
  /** Crosses at the lines whose receipt is there, as nearly all have it: `Kuitti` over x. */
  readonly receiptMarks: Column | null
  /** What somebody decided of each line. */
  readonly decisions: Column | null
  /** Cost centres or project numbers, one of which is the list's own. */
  readonly numbers: OwnNumbers | null
  /** The year of each line, beside its day: `Vuosi` over 2009. */
  readonly years: Column | null
  /** Crosses at what is rejected, cancelled or not claimed: `Hylätty` over x. */
  readonly rejections: readonly Column[]
  /** Per cents that somebody took off: `Vähennys %` over 50. */
  readonly reductions: readonly Column[]
  /** Money of another project on some lines: `Leader` over 222,11. */
  readonly ofOtherProjects: readonly Column[]
  /** Accounts, some of which are of the balance sheet: 1763 of VAT receivable among 4400 of services. */
  readonly balances: Column | null
  /** Money that came in, which reduces what went out: `Panot` of a cash book. */
  readonly receipts: readonly Column[]
  /** The state of every line, where a program prints the same open one beside all of them: it is asked once. */
  readonly alike: Column | null
  /** The project a line is of, or who bears its cost, where some of them are of this one. */
  readonly projects: Column | null
  /** Who was billed, where some lines say the beneficiary or an implementer and none the project, beside which these would be others. */
  readonly buyers: Column | null
  /** The project a line is of, where the list has several and none by this one's code. */
  readonly strangers: Column | null
  /** Vouchers of which some stand in brackets. */
  readonly bracketed: Column | null
  /** The claims whose money stands in a column of each: `1. maksatus` and `2. maksatus`. */
  readonly claims: ReadonlyMap<number, number>
  /** What was claimed in a claim that a heading names, `Haettu 1. hakemuksessa`, where another column says what is claimed now. */
  readonly claimedBefore: ReadonlyMap<number, number>
  /** The columns that make amounts of each line. */
  readonly products: readonly Product[]
  /** What shows that amounts were taken apart. */
  readonly parted: PartedColumns
  /** Columns of notes, or without a heading: what stands there is a note on its row. */
  readonly notes: ReadonlySet<number>
  /** Where an answer alone is about its line. */
  readonly answers: BareAnswers
  /** Columns of who checked the lines, whose remarks are about nothing else. */
  readonly reviews: ReadonlySet<number>
  /** Columns that say whether somebody is of the private sector or the public one, or of which budget a cost is: `Capital/Revenue`. */
  readonly sectors: ReadonlySet<number>
  /** Whether there are any beside those of notes, so that every line is asked about them. */
  readonly areAsked: boolean
}

const claimWords =
  /haet|haki|hanke|hankk|tukikelp|mukana|mukaan|projekt|project|sok|stodber|claim|eligib|reimburs|billable|includ|medtag|hyvaksytty|godkand|approved/

/** Under these a one is no euro, no hour and no number of a project. */
const ofInclusion = /^(?:mukana|mukaan|otetaan mukaan|medtag\p{L}*|included?)(?: (?:hakemuksessa|maksatuksessa|i ansokan|in claim))?$/u

export function doubtfulColumns(columns: Columns, { above, body }: Table, project: Project): DoubtfulColumns {
  const { byColumn, values, findings } = columns
  const all = [...byColumn.values()]
  const unread = all.filter(({ role }) => role === null || role === 'other' || role === 'financing')
  const listed = listedCells(columns, body)
  const cellsOf = ({ column }: Column): readonly Cell[] => listed(column)
  const asked = new Set(findings.flatMap(({ code, severity, at }) => (code === 'heading-uncertain' && severity === 'error' ? [at] : [])))
  const namesSectors = (one: Column): boolean => ofSectors.test(plain(one.text)) || cellsOf(one).some(namesPublic)
  const sectors = [...unread.filter(namesSectors), ...all.filter((one) => areBudgets(cellsOf(one)))]
  const notes = new Set(all.filter(isUnheaded).map(({ column }) => column))
  for (const one of unread) if (isOfNotes(one) || isOfReview(one.text)) notes.add(one.column)
  const rejecting = unread.filter(isOfRejection)
  const marks = unread.filter(
    (one) =>
      (claimWords.test(plain(one.text)) && !rejecting.includes(one)) ||
      ((notes.has(one.column) || isOfReview(one.text)) && haveTicksAndBallots(cellsOf(one))),
  )
  const open = unread.filter((one) => one.role === null && asked.has(one.at))
  const uncertain = asked.size === 0 ? [] : all.filter((one) => one.role === 'gross' && asked.has(one.at))
  const beside = uncertain.length === 0 || open.length > 0 ? [] : besideUncertain(all)
  const isClaimStated = all.some(({ role }) => role === 'claimed')
  const share = unread.find((one) => isOfShares(one, values.get(one.column), cellsOf(one))) ?? null
  const others = isClaimStated ? [] : moneyOfOthers(columns, body).filter(({ at }) => !asked.has(at))
  const doubtful = {
    notes,
    answers: bareAnswers(all, notes, cellsOf),
    reviews: new Set(unread.filter(({ text }) => isOfReview(text)).map(({ column }) => column)),
    sectors: new Set(sectors.map(({ column }) => column)),
    open,
    // Where no other column could be meant, and no part of each amount, the heading is asked, and no line.
    chosen: open.length + beside.length > 0 ? uncertain : uncertain.filter(({ text }) => shareSaid(text) !== null),
    beside,
    share: isClaimStated ? null : share,
    claimedShare: isClaimStated && share !== null ? claimedShareOf(columns, body, share, shareIn) : null,
    hours: isClaimStated ? [] : hoursOf(all),
    marks,
    crosses: marks.find((one) => areAllYes(cellsOf(one)) || (ofInclusion.test(plain(one.text)) && areOnes(cellsOf(one)))) ?? null,
    payments: all.find((one) => one.role === 'paid' && areAllYes(cellsOf(one))) ?? paidSums(columns),
    papers: unread.find((one) => ofPapers.test(plain(one.text)) && arePapers(cellsOf(one))) ?? null,
    receiptMarks: unread.find((one) => ofReceiptMarks.test(plain(one.text)) && areCrosses(cellsOf(one)) && areUsual(one, columns)) ?? null,
    decisions: decisionColumn(unread, cellsOf),
    numbers: ownNumbers(unread, cellsOf, above),
    years: unread.find((one) => /^(?:vuosi|ar|year)$/.test(plain(one.text))) ?? null,
    rejections: rejecting.filter((one) => areMarks(cellsOf(one))),
    reductions: isClaimStated
      ? []
      : unread.filter((one) => isOfReduction(one, values.get(one.column)?.percentages ?? 0) && !others.includes(one)),
    ofOtherProjects: others,
    balances: balanceColumn(columns),
    receipts: all.filter(({ role, text }) => role === 'credit' && ofReceipts.test(plain(text))),
    alike: unread.find((one) => areAllOpen(cellsOf(one))) ?? null,
    projects:
      unread.find((one) => (givesLines(one) && cellsOf(one).some((cell) => isOf(cell, project))) || areBearers(cellsOf(one))) ?? null,
    buyers:
      unread.find((one) => {
        const cells = payerWords.test(plain(one.text)) ? cellsOf(one) : []
        return cells.some((cell) => isPartner(cell, project, null)) && !cells.some((cell) => isOf(cell, project))
      }) ?? null,
    strangers: unread.find((one) => isOfProjects(one) && areSeveral(cellsOf(one))) ?? null,
    bracketed: bracketedVouchers(all, cellsOf),
    claims: claimColumns(all, ({ column }) => values.get(column)),
    claimedBefore: claimsBefore(all),
    parted: partedColumns(columns),
  }
  return { ...doubtful, products: productsOf(columns, body), areAsked: areAsked(doubtful) }
}

/** Whether anything was found of which lines are asked: all but notes, which are told by their words, and a state that is asked of the whole list. */
const areAsked = ({
  notes: _notes,
  answers: _answers,
  sectors: _sectors,
  alike: _alike,
  parted: { amounts: _amounts, ...parted },
  ...others
}: Omit<DoubtfulColumns, 'areAsked' | 'products'>): boolean => [...Object.values(others), ...Object.values(parted)].some(isFound)

const isFound = (
  found: Column | OwnNumbers | ClaimedShare | readonly Column[] | ReadonlySet<number> | ReadonlyMap<number, number> | null,
): boolean => found !== null && (!('size' in found) || found.size > 0) && (!('length' in found) || found.length > 0)

/** Columns of hours for the project and of all hours, in this order; none where either is missing. */
function hoursOf(all: readonly Column[]): readonly Column[] {
  const ofHours = all.filter(({ text, role }) => (role === null || role === 'other' || role === 'quantity') && hourWords.test(plain(text)))
  const own = ofHours.find(({ text }) => /hanke|hankk|projekt|project/.test(plain(text)))
  const whole = ofHours.find((one) => one !== own && /yht|kaik|koko|total|hela|alla|sammanl|all /.test(plain(one.text)))
  return own !== undefined && whole !== undefined ? [own, whole] : []
}
const hourWords = /tunni|tunti|tuntei|timm|hours|(?<!\p{L})(?:h|t|tim)(?!\p{L})/u

const isUnheaded = ({ text, column }: Column): boolean => text === columnName(column)
const isOfNotes = ({ text }: Column): boolean =>
  /^(?:huom|lisatie|kommen|muistiin|selvenn|anm\b|anmark|noter|note|remark|comment|(?:ok|tark|granskn?)$)/.test(plain(text))

/** `Maksettu` over the sums of most lines, and of no other column: a line without one is not paid. */
function paidSums({ byColumn, values }: Columns): Column | null {
  const [paid, ...others] = [...byColumn.values()].filter(({ role, text }) => role === 'other' && ofPaidSums.test(plain(text)))
  if (paid === undefined || others.length > 0) return null
  const count = ({ column }: Column): number => values.get(column)?.amounts ?? 0
  const whole = [...byColumn.values()].find(({ role }) => role === 'gross' || role === 'claimed')
  return whole !== undefined && count(paid) > 1 && count(paid) * 2 > count(whole) && count(paid) < count(whole) ? paid : null
}
const ofPaidSums = /^(?:maksettu|maksetut|betalt|betalat|paid)(?: (?:summa|maara|belopp|amount|sum|yhteensa|totalt))?$/

/** A heading that says of what is marked below it that it does not count. */
const isOfRejection = ({ text }: Column): boolean => {
  const { isSetAside, isNotYet } = wordsOf(text)
  return (
    isSetAside ||
    isNotYet ||
    tokensOf(text).some((word) => cancelled.test(word)) ||
    ofOtherMoney.test(plain(text)) ||
    isAgainstItsLines(text)
  )
}
/** `Ei hanke`, `Omarahoitus`, `Talkoot`: what is crossed there is no cost of the project, or none that was paid. */
const ofOtherMoney = new RegExp(
  [
    '^(?:ei|ej|inte|icke|not|non)[ -].*(?:hank|projek|projec|tuki|haet|haeta|kuulu|sok|stod|claim|eligib)',
    '^(?:muu|muun|muut|muille|toinen|toisen|annat|annan|andra|other|another) (?:hank|projek|projec)',
    '^(?:leader|eakr|eruf|erdf|oma(?:rahoit|vastu|kustan)|egen(?:finans|insats)|sjalvfinans|self ?-?financ|own funding)',
    '^(?:talko|luontois|natura|in ?-?kind|vastike|siirr|siirty|seuraava|luonno|skjut|overfor|nasta|utkast|carr(?:y|ied)|next|draft)',
  ].join('|'),
)

/** `Vähennys %`, `Hylätty-%`: a discount is in the price. */
const isOfReduction = ({ text }: Column, percentages: number): boolean =>
  (percentages > 0 || text.includes('%')) &&
  /^(?:vahenn|hylat|hylk|leikka|avslag|minskning|nedsattning|reduc|deduc|cut|disallow|reject)/.test(plain(text))

const ofPapers =
  /^(?:alkuperai\p{L}* |original )?(?:kuit|tosi|lasku|liit|kvitt|verif|faktur|bilag|underlag|receipt|voucher|invoice|attachment|document)/u

const ofReceiptMarks = /^(?:alkuperai\p{L}* |original )?(?:kuit|kvitt|receipt)/u
/** Whether four lines of five have a mark. */
const areUsual = ({ column }: Column, { byColumn, values }: Columns): boolean => {
  const count = (one: number): number => values.get(one)?.cells.length ?? 0
  const lines = Math.max(
    ...[...byColumn.values()].filter(({ role }) => role !== null && amountRoles.has(role)).map((one) => count(one.column)),
  )
  return count(column) * 5 >= lines * 4 - 5
}

const ofReceipts =
  /^(?:tuloja|(?:tilille )?panot|pano|sisaan|in|inbetalt|inbetalningar|insattningar|income|receipts|deposits|paid in|money in)$/

const ofSectors = /sektor|sector|omist|agar|owner|capital.*revenue|revenue.*capital/
/** `Revenue` beside `Capital`: what British councils call costs that are no investments. */
const areBudgets = (cells: readonly Cell[]): boolean =>
  cells.every((cell) => cell.kind === 'text' && budgets.has(plain(cell.text))) && budgets.size === new Set(cells.map(wordOf)).size
const budgets: ReadonlySet<string> = new Set(['capital', 'revenue'])
const wordOf = (cell: Cell): string => (cell.kind === 'text' ? plain(cell.text) : '')
const namesPublic = (cell: Cell): boolean => cell.kind === 'text' && isPublic(cell.text)

const projectWords =
  /^(?:kustannuspaik|kostnadsstall|cost cent|proj\b|projekt|project|hanke|rahoitus|rahoittaja|ohjelma|finansiering|finansiar|program|funding|funder)/
/** Under any heading, `Hanke` and `Kunnan kassa`: a few words that come again, one of which is the project. */
const areBearers = (cells: readonly Cell[]): boolean => {
  const words = new Set(cells.map((cell) => (cell.kind === 'text' ? plain(cell.text) : '')))
  return words.size > 1 && words.size < cells.length && words.size <= 4 && !words.has('') && [...words].some(isTheProject)
}

/** `Maksaja`, `Betalare`, `Paid by`: who bears the cost of the line. */
const payerWords =
  /^(?:kulun |kustannuksen |laskun )?maksaja(?:taho)?$|^(?:ostaja|tilaaja|laskutettu|laskutusosoite|laskun saaja)$|^(?:vem )?betal(?:are|as av|ar)$|^(?:kopare|bestallare|faktureras|fakturamottagare)$|^(?:paid by|payer|borne by|charged to|buyer|bill(?:ed)? to|invoiced to)$/
const givesLines = ({ text }: Column): boolean => projectWords.test(plain(text)) || payerWords.test(plain(text))

const projectNames: ReadonlySet<string> = new Set(
  'hankkeet · rahoitus · rahoittaja · rahoituslähde · finansiär · finansiering · finansieringskälla · funder · funding · funding source · source of funding'
    .split(' · ')
    .map(plain),
)
const isOfProjects = ({ text }: Column): boolean => labelOf(text)?.kind === 'project' || projectNames.has(plain(text))

/** Names or numbers, and more than one of them, which stand for several lines each. */
const areSeveral = (cells: readonly Cell[]): boolean => {
  const names = new Set(cells.map((cell) => plain(shownText(cell, false) ?? '')).filter((name) => /^\p{L}.*\p{L}{2}|^\d{2,8}$/u.test(name)))
  return names.size > 1 && names.size * 2 <= cells.length + 1
}

/** Whether a cell is the beneficiary or an implementer, by its whole name: of one locality where that is known. */
export const isPartner = (cell: Cell, { beneficiary, localities }: Project, ofLocality: string | null): boolean => {
  const text = plain(shownText(cell, false) ?? '')
  const own = localities.filter(({ id }) => ofLocality === null || id === ofLocality)
  return [beneficiary.name, ...own.map(({ implementer }) => implementer.name)].some((name) => plain(name) === text)
}

const isTheFund = (text: string): boolean => /^(?:esr|esf|eu)$/.test(text)

/** Whether a cell names the project, by its code or its name, or as nothing but the project. */
export const isOf = (cell: Cell, project: Project): boolean => {
  const text = shownText(cell, false) ?? ''
  return namesProject(text, project) || isTheProject(plain(text)) || isTheFund(plain(text))
}
