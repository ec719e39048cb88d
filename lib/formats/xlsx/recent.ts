// What came lately and may come again, the latest first: the files of a batch come from few programs, and each of these writes the same parts into all
// of its files. Law: there are never more than so many, so that nothing a file brings stays for good.
export class Recent<T> {
  readonly #items: T[] = []
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  /** The one that is asked for, which then is the latest; undefined where there is none. */
  find(isIt: (one: T) => boolean): T | undefined {
    const index = this.#items.findIndex(isIt)
    const found = this.#items[index]
    if (found !== undefined && index > 0) {
      this.#items.splice(index, 1)
      this.#items.unshift(found)
    }
    return found
  }

  add(one: T): void {
    this.#items.unshift(one)
    if (this.#items.length > this.#most) this.#items.pop()
  }
}

export function areSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}
