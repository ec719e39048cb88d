// What stands below a total of what of it is claimed: `Hankkeen osuus 40 %` over 40 % of the sum, `Aiemmin haettu` and what is left without it. Law: where the
// figures agree with the words, to the cent, each line waits, for the sheet does not claim all of them.
import { finding } from '../../../core/finding.ts'
import { toInteger, type Cents } from '../../../core/money.ts'
import { claimNamed } from '../claims/claim-period.ts'
import { plain } from '../../plain-text.ts'
import type { ReadRow } from '../rows/row-reader.ts'
import { isOfEarlier } from '../totals/total-words.ts'
import { isOfFinancing, shareSaid } from '../words/share-words.ts'
import { quoted } from '../words/quoted.ts'
import type { ListedLine } from './table-lines.ts'

/** What is said in a word is a half; a third that is called so is not, and stays as it was. */
const HALF = 50

export class ClaimedBelow {
  readonly #claim: number | null
  /** What an earlier claim had of the lines, by the words of its row. */
  #earlier: { readonly text: string; readonly cents: number } | null = null
  /** The words by which not all is claimed. */
  #text: string | null = null

  /** `claim` is the number of the list's own claim. */
  constructor(claim: number | null) {
    this.#claim = claim
  }

  take(row: ReadRow, amount: Cents | null, total: Cents | null): void {
    if (this.#text !== null || amount === null || total === null) return
    const [cents, whole] = [toInteger(amount), toInteger(total)]
    const earlier = row.texts.find(({ text }) => isOfEarlier(text) || (claimNamed(text) ?? this.#claim) !== this.#claim)
    if (earlier && cents !== 0) this.#earlier = { text: earlier.text, cents: Math.abs(cents) }
    else if (this.#earlier && cents > 0 && cents === whole - this.#earlier.cents) this.#text = this.#earlier.text
    else this.#text = row.texts.find(({ text }) => isShareOf(text, cents, whole))?.text ?? null
  }

  /** The lines, each with the question how much of it is claimed, unless it waits already. */
  asked(lines: readonly ListedLine[]): readonly ListedLine[] {
    const text = this.#text
    return text === null
      ? lines
      : lines.map((one) =>
          waits(one) ? one : { ...one, findings: [...one.findings, finding('amount-uncertain', { text: quoted(text) }, one.line.at)] },
        )
  }
}

const ofProject = /hanke|hankk|projekt|project|haet|soks|claim/

/** Whether a text says which share is the project's, and the amount is that share. */
function isShareOf(text: string, cents: number, whole: number): boolean {
  const share = ofProject.test(plain(text)) && !isOfFinancing(text) ? shareSaid(text) : null
  const percent = share === null || share.cents.length > 0 ? null : (share.percent ?? HALF)
  return percent !== null && percent < 100 && Math.abs((whole * percent) / 100 - cents) <= 1
}

const waits = ({ findings }: ListedLine): boolean => findings.some(({ code, severity }) => severity === 'error' && askedCodes.has(code))
const askedCodes: ReadonlySet<string> = new Set(['amount-uncertain', 'line-set-aside'])
