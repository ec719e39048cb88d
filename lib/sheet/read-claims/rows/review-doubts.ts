// What somebody who checked a line took off it, or wrote against it, in a column of their own. Law: a nought takes nothing off.
import { finding, type Finding } from '../../../core/finding.ts'
import { cellAt, type Cell } from '../../grid.ts'
import { quotedCell } from '../words/quoted.ts'
import { reviewedAgainst } from '../words/review-words.ts'
import { shownText } from '../words/shown.ts'
import type { DoubtfulColumns } from './doubtful-columns.ts'
import type { ReadRow } from './row-reader.ts'

/** `ylittää enimmäiskorvauksen` under *Tarkastajan huomautus*. */
export function reviewed({ texts }: ReadRow, { reviews }: DoubtfulColumns): Finding[] {
  const against = reviews.size === 0 ? undefined : texts.find(({ column, text }) => reviews.has(column) && reviewedAgainst(text))
  return against ? [finding('amount-uncertain', { text: quotedCell(against.text) }, against.at)] : []
}

/** 50 under *Vähennys %*. */
export const reducedIn = ({ source }: ReadRow, { reductions }: DoubtfulColumns): readonly Cell[] =>
  reductions.flatMap(({ column }) => {
    const cell = cellAt(source, column)
    return cell === undefined || /^[-–\s0.,%]*$/.test(shownText(cell, false) ?? '') ? [] : [cell]
  })
