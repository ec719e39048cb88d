// Thousands of runs that race for one lock, half of which die while they hold it.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtProgram, removeAll, startScript } from '../cli/support/built.ts'

describe('the lock of an output folder', () => {
  let program = ''
  beforeAll(async () => {
    program = await builtProgram({ 'lock-race': 'tests/batch/support/lock-race.ts' })
  })
  afterAll(() => {
    removeAll(program)
  })

  it.each([
    [2, 1500],
    [3, 1000],
    [6, 500],
  ])('is never held by two of %i processes that take it %i times each', async (processes, rounds) => {
    const folder = mkdtempSync(join(tmpdir(), 'vipu-race-'))
    const race = (): Promise<{ readonly out: string; readonly err: string }> =>
      startScript(join(program, 'lock-race.js'), [folder, String(rounds)], {}).ended
    const ended = await Promise.all(Array.from({ length: processes }, race))
    const counts = ended.map(({ out }) => JSON.parse(out) as Readonly<Record<'held' | 'afterDead' | 'notAlone', number>>)
    const total = (name: keyof (typeof counts)[number]): number => counts.reduce((sum, count) => sum + count[name], 0)
    expect(total('notAlone'), JSON.stringify(counts)).toBe(0)
    expect(total('held')).toBeGreaterThan(200)
    expect(total('afterDead')).toBeGreaterThan(50)
    expect(readdirSync(folder).filter((name) => name.startsWith('lock.'))).toEqual([])
    rmSync(folder, { recursive: true })
  })
})
