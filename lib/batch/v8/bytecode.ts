// A script that is run with the bytecode V8 once made of it, instead of being parsed and compiled anew each time. Law: nothing depends on it but time.
// Bytecode that is missing, cut, changed in one bit, of another script or of another Node is not used: V8 itself would trust it, and end the process.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Script } from 'node:vm'
import { sha256 } from '../disk/fingerprint.ts'

/** The bytecode of a script stands beside it. */
const placeOf = (script: string): string => `${script}.bytecode`

/** What bytecode is good for, to the byte. Whether it fits the flags of this process V8 looks at itself. */
const sealOf = (code: Uint8Array, bytecode: Uint8Array): string =>
  ['vipu/bytecode@1', process.version, process.platform, process.arch, sha256(code), sha256(bytecode)].join(' ')

const END = '\n'

/** A script, with the bytecode of it where that is to be had; one whose fingerprint is given must be that one, to the byte. */
export function compiled(script: string, fingerprint: string | null = null): Script {
  const code = readFileSync(script)
  if (fingerprint !== null && sha256(code) !== fingerprint) throw new Error(`${script} is not the one the run began with`)
  const cachedData = bytecodeOf(script, code)
  return new Script(code.toString(), { filename: script, ...(cachedData === null ? {} : { cachedData }) })
}

/** Runs a script that is one function, which is given `require` and its own name. */
export function runScript(script: string, fingerprint: string | null = null): void {
  begin(compiled(script, fingerprint), script, createRequire(script))
}

export function begin(ready: Script, script: string, require: (name: string) => unknown): void {
  const run: unknown = ready.runInThisContext()
  if (typeof run !== 'function') throw new TypeError(`${script} is not built as one function`)
  Reflect.apply(run, null, [require, script])
}

function bytecodeOf(script: string, code: Uint8Array): Buffer | null {
  const kept = keptBy(script)
  const end = kept.indexOf(END)
  const bytecode = kept.subarray(end + 1)
  return kept.toString('latin1', 0, Math.max(end, 0)) === sealOf(code, bytecode) ? bytecode : null
}

/** The disk may not give it, for whatever reason. */
function keptBy(script: string): Buffer {
  try {
    return readFileSync(placeOf(script))
  } catch {
    return Buffer.alloc(0)
  }
}

/** Keeps the bytecode of a script: that of all its functions that have run. */
export function keepBytecode(script: string, ran: Script): void {
  const bytecode = ran.createCachedData()
  writeFileSync(placeOf(script), Buffer.concat([Buffer.from(sealOf(readFileSync(script), bytecode) + END, 'latin1'), bytecode]))
}
