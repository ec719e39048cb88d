// The marks of a posted line find what was edited in it. Law: an edit of one character is always found; a line without marks, or with those of another version, says nothing.
import { describe, expect, test } from 'vitest'
import type { Line } from '../../lib/core/claim.ts'
import { cents } from '../../lib/core/money.ts'
import { day } from '../../lib/core/period.ts'
import { editedFields, marksOf } from '../../lib/sheet/project-workbook/line-marks.ts'

const line: Line = {
  at: 'Taul1!A9',
  row: 9,
  voucher: '101',
  incurredOn: day('2009-09-15'),
  paidOn: null,
  supplier: 'Malli Oy',
  description: 'Selvitys',
  category: 'services',
  phase: 'b',
  netCents: cents(100000),
  vatCents: cents(22000),
  vatRate: null,
  grossCents: cents(122000),
  claimedCents: null,
}

describe('a line of 1 220,00 €', () => {
  const marks = marksOf(line)
  test('that nobody touched has no edited cell; one edited in two has both', () => {
    expect(editedFields(line, marks)).toEqual([])
    expect(editedFields({ ...line, grossCents: cents(122100), voucher: '102' }, marks)).toEqual(['voucher', 'grossCents'])
  })
  test('is never without a mark of its edit: 5,000 other amounts and 5,000 other vouchers are all found', () => {
    const amounts = Array.from({ length: 5_000 }, (_, index) => editedFields({ ...line, grossCents: cents(122001 + index) }, marks))
    const vouchers = Array.from({ length: 5_000 }, (_, index) => editedFields({ ...line, voucher: String(102 + index) }, marks))
    expect(new Set([...amounts, ...vouchers].map(String))).toEqual(new Set(['grossCents', 'voucher']))
  })
  test('says nothing where it was posted before there were marks, or with marks of another length', () => {
    expect(editedFields({ ...line, voucher: '102' }, '')).toEqual([])
    expect(editedFields({ ...line, voucher: '102' }, marks.slice(1))).toEqual([])
  })
})
