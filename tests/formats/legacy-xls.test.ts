// .xls: what each record says is in the grid, and what no record says is never made up.
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../lib/formats/xlsx/index.ts'
import * as biff from '../support/legacy/biff.ts'
import { compoundOf } from '../support/legacy/compound.ts'
import { readOf, refusals, type Read } from '../support/legacy/shown.ts'

const readBook = (book: biff.BiffBook): Promise<Read> => readOf(biff.streamOf(book), 'kulut.xls')
const readRecords = (records: readonly number[][], globals: readonly number[][] = []): Promise<Read> =>
  readBook({ globals, sheets: [{ name: 'Taul1', records }] })

describe('a number in an .xls', () => {
  it('is read exactly, however it is packed: 1 234,56, −150, 0,07 in hundredths, 2^29 − 1', async () => {
    const hundredths = (7 << 2) | 3
    const { values } = await readRecords([
      biff.number(0, 0, 1234.56),
      biff.packed(0, 1, (-150 << 2) | 2),
      biff.packed(0, 2, hundredths),
      biff.packed(0, 3, ((2 ** 29 - 1) << 2) | 2),
    ])
    expect(values).toEqual({ 'Taul1!A1': 1234.56, 'Taul1!B1': -150, 'Taul1!C1': 0.07, 'Taul1!D1': 2 ** 29 - 1 })
  })

  it('stands in a row of packed ones at its own column: 1 in C5, 2 in D5', async () => {
    const packed = biff.record(0xbd, biff.u16(4), biff.u16(2), biff.u16(0), biff.u32(6), biff.u16(0), biff.u32(10), biff.u16(3))
    expect((await readRecords([packed])).values).toEqual({ 'Taul1!C5': 1, 'Taul1!D5': 2 })
  })

  it('may stand in column IV; beyond it the file is damaged, for an amount has lost its place', async () => {
    expect((await readRecords([biff.number(0, 255, 1)])).values).toEqual({ 'Taul1!IV1': 1 })
    expect(refusals(await readRecords([biff.number(0, 256, 1)]))).toEqual(['unreadable-file damaged'])
  })

  it('that is infinite is an error cell, not an amount', async () => {
    expect((await readRecords([biff.number(0, 0, Infinity)])).values).toEqual({ 'Taul1!A1': '#NUM!' })
  })

  it('has the number format of its cell: own, built-in, none for General', async () => {
    const globals = [biff.numberFormat(164, '#,##0.00\\ "€"'), biff.cellFormat(0), biff.cellFormat(164), biff.cellFormat(10)]
    const { formats } = await readRecords([biff.number(0, 0, 1, 0), biff.number(0, 1, 1, 1), biff.number(0, 2, 0.22, 2)], globals)
    expect(formats).toEqual({ 'Taul1!B1': '#,##0.00\\ "€"', 'Taul1!C1': '0.00%' })
  })

  it('is struck through where its font is: the fifth, which has the number 5, and the second', async () => {
    const font = (isStruck: boolean): number[] =>
      biff.record(0x31, biff.u16(200), biff.u16(isStruck ? 8 : 0), new Array<number>(12).fill(0))
    const fonts = [font(false), font(true), font(false), font(false), font(true)]
    const cellFormats = [0, 5, 1].map((number) => biff.record(0xe0, biff.u16(number), biff.u16(0), new Array<number>(16).fill(0)))
    const cells = [biff.number(0, 0, 1, 0), biff.number(1, 0, 2, 1), biff.number(1, 1, 3, 2)]
    const { grids } = await readRecords(cells, [...fonts, ...cellFormats])
    expect(grids![0]!.rows.map(({ struck }) => struck)).toEqual([undefined, [0, 1]])
  })

  it('keeps a date as the serial number it is, with its format and the date system of the book', async () => {
    const globals = [biff.date1904, biff.cellFormat(14)]
    const { grids } = await readRecords([biff.number(0, 0, 38609)], globals)
    expect(grids![0]!.date1904).toBe(true)
    expect(grids![0]!.rows[0]!.cells[0]).toMatchObject({ kind: 'number', number: 38609 })
    expect(grids![0]!.rows[0]!.cells[0]!.format).toMatch(/d.*yy/)
  })
})

describe('a text in an .xls', () => {
  const texts = (...all: number[][]): Promise<Read> =>
    readRecords(
      all.map((_, index) => biff.shared(index, 0, index)),
      [biff.sharedTable(...all)],
    )

  it('is read in both widths, with the letters of Latin-1 and beyond', async () => {
    const compressed = [...biff.u16(5), 0, ...biff.latin('Sähkö')]
    const { values } = await texts(compressed, biff.unicode('Tšekki – 5 €'))
    expect(values).toEqual({ 'Taul1!A1': 'Sähkö', 'Taul1!A2': 'Tšekki – 5 €' })
  })

  it('is read without its fonts and its phonetic guide', async () => {
    const rich = [...biff.u16(4), 9, ...biff.u16(2), ...biff.wide('Rivi'), ...biff.u32(0), ...biff.u32(0)]
    const guided = [...biff.u16(2), 5, ...biff.u32(6), ...biff.wide('漢字'), 1, 2, 3, 4, 5, 6]
    expect((await texts(rich, guided, biff.unicode('perässä'))).values).toEqual({
      'Taul1!A1': 'Rivi',
      'Taul1!A2': '漢字',
      'Taul1!A3': 'perässä',
    })
  })

  it('goes on in the next record in another width: "Työ" and "paja"', async () => {
    const table = biff.record(0xfc, biff.u32(2), biff.u32(2), [...biff.u16(7), 1, ...biff.wide('Työ')])
    const rest = biff.record(0x3c, [0, ...biff.latin('paja')], biff.unicode('tila'))
    const { values } = await readRecords([biff.shared(0, 0, 0), biff.shared(0, 1, 1)], [table, rest])
    expect(values).toEqual({ 'Taul1!A1': 'Työpaja', 'Taul1!B1': 'tila' })
  })

  it('goes on behind a record that holds nothing but its width, and behind half a letter that is none: "Työ" and "paja"', async () => {
    const table = biff.record(0xfc, biff.u32(1), biff.u32(1), [...biff.u16(7), 1, ...biff.wide('Työ'), 0x70])
    const rest = [biff.record(0x3c, [0]), biff.record(0x3c, []), biff.record(0x3c, [0, ...biff.latin('paja')])]
    expect((await readRecords([biff.shared(0, 0, 0)], [table, ...rest])).values).toEqual({ 'Taul1!A1': 'Työpaja' })
  })

  it('is nothing where its length is 0 and nothing stands behind that; the amount beside it is read', async () => {
    const { values } = await readRecords([biff.label(0, 0, biff.u16(0)), biff.number(0, 1, 12.5)])
    expect(values).toEqual({ 'Taul1!B1': 12.5 })
  })

  it('is found although the table states too few: 1 instead of 2', async () => {
    const table = biff.record(0xfc, biff.u32(1), biff.u32(1), biff.unicode('eka'), biff.unicode('toka'))
    expect((await readRecords([biff.shared(0, 0, 1)], [table])).values).toEqual({ 'Taul1!A1': 'toka' })
  })

  it('that the table does not have makes the file damaged, not the cell empty', async () => {
    const read = await readRecords([biff.number(0, 0, 100), biff.shared(1, 0, 7)], [biff.sharedTable(biff.unicode('eka'))])
    expect(read.grids).toBeNull()
    expect(refusals(read)).toEqual(['unreadable-file damaged'])
  })
})

describe('a formula in an .xls', () => {
  it('has the text that stands in a record behind others', async () => {
    const shared = biff.record(0x4bc, biff.u32(0), biff.u32(0))
    const { values, grids } = await readRecords([biff.formula(0, 0, biff.textResult), shared, biff.stringRecord('Päätös 12')])
    expect(values).toEqual({ 'Taul1!A1': 'Päätös 12' })
    expect(grids![0]!.rows[0]!.cells[0]!.formula).toBeDefined()
  })

  it('with a result of no kind there is, 9, is uncalculated, not a truth', async () => {
    const { grids } = await readRecords([biff.formula(0, 0, [9, 0, 1, 0, 0, 0, 0xff, 0xff])])
    expect(grids![0]!.rows[0]!.cells).toMatchObject([{ kind: 'uncalculated' }])
  })

  it('whose text is missing is uncalculated', async () => {
    const { values } = await readRecords([biff.formula(0, 0, biff.textResult), biff.formula(1, 0, biff.f64(5))])
    expect(values).toEqual({ 'Taul1!A1': '=', 'Taul1!A2': 5 })
  })

  it('has numbers, truths and errors as results', async () => {
    const { values } = await readRecords([
      biff.formula(0, 0, biff.f64(1220)),
      biff.formula(0, 1, biff.booleanResult(true)),
      biff.formula(0, 2, biff.errorResult(0x17)),
    ])
    expect(values).toEqual({ 'Taul1!A1': 1220, 'Taul1!B1': true, 'Taul1!C1': '#REF!' })
  })

  it('shows a 0 where others have results: a sum of nothing is 0,00', async () => {
    const { values } = await readRecords([
      biff.formula(0, 0, biff.f64(0)),
      biff.formula(1, 0, biff.f64(12)),
      biff.formula(2, 0, biff.emptyResult),
    ])
    expect(values).toEqual({ 'Taul1!A1': 0, 'Taul1!A2': 12 })
  })

  it('shows a 0 where Excel says that it calculated', async () => {
    expect((await readRecords([biff.formula(0, 0, biff.f64(0))], [biff.calculatedMark])).values).toEqual({ 'Taul1!A1': 0 })
  })

  it('is uncalculated where all of them show 0 or nothing, as report generators leave them', async () => {
    const { values } = await readBook({
      sheets: [
        { name: 'Taul1', records: [biff.number(0, 0, 100), biff.formula(0, 1, biff.f64(0))] },
        { name: 'Taul2', records: [biff.formula(0, 0, biff.emptyResult)] },
      ],
    })
    expect(values).toEqual({ 'Taul1!A1': 100, 'Taul1!B1': '=', 'Taul2!A1': '=' })
  })
})

describe('what is hidden, merged or written twice in an .xls', () => {
  it('is told: row 2, columns B and D, the second sheet', async () => {
    const { grids } = await readBook({
      sheets: [
        {
          name: 'Taul1',
          records: [
            biff.columnRecord(1, 1, 2560, true),
            biff.columnRecord(3, 3, 0, false),
            biff.rowRecord(0, false),
            biff.rowRecord(1, true),
            biff.number(0, 0, 1),
            biff.number(1, 0, 2),
          ],
        },
        { name: 'Taul2', state: 2, records: [] },
      ],
    })
    expect(grids!.map((grid) => grid.hidden)).toEqual([false, true])
    expect(grids![0]!.rows.map((row) => row.hidden)).toEqual([false, true])
    expect([...grids![0]!.hiddenColumns]).toEqual([1, 3])
  })

  it('includes a row somebody has set to no height, not one whose height was left empty', async () => {
    const height = (row: number, flags: number): number[] =>
      biff.record(0x208, biff.u16(row), biff.u16(0), biff.u16(256), biff.u16(0), biff.u32(0), biff.u16(flags), biff.u16(0))
    const { grids } = await readRecords([height(0, 0), height(1, 0x40), biff.number(0, 0, 1), biff.number(1, 0, 2)])
    expect(grids![0]!.rows.map((row) => row.hidden)).toEqual([false, true])
  })

  it('includes rows that say nothing where the sheet hides those', async () => {
    const hideRest = biff.record(0x225, biff.u16(2), biff.u16(0))
    const { grids } = await readRecords([hideRest, biff.rowRecord(0, false), biff.number(0, 0, 1), biff.number(1, 0, 2)])
    expect(grids![0]!.rows.map((row) => row.hidden)).toEqual([false, true])
  })

  it('includes a value under a merge: B1 under A1:B1', async () => {
    const read = await readRecords([biff.number(0, 0, 1), biff.number(0, 1, 2), biff.mergeRecord(0, 0, 0, 1)])
    expect(read.findings).toMatchObject([{ code: 'hidden-content', at: 'Taul1!B1', figures: { what: 'mergedOver' } }])
  })

  it('includes a cell with two values: an error, and the last one counts', async () => {
    const read = await readRecords([biff.number(0, 0, 100), biff.number(0, 0, 900)])
    expect(read.values).toEqual({ 'Taul1!A1': 900 })
    expect(read.findings).toMatchObject([{ code: 'hidden-content', severity: 'error', at: 'Taul1!A1', figures: { what: 'cellTwice' } }])
  })

  it('includes two sheets of one name', async () => {
    const read = await readBook({
      sheets: [
        { name: 'Kulut', records: [] },
        { name: 'KULUT', records: [] },
      ],
    })
    expect(read.findings).toMatchObject([{ code: 'hidden-content', figures: { what: 'sheetTwice' } }])
  })
})

describe('the sheets of an .xls', () => {
  it('end where they end: cells behind a chart within the sheet are read', async () => {
    const chart = [
      ...biff.record(0x809, biff.u16(0x600), biff.u16(0x20), biff.u32(0), biff.u32(0), biff.u32(0)),
      ...biff.number(9, 9, 1),
      ...biff.record(0x0a),
    ]
    const read = await readRecords([biff.number(0, 0, 1), chart, biff.number(1, 0, 2)])
    expect(read.values).toEqual({ 'Taul1!A1': 1, 'Taul1!A2': 2 })
  })

  it('end where their cells end: 2 behind the end of a sheet that has 1 would be lost, and the file is damaged', async () => {
    const stream = biff.streamOf({ sheets: [{ name: 'Taul1', records: [biff.number(0, 0, 1), biff.record(0x0a), biff.number(1, 0, 2)] }] })
    expect(refusals(await readOf(stream, 'kulut.xls'))).toEqual(['unreadable-file damaged'])
  })

  it('begin where only one of them can, where the list of sheets is 20 bytes off for one: of two astray the file is damaged', async () => {
    const sheets = [1, 2].map((value) => ({ name: `Taul${String(value)}`, records: [biff.number(0, 0, value)] }))
    const stream = biff.streamOf({ sheets })
    const listed = [...stream.keys()].filter((at) => stream[at] === 0x85 && stream[at + 1] === 0 && stream[at + 10] === 5)
    const astray = (at: number): void => {
      new DataView(stream.buffer).setUint32(at + 4, stream.length - 20, true)
    }
    astray(listed[1]!)
    expect((await readOf(stream, 'kulut.xls')).values).toEqual({ 'Taul1!A1': 1, 'Taul2!A1': 2 })
    astray(listed[0]!)
    expect(refusals(await readOf(stream, 'kulut.xls'))).toEqual(['unreadable-file damaged'])
  })

  it('stand each in a place of its own: two names for one sheet would count its costs twice', async () => {
    const sheets = [1, 2].map((value) => ({ name: `Taul${String(value)}`, records: [biff.number(0, 0, value)] }))
    const stream = biff.streamOf({ sheets })
    const [first, second] = [...stream.keys()].filter((at) => stream[at] === 0x85 && stream[at + 1] === 0 && stream[at + 10] === 5)
    stream.copyWithin(second! + 4, first! + 4, first! + 8)
    expect(refusals(await readOf(stream, 'kulut.xls'))).toEqual(['unreadable-file damaged'])
  })

  it('leave out charts and old macros, and say so', async () => {
    const read = await readBook({
      sheets: [
        { name: 'Kulut', records: [biff.number(0, 0, 1)] },
        { name: 'Kaavio', kind: 2, records: [] },
        { name: 'Makro', kind: 1, records: [] },
      ],
    })
    expect(read.grids!.map((grid) => grid.name)).toEqual(['Kulut'])
    expect(read.findings).toMatchObject([
      { code: 'sheet-left-out', figures: { sheet: 'Kaavio' } },
      { code: 'sheet-left-out', figures: { sheet: 'Makro' } },
      { code: 'macro-ignored' },
    ])
  })

  it('are missing where there are only charts', async () => {
    expect(refusals(await readBook({ sheets: [{ name: 'Kaavio', kind: 2, records: [] }] }))).toEqual(['unreadable-file noSheets'])
  })

  it('name the workbooks they refer to', async () => {
    const link = biff.record(0x1ae, biff.u16(1), biff.unicode('\u0001budjetti.xls'))
    const own = biff.record(0x1ae, biff.u16(1), biff.u16(0x401))
    const { findings } = await readRecords([biff.number(0, 0, 1)], [own, link, link])
    expect(findings).toEqual([{ code: 'external-link-ignored', severity: 'info', figures: { target: 'budjetti.xls' } }])
  })
})

describe('an .xls of Excel 5 or 95', () => {
  const excel5 = (globals: number[][], records: number[][]): Promise<Read> =>
    readBook({ version: 5, globals, sheets: [{ name: 'Taul1', records }] })

  it('has its texts in the code page of Windows', async () => {
    const { values } = await excel5(
      [biff.codePage(1252)],
      [biff.label(0, 0, biff.narrow([0x35, 0x20, 0x80, 0x20, 0x6d, 0xe4])), biff.number(0, 1, 5)],
    )
    expect(values).toEqual({ 'Taul1!A1': '5 € mä', 'Taul1!B1': 5 })
  })

  it('has its texts in the code pages of the Mac and of DOS', async () => {
    expect((await excel5([biff.codePage(10000)], [biff.label(0, 0, biff.narrow([0x8a, 0x9a, 0x8c]))])).values).toEqual({
      'Taul1!A1': 'äöå',
    })
    expect((await excel5([biff.codePage(850)], [biff.label(0, 0, biff.narrow([0x84, 0x94, 0x86]))])).values).toEqual({ 'Taul1!A1': 'äöå' })
  })

  it('is refused where nothing here knows the code page', async () => {
    expect(refusals(await excel5([biff.codePage(4711)], []))).toEqual(['unreadable-file unknownEncoding'])
  })

  it('has number formats too', async () => {
    const globals = [biff.narrowNumberFormat(170, 'd.m.yyyy'), biff.cellFormat(170)]
    expect((await excel5(globals, [biff.number(0, 0, 40071)])).formats).toEqual({ 'Taul1!A1': 'd.m.yyyy' })
  })
})

describe('an .xls in its container', () => {
  const stream = biff.streamOf({ sheets: [{ name: 'Taul1', records: [biff.number(0, 0, 725000)] }] })
  const long = biff.streamOf({ sheets: [{ name: 'Taul1', records: Array.from({ length: 900 }, (_, row) => biff.number(row, 0, row)) }] })

  it.each(['Workbook', 'WORKBOOK', 'Book'])('is read from the stream %s', async (name) => {
    expect((await readOf(compoundOf({ [name]: stream }), 'kulut.xls')).values).toEqual({ 'Taul1!A1': 725000 })
  })

  const oldBook = (amount: number, ...more: readonly number[]): Uint8Array =>
    biff.streamOf({
      version: 5,
      sheets: [{ name: 'Vanha', records: [biff.number(0, 0, amount), ...more.map((one) => biff.number(1, 0, one))] }],
    })

  it('is read from the newer of two streams that say the same: Workbook, not Book; a formula that shows 0 may be uncalculated in the older', async () => {
    expect((await readOf(compoundOf({ Book: oldBook(725000), Workbook: stream }), 'kulut.xls')).values).toEqual({ 'Taul1!A1': 725000 })
    expect((await readOf(compoundOf({ Book: oldBook(725000, 0), Workbook: stream }), 'kulut.xls')).values).toEqual({ 'Taul1!A1': 725000 })
  })

  it.each([
    ['another amount, 1', oldBook(1)],
    ['one amount more, 5', oldBook(725000, 5)],
    ['half a book', oldBook(725000).subarray(0, 60)],
  ])('is refused where Book, which LibreOffice may open instead, has %s', async (_, older) => {
    expect(refusals(await readOf(compoundOf({ Book: older, Workbook: stream }), 'kulut.xls'))).toEqual(['unsafe-archive headersDisagree'])
  })

  it('is read over many sectors: 900 rows', async () => {
    const { grids } = await readOf(compoundOf({ Workbook: long }), 'kulut.xls')
    expect(grids![0]!.rows).toHaveLength(900)
  })

  it('tells of macros', async () => {
    expect((await readOf(compoundOf({ Workbook: stream, _VBA_PROJECT_CUR: Uint8Array.of(1) }), 'kulut.xls')).codes).toEqual([
      'macro-ignored',
    ])
  })

  it('that is cut off anywhere is damaged, never half a sheet', async () => {
    const whole = compoundOf({ Workbook: long })
    for (const length of [100, 512, 2000, whole.length - 4000, whole.length - 600]) {
      const read = await readOf(whole.subarray(0, length), 'kulut.xls')
      expect(read.grids).toBeNull()
      expect(refusals(read)[0]).toMatch(/^unreadable-file/)
    }
  })

  it('whose sectors run in a circle is damaged: those of the workbook, those of the directory', async () => {
    const circleAt = (sector: number): Uint8Array => {
      const whole = compoundOf({ Workbook: long })
      new DataView(whole.buffer).setUint32(whole.length - 512 + sector * 4, sector, true)
      return whole
    }
    const directory = new DataView(compoundOf({ Workbook: long }).buffer).getUint32(48, true)
    expect(refusals(await readOf(circleAt(2), 'kulut.xls'))).toEqual(['unreadable-file damaged'])
    expect(refusals(await readOf(circleAt(directory), 'kulut.xls'))).toEqual(['unreadable-file damaged'])
  })

  it('that repeats a sector to the full length is damaged, though each record in it is whole', async () => {
    const rows = biff.streamOf({ sheets: [{ name: 'Taul1', records: Array.from({ length: 2048 }, () => biff.record(0, [1, 2, 3, 4])) }] })
    const whole = compoundOf({ Workbook: rows })
    new DataView(whole.buffer).setUint32(whole.length - 512 + 20, 5, true)
    expect(refusals(await readOf(whole, 'kulut.xls'))).toEqual(['unreadable-file damaged'])
  })
})

describe('an .xls is refused', () => {
  it.each([
    ['sheets', 1],
    ['rows', 2],
    ['cells', 3],
    ['ranges', 1],
    ['textLength', 5],
    ['totalBytes', 20],
    ['sharedStrings', 1],
    ['fileBytes', 100],
  ] as const)('where it has more %s than the limit of %d', async (limit, most) => {
    const cells = [0, 1, 2].flatMap((row) => [biff.number(row, 0, row), biff.shared(row, 1, 1)])
    const records = [...cells, biff.mergeRecord(5, 6, 0, 1), biff.mergeRecord(7, 8, 0, 1)]
    const globals = [biff.sharedTable(biff.unicode('Selite'), biff.unicode('Käännöstyö'))]
    const stream = biff.streamOf({
      globals,
      sheets: [
        { name: 'Taul1', records },
        { name: 'Taul2', records: [] },
      ],
    })
    const read = await readOf(stream, 'kulut.xls', { limits: { ...defaultLimits, [limit]: most } })
    expect(refusals(read)).toEqual([`too-large ${limit}`])
  })

  it('where it is encrypted', async () => {
    expect(refusals(await readRecords([biff.number(0, 0, 1)], [biff.encryptionRecord]))).toEqual(['encrypted-file'])
  })

  it('where it is an encrypted .xlsx in the same container', async () => {
    const file = compoundOf({ EncryptionInfo: Uint8Array.of(4, 0), EncryptedPackage: new Uint8Array(5000) })
    expect(refusals(await readOf(file, 'salattu.xlsx'))).toEqual(['encrypted-file'])
  })

  it('where it is a letter: a WordDocument', async () => {
    expect(refusals(await readOf(compoundOf({ WordDocument: new Uint8Array(5000) }), 'kirje.xls'))).toEqual(['unreadable-file notWorkbook'])
  })

  it.each([
    ['a chart of Excel 2', [9, 0, 4, 0, 2, 0, 0x20, 0]],
    ['a macro sheet of Excel 3', [9, 2, 6, 0, 0, 0, 0x40, 0, 0, 0]],
    ['several sheets of Excel 4', [9, 4, 6, 0, 0, 0, 0, 1, 0, 0]],
  ])('where it is %s', async (_, start) => {
    expect(refusals(await readOf(Uint8Array.from([...start, 0x0a, 0, 0, 0]), 'vanha.xls'))).toEqual(['unreadable-file wrongFormat'])
  })

  it('where a sheet is not where the list of sheets says', async () => {
    const stream = biff.streamOf({ sheets: [{ name: 'Taul1', records: [biff.number(0, 0, 1)] }] })
    expect(refusals(await readOf(stream.subarray(0, stream.length - 30), 'kulut.xls'))).toEqual(['unreadable-file damaged'])
  })
})
