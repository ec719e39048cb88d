// This process as the shell of a command. The only file that ends the process, but for a fault that nobody caught (vipu.ts).
import { realDisk } from '../batch/disk/index.ts'
import { reasonOf } from '../batch/disk/reason.ts'
import type { RunLine } from './arguments/command-line.ts'
import { exitCodes, type Shell } from './shell.ts'
import { outlivesTerminal } from './terminal.ts'
import { spokenLanguage } from './arguments/values.ts'

const args = process.argv.slice(2)
const interruption = new AbortController()

/** The first Ctrl-C, or the end of the terminal, asks the run to stop where it is clean; the second does not wait. */
function interrupt(): void {
  if (interruption.signal.aborted) process.exit(exitCodes.interrupted)
  interruption.abort()
}
const interruptions = ['SIGINT', 'SIGTERM', 'SIGQUIT']
for (const signal of interruptions) process.on(signal, interrupt)
process.on('SIGHUP', outlivesTerminal(process.env, process.ppid) ? () => undefined : interrupt)

const shell: Shell = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isWatched: process.stderr.isTTY,
  width: process.stdout.isTTY ? process.stdout.columns : 100,
  environment: process.env,
  disk: realDisk,
  readingScript: new URL('worker.cjs', import.meta.url),
  sample: new URL('../templates/sample/', import.meta.url),
  signal: interruption.signal,
  unheard: async (act) => {
    for (const signal of interruptions) process.off(signal, interrupt)
    try {
      return await act()
    } finally {
      for (const signal of interruptions) process.on(signal, interrupt)
    }
  },
}

/** Whether what the command had to say is lost. */
const results = { areLost: false }

/** Whoever reads our results may stop reading early (`vipu … | head`); results that a full disk did not take are a fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE' || results.areLost) return
  results.areLost = true
  process.exitCode = exitCodes.disk
  void import('./telling/fault.ts').then(({ tellLostResults }) => {
    tellLostResults(reasonOf(error) ?? error.message, spokenLanguage(args, process.env), shell)
  })
})
/** Of which nobody could be told. */
process.stderr.on('error', () => undefined)

/** Runs what the process was started for; one whose work never comes to an end has not done it. */
export async function runHere(program: RunLine): Promise<void> {
  process.exitCode = exitCodes.disk
  const code = await program(args, shell)
  process.exitCode = results.areLost ? exitCodes.disk : code
}
