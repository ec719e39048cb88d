// What went wrong, as the pane tells it. Law: every failure has a name; a failure that nobody foresaw keeps its own message.
import type { Trouble } from '../door.ts'

/** Thrown where we ourselves see that a request cannot be done. */
export class Refused extends Error {
  readonly trouble: Trouble

  constructor(trouble: Trouble) {
    super(trouble.kind)
    this.name = 'Refused'
    this.trouble = trouble
  }
}

export const missing = (what: string): Refused => new Refused({ kind: 'missing', what })
export const changedMeanwhile = (): Refused => new Refused({ kind: 'changedMeanwhile' })

/** The codes of Excel's errors (learn.microsoft.com, error handling) and what each means to a person. */
const kinds: Readonly<Record<string, Exclude<Trouble['kind'], 'missing' | 'nameTaken' | 'other' | 'protected' | 'structureProtected'>>> = {
  InvalidOperationInCellEditMode: 'cellEdit',
  EditModeRefused: 'cellEdit',
  InvalidOrTimedOutSession: 'session',
  InvalidSession: 'session',
  ConnectionFailure: 'session',
  HostRestartNeeded: 'session',
  ActivityLimitReached: 'busy',
  Busy: 'busy',
  ServiceNotAvailable: 'busy',
  RequestAborted: 'busy',
  Conflict: 'changedMeanwhile',
  InvalidReference: 'changedMeanwhile',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
}

const refusals: ReadonlySet<string> = new Set(['AccessDenied', 'PermissionDenied'])

/** What a failure of any kind is called. */
export function troubleOf(fault: unknown): Trouble {
  if (fault instanceof Refused) return fault.trouble
  const code = codeOf(fault)
  const kind = code === null ? undefined : kinds[code]
  if (kind !== undefined) return { kind }
  if (code !== null && refusals.has(code)) return { kind: 'protected', sheet: null }
  if (code === 'ItemNotFound') return { kind: 'missing', what: quotedIn(fault) }
  return { kind: 'other', message: fault instanceof Error ? fault.message : String(fault) }
}

/** Where Excel said that it must not: the member, or nothing where it did not say; null for every other fault. */
export function refusedAt(fault: unknown): string | null {
  if (!refusals.has(codeOf(fault) ?? '')) return null
  const at = debugged(fault, 'errorLocation')
  return typeof at === 'string' ? at : ''
}

function codeOf(fault: unknown): string | null {
  const code: unknown = typeof fault === 'object' && fault !== null ? Reflect.get(fault, 'code') : null
  return typeof code === 'string' ? code : null
}

/** What Excel was asked for: the name in `workbook.tables.getItem("VipuLines")`, else its whole complaint. */
function quotedIn(fault: unknown): string {
  const statement = debugged(fault, 'statement')
  const quoted = typeof statement === 'string' ? /"([^"]+)"/.exec(statement)?.[1] : undefined
  return quoted ?? (fault instanceof Error ? fault.message : String(fault))
}

function debugged(fault: unknown, name: 'statement' | 'errorLocation'): unknown {
  const info: unknown = typeof fault === 'object' && fault !== null ? Reflect.get(fault, 'debugInfo') : null
  return typeof info === 'object' && info !== null ? Reflect.get(info, name) : null
}
