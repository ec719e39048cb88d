// How often it is asked whether something hides a cell: a rule, a drawing, a table's style, the look of a part of its text. Law: what a file makes us ask is
// counted for all of it, before it is asked.
import type { Limits } from './xlsx/limits.ts'
import { tooLarge } from './xlsx/refusal.ts'

/** Cells times what may hide them: more than this nobody set up. */
const MOST_ASKED = 20_000_000

export class Questions {
  #asked = 0

  ask(questions: number, { ranges }: Limits): void {
    this.#asked += questions
    if (this.#asked > MOST_ASKED) tooLarge('ranges', ranges, null)
  }
}
