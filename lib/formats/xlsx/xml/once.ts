// What a part may have once. Law: a second one is refused, since some programs take the first and some the last.
import { damaged } from '../refusal.ts'

export class Once {
  readonly #tags: ReadonlySet<string>
  readonly #seen = new Set<string>()

  constructor(tags: readonly string[]) {
    this.#tags = new Set(tags)
  }

  check(tag: string): void {
    if (this.#tags.has(tag) && this.#seen.has(tag)) damaged()
    this.#seen.add(tag)
  }
}
