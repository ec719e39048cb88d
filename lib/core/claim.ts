// A claim and its states: ClaimDraft (as read) → PaymentClaim (of a known locality and claim number) → AssessedClaim → CappedClaim → FundedClaim.
// Law: each state is its own type, so nothing can be funded that was not assessed. This file has the first two and the form of claims.json.
import * as z from 'zod/mini'
import { centsField, dateField, flagField, listOf, ordinalField, orNull, textOrEmpty, textOrNull, type DeepReadonly } from './field.ts'
import type { Finding, Severity } from './finding.ts'
import type { Locality } from './locality.ts'
import { add, isNegative, type Cents } from './money.ts'
import type { IsoDate, Period } from './period.ts'
import { filingByNumber, localityById, periodField, type Filing, type Project } from './project.ts'

const phases = ['a', 'b', 'c'] as const
/** a: the region comes together; b: the workshop; c: the description of the result. */
export type Phase = (typeof phases)[number]

const percentageField = z.string().check(z.regex(/^\d{1,3}(\.\d{1,4})?$/))

/** One cost line as a claim sheet states it. What is unknown is null, never 0 or ''. */
const lineField = z.object({
  /** `sheet!cell` of the row's first cell. */
  at: z.string(),
  row: ordinalField,
  voucher: textOrNull,
  /** The invoice number, where a sheet has both. */
  invoice: z.optional(z.nullable(z.string())),
  incurredOn: orNull(dateField),
  paidOn: orNull(dateField),
  supplier: textOrNull,
  description: textOrNull,
  category: textOrNull,
  phase: orNull(z.enum(phases)),
  netCents: orNull(centsField),
  vatCents: orNull(centsField),
  /** Per cent, as an exact decimal: `22`, `25.5`. */
  vatRate: orNull(percentageField),
  grossCents: orNull(centsField),
  /** The part charged to the project, where the sheet has a column for it. */
  claimedCents: orNull(centsField),
  /** Kilometres and their compensation, from a travel claim. */
  kilometres: z.optional(z.nullable(z.string())),
  kilometreCents: z.optional(z.nullable(centsField)),
  /** The currency the row names, where it is not the euro. */
  currency: z.optional(z.nullable(z.string())),
})

export type Line = DeepReadonly<z.output<typeof lineField>>

/** What a message is made of, by name: `z.record` would bring ways of checking names that nobody needs into the pane. */
const figuresField = z.custom<Readonly<Record<string, unknown>>>(
  (given: unknown) => typeof given === 'object' && given !== null && !Array.isArray(given),
  { params: { expected: 'object' } },
)

const storedFindingField = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  at: z.optional(z.string()),
  figures: z._default(figuresField, {}),
  message: textOrEmpty,
})

/** A finding as it stands in claims.json: with the words it had when it was written. */
export interface StoredFinding {
  readonly code: string
  readonly severity: Severity
  readonly at?: string | undefined
  readonly figures: Readonly<Record<string, unknown>>
  readonly message: string
}

/** A finding with its words, as it is kept. */
export function storedFinding(one: Finding, tell: (one: Finding) => string): StoredFinding {
  const { code, severity, at, figures } = one
  return { code, severity, ...(at === undefined ? {} : { at }), figures: { ...figures }, message: tell(one) }
}

/** An entry of `claims`. */
export const claimField = z.object({
  source: z.object({ file: z.string(), sheet: z.string() }),
  locality: z.nullable(z.string()),
  claim: z.nullable(z.int()),
  statedPeriod: orNull(periodField),
  statedTotalCents: orNull(centsField),
  nil: flagField,
  lines: z.array(lineField),
  findings: listOf(storedFindingField),
})

/** An entry of `sources`. */
export const sourceField = z.object({
  file: z.string(),
  sha256: z.string(),
  status: z.enum(['ok', 'attention', 'rejected']),
  findings: listOf(storedFindingField),
})

export const CLAIMS_SCHEMA = 'vipu/claims@1'

/** The form of claims.json: `safeParse` gives its sources and claims, or what is wrong with it. Unknown fields are passed over. */
export const claimsFileField = z.object({
  schema: z.literal(CLAIMS_SCHEMA),
  sources: z.array(sourceField),
  claims: z.array(claimField),
})

/** What one locality claims in one sheet or workbook, as read: locality and claim number may be unknown. */
export interface ClaimDraft<F = Finding> {
  readonly source: { readonly file: string; readonly sheet: string }
  readonly locality: string | null
  readonly claim: number | null
  readonly statedPeriod: Period | null
  readonly statedTotalCents: Cents | null
  readonly nil: boolean
  readonly lines: readonly Line[]
  readonly findings: readonly F[]
}

/** A claim whose locality and filing the project knows. */
export interface PaymentClaim {
  readonly state: 'registered'
  readonly locality: Locality
  readonly filing: Filing
  readonly nil: boolean
  /** In line order. */
  readonly lines: readonly PlacedLine[]
}

/** A line with the place it came from and what reading it found. */
export interface PlacedLine {
  readonly line: Line
  readonly place: Place
  /** On its row, and the errors about the lists of its sheet. */
  readonly stored: readonly StoredFinding[]
}

/**
 * Whether it is an error about a list as a whole: nobody knows which amount of a column was read, or whether the lines are costs. It keeps out every line that
 * the claim has in its sheet, until it is decided at its own cell.
 */
export const isAboutList = ({ code, severity }: Pick<StoredFinding, 'code' | 'severity'>): boolean =>
  severity === 'error' && aboutLists.has(code)
const aboutLists: ReadonlySet<string> = new Set(['heading-uncertain', 'costs-below-zero', 'lines-cancel-out'])

/** A row of a sheet of a file. */
export interface Place {
  readonly file: string
  readonly sheet: string
  readonly row: number
}

/** `claims/ort1.xlsx Taul1!A9`: how a place is written in settlements, decisions and findings. */
export const placeText = (file: string, at: string): string => `${file} ${at}`

/** Splits `sheet!cell`; a text without a cell is a sheet. */
export function splitAt(at: string): { readonly sheet: string; readonly row: number | null } {
  const cell = /^(.*)!\$?[A-Z]{1,3}\$?(\d{1,7})(?::.*)?$/s.exec(at)
  return cell ? { sheet: cell[1] ?? '', row: Number(cell[2]) } : { sheet: at, row: null }
}

/** Every payment claim of the project, one for each locality and filing, in the project's order; and the drafts that belong to none. */
export interface Registered {
  readonly claims: readonly PaymentClaim[]
  readonly leftOut: readonly ClaimDraft<StoredFinding>[]
}

/** Brings drafts under the localities and filings of the project. Order of files changes nothing; a locality without a sheet gets no claim. */
export function register(project: Project, drafts: readonly ClaimDraft<StoredFinding>[]): Registered {
  const isKnown = (draft: ClaimDraft<StoredFinding>): boolean =>
    localityById(project, draft.locality) !== null && filingByNumber(project, draft.claim) !== null
  const filed = [...project.claims].sort((a, b) => a.number - b.number)
  const claims = filed.flatMap((filing) => project.localities.flatMap((locality) => paymentClaim(locality, filing, drafts)))
  return { claims, leftOut: drafts.filter((draft) => !isKnown(draft)) }
}

function paymentClaim(locality: Locality, filing: Filing, drafts: readonly ClaimDraft<StoredFinding>[]): PaymentClaim[] {
  const own = drafts.filter((draft) => draft.locality === locality.id && draft.claim === filing.number)
  if (own.length === 0) return []
  return [
    { state: 'registered', locality, filing, nil: own.every((draft) => draft.nil), lines: own.flatMap(placedLines).sort(byLineOrder) },
  ]
}

const NOTHING: readonly StoredFinding[] = []

function placedLines(draft: ClaimDraft<StoredFinding>): PlacedLine[] {
  const byRow = groupedBy(draft.findings, (one) => (isAboutList(one) ? '' : rowKey(splitAt(one.at ?? ''))))
  const bySheet = groupedBy(byRow.get('') ?? NOTHING, (one) => splitAt(one.at ?? '').sheet)
  return draft.lines.map((line) => {
    const { sheet } = splitAt(line.at)
    const { source } = draft
    // Mostly the text that is there already: a text of its own for each of half a million lines would be kept.
    const place = { file: source.file, sheet: sheet === source.sheet ? source.sheet : sheet, row: line.row }
    const [ofRow, ofList] = [byRow.get(rowKey(place)) ?? NOTHING, bySheet.get(sheet)]
    return { line, place, stored: ofList ? [...ofList, ...ofRow] : ofRow }
  })
}

/** Groups in order of first appearance. */
export function groupedBy<T, K>(all: Iterable<T>, keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}

/** The row of a sheet as a key: findings go to the lines of their row by it. */
export const rowKey = (place: { readonly sheet: string; readonly row: number | null }): string => `${String(place.row)} ${place.sheet}`

/** The order in which lines reach the cap: incurred date, voucher, row, file, sheet. Law: it does not depend on the order of files. */
export function byLineOrder(a: PlacedLine, b: PlacedLine): number {
  return (
    byDate(a.line.incurredOn, b.line.incurredOn) ||
    byVoucher(a.line.voucher, b.line.voucher) ||
    a.place.row - b.place.row ||
    byText(a.place.file, b.place.file) ||
    byText(a.place.sheet, b.place.sheet)
  )
}

/** By code units, the same in every language and on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Unknown days come last. */
const byDate = (a: IsoDate | null, b: IsoDate | null): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : byText(a, b)

/** Vouchers of digits as numbers, before texts; unknown ones last. */
function byVoucher(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  const [x, y] = [numberOf(a), numberOf(b)]
  if (x !== null && y !== null) return x < y ? -1 : x > y ? 1 : 0
  return x === null && y === null ? byText(a, b) : x === null ? 1 : -1
}

const numberOf = (voucher: string): bigint | null => (/^\d{1,40}$/.test(voucher.trim()) ? BigInt(voucher) : null)

/** The amount that identifies an invoice: gross, else net with VAT, else net, else what is claimed. */
export function invoiceAmount(line: Line): Cents | null {
  if (line.grossCents !== null) return line.grossCents
  if (line.netCents !== null && line.vatCents !== null) return add(line.netCents, line.vatCents)
  return line.netCents ?? line.claimedCents
}

/** Which amount is claimed: the part charged to the project, else gross, else net + VAT, else net; null where none is stated. */
export const claimedAmount = (line: Line): Cents | null => line.claimedCents ?? invoiceAmount(line)

/** A credit note or another line that lowers the claim. */
export const isReduction = (line: Line): boolean => {
  const amount = claimedAmount(line)
  return amount !== null && isNegative(amount)
}
