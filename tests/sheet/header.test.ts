// Whose claim a sheet is, and which: labels, titles, sheet and file names, in three languages. Law: evidence that contradicts itself is an error.
import { describe, expect, test } from 'vitest'
import { bare, dated, HEADING_FI, only, project, read, sheet, type Value } from './sheets.ts'
import type { Project } from '../../lib/core/project.ts'

const BODY: readonly (readonly Value[])[] = [
  [],
  HEADING_FI,
  ['101', dated('2009-09-15'), dated('2009-09-20'), 'Malli Oy', 'Selvitys', 'Palvelujen ostot', 100, 22, 122],
]

/** `locality claim`, and the codes of what was found about them. */
function whose(rows: readonly (readonly Value[])[], file = 'lista.xlsx', name = 'Taul1', of: Project = project): string {
  const draft = only(read(sheet([...rows, ...BODY], { name }), file, of))
  const codes = draft.findings
    .filter(({ code }) => code === 'unknown-locality' || code === 'unknown-claim-period')
    .map(({ code, severity }) => `${code}:${severity}`)
  return [draft.locality ?? '?', draft.claim ?? '?', ...codes].join(' ')
}

const period = (rows: readonly (readonly Value[])[]): string => {
  const { statedPeriod } = only(read(sheet([...rows, ...BODY])))
  return statedPeriod ? `${statedPeriod.start} ${statedPeriod.end}` : '–'
}

describe('the locality in a field', () => {
  test.each<[readonly Value[], string]>([
    [['Paikkakunta:', 'Paikkakunta 3'], 'L3'],
    [['Paikkakunta: Paikkakunta 3'], 'L3'],
    [['Paikkakunta', null, 'Paikkakunta 3'], 'L3'],
    [['PAIKKAKUNTA', 'paikkakunta 3'], 'L3'],
    [['Paikkakunta ', ' Näytejoki '], 'L3'],
    [['Paikkakunta', 'NÄYTEJOKI'], 'L3'],
    [['Paikkakunta', 'Naytejoki'], 'L3'],
    [['Paikkakunta', 'Näytejoki'], 'L3'],
    [['Kunta', 'Provå'], 'L3'],
    [['Kaupunki', 'Näytejoen kaupunki'], 'L3'],
    [['Kaupunki', 'Näytesaaren kaupunki'], '?'],
    [['Kaupunki', 'Näyten kaupunki'], '?'],
    [['Kaupunki', 'Mallilan kaupunki'], 'L1'],
    [['Kommun', 'Modellby stad'], 'L1'],
    [['Municipality', 'City of Mallila'], 'L1'],
    [['Paikkakunta/Ort', 'Näytejoki/Provå'], 'L3'],
    [['Paikkakunta', 'Näytejoki / Provå'], 'L3'],
    [['Paikkakunta', 'Näytejoki (Provå)'], 'L3'],
    [['Paikkakunta', 'Näytejoki – Provå'], 'L3'],
    [['Paikkakunta', 'Paikkakunta 3, Näytejoki'], 'L3'],
    [['Paikkakunta', 'Näytejoki, Uusimaa'], 'L3'],
    [['Paikkakunta', 'L3'], 'L3'],
    [['Ort:', 'Ort 3'], 'L3'],
    [['Ort', 'Locality 3'], 'L3'],
    [['Locality', 'Locality 10'], 'L10'],
    [['Locality', 'Paikkakunta 1'], 'L1'],
    [['Toteutuspaikkakunta', 'Mallila'], 'L1'],
    [['Hanke', 'S1', 'Paikkakunta', 'Mallila', 'Hakemus nro', '1'], 'L1'],
  ])('%j is %s', (row, locality) => {
    expect(whose([row, ['Maksatushakemus nro', '1']]).split(' ')[0]).toBe(locality)
  })

  test('a field below its label is its field, where labels stand side by side', () => {
    expect(
      whose([
        ['Paikkakunta', 'Toteuttaja', 'Hakemus nro'],
        ['Mallila', 'Esimerkkitoteuttaja 1 Oy', bare(1)],
      ]),
    ).toBe('L1 1')
  })

  test.each<[readonly Value[]]>([
    [['Paikkakunta', 'Toisaalla']],
    [['Paikkakunta', 'Mallila ja Esimerkkilä']],
    [['Paikkakunta', 'Uusi-Mallila']],
    [['Paikkakunta', 'Paikkakunta 11']],
    [['Paikkakunta', 'Paikkakunta']],
    [['Paikkakunta', 'Paikkakunta 1 / Paikkakunta 2']],
    [['Paikkakunta', '=B1']],
  ])('%j is no locality of the project: null and an error', (row) => {
    expect(whose([row, ['Maksatushakemus nro', '1']])).toBe('? 1 unknown-locality:error')
  })
})

describe('the locality elsewhere', () => {
  const CLAIM = ['Maksatushakemus nro', '1']
  test.each<[string, readonly (readonly Value[])[], string, string, string]>([
    ['the file name', [CLAIM], 'Mallila-syksy.xlsx', 'Taul1', 'L1'],
    ['the file name with underscores', [CLAIM], 'kustannukset_mallila_2009.xlsx', 'Taul1', 'L1'],
    ['the file name, decomposed', [CLAIM], 'Esimerkkilä-syksy.xlsx'.normalize('NFD'), 'Taul1', 'L2'],
    ['the file name without dots on its letters', [CLAIM], 'esimerkkila.xlsx', 'Taul1', 'L2'],
    ['the file name, inflected', [CLAIM], 'Mallilan_kustannukset.xlsx', 'Taul1', 'L1'],
    ['the file name in Swedish', [CLAIM], 'Testuddens kostnader.xlsx', 'Taul1', 'L10'],
    ['the file name with a number', [CLAIM], 'paikkakunta-10.xlsx', 'Taul1', 'L10'],
    ['the file name with its number at once', [CLAIM], 'paikkakunta10_hakemus1.xlsx', 'Taul1', 'L10'],
    ['the file name with the id', [CLAIM], 'L3_kulut.xlsx', 'Taul1', 'L3'],
    ['the folder', [CLAIM], 'Ort 3/kostnader.xlsx', 'Taul1', 'L3'],
    ['the sheet name', [CLAIM], 'lista.xlsx', 'Paikkakunta 3', 'L3'],
    ['the sheet name among others', [CLAIM], 'lista.xlsx', 'Mallila kulut', 'L1'],
    ['a title', [['Kustannuserittely, Mallila'], CLAIM], 'lista.xlsx', 'Taul1', 'L1'],
    ['a title, inflected', [['Mallilan kustannukset'], CLAIM], 'lista.xlsx', 'Taul1', 'L1'],
    ['a name alone', [['Esimerkkilä'], CLAIM], 'lista.xlsx', 'Taul1', 'L2'],
    ['the implementer in a field', [['Toteuttaja', 'Esimerkkitoteuttaja 3 Ab'], CLAIM], 'lista.xlsx', 'Taul1', 'L3'],
    ['the implementer alone', [['esimerkkitoteuttaja 3 ab'], CLAIM], 'lista.xlsx', 'Taul1', 'L3'],
    ['a label that beats the file name', [['Paikkakunta', 'Mallila'], CLAIM], 'ort-3.xlsx', 'Taul1', 'L1'],
  ])('%s', (_, rows, file, name, locality) => {
    expect(whose(rows, file, name)).toBe(`${locality} 1`)
  })

  test.each<[string, readonly (readonly Value[])[], string, string]>([
    ['nothing at all', [CLAIM], 'lista.xlsx', 'Taul1'],
    ['a contact person of that name', [['Yhteyshenkilö', 'Matti Mallila'], CLAIM], 'lista.xlsx', 'Taul1'],
    ['a person of that name in a title', [['Laati Matti Mallila'], CLAIM], 'lista.xlsx', 'Taul1'],
    ['two names in the file name', [CLAIM], 'mallila-esimerkkilä.xlsx', 'Taul1'],
    [
      'a label against the implementer',
      [['Paikkakunta', 'Mallila'], ['Toteuttaja', 'Esimerkkitoteuttaja 3 Ab'], CLAIM],
      'lista.xlsx',
      'Taul1',
    ],
    ['a label against the sheet name', [['Paikkakunta', 'Mallila'], CLAIM], 'lista.xlsx', 'Esimerkkilä'],
    ['a label against a title', [['Kustannuserittely Esimerkkilä'], ['Paikkakunta', 'Mallila'], CLAIM], 'lista.xlsx', 'Taul1'],
    [
      'the implementer against the file name',
      [['Toteuttaja', 'Esimerkkitoteuttaja 3 Ab'], ['Paikkakunta', 'Toisaalla'], CLAIM],
      'mallila.xlsx',
      'Taul1',
    ],
    ['part of a longer number', [CLAIM], 'paikkakunta 100.xlsx', 'Taul1'],
  ])('%s is not evidence enough', (_, rows, file, name) => {
    expect(whose(rows, file, name)).toBe('? 1 unknown-locality:error')
  })
})

test.each(['I utbetalningsansökan ingår hyror', 'I ansökan ingår hyror', 'Mallila. I utbetalningsansökan ingår hyror'])(
  '%s is no first claim',
  (title) => {
    expect(whose([['Paikkakunta', 'Mallila'], [title]])).toBe('L1 ? unknown-claim-period:error')
  },
)

describe('the claim number', () => {
  const PLACE = ['Paikkakunta', 'Mallila']
  test.each<[readonly Value[]]>([
    [['Maksatushakemus nro:', bare(2)]],
    [['Maksatushakemus nro', '2']],
    [['Maksatushakemus nro: 2']],
    [['Maksatushakemus n:o 2']],
    [['Maksatushakemus n:o: 2']],
    [['Maksatushakemus nro 2']],
    [['Maksatushakemus 2']],
    [['2. maksatushakemus']],
    [['Kustannuserittely, maksatushakemus 2']],
    [['Hakemus nro', '2.']],
    [['Maksatushakemus', 'nro 2']],
    [['Maksatushakemus', '2/2009']],
    [['Maksatuskausi', '2']],
    [['Maksatuskausi:', bare(2)]],
    [['Maksatushakemus', '2 (1.11.–31.12.2009)']],
    [['Utbetalningsansökan nr:', bare(2)]],
    [['Utbetalningsansökan nr 2']],
    [['Utbetalningsansökan: 2']],
    [['Ansökan nr', '2']],
    [['Payment claim no.:', bare(2)]],
    [['Payment claim 2']],
    [['Claim no', '2']],
    [['Claim number: 2']],
    [['Payment claim no. 2, 1 Nov – 31 Dec 2009']],
    [['II maksatushakemus']],
    [['Mallila – II maksatushakemus']],
    [['Maksatushakemus II']],
    [['Maksatushakemus nro II, Mallila']],
    [['Toinen maksatushakemus']],
    [['Mallilan kaupunki, toinen maksatushakemus']],
    [['Andra utbetalningsansökan']],
    [['Second payment claim']],
  ])('%j is claim 2', (row) => {
    expect(whose([PLACE, row])).toBe('L1 2')
  })
  test.each([
    'mallila_hakemus2.xlsx',
    'mallila maksatushakemus 2.xlsx',
    'ort1_ansokan-2.xlsx',
    'mallila-claim-2.xlsx',
    '2. maksatushakemus Mallila.xlsx',
  ])('the file name %s says claim 2', (file) => {
    expect(whose([], file)).toBe('L1 2')
  })
  test('the sheet name says it', () => {
    expect(whose([PLACE], 'lista.xlsx', 'Maksatushakemus 2')).toBe('L1 2')
  })
  test.each<[readonly Value[]]>([
    [['Maksatushakemus nro', '3']],
    [['Maksatushakemus nro', 'kaksi?']],
    [[null, null]],
    [['Hankeaika', '1.8.–31.12.2009']],
    [['Päiväys', '16.11.2009']],
    [['Kustannuserittely syyskuu 2009']],
  ])('%j says no claim of the project', (row) => {
    expect(whose([PLACE, row])).toBe('L1 ? unknown-claim-period:error')
  })
  test('where the project has one claim only, a sheet that says nothing is of that one', () => {
    const first = project.claims[0]
    expect(whose([PLACE], 'lista.xlsx', 'Taul1', { ...project, claims: first ? [first] : [] })).toBe('L1 1')
  })
})

describe('the claim period', () => {
  const PLACE = ['Paikkakunta', 'Mallila']
  test.each([
    '1.11.–31.12.2009',
    '1.11.-31.12.2009',
    '1.11–31.12.2009',
    '1.11.2009–31.12.2009',
    '1.11.2009 - 31.12.2009',
    '01.11.2009-31.12.2009',
    '1.11.09-31.12.09',
    '1.11. – 31.12.2009',
    '1.11.–31.12.',
    '1.11.2009 … 31.12.2009'.replace('…', '...'),
    '1 November – 31 December 2009',
    '1 Nov 2009 to 31 Dec 2009',
    'November 1 – December 31, 2009',
    '1st November 2009 – 31st December 2009',
    '1 november – 31 december 2009',
    '1 november till 31 december 2009',
    'marras–joulukuu 2009',
    'marraskuu–joulukuu 2009',
    'marraskuu 2009 – joulukuu 2009',
    'marras-joulu 2009',
    'november–december 2009',
    'November-December 2009',
    '11-12/2009',
    '11–12/2009',
    '11/2009–12/2009',
    '2009-11-01–2009-12-31',
    '2009-11-01 - 2009-12-31',
    '2009-11-01/2009-12-31'.replace('/', ' – '),
    '2009-11 – 2009-12',
    '1/11/2009–31/12/2009',
    'ajalta 1.11.–31.12.2009',
    '1.11.–31.12.2009 välinen aika',
    '(1.11.–31.12.2009)',
  ])('%s', (written) => {
    expect(whose([PLACE, ['Maksatuskausi:', written]])).toBe('L1 2')
    expect(period([PLACE, ['Maksatuskausi:', written]])).toBe('2009-11-01 2009-12-31')
  })

  test('days in cells of their own', () => {
    expect(period([PLACE, ['Maksatuskausi', dated('2009-11-01'), dated('2009-12-31')]])).toBe('2009-11-01 2009-12-31')
    expect(period([PLACE, ['Maksatuskausi', dated('2009-11-01'), '–', dated('2009-12-31')]])).toBe('2009-11-01 2009-12-31')
    expect(period([PLACE, ['Kausi alkaa', dated('2009-11-01')], ['Kausi päättyy', dated('2009-12-31')]])).toBe('2009-11-01 2009-12-31')
    expect(period([PLACE, ['Period from', '1.11.2009'], ['Period to', '31.12.2009']])).toBe('2009-11-01 2009-12-31')
  })

  test.each([
    ['Pääkirja 1.11.2009 - 31.12.2009'],
    ['Kustannuserittely ajalta 1.11.–31.12.2009'],
    ['Kostnader 1.11–31.12.2009'],
    ['Maksatushakemus 1.11.–31.12.2009'],
  ])('the title %s states it', (title) => {
    expect(whose([PLACE, [title]])).toBe('L1 2')
  })

  test('a number alone states no period', () => {
    expect(period([PLACE, ['Maksatushakemus nro', '1']])).toBe('–')
  })

  test.each<[string, readonly (readonly Value[])[]]>([
    ['a period no claim has', [['Maksatuskausi', '1.7.–15.10.2009']]],
    [
      'a period no claim has, beside a number',
      [
        ['Maksatuskausi', '1.7.–15.10.2009'],
        ['Maksatushakemus nro', '1'],
      ],
    ],
    [
      'a number and another claim’s period',
      [
        ['Maksatushakemus nro', '1'],
        ['Maksatuskausi', '1.11.–31.12.2009'],
      ],
    ],
    ['the whole project', [['Maksatuskausi', '1.8.–31.12.2009']]],
    ['one month', [['Maksatuskausi', 'elokuu 2009']]],
    ['a period nobody can read', [['Maksatuskausi', 'syksy 2009']]],
  ])('%s leaves the claim unknown', (_, rows) => {
    expect(whose([PLACE, ...rows])).toBe('L1 ? unknown-claim-period:error')
  })

  test('a period nobody can read beside a number warns', () => {
    expect(whose([PLACE, ['Maksatushakemus nro', '1'], ['Maksatuskausi', 'syksy']])).toBe('L1 1 unknown-claim-period:warning')
  })
  test('a title of another number than the field, above or below it, is asked; the field counts, 2', () => {
    const title = ['Tositeluettelo, maksatushakemus 1']
    expect(whose([title, PLACE, ['Maksatushakemus nro', '2']])).toBe('L1 2 unknown-claim-period:warning')
    expect(whose([PLACE, ['Maksatushakemus nro', '2'], title])).toBe('L1 2 unknown-claim-period:warning')
    expect(whose([['Tositeluettelo, maksatushakemus 2'], PLACE, ['Maksatushakemus nro', '2']])).toBe('L1 2')
  })

  test('a number that no claim has warns beside the number in the name of the file, and alone is asked about', () => {
    for (const number of ['-1', '1000000'])
      expect([
        whose([PLACE, ['Maksatushakemus nro', number]], 'hakemus 1.xlsx'),
        whose([PLACE, ['Maksatushakemus nro', number]]),
        whose([PLACE, ['Maksatushakemus nro', number], ['Maksatuskausi', '1.8.–31.10.2009']]),
      ]).toEqual(['L1 1 unknown-claim-period:warning', 'L1 ? unknown-claim-period:error', 'L1 1'])
  })

  test('the project’s own time and the date of the sheet are no period', () => {
    expect(
      whose([
        PLACE,
        ['Maksatushakemus nro', '1'],
        ['Hankeaika', '1.8.–31.12.2009'],
        ['Päiväys', '16.11.2009'],
        ['Hanke 1.8.2009–31.12.2009'],
      ]),
    ).toBe('L1 1')
  })
})

describe('what other sheets of the workbook say', () => {
  test('a cover sheet gives locality and claim to a list without a block of its own', () => {
    const result = read([
      sheet(
        [
          ['Paikkakunta', 'Näytejoki'],
          ['Maksatushakemus nro', bare(2)],
          ['Päiväys', dated('2009-12-31')],
        ],
        { name: 'Perustiedot' },
      ),
      sheet(BODY.slice(1), { name: 'Kulut' }),
    ])
    expect([only(result).locality, only(result).claim]).toEqual(['L3', 2])
    expect(result.findings).toEqual([])
  })
  test('two sheets that say different localities give a third without a block none', () => {
    const result = read([
      sheet([['Paikkakunta', 'Mallila'], ['Hakemus', '1'], ...BODY], { name: 'A' }),
      sheet([['Paikkakunta', 'Provå'], ['Hakemus', '1'], ...BODY], { name: 'B' }),
      sheet(BODY.slice(1), { name: 'C' }),
    ])
    expect(result.drafts.map(({ locality, claim }) => `${locality ?? '?'} ${String(claim)}`)).toEqual(['L1 1', 'L3 1', '? 1'])
  })
})
