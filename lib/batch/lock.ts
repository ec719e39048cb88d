// The lock of an output folder: a file that names the run that holds it. Law: two runs never write into one folder; the lock of a dead run is no lock.
// Whether a run lives is asked of the system; where that can't tell (another machine, another container), its lock is watched for signs of life.
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
  /** What the machine calls the processes that see each other, such as those of a container; null where it has no name for it. */
  space: z._default(z.nullable(z.string()), null),
  /** When the run began, for people. */
  started: z.string(),
})

export type Holder = z.output<typeof holderField>

/** Which processes of this machine are alive; one that began at another moment only has the number of the one that is meant. */
export type IsAlive = (pid: number, born: string | null) => boolean

/** Who wants a lock, and how it finds out about others. */
export interface Seeker {
  readonly disk: Disk
  /** This run, as its lock names it. */
  readonly self: Holder
  readonly isAlive: IsAlive
  /** Lets time pass; less of it once the signal has come. */
  readonly pause: (milliseconds: number) => Promise<void>
  /** Ctrl-C. */
  readonly signal: AbortSignal
  /** Is told when a lock is going to be watched for a while. */
  readonly watching: (holder: Holder) => void
}

export type Taking =
  | { readonly kind: 'held'; readonly lock: Lock; /** The dead run whose lock was taken over. */ readonly after: Holder | null }
  | { readonly kind: 'inUse'; readonly holder: Holder | null; readonly path: string }
  | { readonly kind: 'interrupted' }

/** Milliseconds from one sign of life to the next, and how long there may be none: a run that writes or waits for its disk gives none. */
const BEAT = 2000
const PATIENCE = 30_000

/** Runs of this very process, which has one pid for all of them. */
const ownRuns = new Set<string>()

const ATTEMPTS = 5

/** A lock that is held; its file changes as long as its run lives. */
class Lock {
  readonly path: string
  readonly #disk: Disk
  readonly #holder: Holder
  readonly #beat: NodeJS.Timeout

  constructor(disk: Disk, path: string, holder: Holder, lost: () => void) {
    this.#disk = disk
    this.path = path
    this.#holder = holder
    ownRuns.add(holder.run)
    this.#beat = setInterval(() => {
      this.#giveSign(lost)
    }, BEAT).unref()
  }

  /**
   * Whether another run has taken it, as one may that has seen no sign of life: a machine or a container can stand still for long. What can't be read
   * is taken for ours.
   */
  get isLost(): boolean {
    try {
      const text = textAt(this.#disk, this.path)
      return text !== null && text !== textOf(this.#holder)
    } catch {
      return false
    }
  }

  /** Lets the folder go. What fails here leaves the lock of a run that is over, which the next run takes. */
  release(): void {
    clearInterval(this.#beat)
    ownRuns.delete(this.#holder.run)
    if (textAt(this.#disk, this.path) === textOf(this.#holder)) this.#disk.remove(this.path)
  }

  /** A sign that could not be given is no reason to stop. */
  #giveSign(lost: () => void): void {
    try {
      if (this.isLost) lost()
      else this.#disk.touch(this.path)
    } catch (error) {
      if (!(error instanceof DiskFault)) throw error
    }
  }
}

/**
 * Takes the lock of a folder for a run. Whoever finds a dead run's lock moves it aside and looks again at what was moved: had another run been
 * quicker, its lock is given back. `lost` is called where another run has taken the lock after all.
 */
export async function takeLock(seeker: Seeker, folder: string, lost: () => void = () => undefined): Promise<Taking> {
  const { disk, self, signal } = seeker
  const path = join(folder, 'lock')
  let after: Holder | null = null
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (disk.create(path, textOf(self)) && textAt(disk, path) === textOf(self)) {
      return { kind: 'held', lock: new Lock(disk, path, self, lost), after }
    }
    const found = textAt(disk, path)
    if (found === null) continue
    const holder = parseHolder(found)
    if (holder !== null && (await isHeld(seeker, path, found, holder))) return { kind: 'inUse', holder, path }
    if (signal.aborted) return { kind: 'interrupted' }
    if (textAt(disk, path) !== found) continue
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

/** Whether the run that a lock names lives. */
async function isHeld(seeker: Seeker, path: string, found: string, holder: Holder): Promise<boolean> {
  const { self, isAlive } = seeker
  if (!isNear(holder, self)) return showsLife(seeker, path, found, holder)
  return holder.pid === self.pid ? ownRuns.has(holder.run) : isAlive(holder.pid, holder.born)
}

/** Whether a run can be asked about: one of the same start of the same machine (whatever that is called meanwhile), whose processes we see. */
const isNear = (holder: Holder, self: Holder): boolean =>
  holder.boot === self.boot && holder.space === self.space && (self.boot !== null || holder.host === self.host)

/** Watches the lock of a run that can't be asked about, until it changes or has not for so long that its run is dead. */
async function showsLife({ disk, pause, signal, watching }: Seeker, path: string, found: string, holder: Holder): Promise<boolean> {
  watching(holder)
  const before = disk.look(path)?.changed
  for (let waited = 0; waited < PATIENCE && !signal.aborted; waited += BEAT) {
    await pause(BEAT)
    // Read, not only looked at: a network disk keeps what it knows of a file until that is opened.
    if (textAt(disk, path) !== found) return false
    if (disk.look(path)?.changed !== before) return true
  }
  return false
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
