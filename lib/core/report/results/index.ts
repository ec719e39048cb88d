// The results report: what the localities did, who came, what they found out about themselves, and what was promised against what was done.
import { textIn, type LocalisedText } from '../../locality.ts'
import { checkResults } from '../../results/check.ts'
import type { KeyFigure, KeyFigures, Remark, Report, Section } from '../block.ts'
import { coverFacts } from '../cover.ts'
import type { CellReference } from '../formula.ts'
import type { ReportMaterial } from '../material.ts'
import { publicityBlock } from '../publicity.ts'
import { scopeOf, type Scope } from '../scope.ts'
import { signaturesBlock } from '../signatures.ts'
import { count } from '../value.ts'
import type { ReportWords } from '../words.ts'
import { findingsTable } from '../findings.ts'
import { descriptionsSection, strengthsSection } from './descriptions.ts'
import { indicatorsSection, publicitySection } from './evidence.ts'
import { GATHERINGS, gatheringsSection, participants } from './gatherings.ts'
import { phasesSection } from './phases.ts'

/** Builds the results report of the project, in the language of the words. What is signed comes first; what it rests on follows. */
export function resultsReport(material: ReportMaterial, words: ReportWords): Report {
  const scope = scopeOf(material, words)
  const { project, language } = scope
  const w = words.results
  return {
    kind: 'results',
    language,
    title: w.title,
    subtitle: w.subtitle(project.code, words.period(project.period)),
    author: project.beneficiary.name,
    header: `${project.code} · ${w.title}`,
    page: words.page,
    captions: words.captions,
    manyRows: words.manyRows,
    sections: [
      summarySection(scope),
      indicatorsSection(scope),
      textsSection(scope),
      publicitySection(scope),
      signaturesSection(scope),
      phasesSection(scope),
      gatheringsSection(scope),
      descriptionsSection(scope),
      strengthsSection(scope),
      findingsSection(scope),
    ],
  }
}

function summarySection(scope: Scope): Section {
  const { results: w } = scope.words
  const blocks = [coverFacts(scope), publicityBlock(scope), keyFigures(scope)]
  return { id: 'summary', title: w.summary.title, sheet: w.sheets.summary, orientation: 'portrait', blocks }
}

function keyFigures({ project, words }: Scope): KeyFigures {
  const w = words.results.summary
  const { gatherings, descriptions, strengths } = project.results
  const ofGatherings = (column: string): CellReference => ({ table: GATHERINGS, row: 'total', column })
  const figure = (label: string, number: number, from: CellReference | null, isMain = false): KeyFigure => ({
    label,
    value: count(number),
    from,
    isMain,
  })
  const sum = (numberOf: (one: (typeof gatherings)[number]) => number): number => gatherings.reduce((all, one) => all + numberOf(one), 0)
  return {
    kind: 'figures',
    title: w.figures,
    headings: { figure: w.figure, amount: w.amount, from: w.from },
    figures: [
      figure(w.localities, project.localities.length, null),
      figure(w.gatherings, gatherings.length, null, true),
      figure(w.participants, sum(participants), ofGatherings('participants'), true),
      figure(
        w.women,
        sum((one) => one.women ?? 0),
        ofGatherings('women'),
      ),
      figure(
        w.men,
        sum((one) => one.men ?? 0),
        ofGatherings('men'),
      ),
      figure(w.descriptions, descriptions.filter((one) => one.status !== 'draft').length, null, true),
      figure(w.strengths, strengths.length, null),
    ],
  }
}

function textsSection({ project, language, words }: Scope): Section {
  const w = words.results.texts
  const remark = (title: string, written: LocalisedText | null, prompt: string): Remark => ({
    kind: 'remark',
    title,
    text: written === null ? null : textIn(written, language),
    prompt,
  })
  const { lessons, continuation } = project.results
  const blocks = [remark(w.lessons, lessons, w.lessonsPrompt), remark(w.continuation, continuation, w.continuationPrompt)]
  return { id: 'texts', title: w.title, sheet: words.results.sheets.texts, orientation: 'portrait', blocks }
}

function findingsSection(scope: Scope): Section {
  const { results: w } = scope.words
  const table = findingsTable(scope, checkResults(scope.project), { title: scope.words.findings.title, none: w.findings.none })
  return { id: 'findings', title: w.findings.title, sheet: w.sheets.findings, orientation: 'landscape', blocks: [table] }
}

function signaturesSection(scope: Scope): Section {
  const { signatures, results: w } = scope.words
  const blocks = [signaturesBlock(scope, signatures.results)]
  return { id: 'signatures', title: signatures.title, sheet: w.sheets.signatures, orientation: 'portrait', blocks }
}
