// What a conversion says when it is over: to a person as a few aligned lines, to a program as JSON; and its exit code.
import { join } from 'node:path'
import type { ConvertOutcome, Converted } from '../../batch/convert.ts'
import { DiskFault } from '../../batch/disk/index.ts'
import { sheetExtensions, type MissingInput } from '../../batch/plan/index.ts'
import { outputNames, type ClaimTally, type StatusTally, type Summary } from '../../batch/join/index.ts'
import { shardText, type Shard } from '../../batch/plan/shard.ts'
import type { Language } from '../../core/locality.ts'
import type { Project } from '../../core/project.ts'
import { resultWords } from '../../i18n/commands/results.ts'
import type { FaultWords, ResultWords } from '../../i18n/commands/words.ts'
import { formatCount, formatMoney } from '../../i18n/index.ts'
import { namesIn } from '../../i18n/names.ts'
import { diskText } from './fault.ts'
import { findingBlock } from './finding-block.ts'
import { folderInUse } from '../files/held-folder.ts'
import { olderBlock, olderFiles } from '../files/older-files.ts'
import { Refusal } from '../refusal.ts'
import { codeOfFindings, exitCodes, type ExitCode, type Shell } from '../shell.ts'
import { textOfBlocks, textTable, wrapped } from './text-table.ts'

/** What was asked, as far as the telling needs it. */
export interface Asked {
  readonly command: string
  readonly folder: string
  readonly language: Language
  readonly shard: Shard | null
  readonly options: { readonly json?: true; readonly strict?: true }
}

/** The exit code of a conversion; throws a Refusal where nothing was converted. */
export function conversionCode(outcome: ConvertOutcome, folder: string, isStrict: boolean): ExitCode {
  if (outcome.kind !== 'done') throw refusalOf(outcome, folder)
  return exitCodeOf(outcome, isStrict)
}

/** Tells the outcome and returns the exit code; throws a Refusal where nothing was converted. */
export function tellConversion(outcome: ConvertOutcome, asked: Asked, shell: Shell): ExitCode {
  if (outcome.kind !== 'done') throw refusalOf(outcome, asked.folder)
  const code = exitCodeOf(outcome, asked.options.strict ?? false)
  const older = outcome.joined === null ? [] : olderFiles(shell.disk, asked.folder, Object.values(outputNames), outcome.joined.written)
  const text = asked.options.json
    ? `${JSON.stringify({ ...jsonSummary(outcome, asked, code), older })}\n`
    : textSummary(outcome, asked, older, shell.width)
  shell.out(text)
  return code
}

function refusalOf(outcome: Exclude<ConvertOutcome, Converted>, folder: string): Refusal {
  switch (outcome.kind) {
    case 'missingInputs':
      return new Refusal(exitCodes.disk, (words) => outcome.missing.map((one) => missingText(one, words)).join('\n'))
    case 'noSheets':
      return new Refusal(exitCodes.usage, (words) => words.noClaimSheets(sheetExtensions.join(' ')))
    case 'outputAmongInputs':
      return new Refusal(exitCodes.usage, (words) => words.outputAmongInputs(outcome.path))
    case 'inUse':
      return folderInUse(outcome)
    case 'interrupted':
      return new Refusal(exitCodes.interrupted, (words) => words.interrupted(folder))
  }
}

const missingText = ({ path, reason }: MissingInput, words: FaultWords): string =>
  reason === 'ENOENT' ? words.inputMissing(path) : diskText(new DiskFault('look', path, reason), words)

/** A shard's findings are told when the shards are merged; until then it is done or not. */
function exitCodeOf({ joined, unreachable, leftAside }: Converted, isStrict: boolean): ExitCode {
  if (unreachable.length > 0 || leftAside.some((one) => one.reason === 'folderUnreadable')) return exitCodes.disk
  return joined === null ? exitCodes.done : codeOfFindings(joined.summary.findings, isStrict)
}

function jsonSummary(converted: Converted, { command, folder, shard }: Asked, exitCode: ExitCode): object {
  const { files, reused, unreachable, leftAside, joined, shardFile } = converted
  const { summary } = joined ?? {}
  return {
    command,
    exitCode,
    out: folder,
    files,
    reused,
    ...(shard ? { shard: shardText(shard) } : {}),
    ...(summary ? figuresOf(summary) : {}),
    unreachable,
    leftAside,
    written: joined ? [...joined.written] : [shardFile],
    notes: joined?.notes ?? 0,
  }
}

const figuresOf = ({ sources, claims, total, findings, byClaim }: Summary): object => ({
  sources: { ok: sources.ok.files, attention: sources.attention.files, rejected: sources.rejected.files },
  claims,
  lines: total.lines,
  claimedCents: total.claimedCents,
  findings,
  localities: byClaim,
})

/** Above this many rows a table by locality and claim is no summary any more. */
const MOST_ROWS = 60

function textSummary(converted: Converted, asked: Asked, older: readonly string[], width: number): string {
  const words = resultWords[asked.language]
  const { files, reused, joined } = converted
  const read = reused > 0 ? `${words.readFiles(files)} ${words.reusedFiles(reused)}` : words.readFiles(files)
  return textOfBlocks([
    [read],
    ...(joined ? summaryBlocks(joined.summary, converted.project, asked, width) : []),
    asideBlock(converted, words),
    madeBlock(converted, asked, words),
    olderBlock(older, words),
  ])
}

function summaryBlocks(summary: Summary, project: Project, { folder, language }: Asked, width: number): string[][] {
  const words = resultWords[language]
  const { byClaim, byCode, findings: counts, beyond } = summary
  return [
    statusBlock(summary, language, words),
    byClaim.length > MOST_ROWS ? [] : claimBlock(summary, project, language, words),
    findingBlock({ byCode, counts, table: join(folder, outputNames.findings) }, language, width),
    beyond.length > 0 ? wrapped(words.limitsCanBeRaised(beyond.join(', ')), width, '') : [],
  ]
}

const figures = ({ files, lines, claimedCents }: StatusTally, language: Language): string[] => [
  formatCount(files, language),
  formatCount(lines, language),
  formatMoney(claimedCents, language),
]

function statusBlock({ sources, total }: Summary, language: Language, words: ResultWords): string[] {
  const { column, status } = words
  const rows = (['ok', 'attention', 'rejected'] as const).map((name) => [status[name], ...figures(sources[name], language)])
  return textTable(
    ['left', 'right', 'right', 'right'],
    [[column.status, column.files, column.lines, column.claimed], ...rows, [words.total, ...figures(total, language)]],
  )
}

function claimBlock({ byClaim }: Summary, project: Project, language: Language, words: ResultWords): string[] {
  if (byClaim.length === 0) return []
  const { column } = words
  const names = namesIn(project, language)
  const nameOf = ({ locality }: ClaimTally): string => (locality === null ? words.notKnown : names.locality(locality))
  const rows = byClaim.map((one) => [nameOf(one), one.claim === null ? words.notKnown : String(one.claim), ...figures(one, language)])
  return textTable(
    ['left', 'right', 'right', 'right', 'right'],
    [[column.locality, column.claim, column.files, column.lines, column.claimed], ...rows],
  )
}

function asideBlock({ leftAside }: Converted, words: ResultWords): string[] {
  if (leftAside.length === 0) return []
  const shown = leftAside.slice(0, MOST_ROWS).map(({ file, reason }) => [`  ${file}`, words.aside[reason]])
  return [words.leftAside(leftAside.length), ...textTable(['left', 'left'], shown), ...(leftAside.length > MOST_ROWS ? ['  …'] : [])]
}

function madeBlock({ joined, shardFile, files }: Converted, { folder, shard }: Asked, words: ResultWords): string[] {
  if (shard && shardFile) return [words.shardMade(shardText(shard), files), `  ${join(folder, shardFile)}`]
  if (joined === null) return []
  const notes = joined.notes > 0 ? [`  notes/ (${words.notes(joined.notes)})`] : []
  return [words.made(folder), ...joined.written.map((name) => `  ${name}`), ...notes]
}
