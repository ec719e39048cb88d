// A text of several parts, of which some are raised or lowered, put together as it is seen: `145` and a raised `20` are 145²⁰, `101` and a raised `1` are 101¹.
// Law: raised digits are never read as digits of the figure they stand beside; beside letters (m²) they stay as they are written.

export type Raised = 'up' | 'down'

const DIGITS = { up: '⁰¹²³⁴⁵⁶⁷⁸⁹', down: '₀₁₂₃₄₅₆₇₈₉' } as const

export class PartedText {
  #text = ''
  readonly #raised: { readonly begin: number; readonly end: number; readonly how: Raised }[] = []

  get length(): number {
    return this.#text.length
  }

  /** Adds a part behind those there are. */
  add(text: string, how: Raised | null = null): void {
    const begin = this.#text.length
    this.#text += text
    if (how !== null && /\d/.test(text)) this.#raised.push({ begin, end: this.#text.length, how })
  }

  finish(): string {
    return this.#raised.length === 0 ? this.#text : this.#asSeen()
  }

  #asSeen(): string {
    const text = this.#text
    const isDigit = (at: number): boolean => /\d/.test(text.charAt(at))
    const pieces: string[] = []
    let from = 0
    for (const { begin, end, how } of this.#raised) {
      if (!isDigit(begin - 1) && !isDigit(end)) continue
      pieces.push(
        text.slice(from, begin),
        text.slice(begin, end).replace(/\d/g, (digit) => DIGITS[how].charAt(Number(digit))),
      )
      from = end
    }
    return pieces.join('') + text.slice(from)
  }
}

/** A text with the parts that begin at these places, of which some are raised. */
export function partedText(text: string, parts: readonly { readonly at: number; readonly how: Raised | null }[]): string {
  if (parts.every(({ how }) => how === null)) return text
  const parted = new PartedText()
  parted.add(text.slice(0, parts[0]?.at))
  for (const [index, { at, how }] of parts.entries()) parted.add(text.slice(at, parts[index + 1]?.at), how)
  return parted.finish()
}
