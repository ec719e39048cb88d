// A matrix of months and categories without vouchers: one line for each amount in it. Law: its totals are verified, down and across, and every line of
// it is marked as a summary.
import type { Line } from '../../../core/claim.ts'
import { finding, type Finding } from '../../../core/finding.ts'
import { toInteger } from '../../../core/money.ts'
import type { IsoDate, Period } from '../../../core/period.ts'
import type { Project } from '../../../core/project.ts'
import { plausibleYears, resolveDay } from '../../date-reading.ts'
import type { DayReading } from '../../date-text.ts'
import type { DecimalSign } from '../../amount-text.ts'
import type { Grid, GridRow } from '../../grid.ts'
import type { ErrorCount } from '../limits.ts'
import type { CategoryNames } from '../words/category-names.ts'
import { decimalSigns, valuesByColumn } from '../columns/column-values.ts'
import type { AgainstMatrix } from './against-matrix.ts'
import { doubtsIn } from './matrix-doubts.ts'
import { readMatrixRow, type MatrixAmount, type MatrixRow } from './matrix-row.ts'
import { ShownCents } from '../rows/shown-cents.ts'
import { isSigned, wordsOf, type RowWords } from '../words/row-words.ts'
import { Sums } from '../totals/sums.ts'
import type { TableReading } from '../tables/table-reading.ts'
import { headsAside } from '../tables/sections.ts'
import type { ListedLine } from '../tables/table-lines.ts'
import { wordsAside } from '../tables/words-aside.ts'
import { isDraftAlone } from '../tables/words-below.ts'
import { differenceOf, type Difference } from '../totals/totals.ts'
import { shareSaid } from '../words/share-words.ts'
import { quoted } from '../words/quoted.ts'

/** What a row or a column of the matrix is of. */
export type Axis =
  | { readonly kind: 'month'; readonly month: DayReading }
  | { readonly kind: 'label'; readonly text: string; readonly at: string }
  /** `claimed` where its heading says that so much of the row is claimed. */
  | { readonly kind: 'total'; readonly claimed: string | null }
  /** What is not claimed of the row, by its heading. */
  | { readonly kind: 'rest'; readonly text: string }

export interface MatrixScene {
  readonly grid: Grid
  readonly project: Project
  readonly claimPeriod: Period | null
  readonly categories: CategoryNames
  readonly errors: ErrorCount
  /** The category of the whole matrix, by its title. */
  readonly category: string | null
  /** What each column with amounts is of. */
  readonly columns: ReadonlyMap<number, Axis>
  readonly headingAt: string
  readonly body: readonly GridRow[]
  /** What is said of all of it. */
  readonly against: AgainstMatrix
}

export const readMatrix = (scene: MatrixScene): TableReading => new MatrixReader(scene).read()

/** What is said of fractions of a cent is said once for all of its columns. */
const WHOLE = 0

class MatrixReader {
  readonly scene: MatrixScene
  readonly #findings: Finding[] = []
  readonly #lines: ListedLine[] = []
  readonly #sums = new Sums()
  readonly #shownCents = new ShownCents()
  readonly #signs: ReadonlyMap<number, DecimalSign | null>
  #total: TableReading['total'] = null
  #nilAt: string | null = null
  #isSigned = false
  /** The words alone above a row that set it aside. */
  #aside: string | null = null

  constructor(scene: MatrixScene) {
    this.scene = scene
    this.#signs = decimalSigns([...valuesByColumn(scene.body).values()].filter(({ column }) => scene.columns.has(column)))
  }

  read(): TableReading {
    const rows = this.scene.body.map((row) => readMatrixRow(this.scene, row, this.#signs))
    const last = rows.findLastIndex(({ amounts, faults }) => amounts.length + faults.length > 0)
    for (const [position, row] of rows.entries()) {
      if (this.scene.errors.isTooMany) break
      if (row.amounts.length + row.faults.length > 0) this.#take(row)
      else this.#takeWords(row, position > last)
    }
    const lines = this.#lines.length
    const summary = lines > 0 ? [finding('summary-without-vouchers', { lines }, this.scene.headingAt)] : []
    return {
      lines: this.#lines,
      findings: [...summary, ...this.#shownCents.findings, ...this.#findings],
      total: this.#total,
      sums: new Map(),
      isByLocality: false,
      nilAt: this.#nilAt,
      isSigned: this.#isSigned,
    }
  }

  #take(row: MatrixRow): void {
    const label = labelOf(row)
    const says = (is: (words: RowWords) => boolean): boolean => row.texts.some(({ text }) => is(wordsOf(text)))
    this.#isSigned ||= row.texts.some(({ text }) => isSigned(text))
    const isNil = row.amounts.every(({ cents }) => toInteger(cents) === 0) && says((words) => words.isNil)
    const isTotal = says((words) => words.total !== null)
    if (isNil) this.#nilAt ??= row.at
    if (row.faults.length === 0 && (row.amounts.length === 0 || (isNil && !isTotal))) return
    if (says((words) => words.isSignature)) return
    if (says((words) => words.isSelfFinancing)) {
      this.#findings.push(
        finding('self-financing-row', { text: quoted(label?.text ?? ''), amountCents: row.amounts.at(-1)?.cents ?? null }, row.at),
      )
    } else if (isTotal || this.#agrees(row)) this.#verify(row)
    else if (label && this.#total === null) this.#addLines(row, label)
    else this.#findings.push(finding('row-left-out', { text: quoted(row.amounts.map(({ at }) => at).join(', ')) }, row.at))
  }

  /** Words alone: a heading of what is not claimed, or what is said of the amounts above. */
  #takeWords(row: MatrixRow, isBelow: boolean): void {
    const { project } = this.scene
    this.#take(row)
    const texts = row.texts.map(({ text, at }) => ({ text, at, says: wordsOf(text), column: 0, role: null }))
    const [only, ...others] = texts
    if (only === undefined) return
    if (others.length === 0 && !isBelow) this.#aside = headsAside(only.text, project) ? only.text : null
    const share = texts.find(({ text, says }) => says.isOfShare && shareSaid(text) !== null)
    if (isBelow && others.length === 0 && isDraftAlone(only.text)) this.#setAllAside(only.text)
    else if (share) this.#findings.push(finding('amount-uncertain', { text: quoted(share.text) }, share.at, 'warning'))
    else this.#findings.push(...wordsAside({ texts }, isBelow, project))
  }

  #setAllAside(text: string): void {
    const asked = this.#lines.map((one) => ({
      ...one,
      findings: [...one.findings, finding('line-set-aside', { text: quoted(text) }, one.line.at)],
    }))
    this.#lines.splice(0, Infinity, ...asked)
    this.scene.errors.add(asked.flatMap(({ findings }) => findings.slice(-1)))
  }

  /** What is said of all amounts, or of those below a heading. */
  #saidOf(at: string): Finding[] {
    const { aside, currency } = this.scene.against
    const words = aside?.text ?? this.#aside
    return [
      ...(words === null ? [] : [finding('line-set-aside', { text: quoted(words) }, at)]),
      ...(currency === null ? [] : [finding('currency-not-euro', { text: currency }, at)]),
    ]
  }

  /** Amounts without a word that are the sums of their columns. */
  #agrees({ texts, amounts }: MatrixRow): boolean {
    return (
      texts.length === 0 &&
      amounts.length > 0 &&
      amounts.every(({ column, cents }) => this.#sums.of(column, 'all') === BigInt(toInteger(cents)))
    )
  }

  /** One line for each amount that is not nothing; what the row states as its own total is verified. */
  #addLines(row: MatrixRow, label: MatrixRow['texts'][number]): void {
    const down: Axis = row.month ? { kind: 'month', month: row.month } : { kind: 'label', text: label.text, at: label.at }
    const isOfAll = ({ column }: MatrixAmount): boolean => {
      const axis = this.scene.columns.get(column)
      return axis?.kind === 'total' && axis.claimed === null
    }
    const own = row.amounts.filter(({ column }) => isOfCosts(this.scene.columns.get(column)))
    const across = row.faults.length > 0 ? null : own.reduce((sum, { cents }) => sum + BigInt(toInteger(cents)), 0n)
    const doubtsOf = doubtsIn(row, this.scene.columns, across)
    const lines = own.flatMap((amount) => {
      if (toInteger(amount.cents) === 0) return []
      const read = this.#lineOf(amount, row.number, down)
      return [{ ...read, findings: [...read.findings, ...doubtsOf(amount), ...this.#saidOf(amount.at)] }]
    })
    for (const line of lines) this.#lines.push(line)
    this.scene.errors.add([...lines.flatMap(({ findings }) => findings), ...row.faults.map(({ fault }) => fault)])
    for (const { shown, cents, at } of own) if (shown !== null) this.#shownCents.note(shown, cents, at, true, WHOLE)
    for (const stated of row.amounts.filter(isOfAll)) {
      const difference = this.#differenceOf(stated, across)
      if (difference) this.#findings.push(finding('subtotal-differs', difference, stated.at))
    }
    this.#findings.push(...row.faults.map(({ fault }) => fault))
    const ofColumns = new Map([
      ...row.amounts.map(({ column, cents }) => [column, toInteger(cents)] as const),
      ...row.faults.map(({ column }) => [column, null] as const),
    ])
    this.#sums.add([...ofColumns], [])
    if (down.kind === 'label' && this.#categoryOf(down) === null && this.scene.columns.get(own[0]?.column ?? -1)?.kind === 'month') {
      this.#findings.push(finding('category-unknown', { text: quoted(label.text) }, label.at, 'warning'))
    }
  }

  #lineOf(amount: MatrixAmount, row: number, down: Axis): ListedLine {
    const across = this.scene.columns.get(amount.column)
    const month = across?.kind === 'month' ? across.month : down.kind === 'month' ? down.month : null
    const label = across?.kind === 'label' ? across : down
    const date = month && this.#lastDayOf(month)
    const line: Line = {
      ...NOTHING_KNOWN,
      at: amount.at,
      row,
      incurredOn: date,
      description: label.kind === 'label' ? label.text : null,
      category: this.#categoryOf(label),
      grossCents: amount.cents,
      ...(amount.currency === null ? {} : { currency: amount.currency }),
    }
    const asked = date === null ? [finding('date-ambiguous', { text: month ? String(month.month) : '' }, amount.at)] : []
    return { line, findings: asked, locality: null, claim: null }
  }

  #lastDayOf(month: DayReading): IsoDate | null {
    const { project, claimPeriod, grid } = this.scene
    const windows = [...(claimPeriod ? [claimPeriod] : []), project.period]
    const day = resolveDay([month], { order: null, date1904: grid.date1904, plausible: plausibleYears(project.period), windows }, 'last')
    return day.kind === 'day' ? day.date : null
  }

  #categoryOf(axis: Axis): string | null {
    return (axis.kind === 'label' ? this.scene.categories.named(axis.text) : null) ?? this.scene.category
  }

  /** Beyond what the fractions of a cent of its amounts make up. */
  #differenceOf({ cents }: MatrixAmount, sum: bigint | null): Difference | null {
    const difference = differenceOf(toInteger(cents), sum)
    return difference === null || this.#shownCents.explainerOf(WHOLE)(toInteger(difference.differenceCents), false) ? null : difference
  }

  #verify({ amounts }: MatrixRow): void {
    for (const stated of amounts) {
      const isGrand = this.scene.columns.get(stated.column)?.kind === 'total'
      const difference = this.#differenceOf(stated, this.#sums.of(stated.column, 'all'))
      if (difference) this.#findings.push(finding(isGrand ? 'total-differs' : 'subtotal-differs', difference, stated.at))
      if (isGrand) this.#total ??= { cents: stated.cents, at: stated.at, agrees: difference === null, coversSheet: false }
    }
  }
}

/** The words of a row as one: `3 | Palvelujen ostot` is `3 Palvelujen ostot`. */
function labelOf({ texts }: MatrixRow): MatrixRow['texts'][number] | undefined {
  const [first] = texts
  return (
    first && {
      ...first,
      text: texts
        .map(({ text }) => text)
        .join(' ')
        .slice(0, 200),
    }
  )
}

const isOfCosts = (axis: Axis | undefined): boolean => axis?.kind === 'month' || axis?.kind === 'label'

const NOTHING_KNOWN: Omit<Line, 'at' | 'row'> = {
  voucher: null,
  incurredOn: null,
  paidOn: null,
  supplier: null,
  description: null,
  category: null,
  phase: null,
  netCents: null,
  vatCents: null,
  vatRate: null,
  grossCents: null,
  claimedCents: null,
}
