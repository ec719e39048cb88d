// Text of a Word document. Law: whatever somebody wrote stands in runs, as text; a line break is a line break, and what XML cannot hold is a visible mark.
import { TextRun, type IRunOptions } from 'docx'

/** Runs of a text, one a line. */
export const runs = (text: string, look: IRunOptions = {}): TextRun[] =>
  text.split(/\r\n|\r|\n/).map((line, index) => new TextRun({ ...look, text: holdable(line), ...(index > 0 ? { break: 1 } : {}) }))

const holdable = (text: string): string => text.replace(/\t/g, ' ').replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd')
