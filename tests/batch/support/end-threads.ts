// Starts threads that unpack, and ends each at a random moment: as many as the first argument says.
import { setTimeout } from 'node:timers/promises'
import { Pool } from '../../../lib/batch/threads/pool.ts'

const count = Number(process.argv[2])
for (let ended = 0; ended < count; ended++) {
  const pool = new Pool<string, string>({ script: new URL('./unpacking-thread.js', import.meta.url), setting: null, size: 1 })
  void pool.run('anything')
  await setTimeout(100 + Math.random() * 60)
  await pool.close()
}
process.stdout.write(`${String(count)} ended`)
