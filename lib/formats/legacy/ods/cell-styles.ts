// The cell styles of an OpenDocument file, each with what those say that it builds on. Law: each is put together once, and none builds on others without end.
import { damaged } from '../../xlsx/refusal.ts'
import { NO_LOOK, type StatedLook } from './looks.ts'

export interface CellStyle {
  readonly parent: string | null
  readonly format: string | null
  readonly look: StatedLook
}

/** A style with what it leaves open said by those it builds on. */
export interface WholeStyle {
  readonly format: string | null
  readonly look: StatedLook
  /** How many styles it builds on. */
  readonly steps: number
}

/** The style that cells have which name none. */
export const DEFAULT = 'Default'
/** What is said of all styles of cells; a name that none has. */
export const BASE = '\0'
/** More steps from a style to what it builds on than anybody takes. */
const MOST_STEPS = 100

export class CellStyles {
  readonly #stated = new Map<string, CellStyle>()
  readonly #wholes = { style: new Map<string, WholeStyle>(), change: new Map<string, WholeStyle>() }

  set(name: string, style: CellStyle): void {
    this.#stated.set(name, style)
  }

  /** What a program shows as the name of a style, which LibreOffice writes into conditions: `Ehto_1` for `Ehto_5f_1`. */
  call(shown: string, style: CellStyle): void {
    if (!this.#stated.has(shown)) this.#stated.set(shown, style)
  }

  /** A style, which in the end builds on the base; as a change of another it leaves out what holds anyway. */
  whole(name: string, as: 'style' | 'change' = 'style'): WholeStyle {
    return this.#whole(name, as, 0)
  }

  #whole(name: string, as: 'style' | 'change', asked: number): WholeStyle {
    const known = this.#wholes[as].get(name)
    if (known !== undefined) return known
    if (asked > MOST_STEPS) damaged()
    const isLast = name === BASE || (as === 'change' && name === DEFAULT)
    const own = isLast && as === 'change' ? undefined : this.#stated.get(name)
    const whole = isLast ? builtOn(own, NOTHING) : builtOn(own, this.#whole(parentOf(name, own), as, asked + 1))
    if (whole.steps > MOST_STEPS) damaged()
    this.#wholes[as].set(name, whole)
    return whole
  }
}

/** One that names itself builds on the base. */
const parentOf = (name: string, own: CellStyle | undefined): string => (own?.parent === name ? BASE : (own?.parent ?? BASE))

const NOTHING: WholeStyle = { format: null, look: NO_LOOK, steps: -1 }

function builtOn(own: CellStyle | undefined, { format, look, steps }: WholeStyle): WholeStyle {
  if (own === undefined) return { format, look, steps: steps + 1 }
  const said = own.look
  return {
    format: own.format ?? format,
    look: {
      isStruck: said.isStruck ?? look.isStruck,
      letters: said.letters ?? look.letters,
      behind: said.behind ?? look.behind,
      points: said.points ?? look.points,
      isHidden: said.isHidden ?? look.isHidden,
      raised: said.raised ?? look.raised,
      isConcealed: said.isConcealed ?? look.isConcealed,
      isRepeated: said.isRepeated ?? look.isRepeated,
      gives: said.gives.length > 0 ? said.gives : look.gives,
    },
    steps: steps + 1,
  }
}
