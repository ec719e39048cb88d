// Random search over everything that reads: 2,000 cases a run from a new seed each time, `FUZZ=100000` for the long one, `FUZZ_SEED` to have a run again.
// A case runs in a thread with a deadline and a heap limit; what is found wrong goes into regressions.json, by its kind and seed.
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Pool, type Outcome } from '../../lib/batch/threads/pool.ts'
import { builtProgram, removeAll } from '../cli/support/built.ts'
import { kinds } from './cases.ts'
import type { FuzzTask } from './thread.ts'

const count = Number(process.env['FUZZ'] ?? 2000)
const first = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000_000)
const threads = Number(process.env['FUZZ_THREADS'] ?? 2)
/** A hang is for ever; a machine with many others on it is slow. */
const limits = { deadline: 300_000, heap: 512 }

let folder = ''
let pool: Pool<FuzzTask, string[]>

beforeAll(async () => {
  folder = await builtProgram({ thread: 'tests/fuzz/thread.ts' })
  pool = new Pool({ script: pathToFileURL(join(folder, 'thread.js')), setting: null, size: threads }, limits)
})

afterAll(async () => {
  await pool.close()
  removeAll(folder)
})

/** A long run tells at once what it finds. */
function tell(wrong: string[], one: string): void {
  wrong.push(one)
  console.log(one)
}

const wrongOf = (outcome: Outcome<string[]>): string[] =>
  outcome.kind === 'answered' ? outcome.answer : [outcome.kind === 'lost' ? `${outcome.reason}: ${outcome.detail}` : outcome.kind]

it(`${String(count)} random cases from seed ${String(first)} on: no throw, no death, no hang, nothing wrong without a word`, async () => {
  console.log(`fuzz: ${String(count)} cases, FUZZ_SEED=${String(first)}`)
  const wrong: string[] = []
  let next = 0
  const lane = async (): Promise<void> => {
    while (next < count) {
      const seed = first + next
      next += 1
      const kind = kinds[seed % kinds.length]!
      const faults = wrongOf(await pool.run({ kind, seed }))
      if (faults.length > 0) tell(wrong, `${kind} ${String(seed)}: ${faults.join('; ')}`)
      if (next % 10_000 === 0) console.log(`fuzz: ${String(next)} cases, ${String(wrong.length)} wrong`)
    }
  }
  await Promise.all(Array.from({ length: pool.width }, lane))
  expect(wrong).toEqual([])
}, 14_400_000)
