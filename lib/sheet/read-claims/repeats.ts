// The same cost in two places of a run: within a claim, in another claim, in another locality. Law: the finding stands at both places, and asks; of a line
// that was compared only its place and its keys are kept.
import { placeText, type ClaimDraft } from '../../core/claim.ts'
import { costKeys } from '../../core/eligibility/claimed-twice.ts'
import { finding, type Finding } from '../../core/finding.ts'

/** The drafts of a run, each with `claimed-twice` (a warning) at every line whose voucher, date and amount stand at another line of the locality or supplier. */
export function findRepeats(drafts: readonly ClaimDraft[]): ClaimDraft[] {
  const repeats = new Repeats()
  const numbers = drafts.map((draft) => repeats.add(draft))
  return drafts.map((draft, index) => {
    const found = repeats.findings(numbers[index] ?? NaN)
    return found.length === 0 ? draft : { ...draft, findings: [...draft.findings, ...found] }
  })
}

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
  /** By line. */
  readonly #cells: string[] = []
  readonly #draftOf: number[] = []

  /** Compares a draft with all that came before; its number. */
  add({ source, locality, lines }: Pick<ClaimDraft, 'source' | 'locality' | 'lines'>): number {
    const draft = this.#files.push(source.file) - 1
    this.#pairs.push([])
    for (const one of lines) {
      const line = this.#cells.push(one.at) - 1
      this.#draftOf.push(draft)
      this.#compare(line, costKeys(one, locality ?? `? ${source.file}`))
    }
    return draft
  }

  /** What was found in a draft, once all have been added. */
  findings(draft: number): Finding[] {
    return (this.#pairs[draft] ?? []).map(({ line, other, occurrence }) =>
      finding('claimed-twice', { other: this.#place(other), occurrence }, this.#cells[line], 'warning'),
    )
  }

  #compare(line: number, keys: readonly string[]): void {
    const before = keys.map((key) => this.#known.get(key)).find((one) => one !== undefined)
    if (before) {
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

  #place(line: number): string {
    return placeText(this.#files[this.#draftOf[line] ?? NaN] ?? '', this.#cells[line] ?? '')
  }
}
