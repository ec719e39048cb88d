// The program `vipu`: this process as the shell of a command. The only file that ends the process.
import { realDisk } from '../batch/disk.ts'
import { vipu } from './program.ts'
import { exitCodes } from './shell.ts'

const interruption = new AbortController()

/** The first Ctrl-C asks the run to stop where it is clean; the second does not wait. */
function interrupt(): void {
  if (interruption.signal.aborted) process.exit(exitCodes.interrupted)
  interruption.abort()
}
process.on('SIGINT', interrupt)
process.on('SIGTERM', interrupt)

/** Whoever reads our results may stop reading early (`vipu … | head`). */
function forgiveClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
process.stdout.on('error', forgiveClosedPipe)
process.stderr.on('error', forgiveClosedPipe)

process.exitCode = await vipu(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isWatched: process.stderr.isTTY,
  width: process.stdout.isTTY ? process.stdout.columns : 100,
  environment: process.env,
  disk: realDisk,
  readingScript: new URL('worker.js', import.meta.url),
  sample: new URL('../templates/sample/', import.meta.url),
  signal: interruption.signal,
})
