// Trials of posting with a fault at any action and others at work in between: never a line twice, lost or half posted; the chain holds; every failure has a
// name. Five hundred of them are a proof of their own.
import { expect, it } from 'vitest'
import { trialsOf } from './support/trials.ts'

it('25 trials under faults: each posting or putting back is done wholly or not at all', async () => {
  expect(await trialsOf(2009, 25)).toEqual([])
}, 240_000)
