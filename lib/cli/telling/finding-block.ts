// Findings as a command tells them: how many of each kind, and for errors where the first one is and what to do about it.
import type { CodeTally } from '../../batch/join/index.ts'
import type { Severity } from '../../core/finding.ts'
import type { Language } from '../../core/locality.ts'
import { resultWords } from '../../i18n/commands/results.ts'
import { formatCount, labelOf, severityLabel } from '../../i18n/index.ts'
import { printable, textTable, wrapped } from './text-table.ts'

/** Findings, counted. */
interface CountedFindings {
  readonly byCode: readonly CodeTally[]
  readonly counts: Readonly<Record<Severity, number>>
  /** The file that has them all. */
  readonly table: string
}

/** Lines for a terminal of so many columns. */
export function findingBlock({ byCode, counts, table }: CountedFindings, language: Language, width: number): string[] {
  const words = resultWords[language]
  if (byCode.length === 0) return [words.noFindings]
  const rows = textTable(
    ['left', 'right', 'left'],
    byCode.map((one) => [severityLabel(one.severity, language), formatCount(one.count, language), labelOf(one.code, language)]),
  )
  const shown = byCode.flatMap((one, index) => [`  ${rows[index] ?? ''}`, ...(one.severity === 'error' ? example(one, width) : [])])
  return [`${words.findingCounts(counts)} (${table})`, ...shown]
}

const INDENT = '      '

function example({ first: { file, finding } }: CodeTally, width: number): string[] {
  const place = [file, finding.at ?? ''].filter((text) => text !== '').join('  ')
  return [...(place === '' ? [] : [printable(`${INDENT}${place}`)]), ...wrapped(finding.message, width, INDENT)]
}
