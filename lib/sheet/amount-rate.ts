// A VAT rate however it is written: `22 %`, `22`, 0.22, `0,22`, a cell formatted as 0 %. Law: an exact decimal comes out, or null.
import type { Percentage } from '../core/money.ts'
import type { Cell } from './grid.ts'

/** The percentage of a cell (`22`, `25.5`), null where it is none or empty, or where its formula gives another. A number below 1 is a fraction: no VAT rate is below one per cent. */
export function readRate(cell: Cell | undefined): Percentage | null {
  if (cell?.calculated !== undefined) return null
  if (cell?.kind === 'number')
    return percentageOf(cell.format?.includes('%') === true || Math.abs(cell.number) < 1 ? cell.number * 100 : cell.number)
  return cell?.kind === 'text' ? rateOfText(cell.text) : null
}

const rateText = /^(?:alv|moms|vat)?\.?:?\s*(\d{1,2}(?:[.,]\d{1,4})?)\s*(%|pros(?:enttia|\.)?|procent|per ?cent)?\s*(?:alv|moms|vat)?$/i

function rateOfText(text: string): Percentage | null {
  const match = rateText.exec(text.slice(0, 40).trim())
  if (!match) return null
  const number = Number((match[1] ?? '').replace(',', '.'))
  return percentageOf(match[2] === undefined && number < 1 ? number * 100 : number)
}

/** Float noise is forgiven to the ten-thousandth of a per cent; a rate is nothing or from one per cent up. */
function percentageOf(number: number): Percentage | null {
  const rounded = Math.round(number * 10_000) / 10_000
  const isRate = rounded === 0 || (rounded >= 1 && rounded < 100)
  return isRate && Math.abs(rounded - number) < 1e-6 ? String(rounded) : null
}

/** Whether a cell says itself that it is a percentage. */
export const isPercent = (cell: Cell): boolean =>
  cell.kind === 'number' ? cell.format?.includes('%') === true : cell.kind === 'text' && /\d\s*%/.test(cell.text.slice(0, 40))
