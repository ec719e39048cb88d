// Reports that programs print: ledgers, payrolls, lists of invoices. Law: what a program adds around its rows, banners, sums of many levels, balances and
// pages, is no cost; what stands in an account of its own way is asked.
import { describe, expect, test } from 'vitest'
import { only, read, sheet, type Value } from './sheets.ts'

const BANNER: readonly (readonly Value[])[] = [['Esimerkkitoteuttaja 1 Oy', null, null, 'Tulostettu 16.11.2009 09:12'], ['Pääkirja']]
const STATED: readonly (readonly Value[])[] = [['Kausi 01.08.2009 - 31.10.2009'], ['Paikkakunta: Mallila']]
const HEAD = ['Tosite', 'Pvm', 'Selite', 'Summa']
const row = (voucher: string, day: number, amount: number): Value[] => [voucher, `${String(day)}.9.2009`, 'Selvitys', amount]
const report = (...rows: (readonly Value[])[]) => read(sheet([...BANNER, ...STATED, ...rows]))
describe('a banner right above the headings, with no empty row between', () => {
  test('keeps its period and its locality', () => {
    const draft = only(report(HEAD, row('1', 2, 100), row('2', 3, 50)))
    expect([draft.locality, draft.claim, draft.lines.length]).toEqual(['L1', 1, 2])
  })
  test('keeps the number of the claim in its last row but one', () => {
    const result = read(sheet([['Maksatushakemus nro 2'], ['Paikkakunta: Mallila'], HEAD, row('1', 2, 100)]))
    expect([only(result).locality, only(result).claim]).toEqual(['L1', 2])
  })
})
