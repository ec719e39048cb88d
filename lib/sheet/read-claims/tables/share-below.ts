// A share of the list's total below it that is the project's: `Hankkeen osuus 40 %` over 40 % of the sum. Law: where the figure is that share, to the cent, each
// line waits, for no more of it is claimed.
import { finding } from '../../../core/finding.ts'
import { toInteger, type Cents } from '../../../core/money.ts'
import { plain } from '../../plain-text.ts'
import type { ReadRow } from '../rows/row-reader.ts'
import { isOfFinancing, shareSaid } from '../words/share-words.ts'
import { quoted } from '../words/quoted.ts'
import type { ListedLine } from './table-lines.ts'

const ofProject = /hanke|hankk|projekt|project|haet|soks|claim/

/** The words of a row below a total that say which share of it is the project's, and state it; null where they do not. */
export function shareBelow(row: ReadRow, amount: Cents | null, total: Cents | null): string | null {
  if (amount === null || total === null) return null
  const said = row.texts.find(({ text }) => {
    const share = ofProject.test(plain(text)) && !isOfFinancing(text) ? shareSaid(text) : null
    const percent = share === null || share.cents.length > 0 ? null : (share.percent ?? HALF)
    return percent !== null && percent < 100 && Math.abs((toInteger(total) * percent) / 100 - toInteger(amount)) <= 1
  })
  return said?.text ?? null
}

/** What is said in a word is a half; a third that is called so is not, and stays as it was. */
const HALF = 50

/** The lines, each with the question how much of it is claimed, unless it waits already. */
export const withShareBelow = (lines: readonly ListedLine[], text: string): readonly ListedLine[] =>
  lines.map((one) => {
    const waits = one.findings.some(({ code, severity }) => severity === 'error' && askedCodes.has(code))
    return waits ? one : { ...one, findings: [...one.findings, finding('amount-uncertain', { text: quoted(text) }, one.line.at)] }
  })

const askedCodes: ReadonlySet<string> = new Set(['amount-uncertain', 'line-set-aside'])
