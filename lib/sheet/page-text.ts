// What stands at the head or foot of a printed page, as Excel wants it.

/** Excel takes 255 characters with its commands; ours never come near. */
const LONGEST = 120

/** `&` is a command there, so it is doubled, and our places for page numbers become commands. */
export const pageText = (text: string): string =>
  text.slice(0, LONGEST).replaceAll('&', '&&').replaceAll('{page}', '&P').replaceAll('{pages}', '&N')
