// The bounds of what is read as claims out of one file. Law: the one that is hit is named.
import type { Line } from '../../core/claim.ts'
import { isError, type Finding } from '../../core/finding.ts'

export interface ClaimLimits {
  /** Errors of lines in all tables together, and sums of no line that differ; where there are more, nobody mends them one by one, but sends another file. */
  readonly errors: number
  /** Rows of all lists together, whatever they hold: each may be a line, which takes ten times as long as its cells. */
  readonly lines: number
  /** Cells of one row that are looked at; what stands right of them is left out, and said. */
  readonly rowCells: number
  /** Tables of all sheets together. */
  readonly tables: number
  /**
   * Rows of words alone, of ten words each, in all lists together, beyond one for each row with a figure; beside figures a hundred words are none. And
   * comments on cells, of all sheets together.
   */
  readonly wordRows: number
  /** Amounts of one matrix of months. */
  readonly monthAmounts: number
  /** Letters that the texts of all lines, vouchers too, have beyond `USUAL_TEXT` each: every one is written in claims.json, claims.xlsx and twice more. */
  readonly lineText: number
}

/** For each table that a limit allows, so many headings are allowed: each page of a print begins with one. */
export const HEADINGS_OF_TABLE = 10

/** Letters of a line's texts together that count for nothing. */
const USUAL_TEXT = 200

export const defaultClaimLimits: ClaimLimits = {
  errors: 10_000,
  lines: 250_000,
  rowCells: 400,
  tables: 1_000,
  wordRows: 20_000,
  monthAmounts: 50_000,
  lineText: 5_000_000,
}

/** How many letters the texts of lines have beyond what is usual. */
export function lengthBeyondUsual(lines: Iterable<LineTexts>): number {
  let letters = 0
  for (const { voucher, invoice, supplier, description, kilometres, currency } of lines)
    letters += beyondUsual(supplier, description) + beyondUsual(voucher, invoice) + beyondUsual(kilometres, currency)
  return letters
}

type LineTexts = Pick<Line, 'voucher' | 'invoice' | 'supplier' | 'description' | 'kilometres' | 'currency'>

const beyondUsual = (one: string | null | undefined, other: string | null | undefined): number =>
  Math.max(0, (one?.length ?? 0) + (other?.length ?? 0) - USUAL_TEXT)

/** Counts the errors of the lines of a file, so that reading them can end. */
export class ErrorCount {
  readonly #most: number
  #found = 0

  constructor(most: number) {
    this.#most = most
  }

  add(findings: readonly Finding[]): void {
    for (const one of findings) if (isError(one)) this.#found += 1
  }

  /** A sum that differs, with no line between it and the one before: a list has few of them, whatever nobody understands may have no end of them. */
  addIdleSum(): void {
    this.#found += 1
  }

  get isTooMany(): boolean {
    return this.#found > this.#most
  }
}
