// How letters look at each place of a page: what its elements say of them, handed on from the outer to the inner ones.
import { BLACK, PAPER, type Colour } from '../../colours.ts'
import { areTooSmall, disappear } from '../../letters.ts'
import type { Raised } from '../../parted-text.ts'
import { within } from '../reading.ts'
import { pageColour, saidBy, type Said } from './css.ts'
import type { StyleRules } from './style-rules.ts'
import { attributeOf } from './tokens.ts'

interface PageLook {
  readonly letters: Colour
  readonly behind: Colour
  readonly points: number | null
  readonly isStruck: boolean
  readonly isUnseen: boolean
  /** Whether it takes no room: `display:none`. */
  readonly isGone: boolean
  readonly isPlaced: boolean
  readonly isOtherwise: boolean
  readonly raised: Raised | null
}

const PLAIN: PageLook = {
  letters: BLACK,
  behind: PAPER,
  points: null,
  isStruck: false,
  isUnseen: false,
  isGone: false,
  isPlaced: false,
  isOtherwise: false,
  raised: null,
}
const RAISING: ReadonlyMap<string, Raised> = new Map([
  ['sup', 'up'],
  ['sub', 'down'],
])
const STRIKING = new Set(['s', 'strike', 'del'])
/** Parts of a table make room for what is in them, whatever height they have. */
const GROWING = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'col'])
const EMPTY = new Set(['br', 'hr', 'img', 'input', 'col', 'meta', 'link', 'wbr', 'area', 'base'])
/** What an element closes that is still open, up to which one. */
const CLOSES: ReadonlyMap<string, readonly string[]> = new Map([
  ['td', ['td', 'th']],
  ['th', ['td', 'th']],
  ['tr', ['tr']],
])
const NOTHING: Said = {}
const MOST_OPEN = 500
/** As many kinds of elements as HTML has, and as many again. */
const MOST_NAMES = 250
const MOST_KNOWN = 5_000
const LONGEST_KNOWN = 500
/** Letters of different declarations in one page. */
const MOST_DECLARED = 10_000_000
/** Letters of all lists of classes that are too long to be remembered. */
const MOST_CLASS_LETTERS = 1_000_000

export class Looks {
  readonly #rules: StyleRules
  readonly #open: { readonly name: string; readonly look: PageLook }[] = []
  /** Where the open elements of each name stand among all that are open. */
  readonly #places = new Map<string, number[]>()
  readonly #known = new Map<string, Said>()
  readonly #declarations = new Map<string, Said>()
  #workedOut = 0
  #classLetters = 0
  /** The look that letters were asked of last, and what was found. */
  #judged = PLAIN
  #letters = lettersOf(PLAIN)
  /** The last element that said something of itself, what was around it, and how it looks: most cells of a row are alike. */
  #inner: { readonly around: PageLook; readonly said: Said; readonly look: PageLook } = { around: PLAIN, said: NOTHING, look: PLAIN }

  constructor(rules: StyleRules) {
    this.#rules = rules
  }

  get #current(): PageLook {
    return this.#open.at(-1)?.look ?? PLAIN
  }

  open(name: string, attributes: string): void {
    const closed = CLOSES.get(name)
    if (closed !== undefined) this.#closeTo(closed)
    if (EMPTY.has(name) || this.#open.length === MOST_OPEN) return
    const around = this.#current
    const said = this.saidOf(name, attributes)
    const places = this.#places.get(name)
    if (places === undefined) this.#places.set(name, [this.#open.length])
    else places.push(this.#open.length)
    this.#open.push({ name, look: said === NOTHING ? around : this.#inside(around, said) })
  }

  #inside(around: PageLook, said: Said): PageLook {
    if (around !== this.#inner.around || said !== this.#inner.said) this.#inner = { around, said, look: inside(around, said) }
    return this.#inner.look
  }

  close(name: string): void {
    this.#closeTo([name])
  }

  /** Closes the innermost element of these names and all within it; tables keep what is outside of them. */
  #closeTo(names: readonly string[]): void {
    let innermost = -1
    for (const name of names) innermost = Math.max(innermost, this.#placeOf(name))
    if (innermost < 0 || innermost < this.#placeOf('table')) return
    while (this.#open.length > innermost) this.#closeLast()
  }

  #closeLast(): void {
    const name = this.#open.pop()?.name ?? ''
    const places = this.#places.get(name)
    // A list that is kept need not be made again for the next cell; a page may make up names without end.
    if (places?.length === 1 && this.#places.size > MOST_NAMES) this.#places.delete(name)
    else places?.pop()
  }

  #placeOf(name: string): number {
    return this.#places.get(name)?.at(-1) ?? -1
  }

  /** What an element says of itself, in rules, attributes and declarations. */
  saidOf(name: string, attributes: string): Said {
    if (attributes === '' && this.#rules.areNone && !STRIKING.has(name) && !RAISING.has(name) && name !== 'details') return NOTHING
    const key = `${name} ${attributes}`
    const before = this.#known.get(key)
    if (before !== undefined) return before
    const stated = (attribute: string): string | null => attributeOf(attributes, attribute)
    const [colour, behind] = [stated(name === 'body' ? 'text' : 'color'), stated('bgcolor')]
    const classes = stated('class')
    if (classes !== null && classes.length > LONGEST_KNOWN) within('textLength', (this.#classLetters += classes.length), MOST_CLASS_LETTERS)
    const said: { -readonly [K in keyof Said]: Said[K] } = {
      ...(STRIKING.has(name) ? { isStruck: true } : {}),
      ...(RAISING.has(name) ? { raised: RAISING.get(name) ?? null } : {}),
      ...(name === 'bdo' && stated('dir')?.toLowerCase() === 'rtl' ? { isOtherwise: true } : {}),
      ...(colour === null ? {} : saidBy(`color:${colour}`)),
      ...(behind === null ? {} : { behind: pageColour(behind) ?? null }),
      ...this.#rules.of(name, classes, stated('id'), attributes),
      ...(stated('hidden') === null && !(name === 'details' && stated('open') === null) ? {} : { isGone: true }),
      ...this.#declared(stated('style') ?? ''),
    }
    if (said.isFlat === true && said.isCut === true && !GROWING.has(name)) said.isGone = true
    if (this.#known.size < MOST_KNOWN && key.length < LONGEST_KNOWN) this.#known.set(key, said)
    return said
  }

  /** What declarations say; the same ones stand in a page again and again, and different ones no writer of pages has without end. */
  #declared(declarations: string): Said {
    const before = this.#declarations.get(declarations)
    if (before !== undefined) return before
    this.#workedOut += declarations.length
    within('textLength', this.#workedOut, MOST_DECLARED)
    const said = saidBy(declarations)
    if (this.#declarations.size < MOST_KNOWN && declarations.length < LONGEST_KNOWN) this.#declarations.set(declarations, said)
    return said
  }

  /** Whether letters written here cannot be seen, and whether they are struck through. */
  get letters(): Letters {
    const look = this.#current
    if (look !== this.#judged) [this.#judged, this.#letters] = [look, lettersOf(look)]
    return this.#letters
  }

  /** Whether what stands here takes no room. */
  get isGone(): boolean {
    return this.#current.isGone
  }
}

/** How an element looks that says something of itself: what is gone or struck through around it, it is, too. */
const inside = (around: PageLook, said: Said): PageLook => ({
  ...around,
  ...said,
  behind: said.behind ?? around.behind,
  isGone: (said.isGone ?? false) || around.isGone,
  isStruck: (said.isStruck ?? false) || around.isStruck,
})

interface Letters {
  readonly raised: Raised | null
  readonly isPlaced: boolean
  readonly isOtherwise: boolean
  readonly isUnseen: boolean
  readonly isStruck: boolean
}

const lettersOf = ({ letters, behind, points, isStruck, isUnseen, isGone, isPlaced, isOtherwise, raised }: PageLook): Letters => ({
  raised,
  isPlaced,
  isOtherwise,
  isUnseen: isUnseen || isGone || areTooSmall(points) || disappear(letters, [behind]),
  isStruck,
})
