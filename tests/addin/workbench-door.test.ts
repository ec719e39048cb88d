// The workbench's workbook in memory stands behind the same door as Excel, and does the same: the season of the sample, in Node.
import { describe, expect, it } from 'vitest'
import { workbookReading, type Season } from '../../addin/state/season/index.ts'
import { everyReport, reportName } from '../../addin/state/season/report-id.ts'
import { madeReport } from '../../addin/state/season/reports.ts'
import { BookDoor } from '../../addin/workbench/book/book-door.ts'
import { Book, sheetOf, write } from '../../addin/workbench/book/book.ts'
import { typedCell } from '../../addin/workbench/book/typed.ts'
import type { CellPlace, WorkbookEvent } from '../../addin/workbook/door.ts'
import { toInteger } from '../../lib/core/money.ts'
import { day } from '../../lib/core/period.ts'
import { workbookWords } from '../../lib/i18n/workbook/index.ts'
import { projectWorkbook, readProjectWorkbook } from '../../lib/sheet/project-workbook/index.ts'
import { valueOf } from './support/office.ts'
import { differences, saidBy, type Said } from './support/figures.ts'
import { batchReports, sampleDisk, samplePostings, sampleProject } from './support/sample-files.ts'

interface Bench {
  readonly book: Book
  readonly door: BookDoor
  readonly selected: CellPlace[]
}

function openBench(): Bench {
  const book = new Book()
  const selected: CellPlace[] = []
  const door = new BookDoor(() => book, {
    surroundings: () => ({ language: 'fi', theme: 'light', host: 'a test' }),
    selected: (place) => selected.push(place),
    changed: () => undefined,
  })
  return { book, door, selected }
}

const postings = await samplePostings(sampleProject, 'fi')
const plans = projectWorkbook({ ...sampleProject, decisions: [] }, 'fi', workbookWords)

/** The sample, posted and decided. */
async function postedBench(): Promise<Bench> {
  const bench = openBench()
  await valueOf(bench.door.setUp(plans))
  expect(await valueOf(bench.door.post(postings, 'start'))).toEqual({ posted: postings.length, already: 0 })
  return bench
}

async function seasonOf({ door }: Bench): Promise<Season> {
  const reading = workbookReading(await valueOf(door.read()))
  if (reading.kind !== 'season') throw new Error(reading.kind)
  return reading.season
}

const reimbursable = async (bench: Bench): Promise<number> =>
  toInteger((await seasonOf(bench)).material.settlement.project.reimbursableCents)

/** Where a sheet of a report is called otherwise, since the workbook has one of its name already, a text that names its cells says so. */
const underOwnNames = (said: Said): Said =>
  new Map([...said].map(([place, value]) => [place, typeof value === 'string' ? value.replace(/^'([^'(]+) \([^)]+\)'!/, '$1!') : value]))

describe('a workbook in memory', () => {
  it('is set up once, and read back as the same project', async () => {
    const { door } = openBench()
    await valueOf(door.setUp(projectWorkbook(sampleProject, 'sv', workbookWords)))
    const { sheets, ...rest } = await valueOf(door.read())
    expect(readProjectWorkbook(sheets, workbookWords)).toEqual({ value: sampleProject, findings: [] })
    expect(rest).toEqual({ postings: [], findings: [], head: 'start', isUnfinished: false, reports: [] })
    expect(await door.setUp(projectWorkbook(sampleProject, 'sv', workbookWords))).toMatchObject({
      ok: false,
      trouble: { kind: 'nameTaken' },
    })
  })

  it('says in its reports, in three languages and cell by cell, what vipu report says for the same files', async () => {
    const bench = await postedBench()
    await valueOf(bench.door.decide(sampleProject.decisions))
    const season = await seasonOf(bench)
    await valueOf(bench.door.paint(everyReport.map((id) => ({ name: reportName(id), plans: madeReport(season, id).plans }))))
    const { sheets, reports = [] } = await valueOf(bench.door.read())
    const batch = await batchReports(sampleDisk(), '/claims')
    expect(reports.map(({ report }) => report).sort()).toEqual([...batch.keys()].sort())
    for (const { report, sheets: names } of reports) {
      const here = underOwnNames(saidBy(names.flatMap((name) => sheets.filter((sheet) => sheet.name === name))))
      expect(differences(here, saidBy(batch.get(report) ?? [])), report).toEqual([])
    }
  })

  it('takes the same claims twice without adding anything, and none after another head', async () => {
    const bench = await postedBench()
    const { head } = await valueOf(bench.door.read())
    expect(await valueOf(bench.door.post(postings, head))).toEqual({ posted: 0, already: postings.length })
    const other = postings.map((one) => ({ ...one, importKey: `${one.importKey}x` }))
    expect(await bench.door.post(other, 'start')).toEqual({ ok: false, trouble: { kind: 'changedMeanwhile' } })
    expect((await valueOf(bench.door.read())).postings).toHaveLength(postings.length)
  })

  it('puts a claim back, and the chain of the others still holds', async () => {
    const bench = await postedBench()
    const before = await reimbursable(bench)
    const { head } = await valueOf(bench.door.read())
    const { importKey } = postings[2]!
    await valueOf(bench.door.putBack([importKey], head))
    const after = await valueOf(bench.door.read())
    expect([after.postings.length, after.findings]).toEqual([postings.length - 1, []])
    expect(await reimbursable(bench)).toBeLessThan(before)
    await valueOf(bench.door.post(postings, after.head))
    expect([await reimbursable(bench), (await valueOf(bench.door.read())).findings]).toEqual([before, []])
  })

  it('keeps one decision about one thing, the later one', async () => {
    const bench = await postedBench()
    const decision = { at: 'a.xlsx Taul1!A9', code: 'vat-unknown', accept: true, reason: 'yes', by: 'A', on: day('2009-12-01') }
    await valueOf(bench.door.decide([decision]))
    await valueOf(
      bench.door.decide([
        { ...decision, accept: false, reason: 'no' },
        { ...decision, code: 'not-paid' },
      ]),
    )
    expect((await seasonOf(bench)).project.decisions.map(({ code, accept, reason }) => [code, accept, reason])).toEqual([
      ['vat-unknown', false, 'no'],
      ['not-paid', true, 'yes'],
    ])
  })

  it('replaces the sheets of a report in place, never those of somebody else, and leaves a frozen one alone', async () => {
    const bench = await postedBench()
    const [id] = everyReport
    const report = { name: reportName(id!), plans: madeReport(await seasonOf(bench), id!).plans }
    const count = bench.book.sheets.length
    bench.book.put(sheetOf({ ...report.plans[0]!, rows: [] }, null))
    expect(await bench.door.paint([report])).toEqual({ ok: false, trouble: { kind: 'nameTaken', sheet: report.plans[0]!.name } })
    bench.book.remove(bench.book.find(report.plans[0]!.name)!)
    await valueOf(bench.door.paint([report]))
    await valueOf(bench.door.paint([{ ...report, plans: report.plans.slice(0, -1) }]))
    expect(bench.book.sheets).toHaveLength(count + report.plans.length - 1)
    await valueOf(bench.door.freeze(report.name, 'a fingerprint'))
    await valueOf(bench.door.paint([report]))
    const { reports } = await valueOf(bench.door.read())
    expect(reports).toMatchObject([{ report: report.name, fingerprint: 'a fingerprint' }])
    expect(bench.book.sheets).toHaveLength(count + report.plans.length - 1)
  })

  it('settles a posting that somebody marked as unfinished by hand', async () => {
    const bench = await postedBench()
    const { glossary, sheet, row, column } = await stateCellOf(bench, postings[0]!.importKey)
    write(sheet, row, column, { cell: { kind: 'text', column, text: glossary }, style: 'rowText' })
    expect((await valueOf(bench.door.read())).isUnfinished).toBe(true)
    await valueOf(bench.door.recover('remove'))
    const after = await valueOf(bench.door.read())
    expect([after.isUnfinished, after.postings.length, after.findings]).toEqual([false, postings.length - 1, []])
  })

  it('tells of selections and changes until nobody listens, and selects only what can be seen', async () => {
    const { door, selected } = await postedBench()
    const heard: WorkbookEvent[] = []
    const unwatch = await valueOf(door.watch((event) => heard.push(event)))
    door.tell({ kind: 'changed', sheet: 'Kulut', isRemote: false, isOwn: false })
    unwatch()
    door.tell({ kind: 'changed', sheet: 'Kulut', isRemote: false, isOwn: false })
    expect(heard).toHaveLength(1)
    const place = { sheet: plans[1]!.name, row: 7, column: 1 }
    await valueOf(door.select(place))
    expect(selected.at(-1)).toEqual(place)
    expect(await door.select({ ...place, sheet: 'vipu' })).toEqual({ ok: false, trouble: { kind: 'missing', what: 'vipu' } })
  })
})

/** The cell that says that a posting is posted, and the word for one that is not. */
async function stateCellOf(
  { book, door }: Bench,
  key: string,
): Promise<{ glossary: string; sheet: ReturnType<typeof sheetOf>; row: number; column: number }> {
  const { sheets } = await valueOf(door.read())
  for (const grid of sheets)
    for (const { row, cells } of grid.rows) {
      const state = cells.find((cell) => cell.kind === 'text' && cell.text === workbookWords.fi.choices.posting.posted)
      if (
        state !== undefined &&
        cells.some((cell) => cell.kind === 'number' && cell.number === 1) &&
        cells.some((cell) => cell.kind === 'text' && cell.text === key)
      )
        return { glossary: workbookWords.fi.choices.posting.pending, sheet: book.find(grid.name)!, row, column: state.column }
    }
  throw new Error('no row of the ledger')
}

describe('what is typed into a cell', () => {
  it.each([
    ['7 250,00', 'money', { kind: 'number', number: 7250, format: '#,##0.00' }],
    ['-12,5', 'inputMoney', { kind: 'number', number: -12.5, format: '#,##0.00' }],
    ['15.9.2009', 'date', { kind: 'number', number: 40071, format: 'd.m.yyyy' }],
    ['2009-09-15', 'date', { kind: 'number', number: 40071, format: 'd.m.yyyy' }],
    ['31.2.2009', 'date', { kind: 'text', text: '31.2.2009' }],
    ['00123', 'rowText', { kind: 'text', text: '00123' }],
    ['=1+1', 'money', { kind: 'text', text: '=1+1' }],
    ['<img src=x onerror=alert(1)>', 'text', { kind: 'text', text: '<img src=x onerror=alert(1)>' }],
    ['3', 'count', { kind: 'number', number: 3 }],
  ] as const)('%s in a cell of %s', (text, style, expected) => {
    expect(typedCell(text, 0, style)).toEqual({ column: 0, ...expected })
  })

  it('nothing empties it', () => {
    expect(typedCell('  ', 0, 'money')).toBeNull()
  })
})
