// What a person sees otherwise than it is read in an .xls: drawings, bars and icons, frozen panes, windows, and the looks of Excel 2 to 4.
import { describe, expect, it } from 'vitest'
import { f64, number, record, streamOf, u16, u32, u8, columnRecord, type BiffBook } from '../support/legacy/biff.ts'
import { readOf, refusals, toldOf } from '../support/legacy/shown.ts'

const amounts = [0, 1, 2].flatMap((row) => [number(row, 0, 5), number(row, 1, 6)])
const told = async (records: number[][], version: BiffBook['version'] = 8): Promise<string[]> =>
  toldOf(await readOf(streamOf({ version, sheets: [{ name: 'Taul1', records: [...amounts, ...records] }] }), 'kulut.xls'))

describe('what lies over the cells of an .xls', () => {
  const atom = (instance: number, kind: number, ...body: number[][]): number[] => {
    const bytes = body.flat()
    return [...u16(instance << 4), ...u16(kind), ...u32(bytes.length), ...bytes]
  }
  const container = (kind: number, bytes: number[]): number[] => [...u16(0xf), ...u16(kind), ...u32(bytes.length), ...bytes]
  /** From a cell to another, in parts of 1,024 and 256 of them. */
  const anchor = (...corners: number[]): number[] => atom(0, 0xf010, u16(2), ...corners.map(u16))
  const options = (...all: [number, number][]): number[] =>
    atom(all.length, 0xf00b, ...all.map(([id, value]) => [...u16(id), ...u32(value)]))
  const overB1 = [1, 0, 0, 0, 2, 0, 1, 0]
  const shape = (kind: number, object: number, corners = overB1, extra: number[] = []): number[][] => [
    record(0xec, container(0xf004, [...atom(kind, 0xf00a, u32(1025), u32(0xa00)), ...extra, ...anchor(...corners), ...atom(0, 0xf011)])),
    record(0x5d, u16(0x15), u16(18), u16(object), u16(1), new Array<number>(14).fill(0)),
  ]

  it.each([
    ['a text box', shape(202, 6)],
    ['a picture', shape(75, 8)],
    ['a chart', shape(201, 5)],
    ['a box without a frame', shape(1, 2, overB1, options([0x1ff, 0x80000]))],
  ])('is told where it is %s', async (_, records) => {
    expect(await told(records)).toEqual(['covered Taul1!B1'])
  })

  it.each([
    ['a logo above the list', shape(75, 8, [3, 0, 0, 0, 6, 0, 9, 0])],
    ['a frame that is not painted', shape(1, 2, overB1, options([0x1bf, 0x100000]))],
    ['a box one can see through', shape(1, 2, overB1, options([0x182, 0]))],
    ['a hidden box', shape(1, 2, overB1, options([0x3bf, 0x20002]))],
    ['a line', shape(20, 1)],
    ['the arrow of a filter', shape(201, 20)],
    ['a box that covers a third of a cell', shape(1, 2, [1, 0, 0, 0, 1, 340, 1, 0])],
  ])('is nothing to tell where it is %s', async (_, records) => {
    expect(await told(records)).toEqual([])
  })

  it('is told of notes that are always shown, not of those that come and go', async () => {
    const note = (flags: number): number[] => record(0x1c, u16(0), u16(0), u16(flags), u16(1), u16(0))
    const words = record(0x1b6, new Array<number>(18).fill(0))
    expect(await told([...shape(202, 0x19), words, note(2)])).toEqual(['covered Taul1!B1'])
    expect(await told([...shape(202, 0x19), words, note(0)])).toEqual([])
  })

  it('is told of Excel 5 and 95', async () => {
    const object = (kind: number, pattern: number): number[] =>
      record(0x5d, u32(1), u16(kind), u16(1), u16(0), overB1.flatMap(u16), u16(0), new Array<number>(8).fill(0), u8(pattern), u8(0))
    expect(await told([object(2, 1)], 5)).toEqual(['covered Taul1!B1'])
    expect(await told([object(8, 0)], 5)).toEqual(['covered Taul1!B1'])
    expect(await told([object(2, 0)], 5)).toEqual([])
    expect(await told([object(1, 1)], 5)).toEqual([])
  })

  it('is not told where it breaks off, and is counted: many boxes over many cells are too many questions', async () => {
    expect(await told([record(0xec, [...u16(0xf), ...u16(0xf004), ...u32(99), ...u16(0x20), ...u16(0xf00b), ...u32(9)])])).toEqual([])
    const records = [
      ...Array.from({ length: 10_000 }, (_, index) => number(index, 0, 5)),
      ...Array.from({ length: 3_000 }, () => shape(1, 2)).flat(),
    ]
    expect(refusals(await readOf(streamOf({ sheets: [{ name: 'Taul1', records }] }), 'kulut.xls'))).toEqual(['too-large ranges'])
  })

  describe('as a text box', () => {
    const words = (text: string): number[][] => [
      record(0x1b6, new Array<number>(10).fill(0), u16(text.length), u16(16), u32(0)),
      record(0x3c, [0, ...Buffer.from(text, 'latin1')]),
      record(0x3c, new Array<number>(16).fill(0)),
    ]
    /** Of rows 1 to 3, which have figures in A and B. */
    const rows = async (...records: number[][]): Promise<unknown> =>
      (await readOf(streamOf({ sheets: [{ name: 'Taul1', records: [...amounts, ...records] }] }), 'kulut.xls')).grids?.[0]?.rows.map(
        ({ row, cells, notes }) => [row, cells.map((cell) => (cell.kind === 'text' ? cell.text : 0)), ...(notes ?? [])],
      )
    const BARE = [1, 2, 3].map((row) => [row, [0, 0]])
    const besideRow2 = [6, 0, 1, 0, 8, 0, 2, 0]
    const belowAll = [0, 0, 7, 0, 2, 0, 9, 0]

    it('says what is written in it: beside the row of figures it begins on, else in the next empty row', async () => {
      expect(await rows(...shape(202, 6, besideRow2), ...words('ei haeta'))).toEqual([
        BARE[0],
        [2, [0, 0], { column: 6, text: 'ei haeta' }],
        BARE[2],
      ])
      expect(await rows(...shape(1, 0x1e, belowAll), ...words('Tosite 102\nei haeta'))).toEqual([...BARE, [8, ['Tosite 102 ei haeta']]])
    })

    it('says it in a group where the group is', async () => {
      const child = record(0xec, container(0xf004, [...atom(202, 0xf00a, u32(1026), u32(0xa02)), ...atom(0, 0xf011)]))
      const group = [...shape(0, 0, belowAll), child, ...shape(202, 6).slice(1), ...words('vain puolet')]
      expect(await rows(...group)).toEqual([...BARE, [8, ['vain puolet']]])
    })

    it('says nothing where it is hidden, empty, a button, or breaks off', async () => {
      expect(await rows(...shape(202, 6, besideRow2, options([0x3bf, 0x20002])), ...words('ei haeta'))).toEqual(BARE)
      expect(await rows(...shape(202, 6, besideRow2), ...words(''))).toEqual(BARE)
      expect(await rows(...shape(201, 7, besideRow2), ...words('Laske'))).toEqual(BARE)
      const [head = []] = words('ei haeta')
      expect(await rows(...shape(202, 6, besideRow2), head, record(0x3c, [0, 0x65]))).toEqual(BARE)
    })

    it('is one of 10,000 on a sheet at most', async () => {
      const box = [...shape(202, 6, belowAll), ...words('a')]
      const records = [...amounts, ...Array.from({ length: 10_001 }, () => box).flat()]
      expect(refusals(await readOf(streamOf({ sheets: [{ name: 'Taul1', records }] }), 'kulut.xls'))).toEqual(['too-large listLength'])
    })
  })
})

describe('the conditional formats that newer programs add to an .xls', () => {
  const header = (kind: number): number[] => [...u16(kind), ...u16(0), ...u32(0), ...u32(0)]
  const ranges = record(0x879, header(0x879), u16(1), u16(0), u32(0), u32(0), u16(1), [0, 0, 0, 1].flatMap(u16))
  const rule = (kind: number, parameters: number[], difference: number[] = [], formula: number[] = []): number[] =>
    record(
      0x87a,
      ...[
        header(0x87a),
        u8(kind),
        u8(5),
        u16(formula.length),
        u16(0),
        u32(difference.length),
        difference.length === 0 ? u16(0) : difference,
      ],
      ...[formula, u16(0), u8(0), u16(1), u16(0), u8(16), new Array<number>(16).fill(0), parameters],
    )
  const bar = (flags: number): number[] => rule(4, [0x2a, 0, 0, flags, 10, 90])
  const icons = (flags: number): number[] => rule(6, [0x34, 0, 0, 3, 0, flags])

  it('show bars or icons in place of figures, or beside them', async () => {
    expect(await told([ranges, bar(2)])).toEqual(['letters Taul1!A1'])
    expect(await told([ranges, bar(0)])).toEqual([])
    expect(await told([ranges, icons(1)])).toEqual(['letters Taul1!A1'])
    expect(await told([ranges, icons(4)])).toEqual([])
  })

  it('hide letters as the older ones do, also where they follow an older list of ranges', async () => {
    const white = [...u32(1 << 26), ...u16(0), ...new Array<number>(64).fill(0), ...u32(-1), ...new Array<number>(12).fill(0), ...u32(9)]
    const difference = [...white, ...new Array<number>(34).fill(0)]
    const above = rule(1, [], difference, [0x1e, ...u16(5)])
    expect(await told([ranges, above])).toEqual(['letters Taul1!B1'])
    const added = record(0x87b, u16(0x87b), u16(1), [1, 1, 0, 1].flatMap(u16), u32(1), u16(0))
    expect(await told([added, above])).toEqual(['letters Taul1!B2'])
  })

  it('that break off say nothing', async () => {
    expect(await told([ranges, record(0x87a, header(0x87a), u8(4))])).toEqual([])
  })
})

describe('rows, columns and sheets of an .xls', () => {
  const view = (flags: number, row: number, column: number): number[] => record(0x23e, u16(flags), u16(row), u16(column), u32(64))
  const pane = record(0x41, u16(1), u16(1), u16(9), u16(9), u16(0))

  it('above frozen panes that are scrolled cannot be seen; above the others they can', async () => {
    expect(await told([view(8, 2, 1), pane])).toEqual(['row Taul1!A1', 'column Taul1!A1'])
    expect(await told([view(8, 0, 0), pane])).toEqual([])
    expect(await told([view(0, 2, 1), pane])).toEqual([])
    expect(await told([view(8, 2, 1)])).toEqual([])
  })

  it('of a fifth of a character cannot be seen', async () => {
    expect(await told([columnRecord(1, 1, 40, false)])).toEqual(['column Taul1!B1'])
    expect(await told([columnRecord(1, 1, 200, false)])).toEqual([])
  })

  it('that no tab leads to are hidden', async () => {
    const window = (flags: number): number[] => record(0x3d, ...[0, 0, 900, 900, flags, 1, 0, 1, 600].map(u16))
    const sheets = ['Menot', 'Muut'].map((name) => ({ name, records: amounts }))
    const hidden = async (flags: number): Promise<unknown> =>
      (await readOf(streamOf({ globals: [window(flags)], sheets }), 'kulut.xls')).grids?.map((one) => one.hidden)
    expect(await hidden(0x18)).toEqual([true, false])
    expect(await hidden(0x38)).toEqual([false, false])
    expect(await hidden(0x39)).toEqual([true, true])
  })
})

describe('a conditional format whose formula asks of another cell whether it is blank', () => {
  it('may hide every figure, and is told', async () => {
    const white = [
      ...new Array<number>(64).fill(0),
      ...u32(-1),
      ...new Array<number>(12).fill(0),
      ...u32(9),
      ...new Array<number>(34).fill(0),
    ]
    const range = record(0x1b0, u16(1), u16(0), u32(0), u32(0), u16(1), [0, 0, 0, 0].flatMap(u16))
    const rule = (cell: number[]): number[] =>
      record(0x1b1, u8(2), u8(0), u16(8), u16(0), u32(1 << 26), u16(0), white, cell, [0x41, 129, 0])
    expect(await told([range, rule([0x4c, ...u16(0), ...u16(0xc000)])])).toEqual([])
    expect(await told([range, rule([0x44, ...u16(99), ...u16(25)])])).toEqual(['letters Taul1!A1'])
  })
})

describe('a sheet of Excel 2 to 4', () => {
  const END = record(0x0a)
  const single = async (...records: number[][]): Promise<string[]> =>
    toldOf(await readOf(Uint8Array.from([...records.flat(), ...END]), 'a.xls'))
  const amount2 = (row: number): number[] => record(0x03, u16(row), u16(0), [0, 0, 0], f64(5))

  it('of Excel 2 has rows without a height and columns without a width', async () => {
    const begin = record(0x09, u16(2), u16(0x10))
    const row = (height: number): number[] => record(0x08, u16(1), u16(0), u16(1), u16(height), u16(0), u8(0))
    expect(await single(begin, amount2(0), amount2(1), row(0))).toEqual(['row a!A2'])
    expect(await single(begin, amount2(0), amount2(1), row(0x80ff))).toEqual([])
    expect(await single(begin, amount2(0), record(0x24, [0, 0], u16(0)))).toEqual(['column a!A1'])
    expect(await single(begin, amount2(0), record(0x24, [0, 0], u16(2000)))).toEqual([])
  })

  it('of Excel 4 has white letters and figures on black, and letters of the window on its paper', async () => {
    const begin = record(0x409, u16(4), u16(0x10), u16(0))
    const font = (colour: number): number[] => record(0x231, u16(200), u16(0), u16(colour), u8(0))
    const style = (of: number, painting: number): number[] => record(0x443, [of, 0, 0, 0, 0, 0], u16(painting), u32(0))
    const fonts = [font(24), font(1), font(24), font(24)]
    const all = [style(0, 0), style(1, 0), style(0, 1 | (0 << 6) | (25 << 11)), style(0, 1 | (25 << 6) | (24 << 11))]
    const cells = all.map((_, index) => number(0, index, 5, index))
    expect(await single(begin, ...fonts, ...all, ...cells)).toEqual(['letters a!B1'])
  })
})
