// Ways to write an amount and a day in a cell. Each gives a cell that a person reads as that amount or day.
import { monthOf, yearOf, dayOf, type IsoDate } from '../../../lib/core/period.ts'
import { bare, dated, type Value } from '../sheets.ts'
import type { Draw } from './draw.ts'
import type { Tongue } from './words.ts'

export type WriteAmount = (cents: number) => Value
export type WriteDay = (date: IsoDate) => Value

const grouped = (cents: number, group: string, decimal: string): string => {
  const whole = String(Math.floor(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, group)
  return `${whole}${decimal}${String(Math.abs(cents) % 100).padStart(2, '0')}`
}
const signed = (cents: number, write: (size: string) => string, minus: (text: string) => string) => (text: string) =>
  cents < 0 ? minus(write(text)) : write(text)
const minuses: readonly ((text: string) => string)[] = [
  (text) => `-${text}`,
  (text) => `${text}-`,
  (text) => `(${text})`,
  (text) => `−${text}`,
  (text) => `–${text}`,
]

/** One style for a whole table. */
export function drawAmountStyle(draw: Draw): WriteAmount {
  const minus = draw.of(minuses)
  const texts: readonly (readonly [string, string])[] = [
    [' ', ','],
    ['\u00a0', ','],
    ['\u202f', ','],
    ['\u2009', ','],
    ['.', ','],
    ['', ','],
    [',', '.'],
  ]
  const [group, decimal] = draw.of(texts)
  const around = draw.of<(text: string) => string>([
    (text) => text,
    (text) => text,
    (text) => `${text} €`,
    (text) => `€ ${text}`,
    (text) => `${text} EUR`,
    (text) => `${text}€`,
  ])
  const styles: readonly WriteAmount[] = [
    (cents) => cents / 100,
    (cents) => cents / 100,
    (cents) => bare(cents / 100),
    (cents) => bare(cents / 100, '#,##0.00 "€"'),
    (cents) => bare(cents / 100 + 1e-9),
    (cents) => signed(cents, around, minus)(grouped(cents, group, decimal)),
    (cents) => signed(cents, around, minus)(grouped(cents, group, decimal)),
    (cents) =>
      cents % 100 === 0 && cents > 0
        ? `${grouped(cents, ' ', ',').slice(0, -3)},-`
        : signed(cents, (text) => text, minus)(grouped(cents, ' ', ',')),
  ]
  return draw.of(styles)
}

const two = (number: number): string => String(number).padStart(2, '0')
const months: Readonly<Record<Tongue, readonly string[]>> = {
  fi: [
    'tammikuuta',
    'helmikuuta',
    'maaliskuuta',
    'huhtikuuta',
    'toukokuuta',
    'kesäkuuta',
    'heinäkuuta',
    'elokuuta',
    'syyskuuta',
    'lokakuuta',
    'marraskuuta',
    'joulukuuta',
  ],
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}

const named: Readonly<Record<Tongue, WriteDay>> = {
  fi: (date) => `${String(dayOf(date))}. ${months.fi[monthOf(date) - 1] ?? ''} ${String(yearOf(date))}`,
  sv: (date) => `${String(dayOf(date))} ${months.sv[monthOf(date) - 1] ?? ''} ${String(yearOf(date))}`,
  en: (date) => `${String(dayOf(date))} ${months.en[monthOf(date) - 1] ?? ''} ${String(yearOf(date))}`,
}

const texts = (tongue: Tongue): readonly WriteDay[] => [
  (date) => `${String(dayOf(date))}.${String(monthOf(date))}.${String(yearOf(date))}`,
  (date) => `${two(dayOf(date))}.${two(monthOf(date))}.${String(yearOf(date)).slice(2)}`,
  (date) => `${String(dayOf(date))}.${String(monthOf(date))}.`,
  (date) => `${String(dayOf(date))}. ${String(monthOf(date))}. ${String(yearOf(date))}`,
  (date) => date,
  named[tongue],
]

/** One style for a column: a date cell, an ISO day, a bare serial, a text, or texts of every kind mixed. */
export function drawDayStyle(draw: Draw, tongue: Tongue, date1904: boolean): WriteDay {
  const format = draw.of(['d.m.yyyy', 'dd.mm.yyyy', 'yyyy-mm-dd', 'mm-dd-yy', 'd\\.m\\.yyyy', '[$-40B]d. mmmm yyyy;@'])
  const text = draw.of(texts(tongue))
  const serial = (date: IsoDate): Value => {
    const cell = dated(date, 'd.m.yyyy', date1904)
    return cell.kind === 'number' ? bare(cell.number) : cell
  }
  const styles: readonly WriteDay[] = [
    (date) => dated(date, format, date1904),
    (date) => dated(date, format, date1904),
    (date) => ({ kind: 'date', date }),
    serial,
    text,
    text,
    (date) => draw.of(texts(tongue))(date),
    (date) =>
      dayOf(date) > 12
        ? `${String(dayOf(date))}/${String(monthOf(date))}/${String(yearOf(date))}`
        : `${String(dayOf(date))}.${String(monthOf(date))}.${String(yearOf(date))}`,
  ]
  return draw.of(styles)
}
