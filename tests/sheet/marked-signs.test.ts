// The side of the ledger behind an amount: `519,42 D`, `34.99 CR`. Law: read where the whole column is written so and is of debits, else asked about.
import { expect, test } from 'vitest'
import { errors, euros, HEADER_FI, only, read, sheet, type Value } from './sheets.ts'

const listed = (...amounts: string[]): ReturnType<typeof read> =>
  read(
    sheet([
      ...HEADER_FI,
      ['Tosite', 'Pvm', 'Selite', 'Summa'],
      ...amounts.map((amount, index): Value[] => [String(index + 1), '15.9.2009', 'Kahvi', amount]),
    ]),
  )
const gross = (result: ReturnType<typeof read>): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))

test.each([
  ['89,02 D', '1 519,42 D', '34,99 K'],
  ['89.02 DR', '1,519.42 DR', '34.99 CR'],
  ['89,02D', '1.519,42D', '34,99K'],
  ['89,02 Dr', '1519,42 Dr', '34,99 C'],
])('%s, %s and %s are two costs and a reduction', (...amounts) => {
  expect([gross(listed(...amounts)), errors(listed(...amounts))]).toEqual([[89.02, 1519.42, -34.99], []])
})
test.each([
  ['89,02 K', '1 519,42 K', '34,99 D'],
  ['89,02 D', '34,99 K'],
  ['89,02 D', '1 519,42 D', '34,99'],
  ['89,02 d', '1 519,42 d', '34,99 k'],
])('%s, %s …: which way they go is asked about', (...amounts) => {
  expect(errors(listed(...amounts)).filter((one) => one.startsWith('amount-unreadable')).length).toBeGreaterThan(1)
})
