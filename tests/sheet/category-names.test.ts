// What a text says of a cost's category. Law: one letter amiss, wherever it stands in a long word, hides no category, and makes none of another word.
import { describe, expect, test } from 'vitest'
import { profileOf } from '../../lib/core/profile/index.ts'
import { categoryNames } from '../../lib/sheet/read-claims/words/category-names.ts'

const { named } = categoryNames(profileOf('esr-2007-2013'))

describe('“matkakustannukset” with one letter amiss is travel, wherever that letter is', () => {
  const word = 'matkakustannukset'
  const places = Array.from(word, (_, place) => place)
  test.each([
    ['changed', (at: number) => `${word.slice(0, at)}x${word.slice(at + 1)}`],
    ['missing', (at: number) => word.slice(0, at) + word.slice(at + 1)],
    ['too many', (at: number) => `${word.slice(0, at)}x${word.slice(at)}`],
  ])('a letter %s', (_, amiss) => {
    expect(places.map((at) => named(amiss(at)))).toEqual(places.map(() => 'travel'))
  })
})

test('two letters amiss, or words that are none of a category, are nobody’s', () => {
  expect(['matxakustxnnukset', 'xatkakustannuksex', 'sarviketta'].map(named)).toEqual([null, null, null])
})
