// claims.json, piece by piece. Law: keys stand in the contract's order whoever made the value, so that the same claims give the same bytes.
import type { ClaimDraft, Line, StoredFinding } from '../core/claim.ts'
import type { Finding } from '../core/finding.ts'
import type { Tell } from './tell.ts'

export type SourceStatus = 'ok' | 'attention' | 'rejected'

/** One entry of `sources`. */
export interface SourceEntry {
  readonly file: string
  readonly sha256: string
  readonly status: SourceStatus
  readonly findings: readonly StoredFinding[]
}

/** One entry of `claims`. */
export type ClaimEntry = ClaimDraft<StoredFinding>

/** A finding with its words, as it is kept. */
export function storedFinding(one: Finding, tell: Tell): StoredFinding {
  const { code, severity, at, figures } = one
  return { code, severity, ...(at === undefined ? {} : { at }), figures: { ...figures }, message: tell(one) }
}

export function claimEntry(draft: ClaimDraft, tell: Tell): ClaimEntry {
  const { file, sheet } = draft.source
  const { locality, claim, statedPeriod, statedTotalCents, nil } = draft
  return {
    source: { file, sheet },
    locality,
    claim,
    statedPeriod: statedPeriod && { start: statedPeriod.start, end: statedPeriod.end },
    statedTotalCents,
    nil,
    lines: draft.lines.map(lineEntry),
    findings: draft.findings.map((one) => storedFinding(one, tell)),
  }
}

/** What few sheets have is undefined where it is not stated, and so left out of the file. */
function lineEntry(line: Line): Line {
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

const HEAD = '{ "schema": "vipu/claims@1",\n"sources": [\n'
const BETWEEN = '\n],\n"claims": [\n'
const NEXT = ',\n'
const TAIL = '\n] }\n'

/** Writes claims.json as it comes, one source and one claim a line: first all sources, then all claims. */
export class ClaimsFileWriter {
  readonly #write: (text: string) => void
  /** What stands before the next entry. */
  #before = HEAD
  #isInClaims = false

  constructor(write: (text: string) => void) {
    this.#write = write
  }

  source(entry: SourceEntry): void {
    this.#add(entry)
  }

  claim(entry: ClaimEntry): void {
    this.#beginClaims()
    this.#add(entry)
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

  #add(entry: SourceEntry | ClaimEntry): void {
    this.#write(`${this.#before}${JSON.stringify(entry)}`)
    this.#before = NEXT
  }
}
