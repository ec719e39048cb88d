// Bars inside cells. Excel's newer form (solid, to a fixed end) stands in the extension list, with the older form beside it for other programs.
import type { DataBar } from '../../../sheet/plan.ts'
import { element, textElement } from '../../xml.ts'
import { areaText } from './areas.ts'

const COLOUR = 'FF9DB8D3'
const NEW_MAIN = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main'
const FORMULAS = 'http://schemas.microsoft.com/office/excel/2006/main'
const CONDITIONAL_FORMATTING = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}'
const OLDER_RULE = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}'

/** A rule's name: the same for the same place in the same sheet. */
const ruleId = (index: number): string => `{5650493A-0000-4000-8000-${String(index + 1).padStart(12, '0')}}`

export const barsXml = (bars: readonly DataBar[]): string =>
  bars
    .map(({ area, most }, index) => {
      const ends = [0, most].map((end) => element('cfvo', { type: 'num', val: end }))
      const rule = element(
        'cfRule',
        { type: 'dataBar', priority: index + 1 },
        element('dataBar', {}, ...ends, element('color', { rgb: COLOUR })),
        element('extLst', {}, element('ext', { 'xmlns:x14': NEW_MAIN, uri: OLDER_RULE }, textElement('x14:id', ruleId(index)))),
      )
      return element('conditionalFormatting', { sqref: areaText(area) }, rule)
    })
    .join('')

/** The newer form of the same bars. */
export function barExtensionsXml(bars: readonly DataBar[]): string {
  if (bars.length === 0) return ''
  const rules = bars.map(({ area, most }, index) => {
    const ends = [0, most].map((end) => element('x14:cfvo', { type: 'num' }, textElement('xm:f', String(end))))
    const bar = element(
      'x14:dataBar',
      { minLength: 0, maxLength: 100, gradient: false },
      ...ends,
      element('x14:negativeFillColor', { rgb: 'FFE3B5A8' }),
      element('x14:axisColor', { rgb: 'FF5A6672' }),
    )
    const rule = element('x14:cfRule', { type: 'dataBar', id: ruleId(index) }, bar)
    return element('x14:conditionalFormatting', { 'xmlns:xm': FORMULAS }, rule, textElement('xm:sqref', areaText(area)))
  })
  const all = element('x14:conditionalFormattings', {}, ...rules)
  return element('extLst', {}, element('ext', { 'xmlns:x14': NEW_MAIN, uri: CONDITIONAL_FORMATTING }, all))
}
