// Times of day and durations as ISO 8601 writes them, in days, as spreadsheets count them. Law: what is neither is null.

const DURATION = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/
const TIME = /^(\d{2}):(\d{2}):(\d{2}(?:\.\d+)?)$/

/** A duration: `PT07H30M00S` is 0.3125. */
export function daysOfDuration(text: string): number | null {
  const [whole, sign, days = '0', hours = '0', minutes = '0', seconds = '0'] = DURATION.exec(text) ?? []
  if (whole === undefined) return null
  const total = daysIn(Number(days) * 24 + Number(hours), Number(minutes), Number(seconds.replace(',', '.')))
  return Number.isFinite(total) ? (sign === '-' ? -total : total) : null
}

/** A time of day: `07:30:00` is 0.3125. */
export function daysOfTime(text: string): number | null {
  const [whole, hours, minutes, seconds] = TIME.exec(text) ?? []
  return whole === undefined ? null : daysIn(Number(hours), Number(minutes), Number(seconds))
}

const daysIn = (hours: number, minutes: number, seconds: number): number => ((hours * 60 + minutes) * 60 + seconds) / 86_400
