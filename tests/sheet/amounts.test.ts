// Amounts as people write them. Law: what could be two amounts is asked, float noise is forgiven, a fraction of a cent is not.
import { describe, expect, test } from 'vitest'
import { toInteger } from '../../lib/core/money.ts'
import { amountFormat } from '../../lib/sheet/amount-format.ts'
import { readRate } from '../../lib/sheet/amount-rate.ts'
import { provenSign, readAmount } from '../../lib/sheet/amount-reading.ts'
import type { DecimalSign } from '../../lib/sheet/amount-text.ts'
import type { Cell } from '../../lib/sheet/grid.ts'

const text = (value: string): Cell => ({ kind: 'text', column: 0, text: value })
const number = (value: number, format?: string): Cell =>
  format === undefined ? { kind: 'number', column: 0, number: value } : { kind: 'number', column: 0, number: value, format }

/** Cents, or the finding's code, or `blank`. */
function amount(cell: Cell, sign: DecimalSign | null = null): number | string {
  const reading = readAmount(cell, sign)
  return reading.kind === 'amount' ? toInteger(reading.cents) : reading.kind === 'blank' ? 'blank' : reading.code
}

test('a soft hyphen in the place of a minus, shown by some programs only, makes no amount; within one it is nothing', () => {
  expect(['\u00ad122,00', '122,00\u00ad', '1\u00ad22,00'].map((one) => amount(text(one)))).toEqual([
    'amount-unreadable',
    'amount-unreadable',
    12_200,
  ])
})

describe('a text that can be one amount only is that amount', () => {
  test.each([
    ['7 250,00', 725_000],
    ['7\u00a0250,00', 725_000],
    ['7\u202f250,00', 725_000],
    ['7\u2009250,00', 725_000],
    ['7\u2007250,00', 725_000],
    ['7.250,00', 725_000],
    ['7,250.00', 725_000],
    ["7'250.00", 725_000],
    ['7’250,00', 725_000],
    ['7250,00', 725_000],
    ['7250.00', 725_000],
    ['7250', 725_000],
    ['7 250', 725_000],
    ['7250,-', 725_000],
    ['7 250,--', 725_000],
    ['7250.-', 725_000],
    ['7 250:-', 725_000],
    ['7250,5', 725_050],
    ['7250,', 725_000],
    [',50', 50],
    ['0,05', 5],
    ['7 250,00 €', 725_000],
    ['7 250,00€', 725_000],
    ['€ 7250', 725_000],
    ['€7,250.00', 725_000],
    ['EUR 7250,00', 725_000],
    ['7250,00 EUR', 725_000],
    ['7250,00 eur', 725_000],
    ['7250 euroa', 725_000],
    ['7250 euros', 725_000],
    ['7250 e', 725_000],
    ['7250e', 725_000],
    ['7 250,00 *', 725_000],
    ['+150,00', 15_000],
    ['1.250.000', 125_000_000],
    ['1,250,000', 125_000_000],
    ['1 250 000,50', 125_000_050],
    ['12500.120', 1_250_012],
    ['0,250', 25],
    ['0.500', 50],
    ['6000,000000001', 600_000],
    ['5999.9999999999', 600_000],
    ['10,00000', 1000],
    ['\u200e150,00', 15_000],
    ['  150,00  ', 15_000],
  ])('%j is %i cents', (written, cents) => {
    expect(amount(text(written))).toBe(cents)
  })
})

describe('a negative amount is negative however its sign is written', () => {
  test.each([
    '-150,00',
    '150,00-',
    '150,00 -',
    '(150,00)',
    '( 150,00 )',
    '−150,00',
    '–150,00',
    '‐150,00',
    '—150,00',
    '- 150,00',
    '-150,00 €',
    '-€150.00',
    '€ -150,00',
    '150,00 €-',
    '150,00- €',
    '(150,00) €',
    '(-150,00)',
    '-150,-',
    'EUR -150,00',
    '(€150.00)',
  ])('%j is −150,00 €', (written) => {
    expect(amount(text(written))).toBe(-15_000)
  })
})

describe('a text that is no amount, or more than one, is unreadable', () => {
  test.each([
    'abc',
    'noin 150',
    '150 + alv',
    '2 x 150',
    '150/2',
    '5 000-6 000',
    '1 25',
    '12 50',
    '1,25,000',
    '1.2.3',
    '12:30',
    '--5',
    '-5-',
    '150²',
    '1½',
    '１５０',
    '١٥٠',
    '1e3',
    '1,25E+03',
    '150,00 kpl',
    '15.9.2009',
    '100,00\n50,00',
    ...['\n', '\v', '\f', '\u0085', '\u2028', '\u2029', '\u2003', '\u3000'].map((line) => `122${line}999,00`),
    '#####',
    '0x10',
    'TRUE',
    '9'.repeat(13),
    '1'.repeat(60),
    '((5))',
    '5 %',
  ])('%j', (written) => {
    expect(amount(text(written))).toBe('amount-unreadable')
  })
})

describe('a format that shows another sign than the cell has is asked about', () => {
  test.each([
    [150, '-0.00'],
    [150, '0.00-'],
    [150, '#,##0.00"-"'],
    [150, '0.00\\-;0.00'],
    [150, '(0.00)'],
    [-150, '0.00;0.00'],
    [-150, '#,##0.00\\ "€";#,##0.00\\ "€"'],
    [-150, '# ##0.00 [$€];# ##0.00 [$€]'],
  ])('%j shown by %j', (figure, format) => {
    expect(amount(number(figure, format))).toBe('amount-ambiguous')
  })

  test.each([
    [150, '0.00;0.00-', 15_000],
    [150, '0",-"', 15_000],
    [150, '#,##0.00_-', 15_000],
    [150, '#,##0.00_);(#,##0.00)', 15_000],
    [-150, '#,##0.00_);(#,##0.00)', -15_000],
    [-150, '0.00;[Red]0.00', -15_000],
    [-150, '0.00;0.00-', -15_000],
    [-150, '0.00;"hyvitys" 0.00', -15_000],
    [-150, '0.00', -15_000],
    [-150, '[<0]0.00;0.00', -15_000],
    [-150, '_-* #,##0.00_-;-* #,##0.00_-', -15_000],
    [0, '0.00;0.00', 0],
  ])('but %j shown by %j is %j cents', (figure, format, expected) => {
    expect(amount(number(figure, format))).toBe(expected)
  })
})

describe('one sign before three digits is decided by the column, or asked', () => {
  test.each<[string, DecimalSign | null, number | string]>([
    ['1.250', null, 'amount-ambiguous'],
    ['1,250', null, 'amount-ambiguous'],
    ['-1.250', null, 'amount-ambiguous'],
    ['999.999 €', null, 'amount-ambiguous'],
    ['1.250', ',', 125_000],
    ['1,250', '.', 125_000],
    ['(1.250)', ',', -125_000],
    ['1.250', '.', 'amount-ambiguous'],
    ['1,250', ',', 'amount-ambiguous'],
    ['12,345', ',', 'amount-fraction-of-cent'],
    ['12.345', '.', 'amount-fraction-of-cent'],
  ])('%j in a column that proves %j', (written, sign, expected) => {
    expect(amount(text(written), sign)).toBe(expected)
  })

  test.each<[string[], DecimalSign | 'both' | null]>([
    [['1.250', '850,50'], ','],
    [['1.250', '2.250,00'], ','],
    [['1.250', '1 100,00'], ','],
    [['1,250', '850.50'], '.'],
    [['1.250', '2.375'], null],
    [['850,50', '850.50'], 'both'],
    [['1.250.000'], ','],
    [['100', '57,-', 'x'], null],
  ])('%j proves %j', (column, sign) => {
    expect(provenSign(column.map(text))).toBe(sign)
  })
})

describe('fractions of a cent', () => {
  test.each([['12,3456'], ['0,125'], ['1250,505'], ['0.001']])('%j as a text', (written) => {
    expect(amount(text(written))).toBe('amount-fraction-of-cent')
  })
  test.each([12.345, 0.005, 230.8988, 1e-3])('%d as a number', (value) => {
    expect(amount(number(value))).toBe('amount-fraction-of-cent')
  })
  test.each([
    [6000.000000001, 600_000],
    [187.950000001, 18_795],
    [0.1 + 0.2, 30],
    [1.005 * 100 - 0.5, 10_000],
    [-0.004 * 1e-5, 0],
  ])('noise in %d is forgiven', (value, cents) => {
    expect(amount(number(value))).toBe(cents)
  })
  test('no −0 comes out', () => {
    expect(Object.is(amount(number(-0)), 0)).toBe(true)
    expect(Object.is(amount(text('-0,00')), 0)).toBe(true)
  })
})

describe('cells that are no number', () => {
  test.each<[Cell, number | string]>([
    [text(''), 'blank'],
    [text('-'), 'blank'],
    [text('–'), 'blank'],
    [text(' — '), 'blank'],
    [{ kind: 'error', column: 0, text: '#REF!' }, 'formula-error'],
    [{ kind: 'uncalculated', column: 0, formula: 'G9+H9' }, 'formula-without-value'],
    [{ kind: 'boolean', column: 0, boolean: true }, 'amount-unreadable'],
    [number(40071, 'd.m.yyyy'), 'amount-unreadable'],
    [number(0.22, '0%'), 'amount-unreadable'],
    [number(Number.POSITIVE_INFINITY), 'amount-unreadable'],
    [number(Number.NaN), 'amount-unreadable'],
    [number(1e12), 'amount-unreadable'],
  ])('%j is %j', (cell, expected) => {
    expect(amount(cell)).toBe(expected)
  })

  test.each([
    '#REF!',
    '#VIITTAUS!',
    '#ARVO!',
    '#JAKO/0!',
    '#NIMI?',
    '#LUKU!',
    '#PUUTTUU!',
    '#TYHJÄ!',
    '#REFERENS!',
    '#VÄRDEFEL!',
    '#DIVISION/0!',
    '#NAMN?',
    '#OGILTIGT!',
    '#SAKNAS!',
    '#VALUE!',
    '#DIV/0!',
    '#NAME?',
    '#NUM!',
    '#N/A',
    '#GETTING_DATA',
    '#NULL!',
    'Err:502',
    'Virhe:502',
  ])('%s is a formula that failed, also as a text', (written) => {
    expect(amount(text(written))).toBe('formula-error')
  })
  test.each(['#123', '#', '# 12', '#NuoriTöihin', '#ESR'])('%s is none', (written) => {
    expect(amount(text(written))).not.toBe('formula-error')
  })
})

describe('another currency is told', () => {
  const currency = (cell: Cell): string | null => {
    const reading = readAmount(cell, null)
    return reading.kind === 'amount' ? reading.currency : null
  }
  test.each([
    [text('100,00 SEK'), 'SEK'],
    [text('(us$ 100,00)'), 'US$'],
    [text('- NOK 100,00'), 'NOK'],
    [text('USD 100'), 'USD'],
    [text('$100.00'), '$'],
    [text('250 kr'), 'KR'],
    [text('£5.00'), '£'],
    [text('100 mk'), 'MK'],
    [text('100 €'), null],
    [number(5, '#,##0.00 "kr"'), 'KR'],
    [number(5, '[$$-409]#,##0.00'), '$'],
    [number(5, '[$SEK] #,##0.00'), 'SEK'],
    [number(5, '#,##0.00 [$€-40B]'), null],
    [number(5, '#,##0.00 "€"'), null],
    [number(5, '"EUR" 0.00'), null],
    [number(5, '#,##0.00;[Red]-#,##0.00'), null],
  ])('%j: %j', (cell, expected) => {
    expect(currency(cell)).toBe(expected)
  })
  test('a format without a currency has none', () => {
    expect(amountFormat(undefined).currency).toBeNull()
    expect(amountFormat('_-* #,##0.00_-;-* #,##0.00_-').currency).toBeNull()
  })
})

describe('VAT rates', () => {
  test.each<[Cell, string | null]>([
    [text('22 %'), '22'],
    [text('22%'), '22'],
    [text('22'), '22'],
    [text('0,22'), '22'],
    [text('0.22'), '22'],
    [text('8 %'), '8'],
    [text('0 %'), '0'],
    [text('0'), '0'],
    [text('25,5 %'), '25.5'],
    [text('ALV 22 %'), '22'],
    [text('22 % alv'), '22'],
    [text('moms 22%'), '22'],
    [number(0.22, '0%'), '22'],
    [number(0.22, '0.00'), '22'],
    [number(0.22), '22'],
    [number(22), '22'],
    [number(0, '0'), '0'],
    [number(0.08), '8'],
    [number(0.255), '25.5'],
    [number(0.17 + 1e-12), '17'],
    [text('0,22 %'), null],
    [number(0.0022, '0%'), null],
    [text('22 % / 8 %'), null],
    [text('vapaa'), null],
    [text('122'), null],
    [number(122), null],
    [number(-22), null],
    [{ kind: 'boolean', column: 0, boolean: true }, null],
  ])('%j is %j per cent', (cell, expected) => {
    expect(readRate(cell)).toBe(expected)
  })
})
