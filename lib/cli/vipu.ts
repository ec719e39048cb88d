// The program `vipu`. Law: `convert`, which is run most often and should begin at once, is one script with its bytecode; every other command is modules, so
// that none waits for what another works with.
import { fileURLToPath } from 'node:url'

if (process.argv[2] === 'convert') {
  const { keepSmall } = await import('../batch/memory.ts')
  const { compileLate } = await import('../batch/compiling.ts')
  const { runScript } = await import('../batch/bytecode.ts')
  keepSmall()
  compileLate()
  runScript(fileURLToPath(new URL('convert.cjs', import.meta.url)))
} else {
  const { runHere } = await import('./process.ts')
  const { vipu } = await import('./program.ts')
  await runHere(vipu)
}
