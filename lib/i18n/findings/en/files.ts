// English: findings about a file as a whole.
import type { LimitName, UnreadableReason, UnsafeReason } from '../../../core/finding.ts'
import type { FindingWords, Words } from '../words.ts'
import { named, NOTHING_TO_DO, number, quote, SEND_AGAIN, size } from './writing.ts'

const saveAsWorkbook = {
  todo: 'Ask the implementer for the claim sheet as an Excel file (.xlsx).',
  request: 'Save the sheet in Excel as .xlsx and send it again.',
}
const saveAnew = {
  todo: 'Ask the implementer to open the sheet in Excel and save it as a new .xlsx file.',
  request: 'Open the sheet in Excel, save it as a new .xlsx file and send the new file.',
}
const costsOnly = {
  todo: 'Ask the implementer for a file that has only the list of costs.',
  request: 'Remove everything but the list of costs from the file and send it again.',
}
const makeAnew = {
  todo: 'Ask the implementer for a new file made from the original list, with its amounts and days right.',
  request: 'Check the amounts and days in the original list and send a new file made from it.',
}

interface ReasonWords {
  readonly what: string
  readonly todo: string
  readonly request: string | null
}

const unreadable: Readonly<Record<UnreadableReason, ReasonWords>> = {
  empty: {
    what: 'The file is empty.',
    todo: 'Ask the implementer for a claim sheet that is filled in.',
    request: 'Send a claim sheet that is filled in.',
  },
  notWorkbook: { what: 'The file is neither an Excel workbook nor another spreadsheet.', ...saveAsWorkbook },
  damaged: { what: 'The file is damaged, and nothing was read from it.', ...saveAnew },
  wrongFormat: { what: 'The file was saved in a form that cannot be read.', ...saveAnew },
  noSheets: {
    what: 'The workbook has no worksheet.',
    todo: 'Ask the implementer for a workbook with the costs on a worksheet.',
    request: 'Put the costs on a worksheet and send the workbook again.',
  },
  unknownEncoding: { what: 'The letters in the file cannot be made out reliably.', ...saveAsWorkbook },
  timeout: { what: 'Reading the file took too long and was stopped.', ...costsOnly },
  outgrown: { what: 'Reading the file took too much memory and was stopped.', ...costsOnly },
  crashed: { what: 'Reading the file broke off, and nothing was read from it.', ...saveAnew },
  unreachable: {
    what: 'The file could not be opened.',
    todo: 'Check that the file is in its place and that you may read it.',
    request: null,
  },
}

const unsafe: Readonly<Record<UnsafeReason, string>> = {
  traversal: 'a part of it is named so that it would be saved elsewhere on the computer',
  duplicatePart: 'it has the same part twice',
  overlap: 'its parts overlap',
  link: 'a part of it points outside the file',
  sizesDisagree: 'a part of it has another size than the file states',
  doctype: 'it has a definition that Excel does not save',
  unknownCompression: 'it is compressed in a way that Excel does not use',
  headersDisagree: 'its table of contents does not agree with its content',
  checksum: 'a part of it has changed since it was saved',
}

interface LimitWords {
  readonly what: string
  readonly measure: (found: number) => string
  readonly wayOut: { readonly todo: string; readonly request: string }
}

const times = (ratio: number): string => `${number(ratio)}:1`
const characters = (count: number): string => `${number(count)} characters`

const limits: Readonly<Record<LimitName, LimitWords>> = {
  fileBytes: { what: 'The file is too large', measure: size, wayOut: costsOnly },
  entries: { what: 'The file has too many parts', measure: number, wayOut: saveAnew },
  partBytes: { what: 'A part of the file is too large', measure: size, wayOut: costsOnly },
  totalBytes: { what: 'The file is too large once it is opened', measure: size, wayOut: costsOnly },
  ratio: { what: 'The file is compressed unusually tightly', measure: times, wayOut: saveAnew },
  cells: { what: 'The file has too many cells', measure: number, wayOut: costsOnly },
  rows: { what: 'The file has too many rows', measure: number, wayOut: costsOnly },
  textLength: { what: 'The text of a cell is too long', measure: characters, wayOut: costsOnly },
  sheets: { what: 'The file has too many worksheets', measure: number, wayOut: costsOnly },
  depth: { what: 'The structure of the file has too many levels', measure: number, wayOut: saveAnew },
  sharedStrings: { what: 'The file has too many different texts', measure: number, wayOut: costsOnly },
  ranges: { what: 'The file has too many merged or formatted ranges', measure: number, wayOut: costsOnly },
  listLength: { what: 'A list of styles or links within the file is too long', measure: number, wayOut: saveAnew },
  errors: { what: 'The file has more errors than can be corrected line by line', measure: number, wayOut: makeAnew },
  lines: { what: 'The lists have too many rows', measure: number, wayOut: costsOnly },
  tables: { what: 'The file has too many tables', measure: number, wayOut: costsOnly },
  wordRows: { what: 'The lists have too much text besides their costs', measure: number, wayOut: costsOnly },
  monthAmounts: { what: 'A table by month has too many amounts', measure: number, wayOut: costsOnly },
  lineText: { what: 'The texts of the cost lines are too long', measure: characters, wayOut: costsOnly },
}

const tooLarge: FindingWords['too-large'] = {
  what: ({ limit, allowed, found }) => {
    const { what, measure } = limits[limit]
    return `${what}${found === null ? '' : `: ${measure(found)}`} (at most ${measure(allowed)}).`
  },
  todo: ({ limit }) => limits[limit].wayOut.todo,
  request: ({ limit }) => limits[limit].wayOut.request,
}

const mojibake: Words<{ readonly text: string; readonly repaired: string }> = {
  what: ({ text, repaired }) =>
    text === repaired
      ? `Letters in the file are broken beyond repair: ${quote(text)}.`
      : `Letters in the file were broken: ${quote(text)} was read as ${quote(repaired)}.`,
  todo: 'Compare the names and descriptions with the original sheet.',
  request: saveAsWorkbook.request,
}

export const files = {
  'unreadable-file': {
    what: ({ reason }) => unreadable[reason].what,
    todo: ({ reason }) => unreadable[reason].todo,
    request: ({ reason }) => unreadable[reason].request,
  },
  'encrypted-file': {
    what: 'The file is protected by a password and could not be opened.',
    todo: 'Ask the implementer for the file without a password.',
    request: 'Remove the password and send the file again.',
  },
  'too-large': tooLarge,
  'unsafe-archive': {
    what: ({ reason, part }) => `The file was left unopened for safety: ${unsafe[reason]}${part === null ? '' : ` (${quote(part)})`}.`,
    ...saveAnew,
  },
  'duplicate-file': {
    what: ({ original }) => `The file is exactly the same as “${original}”, so its costs were read only once.`,
    todo: 'Ask the implementer whether another sheet was meant.',
    request: 'If you meant to send another sheet, please send it.',
  },
  'macro-ignored': { what: 'The file has macros, but they were not run.', todo: NOTHING_TO_DO, request: null },
  'external-link-ignored': {
    what: ({ target }) => `The file fetches figures from elsewhere (${quote(target)}), but they were not fetched.`,
    todo: 'Check that the figures on the sheet are up to date.',
    request: null,
  },
  mojibake,
  'no-cost-lines': {
    what: 'No cost line was found in the file.',
    todo: 'Ask the implementer for a filled-in sheet, or for confirmation that there are no costs.',
    request: `Fill in the costs or write “no costs” on the sheet, and ${SEND_AGAIN}.`,
  },
  'sheet-left-out': {
    what: ({ sheet }) => `${named('The worksheet', sheet)} was not read.`,
    todo: 'Check that it has nothing that is needed.',
    request: `If there are costs on the worksheet, move them to the list and ${SEND_AGAIN}.`,
  },
} satisfies Partial<FindingWords>
