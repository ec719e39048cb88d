// The flag of the European Union by its own construction (Commission Regulation 1828/2006, Annex I; the same in today's rules): a blue field of 2:3
// with twelve gold stars like the hours of a clock. Law: geometry only, so that every painter draws the same flag and none a picture of it.

/** A point in parts of the flag's width and height, from its top left corner. */
export interface EmblemPoint {
  readonly x: number
  readonly y: number
}

/** RGB of the field and the stars. */
export const emblemColours = { field: '003399', stars: 'FFCC00' } as const
/** Width to height. */
export const EMBLEM_RATIO = 1.5

const STARS = 12
/** Of the flag's height: the circle of the stars, and the circle around one star. */
const CIRCLE = 1 / 3
const STAR = 1 / 18
/** The inner corners of a five-pointed star: (3 − √5) ÷ 2 of the outer ones. */
const INNER = (3 - Math.sqrt(5)) / 2

/** The corners of each star, ten each, every star upright. */
export function emblemStars(): EmblemPoint[][] {
  return Array.from({ length: STARS }, (_, hour) => {
    const centre = onCircle(hour / STARS, CIRCLE)
    return Array.from({ length: 10 }, (__, corner) => {
      const point = onCircle(corner / 10, corner % 2 === 0 ? STAR : STAR * INNER)
      return { x: 0.5 + (centre.x + point.x) / EMBLEM_RATIO, y: 0.5 + centre.y + point.y }
    })
  })
}

/** A point on a circle, by the part of a turn from the top. */
const onCircle = (turn: number, radius: number): EmblemPoint => ({
  x: radius * Math.sin(2 * Math.PI * turn),
  y: -radius * Math.cos(2 * Math.PI * turn),
})
