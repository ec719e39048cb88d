// What a file is, by what stands in it. Law: the name's ending is never believed where the content says something.

/** How the bytes of a file are packed, before anything of them is read. */
export type Container = 'zip' | 'compound' | 'biff' | 'text' | 'oldSpreadsheet' | 'other'

/** The kinds of text that may be called a spreadsheet. */
export type TextKind = 'separated' | 'html' | 'spreadsheetXml' | 'flatOds' | 'oldSpreadsheet' | 'other'

const begins = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte)

const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0))

/** The first bytes of files that are text in parts but are never read as such, and of Lotus 1-2-3 and Quattro Pro. */
const foreign = ['%PDF', '%!PS', '{\\rtf'].map(ascii)
const old = [
  [0, 0, 2, 0, 4, 4, 6, 0],
  [0, 0, 2, 0, 6, 4, 6, 0],
  [0, 0, 0x1a, 0],
  [0, 0, 2, 0, 0x20, 0x51],
]

/** `isText` is asked only where nothing else is recognised. */
export function containerOf(bytes: Uint8Array, isText: (bytes: Uint8Array) => boolean): Container {
  if (begins(bytes, 0x50, 0x4b, 3, 4) || begins(bytes, 0x50, 0x4b, 5, 6)) return 'zip'
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'compound'
  if (isBiff(bytes)) return 'biff'
  if (old.some((start) => begins(bytes, ...start))) return 'oldSpreadsheet'
  if (foreign.some((start) => begins(bytes, ...start))) return 'other'
  if (endsAsZip(bytes)) return 'zip'
  return isText(bytes) ? 'text' : 'other'
}

/** A bare stream of Excel 2 to 2003 begins with a BOF record of 4 to 16 bytes. */
const isBiff = (bytes: Uint8Array): boolean =>
  bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && (bytes[2] ?? 0) >= 4 && (bytes[2] ?? 0) <= 16 && bytes[3] === 0

/** An archive behind foreign bytes, be they text, is known by the record at its end, and is what a program opens. */
function endsAsZip(bytes: Uint8Array): boolean {
  const end = bytes.subarray(-0x10000 - 22)
  for (let at = end.lastIndexOf(0x50); at >= 0; at = at === 0 ? -1 : end.lastIndexOf(0x50, at - 1)) {
    if (end[at + 1] === 0x4b && end[at + 2] === 5 && end[at + 3] === 6) return true
  }
  return false
}

/** SYLK and DIF by their first two lines; a table whose first heads are `ID;Pvm` begins alike. */
const OLD_TEXT = /^(?:ID;P[^\r\n]*[\r\n]+[A-Z]{1,2}[;\r\n]|TABLE[\r\n]+0,1[\r\n])/
/** A letter as mail programs keep it; a table may begin with `From date` or `Received`. */
const MAIL = /^(?:From \S+@|Return-Path: ?<|Received: (?:from|by) )/

/** Whatever prefix its writer gave the namespace. */
const FLAT_ODS = /<office:document[\s>]|<(?:[\w.-]+:)?document\s(?=[^>]*"urn:oasis:names:tc:opendocument:xmlns:office:1\.0")/

/** How much of a text tells what it is. */
const HEAD = 4096

export function textKindOf(text: string): TextKind {
  const head = text.slice(0, HEAD).trimStart()
  if (OLD_TEXT.test(head)) return 'oldSpreadsheet'
  if (MAIL.test(head)) return 'other'
  if (/^MIME-Version:/i.test(head)) return /multipart\/related/i.test(head) ? 'oldSpreadsheet' : 'other'
  if (/^[{[]\s*["{[\]]/.test(head)) return 'other'
  if (!/^<[a-z?!][\w:.-]*[\s>/[?]/i.test(head)) return 'separated'
  if (head.includes('urn:schemas-microsoft-com:office:spreadsheet') && !/<html[\s>]/i.test(head)) return 'spreadsheetXml'
  if (FLAT_ODS.test(head)) return 'flatOds'
  return /<(?:!doctype html|html|head|body|meta|style|table|tr|div)[\s>]/i.test(head) ? 'html' : 'other'
}
