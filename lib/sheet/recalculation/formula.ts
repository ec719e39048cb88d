// What a formula gives, read and calculated in one go. Law: only what every program calculates alike is judged; a branch that is not taken is read
// over, and looks at no cell.
import { branching, type Branching } from './branches.ts'
import { compared } from './comparison.ts'
import { aggregates, functions, singles, takingLists } from './functions/index.ts'
import { crossing, eachOf, listOf, valueIn, type OfValues } from './lists.ts'
import { power, Slack } from './numbers.ts'
import { notJudged } from './not-judged.ts'
import { applied } from './operands.ts'
import { arithmetic, joined, minus, over, plus, times, type OfTwoNumbers } from './operators.ts'
import { sheetsNamed, tableArea } from './references.ts'
import type { StoredCells } from './stored-cells.ts'
import { Tokens, type Token } from './tokens.ts'
import { isArea, isCell, isList, type Area, type FormulaPlace, type Operand, type Value } from './values.ts'

/** Brackets within brackets, and names within names. */
const DEEPEST = 40
/** A name is read again wherever it stands: of names made of names it must not seem free. */
const LEAST_CHARACTERS = 20

export class Formula implements Branching {
  readonly slack: Slack
  readonly tokens: Tokens
  readonly cells: StoredCells
  readonly #place: FormulaPlace
  #depth: number
  /** Within a branch that is not taken: how deep. */
  #passing = 0
  /** Within a function that calculates with lists: how deep. */
  #lists: number
  /** References within a name have to be fixed. */
  readonly #isName: boolean
  readonly local = new Map<string, Operand>()
  /** Reading what is asked only for its place. */
  #isPlaceOnly = false

  constructor(text: string, place: FormulaPlace, cells: StoredCells, within?: { slack: Slack; depth: number }) {
    cells.spend(Math.max(text.length, LEAST_CHARACTERS))
    this.tokens = new Tokens(text)
    this.cells = cells
    this.#place = place
    this.#lists = place.inArray === undefined ? 0 : 1
    this.slack = within?.slack ?? new Slack()
    this.#depth = within?.depth ?? 0
    this.#isName = within !== undefined
  }

  get isPassing(): boolean {
    return this.#passing > 0
  }

  get isInArray(): boolean {
    return this.#place.inArray !== undefined
  }

  /** The value of the whole formula; ends the judging where something of it is not known here. */
  value(): Value {
    const operand = this.#whole()
    const at = this.#place.inArray
    if (at === undefined) return this.single(operand)
    return isList(operand) || isArea(operand) ? valueIn(listOf(operand, this.cells), at.row, at.column) : operand
  }

  #whole(): Operand {
    const operand = this.argument()
    return this.tokens.has('') ? operand : notJudged()
  }

  argument(): Operand {
    let left = this.#joined()
    for (let sign = this.#oneOf(comparisons); sign !== null; sign = this.#oneOf(comparisons)) {
      const wanted = sign
      left = this.calculated([left, this.#joined()], ([first = null, second = null]) => compared(first, wanted, second, this.cells))
    }
    return left
  }

  #joined(): Operand {
    let left = this.#sum()
    while (this.#oneOf('&') !== null) left = this.calculated([left, this.#sum()], joined)
    return left
  }

  #sum(): Operand {
    let left = this.#product()
    for (let sign = this.#oneOf('+-'); sign !== null; sign = this.#oneOf('+-'))
      left = this.#arithmetic(left, this.#product(), sign === '+' ? plus : minus)
    return left
  }

  #product(): Operand {
    let left = this.#power()
    for (let sign = this.#oneOf('*/'); sign !== null; sign = this.#oneOf('*/'))
      left = this.#arithmetic(left, this.#power(), sign === '*' ? times : over)
    return left
  }

  #power(): Operand {
    let left = this.#signed()
    while (this.#oneOf('^') !== null) left = this.#arithmetic(left, this.#signed(), power)
    return left
  }

  /** A sign binds more tightly than a power: −2^2 is 4. A plus leaves a text as it is. */
  #signed(): Operand {
    const sign = this.#oneOf('+-')
    if (sign === null) return this.#percent()
    const operand = this.#deeper(() => this.#signed())
    return sign === '+' ? operand : this.#arithmetic(0, operand, minus)
  }

  #percent(): Operand {
    let operand = this.#primary()
    while (this.#oneOf('%') !== null) operand = this.#arithmetic(operand, 100, over)
    return operand
  }

  #primary(): Operand {
    const token = this.tokens.take()
    switch (token.kind) {
      case 'number':
        return token.number
      case 'text':
        return token.text
      case 'boolean':
        return token.boolean
      case 'cell':
      case 'columns':
      case 'rows':
        return this.#area(token)
      case 'name':
        return this.#deeper(() => this.#named(token.sheet, token.name))
      case 'table':
        return this.isPassing ? null : this.#seen(tableArea(token.name, token.inner, this.#place, this.cells))
      case 'function':
        return this.#deeper(() => this.#call(token.name))
      case 'sign':
        if (token.sign === '{') return this.#constant()
        return token.sign === '(' ? this.#deeper(() => this.#bracket()) : notJudged()
    }
  }

  #bracket(): Operand {
    const inner = this.argument()
    this.tokens.expect(')')
    return inner
  }

  /** `{1,2;3,4}`: numbers, texts and truths in rows; the signs between them are others in OpenDocument. */
  #constant(): Operand {
    const values: Value[] = []
    let [rows, sign] = [1, '']
    const [across, down] = this.cells.isOfExcel ? [',', ';'] : [';', '|']
    do {
      if (sign === down) rows++
      const value = this.#signed()
      values.push(isArea(value) || isList(value) ? notJudged() : value)
      sign = this.#oneOf(`${across}${down}}`) ?? notJudged()
    } while (sign !== '}')
    const columns = values.length / rows
    return this.cells.knowsEmpty && Number.isInteger(columns) ? { rows, columns, values } : notJudged()
  }

  #area(first: Token & { readonly kind: 'cell' | 'columns' | 'rows' }): Operand {
    const [sheet = notJudged(), ...others] = first.sheet === null ? [this.#place.sheet] : sheetsNamed(first.sheet, this.cells)
    if (others.length > 0) return notJudged()
    return this.#seen({ sheet, ...this.#bounds(first) })
  }

  #bounds(first: Token & { readonly kind: 'cell' | 'columns' | 'rows' }): Omit<Area, 'sheet'> {
    if (this.#isName && !first.isFixed) return notJudged()
    if (first.kind === 'columns') return { top: 1, left: first.first, bottom: Infinity, right: first.last }
    if (first.kind === 'rows') return { top: first.first, left: 0, bottom: first.last, right: LAST_COLUMN }
    if (this.#oneOf(':') === null) return { top: first.row, left: first.column, bottom: first.row, right: first.column }
    const last = this.tokens.take()
    if (last.kind !== 'cell' || (last.sheet !== null && last.sheet !== first.sheet) || (this.#isName && !last.isFixed)) return notJudged()
    const [top, bottom] = [Math.min(first.row, last.row), Math.max(first.row, last.row)]
    return { top, bottom, left: Math.min(first.column, last.column), right: Math.max(first.column, last.column) }
  }

  /** A formula over its own cell is one that goes in circles, unless it asks only where that is. */
  #seen(area: Area): Area {
    const { sheet, row, column } = this.#place
    const isOwn = area.sheet === sheet && area.top <= row && area.bottom >= row && area.left <= column && area.right >= column
    return isOwn && !this.#isPlaceOnly ? notJudged() : area
  }

  #named(sheet: string | null, name: string): Operand {
    if (this.isPassing) return null
    const local = sheet === null ? this.local.get(name.toLowerCase()) : undefined
    if (local !== undefined) return local
    const text = this.cells.named(name, sheet === null ? this.#place.sheet : this.cells.sheet(sheet))
    const place = { ...this.#place, inArray: this.#lists > 0 ? { row: 0, column: 0 } : undefined }
    return new Formula(text, place, this.cells, { slack: this.slack, depth: this.#depth }).#whole()
  }

  #call(name: string): Operand {
    this.tokens.expect('(')
    const branches = branching.get(name)
    if (branches !== undefined) return branches(this)
    if (this.isPassing) return this.#passOver(name)
    const single = singles.get(name)
    if (single !== undefined) {
      const operands = this.#operands()
      return this.calculated(operands, applied(single, operands.length, this.slack, this.cells))
    }
    const calculate = functions.get(name) ?? this.cells.unknownBecauseOf(name)
    const result = calculate(this.#operandsOf(name), this.cells, this.slack, this.#place)
    return isArea(result) ? this.#seen(result) : result
  }

  #passOver(name: string): Operand {
    this.#operands(aggregates.has(name))
    return null
  }

  #operandsOf(name: string): readonly Operand[] {
    const [takesLists, asksForPlaces] = [takingLists.has(name), placeFunctions.has(name)]
    if (takesLists) this.#lists++
    if (asksForPlaces) this.#isPlaceOnly = true
    const operands = this.#operands(aggregates.has(name))
    if (takesLists) this.#lists--
    if (asksForPlaces) this.#isPlaceOnly = false
    return operands
  }

  /** What stands between separators, with the bracket behind it. */
  #operands(takesSheets = false): Operand[] {
    const operands: Operand[] = []
    if (!this.tokens.has(')')) {
      do {
        operands.push(...((takesSheets ? this.#onSheets() : null) ?? [this.argument()]))
      } while (this.separator())
    }
    this.tokens.expect(')')
    return operands
  }

  /** The same cells of several sheets, as so many operands. */
  #onSheets(): readonly Operand[] | null {
    const { next } = this.tokens
    if (next.kind !== 'cell' || next.sheet?.includes(':') !== true) return null
    this.tokens.take()
    const bounds = this.#bounds(next)
    return sheetsNamed(next.sheet, this.cells).map((sheet) => this.#seen({ sheet, ...bounds }))
  }

  only(isTaken: boolean): Operand {
    if (!isTaken) this.#passing++
    const value = this.argument()
    if (!isTaken) this.#passing--
    return value
  }

  separator(): boolean {
    return this.#oneOf(',;') !== null
  }

  #arithmetic(left: Operand, right: Operand, calculate: OfTwoNumbers): Operand {
    if (this.isPassing) return null
    if (this.isMany(left) || this.isMany(right))
      return eachOf([left, right], ([first = null, second = null]) => arithmetic(first, second, calculate), this.cells)
    return arithmetic(this.single(left), this.single(right), calculate)
  }

  /** What is calculated of single values: of each, where an operand is a list. */
  calculated(operands: readonly Operand[], calculate: OfValues): Operand {
    if (this.isPassing) return null
    if (operands.some((one) => this.isMany(one))) return eachOf(operands, calculate, this.cells)
    return calculate(operands.map((one) => this.single(one)))
  }

  isMany(operand: Operand): boolean {
    return isList(operand) || (this.#lists > 0 && isArea(operand) && !isCell(operand))
  }

  /** The one value of an operand. */
  single(operand: Operand): Value {
    if (isList(operand)) return operand.values.length === 1 ? (operand.values[0] ?? null) : notJudged()
    if (!isArea(operand)) return operand
    if (this.isPassing) return null
    return this.cells.valueAt(isCell(operand) ? operand : crossing(operand, this.#place))
  }

  /** Takes the sign that comes next where it is one of these. */
  #oneOf(signs: string | ReadonlySet<string>): string | null {
    const { next } = this.tokens
    if (next.kind !== 'sign' || next.sign === '') return null
    if (!(typeof signs === 'string' ? signs.includes(next.sign) : signs.has(next.sign))) return null
    this.tokens.take()
    return next.sign
  }

  #deeper(read: () => Operand): Operand {
    if (++this.#depth > DEEPEST) notJudged()
    const operand = read()
    this.#depth--
    return operand
  }
}

const LAST_COLUMN = 16_383
const comparisons: ReadonlySet<string> = new Set(['=', '<>', '<', '>', '<=', '>='])
const placeFunctions: ReadonlySet<string> = new Set(['ROW', 'COLUMN', 'ROWS', 'COLUMNS'])
