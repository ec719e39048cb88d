// What each style token looks like in a file. Law: one object a token and language, so that a million cells share a few styles.
import type { Borders, Fill, Style } from 'exceljs'
import type { Language } from '../../core/locality.ts'
import type { StyleToken } from '../../sheet/plan.ts'
import { numberFormats, TEXT_FORMAT } from '../../i18n/number-formats.ts'

const FONT = 'Calibri'
const INK = { argb: 'FF1B2733' }
const NAVY = { argb: 'FF1F3A5F' }
const GREY = { argb: 'FF5A6672' }
const WHITE = { argb: 'FFFFFFFF' }
const LINE = { argb: 'FFC9D1DA' }

const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } })
const under: Partial<Borders> = { bottom: { style: 'hair', color: LINE } }
const sum: Partial<Borders> = { top: { style: 'thin', color: NAVY }, bottom: { style: 'thin', color: NAVY } }
const box: Partial<Borders> = {
  top: { style: 'thin', color: LINE },
  bottom: { style: 'thin', color: LINE },
  left: { style: 'thin', color: LINE },
  right: { style: 'thin', color: LINE },
}

const row: Partial<Style> = {
  font: { name: FONT, size: 10, color: INK },
  alignment: { vertical: 'middle' },
  border: under,
}
/** Words keep off the figures before them. */
const wrapped = { vertical: 'middle', horizontal: 'left', wrapText: true, indent: 1 } as const
const atRight = { vertical: 'middle', horizontal: 'right' } as const
const total: Partial<Style> = { font: { name: FONT, size: 10, bold: true, color: INK }, border: sum, fill: solid('FFE8EDF3') }
const memo: Partial<Style> = { ...row, font: { name: FONT, size: 10, italic: true, color: GREY } }
const main: Partial<Style> = { ...row, font: { name: FONT, size: 11, bold: true, color: NAVY } }
const heading: Partial<Style> = {
  font: { name: FONT, size: 10, bold: true, color: WHITE },
  fill: solid('FF1F3A5F'),
  border: { bottom: { style: 'thin', color: NAVY } },
}
const input: Partial<Style> = {
  font: { name: FONT, size: 10, color: INK },
  fill: solid('FFFFF9E5'),
  border: box,
  protection: { locked: false },
}
const plain = (size: number, more: Partial<Style['font']> = {}): Partial<Style> => ({
  font: { name: FONT, size, color: INK, ...more },
  alignment: { vertical: 'top' },
})

/** Every token in a language. */
export function stylesOf(language: Language): Readonly<Record<StyleToken, Partial<Style>>> {
  return (all[language] ??= makeStyles(language))
}

const all: Partial<Record<Language, Readonly<Record<StyleToken, Partial<Style>>>>> = {}

function makeStyles(language: Language): Readonly<Record<StyleToken, Partial<Style>>> {
  const { money, count, percentage, date } = numberFormats[language]
  const text = { numFmt: TEXT_FORMAT }
  const figure = (style: Partial<Style>, numFmt: string): Partial<Style> => ({ ...style, numFmt, alignment: atRight })
  return {
    title: { ...plain(18, { bold: true, color: NAVY }), ...text, alignment: { vertical: 'middle' } },
    subtitle: { ...plain(11, { color: GREY }), ...text },
    heading: { ...plain(13, { bold: true, color: NAVY }), ...text, alignment: { vertical: 'bottom' } },
    tableHeading: { ...heading, ...text, alignment: { vertical: 'middle', horizontal: 'left', wrapText: true, indent: 1 } },
    tableHeadingRight: { ...heading, ...text, alignment: { vertical: 'middle', horizontal: 'right', wrapText: true } },
    label: { ...plain(10, { bold: true }), ...text, alignment: { vertical: 'bottom' } },
    text: { ...plain(10), ...text, alignment: { vertical: 'bottom' } },
    wrapped: { ...plain(10), ...text, alignment: { vertical: 'top', wrapText: true } },
    muted: { ...plain(9, { color: GREY }), ...text },
    rowText: { ...row, ...text, alignment: { vertical: 'middle', horizontal: 'left', indent: 1 } },
    rowWrapped: { ...row, ...text, alignment: wrapped },
    money: figure(row, money),
    count: figure(row, count),
    percentage: figure(row, percentage),
    ordinal: { ...row, numFmt: 'General', alignment: { vertical: 'middle', horizontal: 'left', indent: 1 } },
    dateText: { ...plain(10), numFmt: date, alignment: { vertical: 'bottom', horizontal: 'left' } },
    date: figure(row, date),
    totalLabel: { ...total, ...text, alignment: wrapped },
    totalMoney: figure(total, money),
    totalCount: figure(total, count),
    totalPercentage: figure(total, percentage),
    memoLabel: { ...memo, ...text, alignment: { ...wrapped, indent: 2 } },
    memoMoney: figure(memo, money),
    memoPercentage: figure(memo, percentage),
    mainLabel: { ...main, ...text, alignment: wrapped },
    mainMoney: figure(main, money),
    mainCount: figure(main, count),
    key: { ...plain(8, { color: GREY }), numFmt: 'General', alignment: { vertical: 'top', horizontal: 'left' } },
    emblem: { ...plain(10), ...text },
    inputText: { ...input, ...text, alignment: wrapped },
    inputMoney: figure(input, money),
    inputCount: figure(input, count),
    inputDate: figure(input, date),
    good: { ...row, ...text, font: { name: FONT, size: 10, color: { argb: 'FF1E6B3A' } }, alignment: wrapped },
    warning: { ...row, ...text, fill: solid('FFFFF1D6'), alignment: wrapped },
    error: {
      ...row,
      ...text,
      font: { name: FONT, size: 10, bold: true, color: { argb: 'FF9C1C1C' } },
      fill: solid('FFFBE3E0'),
      alignment: wrapped,
    },
    signature: { ...plain(10), ...text, border: { bottom: { style: 'thin', color: INK } }, protection: { locked: false } },
  }
}
