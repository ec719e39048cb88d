// Conditional formats that could take letters or figures out of sight, or draw a line through them. Law: a condition that is not understood counts as met; one that only ever
// hides errors, blanks and zeros hides nothing.
import { amountFormat } from '../../../sheet/amount-format.ts'
import { isDateFormat, type Cell, type Merge } from '../../../sheet/grid.ts'
import { showsFigure } from '../../../sheet/shown-figure.ts'
import { hiding, hasSomething, type Hides } from '../../letters.ts'
import { tooLarge } from '../refusal.ts'
import type { WorkbookContext } from '../workbook/context.ts'
import { difference, type CellStyles, type Difference } from '../workbook/styles/index.ts'
import { colourAt, LETTERS, type Fill, type StatedColour } from '../workbook/styles/painting.ts'
import { decimalOf } from '../xml/decimal.ts'
import type { Scanner } from '../xml/scanner.ts'
import { rangeOf } from './address.ts'
import { judgeOf, type Condition } from './condition.ts'

/** A rule that may hide something or strike it through: where, when, and what it makes of a cell style. */
export interface HidingRule {
  readonly ranges: readonly Merge[]
  readonly condition: Condition
  /** Null where the value itself is not shown, only an icon or a bar. */
  readonly difference: Difference | null
  readonly mayHide: boolean
}

interface OpenRule {
  condition: Condition
  difference: Difference | null
  hidesValue: boolean
}

/** So many looks of a workbook's styles are tried on beforehand; further rules are looked at cell by cell. */
const MOST_TRIED = 200_000

export class Conditions {
  readonly rules: HidingRule[] = []
  readonly #context: WorkbookContext
  /** What is known of differences that several rules make. */
  readonly #known = new Map<Difference, boolean>()

  constructor(context: WorkbookContext) {
    this.#context = context
  }

  /** Takes a `conditionalFormatting`; a newer one states its ranges within it, and its differences itself. */
  read(scanner: Scanner): void {
    const level = scanner.depth
    let sqref = scanner.attribute('sqref') ?? ''
    const open: OpenRule[] = []
    while (scanner.nextChild(level)) {
      if (scanner.word === 'cfRule') open.push(this.#rule(scanner))
      else if (scanner.word === 'sqref') sqref = contentOf(scanner)
    }
    const kept = open.flatMap(({ condition, difference, hidesValue }) => {
      const mayHide = hidesValue || this.#mayHide(difference)
      return mayHide || isStriking(difference) ? [{ condition, difference: hidesValue ? null : difference, mayHide }] : []
    })
    if (kept.length === 0) return
    const ranges = sqref.split(/\s+/).flatMap((text) => rangeOf(text) ?? [])
    for (const one of kept) this.#keep({ ranges, ...one })
  }

  /** The newer conditions of a sheet stand in an extension of it. */
  readExtensions(scanner: Scanner): void {
    const level = scanner.depth
    while (scanner.nextChild(level)) {
      if (scanner.word === 'conditionalFormatting') this.read(scanner)
      else if (scanner.word === 'ext' || scanner.word === 'conditionalFormattings') this.readExtensions(scanner)
    }
  }

  #keep(rule: HidingRule): void {
    const { listLength } = this.#context.limits
    if (this.rules.length === listLength) tooLarge('listLength', listLength, null)
    this.rules.push(rule)
  }

  #rule(scanner: Scanner): OpenRule {
    const level = scanner.depth
    const [type, operator, text] = ['type', 'operator', 'text'].map((name) => scanner.attribute(name) ?? '')
    const formulas: string[] = []
    let changes = this.#context.styles.differences[decimalOf(scanner.attribute('dxfId') ?? '') ?? -1] ?? null
    let hidesValue = false
    while (scanner.nextChild(level)) {
      if (scanner.word === 'formula' || scanner.word === 'f') formulas.push(contentOf(scanner))
      else if (scanner.word === 'dxf') changes = difference(scanner)
      else if (scanner.word === 'colorScale') changes = { font: null, fill: coloursOf(scanner), format: undefined }
      else if (scanner.word === 'iconSet' || scanner.word === 'dataBar')
        hidesValue = /^(?:0|false)$/.test(scanner.attribute('showValue') ?? '')
    }
    return { condition: { type: type ?? '', operator: operator ?? '', text: text ?? '', formulas }, difference: changes, hidesValue }
  }

  #mayHide(changes: Difference | null): boolean {
    if (changes === null) return false
    const known = this.#known.get(changes) ?? this.#hidesInSomeStyle(changes)
    this.#known.set(changes, known)
    return known
  }

  #hidesInSomeStyle(changes: Difference): boolean {
    const { styles, tally } = this.#context
    const count = Math.max(1, styles.count)
    tally.tried += count
    return tally.tried > MOST_TRIED || Array.from({ length: count }).some((_, style) => hiddenBy(changes, style, styles) !== null)
  }
}

/** Whether a difference draws a line through cells. */
export const isStriking = (changes: Difference | null): boolean => changes?.font?.isStruck === true

/** The colours of the scale just opened: letters that are like all of them are never seen. */
function coloursOf(scanner: Scanner): Fill {
  const level = scanner.depth
  const colours: StatedColour[] = []
  while (scanner.nextChild(level)) if (scanner.word === 'color') colours.push(colourAt(scanner) ?? LETTERS)
  return colours
}

function contentOf(scanner: Scanner): string {
  scanner.content()
  return scanner.text()
}

/** What a difference hides of the cells of a style. */
function hiddenBy({ font, fill, format }: Difference, style: number, styles: CellStyles): Hides | null {
  const look = styles.lookOf(style)
  const letters = font?.colour ? styles.colourOf(font.colour) : look.letters
  const changed = { letters, behind: fill === null ? look.behind : fill.map(styles.colourOf), points: font?.points ?? look.points }
  const isPlain = letters === look.letters && fill === null && changed.points === look.points
  const hides = isPlain && format === undefined ? null : hiding(changed, format ?? styles.formats[style])
  if (format === undefined || isDateFormat(format)) return hides
  const isForeign = amountFormat(format).currency !== null
  return (cell) =>
    hides?.(cell) === true || (cell.kind === 'number' && ((isForeign && cell.number !== 0) || !showsFigure(format, cell.number)))
}

/** What a rule hides, asked cell by cell; what it makes of each style is worked out once. */
export function hidingBy(
  { condition, difference: changes, ranges }: HidingRule,
  styles: CellStyles,
): (cell: Cell, style: number) => boolean {
  const meets = judgeOf(condition, ranges[0])
  const known = new Map<number, Hides | null>()
  const hides = (style: number): Hides | null => {
    if (changes === null) return (cell) => cell.kind === 'number' && hasSomething(cell)
    const before = known.get(style)
    if (before !== undefined) return before
    const found = hiddenBy(changes, style, styles)
    known.set(style, found)
    return found
  }
  return (cell, style) => meets(cell) && hides(style)?.(cell) === true
}
