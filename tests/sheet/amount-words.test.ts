// Texts that name no amount are told at a glance. Law: a glance never passes over a text that means an amount, however it is written.
import { describe, expect, test } from 'vitest'
import { headingWords, type Role } from '../../lib/sheet/headings.ts'
import { kindsOfAmount, mayNameAmount, meaningOf } from '../../lib/sheet/read-claims/headings/heading-role.ts'
import { Draw } from './mess/draw.ts'

const words = [...kindsOfAmount].flatMap((role) => headingWords[role])
const dress: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => `a) ${word}`,
  (word) => `${word} (€)`,
  (word) => `${word}, tuhatta euroa`,
  (word) => `${word} 1.8.–31.12.2009`,
  (word) => Array.from(word).join(' '),
  (word) => `${word} / ${word}`,
  (word) => `Laskun ${word} SEK`,
  (word) => word.replaceAll(' ', '_'),
]

test('a line’s own words mostly name none', () => {
  for (const text of ['Junaliput Helsinkiin', 'Toimittaja 12 Oy', 'Kahvitarjoilu 12.9., Virtanen', 'Bussi Tornio–Pello'])
    expect(mayNameAmount(text)).toBe(false)
})

describe('what means an amount is never passed over', () => {
  test('every word of the table, as people dress it', () => {
    const passed = words.flatMap((word) => dress.map((one) => one(word))).filter((text) => isOfAmount(text) && !mayNameAmount(text))
    expect(passed).toEqual([])
  })

  test('20,000 headings put together of the words of all meanings', () => {
    const draw = new Draw(2009)
    const all = (Object.keys(headingWords) as Role[]).flatMap((role) => headingWords[role])
    const parts = [
      ...all,
      ...words.flatMap((word) => word.split(' ')),
      'Virtanen',
      'ilman',
      'sis.',
      'haettavaksi',
      '22 %',
      '8',
      '€',
      '(',
      '-',
      '/',
    ]
    let found = 0
    for (let count = 0; count < 20_000; count += 1) {
      const text = Array.from({ length: draw.between(1, 4) }, () => draw.of(parts)).join(draw.of([' ', ' ', '', ' / ', ', ', '-']))
      if (!isOfAmount(text)) continue
      found += 1
      expect(mayNameAmount(text), text).toBe(true)
    }
    expect(found).toBeGreaterThan(1_000)
  })
})

function isOfAmount(text: string): boolean {
  const role = meaningOf(text)?.role
  return role !== undefined && kindsOfAmount.has(role)
}
