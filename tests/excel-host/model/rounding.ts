// Rounding as Excel does it: half away from zero, by the decimal digits a person sees. Law: 1.005 to two places is 1.01, though no float is 1.005.

/** Rounds to `places` decimals; negative places round to tens, hundreds … Beyond fifteen digits nothing is left to round. */
export function roundTo(value: number, places: number): number {
  const magnitude = shifted(Math.abs(value), places)
  return Number.isFinite(magnitude) ? Math.sign(value) * shifted(Math.round(magnitude), -places) : value
}

/** Moves the decimal point in the number's shortest notation, so that no binary error comes in between. */
export function shifted(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e')
  return Number(`${digits}e${String(Number(exponent) + places)}`)
}
