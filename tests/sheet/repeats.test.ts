// The same cost twice in a run: the finding stands at both places, as a question.
import { describe, expect, test } from 'vitest'
import { dated, HEADING_FI, read, sheet, type Value } from './sheets.ts'
import { findRepeats } from '../../lib/sheet/read-claims/index.ts'
import type { ClaimDraft } from '../../lib/core/claim.ts'

const line = (voucher: string, date: string, gross: number, supplier: Value = 'Malli Oy'): Value[] => [
  voucher,
  dated(date),
  dated(date),
  supplier,
  'x',
  'Vuokrat',
  gross / 1.22,
  null,
  gross,
]
const draft = (file: string, place: string, ...lines: (readonly Value[])[]): ClaimDraft[] => [
  ...read(sheet([['Paikkakunta', place], ['Hakemus', '1'], [], HEADING_FI, ...lines]), file).drafts,
]

/** `file row → other` of every finding. */
const repeats = (drafts: readonly ClaimDraft[]): string[] =>
  findRepeats(drafts).flatMap((one) =>
    one.findings.flatMap((found) =>
      found.code === 'claimed-twice' ? [`${one.source.file} ${found.at ?? ''} → ${found.figures.other} (${found.severity})`] : [],
    ),
  )

describe('claimed twice', () => {
  test('within a claim', () => {
    expect(
      repeats(draft('a.xlsx', 'Mallila', line('7', '2009-09-01', 122), line('8', '2009-09-01', 122), line('7', '2009-09-01', 122))),
    ).toEqual(['a.xlsx Taul1!A7 → a.xlsx Taul1!A5 (warning)', 'a.xlsx Taul1!A5 → a.xlsx Taul1!A7 (warning)'])
  })
  test('5,002 lines all alike are told 10,000 times, and then how many more there are', () => {
    const [one] = draft('a.xlsx', 'Mallila', line('7', '2009-09-01', 122))
    const lines = Array.from({ length: 5_002 }, (_, row) => ({ ...one?.lines[0], at: `Taul1!A${String(row)}` }))
    const found = findRepeats(one ? [{ ...one, lines } as ClaimDraft] : []).flatMap(({ findings }) => findings)
    expect(found.filter(({ code }) => code === 'claimed-twice')).toHaveLength(10_000)
    expect(found.at(-1)).toMatchObject({ code: 'more-alike', figures: { alike: 'claimed-twice', count: 2, last: 'Taul1!A0' } })
  })
  test('in another locality, where the supplier is the same', () => {
    expect(
      repeats([...draft('a.xlsx', 'Mallila', line('7', '2009-09-01', 122)), ...draft('b.xlsx', 'Ort 3', line('7', '2009-09-01', 122))]),
    ).toEqual(['a.xlsx Taul1!A5 → b.xlsx Taul1!A5 (warning)', 'b.xlsx Taul1!A5 → a.xlsx Taul1!A5 (warning)'])
  })
  test('in another file of the locality, whoever the supplier is', () => {
    expect(
      repeats([
        ...draft('a.xlsx', 'Mallila', line('7', '2009-09-01', 122)),
        ...draft('b.xlsx', 'Mallila', line('7', '2009-09-01', 122, 'MALLI  oy')),
      ]),
    ).toHaveLength(2)
    expect(
      repeats([
        ...draft('a.xlsx', 'Mallila', line('7', '2009-09-01', 122)),
        ...draft('b.xlsx', 'Mallila', line('7', '2009-09-01', 122, null)),
      ]),
    ).toHaveLength(2)
  })
  test('three times', () => {
    const seven = line('7', '2009-09-01', 122)
    expect(repeats(draft('a.xlsx', 'Mallila', seven, seven, seven))).toHaveLength(4)
  })
  test.each<[string, readonly Value[], string]>([
    ['another amount', line('7', '2009-09-01', 123), 'Mallila'],
    ['another day', line('7', '2009-09-02', 122), 'Mallila'],
    ['another voucher', line('9', '2009-09-01', 122), 'Mallila'],
    ['another supplier in another locality', line('7', '2009-09-01', 122, 'Muu Oy'), 'Ort 3'],
    ['no voucher', [null, dated('2009-09-01'), null, 'Malli Oy', 'x', 'Vuokrat', 100, null, 122], 'Mallila'],
  ])('not with %s', (_, other, place) => {
    expect(repeats([...draft('a.xlsx', 'Mallila', line('7', '2009-09-01', 122)), ...draft('b.xlsx', place, other)])).toEqual([])
  })
  test('drafts without repeats are returned as they are', () => {
    const drafts = draft('a.xlsx', 'Mallila', line('7', '2009-09-01', 122))
    expect(findRepeats(drafts)).toEqual(drafts)
  })
})

describe('another version of a list', () => {
  const days = ['2009-09-01', '2009-09-02', '2009-09-03', '2009-09-04']
  const list = (fourth: number, supplier: Value = 'Malli Oy'): Value[][] =>
    days.map((day, index) => line(String(index + 1), day, index === 3 ? fourth : 100 + index, supplier))
  /** `row → other, cents there` of every line that another version changes. */
  const changed = (drafts: readonly ClaimDraft[]): string[] =>
    findRepeats(drafts).flatMap((one) =>
      one.findings.flatMap((found) =>
        found.code === 'claimed-twice-likely'
          ? [`${one.source.file} ${found.at ?? ''} → ${found.figures.other}, ${JSON.stringify(found.figures.amountCents)}`]
          : [],
      ),
    )

  test('sent again with 300 € for 130 €, the other three lines as they were: the fourth is asked about at both places', () => {
    const drafts = [...draft('a.xlsx', 'Mallila', ...list(130)), ...draft('b.xlsx', 'Mallila', ...list(300))]
    expect(changed(drafts)).toEqual(['a.xlsx Taul1!A8 → b.xlsx Taul1!A8, 30000', 'b.xlsx Taul1!A8 → a.xlsx Taul1!A8, 13000'])
    expect(repeats(drafts)).toHaveLength(6)
  })
  test('copied to a sheet of its own and changed there', () => {
    const head = [['Paikkakunta', 'Mallila'], ['Hakemus', '1'], [], HEADING_FI]
    const sheets = [sheet([...head, ...list(130)], { name: 'Lokakuu' }), sheet([...head, ...list(300)], { name: 'Lokakuu (2)' })]
    expect(changed(read(sheets, 'a.xlsx').drafts)).toEqual([
      'a.xlsx Lokakuu!A8 → a.xlsx Lokakuu (2)!A8, 30000',
      'a.xlsx Lokakuu (2)!A8 → a.xlsx Lokakuu!A8, 13000',
    ])
  })
  test('sent a third time with 500 €: each is asked about', () => {
    const drafts = [130, 300, 500].flatMap((fourth, index) => draft(`${String(index)}.xlsx`, 'Mallila', ...list(fourth)))
    expect(changed(drafts)).toHaveLength(3)
  })
  test('a voucher of which each of two lists has a part is no change where two lines are repeated, and is one where three are', () => {
    const repeating = (repeated: number): ClaimDraft[] => [
      ...draft('a.xlsx', 'Mallila', ...list(130).slice(3 - repeated)),
      ...draft('b.xlsx', 'Mallila', ...list(300).slice(3 - repeated)),
    ]
    expect([changed(repeating(2)).length, changed(repeating(3)).length]).toEqual([0, 2])
  })
  test('three repeated lines of seven are no version, and three of six are one', () => {
    const more = (count: number, first: number): Value[][] =>
      Array.from({ length: count }, (_, index) => line(String(first + index), '2009-10-01', 50 + first + index))
    const drafts = (count: number): ClaimDraft[] => [
      ...draft('a.xlsx', 'Mallila', ...list(130), ...more(count, 20)),
      ...draft('b.xlsx', 'Mallila', ...list(300), ...more(count, 40)),
    ]
    expect([changed(drafts(2)).length, changed(drafts(3)).length]).toEqual([2, 0])
  })
  test('a line of another supplier, of another day or without one of them is no other version of it', () => {
    const first = draft('a.xlsx', 'Mallila', ...list(130))
    const others = [line('4', '2009-09-04', 300, 'Muu Oy'), line('4', '2009-09-05', 300), line('4', '2009-09-04', 300, null)]
    for (const other of others) expect(changed([...first, ...draft('b.xlsx', 'Mallila', ...list(130).slice(0, 3), other)])).toEqual([])
  })
})

describe('a list sent again with other numbers', () => {
  const DAYS = ['2009-09-01', '2009-09-02', '2009-09-03', '2009-09-04']
  const list = (file: string, numbers: readonly string[], more: readonly (readonly Value[])[] = []): ClaimDraft[] =>
    draft(file, 'Mallila', ...numbers.map((number, index) => line(number, DAYS[index] ?? '', 122 * (index + 1))), ...more)
  const likely = (drafts: readonly ClaimDraft[]): string[] =>
    findRepeats(drafts).flatMap((one) =>
      one.findings.flatMap((found) =>
        found.code === 'claimed-twice-likely' ? [`${one.source.file} ${found.at ?? ''} → ${found.figures.other}`] : [],
      ),
    )
  test('or with none: all of its lines are asked about, at both places', () => {
    expect(likely([...list('a.xlsx', ['1', '2', '3', '4']), ...list('b.xlsx', ['5', '6', '7', '8'])])).toHaveLength(8)
    expect(likely([...list('a.xlsx', ['1', '2', '3', '4']), ...list('b.xlsx', ['', '', '', ''])])).toHaveLength(8)
  })
  test('two lines of one day, payee and amount among others are two purchases', () => {
    expect(likely([...list('a.xlsx', ['1', '2']), ...list('b.xlsx', ['5', '6'])])).toEqual([])
    const tickets = DAYS.map((day, index) => line(String(index), day, 8.4))
    expect(
      likely([...draft('a.xlsx', 'Mallila', ...tickets), ...draft('b.xlsx', 'Mallila', ...tickets.map((one) => [...one].with(8, 9.4)))]),
    ).toEqual([])
  })
  test('lines of one list never repeat each other by that', () => {
    expect(likely(draft('a.xlsx', 'Mallila', ...['1', '2', '3', '4'].map((number) => line(number, '2009-09-01', 122))))).toEqual([])
  })
  test.each(['000131', 'T 131', '2009/131', 'A-131'])('%s and 131 are one number: a single line is asked about', (number) => {
    expect(likely([...list('a.xlsx', ['131']), ...list('b.xlsx', [number])])).toHaveLength(2)
    expect(likely([...list('a.xlsx', ['132']), ...list('b.xlsx', [number])])).toEqual([])
  })
})
