// What the block above a table, or a note among its lines or below them, says of all of its amounts: that they are in thousands, or in another currency. Law: a unit says so
// beside a word of amounts, or above the table alone in its row; a text that names the euro names no other currency.
import type { GridRow } from '../../grid.ts'
import { currencyIn, isScaled, isUnit } from '../headings/heading-role.ts'
import { plain } from '../../plain-text.ts'
import { labelOf } from './header-labels.ts'
import { LONGEST_HEADER } from './header.ts'

export interface UnitsAround {
  readonly currency: string | null
  readonly isScaled: boolean
}

const amountWords =
  /(?<!\p{L})(?:valuut\p{L}*|valuta\p{L}*|currency|summat|luvut|maarat|hinnat|eurot|belopp\p{L}*|siffror\p{L}*|priser\p{L}*|amounts|figures|sums|prices|values)(?!\p{L})/u
/** A quick look at the text as it stands, whose dots may stand apart from their letters. */
const mayBeOfAmounts = /val|currency|summ|luvut|m[aä].{0,3}r|hinn|eurot|belopp|siffr|priser|amounts|figures|sums|prices/i
const isOfAmounts = (text: string): boolean => mayBeOfAmounts.test(text) && amountWords.test(plain(text))
const LONGEST_NOTE = 80
/** A row of more is of figures. */
const MOST_CELLS = 3
/** Figures, and amounts that were changed into euros or rounded. */
const ofSome = /\d|kurs|muun|muute|omrakn|omvandl|vaxla|convert|exchange|pyorist|tarkk|avrund|round/

export function unitsAround(above: readonly GridRow[], body: readonly GridRow[]): UnitsAround {
  const notes = [
    ...above
      .slice(-LONGEST_HEADER)
      .flatMap((row) => noteIn(row, (text) => isOfAmounts(text) || (row.cells.length === 1 && isUnit(unitOf(text))))),
    ...body.flatMap((row) => noteIn(row, (text) => isOfAmounts(text) && !ofSome.test(plain(text)))),
    ...above.slice(-LONGEST_HEADER).flatMap(behindTitle),
    // `tkr` alone right below *Summa*.
    ...body.slice(0, 1).flatMap((row) => noteIn(row, (text) => row.cells.length === 1 && isScaled(text) && isUnit(text))),
  ]
  return { currency: notes.map(foreignIn).find((one) => one !== null) ?? null, isScaled: notes.some(isScaled) }
}

/** Whether a few words beside the amounts, as in a comment on their heading, say that they are in thousands or in another currency. */
export const saysUnit = (text: string): boolean =>
  text.length <= LONGEST_NOTE && (isOfAmounts(text) || isUnit(unitOf(text))) && (isScaled(text) || foreignIn(text) !== null)

/** The same in words of amounts, where they say nothing of a rate or of rounding. */
export const saysUnitOfAll = (text: string): boolean => saysUnit(text) && isOfAmounts(text) && !ofSome.test(plain(text))

/** The currency other than the euro that a text names; one that names the euro, too, speaks of a rate. */
export const foreignIn = (text: string): string | null => (/€|(?<!\p{L})eur/iu.test(text) ? null : currencyIn(text))

/** What follows a word of costs in brackets, else the whole text: `Kustannukset (1 000 €)`. */
const unitOf = (text: string): string => (ofCosts.exec(text)?.[1] ?? text).replace(/[()[\]]/g, ' ')
const ofCosts = /^\s*\p{L}*(?:kustannukset|kulut|menot|kostnader|utgifter|costs|expenses|expenditure)\s*[([]([^()[\]]+)[)\]]\s*$/iu

/** `Kustannuserittely | | tkr`: a unit behind a title, which is no label of it; with figures it may be an amount. */
function behindTitle({ cells }: GridRow): string[] {
  const last = cells.at(-1)
  const texts = cells.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []))
  if (last?.kind !== 'text' || cells.length < 2 || cells.length > 3 || texts.length < cells.length || /\d/.test(last.text)) return []
  const areTitles = texts.slice(0, -1).every((text) => labelOf(text) === null && !/:\s*$/.test(text))
  return areTitles && last.text.length <= LONGEST_UNIT && isUnit(last.text) ? [last.text] : []
}
const LONGEST_UNIT = 20

/** The text of a row of nothing but a few words, where they are such a note. */
function noteIn({ cells }: GridRow, isOne: (text: string) => boolean): string[] {
  if (cells.length > MOST_CELLS) return []
  const texts = cells.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []))
  const text = texts.join(' ')
  return text.length <= LONGEST_NOTE && texts.length === cells.length && isOne(text) ? [text] : []
}
