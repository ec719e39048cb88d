// Texts of a workbook that were misread before they came into it are put right as those of a text file are.
import { expect, test } from 'vitest'
import { withMisreadTexts } from '../../lib/formats/misread.ts'
import { gridOfTexts } from '../../lib/sheet/grid.ts'

const textsOf = (rows: readonly (readonly string[])[]): ReturnType<typeof withMisreadTexts> & { readonly texts: unknown } => {
  const read = withMisreadTexts({ value: [gridOfTexts('Taul1', rows)], findings: [] })
  return { ...read, texts: read.value?.[0]?.rows.map(({ cells }) => cells.map((cell) => (cell.kind === 'text' ? cell.text : null))) }
}

test('PÃ¤ivÃ¤ and a dash of three signs come back as they were written, said once for the sheet', () => {
  const { texts, findings } = textsOf([
    ['PÃ¤ivÃ¤', '1.8.â€“30.9.2009'],
    ['Ã…bo', 'Oy'],
  ])
  expect(texts).toEqual([
    ['Päivä', '1.8.–30.9.2009'],
    ['Åbo', 'Oy'],
  ])
  expect(findings).toEqual([{ code: 'mojibake', severity: 'warning', at: 'Taul1!A1', figures: { text: 'PÃ¤ivÃ¤', repaired: 'Päivä' } }])
})

test('a workbook with nothing to put right, and one that could not be read, stay as they are', () => {
  const value = [gridOfTexts('Taul1', [['Päivä', 'Åbo', 'Ärende Ä']])]
  expect(withMisreadTexts({ value, findings: [] }).value).toBe(value)
  expect(withMisreadTexts({ value: null, findings: [] })).toEqual({ value: null, findings: [] })
})
