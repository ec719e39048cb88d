// Where things stand: title rows, blank columns, merged and two-row headings, lines over several rows, hidden content, two localities, no heading at all.
import { describe, expect, test } from 'vitest'
import {
  allFindings,
  bare,
  csv,
  dated,
  errors,
  euros,
  HEADER_FI,
  HEADING_FI,
  loud,
  only,
  read,
  sheet,
  short,
  type Value,
} from './sheets.ts'

const line = (voucher: Value, net: number, description: Value = 'Selvitys', category: Value = 'Vuokrat'): Value[] => [
  voucher,
  dated('2009-09-15'),
  dated('2009-09-16'),
  'Malli Oy',
  description,
  category,
  net,
  net * 0.22,
  net * 1.22,
]
const gross = (result: ReturnType<typeof read>): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))
const indented = (rows: readonly (readonly Value[])[], columns: number): Value[][] =>
  rows.map((row) => [...Array<null>(columns).fill(null), ...row])

describe('the place of the table', () => {
  const rows = [...HEADER_FI, HEADING_FI, line('101', 100), line('102', 50)]
  test.each([0, 1, 2, 5])('%i blank leading columns', (columns) => {
    const result = read(sheet(indented(rows, columns)))
    expect([gross(result), loud(result)]).toEqual([[122, 61], []])
  })
  test.each([0, 1, 3, 20])('%i blank rows above', (count) => {
    const result = read(sheet([...Array<Value[]>(count).fill([]), ...rows]))
    expect([gross(result), loud(result)]).toEqual([[122, 61], []])
  })
  test('a heading right below the block, and blank rows between the lines', () => {
    const result = read(sheet([...HEADER_FI.slice(0, 4), HEADING_FI, [], line('101', 100), [], [], line('102', 50)]))
    expect([gross(result), loud(result)]).toEqual([[122, 61], []])
  })
  test('a line’s address is that of its first cell', () => {
    const { lines } = only(read(sheet(indented([...HEADER_FI, HEADING_FI, line('101', 100), line(null, 50)], 2))))
    expect(lines.map(({ at, row }) => [at, row])).toEqual([
      ['Taul1!C7', 7],
      ['Taul1!D8', 8],
    ])
  })
  test('columns in another order', () => {
    const result = read(
      sheet([
        ...HEADER_FI,
        ['Yhteensä', 'Alv', 'Veroton', 'Kustannuslaji', 'Selite', 'Toimittaja', 'Maksupvm', 'Pvm', 'Tosite'],
        [122, 22, 100, 'Vuokrat', 'x', 'A', dated('2009-09-16'), dated('2009-09-15'), '101'],
      ]),
    )
    expect(only(result).lines).toMatchObject([
      {
        voucher: '101',
        incurredOn: '2009-09-15',
        paidOn: '2009-09-16',
        supplier: 'A',
        description: 'x',
        category: 'rents',
        netCents: 10_000,
        vatCents: 2200,
        grossCents: 12_200,
      },
    ])
  })
  test('empty columns between', () => {
    const spread = (row: readonly Value[]): Value[] => row.flatMap((value) => [value, null])
    expect(gross(read(sheet([...HEADER_FI, spread(HEADING_FI), spread(line('101', 100))])))).toEqual([122])
  })
  test('notes and signatures below are nothing to ask about', () => {
    const notes = [
      ['Allekirjoitus ______________________'],
      ['Vakuutan tiedot oikeiksi 16.11.2009'],
      ['Hyväksytty 17.11.2009 / MM'],
      ['Tositteet nähtävillä kirjanpidossa, puh. 09 123 4567'],
      ['Paikka ja aika', 'Mallila 16.11.2009', null, 'Maija Mallikas'],
      ['Ort: Helsingfors'],
      ['Päiväys', dated('2009-11-16')],
    ]
    const result = read(sheet([...rows, ['Yhteensä', null, null, null, null, null, 150, 33, 183], [], ...notes]))
    expect([gross(result), loud(result), only(result).locality]).toEqual([[122, 61], [], 'L1'])
  })
  test('a row that numbers the columns of a form is no line', () => {
    const numbers = HEADING_FI.map((_, index) => bare(index + 1))
    expect([
      gross(read(sheet([...HEADER_FI, HEADING_FI, numbers, line('101', 100)]))),
      gross(read(sheet([...HEADER_FI, HEADING_FI, HEADING_FI.map((_, index) => `(${String(index + 1)})`), line('101', 100)]))),
    ]).toEqual([[122], [122]])
  })
  test('a row of units below the heading is no line', () => {
    const result = read(sheet([...HEADER_FI, HEADING_FI, ['', 'pvm', 'pvm', '', '', '', '€', '€', '€'], line('101', 100)]))
    expect([gross(result), loud(result)]).toEqual([[122], []])
  })
})

describe('headings over two or three rows', () => {
  const body = line('101', 100)
  test.each<[string, readonly (readonly Value[])[]]>([
    [
      'Laskun / pvm',
      [
        ['Tosite', 'Laskun', 'Maksu', 'Toimittajan', 'Selite', 'Kustannus', 'Veroton', 'Alv', 'Yhteensä'],
        ['nro', 'pvm', 'pvm', 'nimi', null, 'laji', '€', '€', '€'],
      ],
    ],
    [
      'a group over amounts',
      [
        ['Tosite', 'Pvm', 'Maksupvm', 'Toimittaja', 'Selite', 'Kustannuslaji', 'Summa, EUR', null, null],
        [null, null, null, null, null, null, 'Veroton', 'Alv', 'Yhteensä'],
      ],
    ],
    [
      'a group over everything',
      [
        ['Tosite', null, 'Maksettu', 'Kenelle', 'Mistä', null, 'Paljonko', null, null],
        ['Nro', 'Pvm', 'Maksupvm', 'Toimittaja', 'Selite', 'Kustannuslaji', 'Veroton', 'Alv', 'Yhteensä'],
      ],
    ],
    [
      'three rows',
      [
        ['Tositteen', 'Laskun', 'Maksu', 'Toimittaja', 'Selite', 'Kustannus-', 'Summa', 'Alv', 'Summa'],
        ['numero', 'päivä', 'päivä', null, null, 'laji', 'ilman', null, 'sis.'],
        [null, null, null, null, null, null, 'alv', null, 'alv'],
      ],
    ],
    [
      'line breaks in one row',
      [['Tosite\nnro', 'Laskun\npvm', 'Maksu-\npvm', 'Toimittaja', 'Selite', 'Kustannus-\nlaji', 'Veroton\n€', 'Alv\n€', 'Yhteensä\n€']],
    ],
  ])('%s', (_, headings) => {
    const result = read(sheet([...HEADER_FI, ...headings, body]))
    expect(only(result).lines).toMatchObject([
      {
        voucher: '101',
        incurredOn: '2009-09-15',
        paidOn: '2009-09-16',
        category: 'rents',
        netCents: 10_000,
        vatCents: 2200,
        grossCents: 12_200,
      },
    ])
    expect(errors(result)).toEqual([])
  })
  test('merged over rows and columns', () => {
    const rows = [
      ...HEADER_FI,
      ['Verifikat', null, 'Betald', 'Leverantör', 'Ändamål', 'Kostnadsslag', 'Belopp, EUR'],
      ['Verifikat', 'Datum', null, null, null, null, 'Exkl. moms', 'Moms', 'Inkl. moms'],
      line('101', 100, 'x', 'Hyror'),
    ]
    const result = read(
      sheet(rows, {
        merges: [
          { top: 6, left: 0, bottom: 6, right: 1 },
          { top: 6, left: 6, bottom: 6, right: 8 },
          ...[2, 3, 4, 5].map((column) => ({ top: 6, bottom: 7, left: column, right: column })),
        ],
      }),
    )
    expect(only(result).lines).toMatchObject([
      { voucher: '101', incurredOn: '2009-09-15', paidOn: '2009-09-16', netCents: 10_000, vatCents: 2200, grossCents: 12_200 },
    ])
    expect(loud(result)).toEqual([])
  })
  test('a heading merged over two columns stands over the one with cells', () => {
    const result = read(
      sheet(
        [
          ...HEADER_FI,
          ['Tosite', 'Pvm', 'Selite', null, 'Summa'],
          ['1', dated('2009-09-15'), null, 'Kahvit', 12.5],
          ['2', dated('2009-09-16'), null, 'Paperit', 7.5],
        ],
        { merges: [{ top: 6, left: 2, bottom: 6, right: 3 }] },
      ),
    )
    expect(only(result).lines.map(({ description }) => description)).toEqual(['Kahvit', 'Paperit'])
  })
})

describe('a line over several rows', () => {
  test('a description goes on below', () => {
    const result = read(
      sheet([
        ...HEADER_FI,
        HEADING_FI,
        line('101', 100, 'Alueellinen'),
        [null, null, null, null, 'vahvuusselvitys,'],
        [null, null, null, null, 'osa 2'],
        line('102', 50),
      ]),
    )
    expect(only(result).lines.map(({ description }) => description)).toEqual(['Alueellinen vahvuusselvitys, osa 2', 'Selvitys'])
    expect(loud(result)).toEqual([])
  })
  test('supplier and description both go on', () => {
    const { lines } = only(
      read(sheet([...HEADER_FI, HEADING_FI, line('101', 100, 'Alueellinen'), [null, null, null, 'ja Poika', 'selvitys']])),
    )
    expect(lines).toMatchObject([{ supplier: 'Malli Oy ja Poika', description: 'Alueellinen selvitys' }])
  })
  test('the amount stands on the second row', () => {
    const result = read(
      sheet([
        ...HEADER_FI,
        HEADING_FI,
        ['101', dated('2009-09-15'), dated('2009-09-16'), 'Malli Oy', 'Alueellinen', 'Vuokrat'],
        [null, null, null, null, 'selvitys', null, 100, 22, 122],
        line('102', 50),
      ]),
    )
    expect(short(only(result).lines)).toEqual(['101 2009-09-15 122', '102 2009-09-15 61'])
    expect(loud(result)).toEqual([])
  })
  test.each([
    ['a supplier of its own', [null, null, null, 'Taksi Oy', 'Taksi', 'Vuokrat']],
    ['a day that nobody can read', [null, '32.9.2009', null, null, 'Taksi', 'Vuokrat']],
    ['a category of its own', [null, null, null, null, 'Taksi', 'Matkat']],
  ])('101 without an amount is asked about, and does not take the 122,00 of a row below that has %s', (_, below) => {
    const above = ['101', dated('2009-09-15'), dated('2009-09-16'), 'Kahvila Oy', 'Kahvit', 'Vuokrat']
    const result = read(sheet([...HEADER_FI, HEADING_FI, above, [...below, 100, 22, 122], line('102', 50)]))
    expect(gross(result)).toEqual([null, 122, 61])
    expect(errors(result)).toContain('amount-unreadable@I7')
  })
  test('a supplier’s name goes on beside the amount', () => {
    const above = ['101', dated('2009-09-15'), dated('2009-09-16'), 'Malli Oy', 'Alueellinen', 'Vuokrat']
    const result = read(sheet([...HEADER_FI, HEADING_FI, above, [null, null, null, 'ja Poika', 'selvitys', null, 100, 22, 122]]))
    expect(gross(result)).toEqual([122])
    expect(loud(result)).toEqual([])
  })
  test.each(['"', '”', '-"-', '–”–', "''", 'sama', 'samma', 'ditto'])('%s repeats the cell above', (mark) => {
    const result = read(sheet([...HEADER_FI, HEADING_FI, line('101', 100), [mark, mark, mark, mark, 'Toinen', mark, 50, 11, 61]]))
    expect(only(result).lines[1]).toMatchObject({
      voucher: '101',
      incurredOn: '2009-09-15',
      paidOn: '2009-09-16',
      supplier: 'Malli Oy',
      description: 'Toinen',
      category: 'rents',
      grossCents: 6100,
    })
    expect(loud(result)).toEqual([])
  })
  test('a ditto among amounts is an error', () => {
    expect(
      errors(
        read(sheet([...HEADER_FI, HEADING_FI, line('101', 100), ['102', dated('2009-09-15'), null, 'A', 'x', 'Vuokrat', '"', '"', '"']])),
      ),
    ).toEqual(['amount-unreadable@I8'])
  })
  test('a voucher and a day merged over two rows are of both, the amounts each their own', () => {
    const merges = [0, 1, 2, 3, 5].map((column) => ({ top: 7, bottom: 8, left: column, right: column }))
    const result = read(
      sheet([...HEADER_FI, HEADING_FI, line('101', 100), [null, null, null, null, 'Toinen', null, 50, 11, 61], line('102', 10)], {
        merges,
      }),
    )
    expect(short(only(result).lines)).toEqual(['101 2009-09-15 122', '101 2009-09-15 61', '102 2009-09-15 12.2'])
  })
  test('an amount merged over two rows counts once, and the other row is asked', () => {
    const merges = [6, 7, 8].map((column) => ({ top: 7, bottom: 8, left: column, right: column }))
    const result = read(
      sheet([...HEADER_FI, HEADING_FI, line('101', 100), ['102', dated('2009-09-15'), null, 'B', 'Toinen', 'Vuokrat']], { merges }),
    )
    expect(gross(result)).toEqual([122, null])
    expect(errors(result)).toEqual(['amount-unreadable@I8'])
  })
  test('a blank voucher or day is not filled in from above', () => {
    const { lines } = only(
      read(sheet([...HEADER_FI, HEADING_FI, line('101', 100), [null, null, null, 'B', 'Toinen', 'Vuokrat', 50, 11, 61]])),
    )
    expect(lines[1]).toMatchObject({ voucher: null, incurredOn: null })
  })
})

describe('hidden content counts, and is said', () => {
  const rows = [...HEADER_FI, HEADING_FI, line('101', 100), line('102', 50), ['Yhteensä', null, null, null, null, null, 150, 33, 183]]
  test('rows', () => {
    const result = read(sheet(rows, { hiddenRows: [8] }))
    expect([gross(result), loud(result)]).toEqual([[122, 61], ['hidden-content@A8']])
  })
  test('columns', () => {
    const result = read(sheet(rows, { hiddenColumns: [5, 20] }))
    expect([only(result).lines[0]?.category, loud(result)]).toEqual(['rents', ['hidden-content@F6']])
  })
  test('sheets', () => {
    const result = read([sheet(rows), sheet([...HEADER_FI, HEADING_FI, line('201', 10)], { name: 'Matkat', hidden: true })])
    expect([gross(result), loud(result)]).toEqual([[122, 61, 12.2], ['hidden-content@Matkat!A1']])
  })
  test('nothing hidden, nothing said', () => {
    expect(loud(read(sheet(rows, { hiddenRows: [40], hiddenColumns: [30] })))).toEqual([])
  })
})

describe('two localities in a sheet', () => {
  const head = ['Paikkakunta', ...HEADING_FI]
  const joint = [
    ['Mallila', ...line('1', 100)],
    ['Ort 3', ...line('2', 50)],
    ['Paikkakunta 1', ...line('3', 10)],
    ['Yhteensä', null, null, null, null, null, null, 160, 35.2, 195.2],
  ]
  const drafted = (result: ReturnType<typeof read>): unknown[] =>
    result.drafts.map(({ locality, claim, lines, statedTotalCents }) => [locality, claim, lines.length, statedTotalCents])
  test('a place in the column that is another than the one above the list is nobody’s choice: 61,00 of Ort 3 in the claim of Paikkakunta 1', () => {
    const result = read(sheet([...HEADER_FI, head, ...joint]))
    expect(drafted(result)).toEqual([
      ['L1', 1, 2, null],
      [null, 1, 1, null],
    ])
    expect(loud(result)).toEqual(['unknown-locality@A8'])
  })
  test.each([
    ['Paikkakunta', 'Paikkakunta: Mallila', 'Maksatushakemus nro: 1'],
    ['Kunta', 'Kunta: Mallila', 'Maksatushakemus nro: 1'],
    ['Ort', 'Ort: Modellby', 'Utbetalningsansökan nr 1'],
    ['Town', 'Locality: Locality 1', 'Payment claim no 1'],
    ['City', 'Mallila', 'Payment claim no 1'],
  ])('%s over Koeniemi below %s is asked about once, however many its rows', (heading, ...above) => {
    const rows = ['Koeniemi', 'Modellby', 'Koeniemi', 'Koeniemi'].map((place, index) => [place, ...line(String(index), 100)])
    const result = read(sheet([...above.map((text) => [text]), [], [heading, ...HEADING_FI], ...rows]))
    expect(drafted(result)).toEqual([
      [null, 1, 3, null],
      ['L1', 1, 1, null],
    ])
    expect(errors(result)).toEqual(['unknown-locality@A5'])
  })
  test('beside the name of an implementer the column says whose the lines are, and it is asked; cost centres say it themselves', () => {
    const printed = (heading: string): ReturnType<typeof read> =>
      read(sheet([['Esimerkkitoteuttaja 1 Oy'], ['Maksatushakemus nro 1'], [], [heading, ...HEADING_FI], ...joint.slice(0, 3)]))
    expect(drafted(printed('Paikkakunta'))).toEqual([
      ['L1', 1, 2, null],
      ['L3', 1, 1, null],
    ])
    expect(loud(printed('Paikkakunta'))).toEqual(['unknown-locality@A6'])
    expect(loud(printed('Kustannuspaikka'))).toEqual([])
  })
  test('towns of shops, none of them the project’s, are no question below the place that claims', () => {
    const rows = ['Helsinki', 'Tampere', 'Helsinki'].map((place, index) => [place, ...line(String(index), 100)])
    expect(drafted(read(sheet([...HEADER_FI, head, ...rows])))).toEqual([['L1', 1, 3, null]])
    expect(loud(read(sheet([...HEADER_FI, head, ...rows])))).toEqual([])
    expect(errors(read(sheet([...HEADER_FI, head, ['Mallila', ...line('1', 100)], ['Tampere', ...line('2', 100)]])))).toEqual([
      'unknown-locality@A8',
    ])
  })
  test('Tapahtumapaikka over names of places is no slip of the pen for a day', () => {
    const result = read(sheet([...HEADER_FI, ['Tosite', 'Pvm', 'Tapahtumapaikka', 'Summa'], ['1', dated('2009-09-15'), 'Koeniemi', 50]]))
    expect(loud(result)).not.toContain('heading-uncertain@C6')
  })
  test('without a locality in the block nothing is asked where every row has one', () => {
    const result = read(sheet([['Hakemus nro', '1'], [], head, ['Mallila', ...line('1', 100)], ['Provå', ...line('2', 50)]]))
    expect(result.drafts.map(({ locality }) => locality)).toEqual(['L1', 'L3'])
    expect(errors(result)).toEqual([])
  })
  test('a row whose locality is not the project’s is in a claim without one, with an error at its cell', () => {
    const result = read(
      sheet([
        ['Hakemus nro', '1'],
        [],
        head,
        ['Mallila', ...line('1', 100)],
        ['Toisaalla', ...line('2', 50)],
        ['Toisaalla', ...line('3', 50)],
      ]),
    )
    expect(result.drafts.map(({ locality, lines }) => [locality, lines.length])).toEqual([
      ['L1', 1],
      [null, 2],
    ])
    expect(errors(result)).toEqual(['unknown-locality@A5'])
  })
  test('a row without a locality is of the block’s, or asked', () => {
    expect(
      read(sheet([...HEADER_FI, head, ['Mallila', ...line('1', 100)], [null, ...line('2', 50)]])).drafts.map(({ locality }) => locality),
    ).toEqual(['L1'])
    expect(errors(read(sheet([['Hakemus nro', '1'], [], head, ['Ort 3', ...line('1', 100)], [null, ...line('2', 50)]])))).toEqual([
      'unknown-locality@A3',
    ])
  })
  test('totals by locality agree with their lines', () => {
    const sum = (text: string, net: number): Value[] => [text, null, null, null, null, null, null, net, net * 0.22, net * 1.22]
    expect(
      loud(
        read(
          sheet([
            ...HEADER_FI,
            head,
            ['Mallila', ...line('1', 100)],
            ['Ort 3', ...line('2', 50)],
            sum('Mallila yhteensä', 100),
            sum('Ort 3 yhteensä', 50),
            sum('Kaikki yhteensä', 150),
          ]),
        ),
      ),
    ).toEqual([])
  })
  test('two blocks, each with its table and total', () => {
    const block = (place: string, ...lines: (readonly Value[])[]): Value[][] => [
      ['Kustannuserittely'],
      ['Paikkakunta:', place],
      ['Maksatushakemus nro:', bare(2)],
      [],
      [...HEADING_FI],
      ...lines.map((row) => [...row]),
      [],
    ]
    const result = read(
      sheet([
        ...block('Mallila', line('1', 100), ['Yhteensä', null, null, null, null, null, 100, 22, 122]),
        ...block('Ort 3', line('2', 50), ['Yhteensä', null, null, null, null, null, 50, 11, 61]),
      ]),
    )
    expect(result.drafts.map(({ locality, claim, statedTotalCents }) => [locality, claim, euros(statedTotalCents)])).toEqual([
      ['L1', 2, 122],
      ['L3', 2, 61],
    ])
    expect(loud(result)).toEqual([])
  })
  test('a second block that names only its locality is of the claim above', () => {
    const result = read(
      sheet([
        ['Maksatushakemus nro', bare(2)],
        ['Paikkakunta', 'Mallila'],
        [],
        HEADING_FI,
        line('1', 100),
        [],
        ['Paikkakunta', 'Ort 3'],
        [],
        HEADING_FI,
        line('2', 50),
      ]),
    )
    expect(result.drafts.map(({ locality, claim }) => [locality, claim])).toEqual([
      ['L1', 2],
      ['L3', 2],
    ])
  })
  test('headings of localities between the lines', () => {
    const result = read(
      sheet([
        ['Maksatushakemus nro', bare(1)],
        [],
        HEADING_FI,
        ['Paikkakunta 1'],
        line('1', 100),
        ['Paikkakunta 3'],
        line('2', 50),
        line('3', 10),
      ]),
    )
    expect(result.drafts.map(({ locality, lines }) => [locality, lines.length])).toEqual([
      ['L1', 1],
      ['L3', 2],
    ])
  })
  test('fields of localities between the lines', () => {
    const result = read(
      sheet([
        ['Maksatushakemus nro', bare(1)],
        [],
        HEADING_FI,
        ['Paikkakunta: Mallila'],
        line('1', 100),
        ['Paikkakunta:', 'Provå'],
        line('2', 50),
      ]),
    )
    expect(result.drafts.map(({ locality }) => locality)).toEqual(['L1', 'L3'])
  })
  test('a sheet for each locality, told by its name', () => {
    const rows = [HEADING_FI, line('1', 100)]
    const result = read([sheet(rows, { name: 'Paikkakunta 1' }), sheet(rows, { name: 'Paikkakunta 10' })], 'maksatushakemus 2.xlsx')
    expect(result.drafts.map(({ locality, claim, source }) => [locality, claim, source.sheet])).toEqual([
      ['L1', 2, 'Paikkakunta 1'],
      ['L10', 2, 'Paikkakunta 10'],
    ])
  })
  test('a column of claim numbers gives two claims', () => {
    const result = read(
      sheet([
        ['Paikkakunta', 'Mallila'],
        [],
        ['Hakemus nro', ...HEADING_FI],
        [bare(1), ...line('1', 100)],
        [bare(2), ...line('2', 50)],
        [bare(7), ...line('3', 50)],
      ]),
    )
    expect(result.drafts.map(({ locality, claim }) => [locality, claim])).toEqual([
      ['L1', 1],
      ['L1', 2],
      ['L1', null],
    ])
    expect(errors(result)).toEqual(['unknown-claim-period@A6'])
  })
})

describe('categories', () => {
  test.each([
    ['Aineet, tarvikkeet ja tavarat', 'materials'],
    ['1 Aineet, tarvikkeet ja tavarat', 'materials'],
    ['1. Aineet, tarvikkeet ja tavarat', 'materials'],
    ['Tarvikkeet', 'materials'],
    ['Painatus', 'materials'],
    ['Painatus ja tarvikkeet', 'materials'],
    ['Henkilöstökustannukset', 'personnel'],
    ['Palkat', 'personnel'],
    ['Palkkakulut', 'personnel'],
    ['Palkkamenot', 'personnel'],
    ['Palvelujen ostot', 'services'],
    ['3 Palvelujen ostot', 'services'],
    ['3) Palvelujen ostot', 'services'],
    ['Palveluiden ostot', 'services'],
    ['Ostopalvelut', 'services'],
    ['4460 Ulkopuoliset palvelut', 'services'],
    ['PALVELUJEN OSTOT', 'services'],
    ['Matkakulut', 'travel'],
    ['Matkamenot', 'travel'],
    ['Matkustuskustannukset', 'travel'],
    ['Vuokrat', 'rents'],
    ['Vuokra', 'rents'],
    ['Tilavuokrat', 'rents'],
    ['Muut kulut', 'other'],
    ['Muut', 'other'],
    ['Erikseen raportoitavat kustannukset', 'separate'],
    ['Köp av tjänster', 'services'],
    ['Köptjänster', 'services'],
    ['Löner', 'personnel'],
    ['Lönekostnader', 'personnel'],
    ['Resekostnader', 'travel'],
    ['Resor', 'travel'],
    ['Reseutgifter', 'travel'],
    ['Hyror', 'rents'],
    ['Lokalhyror', 'rents'],
    ['Övriga kostnader', 'other'],
    ['Material, förnödenheter och varor', 'materials'],
    ['Purchased services', 'services'],
    ['Staff costs', 'personnel'],
    ['Travel expenses', 'travel'],
    ['Rents', 'rents'],
    ['Other costs', 'other'],
    ['Materials, supplies and goods', 'materials'],
    ['Palvelujen otosta', null],
    ['Matkakustanukset', 'travel'],
    ['Jotain ihan muuta', null],
    ['Vuokrat ja matkat', null],
    ['7', null],
  ])('%s is %s', (text, category) => {
    const result = read(sheet([...HEADER_FI, HEADING_FI, line('1', 100, 'x', text)]))
    expect(only(result).lines[0]?.category).toBe(category)
    expect(loud(result)).toEqual(category === null ? ['category-unknown@F7'] : [])
  })
  test('the form’s numbers 1, 2 and 3 alone are its categories', () => {
    const result = read(
      sheet([...HEADER_FI, HEADING_FI, line('1', 100, 'x', bare(1)), line('2', 100, 'x', '2'), line('3', 100, 'x', '3.')]),
    )
    expect(only(result).lines.map(({ category }) => category)).toEqual(['materials', 'personnel', 'services'])
  })
  test('no category column is one question, not one for each line', () => {
    const rows = [
      ...HEADER_FI,
      ['Tosite', 'Pvm', 'Maksupvm', 'Toimittaja', 'Veroton', 'Alv', 'Yhteensä'],
      ['1', dated('2009-09-15'), dated('2009-09-15'), 'A', 100, 22, 122],
      ['2', dated('2009-09-15'), dated('2009-09-15'), 'A', 100, 22, 122],
    ]
    expect(loud(read(sheet(rows)))).toEqual(['category-unknown@A6'])
  })
  test('no column of payment is one question, and the day is null', () => {
    const result = read(
      sheet([
        ...HEADER_FI,
        HEADING_FI.filter((one) => one !== 'Maksupvm'),
        line('1', 100).filter((_, index) => index !== 2),
        line('2', 50).filter((_, index) => index !== 2),
      ]),
    )
    expect(only(result).lines.map(({ paidOn }) => paidOn)).toEqual([null, null])
    expect(loud(result)).toEqual(['paid-date-unknown@A6'])
  })
  test('phases', () => {
    const result = read(
      sheet([
        ...HEADER_FI,
        [...HEADING_FI, 'Vaihe'],
        [...line('1', 100), 'a'],
        [...line('2', 100), 'Vaihe b'],
        [...line('3', 100), 'C)'],
        [...line('4', 100), null],
      ]),
    )
    expect(only(result).lines.map(({ phase }) => phase)).toEqual(['a', 'b', 'c', null])
  })
})

describe('no heading at all', () => {
  const text =
    '101;12.8.2009;Malli Oy;Kokous;100,00;22,00;122,00\n102;13.8.2009;Koe Oy;Vuokra;50,00;11,00;61,00\n103;14.9.2009;Näyte Oy;Paino;10,00;2,20;12,20'
  test('columns are known by their cells, net, VAT and gross by arithmetic, and every one is asked', () => {
    const result = read(csv(text, 'mallila-hakemus1'), 'mallila-hakemus1.csv')
    expect(only(result).lines[1]).toMatchObject({
      voucher: '102',
      incurredOn: '2009-08-13',
      supplier: 'Koe Oy',
      description: 'Vuokra',
      netCents: 5000,
      vatCents: 1100,
      grossCents: 6100,
    })
    expect(allFindings(result).filter(({ code }) => code === 'heading-uncertain')).toHaveLength(7)
  })
  test('one column of amounts is gross', () => {
    const result = read(csv('101;12.8.2009;Malli Oy;100,00\n102;13.8.2009;Koe Oy;50,00'), 'mallila hakemus 1.csv')
    expect(gross(result)).toEqual([100, 50])
  })
  const dated = '103;Paperi Oy;Paperia;3.9.2009;12,10\n104;Hotelli Oy;Majoitus;4.9.2009;99,00\n105;Linja Oy;Bussi;5.9.2009;7,40'
  const first = (...rows: string[]): ReturnType<typeof read> =>
    read(csv([...rows, dated].join('\n'), 'mallila-hakemus1'), 'mallila-hakemus1.csv')
  test.each(['45,50', '45,5', '45'])('a first line of %s without its day is a line of the list', (amount) => {
    expect(gross(first(`101;Kahvila Oy;Kokouskahvit;;${amount}`, '102;Taksi Oy;Taksi;;22,00'))).toEqual([
      Number(amount.replace(',', '.')),
      22,
      12.1,
      99,
      7.4,
    ])
  })
  test.each(['Kokouskahvit;;;;45,50', ';;;;45', '101;;Kokouskahvit;;45'])('%s above it may be one, and is an error', (row) => {
    const result = first(row)
    expect(gross(result)).toEqual([12.1, 99, 7.4])
    expect(loud(result)).toContain('row-left-out@mallila-hakemus1!E1')
  })
  test.each(['Yhteensä;;;;118,50', '101;Yhteensä;Kaikki;;118,50', 'Tosite;Saaja;Mitä;Pv;Rahaa'])('%s above it is none', (row) => {
    const result = first(row)
    expect(gross(result)).toEqual([12.1, 99, 7.4])
    expect(loud(result).filter((one) => one.startsWith('row-left-out'))).toEqual([])
  })
  test('words without days and amounts are no list', () => {
    expect(read(csv('Hei;maailma\nmitä;kuuluu')).drafts).toEqual([])
  })
})
