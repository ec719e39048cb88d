// Writing into an output folder while no other run does.
import { inFolder } from '../batch/folder.ts'
import { isAlive, newRun } from '../batch/machine.ts'
import { Refusal } from './refusal.ts'
import { exitCodes, type Shell } from './shell.ts'

/** Does something while holding the lock of a folder. Throws a Refusal where another run holds it. */
export async function inHeldFolder(folder: string, { disk, signal }: Shell, act: () => void): Promise<void> {
  const outcome = await inFolder({ disk, self: newRun(), isAlive, signal }, folder, () => {
    act()
    return Promise.resolve({ kind: 'done' as const })
  })
  if (outcome.kind === 'inUse') throw new Refusal(exitCodes.inUse, (words) => words.inUse(outcome.folder, outcome.holder, outcome.lock))
}
