// Packed parts that come again in file after file: unpacked once, and checked as if they were unpacked each time.
import { describe, expect, it } from 'vitest'
import { Archive, defaultLimits, guarded, type Inflate } from '../../../lib/formats/xlsx/index.ts'
import { nativeInflate } from '../../support/xlsx/inflate.ts'
import { zipOf, type Part } from '../../support/xlsx/zip.ts'

/** An unpacker of its own that counts its work. */
function counting(): { readonly inflate: Inflate; readonly count: () => number } {
  let count = 0
  const inflate: Inflate = (packed, size) => {
    count += 1
    return nativeInflate(packed, size)
  }
  return { inflate, count: () => count }
}

const styles: Part = { name: 'xl/styles.xml', content: '<styleSheet/>'.repeat(9) }
const partOf = (part: Part, inflate: Inflate, limits = defaultLimits): string =>
  new TextDecoder().decode(new Archive(zipOf([part]), limits, inflate).part(part.name) ?? new Uint8Array())

/** What a whole reading of an archive's part comes to: its text, or the findings it is refused with. */
function outcome(part: Part, inflate: Inflate, limits = defaultLimits): string {
  const { value, findings } = guarded(() => ({ value: partOf(part, inflate, limits), findings: [] }))
  return value ?? JSON.stringify(findings)
}

describe('a packed part that comes again', () => {
  it('is unpacked once in ten files of one program, by whatever name; sheets that differ are unpacked each', () => {
    const { inflate, count } = counting()
    for (let file = 0; file < 10; file++)
      expect(partOf({ ...styles, name: `xl/styles${String(file % 2)}.xml` }, inflate)).toBe(styles.content)
    expect(count()).toBe(1)
    for (let file = 0; file < 10; file++) partOf({ name: 'xl/sheet.xml', content: `<row>${String(file)}</row>`.repeat(9) }, inflate)
    expect(count()).toBe(11)
  })

  it('is checked anew: a size or checksum that lies about the same bytes is refused, before and after', () => {
    const { inflate } = counting()
    const lies: Part[] = [
      { ...styles, states: { checksum: 1 } },
      { ...styles, states: { size: 116 } },
    ]
    const before = lies.map((one) => outcome(one, inflate))
    expect(partOf(styles, inflate)).toBe(styles.content)
    expect(lies.map((one) => outcome(one, inflate))).toEqual(before)
    expect(before.every((one) => one.includes('unsafe-archive'))).toBe(true)
  })

  it('counts for the budget of its own archive, though nothing was unpacked for it', () => {
    const { inflate } = counting()
    expect(partOf(styles, inflate)).toBe(styles.content)
    expect(outcome(styles, inflate, { ...defaultLimits, totalBytes: 100 })).toContain('totalBytes')
  })

  it('is another one to another unpacker, which is asked itself', () => {
    const [one, other] = [counting(), counting()]
    partOf(styles, one.inflate)
    partOf(styles, other.inflate)
    expect([one.count(), other.count()]).toEqual([1, 1])
  })

  it('is forgotten after 32 others, and never kept above 32 kB', () => {
    const { inflate, count } = counting()
    const part = (number: number): Part => ({ name: 'a.xml', content: `<a>${String(number)}</a>`.repeat(9) })
    for (let number = 0; number <= 32; number++) partOf(part(number), inflate)
    partOf(part(32), inflate)
    expect(count()).toBe(33)
    partOf(part(0), inflate)
    expect(count()).toBe(34)
    const long: Part = { name: 'a.xml', content: 'x'.repeat(32 * 1024 + 1) }
    partOf(long, inflate)
    partOf(long, inflate)
    expect(count()).toBe(36)
  })
})
