// Whether the styles of shapes in an OpenDocument file paint their inside (ODF 1.3 part 3, 20.102). Law: a shape is painted unless something says that it is not.
import { damaged } from '../../xlsx/refusal.ts'
import type { Markup } from '../markup.ts'

interface Paint {
  readonly parent: string | null
  /** Null where it leaves that to the style it builds on. */
  readonly isPainted: boolean | null
}

/** The style that all others build on in the end; a name that none has. */
const BASE = '\0'
/** More steps from a style to what it builds on than anybody takes. */
const MOST_STEPS = 100

export class Paints {
  readonly #paints = new Map<string, Paint>()

  /** Reads the style just opened. */
  read(markup: Markup, name: string): void {
    const [level, parent] = [markup.depth, markup.attribute('style:parent-style-name')]
    let isPainted: boolean | null = null
    while (markup.nextChild(level)) {
      if (markup.name !== 'style:graphic-properties') continue
      const [fill, opacity] = [markup.attribute('draw:fill'), markup.attribute('draw:opacity')]
      if (fill !== null) isPainted = fill !== 'none'
      if (opacity !== null && parseFloat(opacity) === 0) isPainted = false
    }
    this.#paints.set(name, { parent, isPainted })
  }

  isPainted(style: string | null): boolean {
    const seen = new Set<string>()
    for (let name: string | null = style ?? BASE; name !== null && !seen.has(name);) {
      if (seen.add(name).size > MOST_STEPS) damaged()
      const paint = this.#paints.get(name)
      const isPainted = paint?.isPainted ?? null
      if (isPainted !== null) return isPainted
      name = paint?.parent ?? (name === BASE ? null : BASE)
    }
    return true
  }
}
