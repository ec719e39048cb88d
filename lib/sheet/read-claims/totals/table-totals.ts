// The totals of a table: each verified where it stands, and the one of them that is of everything. Law: a total is never a line, and a total that
// cannot be read or does not agree is said.
import { finding, type Finding } from '../../../core/finding.ts'
import { cents as centsOf, toInteger, type Cents } from '../../../core/money.ts'
import { readAmount } from '../../amount-reading.ts'
import { addressOf, type Cell } from '../../grid.ts'
import type { Role } from '../../headings.ts'
import { plain } from '../../plain-text.ts'
import { textOf } from '../rows/row-kind.ts'
import type { PlacedAmount, PlacedText, ReadRow } from '../rows/row-reader.ts'
import type { ShownCents } from '../rows/shown-cents.ts'
import type { TotalKind } from '../words/row-words.ts'
import type { Sections } from '../tables/sections.ts'
import { partNamed, statedCents } from './stated-total.ts'
import { isOfCount, isOfEarlier, isOfMonth, isOfThisClaim } from './total-words.ts'
import { columnThatSumsTo, debitOfJournal, ofLedger } from './summed-column.ts'
import type { Sums } from './sums.ts'
import { Opening } from './opening.ts'
import { Rest } from './rest.ts'
import { amountSaid, faultOf, isLooseAmount } from './loose-amounts.ts'
import type { TableScene } from '../tables/table-scene.ts'
import { isOfOtherSheet, comparedWithAll, verifyTotal, type StatedAmount, type StatedTotal, type Verified } from './totals.ts'
import { quoted } from '../words/quoted.ts'

/** The total of all lines of a table, or of a sheet. */
export interface GrandTotal {
  readonly cents: Cents | null
  readonly at: string
  readonly agrees: boolean
  /** Whether it is of the tables above it in its sheet, too. */
  readonly coversSheet: boolean
}

/** A total as its row says it. */
interface SaidTotal {
  readonly word: TotalKind
  readonly text: string
  /** Whether no line follows. */
  readonly isLast: boolean
  readonly at: string
  readonly cents: Cents | null
}

/** The totals of one table, taken row by row while its lines are added up; `finish` says what is left to say. */
export class TableTotals {
  readonly scene: TableScene
  readonly sections: Sections
  readonly sums: Sums
  readonly shownCents: ShownCents
  readonly findings: Finding[] = []
  /** Whether some total is of the lines of a locality. */
  isByLocality = false
  #grand: GrandTotal | null = null
  /** What was compared for it, and how many lines there were then. */
  #compared: { readonly stated: StatedTotal; readonly lines: number } | null = null
  #vat: StatedAmount | null = null
  /** How many lines there were at the sum before. */
  #linesBefore = 0
  readonly #opening: Opening
  /** A last total that names a part of the list and is of all its lines: `Palkat yhteensä`. */
  #named: GrandTotal | null = null
  /** The latest total, where it is of everything above it though lines follow. */
  #early: { readonly stated: StatedTotal; readonly at: string; readonly cents: Cents | null } | null = null
  /** The last total, where it is of the last part only and lines above that are in no total. */
  #partial: StatedTotal | null = null
  /** What self-financing and rows below the total leave of it. */
  readonly #rest: Rest
  /** Totals above the first line, which are of the lines below, and sums carried there. */
  readonly #above: (() => unknown)[] = []

  constructor(scene: TableScene, sections: Sections, sums: Sums, shownCents: ShownCents) {
    this.scene = scene
    this.sections = sections
    this.sums = sums
    this.shownCents = shownCents
    this.#rest = new Rest(sums)
    this.#opening = new Opening(sums)
  }

  /** The total of all lines; null where none is stated. */
  get grand(): GrandTotal | null {
    return this.#grand
  }

  /** Whether the last total holds all lines so far, though lines follow. */
  get isOfAllSoFar(): boolean {
    return this.#early !== null && this.#isSumOfAll(this.#early.stated.amounts)
  }

  /** The row of the list's total, where lines below it are in no total. */
  get leavesOutBelow(): number | null {
    return this.#early !== null && this.#grand?.at === this.#early.at && !this.#grand.agrees
      ? Number(/\d+$/.exec(this.#grand.at)?.[0])
      : null
  }

  /** A row of totals under the amount columns. */
  take(asRead: ReadRow, kind: TotalKind, text: string, isLast: boolean): void {
    const row = this.shownCents.settledTotal(asRead)
    this.findings.push(...row.amounts.flatMap(faultOf))
    if (kind === 'carry' && this.sums.lines('all') === 0 && row.amounts.every(isOfOtherSheet)) return
    const amounts = row.amounts.flatMap(statedAmount).map((one) => ({ ...one, explain: this.shownCents.explainerOf(one.column) }))
    if (kind === 'balance' && !this.#isSumOfAll(amounts)) {
      const leftOut = (): number =>
        this.findings.push(
          finding('row-left-out', { text: quoted(text) }, row.at, isOfMonth(text) && !this.#opening.isInTotal ? 'warning' : 'info'),
        )
      if (amounts.some(({ cents }) => cents !== 0)) this.#above.push(leftOut)
      this.#opening.open(amounts)
      return
    }
    if (this.#isWithVat(amounts) || this.#areLines(text, amounts)) return
    const verify = (isOfAll: boolean): void => {
      const debit = debitOfJournal(amounts, this.scene.columns, this.sums)
      const cents = debit === null ? statedCents(row) : centsOf(debit.cents)
      this.#verify(debit === null ? ofLedger(row, amounts, this.sums) : [debit], { word: kind, text, isLast: isOfAll, at: row.at, cents })
    }
    if (this.sums.lines('all') === 0 && !isLast && kind !== 'carry')
      this.#above.push(() => {
        verify(true)
      })
    else verify(isLast)
  }

  /** Whether rows below the list make all of it together, as a summary by account or by rate does. */
  makeAll(rows: readonly ReadRow[]): boolean {
    const sums = new Map<number, number>()
    for (const { column, cents } of rows.flatMap((row) => row.amounts.flatMap(statedAmount)))
      sums.set(column, (sums.get(column) ?? 0) + cents)
    return rows.length > 1 && [...sums].every(([column, cents]) => this.sums.of(column, 'all') === BigInt(cents))
  }

  /** Takes the VAT of a net total, on a row of its own below it; false where the row is none. Below any other total it puts in doubt what that is. */
  takeVat(row: ReadRow): boolean {
    const [amount, ...others] = row.amounts.flatMap((one) => statedAmount(one))
    const isVat =
      row.texts.length === 1 && /^(?:\+ ?)?(?:alv|moms|vat|arvonlisavero)(?: \d{1,2}(?:,\d)? ?%?)?$/.test(plain(row.texts[0]?.text ?? ''))
    if (amount === undefined || others.length > 0 || !isVat || this.#roleAt(amount.column) !== 'net') return false
    this.#vat = amount
    return true
  }

  /** Whether a row below the total says all of it again, `Tämä hakemus 183,00`, `Tositteita kpl 3`; `Aiemmin haettu 1 000,00` is kept for a last total of both. */
  saysAgain(row: ReadRow): boolean {
    const amounts = row.amounts.flatMap(statedAmount)
    const [first, ...others] = row.texts
    if (this.#grand?.agrees !== true || first === undefined || others.length > 0 || amounts.length === 0) return false
    if (this.#areLines(first.text, amounts) || (isOfThisClaim(first.text) && this.#isSumOfAll(amounts))) return true
    if (isOfEarlier(first.text) && amounts.every(({ cents }) => cents > 0)) this.#opening.open(amounts)
    return false
  }

  /** Takes self-financing or an advance off what all lines make. */
  takeOff(row: ReadRow): void {
    this.#rest.takeOff(row.amounts.flatMap(statedAmount))
  }

  /** Whether a row says what is left of all lines, or of their total, once that is off. */
  isRest(row: ReadRow): boolean {
    return this.#rest.isOf(row.amounts.flatMap(statedAmount))
  }

  /** Whether amounts are those of the grand total and the VAT below it. */
  #isWithVat([amount, ...others]: readonly StatedAmount[]): boolean {
    if (!this.#vat || amount?.column !== this.#vat.column || others.length > 0 || !this.#grand?.agrees) return false
    const net = this.sums.of(amount.column, 'all')
    return net !== null && net + BigInt(this.#vat.cents) === BigInt(amount.cents)
  }

  /** `Tositteita yhteensä 3`: how many lines there are. */
  #areLines(text: string, amounts: readonly StatedAmount[]): boolean {
    return isOfCount(text) && !this.#isSumOfAll(amounts) && amounts.every(({ cents }) => cents === this.sums.lines('all') * 100)
  }

  /** Whether amounts are those that all lines make. */
  statesAll(amounts: readonly number[]): boolean {
    return (
      amounts.length > 0 &&
      amounts.every((one) => this.#isSumOfAll([{ column: columnThatSumsTo(one, this.scene.columns, this.sums), cents: one, at: '' }]))
    )
  }

  #isSumOfAll(amounts: readonly StatedAmount[]): boolean {
    return this.sums.lines('all') > 0 && amounts.every(({ column, cents }) => this.sums.of(column, 'all') === BigInt(cents))
  }

  /** Verifies what stood above the lines, and asks about lines below the last total of all, which are in no total. */
  finish(): void {
    for (const verify of this.#above) verify()
    this.#compareAgain()
    if (this.#partial !== null && this.#grand === null) this.findings.push(...comparedWithAll(this.#partial, this.sums))
    this.#grand ??= this.#named
    const early = this.#early
    if (early === null || this.#grand !== null) return
    const { agrees, findings } = verifyTotal({ ...early.stated, kind: 'grand', isLast: true }, this.sums)
    this.findings.push(...findings)
    this.#grand = { cents: early.cents, at: early.at, agrees, coversSheet: false }
  }

  /** Lines that only their vouchers tell from notes may follow the grand total after all; it does not hold them. */
  #compareAgain(): void {
    if (this.#grand?.agrees !== true || this.#compared === null || this.#compared.lines === this.sums.lines('all')) return
    const { agrees, findings } = verifyTotal(this.#compared.stated, this.sums)
    this.findings.push(...findings)
    this.#grand = { ...this.#grand, agrees }
  }

  /** A total whose amount stands in some other column. */
  takeElsewhere(row: ReadRow, isLast: boolean): void {
    const word = row.texts.find(({ says }) => says.total !== null)
    const cell = word && (row.source.cells.find(isLooseAmount) ?? amountSaid(word))
    const reading = readAmount(cell, null)
    if (!word || word.says.total === 'balance' || !cell || reading.kind !== 'amount' || this.#isBalance(word, cell)) return
    const column = columnThatSumsTo(toInteger(reading.cents), this.scene.columns, this.sums)
    const amount = { column, cents: toInteger(reading.cents), at: addressOf(this.scene.grid, row.source.row, cell.column) }
    if (this.#areLines(word.text, [amount])) return
    this.#verify([amount], { word: word.says.total ?? 'total', text: word.text, isLast, at: row.at, cents: reading.cents })
  }

  #roleAt(column: number): Role | null {
    return this.scene.columns.byColumn.get(column)?.role ?? null
  }

  /** `Balance b/f` with its amount under the running balance is no sum of lines. */
  #isBalance({ says }: PlacedText, cell: Cell): boolean {
    return says.total === 'carry' && this.#roleAt(cell.column) === 'running'
  }

  /** Whether a row's words name a part of the list that a sum can be of. */
  namesPart(row: ReadRow): boolean {
    return partNamed(textOf(row).text, this.sections.text, this.scene.categories, this.scene.names).isOfPart
  }

  /** Whether a row below the list repeats what its lines say of a part, as a summary by category does. */
  repeatsPart(row: ReadRow): boolean {
    const { categories, names } = this.scene
    const { group } = partNamed(row.texts[0]?.text ?? '', null, categories, names)
    const amounts = row.amounts.flatMap((amount) => statedAmount(amount))
    return group !== null && amounts.length > 0 && amounts.every(({ column, cents }) => this.sums.ofGroup(column, group) === BigInt(cents))
  }

  #verify(amounts: readonly StatedAmount[], { word, text, isLast, at, cents }: SaidTotal): void {
    const { categories, names } = this.scene
    const part = partNamed(text, this.sections.text, categories, names)
    const kind = word === 'grand' && part.isOfPart ? 'total' : word
    const stated = { kind, ...part, isLast, amounts }
    const verified = verifyTotal(stated, this.sums)
    if (!verified.agrees && this.#opening.takeTotal(stated)) {
      this.sums.cover()
      this.sums.start('subtotal')
      this.sections.end()
      return
    }
    this.#cover(stated, verified, text)
    this.isByLocality ||= verified.agrees && part.isOfLocality
    const coversSheet = !verified.agrees && isLast && this.#coversSheet(amounts)
    const agrees = verified.agrees || coversSheet
    if (!coversSheet) this.findings.push(...verified.findings)
    if (!agrees && this.sums.lines('all') === this.#linesBefore) this.scene.errors.addIdleSum()
    this.#linesBefore = this.sums.lines('all')
    const isGrand = coversSheet || (verified.scope === 'all' && isLast && kind !== 'carry' && kind !== 'page')
    if (isGrand && (this.#grand === null || coversSheet || (agrees && !this.#grand.agrees))) {
      this.#grand = { cents, at, agrees, coversSheet }
      this.#compared = coversSheet ? null : { stated: { ...stated, kind: 'grand' }, lines: this.sums.lines('all') }
    }
    if (kind === 'total' || kind === 'grand')
      this.#early =
        verified.agrees && !isLast && !part.isOfPart && (text !== '' || this.sums.lines('all') > 1) && this.#isSumOfAll(amounts)
          ? { stated, at, cents }
          : null
    if (isLast && verified.agrees && !isGrand && kind !== 'carry' && this.#isOfMoreThanSection() && this.#isSumOfAll(amounts))
      this.#named = { cents, at, agrees: true, coversSheet: false }
    if (kind === 'carry') this.sums.start('page')
    else if (!isGrand) this.sums.start('subtotal')
    if (part.isOfPart) this.sections.end()
  }

  /** Whether all lines are more than those of the last section, or a table of nothing but wages or journeys. */
  #isOfMoreThanSection(): boolean {
    const { kind } = this.scene.columns
    return this.sums.lines('section') < this.sums.lines('all') || kind === 'wages' || kind === 'travel'
  }

  /** Keeps which lines are in some total: a last one that leaves lines out, as it is of the last part only, is asked about unless one follows that does not. */
  #cover(stated: StatedTotal, { agrees, scope }: Verified, text: string): void {
    const isOfLastPart = agrees && (scope === 'section' || scope === 'subtotal') && this.sums.uncoveredAbove(scope) > 0
    if (isOfLastPart && stated.isLast && stated.kind === 'total' && !stated.isOfPart && text !== '') {
      this.#partial = stated
      return
    }
    this.#partial = null
    this.sums.cover()
  }

  /** Whether amounts are the sums of this table and the ones above it in the sheet together. */
  #coversSheet(amounts: readonly StatedAmount[]): boolean {
    const { carried, columns } = this.scene
    return amounts.every(({ column, cents }) => {
      const role = columns.byColumn.get(column)?.role ?? null
      const [own, above] = [this.sums.of(column, 'all'), role && carried.get(role)]
      return own !== null && typeof above === 'bigint' && own + above === BigInt(cents)
    })
  }
}

const statedAmount = ({ column, reading, at }: PlacedAmount): StatedAmount[] =>
  reading.kind === 'amount' ? [{ column: column.column, cents: toInteger(reading.cents), at }] : []
