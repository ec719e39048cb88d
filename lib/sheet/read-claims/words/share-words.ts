// What a text that speaks of the project's share says of it: a part of a whole, or another amount. Law: a rate of tax and a share of financing are no
// such part, and neither is all of it.
import { readAmount } from '../../amount-reading.ts'
import { toInteger } from '../../../core/money.ts'
import { folded, remembered, tokensOf } from '../../plain-text.ts'

const part =
  /(?<![\d,.])(\d{1,3}(?:[.,]\d+)?) ?(?:%|prosent\p{L}*|procent|per ?cent)|(?<![\d./])[1-3]\/[2-9](?![\d./])|(?<=(?:hankkeelle|hankkeen osuus|projektille|projektet|projektets andel|project|our share)[ :]{1,2})\d{1,2}\/(?:[4-9]|1\d|2[0-4])(?![\d./])|(?<!\p{L})(?:puol(?:et|ikas|iksi)|kolmannes|(?:kahdelle|kolmelle|usealle) (?:hankkeelle|projektille)|half|halften|halva)(?!\p{L})/u
const notOfCosts =
  /(?<!\p{L})(?:alv|moms|vat|vero|veroa|skatt|tax|esr|esf|valtio\p{L}*|tuki|tuen|tukea|rahoit\p{L}*|avustu\p{L}*|stod|stodet|finansier\p{L}*|grant|funding|era|osa|sivu)(?!\p{L})|-tuki/u
const amounts =
  /(?<![\d.,])\d{1,3}(?:,\d{3})+(?:\.\d{2})?(?![\d.,])|(?<![\d.,])\d[\d \u00a0\u2009.]*[.,]\d{2}(?![\d.,])|(?<![\d.,])\d[\d \u00a0\u2009]*(?= ?(?:€|eur|e(?![\p{L}\d])))/gu

const ofWhich = /^(?:josta|joista|siita|tasta|naista|siihen|harav|sis|sisaltaa|sisaltyy|varav|darav|inkl|thereof|incl|including)$/

const ofThis: ReadonlySet<string> = new Set(['which', 'this', 'these', 'detta', 'denna', 'dessa'])

/** `hankkeelle 50`: euros without cents, beside nothing but whose they are. */
const wholeShare =
  /(?:^|[,;(-] ?)(?:hankkeelle|projektille|hankkeen osuus|projektin osuus|meidan osuus|projektets andel|till projektet|var andel|project share|for the project|our share)[ :]+(\d{2,5})\)?$/

/** Words that open a part of what stands above them: `josta työtä`, `sis. alv`, `of which VAT`. */
export function isPartOfWhole(text: string): boolean {
  const [first, second] = tokensOf(text)
  return (
    first !== undefined &&
    (ofWhich.test(first) ||
      ((first === 'of' || first === 'av') && second !== undefined && ofThis.has(second)) ||
      (first.startsWith('alv') && second === 'osuus'))
  )
}

/** Whether a text speaks of tax or financing, whose shares are no shares of costs. */
export const isOfFinancing = (text: string): boolean => notOfCosts.test(folded(text.slice(0, 240).toLowerCase()))

/** `jaetaan tasan kahden hankkeen kesken`, `delas mellan kommunerna`, `shared between two projects`. */
export const isSharedAmong = (text: string): boolean =>
  text.length <= 120 && /jae|jaku|jaettu|del|shar|split|divid/i.test(text) && sharedAmong.test(folded(text.toLowerCase()))
const sharedAmong =
  /(?<!\p{L})(?:(?:jaetaan|jaettu|jaettuna)(?!\p{L})[^.]*(?<!\p{L})kesken|(?:delas|delat|delad|delade|fordelas)(?!\p{L})[^.]*(?<!\p{L})mellan|(?:shared|split|divided)(?!\p{L})[^.]*(?<!\p{L})(?:between|among))(?!\p{L})/u

export interface ShareSaid {
  /** In per cent; null where it is said in words. */
  readonly percent: number | null
  /** The amounts it names, in cents, where it names no part. */
  readonly cents: readonly number[]
}

/** The amounts that a text names, in cents: figures with cents, or before the euro's sign. */
export const amountsSaid = (text: string): number[] =>
  (folded(text.slice(0, 240).toLowerCase()).match(amounts) ?? []).flatMap((amount) => {
    const reading = readAmount({ kind: 'text', column: 0, text: amount }, null)
    return reading.kind === 'amount' ? [toInteger(reading.cents)] : []
  })

/** The share of a cost, or the other amount of it, that a text says is the project's; null where it says neither. */
export const shareSaid: (text: string) => ShareSaid | null = remembered((text) => {
  const bare = folded(text.slice(0, 240).toLowerCase())
  if (notOfCosts.test(bare)) return null
  const found = part.exec(bare)
  if (found) {
    const percent = found[1] === undefined ? null : Number(found[1].replace(',', '.'))
    return percent === 100 ? null : { percent, cents: [] }
  }
  const cents = amountsSaid(bare)
  const whole = wholeShare.exec(bare)?.[1]
  if (cents.length === 0 && whole !== undefined) cents.push(Number(whole) * 100)
  return cents.length > 0 ? { percent: null, cents } : null
})
