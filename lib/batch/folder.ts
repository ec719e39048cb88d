// Working in an output folder: it is made, locked and let go whatever happens inside. Law: nothing is written there without its lock.
import { join } from 'node:path'
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

export interface StoppedRun {
  readonly kind: 'interrupted'
}

/** Does something in a folder while holding its lock; `after` is the dead run whose lock was taken over, or null. */
export async function inFolder<T>(
  around: Surroundings,
  folder: string,
  act: (after: Holder | null) => Promise<T>,
): Promise<T | FolderInUse | StoppedRun> {
  around.disk.makeFolder(ownFolder(folder))
  const taking = await takeLock(around, ownFolder(folder))
  if (taking.kind === 'interrupted') return taking
  if (taking.kind === 'inUse') return { kind: 'inUse', folder, holder: taking.holder, lock: taking.path }
  try {
    const result = await act(taking.after)
    taking.lock.release()
    return result
  } catch (error) {
    releaseQuietly(taking.lock)
    throw error
  }
}

/** After a fault the first error is the one to tell. */
function releaseQuietly(lock: { readonly release: () => void }): void {
  try {
    lock.release()
  } catch {
    // The lock of a run that is over; the next one takes it.
  }
}
