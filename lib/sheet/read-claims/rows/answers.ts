// A question beside a line that somebody has answered: `Kuuluuko hankkeelle?` and `Kyllä`. Law: an answer settles a question only where a plain yes is good news, and
// nothing else is said; any other leaves the line waiting.
import { folded } from '../../plain-text.ts'
import { cellAt, type Grid, type GridRow } from '../../grid.ts'
import type { PlacedText, ReadRow } from './row-reader.ts'

/** `… hankkeen kulu? / TEKEL`: the question is signed. */
const signed = /\?+\s*(?:[-–—/]\s*|\()\p{Lu}[\p{L}. ]{0,20}\)?$/u
/** `… hankkeen kulu? / TEKEL – Ei`: what stands behind it and its writer. */
const behindOf = (text: string): string =>
  text
    .slice(text.lastIndexOf('?') + 1)
    .replace(/^\s*[-–—/]\s*\p{Lu}[\p{L}.]{0,20}\s*(?=[-–—/=:>])/u, '')
    .replace(/^[\s\-–—/=:>]+/u, '')

/** Whether a question, its answer behind it or its writer's name, may be in a text. */
export const mayBeQuestion = (text: string): boolean => signed.test(text) || isAnswer(behindOf(text))

const isAnswer = (text: string): boolean => yes.test(tidied(text)) || no.test(tidied(text))
const tidied = (text: string): string =>
  folded(text.toLowerCase())
    .replace(/[.!,]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** A plain yes, and who says it. */
const yes =
  /^(?:kylla|on|joo|kuuluu|ok|ja|jo|yes|yep|kylla on|on kylla|kylla kuuluu|kuuluu hankkeelle|on hankkeen|ja det ar det|det ar det|ja det gor den|yes it is|yes it does|it is)(?: ?[-/(] ?\p{L}{1,20}\)?)?$/u
const no = /^(?:ei|ei ole|ei kuulu|nej|no|nope|inte|det ar det inte|it is not|not)(?: ?[-/(] ?\p{L}{1,20}\)?)?$/u

/** Of what yes is good news: that it is the project's, eligible, right. */
const isGoodIfYes =
  /^(?=.*(?:hankkee|hankkei|kuulu|tukikelp|oikei[nk]|projekt|stodber|stammer|ratt\b|project|eligib|correct))(?!.*(?:puuttu|kahdesti|kahteen|poist|ilman|omaa|toise|muu[nhs]|yksityi|saknas|dubbel|tva ganger|bort|utan|privat|annat|annan|missing|twice|double|remove|without|private|other|different|\bei\b|\bej\b|\binte\b|\bnot\b|\bvai\b|\beller\b|\bor\b))/u

/** Whether a question is settled by a plain yes: behind it, in the cell right beside it, or alone in the same column of the row below. */
export function isSettled({ text, column }: PlacedText, row: ReadRow, grid: Grid): boolean {
  const question = /^[^?]{3,160}(?=\?)/.exec(text)?.[0] ?? ''
  if (!isGoodIfYes.test(tidied(question))) return false
  const behind = behindOf(text)
  if (behind !== '' && (isAnswer(behind) || !signed.test(text))) return yes.test(tidied(behind))
  const beside = cellAt(row.source, column + 1)
  if (beside !== undefined) return beside.kind === 'text' && yes.test(tidied(beside.text))
  const below = rowAt(grid.rows, row.source.row + 1)
  const [only, ...others] = below?.cells ?? []
  return only?.kind === 'text' && others.length === 0 && only.column === column && yes.test(tidied(only.text))
}

/** The row of a number, found by halves: a list may have a question beside each of its lines. */
function rowAt(rows: readonly GridRow[], number: number): GridRow | undefined {
  let [low, high] = [0, rows.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const row = rows[middle]
    if (row === undefined || row.row === number) return row
    if (row.row < number) low = middle + 1
    else high = middle - 1
  }
  return undefined
}
