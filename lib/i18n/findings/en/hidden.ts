// English: what a sheet hides from the person who looks at it.
import type { HiddenWhat } from '../../../core/finding.ts'
import { number, SEND_AGAIN } from './writing.ts'

interface HiddenWords {
  readonly what: (count: number) => string
  readonly todo: string
  readonly request: string
}

const bringToSight = `Unhide the hidden costs or remove them, and ${SEND_AGAIN}.`

export const hidden: Readonly<Record<HiddenWhat, HiddenWords>> = {
  row: {
    what: (count) =>
      count === 1
        ? 'The sheet has a hidden row, and its costs were read too.'
        : `The sheet has ${number(count)} hidden rows, and their costs were read too.`,
    todo: 'Check whether the hidden costs belong to the claim.',
    request: bringToSight,
  },
  column: {
    what: (count) =>
      count === 1
        ? 'The sheet has a hidden column, and its content was read too.'
        : `The sheet has ${number(count)} hidden columns, and their content was read too.`,
    todo: 'Check whether the hidden content belongs to the claim.',
    request: `Unhide the hidden content or remove it, and ${SEND_AGAIN}.`,
  },
  sheet: {
    what: (count) =>
      count === 1
        ? 'The workbook has a hidden worksheet, and its costs were read too.'
        : `The workbook has ${number(count)} hidden worksheets, and their costs were read too.`,
    todo: 'Check whether the hidden costs belong to the claim.',
    request: bringToSight,
  },
  figure: {
    what: (count) =>
      count === 1
        ? 'The format of a cell hides its figure or shows another, and the figure in the cell was read.'
        : `The formats of ${number(count)} cells hide their figures or show others, and the figures in the cells were read.`,
    todo: 'Ask the implementer which figure is meant.',
    request: `Show the amounts in an ordinary format, check them and ${SEND_AGAIN}.`,
  },
  order: {
    what: (count) =>
      count === 1
        ? 'A cell has a character that shows its text in another order than it was read in.'
        : `Characters in ${number(count)} cells show their texts in another order than they were read in.`,
    todo: 'Compare the text with the sheet that the implementer sees.',
    request: `Type the text of the cell again and ${SEND_AGAIN}.`,
  },
  letters: {
    what: (count) =>
      count === 1
        ? 'The letters of a cell are too small to see or of the colour behind them, and its content was read too.'
        : `The letters of ${number(count)} cells are too small to see or of the colour behind them, and their content was read too.`,
    todo: 'Check whether the hidden content belongs to the claim.',
    request: `Make the hidden content visible or remove it, and ${SEND_AGAIN}.`,
  },
  cellTwice: {
    what: (count) => `The file has the same cell ${number(count)} times, and the last value was read.`,
    todo: 'Ask the implementer to check the cell and save the sheet again in Excel.',
    request: `Check the cell, save the sheet in Excel and ${SEND_AGAIN}.`,
  },
  sheetTwice: {
    what: (count) => `The workbook has ${number(count)} worksheets of the same name.`,
    todo: 'Check that the same costs are not on them twice.',
    request: `Give the worksheets different names and ${SEND_AGAIN}.`,
  },
  mergedOver: {
    what: (count) =>
      count === 1
        ? 'Under merged cells there is a value that the sheet does not show.'
        : `Under merged cells there are ${number(count)} values that the sheet does not show.`,
    todo: 'Check whether the covered figures belong to the claim.',
    request: `Unmerge the cells, check the figures and ${SEND_AGAIN}.`,
  },
  covered: {
    what: (count) =>
      count === 1
        ? 'A picture, a text box or a drawing covers a cell, and the content of the cell was read.'
        : `A picture, a text box or a drawing covers ${number(count)} cells, and the content of the cells was read.`,
    todo: 'Ask the implementer whether the cell or what covers it says what is meant.',
    request: `Move what covers the cells, check what they say and ${SEND_AGAIN}.`,
  },
  embedded: {
    what: (count) =>
      count === 1
        ? 'Another file or program item is embedded in the file, and it was not read.'
        : `Other files or program items are embedded in the file in ${number(count)} places, and they were not read.`,
    todo: 'Check that no costs are stated only in what is embedded.',
    request: `Write all costs into the cells of the sheet, remove what is embedded and ${SEND_AGAIN}.`,
  },
  comments: {
    what: (count) =>
      count === 1
        ? 'The comments on cells could not be read, because that part of the file is damaged.'
        : `Comments on cells could not be read in ${number(count)} places that are damaged.`,
    todo: 'Look at the sheet whether a comment says another amount than its cell.',
    request: `Write what the comments say into the cells of the sheet and ${SEND_AGAIN}.`,
  },
  far: {
    what: (count) =>
      count === 1
        ? 'A figure stands far from all others, behind more than a thousand empty rows or a hundred empty columns, and was read too.'
        : `There are ${number(count)} figures far from all others, behind more than a thousand empty rows or a hundred empty columns, and they were read too.`,
    todo: 'Look at the cell, and check whether it belongs to the claim.',
    request: `Move the figures to the others or remove them, and ${SEND_AGAIN}.`,
  },
  foreignBytes: {
    what: (count) => `The file holds ${number(count)} bytes that do not belong to the workbook; they were not read.`,
    todo: 'Compare the costs with the sheet that the implementer sees.',
    request: `Save the sheet in Excel as a new .xlsx file and ${SEND_AGAIN}.`,
  },
}
