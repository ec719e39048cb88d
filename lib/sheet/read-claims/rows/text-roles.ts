// Whose words a text of a row is by its column: a note, a name, or the number of a document. Law: a name says nothing of its line but behind itself.
import { tailOf } from '../words/tail-words.ts'
import type { PlacedText } from './row-reader.ts'

type Placed = Pick<PlacedText, 'role'>

/** Of a column without a meaning, where people write what they want. */
export const isNote = ({ role }: Placed): boolean => role === null || role === 'other'

export const isName = ({ role }: Placed): boolean => role === 'supplier' || role === 'employee' || role === 'traveller'

export const isNameOrNumber = (one: Placed): boolean => isName(one) || one.role === 'voucher' || one.role === 'invoice'

/** A note, or what is set off behind a line's own text or somebody's name; nothing of a number. */
export const noteIn = (one: PlacedText): string => (isNote(one) ? one.text : isNameOrNumber(one) && !isName(one) ? '' : tailOf(one.text))
