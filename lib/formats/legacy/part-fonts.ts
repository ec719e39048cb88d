// The fonts of parts of a text, as .xls and .xlsb state them: from which character on which font holds. Law: parts of nothing but space do not matter.

export interface FontRun {
  /** The character that it begins with. */
  readonly at: number
  readonly font: number
}

/** The fonts of those parts of a text that a person could miss. */
export const fontsIn = (text: string, runs: readonly FontRun[]): number[] => [
  ...new Set(runs.flatMap(({ at, font }, index) => (text.slice(at, runs[index + 1]?.at).trim() === '' ? [] : [font]))),
]
