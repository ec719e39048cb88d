// All there is to say after a settlement: about files, claims and lines as they were read, about lines by the rules, about the project as a whole.
// Law: each thing once, and what the finance officer has accepted no more.
import { byText, placeText, type StoredFinding } from '../core/claim.ts'
import type { AssessedLine } from '../core/eligibility/index.ts'
import type { Language } from '../core/locality.ts'
import type { ReportMaterial } from '../core/report/index.ts'
import { storedFinding } from '../batch/claims-file.ts'
import { findingRow, findingsTableHead } from '../batch/join/findings-table.ts'
import { resultWords } from '../i18n/commands/results.ts'
import { namesIn, tellIn, type Tell } from '../batch/tell.ts'
import type { Project } from '../core/project.ts'
import type { GivenSource } from './claims-files.ts'

export interface ReportFinding {
  /** Empty for a finding about the project. */
  readonly file: string
  readonly finding: StoredFinding
}

export function reportFindings(material: ReportMaterial, sources: readonly GivenSource[], language: Language): ReportFinding[] {
  const tell = tellIn(material.project, language)
  const byRules = new Map(material.assessment.lines.map((line) => [placeText(line.place.file, line.line.at), line]))
  const names = sources.map(({ file }) => file).sort((a, b) => b.length - a.length)
  const ofProject = material.findings.map((one) => placed(storedFinding(one, tell), names))
  const ofFiles = sources.flatMap(({ file, findings }) => findings.map((finding) => ({ file, finding })))
  const ofClaims = material.drafts.flatMap((draft): ReportFinding[] => {
    const { file } = draft.source
    const lines = draft.lines.flatMap((line) => byRules.get(placeText(file, line.at)) ?? [])
    const judged = new Set(lines.flatMap((line) => line.stored))
    return [
      ...draft.findings.filter((one) => !judged.has(one)).map((finding) => ({ file, finding })),
      ...lines.flatMap((line) => ofLine(line, tell)),
    ]
  })
  return [...ofProject, ...[...ofFiles, ...ofClaims].sort((a, b) => byText(a.file, b.file))]
}

/** A finding about the project may name a row of a file; what is no row of one (what a flat rate adds) has no place. */
function placed({ at = '', ...finding }: StoredFinding, names: readonly string[]): ReportFinding {
  const file = names.find((name) => at.startsWith(`${name} `))
  return file === undefined ? { file: '', finding } : { file, finding: { ...finding, at: at.slice(file.length + 1) } }
}

function ofLine({ place, findings }: AssessedLine, tell: Tell): ReportFinding[] {
  return findings
    .filter((one) => one.decision?.accept !== true)
    .map(({ finding }) => ({ file: place.file, finding: 'message' in finding ? finding : storedFinding(finding, tell) }))
}

/** Beside the reports; the name differs from convert's, which may stand in the same folder. */
export const REPORT_FINDINGS = 'report-findings.csv'

export const reportFindingsTable = (findings: readonly ReportFinding[], project: Project, language: Language): string =>
  [
    findingsTableHead(resultWords[language]),
    ...findings.map(({ file, finding }) => findingRow(file, finding, language, namesIn(project, language))),
  ].join('')
