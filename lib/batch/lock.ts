// The lock of an output folder: a file that names the run that holds it. Law: two runs never write into one folder; the lock of a dead run is no lock.
import { join } from 'node:path'
import * as z from 'zod/mini'
import { DiskFault, type Disk } from './disk.ts'

const holderField = z.object({
  run: z.string(),
  pid: z.int(),
  host: z.string(),
  /** What the machine calls the time since it was started; null where it has no name for it. */
  boot: z.nullable(z.string()),
  /** What the machine calls the moment the process began; null where it has no name for it. */
  born: z._default(z.nullable(z.string()), null),
  /** When the run began, for people. */
  started: z.string(),
})

export type Holder = z.output<typeof holderField>

/** Which processes of this machine are alive; one that began at another moment only has the number of the one that is meant. */
export type IsAlive = (pid: number, born: string | null) => boolean

export type Taking =
  | { readonly kind: 'held'; readonly lock: Lock; /** The dead run whose lock was taken over. */ readonly after: Holder | null }
  | { readonly kind: 'inUse'; readonly holder: Holder | null; readonly path: string }

/** Runs of this very process, which has one pid for all of them. */
const ownRuns = new Set<string>()

const ATTEMPTS = 5

/** A lock that is held. */
class Lock {
  readonly #disk: Disk
  readonly #path: string
  readonly #holder: Holder

  constructor(disk: Disk, path: string, holder: Holder) {
    this.#disk = disk
    this.#path = path
    this.#holder = holder
    ownRuns.add(holder.run)
  }

  /** Lets the folder go. What fails here leaves the lock of a run that is over, which the next run takes. */
  release(): void {
    ownRuns.delete(this.#holder.run)
    if (textAt(this.#disk, this.#path) === textOf(this.#holder)) this.#disk.remove(this.#path)
  }
}

/**
 * Takes the lock of a folder for a run. Whoever finds a dead run's lock moves it aside and looks again at what was moved: had another run been
 * quicker, its lock is given back.
 */
export function takeLock(disk: Disk, folder: string, self: Holder, isAlive: IsAlive): Taking {
  const path = join(folder, 'lock')
  let after: Holder | null = null
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (disk.create(path, textOf(self)) && textAt(disk, path) === textOf(self)) {
      return { kind: 'held', lock: new Lock(disk, path, self), after }
    }
    const found = textAt(disk, path)
    if (found === null) continue
    const holder = parseHolder(found)
    if (holder !== null && mayLive(holder, self, isAlive)) return { kind: 'inUse', holder, path }
    const moved = moveAside(disk, path, `${path}.${self.run}`, found)
    if (moved !== null) return { kind: 'inUse', holder: parseHolder(moved), path }
    after = holder
  }
  return { kind: 'inUse', holder: null, path }
}

/** Null where the dead lock is gone; the text of a living one that was given back. */
function moveAside(disk: Disk, path: string, aside: string, dead: string): string | null {
  try {
    disk.rename(path, aside)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
  const moved = textAt(disk, aside)
  if (moved !== null && moved !== dead) {
    disk.rename(aside, path)
    return moved
  }
  disk.remove(aside)
  return null
}

/** A run on another machine can't be asked, so it counts as alive. */
function mayLive(holder: Holder, self: Holder, isAlive: IsAlive): boolean {
  if (holder.host !== self.host) return true
  if (holder.boot !== self.boot) return false
  return holder.pid === self.pid ? ownRuns.has(holder.run) : isAlive(holder.pid, holder.born)
}

const textOf = (holder: Holder): string => `${JSON.stringify(holder)}\n`

function textAt(disk: Disk, path: string): string | null {
  try {
    return Buffer.from(disk.read(path)).toString()
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

const isMissing = (error: unknown): boolean => error instanceof DiskFault && error.reason === 'ENOENT'

/** A lock that a dying run could not finish writing names nobody. */
function parseHolder(text: string): Holder | null {
  try {
    return holderField.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
