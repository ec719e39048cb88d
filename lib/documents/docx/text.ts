// Text of a Word document. Law: whatever somebody wrote stands in runs, as text; a line break is a line break, and what XML cannot hold is a visible mark.
import { SoftHyphen, TextRun, type IRunOptions } from 'docx'
import { partsOfWord } from '../../i18n/report/compounds.ts'

/** Runs of a text, one a line. */
export const runs = (text: string, look: IRunOptions = {}): TextRun[] =>
  text.split(/\r\n|\r|\n/).map((line, index) => new TextRun({ ...look, text: holdable(line), ...(index > 0 ? { break: 1 } : {}) }))

/** Runs of a heading: its long compound words end a line only where they are put together, with a hyphen that is seen only there. */
export const headingRuns = (text: string, look: IRunOptions = {}): TextRun[] =>
  text.split(/\s/).every((word) => partsOfWord(word).length === 1)
    ? runs(text, look)
    : [new TextRun({ ...look, children: text.split(/(\s+)/).flatMap((word) => softened(partsOfWord(word).map(holdable))) })]

const softened = ([first = '', ...others]: readonly string[]): (string | SoftHyphen)[] => [
  first,
  ...others.flatMap((part) => [new SoftHyphen(), part]),
]

const holdable = (text: string): string => text.replace(/\t/g, ' ').replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd')
