// A block of a report as a piece of a sheet: how many rows it takes and what stands in them. Law: its height does not depend on where it stands.
import type { Facts, KeyFigures, Paragraphs, PublicityBlock, Remark, Signatures, Table } from '../../core/report/block.ts'
import type { Value } from '../../core/report/value.ts'
import type { PlannedCell, PlannedRow, StyleToken } from '../plan.ts'
import { formulaText } from './formula.ts'
import { linesOfText } from './lines-of-text.ts'
import { addressOf, placeOf, type Places } from './places.ts'
import { BLANK_CELL, BLANK_ROW, textRow } from './table.ts'

/** How wide a sheet's page is: each column and all of them, in characters. */
export interface Page {
  readonly widths: readonly number[]
  readonly width: number
  /** Columns beside what is printed. */
  readonly beside: readonly number[]
}

const cell = (value: Value, style: StyleToken): PlannedCell => ({ value, style })
const said = (text: string, style: StyleToken): PlannedCell => cell({ kind: 'text', text }, style)

/** Characters that fit beside the first column. */
const besideFirst = ({ width, widths }: Page): number => width - (widths[0] ?? 0)

export function factRows({ title, facts }: Facts, page: Page): PlannedRow[] {
  const rows = facts.flatMap(({ label, value }): PlannedRow[] => {
    if (value.kind !== 'text') return [{ cells: [said(label, 'label'), cell(value, value.kind === 'date' ? 'dateText' : 'text')] }]
    return linesOfText(value.text, besideFirst(page)).map((line, index) => ({
      cells: [index === 0 ? said(label, 'label') : BLANK_CELL, said(line, 'text')],
    }))
  })
  return [...(title === null ? [] : [textRow(title, 'heading')]), ...rows, BLANK_ROW]
}

const figureStyles: Readonly<Record<Value['kind'], StyleToken>> = {
  blank: 'rowText',
  text: 'rowText',
  money: 'money',
  number: 'count',
  percentage: 'percentage',
  date: 'date',
}
const mainStyles: Readonly<Record<Value['kind'], StyleToken>> = { ...figureStyles, money: 'mainMoney', number: 'mainCount' }

/** Key figures with their cells; `places` is null while only their height matters. */
export function figureRows({ title, headings, figures }: KeyFigures, places: Places | null): PlannedRow[] {
  const head = [said(headings.figure, 'tableHeading'), said(headings.amount, 'tableHeadingRight'), said(headings.from, 'tableHeading')]
  const rows = figures.map(({ label, value, from, isMain }): PlannedRow => {
    const style = isMain ? mainStyles[value.kind] : figureStyles[value.kind]
    const amount = cell(value, style)
    if (from === null || places === null)
      return { cells: [said(label, isMain ? 'mainLabel' : 'rowWrapped'), amount, cell({ kind: 'blank' }, 'rowText')] }
    const place = placeOf(places, from.table)
    const formula = formulaText({ kind: 'cell', ...from }, { places, place: { ...place, sheet: '' }, row: 0, nameOf: () => '' })
    return { cells: [said(label, isMain ? 'mainLabel' : 'rowWrapped'), { ...amount, formula }, said(addressOf(places, from), 'rowText')] }
  })
  return [textRow(title, 'heading'), { cells: head }, ...rows, BLANK_ROW]
}

export const paragraphRows = ({ title, paragraphs }: Paragraphs, { width }: Page): PlannedRow[] => [
  ...(title === null ? [] : [textRow(title, 'heading')]),
  ...paragraphs.flatMap((one) => linesOfText(one, width).map((line) => textRow(line, 'text'))),
  BLANK_ROW,
]

/** A text the coordinator writes, in one unlocked cell, or the place to write it. */
export const remarkRows = ({ title, text, prompt }: Remark, { width }: Page): PlannedRow[] => [
  textRow(title, 'heading'),
  textRow(prompt, 'muted'),
  ...(text === null
    ? [{ cells: [cell({ kind: 'blank' }, 'inputText' as const)] }]
    : linesOfText(text, width).map((line) => textRow(line, 'inputText'))),
  BLANK_ROW,
]

/** Rows an emblem covers. */
export const EMBLEM_ROWS = 4

/** The emblem's place at the left, and beside it who must be named. */
export function publicityRows({ title, funders, mark, authority }: PublicityBlock): PlannedRow[] {
  const names = [...funders, ...(mark === null ? [] : [mark]), authority]
  const lines = Array.from({ length: Math.max(EMBLEM_ROWS, names.length) }, (_, index): PlannedRow => {
    const name = names[index]
    return { cells: [cell({ kind: 'blank' }, 'emblem'), name === undefined ? BLANK_CELL : said(name, 'label')], height: 17 }
  })
  return [textRow(title, 'heading'), ...lines, BLANK_ROW]
}

/** Lines to sign on, unlocked. */
export function signatureRows({ declaration, labels, parties }: Signatures, { width }: Page): PlannedRow[] {
  const line: PlannedCell = cell({ kind: 'blank' }, 'signature')
  const toFill = (label: string): PlannedRow => ({ cells: [said(label, 'label'), line, line, line], height: 30 })
  return [
    ...linesOfText(declaration, width).map((one) => textRow(one, 'text')),
    BLANK_ROW,
    ...parties.flatMap(({ role, name }) => [
      textRow(role, 'heading'),
      textRow(name, 'text'),
      toFill(labels.placeAndDate),
      toFill(labels.signature),
      toFill(labels.name),
      BLANK_ROW,
    ]),
  ]
}

/** Rows of a chart: tall enough for its bars. */
export function chartHeight(bars: number, isWide: boolean): number {
  const rows = isWide ? 6 + Math.ceil(bars * 1.1) : 14
  return Math.min(Math.max(rows, 14), 400)
}

export const tableHeight = ({ rows, closing }: Table, head: number): number => head + 1 + Math.max(rows.length, 1) + closing.length + 1
