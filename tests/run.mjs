// Runs TypeScript scripts of the tests the way users run the program: bundled, beside the built program, each in a process of its own.
// Whatever else stands in a script's folder is built too, so that it can start it by name.
// `node tests/run.mjs tests/bench/*.bench.ts`, `node tests/run.mjs tests/corpus/corpus.ts -- FOLDER`
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const given = process.argv.slice(2)
const end = given.includes('--') ? given.indexOf('--') : given.length
const [scripts, args] = [given.slice(0, end), given.slice(end + 1)]
const folder = join(root, 'node_modules', '.cache', `vipu-run-${process.pid}`)
const named = Object.fromEntries(scripts.map((script) => [basename(script, '.ts'), script]))
const folders = [...new Set(scripts.map((script) => dirname(script)))]
const beside = Object.fromEntries(folders.flatMap(scriptsIn).map((script) => [basename(script, '.ts'), script]))
const program = { vipu: 'lib/cli/vipu.ts', index: 'lib/index.ts' }

function scriptsIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
}

try {
  await build({
    root,
    logLevel: 'error',
    ssr: { external: ['xlsx'] },
    build: { outDir: folder, rolldownOptions: { input: { ...program, ...named, ...beside } } },
  })
  for (const name of Object.keys(named)) {
    const { status } = spawnSync(process.execPath, ['--expose-gc', join(folder, `${name}.js`), ...args], { stdio: 'inherit' })
    if (status !== 0) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
