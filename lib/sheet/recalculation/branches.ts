// Functions that calculate only the branch that is taken: IF, IFERROR, IFNA, SWITCH, and LET with its names. Law: a branch that is not taken is read
// over, and looks at no cell.
import { compared } from './comparison.ts'
import type { OfValues } from './lists.ts'
import { notJudged } from './not-judged.ts'
import { truthOf } from './operands.ts'
import type { StoredCells } from './stored-cells.ts'
import type { Tokens } from './tokens.ts'
import { isFailure, MISSING, type Operand, type Value } from './values.ts'

/** What these functions ask of the formula in which they stand, behind their opening bracket. */
export interface Branching {
  readonly tokens: Tokens
  readonly cells: StoredCells
  /** Whether they stand in a branch that is itself not taken. */
  readonly isPassing: boolean
  /** Whether the formula calculates with lists. */
  readonly isInArray: boolean
  /** What LET names. */
  readonly local: Map<string, Operand>
  /** What stands up to the next separator or bracket. */
  argument(): Operand
  /** The same, calculated where it is the branch that is taken. */
  only(isTaken: boolean): Operand
  separator(): boolean
  isMany(operand: Operand): boolean
  single(operand: Operand): Value
  calculated(operands: readonly Operand[], calculate: OfValues): Operand
}

/** IF: the branch that is taken; without a second one FALSE. Of a list of conditions both are. */
function conditional(formula: Branching): Operand {
  const operand = formula.argument()
  if (!formula.isPassing && formula.isMany(operand)) return conditionalOfList(formula, operand)
  const condition = formula.single(operand)
  const isMet = formula.isPassing || isFailure(condition) ? null : truthOf(condition ?? (formula.cells.knowsEmpty ? false : null))
  if (!formula.separator()) notJudged()
  const first = formula.only(isMet === true)
  const second = formula.separator() ? formula.only(isMet === false) : false
  formula.tokens.expect(')')
  return isFailure(condition) ? condition : isMet === true ? first : second
}

function conditionalOfList(formula: Branching, condition: Operand): Operand {
  if (!formula.isInArray || !formula.separator()) notJudged()
  const first = formula.argument()
  const second = formula.separator() ? formula.argument() : false
  formula.tokens.expect(')')
  const chosen: OfValues = ([met = null, yes = null, no = null]) => (isFailure(met) ? met : truthOf(met) ? yes : no)
  return formula.calculated([condition, first, second], chosen)
}

/** IFERROR and IFNA: what stands in for an error. */
function rescue(formula: Branching, isRescued: (value: Value) => boolean): Operand {
  const operand = formula.argument()
  const isMany = !formula.isPassing && formula.isMany(operand)
  const value = isMany ? null : formula.single(operand)
  if (!formula.separator()) notJudged()
  const other = formula.only(isMany || isRescued(value))
  formula.tokens.expect(')')
  if (isMany) return formula.calculated([operand, other], ([one = null, instead = null]) => (isRescued(one) ? instead : one))
  return isRescued(value) ? other : value
}

/** LET: names and what they stand for in turn, and at the end what is calculated of them. */
function named(formula: Branching): Operand {
  const { tokens, local } = formula
  const own: string[] = []
  for (let { next } = tokens; next.kind === 'name' && tokens.isBeforeSeparator; next = tokens.next) {
    const name = next.name.toLowerCase()
    if (local.has(name)) return notJudged()
    tokens.take()
    formula.separator()
    local.set(name, formula.argument())
    own.push(name)
    if (!formula.separator()) return notJudged()
  }
  const result = formula.argument()
  for (const name of own) local.delete(name)
  tokens.expect(')')
  return result
}

/** SWITCH: what stands behind the first value that is the same, or what is left at the end. */
function switched(formula: Branching): Operand {
  const wanted = formula.single(formula.argument())
  let chosen: Operand | undefined
  while (formula.separator()) {
    const before = chosen !== undefined
    const operand = formula.only(!before)
    if (!formula.separator()) {
      chosen ??= operand
      break
    }
    const isAlike = !before && !formula.isPassing && compared(wanted, '=', formula.single(operand), formula.cells) === true
    const result = formula.only(isAlike)
    if (isAlike) chosen = result
  }
  formula.tokens.expect(')')
  return formula.isPassing ? null : isFailure(wanted) ? wanted : (chosen ?? MISSING)
}

export const branching: ReadonlyMap<string, (formula: Branching) => Operand> = new Map<string, (formula: Branching) => Operand>([
  ['IF', conditional],
  ['IFERROR', (formula) => rescue(formula, isFailure)],
  ['IFNA', (formula) => rescue(formula, (value) => value === MISSING)],
  ['LET', named],
  ['SWITCH', switched],
])
