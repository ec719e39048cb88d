// Colours, lines and letters of charts in DrawingML.
import { element, escapeXml } from '../xml.ts'

export const filled = (colour: string): string =>
  element('c:spPr', {}, element('a:solidFill', {}, element('a:srgbClr', { val: colour })), element('a:ln', {}, element('a:noFill')))

export const lined = (colour: string, width: number): string => element('c:spPr', {}, line(colour, width))

export const line = (colour: string, width: number): string =>
  element('a:ln', { w: width }, element('a:solidFill', {}, element('a:srgbClr', { val: colour })))

const letters = (name: 'a:defRPr' | 'a:rPr', size: number, isBold: boolean, colour: string, language?: string): string =>
  element(
    name,
    { lang: language, sz: size, b: isBold },
    element('a:solidFill', {}, element('a:srgbClr', { val: colour })),
    element('a:latin', { typeface: 'Calibri' }),
  )

/** The letters of axes and legends. */
export const textLook = (size: number, colour: string): string =>
  element(
    'c:txPr',
    {},
    element('a:bodyPr'),
    element('a:p', {}, element('a:pPr', {}, letters('a:defRPr', size, false, colour)), element('a:endParaRPr', { lang: 'fi-FI' })),
  )

/** A title of our own words. */
export function titleXml(title: string, language: string, colour: string): string {
  const run = element('a:r', {}, letters('a:rPr', 1300, true, colour, language), `<a:t>${escapeXml(title)}</a:t>`)
  const rich = element(
    'c:rich',
    {},
    element('a:bodyPr'),
    element('a:p', {}, element('a:pPr', {}, letters('a:defRPr', 1300, true, colour)), run),
  )
  return element('c:title', {}, element('c:tx', {}, rich), element('c:overlay', { val: 0 }))
}
