// How English quotes, enumerates and counts.
import { cents } from '../../../core/money.ts'
import { formatAmount, formatCount, formatSize } from '../../format.ts'
import { enumerating, naming, quoting } from '../quoting.ts'

export const quote = quoting('“', '”')
export const named = naming(quote)
export const listWithAnd = enumerating('and')
export const listWithOr = enumerating('or')
export const number = (count: number): string => formatCount(count, 'en')
export const size = (bytes: number): string => formatSize(bytes, 'en')

export const SEND_AGAIN = 'send the sheet again'
export const NOTHING_TO_DO = 'Nothing needs to be done.'
/** How an amount is best written. */
export const EXAMPLE_AMOUNT = formatAmount(cents(123_450), 'en')
