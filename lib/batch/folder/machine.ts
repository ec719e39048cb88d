// This machine and this run of the program, as a lock and a journal name them.
import { randomUUID } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { availableParallelism, hostname } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import packageFile from '../../../package.json' with { type: 'json' }
import type { Disk } from '../disk/index.ts'
import { sha256 } from '../disk/fingerprint.ts'
import { reasonOf } from '../disk/reason.ts'
import type { Surroundings } from './index.ts'
import type { Holder } from './lock.ts'

export const { version } = packageFile

/** A new run of this process. */
const newRun = (): Holder => ({
  run: randomUUID(),
  pid: process.pid,
  host: hostname(),
  boot: bootName(),
  born: birthOf(process.pid),
  space: spaceName(),
  machine: machineName(),
  started: new Date().toISOString().slice(0, 19).replace('T', ' '),
})

/** Linux names each start of the machine; elsewhere there is no such name. */
const bootName = (): string | null => textOf('/proc/sys/kernel/random/boot_id')?.trim() ?? null

/** Most systems of Linux name the machine, and ask that nobody tells that name: a fingerprint of it does as well. */
function machineName(): string | null {
  const name = textOf('/etc/machine-id')?.trim() ?? ''
  return name === '' || name === 'uninitialized' ? null : sha256(`vipu ${name}`).slice(0, 16)
}

/** Linux names the processes that see each other; a container has some of its own, whose numbers mean others elsewhere. */
function spaceName(): string | null {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return null
  }
}

/** Linux counts from the start of the machine to that of each process: the twentieth word after the name, which stands in brackets. */
function birthOf(pid: number): string | null {
  const stat = textOf(`/proc/${String(pid)}/stat`)
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[BIRTH] ?? null
}

const BIRTH = 19

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** Whether the process of a number is alive and the one that is meant; one we may not signal is alive. */
export function isAlive(pid: number, born: string | null): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (reasonOf(error) !== 'EPERM') return false
  }
  return (born ?? birthOf(pid)) === (birthOf(pid) ?? born)
}

export const cores = (): number => availableParallelism()

/** A new run of this process, with what it works with. */
export const newRunOn = (disk: Disk, signal: AbortSignal, watching: Surroundings['watching']): Surroundings => ({
  disk,
  self: newRun(),
  isAlive,
  pause: (milliseconds) => setTimeout(milliseconds, undefined, { signal }).catch(() => undefined),
  signal,
  watching,
})

/** The program that reads, to the byte: its version, and the fingerprint of the script that reads, all in one. */
export const toolName = (fingerprint: string): string => `vipu ${version} ${fingerprint.slice(0, 16)}`
