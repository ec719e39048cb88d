// A month that stands alone in its row, above days that leave it out.
import type { GridRow } from '../../grid.ts'
import { monthOfCell } from '../headings/heading-month.ts'

export interface Month {
  /** Null where only its name stands there. */
  readonly year: number | null
  readonly month: number
}

/** `Syyskuu`, `Syyskuu 2009:`, `9/2009`, and beside a word for it: `Kuukausi | syyskuu`. */
export function monthTold({ cells }: GridRow): Month | null {
  const [first, second, ...others] = cells
  if (first?.kind !== 'text' || others.length > 0) return null
  if (second !== undefined && !/^(?:kuukausi|kk|månad|mån|month)\s*:?$/i.test(first.text.trim())) return null
  const said = second ?? first
  const told = monthOfCell(said.kind === 'text' ? { ...said, text: said.text.trim().replace(/\s*:$/, '') } : said, false)
  return told && { year: told.year, month: told.month }
}
