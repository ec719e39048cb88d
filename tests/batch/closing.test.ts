// A disk that fails when a file is closed, as one of a network does: what was being done with the file is told, not the closing.
import type fileSystem from 'node:fs'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { realDisk } from '../../lib/batch/disk/index.ts'

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof fileSystem>()
  const closeSync = (descriptor: number): void => {
    fs.closeSync(descriptor)
    throw Object.assign(new Error('EIO'), { code: 'EIO' })
  }
  return { ...fs, default: fs, closeSync }
})

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vipu-closing-'))
  writeFileSync(join(folder, 'claims.json'), '{}')
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

it.each([
  ['read', 'read'],
  ['append', 'close'],
] as const)('a file that was opened to %s and cannot be closed is a fault of the operation “%s”', (purpose, operation) => {
  const file = realDisk.open(join(folder, 'claims.json'), purpose)
  expect(file.close).toThrow(expect.objectContaining({ operation, reason: 'EIO' }) as Error)
})
