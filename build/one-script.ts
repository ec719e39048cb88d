// Builds what must begin soonest, a thread that reads and `vipu convert`, as one script each, of which V8's bytecode is kept (of modules Node 20 can keep none).
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const at = (...names: string[]): string => join(root, ...names)

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

/** One function, as it is run with its bytecode. */
const asFunction = { postBanner: '(function (require, __filename) {', postFooter: '})' }

export const oneScripts = (): Plugin => ({
  name: 'vipu-one-scripts',
  apply: 'build',
  async writeBundle({ dir = at('dist') }) {
    await buildScript('thread', at('lib/batch/thread.ts'), dir)
    await buildScript('worker', at('lib/batch/worker.ts'), dir, asFunction)
    await buildScript('convert', at('lib/cli/convert-alone.ts'), dir, asFunction)
    await buildScript('keep-bytecode', at('build/keep-bytecode.ts'), dir)
    const keeper = join(dir, 'keep-bytecode.cjs')
    for (const name of ['worker', 'convert'])
      execFileSync(process.execPath, [keeper, name, join(dir, `${name}.cjs`), at('templates/sample')])
    rmSync(keeper)
  },
})
