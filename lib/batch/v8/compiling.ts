// When V8 works out the fastest code of a function. Law: nothing depends on it but time.
import { setFlagsFromString } from 'node:v8'

/** Four times V8's own: it waits so long, in lengths of bytecode run, before it compiles a function for good. */
const PATIENCE = 264_000
/** Half of V8's own: so much bytecode of others becomes part of a function that is compiled. */
const INLINED = 460

/**
 * From now on, in this thread and in those that are started, less is compiled for good: most of our functions run for a moment in each file, and many
 * a folder is read before working out the fastest code of six hundred of them has paid.
 */
export function compileLate(): void {
  setFlagsFromString(`--interrupt-budget=${String(PATIENCE)}`)
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${String(INLINED)}`)
}
