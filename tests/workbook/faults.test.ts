// What people do to a workbook by hand: what is right is read, what is wrong is told with its cell, and nothing is lost in silence.
import { describe, expect, it } from 'vitest'
import { isError, type Finding } from '../../lib/core/finding.ts'
import type { Project } from '../../lib/core/project.ts'
import { whatIsWrong } from '../../lib/i18n/index.ts'
import { workbookWords } from '../../lib/i18n/workbook/index.ts'
import type { Grid } from '../../lib/sheet/grid.ts'
import { readProjectWorkbook } from '../../lib/sheet/project-workbook/index.ts'
import { edited, sample, sampleGrids, type Typed } from './sample.ts'

function readOf(sheets: readonly Grid[]): { value: Project | null; findings: readonly Finding[] } {
  const read = readProjectWorkbook(sheets, workbookWords)
  if (read === null) throw new Error('not a workbook')
  return read
}

const afterTyping = (edits: Readonly<Record<string, Typed>>): { value: Project | null; findings: readonly Finding[] } =>
  readOf(edited(sampleGrids(), edits))

/** `at code path` of every finding. */
const told = (findings: readonly Finding[]): string[] =>
  findings.map((one) => [one.at ?? '–', one.code, ...('path' in one.figures ? [one.figures.path] : [])].join(' '))

describe('an amount typed by hand', () => {
  it.each([
    ['6 000,00 €', 600_000],
    ['6\u00a0000,00\u00a0€', 600_000],
    ['6000', 600_000],
    ['6.000,50', 600_050],
    ['€ 7250', 725_000],
    ['7250,-', 725_000],
    ['  500,5  ', 50_050],
  ])('%s is %i cents', (typed, cents) => {
    const { value, findings } = afterTyping({ 'Hanke ja ehdot!B19': typed })
    expect(findings).toEqual([])
    expect(value?.terms.cap.cents).toBe(cents)
  })

  it('that float noise has touched is its nearest cent, and a fraction of a cent is asked', () => {
    expect(afterTyping({ 'Hanke ja ehdot!B19': 6000.000000001 }).value?.terms.cap.cents).toBe(600_000)
    const { value, findings } = afterTyping({ 'Hanke ja ehdot!B19': 6000.005 })
    expect(value).toBeNull()
    expect(told(findings)).toEqual(['Hanke ja ehdot!B19 project-field terms.cap.cents'])
  })

  it.each([
    ['1.250', 'amount'],
    ['kuusituhatta', 'amount'],
    ['6000 SEK', 'amount'],
    ['#VIITTAUS!', 'result'],
    ['-1', 'between'],
  ])('%s is told by the label of its field: %s is expected', (typed, kind) => {
    const { value, findings } = afterTyping({ 'Hanke ja ehdot!B19': typed })
    expect(value).toBeNull()
    expect(findings).toMatchObject([
      {
        code: 'project-field',
        at: 'Hanke ja ehdot!B19',
        figures: {
          path: 'terms.cap.cents',
          label: 'Enimmäismäärä paikkakuntaa kohti, €',
          value: JSON.stringify(typed),
          expected: { kind },
        },
      },
    ])
  })

  it('may be negative where a receipt is taken back', () => {
    const { value, findings } = afterTyping({ 'Omavastuumaksut!C7': '-250,00' })
    expect(findings).toEqual([])
    expect(value?.localities[1]?.selfFinancing.received[1]?.cents).toBe(-25_000)
  })
})

describe('the cap', () => {
  it('that was erased is asked for, never supplied', () => {
    const { value, findings } = afterTyping({ 'Hanke ja ehdot!B19': null })
    expect(value).toBeNull()
    expect(findings).toEqual([
      {
        code: 'project-field',
        severity: 'error',
        at: 'Hanke ja ehdot!B19',
        figures: {
          path: 'terms.cap.cents',
          label: 'Enimmäismäärä paikkakuntaa kohti, €',
          value: '–',
          expected: { kind: 'present' },
        },
      },
    ])
  })
})

describe('funding weights', () => {
  it('may be typed as percentages, with or without the sign', () => {
    const percent = (number: number): Typed => ({ kind: 'number', column: 0, number, format: '0%' })
    expect(afterTyping({ 'Hanke ja ehdot!B23': 40, 'Hanke ja ehdot!B24': 60 }).value?.terms.funding).toMatchObject({
      esf: 4000,
      teCentre: 6000,
    })
    const { value } = afterTyping({ 'Hanke ja ehdot!B23': percent(0.4), 'Hanke ja ehdot!B24': percent(0.6) })
    expect(value?.terms.funding).toMatchObject({ esf: 4000, teCentre: 6000 })
    const asTexts = afterTyping({ 'Hanke ja ehdot!B23': '37,5 %', 'Hanke ja ehdot!B24': '62,5%' })
    expect(asTexts.value?.terms.funding).toMatchObject({ esf: 3750, teCentre: 6250 })
    expect(afterTyping({ 'Hanke ja ehdot!B23': 'puolet %' }).findings).toMatchObject([
      { at: 'Hanke ja ehdot!B23', figures: { value: '"puolet %"' } },
    ])
  })

  it('that are both blank are not decided', () => {
    const blank = { 'Hanke ja ehdot!B23': null, 'Hanke ja ehdot!B24': null, 'Hanke ja ehdot!C23': null }
    expect(afterTyping({ ...blank, 'Hanke ja ehdot!D23': null }).value?.terms.funding).toBeNull()
    expect(afterTyping(blank).value?.terms.funding).toBeNull()
  })

  it('of which one is blank are asked for', () => {
    expect(told(afterTyping({ 'Hanke ja ehdot!B24': null }).findings)).toEqual(['Hanke ja ehdot!B24 project-field terms.funding.teCentre'])
  })
})

describe('a day typed by hand', () => {
  it.each(['20.11.2009', '2009-11-20', '20.11.09', '20/11/2009', ' 20. marraskuuta 2009 ', 'November 20, 2009'])(
    '%s is 20.11.2009',
    (typed) => {
      const { value, findings } = afterTyping({ 'Maksatuskaudet!D5': typed })
      expect(findings).toEqual([])
      expect(value?.claims[0]?.filedOn).toBe('2009-11-20')
    },
  )

  it.each([
    ['5/11/2009', 'day'],
    ['20.11.', 'day'],
    ['31.11.2009', 'day'],
    ['marraskuu 2009', 'day'],
    ['1.–20.11.2009', 'day'],
  ])('%s is told by the heading of its column: %s is expected', (typed, kind) => {
    const { value, findings } = afterTyping({ 'Maksatuskaudet!D5': typed })
    expect(value).toBeNull()
    const figures = { path: 'claims.0.filedOn', label: 'Jätetty', value: JSON.stringify(typed), expected: { kind } }
    expect(findings).toEqual([{ code: 'project-field', severity: 'error', at: 'Maksatuskaudet!D5', figures }])
  })

  it('as a bare number without a date format is no day', () => {
    expect(told(afterTyping({ 'Maksatuskaudet!D5': 40137 }).findings)).toEqual(['Maksatuskaudet!D5 project-field claims.0.filedOn'])
  })

  it('counts from 1904 in a workbook that does', () => {
    const sheets = edited(sampleGrids(), {
      'Maksatuskaudet!D5': { kind: 'number', column: 3, number: 38675, format: 'd.m.yyyy' },
    }).map((grid) => (grid.name === 'Maksatuskaudet' ? { ...grid, date1904: true, rows: grid.rows.filter((row) => row.row <= 5) } : grid))
    expect(readOf(edited(sheets, { 'Maksatuskaudet!B5': '1.8.2009', 'Maksatuskaudet!C5': '31.10.2009' })).value?.claims[0]?.filedOn).toBe(
      '2009-11-20',
    )
  })
})

describe('a choice typed by hand', () => {
  it.each(['ei vähennä arvonlisäveroa', ' EI  VÄHENNÄ arvonlisäveroa', 'drar inte av momsen', 'Does not deduct VAT', 'nonDeductible'])(
    '%s is understood',
    (typed) => {
      const { value, findings } = afterTyping({ 'Paikkakuntien tiedot!I5': typed })
      expect(findings).toEqual([])
      expect(value?.localities[0]?.implementer.vat).toBe('nonDeductible')
    },
  )

  it.each([
    ['x', true],
    ['JA', true],
    ['yes', true],
    ['nej', false],
    [{ kind: 'boolean', column: 0, boolean: true } as const, true],
    [1, true],
    [null, false],
  ])('%s says whether a claim is the final one: %s', (typed, final) => {
    expect(afterTyping({ 'Maksatuskaudet!E6': typed }).value?.claims[1]?.final).toBe(final)
  })

  it('that is none is told with the choices in the language of the workbook', () => {
    const { value, findings } = afterTyping({ 'Paikkakuntien tiedot!I5': 'ehkä' })
    expect(value).toBeNull()
    expect(findings).toEqual([
      {
        code: 'project-field',
        severity: 'error',
        at: 'Paikkakuntien tiedot!I5',
        figures: {
          path: 'localities.0.implementer.vat',
          label: 'Arvonlisävero',
          value: '"ehkä"',
          expected: { kind: 'oneOf', values: ['vähentää arvonlisäveron', 'ei vähennä arvonlisäveroa', 'kunta'] },
        },
      },
    ])
  })

  it('that moves money may not be blank', () => {
    expect(told(afterTyping({ 'Hanke ja ehdot!B21': null, 'Paikkakuntien tiedot!I5': null, 'Päätökset!C5': null }).findings)).toEqual([
      'Hanke ja ehdot!B21 project-field terms.selfFinancing.mode',
      'Paikkakuntien tiedot!I5 project-field localities.0.implementer.vat',
      'Päätökset!C5 project-field decisions.0.accept',
    ])
  })
})

describe('a locality named in another table', () => {
  it.each(['Paikkakunta 2', 'Ort 2', ' paikkakunta  2', 'L2', 'l2'])('%s is found', (typed) => {
    const { value, findings } = afterTyping({ 'Tulot!A5': typed })
    expect(findings).toEqual([])
    expect(value?.income[0]?.locality).toBe('L2')
  })

  it('is found by another name of it', () => {
    expect(afterTyping({ 'Tulot!A5': 'P1' }).value?.income[0]?.locality).toBe('L1')
  })

  it('that is not in the project is told where it stands, in every table', () => {
    const wrong = { 'Omavastuumaksut!A5': 'Atlantis', 'Tulot!A5': 'Atlantis', 'Tilaisuudet!A5': 'Atlantis', 'Kuvaukset!A5': 'Atlantis' }
    const { value, findings } = afterTyping({ ...wrong, 'Vahvuudet!A5': 'Atlantis', 'Kustannusarvio!D5': 'Atlantis' })
    expect(value).toBeNull()
    expect(told(findings)).toEqual([
      'Omavastuumaksut!A5 project-field receipts.0.locality',
      'Kustannusarvio!D5 project-field budget.localities.0.id',
      'Tulot!A5 project-field income.0.locality',
      'Tilaisuudet!A5 project-field results.gatherings.0.locality',
      'Kuvaukset!A5 project-field results.descriptions.0.locality',
      'Vahvuudet!A5 project-field results.strengths.0.locality',
    ])
  })

  it('that two localities are called by is asked', () => {
    const { value, findings } = afterTyping({ 'Paikkakuntien tiedot!E6': 'Paikkakunta 1', 'Tulot!A5': 'Paikkakunta 1' })
    expect(value).toBeNull()
    expect(told(findings)).toContain('Tulot!A5 project-field income.0.locality')
  })
})

describe('rows', () => {
  it('that are blank or far below the table are no matter', () => {
    const { value, findings } = afterTyping({
      'Omavastuumaksut!A60': 'Paikkakunta 3',
      'Omavastuumaksut!B60': '1.10.2009',
      'Omavastuumaksut!C60': '500,00',
      'Omavastuumaksut!A6': '  ',
      'Omavastuumaksut!B6': null,
      'Omavastuumaksut!C6': null,
    })
    expect(findings).toEqual([])
    expect(value?.localities.map((one) => one.selfFinancing.received.map((receipt) => receipt.cents))).toEqual([
      [50_000],
      [25_000],
      [50_000],
    ])
  })

  it('that are filled in part say what is missing', () => {
    expect(told(afterTyping({ 'Omavastuumaksut!A60': 'Paikkakunta 3', 'Ennakot!B9': 100 }).findings)).toEqual([
      'Omavastuumaksut!B60 project-field localities.2.selfFinancing.received.0.date',
      'Omavastuumaksut!C60 project-field localities.2.selfFinancing.received.0.cents',
      'Ennakot!A9 project-field advances.1.date',
    ])
  })

  it('of the same id or claim number are told, and the budget line that its locality then has twice', () => {
    expect(told(afterTyping({ 'Paikkakuntien tiedot!A7': 'L1', 'Maksatuskaudet!A6': 1 }).findings)).toEqual([
      'Paikkakuntien tiedot!A7 project-field localities.2.id',
      'Maksatuskaudet!A6 project-field claims.1.number',
      'Kustannusarvio!D7 project-field budget.localities.2.id',
    ])
  })

  it('that are all gone leave a table that must have some', () => {
    const { value, findings } = readOf(
      sampleGrids().map((grid) => (grid.name === 'Maksatuskaudet' ? { ...grid, rows: grid.rows.filter((row) => row.row <= 4) } : grid)),
    )
    expect(value).toBeNull()
    expect(told(findings)).toContain('Maksatuskaudet!A4 project-field claims')
  })
})

describe('all faults of a workbook', () => {
  it('are told at once, each at its cell, in the order of the sheets', () => {
    const { value, findings } = afterTyping({
      'Hanke ja ehdot!B6': null,
      'Hanke ja ehdot!B7': null,
      'Hanke ja ehdot!B8': null,
      'Hanke ja ehdot!B17': '1.7.2009',
      'Hanke ja ehdot!B19': 'paljon',
      'Omavastuumaksut!B6': 'syksyllä',
      'Maksatuskaudet!A5': 'yksi',
      'Kustannusarvio!B5': '-1',
      'Tulot!B5': 7,
      'Tilaisuudet!E5': 2.5,
      'Indikaattorit!A5': null,
      'Indikaattorit!B5': null,
      'Tekstit!B5': 'saksa',
    })
    expect(value).toBeNull()
    expect(told(findings)).toEqual([
      'Hanke ja ehdot!B6 project-field code',
      'Hanke ja ehdot!B7 project-field name',
      'Hanke ja ehdot!B17 project-field period.end',
      'Hanke ja ehdot!B19 project-field terms.cap.cents',
      'Omavastuumaksut!B6 project-field localities.1.selfFinancing.received.0.date',
      'Maksatuskaudet!A5 project-field claims.0.number',
      'Kustannusarvio!B5 project-field budget.categories.0.cents',
      'Tulot!B5 project-field income.0.claim',
      'Tilaisuudet!E5 project-field results.gatherings.0.attendance.centreOfExpertise',
      'Indikaattorit!A5 project-field results.indicators.0.name',
      'Tekstit!B5 project-field results.texts.0.language',
    ])
    expect(findings.every(isError)).toBe(true)
  })
})

describe('what is not the workbook’s own', () => {
  it('is named: a sheet, a column, a note beside the form, a figure above a table', () => {
    const notes: Grid = { ...sampleGrids()[0]!, name: 'Muistiinpanot' }
    const { value, findings } = readOf([
      ...edited(sampleGrids(), {
        'Tulot!F4': 'Oma sarake',
        'Tulot!F5': 'huom',
        'Hanke ja ehdot!C21': 'puhelimessa',
        'Ennakot!C2': 17,
        'Hanke ja ehdot!A31': 'Muista!',
      }),
      notes,
    ])
    expect(value).toEqual(sample)
    expect(told(findings)).toEqual([
      '– sheet-left-out',
      'Hanke ja ehdot!C21 row-left-out',
      'Hanke ja ehdot!A31 row-left-out',
      'Tulot!F4 column-left-out',
      'Ennakot!C2 row-left-out',
    ])
  })

  it('does not hide a column or sheet that is missing', () => {
    const without = sampleGrids().filter((grid) => grid.name !== 'Ennakot')
    const { value, findings } = readOf(edited(without, { 'Tulot!E4': 'Euroja' }))
    expect(value).toBeNull()
    expect(told(findings)).toEqual(['– project-field advances', 'Tulot!A4 project-field income.cents', 'Tulot!E4 column-left-out'])
    expect(findings.slice(0, 2).map((one) => whatIsWrong(one, 'fi'))).toEqual([
      'Välilehti ”Ennakot” puuttuu hanketyökirjasta.',
      'Sarake ”Summa, €” puuttuu hanketyökirjasta.',
    ])
  })
})

describe('a workbook', () => {
  it('without the hidden mark is none of ours', () => {
    expect(readProjectWorkbook([], workbookWords)).toBeNull()
    expect(
      readProjectWorkbook(
        sampleGrids().filter((grid) => grid.name !== 'vipu'),
        workbookWords,
      ),
    ).toBeNull()
  })

  it('of a later version says so', () => {
    const { value, findings } = readOf(edited(sampleGrids(), { 'vipu!A1': 'vipu/workbook@2' }))
    expect(value).toBeNull()
    expect(findings).toEqual([
      {
        code: 'project-field',
        severity: 'error',
        at: 'vipu!A1',
        figures: { path: 'schema', label: null, value: '"vipu/workbook@2"', expected: { kind: 'oneOf', values: ['vipu/workbook@1'] } },
      },
    ])
  })

  it('is read with its columns in another order, rows inserted above, and headings of another language', () => {
    const moved = sampleGrids('sv').map((grid): Grid =>
      grid.name === 'Inkomster'
        ? {
            ...grid,
            rows: grid.rows.map((row) => ({
              ...row,
              row: row.row + 3,
              cells: row.cells.map((cell) => ({ ...cell, column: 9 - cell.column })).reverse(),
            })),
          }
        : grid,
    )
    const { value, findings } = readOf(edited(moved, { 'Inkomster!F7': 'Amount, €', 'Förskott!B4': 'Ennakko, €' }))
    expect(value).toEqual(sample)
    expect(findings.filter(isError)).toEqual([])
  })

  it('is understood by the words it was written with, even after the words of Vipu have changed', () => {
    const changed = {
      ...workbookWords,
      fi: { ...workbookWords.fi, headings: { ...workbookWords.fi.headings, advances: { date: 'Uusi', cents: 'Uudempi' } } },
    }
    expect(readProjectWorkbook(sampleGrids(), changed)).toEqual({ value: sample, findings: [] })
  })
})
