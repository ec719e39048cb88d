// Which sheets the formulas of an .xls refer to by number ([MS-XLS] 2.4.105, 2.4.271). Law: a number that leads out of the book, or to several sheets, has no
// name.
import type { SheetNames } from '../formulas/forms.ts'

const REFERENCE_BYTES = 6

/** The names behind an EXTERNSHEET; `own` says of each EXTERNBOOK whether it stands for this book. */
export function sheetNamesIn(references: DataView | null, own: readonly boolean[], sheets: readonly string[]): SheetNames {
  if (references === null || references.byteLength < 2) return []
  const count = Math.min(references.getUint16(0, true), Math.floor((references.byteLength - 2) / REFERENCE_BYTES))
  return Array.from({ length: count }, (_, index) => {
    const [book, first, last] = [0, 2, 4].map((slot) => references.getUint16(2 + index * REFERENCE_BYTES + slot, true))
    return own[book ?? 0] === true && first === last ? (sheets[first ?? 0] ?? null) : null
  })
}
