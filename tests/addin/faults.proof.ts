// Five hundred trials of posting, with faults at every action and others at work between any two requests. `SEED=7 npm run proofs -- tests/addin` tries others.
import { expect, it } from 'vitest'
import { trialsOf } from './support/trials.ts'

const WORKBOOKS = 20
const TRIALS = 25
const seed = Number(process.env['SEED'] ?? 1)

it(`500 trials under faults, from seed ${String(seed)}: never a duplicated, lost or half-posted line; the ledger chain verifies`, async () => {
  for (let index = 0; index < WORKBOOKS; index++) expect(await trialsOf(seed + index, TRIALS)).toEqual([])
})
