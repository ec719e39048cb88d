// A refusal: stops the reading of a file from any depth. Law: thrown only inside lib/formats, and `guarded` turns it into a finding at the door.
import {
  finding,
  type Checked,
  type Finding,
  type FindingCode,
  type FindingFigures,
  type LimitName,
  type UnsafeReason,
} from '../../core/finding.ts'

/** Carries the finding that says why a file is not read. */
export class Refusal extends Error {
  readonly finding: Finding

  constructor(reason: Finding) {
    super(reason.code)
    this.finding = reason
  }
}

export function refuse<Code extends FindingCode>(code: Code, figures: FindingFigures[Code]): never {
  throw new Refusal(finding(code, figures))
}

/** The file is broken: cut off, malformed or against the rules of its format. */
export function damaged(): never {
  return refuse('unreadable-file', { reason: 'damaged' })
}

/** The archive is made so that programs may see different things in it, or is an attack. `part` is the part that shows it. */
export function unsafe(reason: UnsafeReason, part: string | null): never {
  return refuse('unsafe-archive', { reason, part })
}

/** Stops when more than `allowed` is found; `found` is null where only the excess is known. */
export function tooLarge(limit: LimitName, allowed: number, found: number | null): never {
  return refuse('too-large', { limit, allowed, found })
}

/** Runs a reader; a refusal becomes a null value with its finding, any other error is a fault of ours and passes through. */
export function guarded<T>(read: () => Checked<T>): Checked<T | null> {
  try {
    return read()
  } catch (error) {
    if (error instanceof Refusal) return { value: null, findings: [error.finding] }
    throw error
  }
}

/** What is read, or what stands for it where its bytes are broken; any other refusal passes through. */
export function unlessDamaged<T>(read: () => T, otherwise: T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof Refusal && error.finding.code === 'unreadable-file') return otherwise
    throw error
  }
}
