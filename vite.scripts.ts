// Builds what must begin soonest, a thread that reads and `vipu convert`, as one script each, of which V8's bytecode is kept (of modules Node 20 can keep none).
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))
const at = (...names: string[]): string => join(root, ...names)

/** Letters beyond ASCII as escapes: V8 keeps such a script in half the memory, and reads it faster. They stand in texts, patterns and comments only. */
function inAscii(code: string): string {
  if (/\\[^\x00-\x7f]|String\.raw/.test(code)) throw new Error('a letter stands where no escape of it may')
  return code.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** One file of code with nothing beside it; `around` stands before and behind it. */
const buildScript = (
  name: string,
  entry: string,
  outDir: string,
  around: { readonly postBanner?: string; readonly postFooter?: string } = {},
): Promise<unknown> =>
  build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: { [name]: entry },
        output: { format: 'cjs', codeSplitting: false, entryFileNames: '[name].cjs', ...around },
      },
    },
  })

/** As it is run with its bytecode: one function. */
async function buildFunction(name: string, entry: string, outDir: string): Promise<string> {
  await buildScript(name, entry, outDir, { postBanner: '(function (require, __filename) {', postFooter: '})' })
  const script = join(outDir, `${name}.cjs`)
  writeFileSync(script, inAscii(readFileSync(script, 'utf8')))
  return script
}

export const oneScripts = (): Plugin => ({
  name: 'vipu-one-scripts',
  apply: 'build',
  async writeBundle({ dir = at('dist') }) {
    await buildScript('thread', at('lib/batch/threads/thread.ts'), dir)
    await buildScript('keep-bytecode', at('lib/batch/v8/keep-bytecode.ts'), dir)
    const worker = await buildFunction('worker', at('lib/batch/threads/worker.ts'), dir)
    const convert = await buildFunction('convert', at('lib/cli/commands/convert-alone.ts'), dir)
    const keeper = join(dir, 'keep-bytecode.cjs')
    execFileSync(process.execPath, [keeper, 'worker', worker, at('templates/sample')])
    execFileSync(process.execPath, [keeper, 'convert', convert, at('templates/sample')])
    rmSync(keeper)
  },
})
