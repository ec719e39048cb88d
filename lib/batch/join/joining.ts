// What the parts of a run come to once all of them are there: files of the same bytes count once, and a cost claimed twice is told at both places.
// Law: the parts are walked in the order of file names, as often as needed, and never held in memory together.
import { storedFinding, type StoredFinding } from '../../core/claim.ts'
import { finding, isError } from '../../core/finding.ts'
import type { ClaimEntry, SourceEntry, SourceStatus } from './claims-file.ts'
import type { Part, PartHead } from '../reading/part.ts'
import type { Tell } from '../../i18n/tell.ts'
import { inTurns } from '../turns.ts'
import { RepeatedMarks } from './marks.ts'
import { findRepeated, type Repeated } from './repeats.ts'

/** All parts of a run. */
export interface Parts {
  readonly count: number
  /** Walks them anew each time, in the order of file names. */
  readonly walk: () => Iterable<Part>
}

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
  readonly #originals: ReadonlyMap<string, string>
  readonly #repeated: Repeated

  private constructor(parts: Parts, tell: Tell, originals: ReadonlyMap<string, string>, repeated: Repeated) {
    this.#parts = parts
    this.#tell = tell
    this.#originals = originals
    this.#repeated = repeated
  }

  /** Looks through the parts first. Throws Interrupted where the signal comes meanwhile. */
  static async of(parts: Parts, tell: Tell, signal: AbortSignal): Promise<Joining> {
    const { originals, marks } = await originalsOf(parts, signal)
    const repeated = await findRepeated(() => countedOf(parts, originals), marks, signal)
    return new Joining(parts, tell, originals, repeated)
  }

  /** Every source, without its claims. */
  *sources(): Generator<SourceEntry> {
    for (const { head } of this.#parts.walk()) yield this.#source(head)
  }

  *all(): Generator<JoinedSource> {
    for (const part of this.#parts.walk()) {
      const source = this.#source(part.head)
      yield { source, claims: this.#originals.has(source.file) ? [] : this.#claims(part) }
    }
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
    const { file } = part.head
    return part.claims().map((claim, index) => {
      const own = this.#repeated.of(file, index)
      return own.length === 0 ? claim : { ...claim, findings: [...claim.findings, ...own.map((one) => storedFinding(one, this.#tell))] }
    })
  }
}

/** The parts that are no duplicates. */
function* countedOf(parts: Parts, originals: ReadonlyMap<string, string>): Generator<Part> {
  for (const part of parts.walk()) if (!originals.has(part.head.file)) yield part
}

interface Originals {
  readonly originals: ReadonlyMap<string, string>
  readonly marks: number
}

/** The file whose bytes each file repeats, and how many marks the others have. Only fingerprints that may come again are held. */
async function originalsOf({ count, walk }: Parts, signal: AbortSignal): Promise<Originals> {
  const seen = new RepeatedMarks(count)
  const originals = new Map<string, string>()
  let marks = 0
  await inTurns(walk(), signal, ({ head }) => {
    if (head.sha256 !== '') seen.add(markOfFile(head))
    marks += head.marks.length
  })
  if (!seen.hasRepeated) return { originals, marks }
  const first = new Map<string, string>()
  await inTurns(walk(), signal, ({ head }) => {
    const isSuspect = head.sha256 !== '' && seen.isRepeated(markOfFile(head))
    const original = isSuspect ? first.get(head.sha256) : undefined
    if (original === undefined && isSuspect) first.set(head.sha256, head.file)
    if (original === undefined) return
    originals.set(head.file, original)
    marks -= head.marks.length
  })
  return { originals, marks }
}

/** A fingerprint is as good as drawn by lot: its beginning is a mark. */
const markOfFile = ({ sha256 }: PartHead): number => Number.parseInt(sha256.slice(0, 13), 16)
