// The column that says what somebody decided of each line, `Päätös` over hyv., hyl. and osin. Law: it is one for its heading and for a yes among its cells; whatever
// is no yes there leaves its line undecided.
import type { Cell } from '../../grid.ts'
import { plain, tokensOf } from '../../plain-text.ts'
import type { Column } from './columns.ts'

const decisionWords =
  /^(?:(?:rahoittajan|viranomaisen|te-keskuksen|finansiarens|myndighetens|funders?) )?(?:paatos|paatokset|hyvaksytty|hyvaksynta|hyvaksyminen|beslut|godkand|godkant|godk|godkannande|decision|approved|approval|accepted)$/
const accepting =
  /^(?:ok|hyv|hyvaks\p{L}*|k|kylla|x|h|puolletaan|puollettu|tukikelp\p{L}*|godk|godkan\p{L}*|ja|j|beviljad|beviljas|appr|approve\p{L}*|acc|accept\p{L}*|yes|y|true)$/u
/** `hyv. osin`, `hyväksytty 50 €`. */
const limiting = /^(?:osin|osittain|osa|vain|puolet|delvis|endast|bara|partly|partially|part|only|ei|ej|inte|not)$/

export const decisionColumn = (unread: readonly Column[], cellsOf: (column: Column) => readonly Cell[]): Column | null =>
  unread.find((one) => decisionWords.test(plain(one.text)) && cellsOf(one).some((cell) => cell.kind === 'text' && isAccepted(cell.text))) ??
  null

/** Whether a cell of decisions says yes, or nothing: a day or a number of the decision is no answer. */
export const isUndecided = (cell: Cell): boolean => cell.kind === 'text' && /^\P{N}*\p{L}/u.test(cell.text) && !isAccepted(cell.text)

function isAccepted(text: string): boolean {
  const words = tokensOf(text.replace(/[×✓✔√]/gu, 'x'))
  return accepting.test(words[0] ?? '') && !words.some((word) => limiting.test(word))
}
