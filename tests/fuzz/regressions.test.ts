// Cases that random search once found wrong, and one of each kind: each must be right for good.
import { expect, it } from 'vitest'
import { faultsOf, kinds, type Kind } from './cases.ts'
import regressions from './regressions.json' with { type: 'json' }

const found = regressions as readonly { readonly kind: Kind; readonly seed: number; readonly was: string }[]

it.each(found)('$kind of seed $seed, once wrong ($was), is right', async ({ kind, seed }) => {
  expect(await faultsOf(kind, seed)).toEqual([])
})

it.each(kinds)('the first ten of kind %s are right', async (kind) => {
  for (let seed = 1; seed <= 10; seed++) expect(await faultsOf(kind, seed), `seed ${String(seed)}`).toEqual([])
})
