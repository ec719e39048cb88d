// A cell to which a file gives two values. Law: nobody counts either of them: its line waits for a decision like any other with an error.
import { describe, expect, test } from 'vitest'
import { isError } from '../../lib/core/finding.ts'
import { readXlsx } from '../../lib/formats/xlsx/index.ts'
import { readClaims, withReaderFindings, type ReadClaims } from '../../lib/sheet/read-claims/index.ts'
import { cell, row, xlsxOf } from '../support/xlsx/workbook.ts'
import { euros, only, project } from './sheets.ts'

const day = '15.9.2009'
const read = (head: string, second: string): ReadClaims => {
  const data = [
    row(1, 'Paikkakunta:', 'Paikkakunta 1'),
    row(2, 'Maksatushakemus nro:', '1'),
    head,
    row(4, '101', day, 'Malli Oy', 'Sali', 100),
    second,
  ].join('')
  const { value, findings } = readXlsx(xlsxOf({ data }))
  return withReaderFindings(readClaims(value ?? [], 'lista.xlsx', project), findings)
}
const heading = row(3, 'Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Yhteensä')
const line = row(5, '102', day, 'Malli Oy', 'Paino', 200)
const errorsIn = (findings: ReadClaims['findings']): (string | undefined)[] => findings.filter(isError).map(({ at }) => at)

describe('a cell with two values', () => {
  test('200 € and 999 € in one cell of a line are an error of the claim, at that line and no other', () => {
    const result = read(heading, line.replace('</row>', `${cell('E5', 999)}</row>`))
    const draft = only(result)
    expect(draft.lines.map(({ at, grossCents }) => [at, euros(grossCents)])).toEqual([
      ['Taul1!A4', 100],
      ['Taul1!A5', 999],
    ])
    expect(draft.findings.filter(({ at }) => at === 'Taul1!E5')).toMatchObject([{ code: 'hidden-content', severity: 'error' }])
    expect(errorsIn(result.findings)).toEqual([])
  })

  test('so are two rows of one number that say different things', () => {
    const result = read(heading, line + row(5, '103', day, 'Malli Oy', 'Paino', 900))
    expect(errorsIn(only(result).findings)).toEqual(expect.arrayContaining(['Taul1!A5', 'Taul1!E5']))
  })

  test('two words above the list remain an error of the file', () => {
    const result = read(heading.replace('</row>', `${cell('E3', 'Veroton')}</row>`), line)
    expect(errorsIn(result.findings)).toEqual(['Taul1!E3'])
    expect(errorsIn(only(result).findings)).toEqual([])
  })
})
