// Text files: encodings, separators, quotes and misread letters as partners' programs leave them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasLongerLine } from '../../lib/formats/csv/index.ts'
import { defaultLimits } from '../../lib/formats/xlsx/index.ts'
import { readOf, refusals, type Read } from '../support/legacy/shown.ts'

const HEADING = 'Tosite;Pvm;Toimittaja;Selite;Summa\n'
const rowsOf = (read: Read): string[][] =>
  read.grids![0]!.rows.map((row) => row.cells.map((cell) => (cell.kind === 'text' ? cell.text : `not a text: ${cell.kind}`)))
const linesOf = async (text: string | Uint8Array): Promise<string[][]> => rowsOf(await readOf(text))

/** Characters of a code page by their bytes. */
const bytesIn = (text: string, letters: Readonly<Record<string, number>>): Uint8Array =>
  Uint8Array.from(Array.from(text, (character) => letters[character] ?? character.charCodeAt(0)))

const WINDOWS = { '€': 0x80, '–': 0x96, '”': 0x94, '’': 0x92, ä: 0xe4, ö: 0xf6, å: 0xe5, Ä: 0xc4, Ö: 0xd6, š: 0x9a, '\u00a0': 0xa0 }
const DOS = { ä: 0x84, ö: 0x94, å: 0x86, Ä: 0x8e, Ö: 0x99, Å: 0x8f, '\u00a0': 0xff, '½': 0xab }
const MAC = { ä: 0x8a, ö: 0x9a, å: 0x8c, Ä: 0x80, Ö: 0x85, Å: 0x81, '€': 0xdb, '\u00a0': 0xca }

const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
  return Uint8Array.from(
    (mark ? [0xfeff, ...units] : units).flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  )
}

const utf32 = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from(mark ? `\ufeff${text}` : text, (character) => character.codePointAt(0) ?? 0).flatMap((point) => {
      const bytes = [point & 255, (point >> 8) & 255, point >> 16, 0]
      return order === 'le' ? bytes : bytes.reverse()
    }),
  )

describe('the letters of a text file', () => {
  const TEXT = 'Päivä;Yhteensä\n15.9.2009;1 220,00 €\n'

  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${TEXT}`)],
    ['UTF-16, the lower byte first, with a mark', utf16(TEXT, 'le', true)],
    ['UTF-16, the upper byte first, with a mark', utf16(TEXT, 'be', true)],
    ['UTF-16, the lower byte first, without a mark', utf16(TEXT, 'le', false)],
    ['UTF-16, the upper byte first, without a mark', utf16(TEXT, 'be', false)],
    ['UTF-32, the lowest byte first, with a mark', utf32(TEXT, 'le', true)],
    ['UTF-32, the highest byte first, with a mark', utf32(TEXT, 'be', true)],
    ['UTF-32, the lowest byte first, without a mark', utf32(TEXT, 'le', false)],
    ['UTF-32, the highest byte first, without a mark', utf32(TEXT, 'be', false)],
    ['windows-1252', bytesIn(TEXT, WINDOWS)],
    ['the code page of the Mac', bytesIn(TEXT, MAC)],
  ])('are read from %s', async (_, bytes) => {
    expect(await linesOf(bytes)).toEqual([
      ['Päivä', 'Yhteensä'],
      ['15.9.2009', '1 220,00 €'],
    ])
  })

  it('of two encodings, one behind the other, refuse the file: a line of 900,50 in UTF-8 would be thirteen Chinese letters', async () => {
    const [text, line] = [`${HEADING}101;15.9.2009;Näyte Oy;Tila;100,50\n`, '102;16.9.2009;X;Y;900,50\n\n']
    for (const order of ['le', 'be'] as const) {
      const both = Uint8Array.from([...utf16(text, order, true), ...new TextEncoder().encode(line)])
      expect(refusals(await readOf(both))).toEqual(['unreadable-file unknownEncoding'])
    }
    expect(await linesOf(utf16(`${text}北京小龍公司;李小龍\n`, 'le', true))).toHaveLength(3)
  })

  it('are read from the code page of DOS: Käännös, PÄIVÄ, Åbo, 2½ päivää, 1 000 with a no-break space', async () => {
    const text = 'Käännös;PÄIVÄ\n2½ päivää;1\u00a0000\n'
    expect(await linesOf(bytesIn(text, DOS))).toEqual([
      ['Käännös', 'PÄIVÄ'],
      ['2½ päivää', '1\u00a0000'],
    ])
  })

  it.each(['5 € – 6 €;x', '”lainaus” ilman ääkkösiä;Bob’s;x', 'Saška;x', '100€;x', 'Maš ö;x'])(
    'are those of Windows where nothing speaks for another: %s',
    async (text) => {
      expect(await linesOf(bytesIn(text, WINDOWS))).toEqual([text.split(';')])
    },
  )

  it('that break off within the last character are read up to it, and told', async () => {
    const bytes = new TextEncoder().encode('Päivä;Yhteensä')
    const read = await readOf(bytes.subarray(0, bytes.length - 1))
    expect(rowsOf(read)).toEqual([['Päivä', 'Yhteens\uFFFD']])
    expect(read.findings).toMatchObject([{ code: 'mojibake', severity: 'warning', at: 'tosite!B1' }])
  })

  it('in two encodings, one after the other, are all put right', async () => {
    const read = await readOf(Uint8Array.from([...new TextEncoder().encode('Päivä;1\n'), ...bytesIn('Käännös;2\n', WINDOWS)]))
    expect(rowsOf(read)).toEqual([
      ['Päivä', '1'],
      ['Käännös', '2'],
    ])
    expect(read.codes).toEqual(['mojibake'])
  })

  it('end at the zeros or the Ctrl-Z that old programs put behind them', async () => {
    expect(await linesOf(Uint8Array.from([...bytesIn('Päivä;1\r\n', DOS), 0x1a, 0, 0, 0]))).toEqual([['Päivä', '1']])
  })

  it('of UTF-32 that are no characters stand as U+FFFD', async () => {
    expect(await linesOf(Uint8Array.of(0xff, 0xfe, 0, 0, 0x31, 0, 0, 0, 0, 0xd8, 0, 0, 0, 0, 0x11, 0))).toEqual([['1\uFFFD\uFFFD']])
  })
})

describe('a row with more fields than a sheet has columns', () => {
  it('is refused, one with as many is read', async () => {
    expect(refusals(await readOf('1;'.repeat(16_384)))).toEqual(['too-large cells'])
    expect((await readOf('1;'.repeat(16_383))).values['tosite!XFC1']).toBe('1')
  })
})

describe('misread letters', () => {
  const repairedTo = async (text: string): Promise<{ text: string; findings: Read['findings'] }> => {
    const read = await readOf(`sep=\t\nx\t${text}`)
    return { text: rowsOf(read)[0]![1]!, findings: read.findings }
  }

  it.each([
    ['YhteensÃ¤', 'Yhteensä'],
    ['KÃ¤Ã¤nnÃ¶s, Ã„Ã–Ã…, rÃ¥d', 'Käännös, ÄÖÅ, råd'],
    ['1Â\u00a0220,00 â‚¬', '1\u00a0220,00 €'],
    ['1Â 220,00', '1 220,00'],
    ['1.8.â€“31.10.2009', '1.8.–31.10.2009'],
    ['âˆ’150,00 Â½ Â§ 5', '−150,00 ½ § 5'],
    ['1â€¯220,00', '1\u202f220,00'],
    ['PÃƒÂ¤ivÃƒÂ¤', 'Päivä'],
    ['Ã\u0084Ã\u0096', 'ÄÖ'],
  ])('%j is read as %j, and told', async (misread, right) => {
    const { text, findings } = await repairedTo(misread)
    expect(text).toBe(right)
    expect(findings).toEqual([{ code: 'mojibake', severity: 'warning', at: 'tosite!B1', figures: { text: misread, repaired: right } }])
  })

  it.each(['”Å” ja ”SÄÄ”', 'RÅ\u00a0100', 'Ã ja Â', 'São Tomé', 'là’', 'Ä€', 'Å½', 'âl’â'])('%j is left as it is', async (right) => {
    expect(await repairedTo(right)).toEqual({ text: right, findings: [] })
  })

  it('are told once for a file, at the first cell; lost ones once more', async () => {
    const read = await readOf('Ã¤;Ã¶\nÃ¥;M\uFFFDki\nv\uFFFD;x')
    expect(rowsOf(read)).toEqual([
      ['ä', 'ö'],
      ['å', 'M\uFFFDki'],
      ['v\uFFFD', 'x'],
    ])
    expect(read.findings.map((one) => one.at)).toEqual(['tosite!A1', 'tosite!B2'])
    expect(read.findings[1]).toMatchObject({ figures: { text: 'M\uFFFDki', repaired: 'M\uFFFDki' } })
  })

  it('never come of right ones: any text of Finnish, Swedish and English letters stays', async () => {
    const letters = fc.string({ unit: fc.constantFrom(...Array.from('aäöåÄÖÅéü ,.-–”’€&1²½')), minLength: 1 })
    await fc.assert(
      fc.asyncProperty(letters, async (text) => {
        const read = await readOf(`x\t${text}`)
        expect(read.findings).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('that were made to be misread ten thousand times over are put right three times, and no more', async () => {
    const [[made = '']] = (await linesOf(`${'Â'.repeat(10_000)}©;b;c\n`)) as [string[]]
    expect(made).toBe(`${'Â'.repeat(9_997)}©`)
  })

  it('come right whatever they were: any text, misread once or twice', async () => {
    const windows = new Map(Array.from(Object.entries(WINDOWS_HIGH)))
    const misread = (text: string): string =>
      Array.from(new TextEncoder().encode(text), (byte) => windows.get(String(byte)) ?? String.fromCharCode(byte)).join('')
    const words = fc.string({ unit: fc.constantFrom(...Array.from('aäöåÄÖÅé–€ §½')), minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(words, async (text) => {
        for (const broken of [misread(text), misread(misread(text))])
          expect(rowsOf(await readOf(`x\t${broken}\ty`))[0]!.slice(1, -1)).toEqual([text])
      }),
      { numRuns: 300 },
    )
  })
})

/** The characters of windows-1252 for the bytes 0x80–0x9F, by byte. */
const WINDOWS_HIGH = Object.fromEntries(
  Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ', (character, index) => [String(0x80 + index), character]),
)

describe('the columns of a text file', () => {
  it.each([
    ['semicolons, with decimal commas', 'Tosite;Summa\n101;1 220,00\n102;-5,50\n'],
    ['tabs', 'Tosite\tSumma\n101\t1 220,00\n102\t-5,50\n'],
    ['bars', 'Tosite|Summa\n101|1 220,00\n102|-5,50\n'],
    ['commas, with decimal points', 'Tosite,Summa\n101,1220.00\n102,-5.50\n'],
  ])('are parted by %s', async (_, text) => {
    expect((await linesOf(text)).map((row) => row.length)).toEqual([2, 2, 2])
  })

  it('are parted by what most lines agree on: commas in a description part nothing', async () => {
    const rows = await linesOf(
      `${HEADING}101;15.9.2009;Oy;kahvia, teetä, pullaa, mehua, vettä, keksejä;12,00\n102;16.9.2009;Oy;x, y;5,00\n`,
    )
    expect(rows[1]).toEqual(['101', '15.9.2009', 'Oy', 'kahvia, teetä, pullaa, mehua, vettä, keksejä', '12,00'])
  })

  it('are none where only decimal commas stand', async () => {
    expect(await linesOf('Tosite 101 summa 1 220,00\nTosite 102 summa 5,50 €\n')).toEqual([
      ['Tosite 101 summa 1 220,00'],
      ['Tosite 102 summa 5,50 €'],
    ])
  })

  it('are parted by what a first line states, and that line is no row', async () => {
    const read = await readOf('sep=,\r\na;b,c\r\n1;2,3\r\n')
    expect(read.values).toEqual({ 'tosite!A1': 'a;b', 'tosite!B1': 'c', 'tosite!A2': '1;2', 'tosite!B2': '3' })
  })

  it('keep amounts, formulas and spaces to the letter', async () => {
    const values = ['1\u202f220,00', ' 7 250,00 € ', '=1+1', '-2+3', '#VIITTAUS!', '007']
    expect(await linesOf(`a;b;c;d;e;f\n${values.join(';')}`)).toEqual([['a', 'b', 'c', 'd', 'e', 'f'], values])
  })

  it('that tear an amount apart have it put together and marked, so that its line asks: 100,50 in a file with commas', async () => {
    const read = await readOf('Voucher,Date,Supplier,Gross\nV1,2009-09-15,Oy,100,50\nV2,2009-09-16,Oy,"100,50"\nV3,2009-09-17,Oy,20.00\n')
    const cells = (read.grids?.[0]?.rows ?? []).flatMap((row) => row.cells.filter(({ column }) => column >= 3))
    expect(cells.slice(1)).toEqual([
      { kind: 'text', column: 3, text: '100,50', isTorn: true },
      { kind: 'text', column: 3, text: '100,50' },
      { kind: 'text', column: 3, text: '20.00' },
    ])
    expect(read.findings).toEqual([])
  })

  it('are put together where labels above the list reach further than it does: 1706,45', async () => {
    const read = await readOf(
      'Hanke,,Toteuttaja,,Paikkakunta\nS11049,,Oy,,Malli\nTosite,Pvm,Selite,Summa,\nLA-1,30.08.2009,Bussi,1706,45\n',
    )
    expect(read.values).toMatchObject({ 'tosite!D4': '1706,45' })
    expect(read.findings).toEqual([])
  })

  it('that could be put together in more than one way are an error at the first: 100, 22, 50 under two headings', async () => {
    const read = await readOf('Voucher,Supplier,Net,Gross\nV1,Oy,100,22,50\nV2,Oy,100,50,122,61\n')
    expect(read.findings).toEqual([{ code: 'amount-ambiguous', severity: 'error', at: 'tosite!C2', figures: { text: '100,22' } }])
    expect(read.values).toMatchObject({ 'tosite!C2': '100', 'tosite!D2': '22', 'tosite!C3': '100,50', 'tosite!D3': '122,61' })
  })

  it('are not put together where there are 12,870 ways to do so: sixteen pairs, eight fields too many', async () => {
    const heading = Array.from({ length: 40 }, (_, index) => `h${String.fromCharCode(97 + (index % 26))}`).join(',')
    const row = Array.from({ length: 16 }, () => '10,20,x').join(',')
    expect((await readOf(`${heading}\n${row}\n`)).findings).toMatchObject([{ code: 'amount-ambiguous', figures: { text: '10,20' } }])
  })

  it('are put together in the one way there is among many pairs: 10,20 and 30,40 side by side', async () => {
    const { grids } = await readOf('Tosite,Brutto,Netto\nT1,10,20,30,40\n')
    expect(grids?.[0]?.rows[1]?.cells.map((cell) => cell.kind === 'text' && cell.text)).toEqual(['T1', '10,20', '30,40'])
  })

  it('are left alone in a row as wide as its heading, whatever stands above it: 538.37, 403.78, 75 %', async () => {
    const read = await readOf(
      'Ort:,Turku,,Hakija:,Oy\nKuitti,Saaja,Yhteensä,Hankkeelle,Hankkeen osuus %\n1,Oy,538.37,403.78,75 %\n2,Oy,90,22,75 %\n',
    )
    expect(read.findings).toEqual([])
    expect(read.values).toMatchObject({ 'tosite!C3': '538.37', 'tosite!D3': '403.78', 'tosite!C4': '90', 'tosite!D4': '22' })
  })
})

describe('the rows of a text file', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('end with %s', async (_, end) => {
    expect(await linesOf(['a;b', '1;2', '3;4'].join(end))).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ])
  })

  it('count blank ones: 3 and 6', async () => {
    expect((await readOf('a;b\n\n1;2\n;\n\n3;4\n')).grids![0]!.rows.map((row) => row.row)).toEqual([1, 3, 6])
  })

  it.each([
    ['separators', ';;\n;;\n'],
    ['quoted fields', '"";"";""\n"";""\n'],
    ['nothing', '\n\n\n'],
  ])('end with the last of them that says something, where rows of %s follow; a text that spaces or quotes make stays', async (_, end) => {
    const list = 'Tosite;Summa;\n101;"5,00";\n'
    expect((await readOf(`${list}${end}`)).grids).toEqual((await readOf(list)).grids)
    expect(rowsOf(await readOf(`${list}${end};" ";\n`)).at(-1)).toEqual([' '])
    expect(rowsOf(await readOf(`${list}${end};"""";\n${end}`)).at(-1)).toEqual(['"'])
  })

  it('may have quotes, doubled quotes, separators and lines within a field', async () => {
    const read = await readOf(`${HEADING}101;15.9.2009;"Koe; Poika";"rivi 1\r\nrivi ""2""";"1 220,00"\n102;16.9.2009;Oy;x;5,00`)
    expect(rowsOf(read)[1]).toEqual(['101', '15.9.2009', 'Koe; Poika', 'rivi 1\nrivi "2"', '1 220,00'])
    expect(read.grids![0]!.rows.map((row) => row.row)).toEqual([1, 2, 3])
    expect(read.findings).toEqual([])
  })

  it('are all there where inches stand in a description', async () => {
    const read = await readOf(`${HEADING}101;15.9.2009;Oy;Näyttö 24";100,00\n102;16.9.2009;Oy;x;5,00\n103;17.9.2009;Oy;19" ja 24";7,00\n`)
    expect(rowsOf(read).map((row) => row.at(-1))).toEqual(['Summa', '100,00', '5,00', '7,00'])
  })

  it('are all there where a quote opens that nobody closes', async () => {
    const read = await readOf(`${HEADING}101;15.9.2009;Oy;"Näyttö;100,00\n102;16.9.2009;Oy;"hyvä";5,00\n103;17.9.2009;Oy;x;7,00\n`)
    expect(rowsOf(read).map((row) => row.slice(3))).toEqual([
      ['Selite', 'Summa'],
      ['"Näyttö', '100,00'],
      ['hyvä', '5,00'],
      ['x', '7,00'],
    ])
    expect(read.findings).toEqual([])
  })

  it('are all there where a stray quote finds another one rows later', async () => {
    const read = await readOf(
      `${HEADING}101;15.9.2009;Oy;"Näyttö;100,00\n102;16.9.2009;Oy;x;5,00\n103;17.9.2009;Oy;24";7,00\n104;18.9.2009;Oy;"a\nb";9,00\n`,
    )
    expect(rowsOf(read).map((row) => row.at(-1))).toEqual(['Summa', '100,00', '5,00', '7,00', '9,00'])
    expect(rowsOf(read)[4]).toEqual(['104', '18.9.2009', 'Oy', 'a\nb', '9,00'])
  })

  it('are both there where two stray quotes stand in neighbouring rows, in the same column or not', async () => {
    const same = await readOf(`${HEADING}101;15.9.2009;Oy;"Näyttö;100,00\n102;16.9.2009;Oy;24";7,00\n103;17.9.2009;Oy;x;9,00\n`)
    expect(rowsOf(same).map((row) => row.at(-1))).toEqual(['Summa', '100,00', '7,00', '9,00'])
    const other = await readOf(`${HEADING}101;15.9.2009;Oy;"Näyttö;100,00\n102;16.9.2009;Oy 24";x;7,00\n103;17.9.2009;Oy;x;9,00\n`)
    expect(rowsOf(other).map((row) => row.at(-1))).toEqual(['Summa', '100,00', '7,00', '9,00'])
  })

  it('that a broken quote makes doubtful are left out, as an error: the description holds a separator', async () => {
    const read = await readOf(`${HEADING}101;15.9.2009;Oy;"Näyttö; hiiri;100,00\n102;16.9.2009;Oy;"y;z";5,00\n`)
    expect(rowsOf(read).map((row) => row.at(-1))).toEqual(['Summa', '5,00'])
    expect(read.findings).toEqual([
      { code: 'row-left-out', severity: 'error', at: 'tosite!A2', figures: { text: '101;15.9.2009;Oy;"Näyttö; hiiri;100,00' } },
    ])
  })

  const COMMAS = 'Voucher,Date,Supplier,Description,Amount\n'

  it('may go over lines with as many commas as a row has, where the file quotes whatever needs it', async () => {
    const text = (row: number): string => `Chairs, tables, screens, cables and\na ""stand"", no. ${String(row)}, as agreed, for the hall`
    const lines = Array.from({ length: 1500 }, (_, row) => `${String(row)},15.9.2009,"Oy, Ab","${text(row)}","2.254,62 €"\n`)
    const read = await readOf(COMMAS + lines.join(''))
    expect(read.findings).toEqual([])
    expect(read.grids![0]!.rows).toHaveLength(1501)
    expect(rowsOf(read)[1500]).toEqual(['1499', '15.9.2009', 'Oy, Ab', text(1499).replaceAll('""', '"'), '2.254,62 €'])
  })

  it('are parted by what parts a first line of nothing but quoted fields, whatever stands in their texts', async () => {
    const text = 'Chairs, tables,\nscreens, cables,\nlamps, a stand, cups,\nplates, spoons, forks'
    const rows = Array.from({ length: 5 }, (_, row) => `"${String(row)}";"15.9.2009";"${text}";"2.254,62"\n`)
    const read = await readOf(`"Voucher";"Date, day";"Description ""D""";"Amount"\n${rows.join('')}`)
    expect(read.findings).toEqual([])
    expect(rowsOf(read)[0]).toEqual(['Voucher', 'Date, day', 'Description "D"', 'Amount'])
    expect(rowsOf(read)[5]).toEqual(['4', '15.9.2009', text, '2.254,62'])
  })

  it('that two quotes may have made of several are left out, as an error, also where the file quotes whatever needs it', async () => {
    const read = await readOf(
      `${COMMAS}101,15.9.2009,Oy,"Näyttö,100\n102,16.9.2009,Oy,24",7\n103,17.9.2009,"Oy, Ab","x\ny",9\n104,18.9.2009,"Oy, Ab",z,9\n`,
    )
    expect(rowsOf(read).map((row) => row.at(-1))).toEqual(['Amount', '9', '9'])
    expect(read.findings).toEqual([
      { code: 'row-left-out', severity: 'error', at: 'tosite!A2', figures: { text: '101,15.9.2009,Oy,Näyttö,100\n102,16.9.2009,Oy,24,7' } },
    ])
  })

  it('are left out also where amounts have commas, once a field has quotes that nobody meant', async () => {
    const rows = (stray: string): string =>
      `${COMMAS}100,15.9.2009,"Oy, Ab",${stray},9\n101,15.9.2009,Oy,"Näyttö,100,50\n102,16.9.2009,Oy,24",7\n103,17.9.2009,"Oy, Ab","x\ny",9\n`
    const read = await readOf(rows(' "z"'))
    expect(rowsOf(read).map((row) => row.at(-1))).toEqual(['Amount', '9', '9'])
    expect(read.findings.map(({ code, severity, at }) => [code, severity, at])).toEqual([['row-left-out', 'error', 'tosite!A3']])
  })

  it('come back as they were written, whatever stands in their fields', async () => {
    const field = fc.string({ unit: fc.constantFrom(...Array.from('aä1 ;,"\n\t|=-')), maxLength: 8 })
    const table = fc.array(fc.tuple(fc.constantFrom('101', '102'), field, field), { minLength: 3, maxLength: 8 })
    const written = (text: string): string => `"${text.replaceAll('"', '""')}"`
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const read = await readOf(`sep=;\n${rows.map((row) => row.map(written).join(';')).join('\n')}`)
        const swallows = rows.flat().some((text) => text.includes('\n') && text.split(';').length > 2)
        if (!swallows) expect(rowsOf(read)).toEqual(rows.map((row) => row.filter((text) => text !== '')))
      }),
      { numRuns: 300 },
    )
  })
})

describe('a text file that breaks off within its last row', () => {
  const LIST = `${HEADING}101;15.9.2009;Oy;Esitteet;122,00\n102;16.9.2009;Oy;Vuokra;305,00\n103;17.9.2009;Oy;Matka;`
  const leftOut = async (text: string): Promise<unknown[]> =>
    (await readOf(text)).findings.map(({ code, severity, at }) => [code, severity, at])

  it.each(['5', '50', '500', '500,', '500,2'])(
    '%s under amounts with cents, without a line end, is left out, as an error',
    async (amount) => {
      const read = await readOf(LIST + amount)
      expect(rowsOf(read).map((row) => row.at(-1))).toEqual(['Summa', '122,00', '305,00'])
      expect(read.findings).toEqual([
        { code: 'row-left-out', severity: 'error', at: 'tosite!A4', figures: { text: `103;17.9.2009;Oy;Matka;${amount}` } },
      ])
    },
  )

  it('102;16.9.2009 below one whole line, without a line end, is left out, and read where the line has an end', async () => {
    const list = `${HEADING}101;15.9.2009;Oy;Esitteet;122,00\n102;16.9.2009`
    expect(await leftOut(list)).toEqual([['row-left-out', 'error', 'tosite!A3']])
    expect(await leftOut(`${list}\n`)).toEqual([])
  })

  it('305 behind 250,00 and 55,00 is left out where but one amount stands above it, and 305 behind a number is read', async () => {
    const list = (row: string): string => `Tosite;Pvm;Toimittaja;Netto;Alv;Summa\nKuitit;;;;;\n101;15.9.2009;Oy;100,00;22,00;122,00\n${row}`
    expect(await leftOut(list('102;16.9.2009;Oy;250,00;55,00;305'))).toEqual([['row-left-out', 'error', 'tosite!A4']])
    expect(await leftOut(list('102;16.9.2009;Oy;250;55;305'))).toEqual([])
  })

  it('300 zeros in the place of what was written last leave out the row they cut, and are told; behind a whole row they are told alone', async () => {
    const list = `${HEADING}101;15.9.2009;Oy;Esitteet;122,00\n`
    const told = ['hidden-content', 'warning', undefined]
    expect(await leftOut(`${list}1${'\0'.repeat(300)}`)).toEqual([['row-left-out', 'error', 'tosite!A3'], told])
    expect(await leftOut(list + '\0'.repeat(300))).toEqual([told])
    expect(await leftOut(`${list}\u001a`)).toEqual([])
  })

  it('rows of spaces at the end are no rows, whether the last of them has an end or not, and hide no row that is cut', async () => {
    const list = `${HEADING}101;15.9.2009;Oy;Esitteet;122,00\n`
    for (const end of ['  \n'.repeat(3), '  \n \t;\u00a0', ' ; ;\n""\n'])
      expect([rowsOf(await readOf(list + end)).length, await leftOut(list + end)]).toEqual([2, []])
    expect(await leftOut(`${LIST}500,2`)).toEqual([['row-left-out', 'error', 'tosite!A4']])
  })

  it('500,20 is read, with or without a line end, and so is 500 where the line has an end or another amount has no cents', async () => {
    for (const text of [`${LIST}500,20`, `${LIST}500,20\n`, `${LIST}500\n`, LIST.replace('305,00', '305') + '500'])
      expect([(await linesOf(text)).length, await leftOut(text)]).toEqual([4, []])
  })

  it('a sum written below, Yhteensä;;;408,00, is whole with fewer fields than every line; without its cents it is left out', async () => {
    const list = 'Tosite;Pvm;Toimittaja;Summa;Huom\n101;15.9.2009;Oy;200,00;ok\n102;16.9.2009;Oy;208,00;ok\n'
    expect(await leftOut(`${list}Yhteensä;;;408,00`)).toEqual([])
    expect(await leftOut(`${list}Yhteensä;;;408,0`)).toEqual([['row-left-out', 'error', 'tosite!A4']])
    expect(await leftOut(`${list}103;;;408,00`)).toEqual([['row-left-out', 'error', 'tosite!A4']])
    expect(await leftOut(`${list}Yhteensä;;Oy;408,00`)).toEqual([['row-left-out', 'error', 'tosite!A4']])
    const plain = 'Selite;Netto;Brutto\nVuokra;100,00;122,00\nKahvit;50,00;61,00\n'
    expect(await leftOut(`${plain}Matkat;20,00`)).toEqual([['row-left-out', 'error', 'tosite!A4']])
  })

  it('a row with fewer fields than every other is left out, and read where others are as short or the line has an end', async () => {
    expect(await leftOut(`${LIST}500,20\n104;18.9.2009;Oy`)).toEqual([['row-left-out', 'error', 'tosite!A5']])
    for (const text of [`${LIST}500,20\n104;18.9.2009;Oy\n`, `Kulut\n${LIST}500,20\nAllekirjoitus`]) expect(await leftOut(text)).toEqual([])
  })
})

describe('a table whose first words are those of another format', () => {
  it.each([
    'ID;Pvm;Summa\n101;15.9.2009;5,00\n',
    'From date;To date;Km\n1.9.;2.9.;5\n',
    'Received;Paid;Sum\n1;2;3\n',
    '<tyhjä>;x;y\n1;2;3\n',
    '[1];x;y\n1;2;3\n',
  ])('is read: %j', async (text) => {
    expect(await linesOf(text)).toEqual(
      text
        .trimEnd()
        .split('\n')
        .map((line) => line.split(';')),
    )
  })
})

describe('a text file', () => {
  it.each([
    ['has no bytes', ''],
    ['has only a mark', '\uFEFF'],
    ['has only blanks', ' \r\n\t\r\n'],
    ['has only separators', ';;;;\n;;;;\n'],
  ])('has no cost lines where it %s', async (_, text) => {
    const read = await readOf(text)
    expect(read.grids).toBeNull()
    expect(refusals(read)).toEqual(['no-cost-lines'])
  })

  it('gives its sheet the name of the file without its ending', async () => {
    expect((await readOf('a;b', 'claims/ort 1.v2.csv')).grids![0]!.name).toBe('ort 1.v2')
    expect((await readOf('a;b', 'C:\\kulut\\.csv')).grids![0]!.name).toBe('.csv')
  })

  it.each([
    ['fileBytes', 20],
    ['rows', 3],
    ['cells', 1],
    ['textLength', 5],
  ] as const)('is refused with more %s than %d', async (limit, most) => {
    const text = 'Tosite;Summa\n101;1 220,00\n102;5,50\n103;7,00\n'
    expect(refusals(await readOf(text, 'x.csv', { limits: { ...defaultLimits, [limit]: most } }))).toEqual([`too-large ${limit}`])
  })

  it.each([
    ['line feeds', '\n'],
    ['line feeds in UTF-16', '\n'],
    ['carriage returns', '\r'],
  ])('of millions of %s is refused by its bytes, before a text is made of them', async (name, end) => {
    const most = defaultLimits.rows * 4
    const text = `Tosite;Summa\n101;1,00${end.repeat(most)}`
    const bytes = name.endsWith('16') ? utf16(text, 'le', true) : new TextEncoder().encode(text)
    expect((await readOf(bytes)).findings.map(({ code, figures }) => [code, figures])).toEqual([
      ['too-large', { limit: 'rows', allowed: most, found: null }],
    ])
  })

  it('may go on for a million lines of nothing but separators, as spreadsheets write them, but not of anything else', async () => {
    const list = 'Tosite;Summa\n101;1,00\n'
    expect(await linesOf(list + ';\n'.repeat(1_000_000))).toEqual([
      ['Tosite', 'Summa'],
      ['101', '1,00'],
    ])
    expect((await readOf(list + 'a;\n'.repeat(defaultLimits.rows))).findings.map(({ code, figures }) => [code, figures])).toEqual([
      ['too-large', { limit: 'rows', allowed: defaultLimits.rows, found: defaultLimits.rows + 2 }],
    ])
  })

  it('may have a quoted field of thousands of quotes, and is refused where it is longer than a text may be', async () => {
    expect(await linesOf(`Tosite;Summa\n101;"${'""'.repeat(9_000)}"\n`)).toEqual([
      ['Tosite', 'Summa'],
      ['101', '"'.repeat(9_000)],
    ])
    expect(refusals(await readOf('"'.repeat(300_000)))).toEqual(['too-large textLength'])
  })

  it('with a line of more than sixteen million bytes is refused by its bytes, before a text is made of them', async () => {
    const bytes = new Uint8Array(16_000_100).fill(0x61)
    bytes.set(new TextEncoder().encode('Tosite;Summa\n101;1,00\n'))
    expect((await readOf(bytes)).findings.map(({ code, figures }) => [code, figures])).toEqual([
      ['too-large', { limit: 'textLength', allowed: 4_000_000, found: null }],
    ])
  })

  it.each([
    ['123456789', true],
    ['12345678', false],
    ['1234567\n12345678\r12345678', false],
    ['1234567\n12345678\r123456789', true],
    ['1234567\n\n123456789\n1', true],
  ])('%j surely has a line of more than two letters: %s', (text, isLonger) => {
    expect(hasLongerLine(new TextEncoder().encode(text), 2)).toBe(isLonger)
  })

  it('of four million letters in a line is refused before it is parted; so are 400,001 lines below one quote', async () => {
    expect(refusals(await readOf(`Tosite;Summa\n${'"1";'.repeat(1_000_001)}`))).toEqual(['too-large textLength'])
    expect(refusals(await readOf(`Tosite;Summa\n"${'101;1,00\n'.repeat(defaultLimits.rows)}`))).toEqual(['too-large rows'])
  })
})
