// The words of a sheet as a finding repeats them. Law: a finding has its place; its words only remind of what stands there, so that no text of a sheet
// makes a finding long.

/** As much of a text as a person reads in a message. */
export const quoted = (text: string): string => text.slice(0, 120)

/** As much of a cell that stands in the place of a figure, or of a note beside one. */
export const quotedCell = (text: string): string => text.slice(0, 60)
