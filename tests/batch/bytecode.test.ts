// Kept bytecode: taken where it fits to the bit, else as if it were not there.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { compiled, keepBytecode } from '../../lib/batch/v8/bytecode.ts'
import { sha256 } from '../../lib/batch/disk/fingerprint.ts'

const folder = mkdtempSync(join(tmpdir(), 'vipu-bytecode-'))
const script = join(folder, 'sum.cjs')
const kept = `${script}.bytecode`
const code = '(function () { const add = (a, b) => a + b; return add(1, 2) })'

/** From one place that is tried to the next; a prime, so that it falls everywhere. */
const STEP = 7

/** What the script gives, and whether V8 was given bytecode and took it. */
function ran(): { readonly result: unknown; readonly isTaken: boolean } {
  const own = compiled(script)
  const run = own.runInThisContext() as () => unknown
  const result = run()
  return { result, isTaken: own.cachedDataRejected === false }
}

beforeEach(() => {
  writeFileSync(script, code)
  const own = compiled(script)
  Reflect.apply(own.runInThisContext() as () => unknown, null, [])
  keepBytecode(script, own)
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('the bytecode of a script', () => {
  it('is taken where all fits', () => {
    expect(ran()).toEqual({ result: 3, isTaken: true })
  })

  it('is not missed', () => {
    rmSync(kept)
    expect(ran()).toEqual({ result: 3, isTaken: false })
  })

  it('is not taken where it is cut', () => {
    const whole = readFileSync(kept)
    for (let length = 0; length < whole.length; length += STEP) {
      writeFileSync(kept, whole.subarray(0, length))
      expect([length, ran()]).toEqual([length, { result: 3, isTaken: false }])
    }
  })

  it('is not taken with one bit changed, wherever: V8 would end the process', () => {
    const whole = readFileSync(kept)
    for (let place = 0; place < whole.length; place += STEP) {
      const changed = Buffer.from(whole)
      changed.writeUInt8(whole.readUInt8(place) ^ (1 << (place % 8)), place)
      writeFileSync(kept, changed)
      expect([place, ran()]).toEqual([place, { result: 3, isTaken: false }])
    }
  })

  it('is not taken for another script, even one of the same length, which V8 would not see', () => {
    writeFileSync(script, code.replace('add(1, 2)', 'add(3, 4)'))
    expect(ran()).toEqual({ result: 7, isTaken: false })
  })

  it('whose fingerprint is known is run where it is that one, to the byte', () => {
    const fingerprint = sha256(code)
    expect(compiled(script, fingerprint).cachedDataRejected).toBe(false)
    writeFileSync(script, `${code} `)
    expect(() => compiled(script, fingerprint)).toThrow(`${script} is not the one the run began with`)
  })

  it.each([
    ['another version of Node', process.version, 'v20.0.0'],
    ['another system', process.platform, 'plan9'],
    ['another processor', process.arch, 'pdp11'],
  ])('is not taken where it was made by %s', (_, here, there) => {
    const bytes = readFileSync(kept)
    const end = bytes.indexOf('\n')
    const seal = bytes.toString('latin1', 0, end)
    writeFileSync(kept, Buffer.concat([Buffer.from(seal.replace(` ${here} `, ` ${there} `), 'latin1'), bytes.subarray(end)]))
    expect(ran()).toEqual({ result: 3, isTaken: false })
  })
})
