// The two axes of a chart with bars, columns or lines.
import type { Language } from '../../core/locality.ts'
import { GREY, LINE } from '../palette.ts'
import { element } from '../xml.ts'
import { line, textLook } from './look.ts'

const CATEGORIES = 111111111
const FIGURES = 222222222

export const axisIds = element('c:axId', { val: CATEGORIES }) + element('c:axId', { val: FIGURES })

const figureFormats: Readonly<Record<Language, Readonly<Record<'money' | 'count', string>>>> = {
  fi: { money: '[$-40B]#,##0\\ "€"', count: '[$-40B]#,##0' },
  sv: { money: '[$-81D]#,##0\\ "€"', count: '[$-81D]#,##0' },
  en: { money: '[$-809]"€"#,##0', count: '[$-809]#,##0' },
}

/** Lying bars are read from the top, so their order is turned and the figures stand at the foot. */
export function axesXml(isLying: boolean, language: Language, unit: 'money' | 'count'): string {
  const look = textLook(900, GREY)
  const categories = element(
    'c:catAx',
    {},
    element('c:axId', { val: CATEGORIES }),
    element('c:scaling', {}, element('c:orientation', { val: isLying ? 'maxMin' : 'minMax' })),
    element('c:delete', { val: 0 }),
    element('c:axPos', { val: isLying ? 'l' : 'b' }),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    element('c:majorTickMark', { val: 'none' }),
    element('c:minorTickMark', { val: 'none' }),
    element('c:tickLblPos', { val: 'low' }),
    element('c:spPr', {}, line(LINE, 9525)),
    look,
    element('c:crossAx', { val: FIGURES }),
    element('c:crosses', { val: 'autoZero' }),
    element('c:auto', { val: 0 }),
    element('c:lblOffset', { val: 100 }),
    element('c:tickLblSkip', { val: 1 }),
    element('c:noMultiLvlLbl', { val: 1 }),
  )
  const figures = element(
    'c:valAx',
    {},
    element('c:axId', { val: FIGURES }),
    element('c:scaling', {}, element('c:orientation', { val: 'minMax' })),
    element('c:delete', { val: 0 }),
    element('c:axPos', { val: isLying ? 'b' : 'l' }),
    element('c:majorGridlines', {}, element('c:spPr', {}, line(LINE, 6350))),
    element('c:numFmt', { formatCode: figureFormats[language][unit], sourceLinked: 0 }),
    element('c:majorTickMark', { val: 'none' }),
    element('c:minorTickMark', { val: 'none' }),
    element('c:tickLblPos', { val: 'nextTo' }),
    element('c:spPr', {}, element('a:ln', {}, element('a:noFill'))),
    look,
    element('c:crossAx', { val: CATEGORIES }),
    element('c:crosses', { val: isLying ? 'max' : 'autoZero' }),
    element('c:crossBetween', { val: 'between' }),
  )
  return categories + figures
}
