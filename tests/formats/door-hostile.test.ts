// Broken and hostile files of the old formats: cut, flipped, filled with quotes. Each ends as grids or as an error, and in bounded time.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../lib/formats/xlsx/index.ts'
import { xlsbOf, binaryNumber, binaryRow, binaryShared } from '../support/legacy/binary-workbook.ts'
import { contentXml, number, odsOf, row, table } from '../support/legacy/open-document.ts'
import { readOf, refusals, type Read } from '../support/legacy/shown.ts'

const ROUNDS = Number(process.env['VIPU_FUZZ'] ?? '15')
const SEED = Number(process.env['VIPU_SEED'] ?? '20090915')

/** A small generator of numbers, the same on every machine (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../support/legacy/${name}`, import.meta.url)))

const samples: readonly (readonly [string, Uint8Array])[] = [
  ['claim.xls', fixture('claim.xls')],
  ['claim-1904.xls', fixture('claim-1904.xls')],
  ['claim.ods', fixture('claim.ods')],
  ['claim.fods', fixture('claim.fods')],
  ['claim-xml.xls', fixture('claim-xml.xls')],
  ['claim-page.xls', fixture('claim-page.xls')],
  [
    'claim.xlsb',
    xlsbOf({ sheets: [{ name: 'Taul1', cells: [binaryRow(0), binaryNumber(0, 1), binaryShared(1, 0)] }], strings: ['Päivä'] }),
  ],
  ['claim.csv', new TextEncoder().encode('Tosite;Pvm;Selite;Summa\n101;15.9.2009;"Koe; ""Poika""";1 220,00\n102;16.9.2009;Käännös;5,00\n')],
]

/** Nothing is silent: grids in order, or an error that says why not; and no fault of ours behind it. */
function isSound({ grids, findings }: Read): boolean {
  if (findings.some((one) => one.code === 'unreadable-file' && one.figures.reason === 'crashed')) return false
  if (grids === null) return findings.some((one) => one.severity === 'error')
  return grids.every((grid) =>
    grid.rows.every((one, index) => {
      const columns = one.cells.map((cell) => cell.column)
      return one.row > (grid.rows[index - 1]?.row ?? 0) && columns.every((column, at) => column > (columns[at - 1] ?? -1))
    }),
  )
}

describe.each(samples)('%s', (name, bytes) => {
  it(`is sound however it is cut off (seed ${SEED})`, async () => {
    const next = numbers(SEED)
    for (let round = 0; round < ROUNDS; round++) {
      const length = next(bytes.length)
      expect(isSound(await readOf(bytes.subarray(0, length), name)), `cut to ${String(length)} bytes`).toBe(true)
    }
  })

  it(`is sound whatever bytes are flipped (seed ${SEED})`, async () => {
    const next = numbers(SEED + 1)
    for (let round = 0; round < ROUNDS; round++) {
      const broken = bytes.slice()
      const places = Array.from({ length: 1 + next(6) }, () => next(bytes.length))
      for (const place of places) broken[place] = next(256)
      expect(isSound(await readOf(broken, name)), `changed at ${places.join(', ')}`).toBe(true)
    }
  })
})

describe('a flip within the XML of an .ods', () => {
  const content = contentXml(table(row(number(1, ' table:number-columns-repeated="3"')) + row(number(2)), 'Taul1'))

  it(`is sound, and so is what an attacker writes for a count (seed ${SEED})`, async () => {
    const next = numbers(SEED + 2)
    const letters = '<>&"\'/=0 9x\u0000é'
    for (let round = 0; round < ROUNDS * 3; round++) {
      const place = next(content.length)
      const broken = content.slice(0, place) + (letters[next(letters.length)] ?? '') + content.slice(place + next(3))
      expect(isSound(await readOf(odsOf({ content: broken }), 'kulut.ods')), `changed at ${String(place)}`).toBe(true)
    }
    for (const count of ['0', '-1', '1e9', '999999999999', '1.5', '', ' 3', 'NaN', '0x10', '9'.repeat(400)]) {
      const read = await readOf(odsOf({ content: content.replace('repeated="3"', `repeated="${count}"`) }))
      expect(refusals(read), count).toEqual(['unreadable-file damaged'])
    }
  })
})

describe('a text made to hang its reader', () => {
  const million = (piece: string): string => piece.repeat(Math.ceil(1_000_000 / piece.length))
  const limits = { ...defaultLimits, textLength: 2_000_000 }

  it.each([
    ['a line of a million letters', million('x')],
    ['a million quotes', million('"')],
    ['an odd number of them', `${million('"')}"`],
    ['quotes within quotes', million('"a"a')],
    ['quotes and spaces', `${million('" ')};1`],
    ['quotes that open each line', million('"abc;\n')],
    ['quotes that open each line and close at the very end', `${million('"abc\n')}";a;b;c`],
    ['quotes that open and break each line', million('"a"b;"c\n')],
    ['a million separators', million(';')],
    ['quotes and separators', million('";')],
    ['a million lines', million('\n')],
    ['commas that could be decimal', million('1,1')],
    ['misread letters', million('Ã¤')],
    ['misread letters, misread again and again', million('ÃƒÆ’Ã†â€™')],
    ['the beginnings of misread letters', million('â€Ã')],
    ['brackets of tags', `<table>${million('<')}`],
    ['beginnings of tags', `<table>${million('<a')}`],
    ['attributes without end', `<table><td ${million('a="')}`],
    ['spaces within a tag', `<table><td${million(' ')}colspan>`],
    ['comments', `<table>${million('<!--')}`],
    ['tables within tables', million('<table>')],
    ['references', `<table><tr><td>${million('&amp')}</table>`],
  ])('%s: is read or refused', async (_, text) => {
    expect(isSound(await readOf(text, 'kulut.csv', { limits }))).toBe(true)
  })
})
