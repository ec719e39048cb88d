// Sheets without costs. Law: only explicit words or a signed zero make a nil claim; a file in which no cost line is found is a finding, never an empty claim.
import { describe, expect, test } from 'vitest'
import { bare, dated, errors, euros, HEADER_FI, HEADING_FI, loud, only, read, sheet, type Value } from './sheets.ts'

const zero: Value[] = ['Yhteensä', null, null, null, null, null, 0, 0, 0]

describe('a nil claim', () => {
  test.each([
    'Ei kustannuksia kaudella',
    'Ei kustannuksia',
    'EI KUSTANNUKSIA',
    'Kaudella ei ole kustannuksia',
    'Kaudelta ei ollut kustannuksia.',
    'Ei ole syntynyt kustannuksia',
    'Ei haettavia kustannuksia',
    'Nollahakemus',
    '0-hakemus',
    'Ei menoja',
    'Inga kostnader under perioden',
    'Inga kostnader',
    'Inga utgifter',
    'Nollansökan',
    'No costs in the period',
    'No costs',
    'No expenses',
    'Nil claim',
    'No eligible costs incurred',
    'Nothing to claim',
  ])('says “%s”', (words) => {
    const result = read(sheet([...HEADER_FI, HEADING_FI, [words], zero]))
    expect(only(result)).toMatchObject({ locality: 'L1', claim: 1, nil: true, lines: [], statedTotalCents: 0 })
    expect(loud(result)).toEqual([])
  })
  test('says it in any column, or above the list', () => {
    expect(only(read(sheet([...HEADER_FI, HEADING_FI, [null, null, null, null, 'Ei kustannuksia']])))).toMatchObject({
      nil: true,
      statedTotalCents: null,
    })
    expect(only(read(sheet([...HEADER_FI.slice(0, 4), ['Ei kustannuksia kaudella'], [], HEADING_FI, zero])))).toMatchObject({ nil: true })
  })
  test('says it with a nought beside', () => {
    expect(only(read(sheet([...HEADER_FI, HEADING_FI, ['Ei kustannuksia', null, null, null, null, null, 0, 0, 0]]))).nil).toBe(true)
  })
  test('is a letter without a table', () => {
    const result = read(
      sheet([
        ['Paikkakunta: Näytejoki'],
        ['Maksatuskausi: 1.11.–31.12.2009'],
        [],
        ['Ilmoitamme, että kaudella ei ollut kustannuksia.'],
        ['16.11.2009 Maija Mallikas'],
      ]),
    )
    expect(only(result)).toMatchObject({ locality: 'L3', claim: 2, nil: true, statedPeriod: { start: '2009-11-01', end: '2009-12-31' } })
    expect(loud(result)).toEqual([])
  })
  test('is a signed form with a total of nothing', () => {
    expect(
      only(read(sheet([...HEADER_FI, HEADING_FI, zero, [], ['Allekirjoitus ____'], ['Vakuutan tiedot oikeiksi 16.11.2009']]))),
    ).toMatchObject({ nil: true, statedTotalCents: 0 })
  })
  test('whose locality is unknown says so', () => {
    expect(errors(read(sheet([['Hakemus nro', '1'], [], HEADING_FI, ['Ei kustannuksia']])))).toEqual(['unknown-locality@A3'])
  })
  test('with a total that is not nothing keeps it in sight', () => {
    const result = read(sheet([...HEADER_FI, HEADING_FI, ['Ei kustannuksia'], ['Yhteensä', null, null, null, null, null, 100, 22, 122]]))
    expect(only(result).nil).toBe(true)
    expect(loud(result)).toEqual(['total-differs@G8', 'total-differs@H8', 'total-differs@I8'])
  })
  test('beside a list of the same claim is only a sheet without lines', () => {
    const result = read([
      sheet([...HEADER_FI, HEADING_FI, ['1', dated('2009-08-03'), dated('2009-08-03'), 'A', 'x', 'Vuokrat', 100, 22, 122]]),
      sheet([...HEADER_FI, HEADING_FI, ['Ei kustannuksia']], { name: 'Matkat' }),
    ])
    expect(only(result)).toMatchObject({ nil: false })
    expect(only(result).lines).toHaveLength(1)
  })
  test('of one locality beside another’s costs', () => {
    const result = read([
      sheet([...HEADER_FI, HEADING_FI, ['1', dated('2009-08-03'), dated('2009-08-03'), 'A', 'x', 'Vuokrat', 100, 22, 122]], { name: 'A' }),
      sheet([['Paikkakunta', 'Ort 3'], ['Hakemus', '1'], [], HEADING_FI, ['Ei kustannuksia']], { name: 'B' }),
    ])
    expect(result.drafts.map(({ locality, nil }) => [locality, nil])).toEqual([
      ['L1', false],
      ['L3', true],
    ])
  })
})

describe('no nil claim, but no cost lines: an error', () => {
  test.each<[string, readonly (readonly Value[])[]]>([
    ['headings only', [...HEADER_FI, HEADING_FI]],
    ['a total of nothing that nobody signed', [...HEADER_FI, HEADING_FI, zero]],
    ['a total of nothing over an empty signature line', [...HEADER_FI, HEADING_FI, zero, [], ['Allekirjoitus ____________']]],
    ['an instruction', [...HEADER_FI, HEADING_FI, ['Jos kaudella ei ole kustannuksia, kirjoita: Ei kustannuksia']]],
    ['a block only', HEADER_FI],
    ['nothing', []],
    ['words', [['Hei vaan'], ['Tässä tositteet']]],
    ['self-financing only', [...HEADER_FI, HEADING_FI, [null, null, null, null, 'Kunnan omavastuu', null, null, null, -500]]],
  ])('%s', (_, rows) => {
    const result = read(sheet(rows))
    expect(result.drafts).toEqual([])
    expect(result.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['no-cost-lines'])
  })
  test('a file without sheets', () => {
    expect(read([]).findings).toEqual([{ code: 'no-cost-lines', severity: 'error', figures: {} }])
  })
  test('one locality’s sheet without lines beside another’s with some', () => {
    const result = read([
      sheet([...HEADER_FI, HEADING_FI, ['1', dated('2009-08-03'), dated('2009-08-03'), 'A', 'x', 'Vuokrat', 100, 22, 122]], { name: 'A' }),
      sheet([['Paikkakunta', 'Ort 3'], ['Hakemus', '1'], [], HEADING_FI], { name: 'B' }),
    ])
    expect(result.drafts).toHaveLength(1)
    expect(errors(result)).toEqual(['no-cost-lines@B!A4'])
  })
  test('a line of nothing is a line', () => {
    const result = read(sheet([...HEADER_FI, HEADING_FI, ['1', dated('2009-08-03'), dated('2009-08-03'), 'A', 'x', 'Vuokrat', 0, 0, 0]]))
    expect(only(result).lines.map(({ grossCents }) => euros(grossCents))).toEqual([0])
  })
})

test('words that no costs arose beside costs change nothing', () => {
  const result = read(
    sheet([
      ...HEADER_FI,
      HEADING_FI,
      ['Matkat: ei kustannuksia'],
      ['1', dated('2009-08-03'), dated('2009-08-03'), 'A', 'x', 'Vuokrat', 100, 22, 122],
      [bare(2), dated('2009-08-03'), dated('2009-08-03'), 'Ei kuluja Oy', 'x', 'Vuokrat', 100, 22, 122],
    ]),
  )
  expect(only(result)).toMatchObject({ nil: false })
  expect(only(result).lines).toHaveLength(2)
})
