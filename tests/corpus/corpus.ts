// `npm run corpus -- FOLDER…`: reads every workbook of folders, as `vipu convert` would, and says what came of it: read, refused by which code, hung, died,
// how much memory, and where a witness reads other values. Nothing of a corpus belongs into the repository.
import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { Pool } from '../../lib/batch/threads/pool.ts'
import { tableOf, tallied, type Read } from './tally.ts'
import type { Reading } from './thread.ts'

const kinds = /\.(?:xlsx|xlsm|xltx|xltm|xls|xlt|xlsb|ods|ots|fods|csv|tsv)$/i
/** `book.xls.0.csv` is what another program shows of a workbook, not one itself. */
const oracles = /\.(?:xlsx|xlsm|xltx|xltm|xlsb|xls|xlt|ods|ots|fods|xml)(?:\.\d+)?\.csv$/i

const [reportFile, folders] = ((args: readonly string[]): [string | null, readonly string[]] => {
  const at = args.indexOf('--report')
  return at === -1 ? [null, args] : [args[at + 1] ?? null, [...args.slice(0, at), ...args.slice(at + 2)]]
})(process.argv.slice(2))

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && kinds.test(entry.name) && !oracles.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

const pool = new Pool<string, Reading>(
  { script: new URL('./thread.js', import.meta.url), setting: null, size: Number(process.env['CORPUS_THREADS'] ?? 2) },
  {
    deadline: Number(process.env['CORPUS_DEADLINE'] ?? 60_000),
    heap: 1024,
  },
)

async function readingsOf(paths: readonly string[]): Promise<Read[]> {
  const reads: Read[] = []
  let next = 0
  const lane = async (): Promise<void> => {
    while (next < paths.length) {
      const path = paths[next++] ?? ''
      const outcome = await pool.run(path)
      const shared = { kind: extname(path).slice(1).toLowerCase(), bytes: statSync(path).size }
      if (outcome.kind === 'answered') reads.push({ path, ...shared, lost: null, reading: outcome.answer })
      else reads.push({ path, ...shared, lost: outcome.kind === 'lost' ? `${outcome.reason}: ${outcome.detail}` : 'closed', reading: null })
      if (reads.length % 250 === 0) console.error(`${String(reads.length)} of ${String(paths.length)}`)
    }
  }
  await Promise.all(Array.from({ length: pool.width }, lane))
  return reads.sort((a, b) => (a.path < b.path ? -1 : 1))
}

for (const folder of folders) {
  const reads = (await readingsOf(filesIn(folder))).map((one) => ({ ...one, path: relative(folder, one.path) }))
  const tally = tallied(reads)
  console.log(`${folder}\n${tableOf(tally)}\n  peak memory ${String(Math.round(process.resourceUsage().maxRSS / 1024))} MiB\n`)
  if (reportFile !== null) writeFileSync(reportFile, `${JSON.stringify({ folder, ...tally, reads }, null, 1)}\n`)
  if (tally.lost.length + tally.uncoded.length + tally.silentlyEmpty.length > 0) process.exitCode = 1
}
await pool.close()
