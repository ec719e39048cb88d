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
