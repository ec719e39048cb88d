// The flag of the European Union as a small picture, drawn from the geometry of its own rules. Law: no picture of it is kept anywhere; the same flag every
// time.
import { EMBLEM_RATIO, emblemColours, emblemStars, type EmblemPoint } from '../../../../lib/core/report/emblem.ts'
import { base64, pngOf } from './png.ts'

const HEIGHT = 160
const WIDTH = HEIGHT * EMBLEM_RATIO
/** Points within a pixel, each way, that say how much of it a star covers. */
const FINENESS = 3
const SHADES = FINENESS * FINENESS + 1

/** The flag as base64 of a PNG. */
export const emblemPicture = (): string => (picture ??= base64(pngOf(WIDTH, HEIGHT, palette(), shadeAt)))

let picture: string | undefined

/** From the field's blue to the stars' gold. */
const palette = (): number[][] =>
  Array.from({ length: SHADES }, (_, shade) => mixed(rgb(emblemColours.field), rgb(emblemColours.stars), shade / (SHADES - 1)))

const rgb = (colour: string): number[] => [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16))
const mixed = (from: readonly number[], to: readonly number[], part: number): number[] =>
  from.map((one, index) => Math.round(one + ((to[index] ?? one) - one) * part))

/** How many of a pixel's points lie in a star. */
function shadeAt(column: number, row: number): number {
  let covered = 0
  for (let across = 0; across < FINENESS; across++)
    for (let down = 0; down < FINENESS; down++) {
      const point = { x: (column + (across + 0.5) / FINENESS) / WIDTH, y: (row + (down + 0.5) / FINENESS) / HEIGHT }
      if (boxedStars().some((star) => isInBox(point, star) && isInside(point, star.corners))) covered++
    }
  return covered
}

interface BoxedStar {
  readonly corners: readonly EmblemPoint[]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

let stars: readonly BoxedStar[] | undefined

const boxedStars = (): readonly BoxedStar[] =>
  (stars ??= emblemStars().map((corners) => {
    const [across, down] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
    return { corners, left: Math.min(...across), right: Math.max(...across), top: Math.min(...down), bottom: Math.max(...down) }
  }))

const isInBox = ({ x, y }: EmblemPoint, { left, right, top, bottom }: BoxedStar): boolean =>
  x >= left && x <= right && y >= top && y <= bottom

/** Whether a ray from the point crosses the outline an odd number of times. */
function isInside({ x, y }: EmblemPoint, corners: readonly EmblemPoint[]): boolean {
  let inside = false
  for (const [index, one] of corners.entries()) {
    const other = corners[(index + 1) % corners.length] ?? one
    const isCrossed = one.y > y !== other.y > y && x < ((other.x - one.x) * (y - one.y)) / (other.y - one.y) + one.x
    if (isCrossed) inside = !inside
  }
  return inside
}
