// The columns of a table while their roles are being settled. Law: a role given with a question is a finding.
import { finding, type Finding } from '../../../core/finding.ts'
import type { Role } from '../../headings.ts'
import type { Candidate } from './column-candidates.ts'
import { NO_AMOUNTS, type Amounts, type SampledAmounts } from './column-values.ts'

export interface Settled {
  readonly columns: readonly Candidate[]
  readonly findings: readonly Finding[]
  /** Where the headings stand of which nothing is left to ask. */
  readonly proven: ReadonlySet<string>
}

/** The columns of a table while their roles are being settled. */
export class Settling {
  readonly columns: readonly Candidate[]
  readonly amounts: SampledAmounts
  readonly findings: Finding[] = []
  readonly proven = new Set<string>()
  readonly #roles: Map<number, Role | null>

  constructor(columns: readonly Candidate[], amounts: SampledAmounts) {
    this.columns = columns
    this.amounts = amounts
    this.#roles = new Map(columns.map(({ column, role }) => [column, role]))
  }

  with(...roles: Role[]): Candidate[] {
    const found: Candidate[] = []
    for (const one of this.columns) {
      const role = this.#roles.get(one.column) ?? null
      if (role !== null && roles.includes(role)) found.push(one)
    }
    return found
  }

  /** Whether nothing has told yet what it is. */
  isUnknown({ column }: Candidate): boolean {
    return this.#roles.get(column) === null
  }

  has(role: Role): boolean {
    for (const own of this.#roles.values()) if (own === role) return true
    return false
  }

  of(one: Candidate | undefined): Amounts {
    return one === undefined ? NO_AMOUNTS : this.amounts.of(one.column)
  }

  /** Whether all amounts of a column are as they are asked to be. */
  every(one: Candidate, isSo: (amount: number) => boolean): boolean {
    return this.amounts.every(one.column, isSo)
  }

  give(one: Candidate | undefined, role: Role | null): void {
    if (one) this.#roles.set(one.column, role)
  }

  ask(one: Candidate | undefined, role: Role | null, severity: 'error' | 'warning' | 'info' = 'warning'): void {
    this.give(one, role)
    if (one) this.findings.push(finding('heading-uncertain', { text: one.text, meaning: role ?? '' }, one.at, severity))
  }

  /** Gives what the figures of every row prove, whatever the heading alone was taken to mean: it is no question any more. */
  prove(one: Candidate, role: Role): void {
    this.give(one, role)
    this.proven.add(one.at)
  }

  settled(): Settled {
    const columns = this.columns.map((one) => {
      const role = this.#roles.get(one.column) ?? null
      return role === one.role ? one : { ...one, role }
    })
    return { columns, findings: this.findings, proven: this.proven }
  }
}
