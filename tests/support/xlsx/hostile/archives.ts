// Hostile archives: what is wrong stands in the zip file, before any part is looked into.
import { deflateRawSync } from 'node:zlib'
import { partsOf, row, xlsxOf } from '../workbook.ts'
import { bytesOf, fields, join, zipOf, type Part } from '../zip.ts'
import { damaged, tooLarge, unreadable, unsafe, type HostileFile } from './hostile-file.ts'

const claim = row(1, 'Tosite 101', 7250)
const whole = (): Uint8Array => xlsxOf({ data: claim })
const reads = { reads: { 'Taul1!A1': 'Tosite 101', 'Taul1!B1': 7250 } }

/** The claim's workbook with one more part. */
const withPart = (part: Part): Uint8Array => xlsxOf({ data: claim, more: [part] })
/** The claim's workbook with its sheet's part changed. */
const withSheetBy = (change: (part: Part) => Partial<Part>): Uint8Array =>
  zipOf(partsOf({ data: claim }).map((part) => (part.name.endsWith('sheet1.xml') ? { ...part, ...change(part) } : part)))
const withSheet = (change: Partial<Part>): Uint8Array => withSheetBy(() => change)

/** The claim's workbook, the first part of which is said to lie on another disk. */
function ofTwoDisks(): Uint8Array {
  const bytes = Buffer.from(whole())
  bytes.writeUInt16LE(1, bytes.indexOf(Buffer.of(0x50, 0x4b, 1, 2)) + 34)
  return Uint8Array.from(bytes)
}

const MEBIBYTE = 1024 * 1024
/** Data that deflate can't shrink, so that only its stated size is a lie. */
const noise = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => (Math.imul(index + 1, 2654435761) >>> 13) & 255)
const stated = (size: number, packed: Uint8Array): Partial<Part> => ({ packed, states: { size, checksum: 1 } })
const LINK = 0o120777 * 0x10000
const DEVICE = 0o020666 * 0x10000

const names: readonly HostileFile[] = [
  '../evil.xml',
  'xl/../../evil.xml',
  '..\\evil.xml',
  '/etc/passwd',
  'C:\\evil.xml',
  '\\\\server\\share\\evil.xml',
  'xl/evil\u0000.xml',
].map((name) => ({
  name: `an entry named ${JSON.stringify(name)}`,
  bytes: () => withPart({ name, content: 'x' }),
  expected: unsafe('traversal'),
}))

const longNames: readonly HostileFile[] = [
  {
    name: 'an entry whose name is longer than any path',
    bytes: () => withPart({ name: `xl/${'x'.repeat(4_094)}`, content: 'x' }),
    expected: damaged,
  },
]

const disks: readonly HostileFile[] = [{ name: 'a part on a second disk', bytes: ofTwoDisks, expected: damaged }]

const duplicates: readonly HostileFile[] = [
  'xl/worksheets/sheet1.xml',
  'XL/Worksheets/SHEET1.XML',
  'xl\\worksheets\\sheet1.xml',
  './xl//worksheets/sheet1.xml',
  'xl/worksheets/sheet%31.xml',
].map((name) => ({
  name: `a second sheet part, as ${name}`,
  bytes: () => withPart({ name, content: 'x' }),
  expected: unsafe('duplicatePart'),
}))

const methods: readonly HostileFile[] = [1, 9, 12, 14, 93, 95].map((method) => ({
  name: `a part compressed by method ${method}`,
  bytes: () => withSheet({ states: { method } }),
  expected: unsafe('unknownCompression'),
}))

const encrypted: readonly HostileFile[] = [
  { name: 'a part behind a zip password', flags: 1, method: 8 },
  { name: 'a part behind strong encryption', flags: 1 | (1 << 6), method: 8 },
  { name: 'a part behind AES', flags: 1, method: 99 },
  { name: 'an encrypted directory', flags: 1 << 13, method: 8 },
].map(({ name, flags, method }) => ({
  name,
  bytes: () => withSheet({ states: { flags, method } }),
  expected: { refused: 'encrypted-file' },
}))

const headers: readonly HostileFile[] = [
  {
    name: 'a local header that alone says the part is encrypted',
    bytes: () => withSheet({ locally: { flags: 1 } }),
    expected: unsafe('headersDisagree'),
  },
  {
    name: 'a local header with another name',
    bytes: () => withSheet({ localName: 'xl/worksheets/sheet9.xml' }),
    expected: unsafe('headersDisagree'),
  },
  ...[{ centrally: ['xl/worksheets/sheet9.xml'] }, { locally: ['xl/worksheets/sheet9.xml'] }].map((otherNames) => ({
    name: `another name in an extra field (${Object.keys(otherNames).join('')})`,
    bytes: () => withSheet({ otherNames }),
    expected: unsafe('headersDisagree'),
  })),
  {
    name: 'a third name in an extra field',
    bytes: () => withSheet({ otherNames: { centrally: ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet9.xml'] } }),
    expected: unsafe('headersDisagree'),
  },
  { name: 'a local header with another method', bytes: () => withSheet({ locally: { method: 0 } }), expected: unsafe('headersDisagree') },
  { name: 'a local header with another size', bytes: () => withSheet({ locally: { size: 12 } }), expected: unsafe('headersDisagree') },
  {
    name: 'a local header with another packed size',
    bytes: () => withSheet({ locally: { packedSize: 12 } }),
    expected: unsafe('headersDisagree'),
  },
  {
    name: 'a local header with another checksum',
    bytes: () => withSheet({ locally: { checksum: 12 } }),
    expected: unsafe('headersDisagree'),
  },
  { name: 'a data descriptor that disagrees', bytes: () => withSheet({ descriptor: 'wrong' }), expected: unsafe('headersDisagree') },
  {
    name: 'an entry whose header lies outside the file',
    bytes: () => withSheet({ centrally: { headerAt: 0x7fffffff } }),
    expected: damaged,
  },
  {
    name: 'an entry whose header is none',
    bytes: () => withSheet({ centrally: { headerAt: 7 } }),
    expected: { refused: ['unsafe-archive', 'unreadable-file'] },
  },
  {
    name: 'a symbolic link',
    bytes: () => withPart({ name: 'xl/link.xml', content: '/etc/passwd', centrally: { attributes: LINK } }),
    expected: unsafe('link'),
  },
  {
    name: 'a device file',
    bytes: () => withPart({ name: 'xl/device.xml', content: '', centrally: { attributes: DEVICE } }),
    expected: unsafe('link'),
  },
  { name: 'a folder with content', bytes: () => withPart({ name: 'xl/folder/', content: 'x' }), expected: unsafe('sizesDisagree') },
  { name: 'a wrong checksum', bytes: () => withSheet({ states: { checksum: 12345 } }), expected: unsafe('checksum') },
  {
    name: 'a wrong checksum of a stored part',
    bytes: () => withSheet({ stored: true, states: { checksum: 12345 } }),
    expected: unsafe('checksum'),
  },
]

const sizes: readonly HostileFile[] = [
  { name: 'a part stated larger than it is', bytes: () => withSheet({ states: { size: 5000 } }), expected: unsafe('sizesDisagree') },
  { name: 'a part stated smaller than it is', bytes: () => withSheet({ states: { size: 100 } }), expected: unsafe('sizesDisagree') },
  { name: 'a part stated empty that is not', bytes: () => withSheet({ states: { size: 0 } }), expected: unsafe('sizesDisagree') },
  {
    name: 'a stored part of two sizes',
    bytes: () => withSheet({ stored: true, states: { size: 5000 } }),
    expected: unsafe('sizesDisagree'),
  },
  {
    name: 'a part that runs over the next',
    bytes: () => withSheet({ states: { packedSize: 900_000, size: 900_000 } }),
    expected: unsafe('overlap'),
  },
  {
    name: 'bytes behind the end of packed data',
    bytes: () => withSheetBy(({ content }) => ({ packed: join(deflateRawSync(bytesOf(content)), noise(40)) })),
    expected: unsafe('sizesDisagree'),
  },
  { name: 'packed data far longer than what it holds', bytes: () => withSheet({ packed: noise(9000) }), expected: unsafe('sizesDisagree') },
  {
    name: 'packed data that is noise',
    bytes: () => withSheet({ packed: noise(300), states: { size: 400 } }),
    expected: { refused: ['unreadable-file', 'unsafe-archive'] },
  },
  { name: 'packed data of an impossible block type', bytes: () => withSheet({ packed: Uint8Array.of(7, 0, 0, 0) }), expected: damaged },
  {
    name: 'packed data without an end',
    bytes: () => withSheet({ packed: deflateRawSync(noise(3000)).subarray(0, 90), states: { size: 3000 } }),
    expected: damaged,
  },
]

const bombs: readonly HostileFile[] = [
  {
    name: 'a part that says it is a gigabyte',
    bytes: () => withPart({ name: 'xl/bomb.xml', content: 'x', ...stated(1e9, noise(1000)) }),
    expected: tooLarge('partBytes'),
  },
  {
    name: 'a part of 32 mebibytes of spaces',
    bytes: () => withPart({ name: 'xl/bomb.xml', content: ' '.repeat(32 * MEBIBYTE) }),
    expected: tooLarge('ratio'),
  },
  {
    name: 'a part of 32 mebibytes that says it has a hundred kilobytes',
    bytes: () => withSheet({ packed: deflateRawSync(new Uint8Array(32 * MEBIBYTE)), states: { size: 100_000, checksum: 1 } }),
    expected: unsafe('sizesDisagree'),
  },
  {
    name: 'three parts of 100 mebibytes each',
    bytes: () =>
      xlsxOf({ data: claim, more: ['1', '2', '3'].map((name) => ({ name, content: 'x', ...stated(100 * MEBIBYTE, noise(MEBIBYTE)) })) }),
    expected: tooLarge('totalBytes'),
  },
  {
    name: 'a bomb of nested archives in a part nobody reads',
    bytes: () =>
      withPart({
        name: 'xl/media/42.zip',
        content: zipOf([{ name: '1.zip', content: zipOf([{ name: '0', content: new Uint8Array(MEBIBYTE) }]) }]),
      }),
    expected: reads,
  },
  {
    name: 'a thousand entries that share the bytes of one',
    bytes: () =>
      withMany(1000, (index) => ({
        name: `xl/kernel${index}.xml`,
        content: ' '.repeat(50_000),
        ...(index === 0 ? {} : { sharesBytesOf: 'xl/kernel0.xml' }),
      })),
    expected: unsafe('overlap'),
  },
  { name: 'an archive quoted within a part (Fifield)', bytes: quotedOverlap, expected: unsafe('overlap') },
  {
    name: '2,001 entries',
    bytes: () => withMany(2001, (index) => ({ name: `xl/${index}.xml`, content: '' })),
    expected: tooLarge('entries'),
  },
  { name: 'a file of 65 mebibytes', bytes: () => join(whole(), new Uint8Array(65 * MEBIBYTE)), expected: tooLarge('fileBytes') },
]

const withMany = (count: number, part: (index: number) => Part): Uint8Array =>
  xlsxOf({ data: claim, more: Array.from({ length: count }, (_, index) => part(index)) })

/** One part's deflate stream quotes the local header of the next in a stored block, so that both unpack from the same bytes. */
function quotedOverlap(): Uint8Array {
  const inner: Part = { name: 'xl/inner.xml', content: ' '.repeat(1000) }
  const innerArchive = zipOf([inner])
  const packed = deflateRawSync(bytesOf(inner.content))
  const local = innerArchive.subarray(0, 30 + inner.name.length + packed.length)
  const header = local.subarray(0, local.length - packed.length)
  const quoting = join(fields([1, 0], [2, header.length], [2, 0xffff - header.length]), local)
  const outer: Part = { name: 'xl/outer.xml', content: 'x', packed: quoting, states: { size: header.length + 1000, checksum: 1 } }
  const before = zipOf(partsOf({ data: claim }))
  const outerAt = new DataView(before.buffer).getUint32(before.length - 6, true)
  const innerAt = outerAt + 30 + outer.name.length + 5
  return zipOf([...partsOf({ data: claim }), outer, { ...inner, sharesBytesOf: outer.name, centrally: { headerAt: innerAt } }])
}

const ends: readonly HostileFile[] = [
  { name: 'an archive cut in half', bytes: () => whole().subarray(0, 700), expected: damaged },
  { name: 'an archive without its last byte', bytes: () => whole().slice(0, -1), expected: damaged },
  { name: 'an archive without its end record', bytes: () => whole().slice(0, -22), expected: damaged },
  {
    name: 'an archive without its first hundred bytes',
    bytes: () => whole().slice(100),
    expected: { refused: ['unreadable-file', 'unsafe-archive'] },
  },
  {
    name: 'an end record that states more entries than there are',
    bytes: () => xlsxOf({ data: claim }, { entries: 40 }),
    expected: damaged,
  },
  {
    name: 'an end record that states fewer entries than there are',
    bytes: () => xlsxOf({ data: claim }, { entries: 2 }),
    expected: unsafe('headersDisagree'),
  },
  {
    name: 'an end record that states 65,535 entries',
    bytes: () => xlsxOf({ data: claim }, { entries: 65_535 }),
    expected: tooLarge('entries'),
  },
  {
    name: 'a directory said to begin elsewhere',
    bytes: () => xlsxOf({ data: claim }, { directoryAt: 11 }),
    expected: { refused: ['unreadable-file', 'unsafe-archive'] },
  },
  {
    name: 'a directory said to be longer than the file',
    bytes: () => xlsxOf({ data: claim }, { directorySize: 0x7fffffff }),
    expected: damaged,
  },
  {
    name: 'zip64 figures beyond all numbers',
    bytes: () => xlsxOf({ data: claim }, { zip64: true, directorySize: Number.MAX_SAFE_INTEGER }),
    expected: damaged,
  },
  {
    name: 'a second workbook hidden in the comment of the first',
    bytes: () => xlsxOf({ data: claim }, { comment: xlsxOf({ data: row(1, 'other', 1) }) }),
    expected: unsafe('headersDisagree'),
  },
  { name: 'a workbook after a workbook, each with its own end', bytes: twoWorkbooks, expected: unsafe('headersDisagree') },
  { name: 'an archive of nothing', bytes: () => zipOf([]), expected: unreadable('notWorkbook') },
  {
    name: 'an archive of holiday pictures',
    bytes: () => zipOf([{ name: 'beach.jpg', content: noise(500) }]),
    expected: unreadable('notWorkbook'),
  },
]

/** Whose directory one takes depends on whether offsets count from the file's or the archive's begin. */
function twoWorkbooks(): Uint8Array {
  return join(xlsxOf({ data: row(1, 'other', 1234) }), whole())
}

export const archives: readonly HostileFile[] = [
  ...names,
  ...longNames,
  ...disks,
  ...duplicates,
  ...methods,
  ...encrypted,
  ...headers,
  ...sizes,
  ...bombs,
  ...ends,
]
