// Claim sheets as Excel users make them: formulas number the lines, carry sums from sheet to sheet, copy a list and make its amounts.
import { describe, expect, it } from 'vitest'
import { bare, dated, errors, formula, HEADER_FI, HEADING_FI, loud, only, read, sheet, short, type Value } from './sheets.ts'

const saidOf = (result: ReturnType<typeof read>): unknown[] =>
  only(result).findings.flatMap(({ code, figures }) => (code === 'line-set-aside' ? [figures] : []))

const HEADS = HEADING_FI.filter((heading) => heading !== 'Veroton' && heading !== 'Alv')
const line = (voucher: Value, ...amounts: Value[]): Value[] => [
  voucher,
  dated('2009-09-15'),
  dated('2009-09-20'),
  'Malli Oy',
  'Selvitys',
  'Vuokrat',
  ...amounts,
]
const made = (text: string, by: string): Value => ({ kind: 'text', text, formula: by })

describe('fractions of a cent that formulas made', () => {
  const row = (net: number): Value[] =>
    line(String(net), formula('D7*E7', net), formula('G7*0.22', net * 0.22), formula('G7+H7', net * 1.22))

  it('count as they are shown though 191,63 + 42,16 is a cent more than 233,78', () => {
    const result = read(sheet([...HEADER_FI, HEADING_FI, row(191.625), row(100.05)]))
    expect(only(result).lines.map(({ netCents, vatCents, grossCents }) => [netCents, vatCents, grossCents])).toEqual([
      [19_163, 4216, 23_378],
      [10_005, 2201, 12_206],
    ])
    expect(errors(result)).toEqual([])
  })

  it('are asked where net and VAT do not make the gross amount: 191,63 + 42,16 and 233,77', () => {
    const off = line('1', formula('D7*E7', 191.625), formula('G7*0.22', 42.1575), formula('J7', 233.7725))
    expect(errors(read(sheet([...HEADER_FI, HEADING_FI, off, off])))).toContain('amount-fraction-of-cent@I7')
  })

  it('do not hide a line of 0,15 € that the total of 121 lines leaves out', () => {
    const lines = Array.from({ length: 120 }, (_, index) => {
      const gross = index + (index % 2 === 0 ? 40.01 : 40.09)
      return line(String(101 + index), gross, formula(`G${String(index + 7)}*0.3`, gross * 0.3))
    })
    const sum = lines.reduce((all, values) => all + (values.at(-2) as number) * 0.3, 0)
    const of = (total: number) =>
      loud(
        read(
          sheet([
            ...HEADER_FI,
            [...HEADS, 'Haetaan'],
            ...lines,
            line('221', 0.5, formula('G127*0.3', 0.15)),
            ['Yhteensä', null, null, null, null, null, null, formula('SUM(H7:H126)', total)],
          ]),
        ),
      ).filter((one) => one.startsWith('total-differs'))
    expect([of(sum), of(sum + 0.15)]).toEqual([['total-differs@H128'], []])
  })

  it('count in a total that a formula made of whole cents, too', () => {
    const result = read(
      sheet([
        ...HEADER_FI,
        HEADS,
        line('1', 81.97),
        line('2', 37.34),
        ['Yhteensä', null, null, null, null, null, formula('F9/1.22', 119.3082)],
      ]),
    )
    expect([loud(result).filter((one) => /total|fraction/.test(one)), only(result).statedTotalCents]).toEqual([[], 11_931])
  })
})

describe('a form that formulas filled in', () => {
  const prefilled = (row: number, amount: number): Value[] => [
    made(`T-${String(row - 6)}`, 'ROW()-6'),
    { ...bare(0), formula: `B${String(row)}+14` },
    null,
    null,
    null,
    null,
    formula(`F${String(row)}*1.22`, amount),
  ]
  it('has no line where nobody typed anything: a number, a day and 0,00', () => {
    const result = read(sheet([...HEADER_FI, HEADS, line(made('T-1', 'ROW()-6'), 12.2), prefilled(8, 0), prefilled(9, 0)]))
    expect([short(only(result).lines), loud(result)]).toEqual([['T-1 2009-09-15 12.2'], ['vat-not-stated@G6']])
  })
  it('has one where formulas made money under a heading nobody knows', () => {
    const result = read(sheet([...HEADER_FI, [...HEADS, 'Qwe'], line('T-1', 12.2), [...prefilled(8, 0), formula('F8*2', 80)]]))
    expect(only(result).lines.map(({ voucher }) => voucher)).toEqual(['T-1', 'T-2'])
  })
  it('has one where formulas made an amount, and where somebody typed 0,00', () => {
    const result = read(sheet([...HEADER_FI, HEADS, line('T-1', 12.2), prefilled(8, 5), line('T-3', 0)]))
    expect(only(result).lines.map(({ voucher }) => voucher)).toEqual(['T-1', 'T-2', 'T-3'])
  })
})

describe('what formulas take from another sheet', () => {
  const rows = [line('101', 100), line('102', 45.55), line('103', 18.9)]
  const list = sheet([...HEADER_FI, HEADS, ...rows], { name: 'Kulut' })
  const taken = (row: number): Value[] => takenFrom('Kulut', row, row)
  const takenFrom = (from: string, place: number, row: number): Value[] =>
    (rows[row] ?? []).map((value, column): Value => {
      const by = `${from}!${String.fromCharCode(65 + column)}${String(place + 7)}`
      if (typeof value === 'string') return made(value, by)
      return typeof value === 'number' ? formula(by, value) : value && { ...value, formula: by }
    })
  const copyOf = (...picked: number[]) => sheet([...HEADER_FI, HEADS, ...picked.map(taken)], { name: 'Tuloste' })

  it('is no second list where it is all of the first', () => {
    const result = read([list, { ...copyOf(0, 1, 2), hasFormulas: true }])
    expect(short(only(result).lines)).toEqual(['101 2009-09-15 100', '102 2009-09-15 45.55', '103 2009-09-15 18.9'])
  })
  it('is no second list where it is some lines of the first, and each of the others waits', () => {
    const result = read([list, { ...copyOf(0, 2), hasFormulas: true }])
    expect(only(result).lines.map(({ voucher }) => voucher)).toEqual(['101', '102', '103'])
    expect(errors(result)).toEqual(['line-set-aside@Kulut!A8'])
    expect(saidOf(result)).toEqual([{ text: 'Tuloste', sheet: 'copy' }])
    expect(errors(read([list, { ...copyOf(0, 2), hasFormulas: true }, { ...copyOf(1), name: 'Vuokrat', hasFormulas: true }]))).toEqual([])
  })
  it('by way of a second sheet is of the first: of a copy of 103, 102 and 101 the choice of 103 leaves two of the first list waiting', () => {
    const turned = sheet([...HEADER_FI, HEADS, ...[2, 1, 0].map(taken)], { name: 'Tuloste' })
    const choice = sheet([...HEADER_FI, HEADS, takenFrom('Tuloste', 0, 2)], { name: 'Haetaan' })
    const result = read([list, { ...turned, hasFormulas: true }, { ...choice, hasFormulas: true }])
    expect(only(result).lines.map(({ voucher }) => voucher)).toEqual(['101', '102', '103'])
    expect(errors(result)).toEqual(['line-set-aside@Kulut!A7', 'line-set-aside@Kulut!A8'])
  })
  it('and from each other has no first: both lists stay', () => {
    const [one, other] = (['Toinen', 'Kulut'] as const).map((from, index) => ({
      ...sheet([...HEADER_FI, HEADS, ...[0, 1].map((row) => takenFrom(from, row, row))], { name: ['Kulut', 'Toinen'][index] ?? '' }),
      hasFormulas: true,
    }))
    expect(one && other && only(read([one, other])).lines).toHaveLength(4)
  })
  it('is a list of its own where somebody typed one of its cells', () => {
    const copy = { ...sheet([...HEADER_FI, HEADS, [...taken(0).slice(0, -1), 99]], { name: 'Tuloste' }), hasFormulas: true }
    expect(short(only(read([list, copy])).lines)).toContain('101 2009-09-15 99')
  })

  it('is no second list where each formula asks first whether there is anything: IF(Kulut!A7="","",Kulut!G7)', () => {
    const asking = [0, 1, 2].map((row) =>
      taken(row).map((value): Value => {
        if (typeof value !== 'object' || value === null || !('formula' in value)) return value
        return { ...value, formula: `IF(Kulut!$A${String(row + 7)}="","",${value.formula ?? ''})` }
      }),
    )
    const result = read([list, { ...sheet([...HEADER_FI, HEADS, ...asking], { name: 'Tuloste' }), hasFormulas: true }])
    expect(only(result).lines.map(({ voucher }) => voucher)).toEqual(['101', '102', '103'])
  })
  it('is not claimed beside what it was made of: half of each line counts, and the whole one waits', () => {
    const halves = rows.map((row, index) => [
      ...row.slice(0, -1),
      formula(`Kulut!G${String(index + 7)}*0.5`, [50, 22.78, 9.45][index] ?? 0),
    ])
    const result = read([list, { ...sheet([...HEADER_FI, HEADS, ...halves], { name: 'Haettavat' }), hasFormulas: true }])
    expect(short(only(result).lines).slice(3)).toEqual(['101 2009-09-15 50', '102 2009-09-15 22.78', '103 2009-09-15 9.45'])
    expect(errors(result)).toEqual(['line-set-aside@Kulut!A7', 'line-set-aside@Kulut!A8', 'line-set-aside@Kulut!A9'])
    expect(saidOf(result)[0]).toEqual({ text: 'Haettavat', sheet: 'made' })
  })
  it('is another cost where another voucher of another day has the same amount, as the rent of the next month', () => {
    const rent = [...line('201').slice(0, 6), formula('Kulut!G7', 100)]
    const next = { ...sheet([...HEADER_FI, HEADS, rent], { name: 'Syyskuu' }), hasFormulas: true }
    const result = read([list, next])
    expect([only(result).lines.length, errors(result)]).toEqual([4, []])
  })

  it('is no sum that differs where a second page begins with what the first one makes', () => {
    const first = sheet([...HEADER_FI, HEADS, ...rows, ['Siirto', null, null, null, null, null, formula('SUM(G7:G9)', 164.45)]], {
      name: 'Sivu1',
    })
    const second = (carry: Value) =>
      sheet(
        [
          ...HEADER_FI,
          HEADS,
          ['Siirto edelliseltä sivulta', null, null, null, null, null, carry],
          line('104', 61),
          ['Yhteensä', null, null, null, null, null, formula('SUM(G7:G8)', 225.45)],
        ],
        { name: 'Sivu2' },
      )
    const asked = (carry: Value) => loud(read([first, second(carry)])).filter((one) => one.includes('total-differs'))
    expect([asked(formula('Sivu1!G10', 164.45)), asked(164.45)]).toEqual([[], ['subtotal-differs@Sivu2!G7']])
  })

  it('is information only where a sheet adds up the months by formulas and states all of it', () => {
    const months = (gross: Value) =>
      sheet(
        [
          ['Kuukausi', 'Brutto'],
          ['Elokuu', formula('Elokuu!G10', 100)],
          ['Syyskuu', formula('Syyskuu!G10', 64.45)],
          ['Yhteensä', gross],
        ],
        {
          name: 'Kaikki',
        },
      )
    const left = (gross: Value) => loud(read([list, months(gross)])).filter((one) => one.startsWith('sheet-left-out'))
    expect([left(formula('SUM(B2:B3)', 164.45)), left(164.45)]).toEqual([[], ['sheet-left-out@Kaikki']])
  })
})

describe('below the total', () => {
  const below = (...rows: Value[][]) =>
    loud(
      read(
        sheet([
          ...HEADER_FI,
          [...HEADS.slice(0, 6), 'Veroton'],
          line('1', 45.55),
          line('2', 18.9),
          ['Yhteensä veroton', null, null, null, null, null, formula('SUM(G7:G8)', 64.45)],
          ...rows.map(([label = null, amount = null]) => [label, null, null, null, null, null, amount]),
        ]),
      ),
    ).filter((one) => !one.startsWith('vat-not-stated'))
  it('VAT that a formula made of it, and both together, ask nothing', () => {
    const both = (gross: number) => below(['Alv 22 %', formula('G9*0.22', 14.179)], ['Yhteensä verollinen', formula('G9*1.22', gross)])
    expect([both(78.629), both(79.629)]).toEqual([[], ['total-differs@G11']])
  })
  it('so many vouchers as there are lines ask nothing', () => {
    const of = (count: number) => below(['Tositteita kpl', { ...bare(count, '0'), formula: 'COUNT(G7:G8)' }])
    expect([of(2), of(3)]).toEqual([[], ['row-left-out@A10']])
  })
})

it('Osuus kuluista, what of the total each line is, leaves nothing open; parts of another figure do', () => {
  const share = (amount: number, whole: number): Value[] =>
    line(String(amount), amount, { kind: 'number', number: amount / whole, formula: `G${String(amount)}/$G$10`, format: '0.0 %' })
  const of = (whole: number) =>
    errors(read(sheet([...HEADER_FI, [...HEADS, 'Osuus kuluista'], share(40, whole), share(35, whole), share(25, whole)])))
  expect(of(100)).toEqual([])
  expect(of(160)).toEqual(['amount-uncertain@H7', 'amount-uncertain@H8', 'amount-uncertain@H9'])
})

it('Haetaan 50 % over the halves of all amounts is what is claimed', () => {
  const half = (gross: number): Value[] => line(String(gross), gross, formula('G7*0.5', gross / 2))
  const of = (heading: string) => read(sheet([...HEADER_FI, [...HEADS, heading], half(2.01), half(120), half(10.07)]))
  for (const heading of ['Haetaan 50 %', 'Söks 50 %', 'Claimed 50 %'])
    expect([only(of(heading)).lines.map(({ claimedCents }) => claimedCents), errors(of(heading))]).toEqual([[101, 6000, 504], []])
  expect(errors(of('Haetaan 40 %'))).not.toEqual([])
})

it('Hankkeen osuus 50 % over the halves of all wages with their side costs is what is claimed', () => {
  const heads = ['Työntekijä', 'Päivä', 'Tunnit', 'Tuntihinta', 'Palkka', 'Sivukulut', 'Yhteensä', 'Hankkeen osuus 50 %']
  const wage = (hours: number, share: number): Value[] => {
    const pay = hours * 22.37
    const made = [formula('C7*D7', pay), formula('E7*0.24', pay * 0.24), formula('E7+F7', pay * 1.24), formula('G7*0.5', pay * share)]
    return ['Maija Malli', dated('2009-09-15'), bare(hours, '0.00'), 22.37, ...made]
  }
  const of = (share: number) => read(sheet([...HEADER_FI, heads, wage(7.5, share), wage(3.25, share), wage(12, share)]))
  expect([only(of(0.62)).lines.map(({ claimedCents }) => claimedCents), errors(of(0.62))]).toEqual([[10_402, 4508, 16_643], []])
  expect(errors(of(0.5))).not.toEqual([])
})

it('Ansökan om utbetalning beside 1 says which claim it is', () => {
  const top = [['Kostnadsspecifikation'], ['Ort', 'Ort 1'], ['Ansökan om utbetalning', bare(1)], []]
  const result = read(sheet([...top, ['Verifikat', 'Datum', 'Leverantör', 'Belopp'], ['1', dated('2009-09-15'), 'Modell Ab', 12.2]]))
  expect(only(result).claim).toBe(1)
})
