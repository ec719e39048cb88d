// What the parts of a run come to once all of them are there: files of the same bytes count once, and a cost claimed twice is told at both places.
// Law: the parts are walked in the order of file names, as often as needed, and never held in memory together.
import type { StoredFinding } from '../../core/claim.ts'
import { finding, isError } from '../../core/finding.ts'
import { storedFinding, type ClaimEntry, type SourceEntry, type SourceStatus } from '../claims-file.ts'
import type { Part, PartHead } from '../part.ts'
import type { Tell } from '../tell.ts'
import { findRepeated, type Repeated } from './repeats.ts'

/** Walks all parts anew each time, in the order of file names. */
export type Parts = () => Iterable<Part>

/** One input file with everything there is to say about it. */
export interface JoinedSource {
  readonly source: SourceEntry
  readonly claims: readonly ClaimEntry[]
}

/** All findings of a source: those about the file first, then claim by claim. */
export const findingsOf = ({ source, claims }: JoinedSource): readonly StoredFinding[] => [
  ...source.findings,
  ...claims.flatMap((claim) => claim.findings),
]

export class Joining {
  readonly #parts: Parts
  readonly #tell: Tell
  /** The file whose bytes a file repeats. */
  readonly #originals = new Map<string, string>()
  readonly #repeated: Repeated
  /** How many parts there are. */
  readonly count: number

  constructor(parts: Parts, tell: Tell) {
    this.#parts = parts
    this.#tell = tell
    let lines = 0
    let count = 0
    const files = new Map<string, string>()
    for (const { head } of parts()) {
      count += 1
      const original = head.sha256 === '' ? undefined : files.get(head.sha256)
      if (original === undefined) {
        files.set(head.sha256, head.file)
        lines += head.marks.length
      } else this.#originals.set(head.file, original)
    }
    this.count = count
    this.#repeated = findRepeated(() => this.#counted(), lines)
  }

  /** Every source, without its claims. */
  *sources(): Generator<SourceEntry> {
    for (const { head } of this.#parts()) yield this.#source(head)
  }

  *all(): Generator<JoinedSource> {
    for (const part of this.#parts()) {
      const source = this.#source(part.head)
      yield { source, claims: this.#originals.has(source.file) ? [] : this.#claims(part) }
    }
  }

  /** The parts that are no duplicates. */
  *#counted(): Generator<Part> {
    for (const part of this.#parts()) if (!this.#originals.has(part.head.file)) yield part
  }

  #source(head: PartHead): SourceEntry {
    const { file, sha256 } = head
    const original = this.#originals.get(file)
    if (original === undefined) return { file, sha256, status: this.#status(head), findings: head.findings }
    return { file, sha256, status: 'rejected', findings: [storedFinding(finding('duplicate-file', { original }), this.#tell)] }
  }

  /** A cost claimed twice is a question, so it changes no status. */
  #status({ claims, hasError, findings }: PartHead): SourceStatus {
    if (claims === 0) return 'rejected'
    return hasError || findings.some(isError) ? 'attention' : 'ok'
  }

  /** The claims of a part, each with what was found by looking at the other parts. */
  #claims(part: Part): readonly ClaimEntry[] {
    const repeats = this.#repeated.of(part.head.file)
    if (repeats.length === 0) return part.claims()
    return part.claims().map((claim) => {
      const places = new Set(claim.lines.map((line) => line.at))
      const own = repeats.filter(({ at }) => at !== undefined && places.has(at))
      return own.length === 0 ? claim : { ...claim, findings: [...claim.findings, ...own.map((one) => storedFinding(one, this.#tell))] }
    })
  }
}
