// How benches measure: processor time, which other programs on the machine disturb least, in rounds whose median counts; ratios of one and the same run.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Milliseconds of processor time that some work takes, in this process and its threads. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

export const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN

/** Several works in turn, round by round; the first round warms up and is not counted. Milliseconds by name. */
export async function inTurn(rounds: number, works: Readonly<Record<string, () => unknown>>): Promise<Record<string, number>> {
  const times: Record<string, number[]> = {}
  for (let round = 0; round <= rounds; round++)
    for (const [name, work] of Object.entries(works)) (times[name] ??= []).push(await timeOf(work))
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all.slice(1))]))
}

export interface Cost {
  /** Milliseconds of processor time. */
  readonly time: number
  /** The most memory it had, in MiB. */
  readonly memory: number
  readonly code: number
}

/** Says at its end what a process of Node used. */
const WITNESS = `process.on('exit', () => require('node:fs').writeSync(3, JSON.stringify(process.resourceUsage())))`

/** What a script costs as a process of its own. */
export function costOf(script: string, args: readonly string[]): Cost {
  const hook = join(mkdtempSync(join(tmpdir(), 'vipu-witness-')), 'witness.cjs')
  writeFileSync(hook, WITNESS)
  const { output, status } = spawnSync(process.execPath, ['--require', hook, script, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    maxBuffer: 1 << 28,
  })
  rmSync(dirname(hook), { recursive: true })
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(String(output[3])) as NodeJS.ResourceUsage
  return { time: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024, code: status ?? -1 }
}

/** The processor time of a whole process of Node, its start and all; the shell says it. */
export function timeOfProcess(args: readonly string[]): number {
  const command = [process.execPath, ...args].map((one) => `'${one}'`).join(' ')
  const { stderr } = spawnSync('bash', ['-c', `TIMEFORMAT='%3U %3S'; time ${command} > /dev/null`], { encoding: 'utf8' })
  const [user = NaN, system = NaN] = stderr.trim().split(' ').map(Number)
  return (user + system) * 1000
}

/** A line of a table: its name, its time, how often the measure that is 1. */
export const row = (name: string, time: number, measure: number, note = ''): string =>
  `  ${name.padEnd(34)} ${time.toFixed(0).padStart(7)} ms ${(time / measure).toFixed(2).padStart(7)} ×  ${note}`.trimEnd()
