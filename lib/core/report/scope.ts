// All that the sections of a report share: its material in the order of the report, and the numbers by which tables refer to each other.
// Law: localities, sources and categories are told apart by numbers, since a spreadsheet compares texts as patterns.
import { byText, placeText, type StoredFinding } from '../claim.ts'
import type { AssessedLine } from '../eligibility/index.ts'
import type { Finding } from '../finding.ts'
import { textIn, type Language, type Locality } from '../locality.ts'
import { profileOf, type Profile } from '../profile/index.ts'
import { filings, type Filing } from '../project.ts'
import { fundingWeights } from '../terms.ts'
import { CLAIMED_IN_PART, MEMO_CATEGORY, deductionReason, type DeductionReason } from './deduction.ts'
import type { ReportMaterial, ReportSource } from './material.ts'
import { claimPositions, type ClaimPosition } from './positions.ts'
import type { ReportWords } from './words.ts'

/** A line with everything its row refers to. */
export interface ReportedLine {
  readonly line: AssessedLine
  /** From 1, in the order of the report. */
  readonly number: number
  /** Its place among the lines of its locality, from 1, over all claims. */
  readonly order: number
  readonly reason: DeductionReason | null
}

export interface Scope extends ReportMaterial {
  readonly words: ReportWords
  readonly language: Language
  readonly profile: Profile
  readonly filings: readonly Filing[]
  /** The claim the report is about: the last one. */
  readonly last: Filing
  readonly previous: Filing | null
  readonly positions: readonly ClaimPosition[]
  readonly lines: readonly ReportedLine[]
  /** Where a line stands, as `file sheet!cell`. */
  readonly lineAt: ReadonlyMap<string, ReportedLine>
  /** Every file that was given or that a line came from, by name. */
  readonly files: readonly ReportSource[]
  /** Reasons in order of first appearance. */
  readonly reasons: readonly DeductionReason[]
  /** Whether anybody has decided how sources share the public need. */
  readonly isDecided: boolean
  /** What EU and State money is called. */
  readonly publicName: string
  readonly nameOf: (locality: Locality) => string
  readonly localityName: (id: string) => string
  /** From 1, in the project's order; 0 for a stranger. */
  readonly localityNumber: (id: string) => number
  readonly sourceNumber: (file: string) => number
  /** From 1, in the profile's order; 0 for a category nobody knows. */
  readonly categoryNumber: (category: string | null) => number
  readonly categoryName: (category: string | null) => string
  /** A finding as a sentence or two. */
  readonly tell: (finding: Finding | StoredFinding) => string
}

export function scopeOf(material: ReportMaterial, words: ReportWords): Scope {
  const { project, settlement, assessment } = material
  const { language } = words
  const profile = profileOf(project.profile)
  const filed = filings(project)
  const last = filed.at(-1)
  if (last === undefined) throw new RangeError('a project has at least one claim')
  const lines = reportedLines(profile, assessment.lines)
  const files = filesOf(material)
  const localityNumbers = numbered(project.localities.map((one) => one.id))
  const sourceNumbers = numbered(files.map((one) => one.file))
  const categoryNumbers = numbered(profile.categories.map((one) => one.id))
  const nameOf = (locality: Locality): string => textIn(locality.name, language)
  const categoryName = (id: string | null): string =>
    profile.categories.find((one) => one.id === id)?.name[language] ?? words.categories.unknown
  const localityName = (id: string): string => {
    const locality = project.localities.find((one) => one.id === id)
    return locality === undefined ? id : nameOf(locality)
  }
  return {
    ...material,
    words,
    language,
    profile,
    filings: filed,
    last,
    previous: filed.at(-2) ?? null,
    positions: claimPositions(settlement),
    lines,
    lineAt: new Map(lines.map((one) => [placeText(one.line.place.file, one.line.line.at), one])),
    files,
    reasons: [...new Set(lines.flatMap((one) => one.reason ?? []))],
    isDecided: fundingWeights(project.terms) !== null,
    publicName: profile.publicFunding[language],
    nameOf,
    localityName,
    localityNumber: (id) => localityNumbers.get(id) ?? 0,
    sourceNumber: (file) => sourceNumbers.get(file) ?? 0,
    categoryNumber: (id) => categoryNumbers.get(id ?? '') ?? 0,
    categoryName,
    tell: (finding) => words.finding(finding, { locality: localityName, category: categoryName }),
  }
}

const numbered = (names: readonly string[]): Map<string, number> => new Map(names.map((name, index) => [name, index + 1]))

function reportedLines(profile: Profile, lines: readonly AssessedLine[]): ReportedLine[] {
  const orders = new Map<string, number>()
  return lines.map((line, index) => {
    const order = (orders.get(line.locality) ?? 0) + 1
    orders.set(line.locality, order)
    return { line, number: index + 1, order, reason: deductionReason(profile, line) }
  })
}

function filesOf({ sources, drafts }: ReportMaterial): ReportSource[] {
  const known = new Map(sources.map((one) => [one.file, one]))
  for (const { source } of drafts) if (!known.has(source.file)) known.set(source.file, { file: source.file, sha256: '' })
  return [...known.values()].sort((a, b) => byText(a.file, b.file))
}

/** The reason's name in the report's language. */
export function reasonName(words: ReportWords, reason: DeductionReason): string {
  if (reason === MEMO_CATEGORY) return words.deductions.memoCategory
  return reason === CLAIMED_IN_PART ? words.deductions.inPart : words.findingLabel(reason)
}
