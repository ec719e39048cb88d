// What the block above a table says of all of its amounts: that they are in thousands, or in another currency. Law: a unit says so beside a word of
// amounts, or alone in its row; a text that names the euro names no other currency.
import type { GridRow } from '../../grid.ts'
import { currencyIn, isScaled, isUnit } from '../headings/heading-role.ts'
import { plain } from '../words/plain-text.ts'
import { LONGEST_HEADER } from './header.ts'

export interface UnitsAbove {
  readonly currency: string | null
  readonly isScaled: boolean
}

const amountWords =
  /(?<!\p{L})(?:valuut\p{L}*|valuta\p{L}*|currency|summat|luvut|maarat|hinnat|eurot|belopp\p{L}*|siffror\p{L}*|priser\p{L}*|amounts|figures|sums|prices|values)(?!\p{L})/u
const LONGEST_NOTE = 80

export function unitsAbove(rows: readonly GridRow[]): UnitsAbove {
  const notes = rows.slice(-LONGEST_HEADER).flatMap(({ cells }) => {
    const texts = cells.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []))
    const text = texts.join(' ')
    const isNote = cells.length <= 3 && text.length <= LONGEST_NOTE && texts.length === cells.length
    return isNote && (amountWords.test(plain(text)) || (cells.length === 1 && isUnit(text.replace(/[()[\]]/g, ' ')))) ? [text] : []
  })
  const foreign = notes.filter((text) => !/€|(?<!\p{L})eur/iu.test(text)).map(currencyIn)
  return { currency: foreign.find((one) => one !== null) ?? null, isScaled: notes.some(isScaled) }
}
