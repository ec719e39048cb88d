// Small makings of planned cells that every sheet of the workbook uses.
import type { Area, PlannedCell, PlannedValue, PrintSetup, StyleToken, Validation } from '../plan.ts'
import { BLANK, type Kind } from './kind.ts'
import type { Setting } from './setting.ts'

export const textCell = (text: string, style: StyleToken = 'text'): PlannedCell =>
  text === '' ? blankCell(style) : { value: { kind: 'text', text }, style }
export const blankCell = (style: StyleToken = 'text'): PlannedCell => ({ value: BLANK, style })
export const valueCell = (value: PlannedValue, style: StyleToken): PlannedCell => ({ value, style })

/** A landscape page that repeats its heading row; `area` is what is printed. */
export const landscape = (title: string, area: Area, headingRow: number | null): PrintSetup => ({
  orientation: 'landscape',
  area,
  titleRows: headingRow === null ? null : { first: headingRow, last: headingRow },
  header: title,
  footer: '{page} / {pages}',
})

/** What Excel lets a person type into cells of a kind; none where everything goes. */
export function limitsOf(kind: Kind, area: Area, setting: Setting): Validation[] {
  const { refusals } = setting.words.guidance
  switch (kind.limit.kind) {
    case 'anything':
      return []
    case 'list': {
      const formula = setting.listFormula(kind.limit.list)
      return formula === null ? [] : [{ area, rule: { kind: 'listFrom', formula }, ...refusals.list }]
    }
    case 'date':
      return [{ area, rule: { kind: 'date', from: setting.days.start, to: setting.days.end }, ...refusals.date }]
    default:
      return [{ area, rule: kind.limit, ...refusals[kind.limit.kind] }]
  }
}

/** Typing over a heading is refused: the headings are how the workbook is understood. */
export const headingLimit = (area: Area, setting: Setting): Validation => ({
  area,
  rule: { kind: 'wholeNumber', least: 0, most: 0 },
  ...setting.words.guidance.refusals.heading,
})
