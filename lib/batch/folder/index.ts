// Working in an output folder: it is made, locked and let go whatever happens inside. Law: nothing is written there without its lock.
import { basename, dirname, join } from 'node:path'
import { DiskFault } from '../disk/index.ts'
import { sha256 } from '../disk/fingerprint.ts'
import { takeLock, type Holder, type Seeker } from './lock.ts'

/** Where a run keeps what is not for people: lock, journal, results. */
export const ownFolder = (folder: string): string => join(folder, OWN_FOLDER)
export const OWN_FOLDER = '.vipu'

/** What every run works with. */
export type Surroundings = Seeker

export interface FolderInUse {
  readonly kind: 'inUse'
  readonly folder: string
  /** Null where the holder could not be read. */
  readonly holder: Holder | null
  readonly lock: string
}

interface StoppedRun {
  readonly kind: 'interrupted'
}

/** What a run works with while it holds a folder. */
export interface Holding extends Surroundings {
  /** The dead run whose lock was taken over, or null. */
  readonly after: Holder | null
  /** Whether no other run has taken the folder meanwhile; asked before anything of an earlier run is replaced or removed. */
  readonly isOurs: () => boolean
}

/** Does something in a folder while holding its lock; its signal is Ctrl-C, or the loss of the folder to another run. */
export async function inFolder<T>(
  around: Surroundings,
  folder: string,
  act: (holding: Holding) => Promise<T>,
): Promise<T | FolderInUse | StoppedRun> {
  around.disk.makeFolder(ownFolder(folder))
  return whileHeld(around, folder, lockOf(folder), act)
}

/** The lock of an output folder. */
export const lockOf = (folder: string): string => join(ownFolder(folder), 'lock')

/** Does something with a file that stands in a folder of somebody else's, where its lock lies only meanwhile. */
export async function withFile<T>(
  around: Surroundings,
  path: string,
  act: (holding: Holding) => Promise<T>,
): Promise<T | FolderInUse | StoppedRun> {
  const folder = dirname(path)
  around.disk.makeFolder(folder)
  return whileHeld(around, folder, join(folder, `.vipu-${sha256(basename(path)).slice(0, 16)}.lock`), act)
}

async function whileHeld<T>(
  around: Surroundings,
  folder: string,
  path: string,
  act: (holding: Holding) => Promise<T>,
): Promise<T | FolderInUse | StoppedRun> {
  const loss = new AbortController()
  const taking = await takeLock(around, path, () => {
    loss.abort()
  })
  if (taking.kind === 'interrupted') return taking
  if (taking.kind === 'inUse') return { kind: 'inUse', folder, holder: taking.holder, lock: taking.path }
  const { lock, after } = taking
  const taken: FolderInUse = { kind: 'inUse', folder, holder: null, lock: lock.path }
  try {
    const result = await act({ ...around, after, isOurs: () => !lock.isLost, signal: AbortSignal.any([around.signal, loss.signal]) })
    const isOurs = !lock.isLost
    releaseQuietly(lock)
    return isOurs ? result : taken
  } catch (error) {
    const isOurs = !lock.isLost
    releaseQuietly(lock)
    if (isOurs) throw error
    return taken
  }
}

/** What was done is done, and durable, though its lock stays: that of a run that is over, which the next one takes. After a fault the first one is told. */
function releaseQuietly(lock: { readonly release: () => void }): void {
  try {
    lock.release()
  } catch (error) {
    if (!(error instanceof DiskFault)) throw error
  }
}
