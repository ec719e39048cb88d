// The lines of a table as they are read. Law: a line that is written over several rows is one line; a line without an amount is a line, and asked.
import { finding, type Finding } from '../../../core/finding.ts'
import { isPositive, toInteger } from '../../../core/money.ts'
import { monthOf } from '../../../core/period.ts'
import type { Line } from '../../../core/claim.ts'
import type { Role } from '../../headings.ts'
import { claimNamed } from '../claims/claim-period.ts'
import { againstAbove } from '../rows/words-going-on.ts'
import { lineAmounts } from '../rows/line-amounts.ts'
import { isExample } from '../words/guide.ts'
import { areTwoCosts, joined } from '../rows/joined-rows.ts'
import { lineOf, type ReadLine } from '../rows/line.ts'
import { placedTwice } from '../columns/second-places.ts'
import { doubtsAbout } from '../rows/line-doubts.ts'
import type { PlacedText, ReadRow } from '../rows/row-reader.ts'
import { noteIn } from '../rows/text-roles.ts'
import { CalculatedVat } from '../rows/calculated-vat.ts'
import type { ShownCents } from '../rows/shown-cents.ts'
import { SILENT } from '../words/row-words.ts'
import { UncheckedColumns } from '../rows/unchecked-columns.ts'
import type { Sections } from './sections.ts'
import { categoryGroup, localityGroup, monthGroup } from '../totals/stated-total.ts'
import { GROSS, type ColumnAmount, type Sums } from '../totals/sums.ts'
import type { TableScene } from './table-scene.ts'
import { quoted } from '../words/quoted.ts'

/** A line with what its own row or section says of locality and claim. */
export interface ListedLine extends ReadLine {
  readonly locality: PlacedText | null
  readonly claim: PlacedText | null
}

export class TableLines {
  readonly scene: TableScene
  readonly sections: Sections
  readonly sums: Sums
  readonly shownCents: ShownCents
  readonly #lines: ListedLine[] = []
  /** How many of them words below stand against. */
  #toldAgainst = 0
  readonly #unchecked = new UncheckedColumns()
  readonly #calculatedVat = new CalculatedVat()
  readonly #strangeWords = new Set<string>()
  #unfinished: ReadRow | null = null
  /** The locality of the group of lines, where only the first of each names it. */
  #locality: PlacedText | null = null
  /** The texts of the last line. */
  #lastTexts: readonly PlacedText[] = []
  /** The number of the last row that belongs to the line above. */
  #lastRow = 0

  constructor(scene: TableScene, sections: Sections, sums: Sums, shownCents: ShownCents) {
    this.scene = scene
    this.sections = sections
    this.sums = sums
    this.shownCents = shownCents
  }

  get all(): readonly ListedLine[] {
    return this.#lines
  }

  /** What is said once of a column: figures that rest on formulas nobody can check, VAT that was calculated, and cents that count as they are shown. */
  get ofColumns(): readonly Finding[] {
    return [...this.#unchecked.findings, ...this.#calculatedVat.findings, ...this.shownCents.findings]
  }

  endsRightAbove(row: number): boolean {
    return this.#lastRow === row - 1
  }

  /** Whether a row says nothing but what the last line says in the same columns. */
  repeatsLast({ texts }: ReadRow): boolean {
    return (
      texts.length > 0 && texts.every(({ column, text }) => this.#lastTexts.some((last) => last.column === column && last.text === text))
    )
  }

  /** Whether a row says the account of the last line, or what else it is sorted by, but not for what the money was: `4420 | Matkustuspalvelut`. */
  sumsGroupOfLast({ texts }: ReadRow): boolean {
    const isSaid = ({ column, text }: PlacedText): boolean => this.#lastTexts.some((last) => last.column === column && last.text === text)
    return texts.some(isSaid) && this.#lastTexts.some(saysWhatFor) && !texts.some(saysWhatFor)
  }

  /** Whether a row's balance is that of the last line, so that nothing was posted. */
  leavesBalance({ texts }: ReadRow): boolean {
    return texts.some(({ role, text }) => role === 'running' && this.#lastTexts.some((last) => last.role === role && last.text === text))
  }

  /** Whether a row has a day and nothing else, where the last line has more. */
  isDayAlone({ texts }: ReadRow): boolean {
    return texts.length > 0 && texts.every(isOfTime) && this.#lastTexts.some((one) => !isOfTime(one))
  }

  /** Whether a row is of another month than the last line: `syyskuu` below `Virtanen | elokuu`. */
  isOfOtherMonth({ texts }: ReadRow): boolean {
    return texts.some(
      ({ role, column, text }) =>
        role === 'wagePeriod' &&
        /^(?:\p{L}+(?: \d{4})?|\d{1,2}\/\d{2,4})$/u.test(text) &&
        this.#lastTexts.some((last) => last.column === column && last.text !== text),
    )
  }

  /** Whether a row has its voucher, or words in the place of it, and nothing else, where the last line has more: `Tili 452000`. */
  isVoucherAlone({ texts }: ReadRow): boolean {
    const [only] = texts
    return texts.length === 1 && (only?.role === 'voucher' || only?.role === 'invoice') && this.#lastTexts.length > 1
  }

  /** Keeps a row that has no amount: the amount may stand on the next one. */
  begin(row: ReadRow): void {
    this.finish()
    this.#unfinished = row
  }

  /** A line without an amount is one all the same. */
  finish(): void {
    const row = this.#unfinished
    this.#unfinished = null
    if (row === null) return
    const { layout, roles } = this.scene
    const role = (['claimed', 'gross', 'debit', 'net'] as const).find((one) => roles.has(one)) ?? 'gross'
    const line = this.#read(row)
    const others = line.findings.filter(({ code }) => code !== 'amount-unreadable')
    this.#keep({ ...line, findings: [finding('amount-unreadable', { text: '' }, layout.addressOf(role, row)), ...others] })
    this.#lastRow = row.source.row
  }

  /** Adds a line; `isWhole` where it has a voucher or a date of its own. */
  add(row: ReadRow, isWhole: boolean): void {
    const above = isWhole || this.#unfinished?.source.row !== row.source.row - 1 ? null : this.#unfinished
    const first = above === null || areTwoCosts(above, row) ? null : above
    if (first) this.#unfinished = null
    this.finish()
    const whole = this.#settled(first ? joined(first, row) : row)
    const line = this.#read(whole)
    this.#keep(line)
    this.sums.add(amountsOf(whole, line.line), this.#groupsOf(line))
    this.#lastTexts = whole.texts
    this.#lastRow = row.source.row
  }

  /** Words below some lines that are against all of them, `Yllä olevat haettu 1. hakemuksessa`, each told of once; false where there are none. */
  setAsideAbove({ text }: PlacedText): boolean {
    for (let index = this.#toldAgainst; index < this.#lines.length; index += 1) {
      const one = this.#lines[index]
      if (one) this.#lines[index] = { ...one, findings: [...one.findings, finding('line-set-aside', { text: quoted(text) }, one.line.at)] }
    }
    this.#toldAgainst = this.#lines.length
    return this.#lines.length > 0
  }

  /** A currency alone below the last line is what its amount is in. */
  putInCurrency({ text, at }: Pick<PlacedText, 'text' | 'at'>): void {
    const last = this.#lines.pop()
    if (last) this.#lines.push({ ...last, findings: [...last.findings, finding('currency-not-euro', { text }, last.line.at)] })
    if (last) this.scene.errors.add([finding('currency-not-euro', { text }, at)])
  }

  /** Words that go on below a line belong to it, added as they stand: each is one line already, and looking at all of them again takes time in the square. */
  continue(row: ReadRow): void {
    const before = this.#lines.pop()
    if (!before) return
    const more = (role: Role, text: string | null): string | null =>
      row.texts.reduce((said, one) => (one.role !== role ? said : said === null ? one.text : `${said} ${one.text}`), text)
    const { supplier, description } = before.line
    const waits = before.findings.some(({ code, severity }) => code === 'line-set-aside' && severity === 'error')
    const against = waits ? [] : againstAbove(row, before.line.at)
    this.#lines.push({
      ...before,
      line: { ...before.line, supplier: more('supplier', supplier), description: more('description', description) },
      findings: against.length === 0 ? before.findings : [...before.findings, ...against],
    })
    this.#lastRow = row.source.row
  }

  #settled(row: ReadRow): ReadRow {
    return this.scene.columns.signColumn === null ? this.shownCents.settled(row) : row
  }

  #keep(line: ListedLine): void {
    const isStrange = line.findings.some(({ code }) => code === 'category-unknown')
    const kept = isStrange ? { ...line, findings: line.findings.filter((one) => this.#isNew(one)) } : line
    this.#lines.push(kept)
    this.scene.errors.add(kept.findings)
  }

  /** A word that is no category is asked about where it stands first; where none of a column is one, that is asked of the column. */
  #isNew({ code, figures }: Finding): boolean {
    if (code !== 'category-unknown' || !('text' in figures)) return true
    if (this.scene.strangeCategories !== null) return false
    if (figures.text === null) return true
    const isNew = !this.#strangeWords.has(figures.text)
    this.#strangeWords.add(figures.text)
    return isNew
  }

  #read(row: ReadRow): ListedLine {
    const { columns, dates, categories, roles, layout } = this.scene
    const { category, phase } = this.sections
    const around = { kind: columns.kind, dates, categories, hasCategories: roles.has('category'), category, phase }
    const amounts = lineAmounts(row, layout)
    const { line, findings } = lineOf(row, amounts, around)
    this.#unchecked.take(row)
    this.#calculatedVat.take(row, amounts)
    const own = placedText(row, 'locality')
    if (own || this.#lines.length === 0) this.#locality = this.scene.isLocalityOfGroup ? own : null
    const isAmountless = line.grossCents === null && line.netCents === null && line.claimedCents === null
    if (isAmountless && findings.every(({ severity }) => severity !== 'error'))
      findings.unshift(finding('amount-unreadable', { text: '' }, row.amounts[0]?.at ?? row.at))
    const credit = this.#credit(line, findings)
    for (const doubt of doubtsAbout(row, line, this.scene.doubtful, this.scene)) findings.push(doubt)
    const setAside = this.#setAside(row) ?? this.#ofOtherClaim(row)
    if (setAside !== null) findings.push(setAside)
    if (credit !== null) findings.push(credit)
    if (line.category === null && !around.hasCategories) findings.push(...this.sections.unknownCategory())
    const locality = own ?? this.#locality ?? this.sections.locality
    for (const doubt of placedTwice(row.source, locality?.text ?? null, this.scene)) findings.push(doubt)
    return {
      line,
      findings,
      locality,
      claim: placedText(row, 'claim') ?? this.sections.claim,
    }
  }

  /** What the heading above says against claiming the line; an example ends where a row is left empty. */
  #setAside(row: ReadRow): Finding | null {
    const heading = this.sections.setAside
    const { otherProject } = this.scene
    if (!heading) return otherProject && finding('line-set-aside', { text: quoted(otherProject.text) }, row.at)
    const above = Math.max(this.#lastRow, Number(/\d+$/.exec(heading.at)?.[0] ?? 0))
    if (isExample(heading.text) && row.source.row > above + 1) this.sections.setAside = null
    const { setAside, setAsideSeverity } = this.sections
    return setAside && finding('line-set-aside', { text: quoted(heading.text) }, row.at, setAsideSeverity)
  }

  /** `haetaan 2. maksatuksessa` beside a line of a first claim. */
  #ofOtherClaim(row: ReadRow): Finding | null {
    const own = this.scene.claimNumber
    if (own === null || row.isQuiet || this.sections.claim !== null || row.cellOf('claim') !== null) return null
    const isOther = (one: PlacedText): boolean => (claimNamed(noteIn(one)) ?? own) !== own
    const said = [...row.texts, ...row.notes].find(isOther)
    return said ? finding('line-set-aside', { text: said.text.slice(0, 120) }, said.at) : null
  }

  /** An amount that raises the costs below a heading of what lowers them. */
  #credit({ claimedCents, grossCents, netCents, at }: Line, findings: readonly Finding[]): Finding | null {
    const { credit } = this.sections
    const amountCents = claimedCents ?? grossCents ?? netCents
    if (credit === null || amountCents === null || !isPositive(amountCents)) return null
    if (findings.some(({ code }) => code === 'credit-sign-suspicious')) return null
    return finding('credit-sign-suspicious', { text: quoted(credit.text), amountCents }, at)
  }

  #groupsOf({ line, locality }: ListedLine): string[] {
    const groups: string[] = []
    if (line.category !== null) groups.push(categoryGroup(line.category))
    if (line.incurredOn !== null) groups.push(monthGroup(monthOf(line.incurredOn)))
    const id = locality ? this.scene.names.named(locality.text)[0] : undefined
    if (id !== undefined) groups.push(localityGroup(id))
    return groups
  }
}

const saysWhatFor = ({ role }: PlacedText): boolean => role === 'description' || role === 'supplier'

const isOfTime = ({ role }: PlacedText): boolean => role === 'date' || role === 'wagePeriod'

function placedText(row: ReadRow, role: Role): PlacedText | null {
  const placed = row.cellOf(role)
  const text = placed?.known.line ?? null
  return placed && text !== null ? { text, says: SILENT, at: placed.at, column: placed.cell.column, role } : null
}

/** What a line adds to the sums of its columns, and to the sum of gross amounts. */
function amountsOf(row: ReadRow, line: Line): ColumnAmount[] {
  const amounts: ColumnAmount[] = [[GROSS, line.grossCents === null ? null : toInteger(line.grossCents)]]
  for (const { column, reading } of row.amounts) amounts.push([column.column, reading.kind === 'amount' ? toInteger(reading.cents) : null])
  return amounts
}
