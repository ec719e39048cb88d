// A file that a command was given by its path.
import { DiskFault } from '../../batch/disk/index.ts'
import { Refusal } from '../refusal.ts'
import { exitCodes } from '../shell.ts'

/** What is read of it. Throws a Refusal where it is not there. */
export function fromGivenFile<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof DiskFault && error.reason === 'ENOENT') throw new Refusal(exitCodes.disk, (words) => words.inputMissing(path))
    throw error
  }
}
