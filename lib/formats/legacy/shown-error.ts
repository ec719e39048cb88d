// How programs show a formula that failed. Law: a result that looks so is an error, even where the file calls it a text or a number 0.

const ERROR = /^(?:#[^\s]+[!?]|#N\/A|#N\/V|#PUUTTUU|#SAKNAS|(?:Err|Virhe|Fel):\d{3})$/i

/** `#REF!`, `#VIITTAUS!`, `#N/A`, `Err:502` and their kin, as the result of a formula. */
export const isShownError = (text: string): boolean => ERROR.test(text)
