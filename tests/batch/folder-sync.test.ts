// Disks that know no sync of a folder, such as those of a network: their files are written all the same. A disk that fails at it is another matter.
import type fileSystem from 'node:fs'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { realDisk } from '../../lib/batch/disk/index.ts'
import { writeFiles } from '../../lib/batch/disk/output.ts'
import { contentsOf } from '../cli/support/built.ts'

const refusal = vi.hoisted(() => ({ reason: '' }))

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof fileSystem>()
  const fsyncSync = (descriptor: number): void => {
    if (fs.fstatSync(descriptor).isDirectory()) throw Object.assign(new Error(refusal.reason), { code: refusal.reason })
    fs.fsyncSync(descriptor)
  }
  return { ...fs, default: fs, fsyncSync }
})

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vipu-sync-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const write = (): void => {
  writeFiles(realDisk, join(folder, 'out'), new Map([['claims.json', '{}']]))
}

describe.skipIf(process.platform === 'win32')('where a folder is synced and the disk says', () => {
  it.each(['EINVAL', 'EBADF', 'ENOTSUP', 'ENOSYS'])('%s, it knows no such thing, and the file is written', (reason) => {
    refusal.reason = reason
    write()
    expect(contentsOf(folder)).toEqual({ 'out/claims.json': '{}' })
  })

  it.each(['EIO', 'ENOSPC', 'EDQUOT', 'ESTALE'])('%s, that is a fault of the disk', (reason) => {
    refusal.reason = reason
    expect(write).toThrow(expect.objectContaining({ reason }) as Error)
  })
})
