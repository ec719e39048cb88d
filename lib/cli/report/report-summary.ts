// What a settlement says when it is made: to a person as a table of localities, to a program as JSON.
import { join } from 'node:path'
import type { CodeTallies } from '../../batch/join/index.ts'
import type { Language } from '../../core/locality.ts'
import { negate, type Cents } from '../../core/money.ts'
import type { ReportMaterial } from '../../core/report/index.ts'
import { fundingWeights } from '../../core/terms.ts'
import { resultWords } from '../../i18n/commands/results.ts'
import type { ResultWords } from '../../i18n/commands/words.ts'
import { formatMoney } from '../../i18n/index.ts'
import { namesIn } from '../../i18n/names.ts'
import { findingBlock } from '../telling/finding-block.ts'
import { olderBlock } from '../files/older-files.ts'
import { REPORT_FINDINGS } from './report-findings.ts'
import { textOfBlocks, textTable } from '../telling/text-table.ts'

/** What was made, as far as the telling needs it. */
export interface Made {
  readonly material: ReportMaterial
  readonly findings: CodeTallies
  readonly folder: string
  readonly written: readonly string[]
  /** What an earlier run left in the folder. */
  readonly older: readonly string[]
  readonly language: Language
}

export function reportJson({ material, findings, folder, written, older }: Made, exitCode: number): object {
  const { settlement, claims, drafts } = material
  const { claimedCents, eligibleCents, reimbursableCents, appliedCents, publicCents, shares } = settlement.project
  return {
    command: 'report',
    exitCode,
    out: folder,
    final: settlement.final,
    claims: claims.length,
    leftOut: drafts.length - claims.length,
    project: { claimedCents, eligibleCents, reimbursableCents, appliedCents, publicCents, shares },
    assumptions: settlement.assumptions,
    findings: findings.counts,
    written,
    older,
  }
}

export function reportText(made: Made, width: number): string {
  const words = resultWords[made.language]
  return textOfBlocks([
    localityBlock(made, words),
    termsBlock(made, words),
    findingLines(made, width),
    madeBlock(made, words),
    olderBlock(made.older, words),
  ])
}

interface Figures {
  readonly claimedCents: Cents
  readonly eligibleCents: Cents
  readonly reimbursableCents: Cents
  readonly appliedCents: Cents
  readonly publicCents: Cents
}

function localityBlock({ material, language }: Made, words: ResultWords): string[] {
  const { project, settlement } = material
  const { column } = words
  const money = (amount: Cents): string => formatMoney(amount, language)
  const row = (name: string, one: Figures): string[] => [
    name,
    ...[one.claimedCents, one.eligibleCents, one.reimbursableCents, one.appliedCents, one.publicCents].map(money),
  ]
  const { locality: nameOf } = namesIn(project, language)
  return textTable(
    ['left', 'right', 'right', 'right', 'right', 'right'],
    [
      [column.locality, column.claimed, column.eligible, column.reimbursable, column.ownShare, column.publicFunding],
      ...settlement.localities.map((one) => row(nameOf(one.id), one)),
      ...(settlement.final ? [[words.unapplied, '', '', '', '', money(negate(settlement.unapplied.cents))]] : []),
      row(words.total, settlement.project),
    ],
  )
}

function termsBlock({ material }: Made, words: ResultWords): string[] {
  const { project, settlement } = material
  const terms = settlement.assumptions.map((term) => words.term[term])
  return [
    ...(fundingWeights(project.terms) === null ? [words.sharesNotDecided] : []),
    ...(terms.length > 0 ? [words.assumptions(terms.join(', '))] : []),
  ]
}

function findingLines({ findings, folder, language }: Made, width: number): string[] {
  const counted = { byCode: findings.inOrder(), counts: findings.counts, table: join(folder, REPORT_FINDINGS) }
  return findingBlock(counted, language, width)
}

const madeBlock = ({ folder, written }: Made, words: ResultWords): string[] => [words.made(folder), ...written.map((name) => `  ${name}`)]
