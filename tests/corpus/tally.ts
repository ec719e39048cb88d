// What reading a corpus came to, counted and as a table.
import type { Reading } from './thread.ts'

export interface Read {
  readonly path: string
  readonly kind: string
  readonly bytes: number
  /** Why its reader was lost: a death or the deadline. */
  readonly lost: string | null
  readonly reading: Reading | null
}

export interface Tally {
  readonly files: number
  readonly read: number
  readonly encrypted: number
  /** Files by the code that refused them. */
  readonly refused: Readonly<Record<string, readonly string[]>>
  readonly lost: readonly string[]
  /** Refused without a code of ours, or by a fault of ours. */
  readonly uncoded: readonly string[]
  /** Read as nothing, without a word, where a witness reads cells. */
  readonly silentlyEmpty: readonly string[]
  readonly slowest: readonly string[]
  readonly witnesses: Readonly<Record<string, { readonly files: number; readonly cells: number; readonly equal: number }>>
  /** Files that differ from their witness, most differences first. */
  readonly differing: readonly string[]
}

export function tallied(reads: readonly Read[]): Tally {
  const refused: Record<string, string[]> = {}
  for (const { path, reading } of reads) if (reading?.cells === null) (refused[reading.codes[0] ?? 'no code'] ??= []).push(path)
  return {
    files: reads.length,
    read: reads.filter(({ reading }) => reading !== null && reading.cells !== null).length,
    encrypted: refused['encrypted-file']?.length ?? 0,
    refused,
    lost: reads.filter(({ lost }) => lost !== null).map(({ path, lost }) => `${path}: ${lost ?? ''}`),
    uncoded: reads.filter(({ reading }) => isUncoded(reading)).map(({ path }) => path),
    silentlyEmpty: reads.filter(({ reading }) => isSilentlyEmpty(reading)).map(({ path }) => path),
    slowest: [...reads]
      .sort((a, b) => (b.reading?.time ?? 0) - (a.reading?.time ?? 0))
      .slice(0, 5)
      .map(({ path, reading }) => `${path} ${String(Math.round(reading?.time ?? 0))} ms`),
    witnesses: witnessesOf(reads),
    differing: differingOf(reads),
  }
}

const isUncoded = (reading: Reading | null): boolean =>
  reading !== null && ((reading.cells === null && reading.codes.length === 0) || reading.codes.includes('unreadable-file crashed'))

const isSilentlyEmpty = (reading: Reading | null): boolean =>
  reading !== null && reading.cells === 0 && reading.codes.length === 0 && (reading.witnessed ?? 0) > 0

function witnessesOf(reads: readonly Read[]): Tally['witnesses'] {
  const witnesses: Record<string, { files: number; cells: number; equal: number }> = {}
  for (const { reading } of reads) {
    if (!reading?.comparison) continue
    const { witness, cells, equal } = reading.comparison
    const before = witnesses[witness] ?? { files: 0, cells: 0, equal: 0 }
    witnesses[witness] = { files: before.files + 1, cells: before.cells + cells, equal: before.equal + equal }
  }
  return witnesses
}

const differingOf = (reads: readonly Read[]): string[] =>
  reads
    .flatMap(({ path, reading }) => {
      const { witness = '', cells = 0, equal = 0, differences = [] } = reading?.comparison ?? {}
      return cells > equal ? [{ path, witness, count: cells - equal, example: differences[0] ?? '' }] : []
    })
    .sort((a, b) => b.count - a.count)
    .map(({ path, witness, count, example }) => `${String(count).padStart(6)}  ${path} (${witness})  ${example.slice(0, 160)}`)

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(3)} %`)
const block = (title: string, lines: readonly string[], most = 40): string[] =>
  lines.length === 0
    ? []
    : ['', `  ${title}`, ...lines.slice(0, most).map((line) => `    ${line}`), ...(lines.length > most ? ['    …'] : [])]

export function tableOf(tally: Tally): string {
  const { files, read, encrypted, refused, lost, uncoded, silentlyEmpty, witnesses } = tally
  return [
    `  ${String(files)} files: ${String(read)} read, ${String(encrypted)} encrypted, ${String(files - read - encrypted)} refused or lost; of those not encrypted ${percent(read, files - encrypted)} read`,
    `  ${String(lost.length)} deaths and hangs, ${String(uncoded.length)} errors without a code, ${String(silentlyEmpty.length)} silently empty`,
    ...Object.entries(witnesses).map(
      ([name, { files: count, cells, equal }]) =>
        `  against ${name}: ${String(count)} files, ${String(cells)} cells, ${String(cells - equal)} differ, ${percent(equal, cells)} equal`,
    ),
    ...Object.entries(refused).flatMap(([code, paths]) => block(`${code}: ${String(paths.length)}`, paths)),
    ...block('lost', lost),
    ...block('without a code', uncoded),
    ...block('silently empty', silentlyEmpty),
    ...block('differing from their witness', tally.differing),
    ...block('slowest', tally.slowest),
  ].join('\n')
}
