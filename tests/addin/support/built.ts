// The add-in or the workbench as `npm run build` and `npm run workbench` make them, in a folder of its own. Law: by the command, since a build inside a test
// would be one for development.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Built {
  readonly folder: string
  readonly remove: () => void
}

export function buildPages(mode: 'production' | 'workbench'): Built {
  const folder = mkdtempSync(join(tmpdir(), `vipu-${mode}-`))
  const [top, vite] = ['../../../', '../../../node_modules/vite/bin/vite.js'].map((path) => fileURLToPath(new URL(path, import.meta.url)))
  const options = ['build', '--config', 'vite.addin.config.ts', '--mode', mode, '--outDir', folder, '--logLevel', 'error']
  execFileSync(process.execPath, [vite!, ...options], { cwd: top, env: { ...process.env, NODE_ENV: 'production' } })
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Files with all that they import in turn, each once; what is fetched later, by `import()`, is not among them. */
export function withImports(folder: string, paths: readonly string[]): string[] {
  const all = new Set(paths)
  for (const path of all) {
    if (!path.endsWith('.js')) continue
    const code = readFileSync(join(folder, path), 'utf8')
    for (const [, name = ''] of code.matchAll(/\b(?:from|import)\s?["'](\.[^"']+\.js)["']/g)) all.add(join(dirname(path), name))
  }
  return [...all]
}
