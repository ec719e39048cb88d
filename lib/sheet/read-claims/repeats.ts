// The same cost in two places of a run: within a claim, in another claim, in another locality. Law: the finding stands at both places, and asks; of a line
// that was compared only its place and its keys are kept.
import { placeText, type ClaimDraft, type Line } from '../../core/claim.ts'
import { costKeys } from '../../core/eligibility/claimed-twice.ts'
import { finding, type Finding } from '../../core/finding.ts'
import { Versions } from './versions.ts'

/**
 * The drafts of a run, each with `claimed-twice` (a warning) at every line whose voucher, date and amount stand at another line of the locality or supplier,
 * and `claimed-twice-likely` at the lines of a list and of another version of it that have another amount there.
 */
export function findRepeats(drafts: readonly ClaimDraft[]): ClaimDraft[] {
  const repeats = new Repeats()
  const numbers = drafts.map((draft) => repeats.addWhole(draft))
  return drafts.map((draft, index) => {
    const found = repeats.findings(numbers[index] ?? NaN)
    return found.length === 0 ? draft : { ...draft, findings: [...draft.findings, ...found] }
  })
}

/** What is compared of a draft. */
type Compared = Pick<ClaimDraft, 'source' | 'locality'> & { readonly lines: Iterable<Line> }

/** The line that had a key first, and how many lines have it. */
interface Occurrence {
  readonly first: number
  count: number
}

/** A line and the one it repeats or that repeats it. */
interface Pair {
  readonly line: number
  readonly other: number
  readonly occurrence: number
}

/** Compares drafts one by one, as they come; lines and drafts go by number, so that none has to be kept. */
export class Repeats {
  readonly #known = new Map<string, Occurrence>()
  /** By draft. */
  readonly #files: string[] = []
  readonly #pairs: Pair[][] = []
  readonly #firstLines: number[] = []
  /** By line. */
  readonly #cells: string[] = []
  readonly #draftOf: number[] = []
  readonly #versions = new Versions()

  /** Compares lines of a draft with all that came before; its number. */
  add({ source, locality, lines }: Compared): number {
    const draft = this.#begin(source.file)
    for (const one of lines) this.#compare(this.#place(one, draft), one, locality ?? `? ${source.file}`)
    return draft
  }

  /** The same of all lines of a draft, whose lists may be versions of others. Which lines may be repeated at all is known in advance of many. */
  addWhole({ source, locality, lines }: Compared, mayRepeat: ((line: Line) => boolean) | null = null): number {
    const draft = this.#begin(source.file)
    for (const one of lines) {
      const line = this.#place(one, draft)
      const isSuspect = mayRepeat?.(one) ?? null
      this.#versions.add(line, listOf(source.file, one), isSuspect === true ? null : one)
      if (isSuspect !== false) this.#compare(line, one, locality ?? `? ${source.file}`)
    }
    return draft
  }

  /** What was found in a draft, once all have been added. */
  findings(draft: number): Finding[] {
    const repeated = (this.#pairs[draft] ?? []).map(({ line, other, occurrence }) =>
      finding('claimed-twice', { other: this.#textOf(other), occurrence }, this.#cells[line], 'warning'),
    )
    return [...repeated, ...this.#changed(draft)]
  }

  #changed(draft: number): Finding[] {
    const found: Finding[] = []
    const end = this.#firstLines[draft + 1] ?? this.#cells.length
    for (let line = this.#firstLines[draft] ?? end; line < end; line += 1) {
      const other = this.#versions.changedAt(line)
      if (other === null) continue
      found.push(finding('claimed-twice-likely', { other: this.#textOf(other.line), amountCents: other.amount }, this.#cells[line]))
    }
    return found
  }

  #begin(file: string): number {
    this.#pairs.push([])
    this.#firstLines.push(this.#cells.length)
    return this.#files.push(file) - 1
  }

  #place({ at }: Line, draft: number): number {
    this.#draftOf.push(draft)
    return this.#cells.push(at) - 1
  }

  #compare(line: number, cost: Line, locality: string): void {
    const keys = costKeys(cost, locality)
    const before = keys.map((key) => this.#known.get(key)).find((one) => one !== undefined)
    if (before) {
      this.#versions.repeat(line, before.first)
      this.#tell({ line, other: before.first, occurrence: before.count + 1 })
      this.#tell({ line: before.first, other: line, occurrence: 1 })
    }
    for (const key of keys) {
      const known = this.#known.get(key)
      if (known) known.count += 1
      else this.#known.set(key, { first: line, count: 1 })
    }
  }

  #tell(pair: Pair): void {
    this.#pairs[this.#draftOf[pair.line] ?? NaN]?.push(pair)
  }

  #textOf(line: number): string {
    return placeText(this.#files[this.#draftOf[line] ?? NaN] ?? '', this.#cells[line] ?? '')
  }
}

/** The lines of one sheet of one file. */
const listOf = (file: string, { at }: Line): string => placeText(file, at.slice(0, Math.max(0, at.lastIndexOf('!'))))
