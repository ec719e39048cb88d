// Writing into an output folder, or one file, while no other run does.
import { inFolder, withFile, type FolderInUse, type Surroundings } from '../../batch/folder/index.ts'
import { newRunOn } from '../../batch/folder/machine.ts'
import type { ResultWords } from '../../i18n/commands/words.ts'
import { Progress } from '../telling/progress.ts'
import { Refusal } from '../refusal.ts'
import { exitCodes, type Shell } from '../shell.ts'

/** Does something while holding the lock of a folder. Throws a Refusal where another run holds it. */
export async function inHeldFolder(run: Surroundings, folder: string, act: () => void): Promise<void> {
  expectDone(await inFolder(run, folder, doing(act)))
}

/** How often, and after how many milliseconds each, a file is asked for that another run is writing: that takes a moment. */
const TURNS = 50
const TURN = 100

/** Does something with a file when no other run does. Throws a Refusal where another goes on and on. */
export async function withHeldFile(run: Surroundings, path: string, act: () => void): Promise<void> {
  let outcome = await withFile(run, path, doing(act))
  for (let turn = 0; turn < TURNS && outcome.kind === 'inUse' && !run.signal.aborted; turn++) {
    await run.pause(TURN)
    outcome = await withFile(run, path, doing(act))
  }
  expectDone(outcome.kind === 'inUse' && run.signal.aborted ? { kind: 'interrupted' } : outcome)
}

/** A new run that says so where it has to wait for another. */
export const runIn = (shell: Shell, { progress: words }: ResultWords, isQuiet: boolean): Surroundings =>
  newRunOn(shell.disk, shell.signal, (holder) => {
    new Progress(shell, isQuiet).say(words.watching(holder))
  })

const doing = (act: () => void) => (): Promise<{ readonly kind: 'done' }> => {
  act()
  return Promise.resolve({ kind: 'done' })
}

/** Another run holds a folder. */
export const folderInUse = ({ folder, holder, lock }: Omit<FolderInUse, 'kind'>): Refusal =>
  new Refusal(exitCodes.inUse, (words) => words.inUse(folder, holder, lock))

function expectDone(outcome: { readonly kind: 'done' | 'interrupted' } | FolderInUse): void {
  if (outcome.kind === 'inUse') throw folderInUse(outcome)
  if (outcome.kind === 'interrupted') throw new Refusal(exitCodes.interrupted, (words) => words.stopped)
}
