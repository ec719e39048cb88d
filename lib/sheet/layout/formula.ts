// A formula of a report as a spreadsheet's formula. Law: money cells hold euros, so each sum is rounded to the cent, and division happens in whole
// cents; names of cells and numbers only, never a user's text, and every function is in Excel and in LibreOffice.
import { toInteger, type Cents } from '../../core/money.ts'
import type { CellReference, Condition, Formula } from '../../core/report/formula.ts'
import { columnName } from '../grid.ts'
import { cellPlace, columnArea, placeOf, quoted, type Places, type TablePlace } from './places.ts'

/** The cell a formula stands in, and what it may name. */
export interface FormulaScope {
  readonly places: Places
  readonly place: TablePlace
  readonly row: number
  /** Takes note that a formula runs over a column, and returns its name. */
  readonly nameOf: (table: string, column: string) => string
}

/** The formula's text without `=`; sums and differences are rounded to the cent. */
export function formulaText(formula: Formula, scope: FormulaScope): string {
  const text = expression(formula, scope)
  return isArithmetic(formula) ? `ROUND(${text},2)` : text
}

const arithmetic: ReadonlySet<Formula['kind']> = new Set(['total', 'plus', 'minus', 'smallest', 'largest', 'times'])
const isArithmetic = (formula: Formula): boolean => arithmetic.has(formula.kind)

function expression(formula: Formula, scope: FormulaScope): string {
  const text = (one: Formula): string => expression(one, scope)
  switch (formula.kind) {
    case 'here':
      return `${columnName(columnIn(scope.place, formula.column))}${String(scope.row)}`
    case 'cell':
      return cellText(formula, scope)
    case 'amount':
      return euros(formula.cents)
    case 'number':
      return String(formula.number)
    case 'text':
      return `"${formula.text.replaceAll('"', '""')}"`
    case 'total':
      return totalText(formula, scope)
    case 'rows':
      return rowsText(formula, scope)
    case 'plus':
      return formula.terms.map(text).join('+')
    case 'minus':
      return [text(formula.from), ...formula.terms.map((one) => inBrackets(one, text(one)))].join('-')
    case 'smallest':
      return `MIN(${formula.of.map(text).join(',')})`
    case 'largest':
      return `MAX(${formula.of.map(text).join(',')})`
    case 'times':
      return `${inBrackets(formula.amount, text(formula.amount))}*${inBrackets(formula.count, text(formula.count))}`
    case 'fraction':
      return fractionText(text(formula.amount), formula.numerator, formula.denominator)
    case 'share':
      return shareText(text(formula.amount), cellText(formula.first, scope), cellText(formula.whole, scope), formula)
    case 'reduced':
      return `${text(formula.number)}/GCD(${text(formula.number)},${text(formula.by)})`
    case 'percentage':
      return `IF(${text(formula.whole)}=0,"–",${inBrackets(formula.part, text(formula.part))}/(${text(formula.whole)}))`
    case 'whether':
      return `IF(ROUND(${text(formula.amount)}-${inBrackets(formula.exceeds, text(formula.exceeds))},2)>0,${text(formula.then)},${text(formula.otherwise)})`
  }
}

const inBrackets = (formula: Formula, text: string): string => (formula.kind === 'plus' || formula.kind === 'minus' ? `(${text})` : text)

function columnIn(place: TablePlace, column: string): number {
  const at = place.columnOf.get(column)
  if (at === undefined) throw new RangeError(`no column ${column} in table ${place.table.id}`)
  return at
}

function cellText(reference: CellReference, { places, place }: FormulaScope): string {
  const { sheet, row, column } = cellPlace(places, reference)
  const cell = `$${columnName(column)}$${String(row)}`
  return sheet === place.sheet ? cell : `${quoted(sheet)}!${cell}`
}

/** `12.50` for 1250 cents, digit by digit. */
function euros(amount: Cents): string {
  const bare = toInteger(amount)
  const size = Math.abs(bare)
  const rest = size % 100
  return `${bare < 0 ? '-' : ''}${String((size - rest) / 100)}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`
}

type Total = Extract<Formula, { kind: 'total' }>
type Rows = Extract<Formula, { kind: 'rows' }>
type Share = Extract<Formula, { kind: 'share' }>

/** A sum over the body of a table, by the name of its column; nothing where there are no rows. */
function totalText({ table, column, where }: Total, scope: FormulaScope): string {
  if (columnArea(placeOf(scope.places, table), column) === null) return '0'
  const name = scope.nameOf(table, column)
  return where.length === 0 ? `SUM(${name})` : `SUMIFS(${[name, ...criteria(table, where, scope)].join(',')})`
}

function rowsText({ table, where }: Rows, scope: FormulaScope): string {
  const { rows, columns } = placeOf(scope.places, table).table
  const [first] = columns
  if (rows.length === 0 || first === undefined) return '0'
  return where.length === 0 ? `ROWS(${scope.nameOf(table, first.id)})` : `COUNTIFS(${criteria(table, where, scope).join(',')})`
}

const signs: Readonly<Record<Condition['comparison'], string>> = { is: '', atMost: '<=', below: '<' }

const criteria = (table: string, where: readonly Condition[], scope: FormulaScope): string[] =>
  where.flatMap(({ column, comparison, to }) => {
    const text = expression(to, scope)
    return [scope.nameOf(table, column), comparison === 'is' ? text : `"${signs[comparison]}"&${text}`]
  })

/** A fraction of an amount in whole cents, half a cent away from zero. */
const fractionText = (amount: string, numerator: number, denominator: number): string =>
  `SIGN(${amount})*INT((${String(2 * numerator)}*${cents(amount)}+${String(denominator)})/${String(2 * denominator)})/100`

const cents = (amount: string): string => `ROUND(ABS(${amount})*100,0)`

/** Cents divided by the weights: what is whole, and the product whose division by the whole weight is left. */
interface Division {
  readonly whole: string
  readonly product: string
}

/** n·w ÷ W with n = q·W + r: q·w is whole, and r·w, below 2^48, is left. */
const division = (amount: string, weight: string, all: string): Division => ({
  whole: `QUOTIENT(${cents(amount)},${all})*${weight}`,
  product: `MOD(${cents(amount)},${all})*${weight}`,
})

const HALF_WEIGHT = String(2 ** 15)

/** The same for a large weight w = h·2^15 + l, in two steps: r·h ÷ W, then what it leaves with r·l. */
function wideDivision(amount: string, weight: string, all: string): Division {
  const { whole, product } = division(amount, `QUOTIENT(${weight},${HALF_WEIGHT})`, all)
  const low = `MOD(${cents(amount)},${all})*MOD(${weight},${HALF_WEIGHT})`
  const rest = `QUOTIENT(${cents(amount)},${all})*MOD(${weight},${HALF_WEIGHT})`
  return {
    whole: `(${whole}+QUOTIENT(${product},${all}))*${HALF_WEIGHT}+${rest}`,
    product: `(MOD(${product},${all})*${HALF_WEIGHT}+${low})`,
  }
}

/**
 * The first share of an amount in whole cents. The left-over cent is told by whole numbers, not by rounding: the largest remainder gives it to the
 * first where its rest is at least half, a tie included; `fundRoundsDown` only takes back what a program's own INT may have rounded up.
 */
function shareText(amount: string, weight: string, all: string, { rounding, isWide }: Pick<Share, 'rounding' | 'isWide'>): string {
  const { whole, product } = isWide ? wideDivision(amount, weight, all) : division(amount, weight, all)
  const floor = `INT(${product}/${all})`
  const left = rounding === 'largestRemainder' ? `IF(2*(${product}-${floor}*${all})>=${all},1,0)` : `IF(${product}<${floor}*${all},-1,0)`
  return `SIGN(${amount})*(${whole}+${floor}+${left})/100`
}
