// Words below a list that are against some of its lines by name: `Tositteesta 105 haetaan vain 50 %`, `105: puolet hankkeelle`, `* ei kuulu hankkeelle` where a
// cell bears the star.
// Law: the line that is named waits, as if the words stood beside it; words that name no line of the list stay what they are.
import { finding, type Finding } from '../../../core/finding.ts'
import { addressOf, type Cell, type Grid, type GridRow } from '../../grid.ts'
import { isOfFinancing } from '../words/share-words.ts'
import { plain, tokensOf } from '../../plain-text.ts'
import { noteSays } from '../words/note-phrases.ts'
import { againstLine } from '../words/against-line.ts'
import { quoted } from '../words/quoted.ts'
import type { ReadRow } from '../rows/row-reader.ts'
import type { ListedLine } from './table-lines.ts'

/** The lines, with an error at those that what was found below them names. */
export function withFootnotes(lines: readonly ListedLine[], found: readonly Finding[], body: readonly GridRow[]): readonly ListedLine[] {
  const notes = found.flatMap(noteIn)
  if (notes.length === 0) return lines
  const ofVoucher = new Map(notes.flatMap(({ text, vouchers }) => vouchers.map((one) => [one, text] as const)))
  const ofMark = new Map(notes.flatMap(({ text, mark }) => (mark === '' ? [] : [[mark, text] as const])))
  const ofRow = ofMark.size === 0 ? NO_ROWS : new Map(body.flatMap((row) => markedIn(row, ofMark)))
  return lines.map((one) => {
    const { voucher, invoice, row, at } = one.line
    const named = [voucher, invoice].flatMap((number) => ofVoucher.get(plain(number ?? '')) ?? [])
    const text = named[0] ?? ofRow.get(row)
    return text === undefined || isAsked(one) ? one : { ...one, findings: [...one.findings, finding('amount-uncertain', { text }, at)] }
  })
}

/** `103 | ei liity hankkeeseen | hylätään` below a list: a number in a cell of its own, and beside it words against its line. */
export function againstVoucher({ source, amounts, isQuiet }: ReadRow, grid: Grid, heading: string | null): Finding[] {
  if (amounts.length > 0 || (isQuiet && heading === null)) return []
  const said = cellAgainstVoucher(source.cells, heading)
  return said === null
    ? []
    : [finding('amount-uncertain', { text: quoted(said.text) }, addressOf(grid, source.row, said.column), 'warning')]
}

/** Where those words stand, with the number before them; below `Hylätyt kulut` those of the heading. */
export function cellAgainstVoucher(
  cells: readonly Cell[],
  heading: string | null,
): { readonly column: number; readonly text: string } | null {
  const [first, ...others] = cells
  if (first === undefined || others.length === 0 || cells.length > WIDEST_NOTE) return null
  const number = first.kind === 'number' ? String(first.number) : first.kind === 'text' ? first.text.trim() : ''
  if (!ofNumber.test(number)) return null
  const said = others.find((cell) => cell.kind === 'text' && againstLine(cell.text) !== null)
  if (heading !== null) return { column: first.column, text: `${number}: ${heading}` }
  return said?.kind === 'text' ? { column: said.column, text: `${number}: ${said.text}` } : null
}
const ofNumber = /^[\p{L}\d/-]{0,12}\d$/u
/** In cells. */
const WIDEST_NOTE = 6

const NO_ROWS: ReadonlyMap<number, string> = new Map<number, string>()

interface Footnote {
  readonly text: string
  /** The numbers of the vouchers that it names. */
  readonly vouchers: readonly string[]
  /** The stars, or the `1)`, it begins with; none where it has none. */
  readonly mark: string
}

function noteIn({ code, severity, figures }: Finding): Footnote[] {
  if (code !== 'amount-uncertain' || severity !== 'warning' || !('text' in figures)) return []
  const { text } = figures
  const mark = /^\s*(\*{1,4}|\d\)|[¹²³#†]|-+>|→)/.exec(text)?.[1] ?? ''
  const first = /^\s*([\p{L}\d/-]*\d)\s*[:–-]\s/u.exec(text)?.[1]
  const isOfMoney = isOfFinancing(text) && noteSays(tokensOf(withoutVouchers(text))) !== 'aside'
  const vouchers = isOfMoney ? [] : [...vouchersIn(text), ...(first === undefined ? [] : [plain(first)])]
  return vouchers.length === 0 && mark === '' ? [] : [{ text, vouchers, mark }]
}

/** The numbers that a text calls vouchers: `Tositteet 101 ja 103`. */
export const vouchersIn = (text: string): readonly string[] =>
  /\d/.test(text)
    ? Array.from(plain(text).matchAll(ofVouchers), ([, numbers = '']) => (numbers.match(numberOfVoucher) ?? []).flatMap(numbersFrom)).flat()
    : []

/** `102-104`: three of them, unless it is the number of one. */
function numbersFrom(number: string): readonly string[] {
  const [, first = '', last = ''] = /^(\d+)-(\d+)$/.exec(number) ?? []
  const count = Number(last) - Number(first) + 1
  const isRange = first !== '' && first.length <= last.length && count > 1 && count <= LONGEST_RANGE
  return isRange ? [number, ...Array.from({ length: count }, (_, index) => String(Number(first) + index))] : [number]
}
const LONGEST_RANGE = 100

/** The rest of a text that names vouchers. */
export const withoutVouchers = (text: string): string => plain(text).replace(ofVouchers, ' ')

const ofVouchers =
  /(?<!\p{L})(?:tosit\p{L}+|kuit\p{L}+|lasku\p{L}*|verifikat\p{L}*|kvitto\p{L}*|faktur\p{L}+|vouchers?|receipts?|invoices?)(?: ?(?:nro|nr|no|numero|nummer|number))?[ .:]*([\p{L}\d/-]*\d[\p{L}\d/-]*(?:(?: ?[,&] ?| ja | och | and | seka )[\p{L}\d/-]*\d[\p{L}\d/-]*)*)/gu
const numberOfVoucher = /[\p{L}\d/-]*\d[\p{L}\d/-]*/gu

const isAsked = ({ findings }: ListedLine): boolean =>
  findings.some(({ code, severity }) => severity === 'error' && (code === 'amount-uncertain' || code === 'line-set-aside'))

/** The row, and the words of the mark that a cell of it ends with. */
function markedIn({ row, cells }: GridRow, ofMark: ReadonlyMap<string, string>): (readonly [number, string])[] {
  const text = cells.flatMap((cell, place) => (cell.kind === 'text' ? (ofMark.get(markOf(cell.text, place > 0)) ?? []) : []))[0]
  return text === undefined ? [] : [[row, text]]
}

/** The mark that a cell ends with, or is: at the head of a row `1)` is its number. */
const markOf = (text: string, mayStandAlone: boolean): string =>
  (mayStandAlone ? /^\s*(\*{1,4}|\d\)|[¹²³#†])\s*$/.exec(text)?.[1] : undefined) ??
  /^\s*(\*{1,4}|-+>|→)\s*$/.exec(text)?.[1] ??
  markAtEnd(text)

const markAtEnd = (text: string): string =>
  /(?:[^*](\*{1,4})\)?|\s(\d\))|(?<!m)([¹²³#†]))\s*$/.exec(text.slice(-12))?.slice(1).find(Boolean) ?? ''
