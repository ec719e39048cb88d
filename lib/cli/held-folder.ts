// Writing into an output folder while no other run does.
import { inFolder } from '../batch/folder.ts'
import { newRunOn } from '../batch/machine.ts'
import type { ResultWords } from '../i18n/commands/words.ts'
import { Progress } from './progress.ts'
import { Refusal } from './refusal.ts'
import { exitCodes, type Shell } from './shell.ts'

/** Does something while holding the lock of a folder. Throws a Refusal where another run holds it. */
export async function inHeldFolder(
  folder: string,
  { progress: words }: ResultWords,
  isQuiet: boolean,
  shell: Shell,
  act: () => void,
): Promise<void> {
  const around = newRunOn(shell.disk, shell.signal, (holder) => {
    new Progress(shell, isQuiet).say(words.watching(holder))
  })
  const outcome = await inFolder(around, folder, () => {
    act()
    return Promise.resolve({ kind: 'done' as const })
  })
  if (outcome.kind === 'inUse') throw new Refusal(exitCodes.inUse, (told) => told.inUse(outcome.folder, outcome.holder, outcome.lock))
  if (outcome.kind === 'interrupted') throw new Refusal(exitCodes.interrupted, (told) => told.stopped)
}
