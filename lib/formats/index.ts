// The door for files from outside: bytes → Grid[], whatever format they are in. Law: every file ends as grids or as a finding that says why not.
import { finding, type Checked } from '../core/finding.ts'
import type { Grid } from '../sheet/grid.ts'
import { decodeText, hasLongerLine, hasMoreLines, isText, LONGEST_LINE, readCsv, zerosAtEnd } from './csv/index.ts'
import { reading, within } from './legacy/reading.ts'
import { withMisreadTexts } from './misread.ts'
import { readHtml } from './legacy/html/index.ts'
import { isOds, readFlatOds, readOds } from './legacy/ods/index.ts'
import { readSpreadsheetXml } from './legacy/spreadsheet-xml/index.ts'
import { isXlsb, readXlsb } from './legacy/xlsb/index.ts'
import { readXls } from './legacy/xls/index.ts'
import { containerOf, textKindOf } from './sniff.ts'
import { Archive, defaultLimits, inflateBounded, readPackage, type Checksum, type Inflate, type Limits } from './xlsx/index.ts'
import { EMPTY_SHARE } from './xlsx/limits.ts'
import { refuse, tooLarge } from './xlsx/refusal.ts'

/** What a caller may set: the bounds of what is read, and a faster way to unpack and to prove what was unpacked (Node's zlib). */
export interface ReadSettings {
  readonly limits?: Limits
  readonly inflate?: Inflate
  readonly checksum?: Checksum
}

/**
 * Reads a claim sheet of any format: .xlsx .xlsm .xls .xlsb .ods .fods, SpreadsheetML and web pages saved as
 * .xls, text with separators, told by their content. The name gives a text's
 * sheet its name, and where a text shows no columns its ending decides whether it may be one. Value null: nothing could be taken, the findings
 * say why (`no-cost-lines` for an empty file, `encrypted-file`, `too-large`, `unsafe-archive`, `unreadable-file` with its reason).
 * Never rejects. Time and memory are the caller's to bound.
 */
export function readSheets(bytes: Uint8Array, fileName: string, settings: ReadSettings = {}): Promise<Checked<Grid[] | null>> {
  const { limits = defaultLimits, inflate = inflateBounded, checksum } = settings
  try {
    return Promise.resolve(reading(() => read({ bytes, fileName, limits, inflate, checksum })))
  } catch {
    return Promise.resolve({ value: null, findings: [finding('unreadable-file', { reason: 'crashed' })] })
  }
}

interface Source {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly limits: Limits
  readonly inflate: Inflate
  readonly checksum: Checksum | undefined
}

function read(source: Source): Checked<Grid[] | null> {
  if (source.bytes.length === 0) refuse('no-cost-lines', {})
  within('fileBytes', source.bytes.length, source.limits.fileBytes)
  switch (containerOf(source.bytes, isText)) {
    case 'zip':
      return withMisreadTexts(readArchive(source))
    case 'compound':
    case 'biff':
      return withMisreadTexts(readXls(source.bytes, source.limits, stemOf(source.fileName)))
    case 'text':
      return readText(source)
    case 'oldSpreadsheet':
      return refuse('unreadable-file', { reason: 'wrongFormat' })
    case 'other':
      return refuse('unreadable-file', { reason: 'notWorkbook' })
  }
}

/** What belongs to no part of an archive is not read; the file may be one of another kind at the same time. */
function readArchive({ bytes, limits, inflate, checksum }: Source): Checked<Grid[] | null> {
  const archive = new Archive(bytes, limits, inflate, checksum)
  const { value, findings } = readParts(archive, limits)
  const { foreignBytes: count } = archive
  return { value, findings: count === 0 ? findings : [...findings, finding('hidden-content', { what: 'foreignBytes', count })] }
}

function readParts(archive: Archive, limits: Limits): Checked<Grid[] | null> {
  if (isXlsb(archive, limits)) return readXlsb(archive, limits)
  if (isOds(archive)) return readOds(archive, limits)
  if (archive.has('Index/Document.iwa')) refuse('unreadable-file', { reason: 'wrongFormat' })
  return readPackage(archive, limits)
}

/** Where the beginning shows a list, its lines are counted and measured before the text is made of its bytes. */
function readText({ bytes, fileName, limits }: Source): Checked<Grid[]> {
  const seemsSeparated = textKindOf(decodeText(bytes.subarray(0, BEGINNING))) === 'separated'
  const most = limits.rows * EMPTY_SHARE
  if (seemsSeparated && hasMoreLines(bytes, most)) tooLarge('rows', most, null)
  if (seemsSeparated && hasLongerLine(bytes, LONGEST_LINE)) tooLarge('textLength', LONGEST_LINE, null)
  const text = decodeText(bytes)
  switch (textKindOf(text)) {
    case 'separated':
      return readSeparated(text, fileName, limits, zerosAtEnd(bytes))
    case 'flatOds':
      return readFlatOds(text, limits)
    case 'spreadsheetXml':
      return readSpreadsheetXml(text, limits)
    case 'html':
      return readHtml(text, stemOf(fileName), limits)
    case 'oldSpreadsheet':
      return refuse('unreadable-file', { reason: 'wrongFormat' })
    case 'other':
      return refuse('unreadable-file', { reason: 'notWorkbook' })
  }
}

const BEGINNING = 16_384

/** A text that calls itself a workbook and shows no columns is a letter or an error page, not a sheet. */
function readSeparated(text: string, fileName: string, limits: Limits, zeros: number): Checked<Grid[]> {
  const { value, findings } = readCsv(text, stemOf(fileName), limits, zeros)
  if (!value.hasColumns && /\.(?:xlsx|xlsm|xlsb|xls|ods)$/i.test(fileName)) refuse('unreadable-file', { reason: 'notWorkbook' })
  return { value: [value.grid], findings }
}

/** The name of a file without its folders and its ending. */
const stemOf = (fileName: string): string => fileName.replace(/^.*[/\\]/s, '').replace(/(?<=.)\.[^.]*$/s, '')
