// The sweep: each operation of a season, with each of its requests refused with every code and left unanswered, and its actions failing, evenly spread.
// `EVERY=1 npm run proofs -- tests/addin/sweep` lets every single action fail (hours); `OFFSET=7` tries others of them.
import { describe, expect, it } from 'vitest'
import { actionStrikes, operationNames, requestStrikes, swept } from './support/sweep.ts'

const most = process.env['EVERY'] === undefined ? 12 : Infinity
const offset = Number(process.env['OFFSET'] ?? 0)

describe.each(operationNames)('%s', (name) => {
  it('is done exactly once after the recovery that the pane offers, wherever Excel fails; what the pane says has happened has happened', async () => {
    expect(await swept(name, (actions) => [...requestStrikes(actions), ...actionStrikes(actions, most, offset)])).toEqual([])
  })
})
