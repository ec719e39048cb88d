// All there is to say after a settlement: about files, claims and lines as they were read, about lines by the rules, about the project as a whole.
// Law: each thing once, and what the finance officer has accepted no more.
import { byText, groupedBy, isAboutList, storedFinding, type ClaimDraft, type Line, type StoredFinding } from '../../core/claim.ts'
import type { AssessedLine, LineFinding } from '../../core/eligibility/index.ts'
import type { Language } from '../../core/locality.ts'
import type { ReportMaterial } from '../../core/report/index.ts'
import type { CodeTallies } from '../../batch/join/index.ts'
import { findingRow, findingsTableHead } from '../../batch/join/findings-table.ts'
import { resultWords } from '../../i18n/commands/results.ts'
import { namesIn } from '../../i18n/names.ts'
import { tellIn, type Tell } from '../../i18n/tell.ts'
import type { Project } from '../../core/project.ts'
import type { GivenSource } from '../claims/claims-files.ts'

export interface ReportFinding {
  /** Empty for a finding about the project. */
  readonly file: string
  readonly finding: StoredFinding
}

/** One by one, as they are asked for: those about the project, then file by file. */
export function* reportFindings(material: ReportMaterial, sources: readonly GivenSource[], language: Language): Generator<ReportFinding> {
  const tell = tellIn(material.project, language)
  const names = sources.map(({ file }) => file).sort((a, b) => b.length - a.length)
  for (const one of material.findings) yield placed(storedFinding(one, tell), names)
  const byLine = new Map<Line, AssessedLine>()
  for (const one of material.assessment.lines) byLine.set(one.line, one)
  const ofFile = groupedBy(sources, ({ file }) => file)
  const draftsOf = groupedBy(material.drafts, ({ source }) => source.file)
  for (const file of [...new Set([...ofFile.keys(), ...draftsOf.keys()])].sort(byText)) {
    for (const { findings } of ofFile.get(file) ?? []) for (const finding of findings) yield { file, finding }
    for (const draft of draftsOf.get(file) ?? []) yield* ofDraft(draft, byLine, tell)
  }
}

function* ofDraft(draft: ClaimDraft<StoredFinding>, byLine: ReadonlyMap<Line, AssessedLine>, tell: Tell): Generator<ReportFinding> {
  const { file } = draft.source
  const lines = draft.lines.flatMap((line) => byLine.get(line) ?? [])
  const judged = new Set(lines.flatMap((line) => line.stored))
  for (const finding of draft.findings) if (!judged.has(finding)) yield { file, finding }
  const told = new Set<LineFinding['finding']>()
  for (const line of lines) yield* ofLine(line, told, tell)
}

/** A finding about the project may name a row of a file; what is no row of one (what a flat rate adds) has no place. */
function placed({ at = '', ...finding }: StoredFinding, names: readonly string[]): ReportFinding {
  const file = names.find((name) => at.startsWith(`${name} `))
  return file === undefined ? { file: '', finding } : { file, finding: { ...finding, at: at.slice(file.length + 1) } }
}

/** What stands above many lines is told at the first. */
function ofLine({ place, findings }: AssessedLine, told: Set<LineFinding['finding']>, tell: Tell): ReportFinding[] {
  return findings
    .filter(({ finding, decision }) => decision?.accept !== true && (!isAboutList(finding) || isNew(finding, told)))
    .map(({ finding }) => ({ file: place.file, finding: 'message' in finding ? finding : storedFinding(finding, tell) }))
}

function isNew(finding: LineFinding['finding'], told: Set<LineFinding['finding']>): boolean {
  const isFirst = !told.has(finding)
  told.add(finding)
  return isFirst
}

/** Beside the reports; the name differs from convert's, which may stand in the same folder. */
export const REPORT_FINDINGS = 'report-findings.csv'

/** Row by row; each finding is counted as it goes by. */
export function* reportFindingsTable(
  findings: Iterable<ReportFinding>,
  tallies: CodeTallies,
  project: Project,
  language: Language,
): Generator<string> {
  const names = namesIn(project, language)
  yield findingsTableHead(resultWords[language])
  for (const one of findings) {
    tallies.add(one)
    yield findingRow(one.file, one.finding, language, names)
  }
}
