// The program `vipu`. Law: `convert`, which is run most often and should begin at once, is one script with its bytecode; every other command is modules, so
// that none waits for what another works with.
import { fileURLToPath } from 'node:url'
import type { exitCodes } from './shell.ts'

const disk: (typeof exitCodes)['disk'] = 3

/**
 * A fault that nobody caught must not end with the code of a run that is done; one of the system (no file may be opened any more) is no fault of ours. It is
 * heard from here on, and without any other part of the program: that may be what could not be read.
 */
process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  console.error(typeof error.syscall === 'string' ? error.message : error)
  process.exit(disk)
})

if (process.argv[2] === 'convert') {
  const { keepSmall } = await import('../batch/v8/memory.ts')
  const { compileLate } = await import('../batch/v8/compiling.ts')
  const { runScript } = await import('../batch/v8/bytecode.ts')
  keepSmall()
  compileLate()
  runScript(fileURLToPath(new URL('convert.cjs', import.meta.url)))
} else {
  const { runHere } = await import('./process.ts')
  const { vipu } = await import('./program.ts')
  await runHere(vipu)
}
