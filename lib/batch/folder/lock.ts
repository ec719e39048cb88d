// The lock of an output folder: a file that names the run that holds it. Law: two runs never write into one folder; the lock of a dead run is no lock.
// Whether a run lives is asked of the system; where that can't tell (another machine, another container), its lock is watched for signs of life.
// A dead lock is never removed to make room: between looking and removing it might be a living one. Its heir lays a lock upon it, under a name that only
// one run can take, and puts that in its place once it is the only heir.
import { basename, dirname, join } from 'node:path'
import * as z from 'zod/mini'
import { DiskFault, type Disk } from '../disk/index.ts'
import { sha256 } from '../disk/fingerprint.ts'

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
  /** What the machine itself is called, however often it is started; null where it has no name. */
  machine: z._default(z.nullable(z.string()), null),
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
   * Whether another run has taken it, as one may that has seen no sign of life: a machine or a container can stand still for long. That run may be over by
   * now, and its lock gone. What can't be read, or is gone with its folder, is for the disk to tell.
   */
  get isLost(): boolean {
    try {
      const text = textAt(this.#disk, this.path)
      return text === null ? this.#disk.look(dirname(this.path)) !== null : text !== textOf(this.#holder)
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

/** Takes a lock for a run. `lost` is called where another run has taken it after all. */
export async function takeLock(seeker: Seeker, path: string, lost: () => void = () => undefined): Promise<Taking> {
  const { disk, self, signal } = seeker
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const pile = pileAt(disk, path)
    const top = pile.at(-1)
    if (top && (await isHeld(seeker, top))) return { kind: 'inUse', holder: top.holder, path }
    if (signal.aborted) return { kind: 'interrupted' }
    if (!layUpon(disk, pile, path, textOf(self))) continue
    removeBeside(disk, path)
    return { kind: 'held', lock: new Lock(disk, path, self, lost), after: top?.holder ?? null }
  }
  return { kind: 'inUse', holder: null, path }
}

/** A lock as it was found. */
interface FoundLock {
  readonly path: string
  readonly text: string
  /** Null where the text names nobody. */
  readonly holder: Holder | null
}

/** The locks that lie upon each other, the lowest first: each but the last is a dead run's. */
function pileAt(disk: Disk, path: string): FoundLock[] {
  const pile: FoundLock[] = []
  for (let next = path, text = textAt(disk, path); text !== null; text = textAt(disk, next)) {
    pile.push({ path: next, text, holder: parseHolder(text) })
    next = nameUpon(path, text)
  }
  return pile
}

/** Where the lock lies that is laid upon one of this text. */
const nameUpon = (path: string, text: string): string => `${path}.${sha256(text).slice(0, 16)}`

/**
 * Lays a lock upon a pile of dead ones and then in the place of the lowest. False where another run was quicker: it has laid its own there, or has put it in
 * its place before ours lay there, so that what ours lies upon is in no pile any more.
 */
function layUpon(disk: Disk, pile: readonly FoundLock[], path: string, text: string): boolean {
  const top = pile.at(-1)
  const own = top === undefined ? path : nameUpon(path, top.text)
  if (!disk.create(own, text)) return false
  const expected = [...pile.map((lock) => lock.text), text]
  const found = pileAt(disk, path).map((lock) => lock.text)
  if (found.length !== expected.length || found.some((one, index) => one !== expected[index])) {
    disk.remove(own)
    return false
  }
  if (own !== path) disk.rename(own, path)
  return true
}

/** Removes what is left of piles, and of locks whose run was killed before they lay in their place. */
function removeBeside(disk: Disk, path: string): void {
  const folder = dirname(path)
  for (const { name } of disk.list(folder)) if (name.startsWith(`${basename(path)}.`)) disk.remove(join(folder, name))
}

/** Whether the run that a lock names lives. */
async function isHeld(seeker: Seeker, lock: FoundLock): Promise<boolean> {
  const { holder } = lock
  const { disk, self, isAlive, watching } = seeker
  if (holder === null) return showsLife(seeker, lock, BEAT)
  if (isNear(holder, self)) return holder.pid === self.pid ? ownRuns.has(holder.run) : isAlive(holder.pid, holder.born)
  if (isOfEarlierStart(holder, self) && disk.isOnlyOurs(lock.path)) return false
  watching(holder)
  return showsLife(seeker, lock, PATIENCE)
}

/** Whether a run can be asked about: one of the same start of the same machine (whatever that is called meanwhile), whose processes we see. */
const isNear = (holder: Holder, self: Holder): boolean =>
  holder.boot === self.boot && holder.space === self.space && (self.boot !== null || holder.host === self.host)

/** Whether a run was one of this machine before it was last started; copies of a machine may share its names, but no disk of its own. */
const isOfEarlierStart = ({ machine, host, boot }: Holder, self: Holder): boolean =>
  machine !== null && machine === self.machine && host === self.host && boot !== null && self.boot !== null && boot !== self.boot

/** Watches a lock for signs of life, as long as one may wait for them; one that is gone or another's by then has to be looked at anew. */
async function showsLife({ disk, pause, signal }: Seeker, { path, text }: FoundLock, patience: number): Promise<boolean> {
  const before = disk.look(path)?.changed
  for (let waited = 0; waited < patience && !signal.aborted; waited += BEAT) {
    await pause(BEAT)
    // Read, not only looked at: a network disk keeps what it knows of a file until that is opened.
    if (textAt(disk, path) !== text) return false
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
