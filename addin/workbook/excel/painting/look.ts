// What each style token looks like in Excel: the same as in the .xlsx files, which a test compares property by property.
import type { StyleToken } from '../../../../lib/sheet/plan.ts'
import type { FigureFormat } from '../../../../lib/i18n/number-formats.ts'

export type Border = 'under' | 'sum' | 'heading' | 'box' | 'signature'

/** The looks of a cell that we set; what is absent is as `ORDINARY` says. */
export interface Look {
  readonly size?: number
  readonly bold?: true
  readonly italic?: true
  readonly colour?: string
  readonly fill?: string
  readonly horizontal?: 'Left' | 'Right'
  readonly vertical?: 'Center' | 'Bottom'
  readonly wrap?: true
  readonly indent?: number
  readonly border?: Border
  readonly format?: FigureFormat | 'general'
  readonly isUnlocked?: true
}

export const FONT = 'Calibri'
/** How every cell of a sheet of ours looks unless its token says otherwise. */
export const ORDINARY = { size: 10, colour: '#1B2733', vertical: 'Top' } as const

const NAVY = '#1F3A5F'
const GREY = '#5A6672'
const LINE = '#C9D1DA'
export const borderColours: Readonly<Record<Border, string>> = {
  under: LINE,
  sum: NAVY,
  heading: NAVY,
  box: LINE,
  signature: ORDINARY.colour,
}

const words = { horizontal: 'Left', vertical: 'Center', indent: 1 } as const
const wrapped = { ...words, wrap: true } as const
const atRight = { horizontal: 'Right', vertical: 'Center' } as const
const total = { bold: true, border: 'sum', fill: '#E8EDF3' } as const
const memo = { border: 'under', italic: true, colour: GREY } as const
const main = { border: 'under', size: 11, bold: true, colour: NAVY } as const
const heading = { bold: true, colour: '#FFFFFF', fill: NAVY, border: 'heading', wrap: true } as const
const input = { fill: '#FFF9E5', border: 'box', isUnlocked: true } as const
const row = { border: 'under' } as const

export const looks: Readonly<Record<StyleToken, Look>> = {
  title: { size: 18, bold: true, colour: NAVY, vertical: 'Center' },
  subtitle: { size: 11, colour: GREY },
  heading: { size: 13, bold: true, colour: NAVY, vertical: 'Bottom' },
  tableHeading: { ...heading, ...words },
  tableHeadingRight: { ...heading, ...atRight },
  label: { bold: true },
  text: { vertical: 'Bottom' },
  wrapped: { wrap: true },
  muted: { size: 9, colour: GREY },
  rowText: { ...row, ...words },
  rowWrapped: { ...row, ...wrapped },
  money: { ...row, ...atRight, format: 'money' },
  count: { ...row, ...atRight, format: 'count' },
  percentage: { ...row, ...atRight, format: 'percentage' },
  ordinal: { ...row, ...words, format: 'general' },
  dateText: { horizontal: 'Left', vertical: 'Bottom', format: 'date' },
  date: { ...row, ...atRight, format: 'date' },
  totalLabel: { ...total, ...wrapped },
  totalMoney: { ...total, ...atRight, format: 'money' },
  totalCount: { ...total, ...atRight, format: 'count' },
  totalPercentage: { ...total, ...atRight, format: 'percentage' },
  memoLabel: { ...memo, ...wrapped, indent: 2 },
  memoMoney: { ...memo, ...atRight, format: 'money' },
  memoPercentage: { ...memo, ...atRight, format: 'percentage' },
  mainLabel: { ...main, ...wrapped },
  mainMoney: { ...main, ...atRight, format: 'money' },
  mainCount: { ...main, ...atRight, format: 'count' },
  key: { size: 8, colour: GREY, horizontal: 'Left', format: 'general' },
  emblem: {},
  inputText: { ...input, ...wrapped },
  inputMoney: { ...input, ...atRight, format: 'money' },
  inputCount: { ...input, ...atRight, format: 'count' },
  inputDate: { ...input, ...atRight, format: 'date' },
  good: { ...row, ...wrapped, colour: '#1E6B3A' },
  warning: { ...row, ...wrapped, fill: '#FFF1D6' },
  error: { ...row, ...wrapped, bold: true, colour: '#9C1C1C', fill: '#FBE3E0' },
  signature: { border: 'signature', isUnlocked: true },
}
