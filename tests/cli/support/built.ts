// The built program as a process of its own, in any time zone and language, to be watched and killed.
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** What the program itself is built of. */
const inputs = { vipu: 'lib/cli/vipu.ts', index: 'lib/index.ts' }
const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Builds the program beside the packages it needs, and scripts of a test's own by name; returns its folder. */
export async function builtProgram(scripts: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = join(root, 'node_modules', '.cache', `vipu-built-${String(process.pid)}-${String(Date.now())}`)
  await build({ root, logLevel: 'silent', build: { outDir: folder, rolldownOptions: { input: { ...inputs, ...scripts } } } })
  return folder
}

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

export interface Running {
  readonly process: ChildProcess
  readonly ended: Promise<Ended>
}

/** Starts the program; the environment is what is given and the path. */
export const start = (
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  out?: number,
): Running => startScript(join(program, 'vipu.js'), args, environment, out)

/** Starts a built script of a test's own; `out` is where its results go, if not to us. */
export const startScript = (
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  out?: number,
): Running => startCommand(process.execPath, [script, ...args], environment, out)

/** Starts any command. */
export function startCommand(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  out?: number,
): Running {
  const env = { PATH: process.env['PATH'] ?? '', ...environment }
  const child = spawn(command, args, { env, stdio: ['ignore', out ?? 'pipe', 'pipe'] })
  const said = { out: '', err: '' }
  child.stdout?.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (said.err += chunk.toString()))
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => {
      resolve({ code, signal, ...said })
    })
  })
  return { process: child, ended }
}

export const runBuilt = (program: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  start(program, args, environment).ended

/** Everything in a folder that is for people, by name, as text. */
export function contentsOf(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {}
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const named = files.map((entry) => [relative(folder, join(entry.parentPath, entry.name)), join(entry.parentPath, entry.name)] as const)
  return Object.fromEntries(
    named
      .filter(([name]) => !name.split('/').some((part) => part.startsWith('.')))
      .map(([name, path]) => [name, readFileSync(path).toString('latin1')] as const)
      .sort(),
  )
}

export function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
}

/** Waits until a file has some bytes, or the process is over. */
export async function untilBytes(path: string, bytes: number, running: Running): Promise<void> {
  while (running.process.exitCode === null && running.process.signalCode === null) {
    if (existsSync(path) && statSync(path).size >= bytes) return
    await setTimeout(2)
  }
}

export const removeAll = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true })
}
