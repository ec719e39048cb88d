// The financial report: from key figures to every line and its source cell. Law: every figure is the settlement's, and whatever a reader sees adds up
// in the open.

import type { Block, Report, Section } from '../block.ts'
import type { ReportMaterial } from '../material.ts'
import { scopeOf, type Scope } from '../scope.ts'
import { findingsTable } from '../findings.ts'
import { resultsRules } from '../../results/check.ts'
import { signaturesBlock } from '../signatures.ts'
import type { ReportWords } from '../words.ts'
import { assumptionsSection } from './assumptions.ts'
import { capStoryTable } from './cap-story.ts'
import { categoriesSection } from './categories/index.ts'
import { centLedgerTable } from './cent-ledger.ts'
import { claimsSection } from './claims/index.ts'
import { deductionsTable } from './deductions.ts'
import { forecastSections } from './forecast.ts'
import { linesTable } from './lines.ts'
import { localitiesSection } from './localities.ts'
import { paymentsSection } from './payments.ts'
import { proofSection } from './proof.ts'
import { summarySection } from './summary.ts'

/** Builds the financial report of the last claim of the project, in the language of the words. */
export function financialReport(material: ReportMaterial, words: ReportWords): Report {
  const scope = scopeOf(material, words)
  const { project, last, language } = scope
  return {
    kind: 'financial',
    language,
    title: words.financial.title,
    subtitle: words.financial.subtitle(project.code, last.number, last.period),
    author: project.beneficiary.name,
    header: `${project.code} · ${words.financial.title} · ${words.claims.claimName(last.number)}`,
    page: words.page,
    captions: words.captions,
    manyRows: words.manyRows,
    sections: sections(scope),
  }
}

/** What is signed comes first; what it rests on follows. */
function sections(scope: Scope): Section[] {
  const { words: w } = scope
  const section = (id: 'deductions' | 'findings' | 'lines' | 'cents' | 'signatures', title: string, ...blocks: Block[]): Section => ({
    id,
    title,
    sheet: w.sheets[id],
    orientation: 'landscape',
    blocks,
  })
  const signatures = signaturesBlock(scope, w.signatures.financial)
  return [
    summarySection(scope),
    assumptionsSection(scope),
    { ...section('signatures', w.signatures.title, signatures), orientation: 'portrait' },
    localitiesSection(scope),
    categoriesSection(scope),
    claimsSection(scope),
    paymentsSection(scope),
    section('deductions', w.deductions.title, deductionsTable(scope), capStoryTable(scope)),
    ...forecastSections(scope),
    section('findings', w.findings.section, findingsTable(scope, projectFindings(scope), w.findings)),
    section('lines', w.lines.section, linesTable(scope)),
    proofSection(scope),
    section('cents', w.cents.section, centLedgerTable(scope)),
  ]
}

/** Findings about results stand in the results report. */
const projectFindings = ({ findings }: Scope): Scope['findings'] => findings.filter((one) => !resultsCodes.has(one.code))
const resultsCodes: ReadonlySet<string> = new Set(resultsRules.map((rule) => rule.code))
