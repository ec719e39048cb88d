// Names of columns and tables. Two reports in one workbook may use the same ones; each gets names of its own. Law: only names that the report itself
// defines are changed in its formulas, and never what stands in quotes.

/** The names of a report as they are called in this workbook. */
export type OwnNames = ReadonlyMap<string, string>

/** `financial-fi` and `lines_eligible` make `Vipu.financial_fi.lines_eligible`. */
export const ownName = (report: string, name: string): string => `${prefixOf(report)}${name}`

/** Begins every name of a report. */
export const prefixOf = (report: string): string => `Vipu.${report.replace(/[^\p{L}\p{N}_]/gu, '_')}.`

/** Texts, sheets' names in quotes, and words. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu

/** A formula with a report's names as they are called here. A word before `(` is a function, one before `!` a sheet. */
export const withOwnNames = (formula: string, names: OwnNames): string =>
  formula.replace(pieces, (piece, offset: number) => {
    const next = formula.charAt(offset + piece.length)
    return next === '(' || next === '!' ? piece : (names.get(piece) ?? piece)
  })
