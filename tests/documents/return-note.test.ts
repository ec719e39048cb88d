// Return notes: what the sender of a claim sheet reads, ready to paste, and nothing of anybody else.
import { describe, expect, it } from 'vitest'
import type { StoredFinding } from '../../lib/core/claim.ts'
import { finding, type Finding } from '../../lib/core/finding.ts'
import { cents } from '../../lib/core/money.ts'
import type { Language } from '../../lib/core/locality.ts'
import type { ReturnedSource } from '../../lib/core/report/return-note.ts'
import { returnNoteText } from '../../lib/documents/return-note/index.ts'
import { smallMaterial } from '../report/small-project.ts'

const { project, drafts } = smallMaterial()
const [own] = drafts

const stored = ({ code, severity, at, figures }: Finding): StoredFinding => ({
  code,
  severity,
  ...(at === undefined ? {} : { at }),
  figures: { ...figures },
  message: '',
})

const note = (findings: readonly Finding[], language: Language = 'fi', file = 'kansio/ort1.xlsx'): string | null => {
  const source: ReturnedSource = { file, findings: [], claims: own === undefined ? [] : [{ ...own, findings: findings.map(stored) }] }
  return returnNoteText(source, project, language)
}

const unreadable = (text: string, at = 'Taul1!G9'): Finding => finding('amount-unreadable', { text }, at)

describe('a return note', () => {
  it('tells each cell and what to send, errors first, and ends with the beneficiary', () => {
    const total = finding('total-differs', { statedCents: cents(100), summedCents: cents(90), differenceCents: cents(10) }, 'Taul1!I13')
    expect(note([total, unreadable('kymppi'), unreadable('noin 20', 'Taul1!G11')])).toMatchInlineSnapshot(`
      "# S11049: korjattavaa lomakkeessa ort1.xlsx

      Hei Esimerkkitoteuttaja 1 Oy,

      kiitos lomakkeesta ort1.xlsx. Korjaathan seuraavat kohdat ja lähetät lomakkeen uudelleen.

      1. Summaa ei voi lukea

         - Taul1!G9: Solun sisältöä ”kymppi” ei voi lukea summana.
         - Taul1!G11: Solun sisältöä ”noin 20” ei voi lukea summana.

         Mitä pyydämme: Kirjoita summa numeroina, esimerkiksi 1 234,50, ja lähetä lomake uudelleen.

      2. Loppusumma ei täsmää

         - Taul1!I13: Loppusumma on 1,00 €, mutta rivit ovat yhteensä 0,90 € (ero 0,10 €).

         Mitä pyydämme: Tarkista, puuttuuko rivi vai onko summa laskettu väärin, ja lähetä korjattu lomake.

      Rivit, joissa ei ole korjattavaa, on jo luettu. Kysy, jos jokin jäi epäselväksi.

      TEKEL Oy
      "
    `)
  })

  it.each([
    ['sv', '# S11049: att rätta i blanketten ort1.xlsx'],
    ['en', '# S11049: to correct in the claim sheet ort1.xlsx'],
  ] as const)('is written in the language of the locality: %s', (language, subject) => {
    expect(note([unreadable('x')], language)?.split('\n')[0]).toBe(subject)
  })

  it('is not sent where nothing has to be corrected, nor for warnings alone', () => {
    expect(note([])).toBeNull()
    expect(
      note([finding('total-differs', { statedCents: cents(100), summedCents: cents(90), differenceCents: cents(10) }, 'Taul1!I13')]),
    ).toBeNull()
  })

  it('does not name another sender’s sheet', () => {
    const text = note([finding('duplicate-file', { original: 'kansio/toinen.xlsx' }), unreadable('x')]) ?? ''
    expect(text).toContain('- koko tiedosto: Sama on lähetetty jo toisessa tiedostossa.')
    expect(text).not.toContain('toinen.xlsx')
  })

  it.each([
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['[tästä](http://example.invalid)', '\\[tästä\\](http\\://example.invalid)'],
    ['www.example.invalid', 'www\\.example.invalid'],
    ['**lihava** `koodi`', '\\*\\*lihava\\*\\* \\`koodi\\`'],
    ['rivi\n# otsikko\n- kohta', 'rivi # otsikko - kohta'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
  ])('quotes %s as text', (text, escaped) => {
    expect(note([unreadable(text)])).toContain(`”${escaped}”`)
  })

  it('leaves names readable: a line inside a name is no mark', () => {
    expect(note([unreadable('x')], 'fi', 'Paikkakunta4_elo-loka.xlsx')?.split('\n')[0]).toBe(
      '# S11049: korjattavaa lomakkeessa Paikkakunta4_elo-loka.xlsx',
    )
  })
})
