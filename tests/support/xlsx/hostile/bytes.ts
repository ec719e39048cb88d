// Files that are no workbook at all, and good ones that a disk, a mail gateway or a cut connection has broken at seeded places.
import { deflateRawSync } from 'node:zlib'
import { row, xlsxOf } from '../workbook.ts'
import { bytesOf, fields, join } from '../zip.ts'
import { unreadable, type HostileFile } from './hostile-file.ts'
import { randomFrom } from '../random.ts'

const workbook = (): Uint8Array =>
  xlsxOf({
    data: Array.from({ length: 200 }, (_, index) => row(index + 1, `Tosite ${index}`, (index * 7919) / 100, 'Palvelujen ostot')).join(''),
  })

const otherFiles: readonly HostileFile[] = [
  ['an empty file', new Uint8Array(), 'empty'],
  ['a file of one byte', Uint8Array.of(80), 'notWorkbook'],
  ['a text with separators', bytesOf('Tosite;Summa\n101;7250,00\n'), 'notWorkbook'],
  ['a web page', bytesOf('<html><table><tr><td>7250</td></tr></table></html>'), 'notWorkbook'],
  [
    'a workbook in XML of 2003',
    bytesOf('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    'notWorkbook',
  ],
  ['a PDF', bytesOf('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'), 'notWorkbook'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'notWorkbook'],
  ['a gzip file', join(Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3), deflateRawSync('7250')), 'notWorkbook'],
  ['a RAR archive', bytesOf('Rar!\u001a\u0007\u0001\u0000'), 'notWorkbook'],
  ['a file of zeros', new Uint8Array(10_000), 'notWorkbook'],
].map(([name, bytes, reason]) => ({ name: name as string, bytes: () => bytes as Uint8Array, expected: unreadable(reason as string) }))

/** A compound file whose directory names these streams. */
function compound(...names: readonly string[]): Uint8Array {
  const header = join(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), new Uint8Array(504))
  return join(header, ...['Root Entry', ...names].map(directoryEntry), new Uint8Array(512))
}

function directoryEntry(name: string): Uint8Array {
  const letters = fields(...Array.from(name, (letter): [2, number] => [2, letter.charCodeAt(0)]))
  return join(letters, new Uint8Array(128 - letters.length))
}

const compounds: readonly HostileFile[] = [
  {
    name: 'a workbook behind a password',
    bytes: () => compound('EncryptionInfo', 'EncryptedPackage'),
    expected: { refused: 'encrypted-file' },
  },
  { name: 'an old .xls workbook', bytes: () => compound('Workbook'), expected: unreadable('wrongFormat') },
  { name: 'a still older .xls workbook', bytes: () => compound('Book'), expected: unreadable('wrongFormat') },
  { name: 'an old .doc document', bytes: () => compound('WordDocument'), expected: unreadable('notWorkbook') },
]

const broken = ['unreadable-file', 'unsafe-archive', 'encrypted-file', 'too-large'] as const

const cuts: readonly HostileFile[] = Array.from({ length: 12 }, (_, index) => ({
  name: `a workbook cut off, place ${index + 1}`,
  bytes: () => {
    const whole = workbook()
    return whole.slice(0, Math.floor(randomFrom(index + 1)() * (whole.length - 1)))
  },
  expected: { refused: broken },
}))

/** A flip in the packed bytes of the only sheet, which begin after the other parts. */
const flips: readonly HostileFile[] = Array.from({ length: 12 }, (_, index) => ({
  name: `a workbook with one flipped bit, place ${index + 1}`,
  bytes: () => {
    const whole = workbook().slice()
    const random = randomFrom(index + 100)
    const sheetAt = new TextDecoder('latin1').decode(whole).indexOf('xl/worksheets/sheet1.xml') + 24
    const at = sheetAt + Math.floor(random() * 1000)
    whole[at] = (whole[at] ?? 0) ^ (1 << Math.floor(random() * 8))
    return whole
  },
  expected: { refused: broken },
}))

export const bytes: readonly HostileFile[] = [...otherFiles, ...compounds, ...cuts, ...flips]
