// The sweep: each operation of a season, with its requests refused with every code and left unanswered, and its actions failing: a third of the former and
// twelve of the latter. `EVERY=1 npm run proofs -- tests/addin/sweep` tries all (hours); `OFFSET=1` others.
import { describe, expect, it } from 'vitest'
import { actionStrikes, operationNames, requestStrikes, swept } from './support/sweep.ts'

const isEvery = process.env['EVERY'] !== undefined
const offset = Number(process.env['OFFSET'] ?? 0)

describe.each(operationNames)('%s', (name) => {
  it('is done exactly once after the recovery that the pane offers, wherever Excel fails; what the pane says has happened has happened', async () => {
    const wrong = await swept(name, (actions) => [
      ...requestStrikes(actions).filter((_, index) => isEvery || index % 3 === offset % 3),
      ...actionStrikes(actions, isEvery ? Infinity : 12, offset),
    ])
    expect(wrong).toEqual([])
  })
})
