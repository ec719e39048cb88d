// Texts that put no line in doubt are found at one glance. Law: a glance never answers for a text that some question may be asked of.
import { describe, expect, test } from 'vitest'
import { knownFigure, knownText } from '../../lib/sheet/read-claims/rows/known-text.ts'
import { oneLine, showsAnything } from '../../lib/sheet/plain-text.ts'

describe('what most lines say asks nothing, so nothing more is looked for', () => {
  test.each([
    'Toimittaja 12 Oy',
    'Työpajan järjestelyt 7, osa 3',
    'Palvelujen ostot',
    'Junaliput Helsinkiin',
    'T-0012',
    'Kokouskahvit 12 hlö',
  ])('%s', (text) => {
    expect(knownText(text).isQuiet).toBe(true)
  })
  test.each(['104', '-1 220,50', '15.9.2009', '12345678901234567890', '1,2,3'])(
    'the figure %s of a text file, as the same figure in a cell',
    (text) => {
      expect(knownText(text)).toEqual(knownFigure(text))
    },
  )
  test.each(['104', '-12.5', '2009-09-15', 'TRUE', 'T-0012'])('the figure %s', (shown) => {
    expect(knownFigure(shown).isQuiet).toBe(true)
  })
})

describe('what may be asked of a line in some column, beside some amount or some name, is looked at closely', () => {
  test.each([
    'Junaliput – PERUTTU',
    '1/2',
    'Junaliput mitätöity',
    'peruutettu',
    'Painatus maksamatta',
    'kierrossa',
    'Esimerkki',
    'Näytepaino Oy kahteen kertaan',
    'Sali ?',
    'Sali (?)',
    'Palkka + sotu',
    '50/50',
    'Mallila 60 % Koeniemi 40 %',
    'jaettu Koeniemen kanssa',
    'Sali (puolet)',
    'Hotelli Tukholma (SEK)',
    'Osallistumismaksut',
    'Talkootyö',
    'Yhteensä',
    'Hyvityslasku',
    'ei haeta',
    'oikea summa 145,20',
  ])('%s', (text) => {
    expect(knownText(text).isQuiet).toBe(false)
  })
  test('puolet 12, of which puolet is in the number format', () => {
    expect(knownFigure('puolet 12').isQuiet).toBe(false)
  })
})

test('every letter of 65,536 shows something exactly where it leaves something of a line, alone and behind what nobody sees', () => {
  const letters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
  const differing = letters
    .flatMap((letter) => [letter, ` \u200b\u00ad${letter}`])
    .filter((text) => showsAnything(text) !== (oneLine(text) !== null))
  expect(differing).toEqual([])
  expect(letters.filter((letter) => !showsAnything(letter)).length).toBe(39)
})
