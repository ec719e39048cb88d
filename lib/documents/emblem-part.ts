// The flag as shapes of Office drawings: a field and twelve stars as one outline, the same in Excel and Word.
import { emblemColours, EMBLEM_RATIO, emblemStars } from '../core/report/emblem.ts'
import { element } from './xml.ts'

/** English Metric Units in a point. */
export const POINT = 12_700
export const EMBLEM_HEIGHT = 60 * POINT
export const EMBLEM_WIDTH = EMBLEM_HEIGHT * EMBLEM_RATIO

/** Position and size of the flag, for a shape or a group. */
export const emblemBox = (off: string, ext: string): string[] => [
  element(off, { x: 0, y: 0 }),
  element(ext, { cx: EMBLEM_WIDTH, cy: EMBLEM_HEIGHT }),
]

const look = (geometry: string, colour: string): string[] => [
  element('a:xfrm', {}, ...emblemBox('a:off', 'a:ext')),
  geometry,
  element('a:solidFill', {}, element('a:srgbClr', { val: colour })),
  element('a:ln', {}, element('a:noFill')),
]

/** The insides of the two shapes' properties: the field and the stars. */
export const emblemShapes = (): { readonly field: readonly string[]; readonly stars: readonly string[] } => ({
  field: look(element('a:prstGeom', { prst: 'rect' }, element('a:avLst')), emblemColours.field),
  stars: look(starsGeometry(), emblemColours.stars),
})

/** All twelve stars as one shape. */
function starsGeometry(): string {
  const point = ({ x, y }: { x: number; y: number }): string =>
    element('a:pt', { x: Math.round(x * EMBLEM_WIDTH), y: Math.round(y * EMBLEM_HEIGHT) })
  const stars = emblemStars().map(
    (corners) => corners.map((one, index) => element(index === 0 ? 'a:moveTo' : 'a:lnTo', {}, point(one))).join('') + element('a:close'),
  )
  const lists = ['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst'].map((name) => element(name))
  const rectangle = element('a:rect', { l: '0', t: '0', r: 'r', b: 'b' })
  return element(
    'a:custGeom',
    {},
    ...lists,
    rectangle,
    element('a:pathLst', {}, element('a:path', { w: EMBLEM_WIDTH, h: EMBLEM_HEIGHT }, ...stars)),
  )
}
