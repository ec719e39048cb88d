// Lines whose letter, by a legend above, below or in the heading, is somebody else's: `K` beside a line, where `H = hanke, K = kunta`. Law: such a line waits;
// a letter that its legend does not put aside says nothing.
import { finding, type Finding } from '../../../core/finding.ts'
import type { Project } from '../../../core/project.ts'
import { isZero } from '../../../core/money.ts'
import { addressOf, type Cell, type GridRow } from '../../grid.ts'
import type { Role } from '../../headings.ts'
import type { Column, Columns } from '../columns/columns.ts'
import { quoted } from '../words/quoted.ts'
import { entriesAgainst, entryAlone, keyOf, legendEntries, legendOfHeading, type LegendEntry } from '../words/legend-words.ts'
import type { ListedLine } from './table-lines.ts'
import type { TableScene } from './table-scene.ts'

/** A legend stands in the last rows above a list, or among its last ones. */
const LONGEST_BLOCK = 40
const ROWS_BELOW = 20

/** What rows say that letters stand for. */
export function legendIn(rows: readonly GridRow[]): readonly LegendEntry[] {
  const entries = rows.flatMap(({ cells }) => {
    const texts = cells.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []))
    const isPair = texts.length === cells.length && cells.length <= 3 && isKey(texts[0] ?? '')
    const alone = texts.length > 1 && !isPair ? texts.flatMap((text) => entryAlone(text) ?? []) : []
    return isPair ? pairOf(texts) : alone.length > 0 && alone.length === texts.length ? alone : texts.flatMap(legendEntries)
  })
  return [...entries, ...oneInEach(rows), ...ofDigits(rows)]
}

/** `1 | hyväksytty` above `3 | hylätty`, `+ | hyväksytty` above `- | hylätty`: digits and signs in cells of their own, of which one alone may be a line. */
function ofDigits(rows: readonly GridRow[]): readonly LegendEntry[] {
  const entries = rows.flatMap(({ cells: [digit, meaning, ...others] }) => {
    const key = digit?.kind === 'number' ? String(digit.number) : digit?.kind === 'text' ? digit.text.trim() : ''
    const isEntry =
      /^[\d+\u2010-\u2015\u2212-]$/.test(key) &&
      meaning?.kind === 'text' &&
      /^\p{L}[\p{L} -]{2,40}$/u.test(meaning.text.trim()) &&
      others.length === 0
    return isEntry ? [{ key, meaning: meaning.text.trim() }] : []
  })
  return new Set(entries.map(({ key }) => key)).size === entries.length && entries.length > 1 ? entries : []
}

/** `P: projektet` above `F: föreningen själv`: letters in rows of their own, of which one alone may be anything. */
function oneInEach(rows: readonly GridRow[]): readonly LegendEntry[] {
  const single = rows.flatMap(({ cells: [only, ...others] }) =>
    only?.kind === 'text' && others.length === 0 ? (entryAlone(only.text) ?? []) : [],
  )
  return new Set(single.map(({ key }) => key)).size === single.length && single.length > 1 ? single : []
}

/** The legend of a list: in the block above it, or below its lines. */
export const legendAround = (above: readonly GridRow[], body: readonly GridRow[]): readonly LegendEntry[] =>
  legendIn([...above.slice(-LONGEST_BLOCK), ...body.slice(-ROWS_BELOW)])

const isKey = (text: string): boolean => /^\s*\p{Lu}{1,3}\s*[=:–-]?\s*$/u.test(text)

/** `H | hanke`, `H | = | hanke`: a letter and what it stands for in cells of their own. */
function pairOf([key = '', ...others]: readonly string[]): LegendEntry[] {
  const meaning = others.filter((text) => !/^\s*[=:–-]\s*$/.test(text)).join(' ')
  const bare = meaning.replace(/^\s*[=:–-]\s*/, '').trim()
  return /\p{L}{3}/u.test(bare) ? [{ key: key.replace(/[\s=:–-]/g, ''), meaning: bare }] : []
}

/** The lines, with an error at those whose letter is put aside. */
export function withLegend(lines: readonly ListedLine[], { grid, columns, table, project, legend }: TableScene): readonly ListedLine[] {
  const asked = lettersAgainst(legend, columns, project)
  if (asked.length === 0) return lines
  const rows = new Map(table.body.map((row) => [row.row, row]))
  return lines.map((one) => {
    const isUnclaimed = one.line.claimedCents !== null && isZero(one.line.claimedCents)
    const row = isUnclaimed || one.findings.some(stops) ? undefined : rows.get(one.line.row)
    const found = row && markedIn(row, asked)
    if (!found) return one
    const text = quoted(`${found.entry.key} = ${found.entry.meaning}`)
    return { ...one, findings: [...one.findings, finding('line-set-aside', { text }, addressOf(grid, one.line.row, found.column))] }
  })
}

const stops = ({ code, severity }: Finding): boolean => severity === 'error' && (code === 'amount-uncertain' || code === 'line-set-aside')

/** A column, and the letters in it that put a line aside; `isBehind` where they stand behind other words. */
interface LettersOf {
  readonly column: number
  readonly entries: ReadonlyMap<string, LegendEntry>
  readonly isBehind: boolean
}

function lettersAgainst(legend: readonly LegendEntry[], { byColumn, values }: Columns, project: Project): LettersOf[] {
  return [...byColumn.values()].flatMap((one) => {
    const headed = legendOf(one)
    const all = headed.length > 0 ? headed : legend
    const cells = values.get(one.column)?.cells ?? []
    const against = all.length === 0 || (holdsNoLetters(one) && !isByMistake(one, cells)) ? [] : entriesAgainst(all, project)
    if (against.length === 0) return []
    const keys = new Map(all.map((entry) => [keyOf(entry.key), entry]))
    const alone = cells.filter((cell) => keys.has(letterIn(cell)))
    const isOfLetters = alone.length === cells.length || (headed.length === 0 && alone.some((cell) => cell.kind === 'text'))
    const isBehind = headed.length === 0 && alone.length === 0 && areBehind(cells, keys)
    if (!isBehind && (alone.length === 0 || !isOfLetters)) return []
    return [{ column: one.column, entries: new Map(against.map((entry) => [keyOf(entry.key), entry])), isBehind }]
  })
}

/** `H/K (H = hanke, K = kunta)`, `Hanke/kunta`: what a heading itself says. */
function legendOf({ text }: Column): readonly LegendEntry[] {
  const entries = legendEntries(text.replace(/^[^(]*\(/, ''))
  return entries.length > 0 ? entries : legendOfHeading(text)
}

/** Amounts, days and numbers of papers are no letters of a legend. */
const holdsNoLetters = ({ role }: Column): boolean => role !== null && !mayHoldLetters.has(role)
/** `St.` over A and R counts nothing. */
const isByMistake = ({ role }: Column, cells: readonly Cell[]): boolean =>
  role === 'quantity' && cells.every((cell) => cell.kind === 'text' && /^\s*\p{L}{1,3}\s*$/u.test(cell.text))
const mayHoldLetters: ReadonlySet<Role> = new Set<Role>([
  'other',
  'voucher',
  'category',
  'phase',
  'account',
  'description',
  'supplier',
  'financing',
])

const letterIn = (cell: Cell): string =>
  cell.kind === 'text' ? keyOf(cell.text.replace(/^\s*\(|\)\s*$/g, '')) : cell.kind === 'number' ? String(cell.number) : ''

/** `Painatus K`, `Painatus (K)`, `101K`: the letter that ends a text. */
const letterBehind = (cell: Cell): string =>
  cell.kind === 'text' ? keyOf(/(?:[\s,;/(-]\(?|\d)(\p{Lu}{1,3})\)?\s*$/u.exec(cell.text.slice(-8))?.[1] ?? '') : ''
const isSetOff = (cell: Cell): boolean => cell.kind === 'text' && /(?:\(\p{Lu}{1,3}\)|\d\p{Lu}{1,3})\s*$/u.test(cell.text.slice(-8))

/** A letter in brackets or right behind a number ends a text, or letters end two texts at least, and most of them. */
function areBehind(cells: readonly Cell[], keys: ReadonlyMap<string, LegendEntry>): boolean {
  const ends = cells.filter((cell) => keys.has(letterBehind(cell)))
  return ends.some(isSetOff) || (ends.length > 1 && ends.length * 2 >= cells.length)
}

function markedIn({ cells }: GridRow, asked: readonly LettersOf[]): { readonly column: number; readonly entry: LegendEntry } | undefined {
  for (const { column, entries, isBehind } of asked) {
    const cell = cells.find((one) => one.column === column)
    const entry = cell && entries.get(isBehind ? letterBehind(cell) : letterIn(cell))
    if (entry) return { column, entry }
  }
  return undefined
}
