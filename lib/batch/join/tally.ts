// What a conversion came to, for the person who ran it: counts, sums by locality and claim, and the first things to correct. Law: it grows with the
// project's localities and claims, not with the files.
import type { StoredFinding } from '../../core/claim.ts'
import { findingCodes, type Severity } from '../../core/finding.ts'
import { add, ZERO, type Cents } from '../../core/money.ts'
import type { Project } from '../../core/project.ts'
import type { SourceStatus } from './claims-file.ts'
import { findingsOf, type JoinedSource } from './joining.ts'

export interface StatusTally {
  readonly files: number
  readonly lines: number
  readonly claimedCents: Cents
}

export interface ClaimTally extends StatusTally {
  readonly locality: string | null
  readonly claim: number | null
}

/** A finding with the file it is about. */
export interface Problem {
  readonly file: string
  readonly finding: StoredFinding
}

export interface Summary {
  readonly sources: Readonly<Record<SourceStatus, StatusTally>>
  readonly claims: number
  readonly total: StatusTally
  readonly findings: Readonly<Record<Severity, number>>
  /** By locality in the project's order and claim number; what is not known comes last. */
  readonly byClaim: readonly ClaimTally[]
  /** In the order of severity, then of the catalogue. */
  readonly byCode: readonly CodeTally[]
  /** The settings of the run that some file was beyond, as a command line has them (`--limit rows=…`). */
  readonly beyond: readonly string[]
}

/** How often a code was found, and where first. */
export interface CodeTally {
  readonly code: string
  readonly severity: Severity
  readonly count: number
  readonly first: Problem
}

const nothing: StatusTally = { files: 0, lines: 0, claimedCents: ZERO }

export class Tally {
  readonly #order: ReadonlyMap<string | null, number>
  readonly #sources: Record<SourceStatus, StatusTally> = { ok: nothing, attention: nothing, rejected: nothing }
  readonly #byClaim = new Map<string, ClaimTally>()
  readonly #codes = new CodeTallies()
  readonly #beyond = new Set<string>()
  #claims = 0

  constructor(project: Project) {
    this.#order = new Map(project.localities.map((locality, index) => [locality.id, index]))
  }

  add(joined: JoinedSource): void {
    const { source, claims } = joined
    const ownClaims = claims.map(({ locality, claim, lines }): ClaimTally => {
      return { locality, claim, files: 1, lines: lines.length, claimedCents: lines.claimedCents }
    })
    for (const one of ownClaims) this.#countClaim(one)
    this.#claims += claims.length
    this.#sources[source.status] = plus(this.#sources[source.status], { ...ownClaims.reduce(plus, nothing), files: 1 })
    for (const finding of findingsOf(joined)) {
      this.#codes.add({ file: source.file, finding })
      const setting = settingBeyond(finding)
      if (setting !== null) this.#beyond.add(setting)
    }
  }

  summary(): Summary {
    const statuses = Object.values(this.#sources)
    return {
      sources: this.#sources,
      claims: this.#claims,
      total: statuses.reduce(plus, nothing),
      findings: this.#codes.counts,
      byClaim: [...this.#byClaim.values()].sort((a, b) => this.#place(a) - this.#place(b) || numberOf(a) - numberOf(b)),
      byCode: this.#codes.inOrder(),
      beyond: [...this.#beyond],
    }
  }

  #place({ locality }: ClaimTally): number {
    return this.#order.get(locality) ?? this.#order.size
  }

  #countClaim(claim: ClaimTally): void {
    const key = `${claim.locality ?? ''}\n${String(claim.claim)}`
    const before = this.#byClaim.get(key)
    this.#byClaim.set(key, before ? { ...before, ...plus(before, claim) } : claim)
  }
}

/** The setting that would let a file in, had it been higher; null where none would. */
function settingBeyond({ code, figures }: StoredFinding): string | null {
  if (code === 'too-large') return `--limit ${String(figures['limit'])}=…`
  if (code !== 'unreadable-file') return null
  return figures['reason'] === 'timeout' ? '--deadline …' : figures['reason'] === 'outgrown' ? '--heap …' : null
}

/** Findings counted by code. */
export class CodeTallies {
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  readonly #byCode = new Map<string, CodeTally>()

  add(problem: Problem): void {
    const { code, severity } = problem.finding
    const key = `${severity} ${code}`
    const before = this.#byCode.get(key)
    this.counts[severity] += 1
    this.#byCode.set(key, before ? { ...before, count: before.count + 1 } : { code, severity, count: 1, first: problem })
  }

  inOrder(): CodeTally[] {
    return [...this.#byCode.values()].sort((a, b) => codeOrder(a) - codeOrder(b))
  }
}

const severities: readonly Severity[] = ['error', 'warning', 'info']
const codeOrder = ({ code, severity }: CodeTally): number =>
  severities.indexOf(severity) * 1000 + findingCodes.findIndex((known) => known === code)

/** An unknown claim number comes last. */
const numberOf = ({ claim }: ClaimTally): number => claim ?? Number.MAX_SAFE_INTEGER

const plus = (a: StatusTally, b: StatusTally): StatusTally => ({
  files: a.files + b.files,
  lines: a.lines + b.lines,
  claimedCents: add(a.claimedCents, b.claimedCents),
})
