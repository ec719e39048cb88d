// What a formula gives, read and calculated in one go. Law: only what every program calculates alike is judged; a branch that is not taken is read
// over, and looks at no cell.
import type { Grid } from '../grid.ts'
import { functions } from './functions.ts'
import { isSame, numberOf, power, Slack } from './numbers.ts'
import { notJudged } from './not-judged.ts'
import { isArea, truthOf, type Operand } from './operands.ts'
import { FAILED, type StoredCells, type Area, type Value } from './stored-cells.ts'
import { Tokens, type Token } from './tokens.ts'

/** The cell a formula stands in. */
export interface FormulaPlace {
  readonly sheet: Grid
  readonly row: number
  readonly column: number
}

/** Brackets within brackets. */
const DEEPEST = 40

export class Formula {
  readonly slack = new Slack()
  readonly #tokens: Tokens
  readonly #cells: StoredCells
  readonly #place: FormulaPlace
  #depth = 0
  /** Within a branch that is not taken: how deep. */
  #passing = 0

  constructor(text: string, place: FormulaPlace, cells: StoredCells) {
    cells.spend(text.length)
    this.#tokens = new Tokens(text)
    this.#cells = cells
    this.#place = place
  }

  /** The value of the whole formula; ends the judging where something of it is not known here. */
  value(): Value {
    const value = this.#single(this.#comparison())
    return this.#tokens.has('') ? value : notJudged()
  }

  #comparison(): Operand {
    const left = this.#sum()
    const sign = this.#oneOf(comparisons)
    if (sign === null) return left
    const right = this.#sum()
    return this.#passing > 0 ? null : compared(this.#single(left), sign, this.#single(right))
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

  /** A sign binds more tightly than a power: −2^2 is 4. */
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
    const token = this.#tokens.take()
    switch (token.kind) {
      case 'number':
        return token.number
      case 'text':
        return token.text
      case 'boolean':
        return token.boolean
      case 'cell':
        return this.#area(token)
      case 'columns':
        return this.#seen({ sheet: this.#sheet(token.sheet), top: 1, left: token.first, bottom: Infinity, right: token.last })
      case 'function':
        return this.#deeper(() => this.#call(token.name))
      case 'sign':
        return token.sign === '(' ? this.#deeper(() => this.#bracket()) : notJudged()
    }
  }

  #bracket(): Operand {
    const inner = this.#comparison()
    this.#tokens.expect(')')
    return inner
  }

  #area(first: Token & { readonly kind: 'cell' }): Area {
    const sheet = this.#sheet(first.sheet)
    if (this.#oneOf(':') === null) return this.#seen({ sheet, top: first.row, left: first.column, bottom: first.row, right: first.column })
    const last = this.#tokens.take()
    if (last.kind !== 'cell' || (last.sheet !== null && last.sheet !== first.sheet)) return notJudged()
    const [top, bottom] = [Math.min(first.row, last.row), Math.max(first.row, last.row)]
    return this.#seen({ sheet, top, bottom, left: Math.min(first.column, last.column), right: Math.max(first.column, last.column) })
  }

  #sheet(name: string | null): Grid {
    return name === null ? this.#place.sheet : this.#cells.sheet(name)
  }

  /** A formula over its own cell is one that goes in circles. */
  #seen(area: Area): Area {
    const { sheet, row, column } = this.#place
    const isOwn = area.sheet === sheet && area.top <= row && area.bottom >= row && area.left <= column && area.right >= column
    return isOwn ? notJudged() : area
  }

  #call(name: string): Operand {
    this.#tokens.expect('(')
    if (name === 'IF') return this.#branches()
    if (name === 'IFERROR') return this.#rescue()
    const operands: Operand[] = []
    if (!this.#tokens.has(')')) operands.push(...this.#operands())
    this.#tokens.expect(')')
    if (this.#passing > 0) return null
    return (functions.get(name) ?? notJudged())(operands, this.#cells, this.slack)
  }

  #operands(): Operand[] {
    const operands = [this.#comparison()]
    while (this.#separator()) operands.push(this.#comparison())
    return operands
  }

  /** The branch that is taken; without a second one FALSE. */
  #branches(): Operand {
    const condition = this.#single(this.#comparison())
    const isMet = this.#passing > 0 || condition === FAILED ? null : truthOf(condition)
    if (!this.#separator()) notJudged()
    const first = this.#only(isMet === true)
    const second = this.#separator() ? this.#only(isMet === false) : false
    this.#tokens.expect(')')
    return condition === FAILED ? FAILED : isMet === true ? first : second
  }

  #rescue(): Operand {
    const value = this.#single(this.#comparison())
    if (!this.#separator()) notJudged()
    const other = this.#only(value === FAILED)
    this.#tokens.expect(')')
    return value === FAILED ? other : value
  }

  /** Reads a branch, and calculates it where it is the one that is taken. */
  #only(isTaken: boolean): Operand {
    if (!isTaken) this.#passing++
    const value = this.#comparison()
    if (!isTaken) this.#passing--
    return value
  }

  #separator(): boolean {
    return this.#oneOf(',;') !== null
  }

  #arithmetic(left: Operand, right: Operand, calculate: (left: number, right: number) => Value): Operand {
    if (this.#passing > 0) return null
    const [first, second] = [this.#single(left), this.#single(right)]
    return first === FAILED || second === FAILED ? FAILED : calculate(numberOf(first), numberOf(second))
  }

  /** The value of an operand; of many cells there is none. */
  #single(operand: Operand): Value {
    if (!isArea(operand)) return operand
    if (this.#passing > 0) return null
    return operand.top === operand.bottom && operand.left === operand.right ? this.#cells.valueAt(operand) : notJudged()
  }

  /** Takes the sign that comes next where it is one of these. */
  #oneOf(signs: string | ReadonlySet<string>): string | null {
    const { next } = this.#tokens
    if (next.kind !== 'sign' || next.sign === '') return null
    if (!(typeof signs === 'string' ? signs.includes(next.sign) : signs.has(next.sign))) return null
    this.#tokens.take()
    return next.sign
  }

  #deeper(read: () => Operand): Operand {
    if (++this.#depth > DEEPEST) notJudged()
    const operand = read()
    this.#depth--
    return operand
  }
}

const comparisons: ReadonlySet<string> = new Set(['=', '<>', '<', '>', '<=', '>='])

const plus = (left: number, right: number): number => left + right
const minus = (left: number, right: number): number => left - right
const times = (left: number, right: number): number => left * right
const over = (left: number, right: number): Value => (right === 0 ? FAILED : left / right)

/** Numbers that differ by noise are alike to some programs; whether letters differ by their case is a setting. An empty cell may hold an empty text. */
function compared(left: Value, sign: string, right: Value): Value {
  if (left === FAILED || right === FAILED) return FAILED
  if (typeof left === 'number' && typeof right === 'number') return ordered(isSame(left, right) ? 0 : left - right, sign)
  if (sign !== '=' && sign !== '<>') return notJudged()
  const [first, second] = [left ?? '', right ?? '']
  if (typeof first !== 'string' || typeof second !== 'string') return notJudged()
  if (first !== second && first.toLowerCase() === second.toLowerCase()) return notJudged()
  return (first === second) === (sign === '=')
}

function ordered(difference: number, sign: string): boolean {
  switch (sign) {
    case '=':
      return difference === 0
    case '<>':
      return difference !== 0
    case '<':
      return difference < 0
    case '>':
      return difference > 0
    case '<=':
      return difference <= 0
    default:
      return difference >= 0
  }
}
