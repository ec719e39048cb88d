// The formulas of a sheet of .xls or .xlsb as they would be typed. Law: only plain ones have a text, a shared one has that of each cell, and no more is
// written than a workbook may have.
import { MOST_NAMED, type Named } from '../../named-ranges.ts'
import { unlessDamaged } from '../../xlsx/refusal.ts'
import { unlessCutOff } from '../reading.ts'
import type { FormulaForm } from './forms.ts'
import { typed, type Origin } from './tokens.ts'

/** A formula that is written for several cells at once, or refers to one that is. */
const SHARED = 0x01
/** Longer in tokens than anything that is judged. */
const MOST_BYTES = 4_000
/** So many bytes of tokens are gone through for a workbook, as those of 200,000 formulas of forty; beyond, a formula has '' as its text. */
const MOST_READ = 8 * 1024 * 1024

/** A name of a workbook, and the tokens of what it stands for. */
export interface NameInTokens {
  readonly name: string
  readonly tokens: DataView
}

/** Writes the formulas of a whole workbook. */
export class FormulaWriter {
  readonly #form: FormulaForm
  #read = 0

  constructor(form: FormulaForm) {
    this.#form = form
  }

  /** The text of a formula; '' where it is not plain. */
  write(tokens: DataView, origin: Origin): string {
    if (tokens.byteLength === 0 || tokens.byteLength > MOST_BYTES || this.#read > MOST_READ) return ''
    this.#read += tokens.byteLength
    return unlessDamaged(() => unlessCutOff(() => typed(tokens, this.#form, origin), null), null) ?? ''
  }
}

/** Reads a name; none where it is cut off or damaged. */
export const nameOrNone = (read: () => readonly NameInTokens[]): readonly NameInTokens[] =>
  unlessDamaged(() => unlessCutOff(read, NO_NAMES), NO_NAMES)
const NO_NAMES: readonly NameInTokens[] = []

/** What names stand for, as typed. */
export const namesTyped = (names: readonly NameInTokens[], form: FormulaForm): Named[] => {
  const writer = new FormulaWriter(form)
  return names.slice(0, MOST_NAMED).map(({ name, tokens }) => ({ name, text: writer.write(tokens, null) }))
}

export class SheetFormulas {
  readonly #writer: FormulaWriter | null
  /** By the cell that shared formulas are named by, their tokens. */
  readonly #shared = new Map<number, DataView>()
  #wanted: number | null = null

  /** Without a writer no formula has a text. */
  constructor(writer: FormulaWriter | null) {
    this.#writer = writer
  }

  /** The text of the formula of a cell; null where it may be the first of several that share one, which the next record states. */
  textOf(tokens: DataView, row: number, column: number, namedColumn: number | null): string | null {
    if (this.#writer === null || tokens.byteLength === 0) return ''
    if (tokens.getUint8(0) !== SHARED) return this.#writer.write(tokens, null)
    const name = nameIn(tokens, namedColumn)
    const shared = this.#shared.get(name)
    if (shared !== undefined) return this.#writer.write(shared, { row, column })
    this.#wanted = name
    return null
  }

  /** Takes the tokens of the formula that the cell before shares with others. */
  share(tokens: DataView): void {
    if (this.#wanted !== null) this.#shared.set(this.#wanted, tokens)
    this.#wanted = null
  }
}

const NO_TOKENS = new DataView(new ArrayBuffer(0))

/** The tokens at a place of a record, behind a length of so many bytes; none where they are cut off. */
export function tokensIn(body: DataView, at: number, lengthBytes: 2 | 4): DataView {
  if (body.byteLength < at) return NO_TOKENS
  const length = lengthBytes === 2 ? body.getUint16(at - 2, true) : body.getUint32(at - 4, true)
  return at + length > body.byteLength ? NO_TOKENS : new DataView(body.buffer, body.byteOffset + at, length)
}

/** A cell as a number: in .xls its row and column stand in the token, in .xlsb its row alone. */
function nameIn(tokens: DataView, column: number | null): number {
  const isWide = column !== null
  return unlessCutOff(
    () => (isWide ? tokens.getUint32(1, true) * 16_384 + column : tokens.getUint16(1, true) * 16_384 + tokens.getUint16(3, true)),
    -1,
  )
}
