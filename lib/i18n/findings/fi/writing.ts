// How Finnish quotes, enumerates and counts.
import { cents } from '../../../core/money.ts'
import { formatAmount, formatCount, formatSize } from '../../format.ts'
import { enumerating, naming, quoting } from '../quoting.ts'

export const quote = quoting('”', '”')
export const named = naming(quote)
export const listWithAnd = enumerating('ja')
export const listWithOr = enumerating('tai')
export const number = (count: number): string => formatCount(count, 'fi')
export const size = (bytes: number): string => formatSize(bytes, 'fi')

export const SEND_AGAIN = 'lähetä lomake uudelleen'
export const NOTHING_TO_DO = 'Toimia ei tarvita.'
/** How an amount is best written. */
export const EXAMPLE_AMOUNT = formatAmount(cents(123_450), 'fi')
