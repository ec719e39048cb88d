// What is said of a claim, at a length that can be read. Law: every error is said; of a warning or an explanation that is said a thousand times the
// rest is counted, with its first and its last place.
import { finding, isError, type Finding } from '../../../core/finding.ts'

const MOST_ALIKE = 1000

/** The findings in their order; of each code that only warns or explains the first thousand, or as many as are said, and at the end what more there is of it. */
export function withoutMoreAlike(findings: readonly Finding[], most = MOST_ALIKE): readonly Finding[] {
  if (findings.length <= most) return findings
  const kinds = new Map<string, Kind>()
  const said = findings.filter((one) => isError(one) || kindOf(kinds, one, most).take(one))
  return [...said, ...[...kinds.values()].flatMap((kind) => kind.more())]
}

class Kind {
  readonly #most: number
  #said = 0
  #rest = 0
  #first: Finding | null = null
  #last: Finding | null = null

  constructor(most: number) {
    this.#most = most
  }

  /** Whether there is room for one more. */
  take(one: Finding): boolean {
    if (this.#said < this.#most) return ++this.#said > 0
    this.#rest += 1
    this.#first ??= one
    this.#last = one
    return false
  }

  more(): Finding[] {
    const [first, last] = [this.#first, this.#last]
    if (first === null || last === null) return []
    const figures = { alike: first.code, count: this.#rest, last: last.at ?? null }
    return [finding('more-alike', figures, first.at, first.severity)]
  }
}

function kindOf(kinds: Map<string, Kind>, { code, severity }: Finding, most: number): Kind {
  const key = `${code} ${severity}`
  const kind = kinds.get(key) ?? new Kind(most)
  kinds.set(key, kind)
  return kind
}
