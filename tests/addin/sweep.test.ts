// A sample of the sweep, at the places where it has found something: what was wrong once is tried again each time. The whole sweep is a proof of its own.
import { expect, it } from 'vitest'
import { swept } from './support/sweep.ts'

it('a decision whose row is half written, and one whose reading afterwards is refused, is written once and can be read', async () => {
  expect(
    await swept('decide', (actions) => {
      const all = actions.reduce((sum, count) => sum + count, 0)
      const last = actions.length - 1
      return [
        ...[6, 30].map((fromEnd) => ({ kind: 'fail', action: all - fromEnd }) as const),
        { kind: 'refuse', sync: last, code: 5102 },
        { kind: 'silence', sync: last, after: 'everything' },
      ]
    }),
  ).toEqual([])
}, 120_000)
