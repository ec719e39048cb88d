// How letters look at each place of a page: what its elements say of them, handed on from the outer to the inner ones.
import { BLACK, PAPER, type Colour } from '../../colours.ts'
import { areTooSmall, disappear } from '../../letters.ts'
import { pageColour, saidBy, type Said, type StyleRules } from './css.ts'
import { attributeOf } from './tokens.ts'

interface PageLook {
  readonly letters: Colour
  readonly behind: Colour
  readonly points: number | null
  readonly isStruck: boolean
  readonly isUnseen: boolean
  /** Whether it takes no room: `display:none`. */
  readonly isGone: boolean
}

const PLAIN: PageLook = { letters: BLACK, behind: PAPER, points: null, isStruck: false, isUnseen: false, isGone: false }
const STRIKING = new Set(['s', 'strike', 'del'])
const EMPTY = new Set(['br', 'hr', 'img', 'input', 'col', 'meta', 'link', 'wbr', 'area', 'base'])
/** What an element closes that is still open, up to which one. */
const CLOSES: ReadonlyMap<string, RegExp> = new Map([
  ['td', /^t[dh]$/],
  ['th', /^t[dh]$/],
  ['tr', /^tr$/],
])
const MOST_OPEN = 500
const MOST_KNOWN = 5_000
const LONGEST_KNOWN = 500

export class Looks {
  readonly #rules: StyleRules
  readonly #open: { readonly name: string; readonly look: PageLook }[] = []
  readonly #known = new Map<string, Said>()

  constructor(rules: StyleRules) {
    this.#rules = rules
  }

  get #current(): PageLook {
    return this.#open.at(-1)?.look ?? PLAIN
  }

  open(name: string, attributes: string): void {
    const closing = CLOSES.get(name)
    if (closing !== undefined) this.#closeTo((one) => closing.test(one))
    if (EMPTY.has(name) || this.#open.length === MOST_OPEN) return
    const around = this.#current
    const said = this.saidOf(name, attributes)
    const look = Object.keys(said).length === 0 ? around : { ...around, ...said, behind: said.behind ?? around.behind }
    this.#open.push({ name, look: { ...look, isGone: look.isGone || around.isGone, isStruck: look.isStruck || around.isStruck } })
  }

  close(name: string): void {
    this.#closeTo((one) => one === name)
  }

  /** Closes the innermost such element and all within it; tables keep what is outside of them. */
  #closeTo(isMeant: (name: string) => boolean): void {
    for (let at = this.#open.length - 1; at >= 0; at--) {
      const name = this.#open[at]?.name ?? ''
      if (isMeant(name)) this.#open.length = at
      if (isMeant(name) || name === 'table') return
    }
  }

  /** What an element says of itself, in rules, attributes and declarations. */
  saidOf(name: string, attributes: string): Said {
    const key = `${name} ${attributes}`
    const before = this.#known.get(key)
    if (before !== undefined) return before
    const stated = (attribute: string): string | null => attributeOf(attributes, attribute)
    const [colour, behind] = [stated(name === 'body' ? 'text' : 'color'), stated('bgcolor')]
    const said: Said = {
      ...(STRIKING.has(name) ? { isStruck: true } : {}),
      ...(colour === null ? {} : saidBy(`color:${colour}`)),
      ...(behind === null ? {} : { behind: pageColour(behind) ?? null }),
      ...this.#rules.of(name, stated('class'), stated('id')),
      ...(stated('hidden') === null ? {} : { isGone: true }),
      ...saidBy(stated('style') ?? ''),
    }
    if (this.#known.size < MOST_KNOWN && key.length < LONGEST_KNOWN) this.#known.set(key, said)
    return said
  }

  /** Whether letters written here cannot be seen, and whether they are struck through. */
  get letters(): { readonly isUnseen: boolean; readonly isStruck: boolean } {
    const { letters, behind, points, isStruck, isUnseen, isGone } = this.#current
    return { isUnseen: isUnseen || isGone || areTooSmall(points) || disappear(letters, [behind]), isStruck }
  }

  /** Whether what stands here takes no room. */
  get isGone(): boolean {
    return this.#current.isGone
  }
}
