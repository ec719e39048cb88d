// Reading JSON that people write.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson } from '../../lib/cli/files/json-text.ts'

describe('a JSON text', () => {
  it('that is right is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        expect(readJson(text)).toEqual({ kind: 'value', value: JSON.parse(text) as unknown })
      }),
    )
  })

  it('with a text of twelve million letters is read, and is broken where that text never ends', () => {
    const long = `${'x'.repeat(6_000_000)}\\n${'ä'.repeat(6_000_000)}`
    expect(readJson(`{"a":"${long}"}`)).toEqual({ kind: 'value', value: { a: long.replace('\\n', '\n') } })
    expect(readJson(`{"a":"${long}`)).toEqual({ kind: 'broken', place: { line: 1, column: 6 } })
    expect(readJson(`{"a":"${long}\u0001"}`)).toEqual({ kind: 'broken', place: { line: 1, column: 6 } })
  })

  it('that JSON.parse refuses is broken, and one it takes is not', () => {
    const damaged = fc
      .tuple(fc.jsonValue(), fc.nat(), fc.constantFrom('', ',', '}', '"', '\\', ' ', '0', '\u0001', '{"a":'))
      .map(([value, at, mark]) => {
        const text = JSON.stringify(value)
        const place = at % (text.length + 1)
        return `${text.slice(0, place)}${mark}${text.slice(place + 1)}`
      })
    fc.assert(
      fc.property(damaged, (text) => {
        expect(readJson(text).kind === 'broken').toBe(isRefused(text))
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['{"a": 1,}', 1, 9],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['{\r\n"a": 01}', 2, 7],
    ['', 1, 1],
    ['{"a": "x', 1, 7],
    ['{"a": tosi}', 1, 7],
    ["{'a': 1}", 1, 2],
    ['{"ä": "ö", "å": }', 1, 17],
    ['{} {}', 1, 4],
    ['{"a": "\t"}', 1, 7],
    ['[1, 2', 1, 6],
  ])('%j is broken on line %i at character %i', (text, line, column) => {
    expect(readJson(text)).toEqual({ kind: 'broken', place: { line, column } })
  })

  it('with a field twice says which and where, since the first would be lost', () => {
    expect(readJson('{\n "cap": 600000,\n "x": { "cap": 1 },\n "cap": 700000\n}')).toEqual({
      kind: 'repeated',
      field: 'cap',
      place: { line: 4, column: 2 },
    })
    expect(readJson('{"a": 1, "\\u0061": 2}').kind).toBe('repeated')
  })

  it('with a byte order mark is read', () => {
    expect(readJson('\ufeff{"a": 1}')).toEqual({ kind: 'value', value: { a: 1 } })
  })

  it('nested beyond reason is broken, not a crash', () => {
    expect(readJson('['.repeat(100_000)).kind).toBe('broken')
  })
})

function isRefused(text: string): boolean {
  try {
    JSON.parse(text)
    return false
  } catch {
    return true
  }
}
