// The same cost in two places of a run: within a claim, in another claim, in another locality. Law: the finding stands at both places, and asks; of a line
// that was compared only its place and its keys are kept. Lists that turn out to be versions of each other are looked at once more.
import { placeText, type ClaimDraft, type Line } from '../../core/claim.ts'
import { costKeys } from '../../core/eligibility/claimed-twice.ts'
import { finding, type Finding } from '../../core/finding.ts'
import { withoutMoreAlike } from './claims/alike.ts'
import { AlikeLists } from './alike-lists.ts'
import { listOf, Versions, type Candidate } from './versions.ts'

/**
 * The drafts of a run, each with `claimed-twice` (a warning) at every line whose voucher, date and amount stand at another line of the locality or supplier,
 * and `claimed-twice-likely` at the lines of a list and of another version of it that have another amount there, or another number or none.
 */
export function findRepeats(drafts: readonly ClaimDraft[]): ClaimDraft[] {
  const repeats = new Repeats()
  const numbers = drafts.map((draft) => repeats.add(draft))
  for (const [index, draft] of drafts.entries()) repeats.addOthers(numbers[index] ?? NaN, draft.lines, toldIn(draft.findings))
  return drafts.map((draft, index) => {
    const found = repeats.findings(numbers[index] ?? NaN)
    return found.length === 0 ? draft : { ...draft, findings: [...draft.findings, ...found] }
  })
}

/** The lines whose file says itself that another list of it has another amount for them (`tables/changed-copies.ts`). */
export const toldIn = (
  findings: readonly { readonly code: string; readonly severity: string; readonly at?: string | undefined }[],
): ReadonlySet<string> =>
  new Set(
    findings.flatMap(({ code, severity, at }) => (code === 'claimed-twice-likely' && severity === 'error' && at !== undefined ? [at] : [])),
  )

/** A list of so many lines that all stand elsewhere, too, is told as such: of more, nobody looks them up one by one. */
const MOST_REPEATED = 10_000

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
  /** Lines of another amount in another version, by draft. */
  readonly #candidates = new Map<number, { readonly cell: string; readonly candidate: Candidate }[]>()
  /** By line. */
  readonly #cells: string[] = []
  readonly #draftOf: number[] = []
  readonly #versions = new Versions()
  readonly #alike = new AlikeLists()
  /** The lines of each draft that were compared, by the first of them and their end. */
  readonly #spans: (readonly [number, number])[] = []

  /** Compares a draft with all that came before; its number. Which lines may be repeated at all is known in advance of many. */
  add({ source, locality, lines }: Compared, mayRepeat: (line: Line) => boolean = () => true): number {
    const draft = this.#files.push(source.file) - 1
    this.#pairs.push([])
    const first = this.#cells.length
    for (const one of lines) {
      const list = listOf(source.file, one.at)
      this.#versions.count(list)
      this.#alike.count(list)
      if (!mayRepeat(one)) continue
      const line = this.#cells.push(one.at) - 1
      this.#draftOf.push(draft)
      this.#compare(line, costKeys(one, locality ?? `? ${source.file}`))
      this.#alike.add(one, line, list)
    }
    this.#spans.push([first, this.#cells.length])
    return draft
  }

  /** Whether a draft has a list of which there is another version. Once all have been added. */
  hasVersion(draft: number): boolean {
    return this.#versionsIn(draft).size > 0
  }

  /** Takes those lines of a draft that are not repeated, where there is another version of their list; what is told of a line already is not said again. */
  addOthers(draft: number, lines: Iterable<Line>, told: ReadonlySet<string>): void {
    const lists = this.#versionsIn(draft)
    const file = this.#files[draft] ?? ''
    const repeated = new Set((this.#pairs[draft] ?? []).map(({ line }) => this.#cells[line]))
    const found: { readonly cell: string; readonly candidate: Candidate }[] = []
    for (const one of lists.size > 0 ? lines : []) {
      const candidate = !repeated.has(one.at) && lists.has(listOf(file, one.at)) ? this.#versions.add(file, one) : null
      if (candidate !== null && !told.has(one.at)) found.push({ cell: one.at, candidate })
    }
    this.#candidates.set(draft, found)
  }

  #versionsIn(draft: number): ReadonlySet<string> {
    const lists = new Set((this.#pairs[draft] ?? []).map(({ line }) => this.#listAt(line)))
    return new Set([...lists].filter((list) => this.#versions.isVersion(list)))
  }

  /** What was found in a draft, once all have been added, and the others of versions too. */
  findings(draft: number): readonly Finding[] {
    const repeated = (this.#pairs[draft] ?? []).map(({ line, other, occurrence }) =>
      finding('claimed-twice', { other: this.#place(other), occurrence }, this.#cells[line], 'warning'),
    )
    return withoutMoreAlike([...repeated, ...this.#changed(draft), ...this.#renumbered(draft)], MOST_REPEATED)
  }

  #changed(draft: number): Finding[] {
    return (this.#candidates.get(draft) ?? []).flatMap(({ cell, candidate }) => {
      const other = this.#versions.changed(candidate)
      return other === undefined ? [] : [finding('claimed-twice-likely', { other: other.place, amountCents: other.amount }, cell)]
    })
  }

  /** Lines that are certain to stand elsewhere, or with another amount, are told already. */
  #renumbered(draft: number): Finding[] {
    const [first, end] = this.#spans[draft] ?? [0, 0]
    const told = new Set((this.#pairs[draft] ?? []).map(({ line }) => line))
    const found: Finding[] = []
    for (let line = first; line < end; line += 1) {
      const alike = told.has(line) ? null : this.#alike.of(line)
      if (alike !== null)
        found.push(finding('claimed-twice-likely', { other: this.#place(alike.other), amountCents: alike.amount }, this.#cells[line]))
    }
    return found
  }

  #compare(line: number, keys: readonly string[]): void {
    const before = keys.map((key) => this.#known.get(key)).find((one) => one !== undefined)
    if (before) {
      this.#versions.repeat(this.#listAt(line), this.#listAt(before.first))
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
    return placeText(this.#fileOf(line), this.#cells[line] ?? '')
  }

  #listAt(line: number): string {
    return listOf(this.#fileOf(line), this.#cells[line] ?? '')
  }

  #fileOf(line: number): string {
    return this.#files[this.#draftOf[line] ?? NaN] ?? ''
  }
}
