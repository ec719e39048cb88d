// How Swedish, as it is written in Finland, quotes, enumerates and counts.
import { cents } from '../../../core/money.ts'
import { formatAmount, formatCount, formatSize } from '../../format.ts'
import { enumerating, naming, quoting } from '../quoting.ts'

export const quote = quoting('”', '”')
export const named = naming(quote)
export const listWithAnd = enumerating('och')
export const listWithOr = enumerating('eller')
export const number = (count: number): string => formatCount(count, 'sv')
export const size = (bytes: number): string => formatSize(bytes, 'sv')

export const SEND_AGAIN = 'skicka blanketten på nytt'
export const NOTHING_TO_DO = 'Inga åtgärder behövs.'
/** How an amount is best written. */
export const EXAMPLE_AMOUNT = formatAmount(cents(123_450), 'sv')
