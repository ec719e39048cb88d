// A table's body read from top to bottom: lines, totals verified against them, sections, and everything that is neither. Law: every row with an amount
// ends as a line, a verified total or a finding.
import { finding, type Finding, type Severity } from '../../../core/finding.ts'
import type { Role } from '../../headings.ts'
import { hasMoneyIn } from '../columns/money-of-others.ts'
import { mergeIndex } from '../headings/merge-index.ts'
import { amountOf, BelowTotal } from './below-total.ts'
import { BeyondTotal } from './beyond-total.ts'
import { withBrokenBalance } from './broken-balance.ts'
import { repeatedParts, withoutStopped } from './broken-down.ts'
import { withVoucherAbove } from './same-voucher.ts'
import { askedOfColumns } from './asked-on-lines.ts'
import { journalOf } from './journal.ts'
import { lastLineOf } from '../rows/last-line.ts'
import { hasWordsForMoney, misplacedMoney } from './misplaced-money.ts'
import { oneLine, plain } from '../../plain-text.ts'
import { commentDoubts } from '../rows/note-doubts.ts'
import { outlineOf } from './outline.ts'
import { isColumnNumbering } from '../rows/column-numbers.ts'
import { kindOfRow, textOf, type RowKind, type Situation } from '../rows/row-kind.ts'
import { currencyBelow } from '../rows/words-going-on.ts'
import { RowReader, type PlacedText, type ReadRow } from '../rows/row-reader.ts'
import { isGiven } from '../words/income-words.ts'
import { isSigned } from '../words/row-words.ts'
import { ShownCents } from '../rows/shown-cents.ts'
import { amountsSaid, shareSaid } from '../words/share-words.ts'
import { Sections } from './sections.ts'
import { shownText } from '../words/shown.ts'
import { Sums } from '../totals/sums.ts'
import { isCalledBudget } from './summary.ts'
import { TableLines, type ListedLine } from './table-lines.ts'
import { questionsAbout } from './table-questions.ts'
import type { TableScene } from './table-scene.ts'
import { againstVoucher, withFootnotes } from './footnotes.ts'
import { withReplaced } from './replaced-lines.ts'
import { withSwapped } from './swapped-lines.ts'
import { withKilometres } from './by-kilometres.ts'
import { withColours } from './coloured-lines.ts'
import { ClaimedBelow } from './claimed-below.ts'
import { UnpricedWords } from './unpriced-words.ts'
import { withVatRows } from './vat-rows.ts'
import { withLegend } from './legends.ts'
import { isDraftAlone, otherClaimBelow } from './words-below.ts'
import { approvedIn, headsToo, isAgainstAbove, wordsAside, wordsOfTotal } from './words-aside.ts'
import { isTitleOfFinancing } from '../totals/money-words.ts'
import { TableTotals, type GrandTotal } from '../totals/table-totals.ts'
import { quoted } from '../words/quoted.ts'

export interface TableReading {
  readonly lines: readonly ListedLine[]
  readonly findings: readonly Finding[]
  readonly total: GrandTotal | null
  /** The sums of its amount columns, in cents by role; null where an amount could not be read. */
  readonly sums: ReadonlyMap<Role, bigint | null>
  /** Whether it adds up the lines of a locality, so that it is divided by them. */
  readonly isByLocality: boolean
  /** Where it says that there were no costs. */
  readonly nilAt: string | null
  /** Whether somebody has signed below it. */
  readonly isSigned: boolean
}

export const readTable = (scene: TableScene): TableReading => new TableReader(scene).read()

class TableReader {
  readonly scene: TableScene
  readonly #findings: Finding[] = []
  readonly #sums = new Sums()
  readonly #rows: RowReader
  readonly #sections: Sections
  readonly #lines: TableLines
  readonly #totals: TableTotals
  /** What the kind of each of its rows depends on. */
  readonly #situation: Situation
  readonly #below: BelowTotal
  /** The last row of a budget or of financing that stands below the total; no blank row is in it. */
  #budgetRow: number | null = null
  readonly #shownCents = new ShownCents()
  readonly #claimedBelow: ClaimedBelow
  readonly #beyondTotal = new BeyondTotal()
  readonly #unpriced: UnpricedWords
  #nilAt: string | null = null
  #isSigned = false

  constructor(scene: TableScene) {
    this.scene = scene
    this.#unpriced = new UnpricedWords(scene.linesAreMarked, Math.min(...scene.columns.byColumn.keys()))
    this.#claimedBelow = new ClaimedBelow(scene.claimNumber)
    this.#rows = new RowReader(scene.grid, scene.columns, mergeIndex(scene.grid))
    this.#sections = new Sections(scene)
    this.#lines = new TableLines(scene, this.#sections, this.#sums, this.#shownCents)
    this.#totals = new TableTotals(scene, this.#sections, this.#sums, this.#shownCents)
    this.#below = new BelowTotal(this.#totals, this.#shownCents)
    const { dates, vouchersHaveDigits, isCategory, linesAreMarked, isLedger, columns, titles } = scene
    this.#situation = {
      dates,
      vouchersHaveDigits,
      isCategory,
      linesAreMarked,
      isLedger,
      sums: this.#sums,
      width: columns.byColumn.size,
      namesPart: (row) => this.#totals.namesPart(row),
      repeatsPart: (row) => this.#totals.repeatsPart(row),
      isRest: (row) => this.#totals.isRest(row),
      isOfBanner: (text) => titles.has(plain(text)),
      repeatsLine: (row) => this.#lines.repeatsLast(row) || this.#lines.sumsGroupOfLast(row),
      leavesBalance: (row) => this.#lines.leavesBalance(row),
      isDayAlone: (row) => this.#lines.isDayAlone(row),
      isOfOtherMonth: (row) => this.#lines.isOfOtherMonth(row),
      isVoucherAlone: (row) => this.#lines.isVoucherAlone(row),
    }
  }

  read(): TableReading {
    const { grid, columns, table } = this.scene
    // Neither looks at what a row repeats from another one.
    const ahead = new RowReader(grid, columns, this.#rows.merges)
    const lastLine = lastLineOf(this.scene, ahead)
    const outline = outlineOf(table.body, ahead, this.scene)
    const journal = journalOf(columns)
    for (const [position, row] of table.body.entries()) {
      if (this.scene.errors.isTooMany) break
      if (table.pageStarts.has(row.row)) this.#sums.start('page')
      if (isColumnNumbering(row.cells)) continue
      const read = this.#rows.read(row)
      if (journal?.isOfBalance(row) === true) this.#leaveOut(read, 'info')
      else if (outline.rows.has(row.row)) this.#beginSection(read)
      else this.#take(read, position > lastLine)
    }
    this.#lines.finish()
    this.#totals.finish()
    for (const { row, severity } of this.#below.unexplained()) this.#leaveOut(row, severity)
    const read = withSwapped(withBrokenBalance(withVatRows(this.#lines.all), this.scene))
    const named = withReplaced(this.scene.roles.has('claimed') ? read : withFootnotes(read, this.#findings, table.body), this.scene)
    const beyond = this.#beyondTotal.asked(named, this.#totals.leavesOutBelow)
    const explained = withLegend(this.scene.roles.has('claimed') ? beyond : this.#claimedBelow.asked(beyond), this.scene)
    const { lines, ofColumns } = withColours(this.scene, withKilometres(this.scene, askedOfColumns(this.scene, explained)))
    const parts = withoutStopped(
      repeatedParts(
        lines.map(({ line }) => line),
        table.body,
        this.scene.linesAreMarked,
      ),
      lines,
    )
    const findings = [
      ...ofColumns,
      ...(this.scene.roles.has('claimed') ? [] : this.#claimedBelow.reduced(columns, lines)),
      ...questionsAbout(this.scene, this.#sections, lines),
      ...this.#lines.ofColumns,
      ...parts,
      ...(journal?.findings ?? []),
      ...outline.findings,
      ...this.#unpriced.findings(lines.length, this.#totals.grand?.agrees === true),
      ...this.#findings,
      ...this.#totals.findings,
    ]
    const sums = new Map(
      [...columns.byColumn.values()].flatMap(({ role, column }) => (role === null ? [] : [[role, this.#sums.of(column, 'all')] as const])),
    )
    const { grand: total, isByLocality } = this.#totals
    const vouched = withVoucherAbove(lines, parts.length === 0 && total?.agrees === true)
    return { lines: vouched, findings, total, sums, isByLocality, nilAt: this.#nilAt, isSigned: this.#isSigned }
  }

  #beginSection(row: ReadRow): void {
    this.#lines.finish()
    if (this.#sections.begin(textOf(row))) this.#sums.start('section')
  }

  #take(row: ReadRow, isAfterLines: boolean): void {
    const kind = kindOfRow(row, this.#situation, {
      isAfterTotal: isAfterLines && this.#totals.grand !== null,
      isAfterLines,
      followsLine: this.#lines.endsRightAbove(row.source.row),
    })
    if (isAfterLines) this.#findings.push(...againstVoucher(row, this.scene.grid, this.#sections.against))
    if (!row.isQuiet) this.#isSigned ||= row.texts.some(({ text, says }) => says.isSignature && isSigned(text))
    if (this.#isOfBudget(row, kind)) this.#leaveOut(row, 'info')
    else if (kind.kind === 'line') this.#lines.add(row, kind.isWhole)
    else if (kind.kind === 'incomplete') {
      this.#lines.begin(row)
      if (kind.isAlone === true) this.#lines.finish()
    } else this.#takeOther(kind, row, isAfterLines)
  }

  /** Whether a row is of a budget, or of financing, whose title stands below a total that agrees. */
  #isOfBudget(row: ReadRow, { kind }: RowKind): boolean {
    const [only, ...others] = row.amounts.length === 0 ? row.texts : []
    const isTitle = only !== undefined && others.length === 0 && (isCalledBudget(only.text) || isTitleOfFinancing(only.text))
    if (isTitle && this.#totals.grand?.agrees === true) {
      this.#budgetRow = row.source.row
      return false
    }
    const isNext =
      this.#budgetRow !== null &&
      row.source.row === this.#budgetRow + 1 &&
      budgetKinds.has(kind) &&
      !row.texts.some(({ says }) => says.isAddition || says.isCorrection)
    this.#budgetRow = isNext ? row.source.row : null
    return isNext
  }

  #takeOther(kind: RowKind, row: ReadRow, isLast: boolean): void {
    const isOfWords = kind.kind === 'heading' || kind.kind === 'note' || kind.kind === 'continuation'
    const currency = isOfWords || kind.kind === 'amountsAlone' ? currencyBelow(row) : null
    if (currency !== null) {
      this.#lines.finish()
      if (this.#lines.endsRightAbove(row.source.row)) this.#lines.putInCurrency(currency)
      else this.#sections.setAside = { ...textOf(row), ...currency }
      return
    }
    const isAlone = isLast && row.texts.length === 1 && kind.kind !== 'continuation'
    const isAgainst = (one: PlacedText): boolean => isAgainstAbove(one, this.scene) || (isAlone && isDraftAlone(one.text))
    const ofAbove = isOfWords ? row.texts.find(isAgainst) : undefined
    if (kind.kind === 'continuation' && !ofAbove) this.#continue(row)
    else this.#lines.finish()
    if (ofAbove && this.#lines.setAsideAbove(ofAbove) && !headsToo(ofAbove.text)) return
    if (kind.kind === 'total') this.#totals.take(row, kind.total, kind.text, isLast)
    if (kind.kind === 'total') this.#findings.push(...commentDoubts(row, amountOf(row), true), ...wordsOfTotal(row))
    const given = kind.kind === 'total' ? row.texts.find(({ text }) => isGiven(text)) : undefined
    if (given) this.#findings.push(finding('amount-uncertain', { text: quoted(given.text) }, given.at, 'warning'))
    if (kind.kind === 'total' && kind.ofOne) this.#leaveOut(row, 'warning')
    if (kind.kind === 'selfFinancing') {
      this.#totals.takeOff(row)
      this.#findings.push(finding('self-financing-row', { text: quoted(kind.text.text), amountCents: amountOf(row) }, row.at))
    }
    if (kind.kind === 'afterTotal' && !this.#totals.repeatsPart(row)) this.#takeBelow(row)
    if (kind.kind === 'amountsAlone') this.#leaveOut(row, 'warning')
    if (kind.kind === 'unparted') this.#leaveOut(row, 'error')
    if (kind.kind === 'nil') this.#nilAt ??= row.at
    if (kind.kind === 'field') this.#sections.field(row)
    if (kind.kind === 'heading') this.#head(kind.text, row.source.row)
    if (isLast && isOfWords) this.#sections.titleBelow(row)
    if (kind.kind === 'heading' || kind.kind === 'note') this.#takeWords(row, isLast)
  }

  /** Words alone, which may begin a section. */
  #head(text: PlacedText, row: number): void {
    const isKnown = this.#sections.begin(text)
    this.#unpriced.takeHeading(text, this.#lines.all.length, isKnown)
    if (isKnown) this.#sums.start('section')
    this.#beyondTotal.take(text, row, this.#totals.isOfAllSoFar, isKnown)
  }

  /** Words for the line above, which may be against it. */
  #continue(row: ReadRow): void {
    this.#unpriced.take(row)
    this.#lines.continue(row)
    this.#findings.push(...wordsAside(row, true, this.scene.project))
    if (misplacedMoney(row, row.texts.length === 1) !== null || hasWordsForMoney(row) || this.#hasOpenMoney(row))
      this.#leaveOut(row, 'warning')
  }

  /** Words without an amount column's amount: a total in some other place, or that only a share of the costs is the project's. */
  #takeWords(row: ReadRow, isLast: boolean): void {
    this.#totals.takeElsewhere(row, isLast)
    const share = row.texts.find(({ text, says }) => says.isOfShare && shareSaid(text) !== null)
    if (share && isLast && this.#totals.statesAll(shareSaid(share.text)?.cents ?? [])) return
    const approved = share === undefined && isLast ? approvedIn(row) : undefined
    const told = share ?? (approved && !this.#totals.statesAll(amountsSaid(approved.text)) ? approved : undefined)
    if (told) this.#findings.push(finding('amount-uncertain', { text: quoted(told.text) }, told.at, 'warning'))
    else this.#findings.push(...wordsAside(row, isLast, this.scene.project))
    if (isLast) this.#findings.push(...otherClaimBelow(row, this.scene))
    if (
      !told &&
      (misplacedMoney(row, isLast) !== null || (!isLast && hasWordsForMoney(row) && !this.#isOfBanner(row)) || this.#hasOpenMoney(row))
    )
      this.#leaveOut(row, 'warning')
  }

  /** `Paino` without an amount, and 61,00 under a heading that could be of it. */
  #hasOpenMoney({ source }: ReadRow): boolean {
    return this.scene.doubtful.open.some((one) => hasMoneyIn(source, one))
  }

  #isOfBanner({ texts }: ReadRow): boolean {
    return texts.some(({ text }) => this.#situation.isOfBanner(text))
  }

  #takeBelow(row: ReadRow): void {
    this.#claimedBelow.take(row, amountOf(row), this.#totals.grand?.cents ?? null)
    const severity = this.#below.take(row)
    if (severity !== null) this.#leaveOut(row, severity)
  }

  #leaveOut(row: ReadRow, severity: Severity): void {
    const text = row.source.cells.map((cell) => shownText(cell, this.scene.grid.date1904) ?? '').join(' ')
    const leftOut = finding('row-left-out', { text: quoted(oneLine(text) ?? '') }, row.at, severity)
    this.#findings.push(leftOut)
    this.scene.errors.add([leftOut])
  }
}

const budgetKinds: ReadonlySet<RowKind['kind']> = new Set(['afterTotal', 'amountsAlone', 'total'])
