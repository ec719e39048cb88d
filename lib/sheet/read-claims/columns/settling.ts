// The columns of a table while their roles are being settled. Law: a role given with a question is a finding.
import { finding, type Finding } from '../../../core/finding.ts'
import type { Role } from '../../headings.ts'
import type { Candidate } from './column-candidates.ts'
import type { Amounts } from './column-values.ts'

export interface Settled {
  readonly columns: readonly Candidate[]
  readonly findings: readonly Finding[]
}

/** The columns of a table while their roles are being settled. */
export class Settling {
  readonly columns: readonly Candidate[]
  readonly amounts: ReadonlyMap<number, Amounts>
  readonly findings: Finding[] = []
  readonly #roles: Map<number, Role | null>

  constructor(columns: readonly Candidate[], amounts: ReadonlyMap<number, Amounts>) {
    this.columns = columns
    this.amounts = amounts
    this.#roles = new Map(columns.map(({ column, role }) => [column, role]))
  }

  with(...roles: Role[]): Candidate[] {
    return this.columns.filter(({ column }) => roles.includes(this.#roles.get(column) ?? 'other') && this.#roles.get(column) !== null)
  }

  has(role: Role): boolean {
    return this.with(role).length > 0
  }

  of(one: Candidate | undefined): Amounts {
    return (one && this.amounts.get(one.column)) ?? new Map<number, number>()
  }

  give(one: Candidate | undefined, role: Role | null): void {
    if (one) this.#roles.set(one.column, role)
  }

  ask(one: Candidate | undefined, role: Role | null, severity: 'error' | 'warning' | 'info' = 'warning'): void {
    this.give(one, role)
    if (one) this.findings.push(finding('heading-uncertain', { text: one.text, meaning: role ?? '' }, one.at, severity))
  }

  settled(): Settled {
    return { columns: this.columns.map((one) => ({ ...one, role: this.#roles.get(one.column) ?? null })), findings: this.findings }
  }
}
