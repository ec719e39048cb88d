// Questions beside a line, signed and answered; what an account held before its lines; numbers of cost centres above lines. Law: a plain yes settles a question of
// which yes is good news; any other answer, or none, leaves the line waiting.
import { describe, expect, test } from 'vitest'
import { bare, csv, dated, errors, euros, HEADER_FI, loud, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const HEADING = ['Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Summa']
const list = (heading: readonly Value[], ...rows: Value[][]): ReturnType<typeof read> => read(sheet([...HEADER_FI, heading, ...rows]))
const line = (voucher: string, ...more: Value[]): Value[] => [voucher, day, 'Malli Oy', 'Painatus', ...more]
const gross = (result: ReturnType<typeof read>): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))

describe('a question beside a line', () => {
  const asked = (question: string, answer: string | null = null): string[] =>
    errors(list([...HEADING, 'Huom.', 'Vastaus'], line('101', 100, question, answer), line('102', 50)))
  test.each([
    ['Kuuluuko tämä hankkeelle?', 'Kyllä'],
    ['Är detta en projektkostnad?', 'Ja, det är det'],
    ['Is this a project cost? / AB', 'Yes'],
    ['Onko summa oikein?', 'On'],
  ])('%s %s: nothing waits; without the answer it does', (question, answer) => {
    expect(asked(question, answer)).toEqual([])
    expect(asked(question)).toEqual(['amount-uncertain@F7'])
    expect(
      errors(list([...HEADING, 'Huom.'], line('101', 100, question), [null, null, null, null, null, answer], line('102', 50))),
    ).toEqual([])
    expect(errors(list([...HEADING, 'Huom.'], line('101', 100, `${question} – ${answer}`)))).toEqual([])
  })
  test.each([
    ['Kuuluuko tämä hankkeelle?', 'Ei'],
    ['Är detta en projektkostnad? / AB', 'Nej'],
    ['Is this a project cost? / AB', 'We will check'],
    ['Is this a project cost?', 'Yes, but only half'],
    ['Puuttuuko hankkeen kuitti?', 'Kyllä'],
    ['Kuuluuko hankkeelle vai kunnalle?', 'Kyllä'],
    ['Har projektet betalat detta två gånger?', 'Ja'],
  ])('%s %s: the line waits', (question, answer) => {
    expect(asked(question, answer)).toEqual(['amount-uncertain@F7'])
  })
  test.each(['Onko hankkeen kulu? / TEKEL – Ei ole', 'Projektkostnad? Nej', 'Is it eligible? - No'])(
    '%s: the answer behind it is heard, which was passed over',
    (text) => {
      expect(errors(list([...HEADING, 'Huom.'], line('101', 100, text)))).toEqual(['amount-uncertain@F7'])
    },
  )
  test.each(['Kuka osallistui? Ks. liite 3', 'Taksi (miksi? myöhäinen lento)'])('%s asks nothing', (text) => {
    expect(errors(list([...HEADING, 'Huom.'], line('101', 100, text)))).toEqual([])
  })
  test('a question beside each of 4,000 lines, the answer below each', () => {
    const rows = Array.from({ length: 4000 }, (_, index) => [
      line(String(index + 1), 100, 'Kuuluuko tämä hankkeelle?'),
      [null, null, null, null, null, index === 7 ? 'Ei' : 'Kyllä'],
    ])
    expect(errors(list([...HEADING, 'Huom.'], ...rows.flat()))).toEqual(['amount-uncertain@F21'])
  })
})

describe('what an account held', () => {
  const ledger = ['Tili', 'Pvm', 'Tosite', 'Selite', 'Debet', 'Kredit']
  const entry = (...more: Value[]): Value[] => [bare(4400), day, ...more]
  test.each(['Alkusaldo', 'Ingående saldo', 'Opening balance'])('%s of 0 with a day and a number is no line', (text) => {
    expect(gross(list(ledger, entry('1', text, 0, 0), entry('101', 'Painatus', 100)))).toEqual([100])
  })
  test.each(['Alkusaldo', 'Ingående saldo', 'Opening balance'])('%s of 55 with a day is told, and no cost', (text) => {
    const result = list(['Pvm', 'Tosite', 'Selite', 'Summa'], [day, null, text, 55], [day, '101', 'Painatus', 100])
    expect(gross(result)).toEqual([100])
  })
  test('Opening of an exhibition, and a balance sheet by a voucher’s number, are costs', () => {
    const rows = [
      [day, '101', 'Opening of the exhibition', 55],
      [day, '102', 'Opening balance', 20],
    ]
    expect(gross(list(['Pvm', 'Tosite', 'Selite', 'Summa'], ...rows))).toEqual([55, 20])
  })
})

describe('the number of a cost centre in the column of amounts', () => {
  const rows = (text: string, figure: Value): ReturnType<typeof read> => list(HEADING, [text, null, null, null, figure], line('101', 100))
  test.each(['Kustannuspaikka', 'Kostnadsställe', 'Cost centre', 'Hankenumero'])(
    '%s 2310 above the lines is no cost of 2 310 €',
    (text) => {
      expect(gross(rows(text, bare(2310)))).toEqual([100])
      expect(loud(rows(text, bare(2310)))).toContain('row-left-out@A7')
    },
  )
  test('in a text file, too', () => {
    const text =
      'Paikkakunta;Paikkakunta 1\nMaksatushakemus;1\n\nTosite;Pvm;Selite;Summa\nKustannuspaikka;;;2310\n101;3.9.2009;Sali;10,00\n'
    expect(gross(read(csv(text)))).toEqual([10])
  })
  test('2 310,00 beside the same word, and Kustannukset 2310, are costs still', () => {
    expect(gross(rows('Kustannuspaikka', 2310))).toEqual([2310, 100])
    expect(gross(rows('Kustannukset', bare(2310)))).toEqual([2310, 100])
  })
})

describe('a signature above a late line', () => {
  const signed = (...signature: Value[]): ReturnType<typeof read> =>
    list(HEADING, line('101', 100), line('102', 50), ['Yhteensä', null, null, null, 150], [], signature, line('103', 30))
  test.each(['Allekirjoitus', 'Underskrift', 'Date and signature'])('%s with its day under the amounts is no line', (text) => {
    for (const one of [dated('2009-11-05'), '5.11.2009']) {
      expect(gross(signed(text, null, 'Maija Malli', null, one))).toEqual([100, 50, 30])
      expect(errors(signed(text, null, 'Maija Malli', null, one))).toEqual([])
      expect(loud(signed(text, null, 'Maija Malli', null, one))).toContain('total-differs@E9')
    }
  })
  test('a line of a voucher whose amount is a day, and one of nobody, are asked about', () => {
    expect(errors(signed('104', day, 'Maija Malli', 'Allekirjoitus', '5.11.2009'))).toEqual(['amount-unreadable@E11'])
    expect(errors(signed('Siivous', null, 'Maija Malli', null, '5.11.2009'))).toEqual(['amount-unreadable@E11'])
  })
})
