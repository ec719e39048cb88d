// This machine and this run of the program, as a lock and a journal name them.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { availableParallelism, hostname } from 'node:os'
import packageFile from '../../package.json' with { type: 'json' }
import { DiskFault, type Disk } from './disk.ts'
import { sha256 } from './fingerprint.ts'
import type { Holder } from './lock.ts'

export const { version } = packageFile

/** A new run of this process. */
export const newRun = (): Holder => ({
  run: randomUUID(),
  pid: process.pid,
  host: hostname(),
  boot: bootName(),
  started: new Date().toISOString().slice(0, 19).replace('T', ' '),
})

/** Linux names each start of the machine; elsewhere there is no such name. */
function bootName(): string | null {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    return null
  }
}

/** Whether a process of this machine is alive; one we may not signal is. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && Reflect.get(error, 'code') === 'EPERM'
  }
}

export const cores = (): number => availableParallelism()

/** The program that reads, to the byte: its version, and the fingerprint of the script that reads, which names all its parts by theirs. */
export function toolName(disk: Disk, script: URL): string {
  try {
    return `vipu ${version} ${sha256(disk.read(decodeURIComponent(script.pathname))).slice(0, 16)}`
  } catch (error) {
    if (error instanceof DiskFault) return `vipu ${version}`
    throw error
  }
}
