// `npm run check`: types, lint, format, unused code and the laws of architecture, in two lanes at once. All faults are shown, not the first only.
import { spawn } from 'node:child_process'
import process from 'node:process'

/** Files that have not changed are not looked at again; a fresh clone, and so CI, looks at all of them. */
const cache = ['--cache', '--cache-strategy', 'content', '--cache-location', 'node_modules/.cache/vipu-format']

/** What runs one after another; the lanes take about as long as each other. */
const lanes = [
  [
    ['types', 'tsc', '--noEmit'],
    ['lint', 'oxlint'],
  ],
  [
    ['format', 'prettier', '--check', '--log-level', 'warn', ...cache, '.'],
    ['unused code', 'knip', '--no-progress', '--no-config-hints'],
    ['laws', 'vitest', 'run', 'tests/architecture', '--reporter=dot'],
  ],
]

const run = ([name, command, ...given]) =>
  new Promise((done) => {
    const start = performance.now()
    let said = ''
    const child = spawn('npx', ['--no-install', command, ...given], { shell: process.platform === 'win32' })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
    child.on('close', (code) => {
      console.log(`${code === 0 ? 'ok  ' : 'FAIL'}  ${name.padEnd(12)} ${((performance.now() - start) / 1000).toFixed(1)} s`)
      if (code !== 0) console.log(said.trimEnd())
      done(code === 0)
    })
  })

const results = await Promise.all(
  lanes.map(async (lane) => {
    const passed = []
    for (const step of lane) passed.push(await run(step))
    return passed
  }),
)
const passed = results.flat()
console.log(`${passed.filter(Boolean).length} passed, ${passed.filter((one) => !one).length} failed`)
process.exit(passed.every(Boolean) ? 0 : 1)
