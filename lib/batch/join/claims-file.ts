// claims.json, piece by piece. Law: keys stand in the contract's order whoever made the value, so that the same claims give the same bytes.
import { CLAIMS_SCHEMA, storedFinding, type ClaimDraft, type Line, type StoredFinding } from '../../core/claim.ts'
import type { KeptLines } from '../reading/kept-lines.ts'
import type { Tell } from '../../i18n/tell.ts'

export type SourceStatus = 'ok' | 'attention' | 'rejected'

/** One entry of `sources`. */
export interface SourceEntry {
  readonly file: string
  readonly sha256: string
  readonly status: SourceStatus
  readonly findings: readonly StoredFinding[]
}

/** One entry of `claims`. */
export interface ClaimEntry extends Omit<ClaimDraft<StoredFinding>, 'lines'> {
  readonly lines: KeptLines
}

/** An entry without its lines. */
export function claimEntry(draft: ClaimDraft, tell: Tell): Omit<ClaimEntry, 'lines'> {
  const { file, sheet } = draft.source
  const { locality, claim, statedPeriod, statedTotalCents, nil } = draft
  return {
    source: { file, sheet },
    locality,
    claim,
    statedPeriod: statedPeriod && { start: statedPeriod.start, end: statedPeriod.end },
    statedTotalCents,
    nil,
    findings: draft.findings.map((one) => storedFinding(one, tell)),
  }
}

/** What few sheets have is undefined where it is not stated, and so left out of the file. */
export function lineEntry(line: Line): Line {
  return {
    at: line.at,
    row: line.row,
    voucher: line.voucher,
    invoice: line.invoice ?? undefined,
    incurredOn: line.incurredOn,
    paidOn: line.paidOn,
    supplier: line.supplier,
    description: line.description,
    category: line.category,
    phase: line.phase,
    netCents: line.netCents,
    vatCents: line.vatCents,
    vatRate: line.vatRate,
    grossCents: line.grossCents,
    claimedCents: line.claimedCents,
    kilometres: line.kilometres ?? undefined,
    kilometreCents: line.kilometreCents ?? undefined,
    currency: line.currency ?? undefined,
  }
}

/** The lines around the entries, of which each stands on a line of its own. */
export const frame = {
  head: `{ "schema": "${CLAIMS_SCHEMA}",`,
  sources: '"sources": [',
  sourcesEnd: '],',
  claims: '"claims": [',
  end: '] }',
} as const

const HEAD = `${frame.head}\n${frame.sources}\n`
const BETWEEN = `\n${frame.sourcesEnd}\n${frame.claims}\n`
const NEXT = ',\n'
const TAIL = `\n${frame.end}\n`

/** Writes claims.json as it comes, one source and one claim a line: first all sources, then all claims. */
export class ClaimsFileWriter {
  readonly #write: (content: string | Uint8Array) => void
  /** What stands before the next entry. */
  #before = HEAD
  #isInClaims = false

  constructor(write: (content: string | Uint8Array) => void) {
    this.#write = write
  }

  source(entry: SourceEntry): void {
    this.#write(`${this.#before}${JSON.stringify(entry)}`)
    this.#before = NEXT
  }

  /** Lines and findings one by one: all of them in one text would be the largest thing in memory. */
  claim({ lines, findings, ...entry }: ClaimEntry): void {
    this.#beginClaims()
    this.#write(`${this.#before}${JSON.stringify(entry).slice(0, -1)},"lines":[`)
    for (const piece of lines.json()) this.#write(piece)
    this.#write('],"findings":[')
    for (const [index, one] of findings.entries()) this.#write(`${index === 0 ? '' : ','}${JSON.stringify(one)}`)
    this.#write(']}')
    this.#before = NEXT
  }

  finish(): void {
    this.#beginClaims()
    this.#write(`${this.#before === NEXT ? '' : this.#before}${TAIL}`)
  }

  #beginClaims(): void {
    if (this.#isInClaims) return
    this.#isInClaims = true
    if (this.#before === HEAD) this.#write(HEAD)
    this.#before = BETWEEN
  }
}
