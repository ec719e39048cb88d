// Runs on the disk of this machine, where names are bytes, links lead elsewhere and pipes stand among the files.
import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ConvertOutcome } from '../../lib/batch/convert.ts'
import { DiskFault, realDisk, type Disk } from '../../lib/batch/disk/index.ts'
import { sha256 } from '../../lib/batch/disk/fingerprint.ts'
import { defaultReadingLimits } from '../../lib/batch/reading/limits.ts'
import { readSource, type SourceAnswer } from '../../lib/batch/reading/source.ts'
import { contentsOf } from '../cli/support/built.ts'
import { claimSheet, project, run } from './support/season.ts'

let folder = ''
const at = (...names: string[]): string => join(folder, ...names)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vipu-disk-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function put(name: string | Buffer, content: string): void {
  const path = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name)])
  mkdirSync(typeof name === 'string' ? dirname(at(name)) : at('in'), { recursive: true })
  writeFileSync(path, content)
}

const convert = (inputs: readonly string[], out: string): Promise<ConvertOutcome> =>
  run(realDisk, { inputs: inputs.map((one) => at(one)), folder: at(out) })

const [one, two] = [claimSheet(1, 1, [['1', 10]]), claimSheet(2, 1, [['2', 20]])]

describe.skipIf(process.platform !== 'linux')('names that are no UTF-8, as of archives packed long ago', () => {
  it('are read, each as a file of its own, even where another is called like what is shown of them', async () => {
    put(Buffer.from('in/t\xe4yd.csv', 'latin1'), one)
    put(Buffer.from('in/t\xf6yd.csv', 'latin1'), two)
    put('in/t%E4yd.csv', 'Tosite;Summa\n1;x\n')
    expect(await convert(['in'], 'out')).toMatchObject({ kind: 'done', files: 3, unreachable: [], joined: { summary: { claims: 2 } } })
    const claims = JSON.parse(readFileSync(at('out', 'claims.json'), 'utf8')) as { readonly sources: readonly { readonly file: string }[] }
    expect(claims.sources.map(({ file }) => file)).toEqual(['%t%E4yd.csv', 't%E4yd.csv', 't%F6yd.csv'])
  })
})

describe('an output folder', () => {
  it('that is the input folder by another name is refused, and no claim sheet is touched', async () => {
    put('in/findings.csv', one)
    symlinkSync(at('in'), at('link'))
    for (const [input, out] of [
      ['in', 'link'],
      ['link', 'in'],
      ['in/findings.csv', 'link'],
    ] as const)
      expect((await convert([input], out)).kind, `${input} → ${out}`).toBe('outputAmongInputs')
    expect(contentsOf(at('in'))).toEqual({ 'findings.csv': Buffer.from(one).toString('latin1') })
  })

  it('inside the input folder is left aside by whatever name either is given', async () => {
    put('in/ort1.csv', one)
    mkdirSync(at('in', 'out'))
    symlinkSync(at('in'), at('link'))
    for (const [input, out] of [
      ['link', 'in/out'],
      ['in', 'link/out'],
    ] as const)
      expect(await convert([input], out)).toMatchObject({ files: 1, leftAside: [{ file: 'out', reason: 'outputFolder' }] })
  })

  it('may have been given a link where we write first: what it leads to is not written to', async () => {
    put('in/ort1.csv', one)
    mkdirSync(at('out'))
    symlinkSync(at('in', 'ort1.csv'), at('out', '.claims.json.partial'))
    expect(await convert(['in'], 'out')).toMatchObject({ kind: 'done', files: 1 })
    expect(lstatSync(at('out', 'claims.json')).isFile()).toBe(true)
    expect(readFileSync(at('in', 'ort1.csv'), 'utf8')).toBe(one)
  })
})

it('a folder called like the note of a sheet beside it does not stand in the way of that note', async () => {
  put('in/a.csv', 'Tosite;Summa\n1;x\n')
  put('in/a.csv.fi.md/b.csv', 'Tosite;Summa\n2;x\n')
  put('in/a.csv.fi.md~/b.csv', 'Tosite;Summa\n3;x\n')
  expect(await convert(['in'], 'out')).toMatchObject({ kind: 'done', joined: { notes: 3 } })
  expect(Object.keys(contentsOf(at('out', 'notes')))).toEqual(['a.csv.fi.md', 'a.csv.fi.md~/b.csv.fi.md', 'a.csv.fi.md~~/b.csv.fi.md'])
})

it.skipIf(process.platform === 'win32')('a file that has become a device since the plan was made is not waited for', async () => {
  const task = { file: 'zero.csv', path: '/dev/zero', known: null }
  expect(await readSource(realDisk, { project, language: 'fi', limits: defaultReadingLimits }, task)).toEqual({ kind: 'unreachable' })
})

it('a file of a terabyte of nothing is refused by its size, and has no fingerprint: nobody waits until it has been read', async () => {
  put('in/levy.csv', '')
  truncateSync(at('in', 'levy.csv'), 2 ** 40)
  expect(await convert(['in'], 'out')).toMatchObject({ kind: 'done', files: 1 })
  const { sources } = JSON.parse(readFileSync(at('out', 'claims.json'), 'utf8')) as { sources: unknown }
  expect(sources).toMatchObject([{ sha256: '', status: 'rejected', findings: [{ code: 'too-large', figures: { limit: 'fileBytes' } }] }])
})

describe('a file that somebody writes while it is read', () => {
  const half = claimSheet(1, 1, [['1', 10]])
  const read = (writes: number): Promise<SourceAnswer> => {
    let left = writes
    const disk: Disk = {
      ...realDisk,
      read: (path) => {
        const bytes = realDisk.read(path)
        if (left-- > 0) appendFileSync(path, ';more')
        return bytes
      },
    }
    return readSource(disk, { project, language: 'fi', limits: defaultReadingLimits }, { file: 'a.csv', path: at('a.csv'), known: null })
  }

  it('is read again until it stays as it is', async () => {
    put('a.csv', half)
    expect(await read(2)).toMatchObject({ kind: 'read', sha256: sha256(readFileSync(at('a.csv'))) })
  })

  it('and goes on and on is told as unreachable: what was read may lack its end', async () => {
    put('a.csv', half)
    expect(await read(3)).toEqual({ kind: 'unreachable' })
  })
})

it.skipIf(process.platform === 'win32')('what is no file is not read, since a pipe without a writer would be waited for', () => {
  const refused = expect.objectContaining({ reason: 'ENOTSUP' }) as Error
  expect(() => realDisk.read('/dev/null')).toThrow(refused)
  expect(() => realDisk.open('/dev/null', 'read')).toThrow(refused)
})

it.skipIf(process.platform === 'win32')("a private folder is nobody else's to look into", () => {
  realDisk.makeFolder(at('above', 'mine'), 'private')
  expect(statSync(at('above', 'mine')).mode & 0o077).toBe(0)
})

it.skipIf(process.platform === 'win32')(
  'a file that may not be opened is told as one that could not be read, or not be written, by what it was wanted for',
  () => {
    symlinkSync('loop', at('loop'))
    const operationOf = (purpose: 'read' | 'write'): unknown => {
      try {
        realDisk.open(at('loop'), purpose).close()
        return null
      } catch (error) {
        return error instanceof DiskFault ? error.operation : error
      }
    }
    expect([operationOf('read'), operationOf('write')]).toEqual(['read', 'open'])
  },
)

it('a file that was not there is made whole by the first who makes it, and nothing is left beside it', () => {
  expect([realDisk.create(at('lock'), 'first'), realDisk.create(at('lock'), 'second')]).toEqual([true, false])
  expect(contentsOf(folder)).toEqual({ lock: 'first' })
})

describe('the folders of notes', () => {
  const [bad, good] = ['Tosite;Summa\n1;x\n', claimSheet(1, 1, [['1', 10]])]

  it('are gone with the last note in them; one with a file of somebody else stays', async () => {
    put('in/a/b/sheet.csv', bad)
    put('in/c/sheet.csv', `${bad}2;x\n`)
    expect(await convert(['in'], 'out')).toMatchObject({ joined: { notes: 2 } })
    put('out/notes/c/mine.txt', 'mine')
    put('in/a/b/sheet.csv', good)
    put('in/c/sheet.csv', claimSheet(2, 1, [['2', 20]]))
    expect(await convert(['in'], 'out')).toMatchObject({ joined: { notes: 0 } })
    expect(readdirSync(at('out', 'notes'), { recursive: true })).toEqual(['c', 'c/mine.txt'])
  })

  it('that a killed run had made are gone too where no note comes into them', async () => {
    put('in/sheet.csv', good)
    put('out/notes/d/e/.sheet.csv.fi.md.partial', 'half')
    expect(await convert(['in'], 'out')).toMatchObject({ joined: { notes: 0 } })
    expect(existsSync(at('out', 'notes'))).toBe(false)
  })
})
