// How many cells a sheet's part has, told by its tags before any cell is held. Law: a part is looked through only where it is so large that it may have too
// many; whatever is not found here, such as cells with a prefix, is counted once more as it is read.
import { endsName, LESS } from '../xml/bytes.ts'

const LETTER_C = 99

/** A cell with an address and a value, as short as programs write it: `<c r="A1"><v>1</v></c>`. */
const USUAL_BYTES = 23

/** How many cells there are in a part that may have more than `most`; none where it is too short for that, if its cells are as programs write them. */
export function cellsAhead(bytes: Uint8Array, most: number): number {
  if (bytes.length <= most * USUAL_BYTES) return 0
  let cells = 0
  for (let at = 1; at < bytes.length; at += 1)
    if (bytes[at] === LETTER_C && bytes[at - 1] === LESS && endsName[bytes[at + 1] ?? 0] === 1) cells += 1
  return cells
}
