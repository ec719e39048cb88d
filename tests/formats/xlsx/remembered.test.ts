// Parts that come again: what is remembered is what reading them again would give.
import { describe, expect, it } from 'vitest'
import { defaultLimits, type Limits } from '../../../lib/formats/xlsx/limits.ts'
import { remembered } from '../../../lib/formats/xlsx/xml/remembered.ts'

const utf8 = new TextEncoder()

/** A reader that counts its work and refuses what says `bad`. */
function counting(): { readonly read: (text: string, part?: string, limits?: Limits) => string; readonly count: () => number } {
  let count = 0
  const read = remembered((bytes, part, limits) => {
    count += 1
    const text = new TextDecoder().decode(bytes)
    if (text.startsWith('bad')) throw new Error(`${part} is bad`)
    return `${part}: ${text.slice(0, limits.textLength)}`
  })
  return { read: (text, part = 'xl/styles.xml', limits = defaultLimits) => read(utf8.encode(text), part, limits), count: () => count }
}

describe('a part that comes again', () => {
  it('is read once: ten files of one program are one reading, of two in turn two', () => {
    const { read, count } = counting()
    for (let file = 0; file < 10; file++) expect(read('one')).toBe('xl/styles.xml: one')
    expect(count()).toBe(1)
    for (let file = 0; file < 10; file++)
      expect(read(file % 2 === 0 ? 'one' : 'two')).toBe(`xl/styles.xml: ${file % 2 === 0 ? 'one' : 'two'}`)
    expect(count()).toBe(2)
  })

  it('is another one where a byte, its name or a limit differs', () => {
    const { read } = counting()
    expect([
      read('abcd'),
      read('abce'),
      read('abc'),
      read('abcd', 'styles.xml'),
      read('abcd', 'styles.xml', { ...defaultLimits, textLength: 2 }),
    ]).toEqual(['xl/styles.xml: abcd', 'xl/styles.xml: abce', 'xl/styles.xml: abc', 'styles.xml: abcd', 'styles.xml: ab'])
  })

  it('is refused every time it is bad', () => {
    const { read, count } = counting()
    for (let file = 0; file < 3; file++) expect(() => read('bad')).toThrow('xl/styles.xml is bad')
    expect(count()).toBe(3)
  })

  it('is its own copy: bytes that are written over afterwards change nothing', () => {
    const read = remembered((bytes) => new TextDecoder().decode(bytes))
    const bytes = utf8.encode('first')
    expect(read(bytes, 'p', defaultLimits)).toBe('first')
    bytes.set(utf8.encode('other'))
    expect(read(bytes, 'p', defaultLimits)).toBe('other')
    expect(read(utf8.encode('first'), 'p', defaultLimits)).toBe('first')
  })

  it('is forgotten after eight others, and never kept above 32 kB', () => {
    const { read, count } = counting()
    for (let part = 0; part < 9; part++) read(`part ${String(part)}`)
    read('part 1')
    expect(count()).toBe(9)
    read('part 0')
    expect(count()).toBe(10)
    const long = 'x'.repeat(32 * 1024 + 1)
    read(long)
    read(long)
    expect(count()).toBe(12)
  })
})
