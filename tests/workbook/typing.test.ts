// Anything typed anywhere: reading never fails, and no figure is ever wrong in silence.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isError, type Finding } from '../../lib/core/finding.ts'
import { cents, toInteger } from '../../lib/core/money.ts'
import { day, daysLater } from '../../lib/core/period.ts'
import type { Project } from '../../lib/core/project.ts'
import { formatAmount, formatDate, formatMoney } from '../../lib/i18n/index.ts'
import { workbookWords } from '../../lib/i18n/workbook/index.ts'
import { columnName, type Cell, type Grid } from '../../lib/sheet/grid.ts'
import { projectWorkbook, readPostings, readProjectWorkbook } from '../../lib/sheet/project-workbook/index.ts'
import { gridsOf } from './grid-of-plan.ts'
import { RUNS } from './projects.ts'
import { edited, sample, sampleGrids, type Typed } from './sample.ts'

const clean = sampleGrids()

function readOf(sheets: readonly Grid[]): { value: Project | null; findings: readonly Finding[] } {
  const read = readProjectWorkbook(sheets, workbookWords)
  if (read === null) throw new Error('not a workbook')
  return read
}

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.oneof(fc.string(), fc.constantFrom('6 000,00', '1.250', '15.9.2009', 'L1', 'kyllä', '#REF!', '', '  ')).map((text): Cell => ({
    kind: 'text',
    column: 0,
    text,
  })),
  fc.double().map((number): Cell => ({ kind: 'number', column: 0, number })),
  fc.integer({ min: -5, max: 120_000 }).map((number): Cell => ({ kind: 'number', column: 0, number, format: 'd.m.yyyy' })),
  fc.boolean().map((boolean): Cell => ({ kind: 'boolean', column: 0, boolean })),
  fc.constant<Cell>({ kind: 'error', column: 0, text: '#REF!' }),
  fc.constant<Cell>({ kind: 'uncalculated', column: 0, formula: 'A1*2' }),
)

const anyPlace = fc
  .record({
    sheet: fc.constantFrom(...clean.map((grid) => grid.name)),
    row: fc.integer({ min: 1, max: 40 }),
    column: fc.integer({ min: 0, max: 24 }),
  })
  .map(({ sheet, row, column }) => `${sheet}!${columnName(column)}${String(row)}`)

const anyEdits = fc
  .array(fc.tuple(anyPlace, fc.option(anyCell, { nil: null })), { minLength: 1, maxLength: 12 })
  .map((edits): Readonly<Record<string, Typed>> => Object.fromEntries(edits))

/** An amount as people write it; each is that amount or a question, never another. */
const writtenAmount = fc.integer({ min: -9_999_999, max: 9_999_999 }).chain((size) => {
  const amount = cents(size)
  const plain = `${String(Math.trunc(size / 100))},${String(Math.abs(size % 100)).padStart(2, '0')}`
  const texts = [
    formatMoney(amount, 'fi'),
    formatMoney(amount, 'sv'),
    formatMoney(amount, 'en'),
    formatAmount(amount, 'fi'),
    formatAmount(amount, 'en'),
  ]
  const bare = Math.abs(size) < 100 && size < 0 ? [] : [plain, plain.replace(',', '.'), `${plain} €`]
  return fc.constantFrom<Typed>(...texts, ...bare, size / 100, size / 100 + 1e-9).map((typed) => ({ size, typed }))
})

describe('whatever is typed into a workbook', () => {
  it('is read without a failure, and what is read can be written and read again', () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const sheets = edited(clean, edits)
        readPostings(sheets, workbookWords)
        const read = readProjectWorkbook(sheets, workbookWords)
        if (read === null) return
        if (!read.findings.some(isError)) expect(read.value).not.toBeNull()
        if (read.value === null) return
        expect(readOf(gridsOf(projectWorkbook(read.value, 'en', workbookWords))).value).toEqual(read.value)
      }),
      { numRuns: RUNS },
    )
  })

  it('as an amount is that amount to the cent, or a question at its cell', () => {
    fc.assert(
      fc.property(writtenAmount, ({ size, typed }) => {
        const { value, findings } = readOf(edited(clean, { 'Omavastuumaksut!C5': typed }))
        const received = value?.localities[0]?.selfFinancing.received[0]?.cents
        if (received === undefined) expect(findings.map((one) => one.at)).toContain('Omavastuumaksut!C5')
        else expect(toInteger(received)).toBe(size)
      }),
      { numRuns: RUNS * 2 },
    )
  })

  it('as a day is that day, or a question at its cell', () => {
    const written = fc.integer({ min: 0, max: 800 }).chain((days) => {
      const on = daysLater(day('2008-12-20'), days)
      const [year, month, dayOfMonth] = on.split('-')
      const forms = [
        on,
        formatDate(on, 'fi'),
        formatDate(on, 'en'),
        `${dayOfMonth ?? ''}/${month ?? ''}/${year ?? ''}`,
        `${month ?? ''}/${dayOfMonth ?? ''}/${year ?? ''}`,
      ]
      return fc.constantFrom(...forms).map((typed) => ({ on, typed }))
    })
    fc.assert(
      fc.property(written, ({ on, typed }) => {
        const { value, findings } = readOf(edited(clean, { 'Ennakot!A5': typed }))
        if (value === null) expect(findings.map((one) => one.at)).toContain('Ennakot!A5')
        else expect(value.advances[0]?.date).toBe(on)
      }),
      { numRuns: RUNS * 2 },
    )
  })

  it('a cell that must be filled and is erased is asked for, whichever it is', () => {
    const required = clean.flatMap((grid) =>
      grid.rows
        .filter((row) => row.row === 4)
        .flatMap((row) =>
          row.cells.flatMap((cell) =>
            cell.kind === 'text' && cell.text.endsWith(' *') ? [{ grid: grid.name, column: columnName(cell.column) }] : [],
          ),
        ),
    )
    expect(required.length).toBeGreaterThan(25)
    for (const { grid, column } of required) {
      const { value, findings } = readOf(edited(clean, { [`${grid}!${column}5`]: null }))
      expect(value).toBeNull()
      expect(findings.filter(isError).map((one) => one.at)).toContain(`${grid}!${column}5`)
    }
  })

  it('leaves the sample as it is where nothing was typed', () => {
    expect(readOf(clean)).toEqual({ value: sample, findings: [] })
  })
})
