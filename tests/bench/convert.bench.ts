// What a whole `vipu convert` costs: 1,000 claim files of 40 rows read, understood, checked and written, against SheetJS merely reading them; and how cost
// and memory grow with the number of files. `BENCH_FILES=100,1000,10000,100000` for longer.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { projectContent } from '../batch/support/season.ts'
import { claimOfSeason } from '../support/xlsx/claim-files.ts'
import { costOf, median, row, type Cost } from './measuring.ts'

const program = fileURLToPath(new URL('.', import.meta.url))
const counts = (process.env['BENCH_FILES'] ?? '100,1000,10000').split(',').map(Number)
const folder = mkdtempSync(join(tmpdir(), 'vipu-bench-'))
const at = (...names: string[]): string => join(folder, ...names)

writeFileSync(at('project.json'), JSON.stringify(projectContent))

/** Claim files of one locality and claim, no two alike, in folders of a thousand. */
function writeFiles(count: number): void {
  for (let index = 0; index < count; index++) {
    const own = at(`in-${String(count)}`, String(Math.floor(index / 1000)))
    if (index % 1000 === 0) mkdirSync(own, { recursive: true })
    writeFileSync(join(own, `paikkakunta 1 maksatushakemus 1 nro ${String(index)}.xlsx`), claimOfSeason(index))
  }
}

/** A bench of something that reads nothing would be a fast one. */
const linesIn = (out: string): number => readFileSync(join(out, 'claims.json'), 'latin1').split('"grossCents"').length - 1

function convert(count: number, workers: string): Cost {
  const out = at('out')
  const cost = costOf(join(program, 'vipu.js'), [
    'convert',
    at(`in-${String(count)}`),
    '--project',
    at('project.json'),
    '--out',
    out,
    '--quiet',
    '--workers',
    workers,
  ])
  if (cost.code > 1 || linesIn(out) < count * 40) throw new Error(`convert ended with ${String(cost.code)}`)
  rmSync(out, { recursive: true, force: true })
  return cost
}

const middle = (costs: readonly Cost[]): Cost => ({
  time: median(costs.map(({ time }) => time)),
  memory: Math.max(...costs.map(({ memory }) => memory)),
  code: 0,
})
const mebibytes = ({ memory }: Cost): string => `at most ${memory.toFixed(0)} MiB`

try {
  writeFiles(1000)
  const rounds = [1, 2, 3].map(() => ({
    ours: convert(1000, '1'),
    auto: convert(1000, 'auto'),
    sheetjs: costOf(join(program, 'sheetjs-reads.js'), [at('in-1000', '0')]),
  }))
  const [ours, auto, sheetjs] = [
    middle(rounds.map((one) => one.ours)),
    middle(rounds.map((one) => one.auto)),
    middle(rounds.map((one) => one.sheetjs)),
  ]
  console.log('1,000 claim files of 40 rows, whole processes')
  console.log(row('SheetJS merely reads them', sheetjs.time, sheetjs.time, mebibytes(sheetjs)))
  console.log(
    row(
      'vipu convert, one worker',
      ours.time,
      sheetjs.time,
      `${mebibytes(ours)}; SheetJS takes ${(sheetjs.time / ours.time).toFixed(1)} ×`,
    ),
  )
  console.log(row('vipu convert, a worker a core', auto.time, sheetjs.time, mebibytes(auto)))
  console.log('growth: vipu convert by number of files, one worker; the ratio is the cost of a file against the first')
  writeFiles(1)
  const start = convert(1, '1')
  let first = NaN
  for (const count of counts) {
    if (count !== 1000) writeFiles(count)
    const cost = convert(count, '1')
    const each = (cost.time - start.time) / (count - 1)
    first = Number.isNaN(first) ? each : first
    console.log(row(`${String(count)} files`, cost.time, cost.time * (first / each), `${each.toFixed(2)} ms a file, ${mebibytes(cost)}`))
    rmSync(at(`in-${String(count)}`), { recursive: true })
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
