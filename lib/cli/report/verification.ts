// A report made earlier, compared with what its claims come to now: a workbook cell by cell, settlement.json figure by figure, a document as a whole.
import type { Language } from '../../core/locality.ts'
import { cents } from '../../core/money.ts'
import type { ReportMaterial } from '../../core/report/index.ts'
import { SETTLEMENT_SCHEMA, settlementFile } from '../../core/settlement-file.ts'
import { formatDate, formatMoney, formatPercentage } from '../../i18n/index.ts'
import { reportWords } from '../../i18n/report/index.ts'
import { readSheets } from '../../formats/index.ts'
import type { PlannedValue } from '../../sheet/plan.ts'
import { verifyReport, type Difference, type DifferenceKind } from '../../sheet/verify/index.ts'
import { documentFormat, isMadeFrom } from './document-verification.ts'
import { fromGivenFile } from '../files/given-file.ts'
import { readJson } from '../files/json-text.ts'
import { Refusal } from '../refusal.ts'
import { exitCodes, type Shell } from '../shell.ts'

/** One figure that differs, as texts. */
export interface DifferentFigure {
  /** `document`: a .pdf or .docx is not the one these claims give; its figures cannot be told apart. */
  readonly kind: DifferenceKind | 'document'
  /** The cell, or the path in settlement.json. */
  readonly at: string
  /** What the report calls it; empty where it has no name. */
  readonly figure: string
  readonly found: string
  /** What was found, as a person reads it beside what is expected. */
  readonly reads: string
  readonly expected: string
}

/** Every figure that differs; empty where the report agrees. Throws a Refusal where the file is no report of ours. */
export async function differencesOf(path: string, material: ReportMaterial, language: Language, shell: Shell): Promise<DifferentFigure[]> {
  const bytes = fromGivenFile(path, () => shell.disk.read(path))
  const format = documentFormat(bytes)
  if (format !== null) return (await isMadeFrom(bytes, format, path, material)) ? [] : [otherDocument(path)]
  const found = isJson(bytes) ? settlementDifferences(bytes, material) : await workbookDifferences(bytes, path, material, language)
  if (found === null) throw new Refusal(exitCodes.usage, (words) => words.notReport(path))
  return found
}

const otherDocument = (path: string): DifferentFigure => ({ kind: 'document', at: path, figure: '', found: '', reads: '', expected: '' })

const isJson = (bytes: Uint8Array): boolean => /^\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 64)))

async function workbookDifferences(
  bytes: Uint8Array,
  path: string,
  material: ReportMaterial,
  language: Language,
): Promise<DifferentFigure[] | null> {
  const { value: sheets } = await readSheets(bytes, path)
  const verification = sheets === null ? null : verifyReport(sheets, material, reportWords)
  return verification?.differences.map((one) => asText(one, language)) ?? null
}

function asText({ kind, at, figure, expected, formula, found }: Difference, language: Language): DifferentFigure {
  const plain = found === null ? '' : String(found)
  const wanted = formula === null ? valueText(expected, language) : `=${formula}`
  const reads = typeof found === 'number' ? foundText(found, expected, language) : plain
  return { kind, at, figure, found: plain, reads: reads === wanted ? plain : reads, expected: wanted }
}

/** Only a figure that is whole in the unit of the expected one is shown like it: a difference must never be rounded away. */
function foundText(found: number, expected: PlannedValue | null, language: Language): string {
  const hundredths = Math.round(found * 100)
  const isExact = Number.isSafeInteger(hundredths) && hundredths / 100 === found
  if (expected?.kind === 'money' && isExact) return formatMoney(cents(hundredths), language)
  if (expected?.kind === 'percentage' && Math.abs(found) < MOST_PERCENTAGE)
    return formatPercentage(cents(Math.round(found * MILLION)), cents(MILLION), language)
  return String(found)
}

const MILLION = 1_000_000
const MOST_PERCENTAGE = 1_000

function valueText(value: PlannedValue | null, language: Language): string {
  switch (value?.kind) {
    case undefined:
    case 'blank':
      return ''
    case 'text':
      return value.text
    case 'money':
      return formatMoney(value.cents, language)
    case 'number':
      return String(value.number)
    case 'percentage':
      return formatPercentage(value.part, value.whole, language)
    case 'date':
      return formatDate(value.date, language)
  }
}

/** Null where it is no settlement. */
function settlementDifferences(bytes: Uint8Array, { settlement, sources }: ReportMaterial): DifferentFigure[] | null {
  const json = readJson(new TextDecoder().decode(bytes))
  if (json.kind !== 'value') return null
  const found = figuresIn(json.value)
  if (found.get('schema') !== JSON.stringify(SETTLEMENT_SCHEMA)) return null
  const expected = figuresIn(settlementFile(settlement, sources))
  return [...new Set([...expected.keys(), ...found.keys()])]
    .filter((at) => expected.get(at) !== found.get(at))
    .map((at) => ({ kind: kindOf(at, expected), at, figure: '', ...foundIn(found.get(at)), expected: expected.get(at) ?? '' }))
}

const foundIn = (text = ''): Pick<DifferentFigure, 'found' | 'reads'> => ({ found: text, reads: text })

const kindOf = (at: string, expected: ReadonlyMap<string, string>): DifferenceKind => (expected.has(at) ? 'value' : 'addition')

/** Every bare value by its path: `localities.L1.publicCents`. Things in a list go by their id or number, others by their place. */
function figuresIn(value: unknown, path = '', figures = new Map<string, string>()): Map<string, string> {
  if (typeof value !== 'object' || value === null) {
    figures.set(path, JSON.stringify(value))
    return figures
  }
  const entries = Array.isArray(value) ? value.map((one: unknown, index) => [nameOf(one, index), one] as const) : Object.entries(value)
  for (const [name, one] of entries) figuresIn(one, path === '' ? name : `${path}.${name}`, figures)
  return figures
}

function nameOf(one: unknown, index: number): string {
  const name: unknown =
    typeof one === 'object' && one !== null ? (Reflect.get(one, 'id') ?? Reflect.get(one, 'number') ?? Reflect.get(one, 'file')) : null
  return typeof name === 'string' || typeof name === 'number' ? String(name) : String(index)
}
