// What was written is what is read: random sheets through our own writer, and a workbook that exceljs wrote.
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readXlsx } from '../../../lib/formats/xlsx/index.ts'
import { columnName } from '../../../lib/sheet/grid.ts'
import { nativeInflate } from '../../support/xlsx/inflate.ts'
import { shown } from '../../support/xlsx/shown.ts'
import { cell, escapeXml, xlsxOf } from '../../support/xlsx/workbook.ts'

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((one) => /^[^\u0000-\u001f\ufffe\uffff]+$/u.test(one) && !one.includes('_x'))
const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -1e9, max: 1e9 }), fc.boolean())
const place = fc.record({
  row: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 1_048_576 })),
  column: fc.nat(16_383),
  value,
})
const cells = fc.uniqueArray(place, { maxLength: 60, selector: (one) => `${one.row} ${one.column}` })

/** A cell as one of the several ways that are legal to write it. */
function written(address: string, one: string | number | boolean, strings: string[]): string {
  if (typeof one === 'number') return cell(address, one)
  if (typeof one === 'boolean') return `<c r="${address}" t="b"><v>${one ? 1 : 0}</v></c>`
  const way = one.length % 3
  if (way === 0) return `<c r="${address}" t="inlineStr"><is><t>${escapeXml(one)}</t></is></c>`
  if (way === 1) return `<c r="${address}" t="str"><v><![CDATA[${one.replaceAll(']]>', ']]]]><![CDATA[>')}]]></v></c>`
  return `<c r="${address}" t="s"><v>${strings.push(`<si><t>${escapeXml(one)}</t></si>`) - 1}</v></c>`
}

test('400 random sheets, their rows in any order, are read as they were written', () => {
  fc.assert(
    fc.property(cells, (all) => {
      const strings: string[] = []
      const rows = new Map<number, string[]>()
      for (const one of all) {
        const element = written(`${columnName(one.column)}${one.row}`, one.value, strings)
        rows.set(one.row, [...(rows.get(one.row) ?? []), element])
      }
      const data = [...rows].map(([number, elements]) => `<row r="${number}">${elements.join('')}</row>`).join('')
      const { value: grids, findings } = readXlsx(xlsxOf({ data, strings: strings.join('') }), undefined, nativeInflate)
      expect(findings).toEqual([])
      const expected = all.map((one): [string, unknown] => [
        `Taul1!${columnName(one.column)}${one.row}`,
        typeof one.value === 'number' ? one.value + 0 : one.value,
      ])
      expect(shown(grids)).toEqual(Object.fromEntries(expected))
    }),
    { numRuns: 400 },
  )
})

test('a workbook of exceljs: texts, amounts, dates, formulas, formats, merges, hidden rows, columns and sheets', async () => {
  const workbook = new ExcelJS.Workbook()
  workbook.properties.date1904 = false
  const sheet = workbook.addWorksheet('Kulut')
  sheet.addRow(['Tosite', 'Päivä', 'Selite', 'Summa'])
  sheet.addRow([101, new Date(Date.UTC(2009, 8, 15)), { richText: [{ text: 'Työ' }, { text: 'paja' }] }, 7250.5])
  sheet.addRow([102, new Date(Date.UTC(2009, 8, 16)), 'rivi 1\nrivi 2 & <3>', { formula: 'D2*2', result: 14501 }])
  sheet.addRow(['', '', 'ilman arvoa', { formula: 'SUM(D2:D3)' }])
  sheet.getColumn(2).numFmt = 'd.m.yyyy'
  sheet.getColumn(4).numFmt = '#,##0.00'
  sheet.getColumn(6).hidden = true
  sheet.getCell('F4').value = 'piilossa'
  sheet.getRow(3).hidden = true
  sheet.mergeCells('A10:C11')
  workbook
    .addWorksheet('Piilossa', { state: 'veryHidden' })
    .addRow([true, { error: '#REF!' }, { text: 'linkki', hyperlink: 'http://example.invalid/' }])
  const { value, findings } = readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()), undefined, nativeInflate)

  expect(findings).toEqual([])
  expect(shown(value)).toEqual({
    'Kulut!A1': 'Tosite',
    'Kulut!B1': 'Päivä',
    'Kulut!C1': 'Selite',
    'Kulut!D1': 'Summa',
    'Kulut!A2': 101,
    'Kulut!B2': 40071,
    'Kulut!C2': 'Työpaja',
    'Kulut!D2': 7250.5,
    'Kulut!A3': 102,
    'Kulut!B3': 40072,
    'Kulut!C3': 'rivi 1\nrivi 2 & <3>',
    'Kulut!D3': 14501,
    'Kulut!C4': 'ilman arvoa',
    'Kulut!D4': '=SUM(D2:D3)',
    'Kulut!F4': 'piilossa',
    'Piilossa!A1': true,
    'Piilossa!B1': '#REF!',
    'Piilossa!C1': 'linkki',
  })
  const [costs, hidden] = value ?? []
  expect(costs?.rows[1]?.cells.map((one) => one.format)).toEqual([undefined, 'd.m.yyyy', undefined, '#,##0.00'])
  expect(costs?.rows.map((one) => one.hidden)).toEqual([false, false, true, false])
  expect([...(costs?.hiddenColumns ?? [])]).toEqual([5])
  expect(costs?.merges).toEqual([{ top: 10, left: 0, bottom: 11, right: 2 }])
  expect([costs?.hidden, hidden?.hidden]).toEqual([false, true])
})
