// Texts as the vocabulary knows them, and memories of them. Law: the short way that most texts take, letter by letter, says what the long one would.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plain, remembered, tokensOf } from '../../lib/sheet/plain-text.ts'

const inFull = (text: string): string =>
  text
    .slice(0, 240)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.:€*"'’”`\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()

const letters = [
  ...Array.from('aeikoåäöÅÄÖéñÉZßłŁ１２９²½0123456789 ,()/&+%-–.:€"'),
  ...['  ', '\u00a0', '\u200b', 'ﬁ', 'Ⅳ', 'İ', 'K', '😀', 'a\u0308'],
]
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...letters), { maxLength: 40 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('Työpajan järjestelyt 12, osa 3', 'ab'.repeat(150), `${'äö '.repeat(90)}x`, `${'a '.repeat(119)}ab cd`),
)

test('20,000 texts are plain as in full, their words and numbers are those of it, and what is plain stays so', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(plain(text)).toBe(inFull(text))
      expect(tokensOf(text)).toEqual(inFull(text).match(/\p{L}+|\d+/gu) ?? [])
      expect(plain(plain(text))).toBe(plain(text))
    }),
    { numRuns: 20_000 },
  )
})

test('each of 65,536 letters alone, before one and behind one is plain as in full', () => {
  const differing = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
    .flatMap((letter) => [letter, `${letter}1`, `a${letter}`])
    .filter((text) => plain(text) !== inFull(text) || tokensOf(text).join(' ') !== (inFull(text).match(/\p{L}+|\d+/gu) ?? []).join(' '))
  expect(differing).toEqual([])
})

test('a text that comes again among a thousand others is worked out once, and one that does not is forgotten after two thousand', () => {
  const asked: string[] = []
  const answer = remembered((text) => {
    asked.push(text)
    return text
  })
  const times = (text: string): number => asked.filter((one) => one === text).length
  answer('once')
  for (let index = 0; index < 5_000; index += 1) {
    answer(`other ${String(index)}`)
    if (index % 900 === 0) answer('comes again')
  }
  answer('once')
  expect([times('comes again'), times('once')]).toEqual([1, 2])
})
