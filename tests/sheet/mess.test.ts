// Generated claims, written down in random mess and read back. Law: every amount, day and line comes back, or is said at its row; never wrong silently.
// Runs: MESS_RUNS (default 500 each); a failure prints the seed of its sheet.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cell, Grid } from '../../lib/sheet/grid.ts'
import { drawClaim } from './mess/claim.ts'
import { damage } from './mess/damage.ts'
import { Draw } from './mess/draw.ts'
import { judge } from './mess/judge.ts'
import { noted } from './mess/note.ts'
import { renderClaim } from './mess/render.ts'
import { drawWorkbook, judgeWorkbook } from './mess/workbook.ts'
import { read } from './sheets.ts'

const runs = { numRuns: Number(process.env['MESS_RUNS'] ?? 500) }
const seeds = fc.noShrink(fc.integer({ min: 1, max: 2_000_000_000 }))

test('a claim in any layout, language and style comes back to the cent and the day, with nothing to ask', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const draw = new Draw(seed)
      const claim = drawClaim(draw)
      const rendered = renderClaim(draw, claim)
      expect({ seed, ...judge(read(rendered.grid, rendered.file), claim, rendered) }).toEqual({ seed, silent: [], said: [], false: [] })
    }),
    runs,
  )
})

test('a ledger, wages, journeys and a matrix of a claim come back to the cent, with no error', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const workbook = drawWorkbook(new Draw(seed))
      expect({ seed, wrong: judgeWorkbook(workbook, read(workbook.sheets, workbook.file)) }).toEqual({ seed, wrong: [] })
    }),
    runs,
  )
})

test('damage to some lines changes no other line silently', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const draw = new Draw(seed)
      const claim = drawClaim(draw)
      const rendered = renderClaim(draw, claim)
      const damaged = damage(draw, rendered.grid, [...rendered.rows.keys()])
      const { silent } = judge(read(damaged.grid, rendered.file), claim, rendered)
      const elsewhere = silent.filter((text) => !damaged.rows.has(Number(/^row (\d+)/.exec(text)?.[1] ?? -1)))
      expect({ seed, elsewhere }).toEqual({ seed, elsewhere: [] })
    }),
    runs,
  )
})

test('a note against a line is heard in any layout, wherever it stands, and of that line alone', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const draw = new Draw(seed)
      const claim = drawClaim(draw)
      const rendered = renderClaim(draw, claim)
      const note = noted(draw, rendered)
      fc.pre(note !== null)
      const errors = read(note.grid, rendered.file).drafts.flatMap(({ lines, findings }) =>
        findings.flatMap(({ code, severity, at }) => {
          const row = Number(/(\d+)$/.exec(at ?? '')?.[1])
          return severity === 'error' && code !== 'costs-below-zero' && lines.some((line) => line.row === row)
            ? [`${code} ${String(row)}`]
            : []
        }),
      )
      expect({ seed, text: note.text, errors }).toEqual({ seed, text: note.text, errors: [`line-set-aside ${String(note.row)}`] })
    }),
    runs,
  )
})

test('a cell that cannot be read makes its own row loud', () => {
  const faults: readonly ((cell: Cell) => Cell)[] = [
    ({ column }) => ({ kind: 'error', column, text: '#REF!' }),
    ({ column }) => ({ kind: 'text', column, text: '#VIITTAUS!' }),
    ({ column }) => ({ kind: 'uncalculated', column, formula: 'A1' }),
  ]
  fc.assert(
    fc.property(seeds, (seed) => {
      const draw = new Draw(seed)
      const claim = drawClaim(draw)
      const rendered = renderClaim(draw, claim)
      const row = draw.of([...rendered.rows.keys()])
      const cells = rendered.grid.rows.find((one) => one.row === row)?.cells ?? []
      const victim = draw.of(cells.filter(({ column }) => isRead(rendered.columns[column - (cells[0]?.column ?? 0)])))
      const broken = draw.of(faults)
      const grid: Grid = {
        ...rendered.grid,
        rows: rendered.grid.rows.map((one) =>
          one.row === row ? { ...one, cells: one.cells.map((cell) => (cell === victim ? broken(cell) : cell)) } : one,
        ),
      }
      const loud = read(grid, rendered.file).drafts.flatMap(({ findings }) =>
        findings.filter(({ code, at }) => code.startsWith('formula-') && at?.endsWith(String(row))),
      )
      expect({ seed, row, loud: loud.length > 0 }).toEqual({ seed, row, loud: true })
    }),
    runs,
  )
})

const isRead = (role: string | undefined): boolean => role !== undefined && role !== 'running' && role !== 'notes'

const garbageText = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    'Tosite',
    'Pvm',
    'Summa',
    'Alv',
    'Yhteensä',
    'Selite',
    'Kustannuslaji',
    'Paikkakunta',
    'Mallila',
    'Maksatuskausi',
    '1.8.–31.10.2009',
    'elokuu',
    'syyskuu 2009',
    'Ei kustannuksia',
    'Siirto',
    'Debet',
    'Kredit',
    'Kunnan omavastuu',
    '"',
    '-',
    '#REF!',
    '1.250',
    '15.9.2009',
    '122,00',
    'Palvelujen ostot',
    'constructor',
    '__proto__',
    '💶',
    '\u202e100',
    '='.repeat(300),
  ),
)
const garbageCell: fc.Arbitrary<(column: number) => Cell> = fc.oneof(
  garbageText.map((text) => (column: number): Cell => ({ kind: 'text', column, text })),
  fc.double().map((number) => (column: number): Cell => ({ kind: 'number', column, number })),
  fc
    .tuple(fc.integer({ min: -5, max: 60_000 }), fc.constantFrom('d.m.yyyy', '0%', '#,##0.00', 'mmm yyyy', '"kr"0', ';;;', '[$$-409]0'))
    .map(([number, format]) => (column: number): Cell => ({ kind: 'number', column, number, format })),
  fc.constantFrom<(column: number) => Cell>(
    (column) => ({ kind: 'error', column, text: '#N/A' }),
    (column) => ({ kind: 'boolean', column, boolean: true }),
    (column) => ({ kind: 'uncalculated', column, formula: 'SUM(A1:A9)' }),
  ),
)
const garbageGrid: fc.Arbitrary<Grid> = fc
  .record({
    name: garbageText,
    hidden: fc.boolean(),
    rows: fc.array(fc.record({ hidden: fc.boolean(), cells: fc.array(fc.option(garbageCell, { nil: null, freq: 3 }), { maxLength: 9 }) }), {
      maxLength: 14,
    }),
    merges: fc.array(fc.record({ top: fc.nat(20), left: fc.nat(9), height: fc.nat(1_000_000), width: fc.nat(16_000) }), { maxLength: 4 }),
    date1904: fc.boolean(),
  })
  .map(({ name, hidden, rows, merges, date1904 }) => ({
    name,
    hidden,
    date1904,
    hiddenColumns: new Set([1, 16_383]),
    merges: merges.map(({ top, left, height, width }) => ({ top: top + 1, left, bottom: top + 1 + height, right: left + width })),
    rows: rows.flatMap(({ hidden: isHidden, cells }, index) => {
      const own = cells.flatMap((make, column) => (make === null ? [] : [make(column)]))
      return own.length === 0 ? [] : [{ row: index * (index % 3 === 0 ? 1 : 7) + 1, hidden: isHidden, cells: own }]
    }),
  }))
  .map((grid) => ({ ...grid, rows: [...new Map(grid.rows.map((row) => [row.row, row])).values()].sort((a, b) => a.row - b.row) }))

test('garbage is read without a throw, twice alike, and gives a claim or an error', () => {
  fc.assert(
    fc.property(fc.array(garbageGrid, { maxLength: 3 }), fc.string({ maxLength: 20 }), (sheets, file) => {
      const result = read(sheets, file)
      expect(read(sheets, file)).toEqual(result)
      const hasError = [...result.findings, ...result.drafts.flatMap(({ findings }) => findings)].some(
        ({ severity }) => severity === 'error',
      )
      expect(result.drafts.length > 0 || hasError).toBe(true)
      for (const draft of result.drafts) {
        expect(draft.nil || draft.lines.length > 0).toBe(true)
        expect(draft.locality !== null || draft.findings.some(({ code }) => code === 'unknown-locality')).toBe(true)
        expect(draft.claim !== null || draft.findings.some(({ code }) => code === 'unknown-claim-period')).toBe(true)
      }
    }),
    { numRuns: runs.numRuns * 2 },
  )
})

test('words without numbers never make a line', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.array(
          fc.string({ maxLength: 10 }).filter((text) => !/\d/.test(text)),
          { maxLength: 6 },
        ),
        { maxLength: 20 },
      ),
      (rows) => {
        const cells = rows.map((texts, index) => ({
          row: index + 1,
          hidden: false,
          cells: texts.flatMap((text, column): Cell[] => (text === '' ? [] : [{ kind: 'text', column, text }])),
        }))
        const grid: Grid = {
          name: 'x',
          hidden: false,
          rows: cells.filter((row) => row.cells.length > 0),
          hiddenColumns: new Set(),
          merges: [],
          date1904: false,
        }
        expect(read(grid).drafts.flatMap(({ lines }) => lines)).toEqual([])
      },
    ),
    runs,
  )
})
