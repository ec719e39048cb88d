// Columns that say how much of each line is the project's: `Osuus %` over 50 and 100. Law: rates of tax, discounts and shares of the whole list are none.
import { isPercent, readRate } from '../../amount-rate.ts'
import { columnName, type Cell } from '../../grid.ts'
import { plain } from '../../plain-text.ts'
import type { Column, Columns } from '../columns/columns.ts'
import { measures } from '../columns/quantity-words.ts'
import { vatRates } from '../words/tail-words.ts'

type Values = ReturnType<Columns['values']['get']>

const shareWords =
  /kohden|kohdis|kohd\b|jako|jyvit|fordel|allok|tyoaika|arbetstid|osuus|haet|haki|tukikelp|hanke|hankk|projekt|project|andel|share|sok|stodber|claim|eligib|alloc|charged|hyvaksyt|godkan|approved|accepted/

/** Whether a column says how much of each line is the project's; `cells` are those of lines. */
export function isOfShares(one: Column, values: Values, cells: readonly Cell[]): boolean {
  const { cells: whole = [], percentages = 0 } = values ?? {}
  if (cells.length === 0 || areDistributed(whole)) return false
  const arePercentages = percentages * 2 > cells.length
  if (shareWords.test(plain(one.text)))
    return arePercentages || /%|pros|proc|percent/.test(plain(one.text)) || (arePartsOfHundred(cells) && !measures(one.text))
  if (bareShare.test(plain(one.text))) return arePartsOfHundred(cells) && cells.some(isNoRate)
  return one.role === null && arePercentages && !isUnheaded(one) && areNoRates(one, cells)
}

/** 100, 100, 50 or 1, 1, 0,5 below *Kohdennus*: whole numbers up to a hundred, or parts of one, which some lines are. */
const arePartsOfHundred = (cells: readonly Cell[]): boolean => {
  const shares = cells.map((cell) => (cell.kind === 'number' ? cell.number : Number.NaN))
  const areWhole = shares.every((one) => Number.isInteger(one) && one >= 0 && one <= 100) && shares.includes(100)
  return areWhole || (shares.every((one) => one > 0 && one <= 1) && shares.includes(1) && shares.some((one) => one < 1))
}

/** `%` alone: over 22 and 8 it is of tax. */
const bareShare = /^(?:%|pros|prosentti|procent|per ?cent)$/
const isNoRate = (cell: Cell): boolean => {
  const share = shareIn(cell)
  return share !== null && share !== 100 && !vatRates.has(share)
}

/** Under a heading nobody knows: shares such as 30 and 60 per cent, which are neither rates of VAT nor discounts. */
const areNoRates = ({ text }: Column, cells: readonly Cell[]): boolean =>
  !/^(?:ale|rabatt|avdrag|discount)/.test(plain(text)) && cells.some((cell) => isPercent(cell) && isNoRate(cell))

const isUnheaded = ({ text, column }: Column): boolean => text === columnName(column)

/** Shares of the whole list: together they are the hundred that stands below them, or a hundred of one figure, `=F9/$F$14`. */
function areDistributed(cells: readonly Cell[]): boolean {
  const shares = cells.map((cell) => shareIn(cell) ?? 0)
  const wholes = new Set(cells.map(({ formula = '' }) => /^\$?[A-Z]+\d+\/(\$?[A-Z]+\$\d+)$/.exec(formula)?.[1]))
  const all = shares.reduce((sum, share) => sum + share, 0)
  if (shares.length > 2 && wholes.size === 1 && !wholes.has(undefined) && Math.abs(all - 100) < 1e-6) return true
  const sum = shares.slice(0, -1).reduce((all, share) => all + share, 0)
  return shares.length > 2 && shares.at(-1) === 100 && Math.abs(sum - 100) <= 1
}

/** A share in per cent: `50 %`, 50, 0.5; 1 is the whole. */
export function shareIn(cell: Cell): number | null {
  if (cell.kind === 'number') return cell.number <= 1 ? cell.number * 100 : cell.number
  if (cell.kind === 'text' && /^100(?:[.,]0+)?\s*%?$/.test(cell.text.trim())) return 100
  const rate = readRate(cell)
  return rate === null ? null : Number(rate)
}
