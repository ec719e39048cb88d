// Archives that are odd but legal: each is opened, and its parts are found whatever way their names are written.
import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { checksumOf } from '../../../lib/formats/xlsx/archive/checksum.ts'
import { keyOf } from '../../../lib/formats/xlsx/archive/entry.ts'
import { Archive, defaultLimits, guarded, inflateBounded } from '../../../lib/formats/xlsx/index.ts'
import { nativeInflate } from '../../support/xlsx/inflate.ts'
import { bytesOf, join, zipOf, type ArchiveShape, type Part } from '../../support/xlsx/zip.ts'

const text = (bytes: Uint8Array | null): string | null => (bytes === null ? null : new TextDecoder().decode(bytes))
const open = (bytes: Uint8Array): Archive => new Archive(bytes, defaultLimits, nativeInflate)
const long = 'Seven thousand two hundred and fifty euros. '.repeat(200)

function contentOf(part: Partial<Part>, shape?: ArchiveShape): string | null {
  return text(
    open(
      zipOf(
        [
          { name: 'xl/a.xml', content: long, ...part },
          { name: 'b.xml', content: 'b' },
        ],
        shape,
      ),
    ).part('xl/a.xml'),
  )
}

describe('an archive', () => {
  test.each<[string, Partial<Part>]>([
    ['deflated', {}],
    ['stored', { stored: true }],
    ['with a signed data descriptor', { descriptor: 'signed' }],
    ['with a data descriptor without signature', { descriptor: 'bare' }],
    ['with a data descriptor of 64 bits', { descriptor: 'long' }],
    ['with its sizes in zip64 fields', { zip64: true }],
    ['with its name once more in extra fields', { otherNames: { locally: ['xl/a.xml'], centrally: ['xl/a.xml', 'xl/a.xml'] } }],
    ['with its sizes in both headers and after the data', { descriptor: 'signed', locally: {} }],
    ['empty', { content: '' }],
    ['empty and stored', { content: '', stored: true }],
  ])('gives a part that is %s', (_, part) => {
    expect(contentOf(part)).toBe(part.content ?? long)
  })

  test.each<[string, ArchiveShape]>([
    ['a comment', { comment: bytesOf('written by an old program') }],
    ['the longest comment', { comment: new Uint8Array(65_535) }],
    ["a mail gateway's line before it", { before: bytesOf('\r\n\r\n') }],
    ['a line break after it', { after: bytesOf('\r\n') }],
    ['a kilobyte of zeros after it', { after: new Uint8Array(1024) }],
    ['a zip64 end record', { zip64: true }],
    ['zip64 and bytes before it', { zip64: true, before: bytesOf('\n') }],
  ])('may have %s', (_, shape) => {
    expect(contentOf({}, shape)).toBe(long)
  })

  test('may hold an archive within, as its last part', () => {
    const inner = zipOf([{ name: 'inner.txt', content: 'inner' }])
    const archive = open(
      zipOf([
        { name: 'a.xml', content: 'outer' },
        { name: 'embedded.zip', content: inner, stored: true },
      ]),
    )
    expect(archive.keys).toEqual(['a.xml', 'embedded.zip'])
    expect(text(archive.part('a.xml'))).toBe('outer')
  })

  test('may be a stretch of a larger buffer', () => {
    const bytes = zipOf([{ name: 'xl/a.xml', content: long }])
    expect(text(open(join(new Uint8Array(7), bytes).subarray(7)).part('xl/a.xml'))).toBe(long)
  })

  test('finds a part whatever the case and the slashes of its name, and says which were never read', () => {
    const archive = open(
      zipOf([
        { name: 'XL\\Worksheets\\Sheet1.XML', content: 'cells' },
        { name: 'xl/', content: '' },
        { name: './b.xml', content: 'b' },
      ]),
    )
    expect(archive.keys).toEqual(['xl/worksheets/sheet1.xml', 'b.xml'])
    expect(text(archive.part('xl/worksheets/sheet1.xml'))).toBe('cells')
    expect(archive.nameOf('xl/worksheets/sheet1.xml')).toBe('XL\\Worksheets\\Sheet1.XML')
    expect(archive.has('/B.XML')).toBe(true)
    expect(archive.part('c.xml')).toBeNull()
    expect(archive.unread).toEqual(['b.xml'])
  })

  test('counts a part again each time it is unpacked, and stops at the budget', () => {
    const archive = new Archive(zipOf([{ name: 'a', content: long }]), { ...defaultLimits, totalBytes: 2 * long.length }, nativeInflate)
    archive.part('a')
    archive.part('a')
    const third = guarded(() => ({ value: archive.part('a'), findings: [] }))
    expect(third.findings).toMatchObject([{ code: 'too-large', figures: { limit: 'totalBytes', found: 3 * long.length } }])
  })
})

describe('what an archive is made of', () => {
  test('a checksum is that of the standard: 0xCBF43926 for 123456789', () => {
    expect(checksumOf(bytesOf('123456789'))).toBe(0xcbf43926)
    expect(checksumOf(new Uint8Array())).toBe(0)
  })

  test('keys ignore case, kind of slash and idle segments', () => {
    expect(keyOf('/XL\\\\worksheets/./Sheet1.xml')).toBe('xl/worksheets/sheet1.xml')
    expect(keyOf('sheet.1.xml')).toBe('sheet.1.xml')
  })

  test('both unpackers give exactly the size asked for, or nothing', () => {
    const packed = deflateRawSync(long)
    for (const inflate of [inflateBounded, nativeInflate]) {
      expect(text(inflate(packed, long.length))).toBe(long)
      expect(inflate(packed, long.length - 1)).toBeNull()
      expect(inflate(packed, long.length + 1)).toBeNull()
      expect(inflate(join(Uint8Array.of(6), packed), long.length)).toBeNull()
    }
    expect(nativeInflate(join(packed, Uint8Array.of(0)), long.length)).toBeNull()
  })
})
