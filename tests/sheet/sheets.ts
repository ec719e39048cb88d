// Claim sheets built for tests: cells as a spreadsheet would hold them, and a project of invented localities to read them with.
import { parseProject, type Project } from '../../lib/core/project.ts'
import { day, daysBetween } from '../../lib/core/period.ts'
import type { Finding } from '../../lib/core/finding.ts'
import type { ClaimDraft, Line } from '../../lib/core/claim.ts'
import { toInteger, type Cents } from '../../lib/core/money.ts'
import type { Cell, Grid, Merge } from '../../lib/sheet/grid.ts'
import { readClaims, type ReadClaims } from '../../lib/sheet/read-claims/index.ts'

type BareCell = Cell extends infer One ? (One extends Cell ? Omit<One, 'column'> : never) : never
/** A text, an amount in euros, a cell as it is, or nothing. */
export type Value = string | number | BareCell | null

export interface SheetOptions {
  readonly name?: string
  readonly hidden?: boolean
  readonly hiddenRows?: readonly number[]
  readonly hiddenColumns?: readonly number[]
  readonly merges?: readonly Merge[]
  readonly date1904?: boolean
}

/** A date as Excel keeps it: a serial number in a date format. */
export const dated = (iso: string, format = 'd.m.yyyy', date1904 = false): BareCell => ({
  kind: 'number',
  number: daysBetween(day(date1904 ? '1904-01-01' : '1900-01-01'), day(iso)) + (date1904 ? 0 : 2),
  format,
})
export const bare = (number: number, format?: string): BareCell =>
  format === undefined ? { kind: 'number', number } : { kind: 'number', number, format }
export const formula = (text: string, number: number): BareCell => ({ kind: 'number', number, formula: text, format: '#,##0.00' })
export const uncalculated = (text: string): BareCell => ({ kind: 'uncalculated', formula: text })
export const fault = (text: string): BareCell => ({ kind: 'error', text })

export function sheet(rows: readonly (readonly Value[])[], options: SheetOptions = {}): Grid {
  const hidden = new Set(options.hiddenRows)
  return {
    name: options.name ?? 'Taul1',
    hidden: options.hidden ?? false,
    rows: rows.flatMap((values, index) => {
      const cells = values.flatMap((value, column) => (value === null || value === '' ? [] : [cellOf(value, column)]))
      return cells.length === 0 ? [] : [{ row: index + 1, hidden: hidden.has(index + 1), cells }]
    }),
    hiddenColumns: new Set(options.hiddenColumns),
    merges: options.merges ?? [],
    date1904: options.date1904 ?? false,
  }
}

function cellOf(value: Exclude<Value, null>, column: number): Cell {
  if (typeof value === 'string') return { kind: 'text', column, text: value }
  if (typeof value === 'number') return { kind: 'number', column, number: value, format: '#,##0.00' }
  return { ...value, column }
}

/** A CSV: every cell is a text. */
export const csv = (text: string, name = 'lista', delimiter = ';'): Grid =>
  sheet(
    text
      .trim()
      .split('\n')
      .map((line) => line.split(delimiter).map((cell) => cell.trim())),
    { name },
  )

export const project: Project = (() => {
  const names = [
    ['Paikkakunta 1', 'Ort 1', 'Locality 1', ['Mallila', 'Modellby'], 'Esimerkkitoteuttaja 1 Oy', 'deductible'],
    ['Paikkakunta 2', 'Ort 2', 'Locality 2', ['Esimerkkilä', 'Exempelnäs'], 'Esimerkkitoteuttaja 2 kuntayhtymä', 'municipality'],
    ['Paikkakunta 3', 'Ort 3', 'Locality 3', ['Näytejoki', 'Provå'], 'Esimerkkitoteuttaja 3 Ab', 'nonDeductible'],
    ['Paikkakunta 10', 'Ort 10', 'Locality 10', ['Koeniemi', 'Testudden'], 'Esimerkkitoteuttaja 10 Oy', 'deductible'],
  ] as const
  const localities = names.map(([fi, sv, en, aliases, implementer, vat]) => ({
    id: `L${fi.slice(-2).trim()}`,
    name: { fi, sv, en },
    aliases: [...aliases],
    implementer: { name: implementer, vat },
  }))
  const { value, findings } = parseProject({
    schema: 'vipu/project@1',
    code: 'S1',
    name: { fi: 'Koehanke' },
    beneficiary: { name: 'Koe Oy' },
    authority: { fi: 'Viranomainen' },
    period: { start: '2009-08-01', end: '2009-12-31' },
    localities,
    claims: [
      { number: 1, period: { start: '2009-08-01', end: '2009-10-31' }, filedOn: '2009-11-20' },
      { number: 2, period: { start: '2009-11-01', end: '2009-12-31' }, filedOn: '2010-02-15', final: true },
    ],
  })
  if (value === null) throw new Error(JSON.stringify(findings))
  return value
})()

export const HEADER_FI: readonly (readonly Value[])[] = [
  ['Kustannuserittely'],
  ['Paikkakunta:', 'Paikkakunta 1'],
  ['Maksatushakemus nro:', bare(1)],
  ['Maksatuskausi:', '1.8.–31.10.2009'],
  [],
]
export const HEADING_FI = ['Tosite', 'Pvm', 'Maksupvm', 'Toimittaja', 'Selite', 'Kustannuslaji', 'Veroton', 'Alv', 'Yhteensä'] as const

export const read = (sheets: Grid | readonly Grid[], file = 'lista.xlsx', of: Project = project): ReadClaims =>
  readClaims('rows' in sheets ? [sheets] : sheets, file, of)

/** The only draft; fails loudly where there is another number of them. */
export function only(result: ReadClaims): ClaimDraft {
  const [draft, ...others] = result.drafts
  if (draft === undefined || others.length > 0)
    throw new Error(`${String(result.drafts.length)} drafts: ${JSON.stringify(result.findings)}`)
  return draft
}

export const allFindings = (result: ReadClaims): Finding[] => [...result.findings, ...result.drafts.flatMap((draft) => draft.findings)]

/** `code@A9` of every error and warning, sorted; the sheet is left out where it is the first. */
export const loud = (result: ReadClaims): string[] =>
  allFindings(result)
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, at }) => `${code}${at === undefined ? '' : `@${at.replace(/^(?:Taul1|lista)!/, '')}`}`)
    .sort()

/** What nearly every sheet of a test is asked, since it states no more than the test needs. */
const routine: ReadonlySet<string> = new Set(['vat-not-stated', 'paid-date-unknown', 'category-unknown'])

/** The same without what is asked of nearly every sheet here. */
export const asked = (result: ReadClaims): string[] => loud(result).filter((one) => !routine.has(one.split('@')[0] ?? ''))

export const errors = (result: ReadClaims): string[] =>
  allFindings(result)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, at }) => `${code}@${at?.replace(/^(?:Taul1|lista)!/, '') ?? ''}`)
    .sort()

export const euros = (amount: Cents | null | undefined): number | null =>
  amount === null || amount === undefined ? null : toInteger(amount) / 100

/** The lines in short: `voucher incurredOn gross`. */
export const short = (lines: readonly Line[]): string[] =>
  lines.map((line) => `${line.voucher ?? '–'} ${line.incurredOn ?? '–'} ${String(euros(line.grossCents) ?? '–')}`)
