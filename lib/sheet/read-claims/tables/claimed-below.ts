// What stands below a total of what of it is claimed: `Hankkeen osuus 40 %` over 40 % of the sum, `Aiemmin haettu` and what is left without it. Law: where the
// figures agree with the words, to the cent, each line waits, for the sheet does not claim all of them. What somebody took off the total, of no line by name,
// holds the list.
import { finding, type Finding } from '../../../core/finding.ts'
import { isZero, toInteger, type Cents } from '../../../core/money.ts'
import { claimNamed } from '../claims/claim-period.ts'
import { plain } from '../../plain-text.ts'
import type { Columns } from '../columns/columns.ts'
import type { ReadRow } from '../rows/row-reader.ts'
import { isOfEarlier } from '../totals/total-words.ts'
import { isOfFinancing, shareSaid } from '../words/share-words.ts'
import { quoted } from '../words/quoted.ts'
import { shownText } from '../words/shown.ts'
import type { ListedLine } from './table-lines.ts'

/** What is said in a word is a half; a third that is called so is not, and stays as it was. */
const HALF = 50

export class ClaimedBelow {
  readonly #claim: number | null
  /** What an earlier claim had of the lines, by the words of its row. */
  #earlier: { readonly text: string; readonly cents: number } | null = null
  /** The words by which not all is claimed. */
  #text: string | null = null
  /** What was taken off the total below it, as it stands. */
  #reduction: string | null = null

  /** `claim` is the number of the list's own claim. */
  constructor(claim: number | null) {
    this.#claim = claim
  }

  take(row: ReadRow, amount: Cents | null, total: Cents | null): void {
    if (amount === null || total === null) return
    if (!isZero(amount) && this.#reduction === null) this.#reduction = reductionIn(row)
    if (this.#text !== null) return
    const [cents, whole] = [toInteger(amount), toInteger(total)]
    const earlier = row.texts.find(({ text }) => isOfEarlier(text) || (claimNamed(text) ?? this.#claim) !== this.#claim)
    if (earlier && cents !== 0) this.#earlier = { text: earlier.text, cents: Math.abs(cents) }
    else if (this.#earlier && cents > 0 && cents === whole - this.#earlier.cents) this.#text = this.#earlier.text
    else this.#text = row.texts.find(({ text }) => isShareOf(text, cents, whole))?.text ?? null
  }

  /** The question about a list whose total is not all that is claimed, at the heading of its amounts; none where all of its lines wait for another reason. */
  reduced({ byColumn }: Columns, lines: readonly ListedLine[]): Finding[] {
    const text = this.#reduction
    if (text === null || lines.every(waits)) return []
    const all = [...byColumn.values()]
    const amount = (['gross', 'debit', 'net'] as const).map((role) => all.find((one) => one.role === role)).find(Boolean)
    return amount === undefined
      ? []
      : [finding('heading-uncertain', { text: quoted(`${amount.text}: ${text}`), meaning: '' }, amount.at, 'error')]
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

/** `Vähennetään tarkastuksessa −20`, `Avdrag vid granskningen`, `Hyvitys`: of which lines nobody says. What came in, tax, an advance and who pays are asked elsewhere. */
function reductionIn({ texts, source }: ReadRow): string | null {
  const said = texts.find(({ text, says }) => says.isCredit || reduces.test(plain(text)))
  if (said === undefined || texts.some(({ text, says }) => says.isSelfFinancing || isOfFinancing(text) || ofOthers.test(plain(text))))
    return null
  return source.cells.map((cell) => shownText(cell, false) ?? '').join(' ')
}
const reduces =
  /(?<!\p{L})(?:vahenn\p{L}*|miinus|hylat\p{L}*|hylka\p{L}*|hylkay\p{L}*|leikka\p{L}*|tukikelvo\p{L}*|avdrag\p{L}*|avgar|dras av|dragits av|minskning|avslag\p{L}*|underkan\p{L}*|deduct\p{L}*|less|reduc\p{L}*|disallow\p{L}*|reject\p{L}*|ineligible)(?!\p{L})/u
const ofOthers =
  /ennak|forskott|advance|tulo|tuotto|tuotot|intakt|inkomst|income|revenue|myynti|forsalj|sales|osallistu\p{L}*maksu|deltagaravgift|omavast|omarah|oma osuus|egen|own |maksatu|hakemu|utbetaln|ansok|claim/u

const ofProject = /hanke|hankk|projekt|project|haet|soks|claim/

/** Whether a text says which share is the project's, and the amount is that share. */
function isShareOf(text: string, cents: number, whole: number): boolean {
  const share = ofProject.test(plain(text)) && !isOfFinancing(text) ? shareSaid(text) : null
  const percent = share === null || share.cents.length > 0 ? null : (share.percent ?? HALF)
  return percent !== null && percent < 100 && Math.abs((whole * percent) / 100 - cents) <= 1
}

const waits = ({ findings }: ListedLine): boolean => findings.some(({ code, severity }) => severity === 'error' && askedCodes.has(code))
const askedCodes: ReadonlySet<string> = new Set(['amount-uncertain', 'line-set-aside'])
