// Bad input: each kind with its exit code and a message a finance officer understands, and everything else still converted.
import { describe, expect, it } from 'vitest'
import { newRunOn } from '../../lib/batch/folder/machine.ts'
import { DiskFault, realDisk } from '../../lib/batch/disk/index.ts'
import { claimsFileField } from '../../lib/core/claim.ts'
import { claimSheet } from '../batch/support/season.ts'
import { FaultyDisk } from '../batch/support/faulty-disk.ts'
import type { MemoryDisk } from '../batch/support/memory-disk.ts'
import { cli, CONVERT, season, summaryOf, textAt, type Ran } from './support/cli.ts'

/** Converts the good season with one bad file more; the good ones have to be there. */
async function withFile(name: string, content: string | Uint8Array): Promise<Ran & { status: string; codes: string[] }> {
  const disk = season({ [`/in/${name}`]: content })
  const ran = await cli(CONVERT, disk)
  const { sources, claims } = claimsFileField.parse(JSON.parse(textAt(disk, '/out/claims.json')))
  expect(claims.filter((claim) => ['ort1.csv', 'ort2.csv'].includes(claim.source.file))).toHaveLength(2)
  const source = sources.find((one) => one.file === name)
  const own = claims.filter((claim) => claim.source.file === name)
  const codes = [...(source?.findings ?? []), ...own.flatMap((claim) => claim.findings)].map((one) => one.code)
  return { ...ran, status: source?.status ?? 'not listed', codes }
}

describe('a claim sheet that can not be taken', () => {
  it('because it is no workbook is rejected', async () => {
    expect(await withFile('kuva.xlsx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]))).toMatchObject({
      code: 1,
      status: 'rejected',
      codes: ['unreadable-file'],
    })
  })

  it('because it is empty is rejected', async () => {
    expect(await withFile('tyhja.xlsx', '')).toMatchObject({ code: 1, status: 'rejected', codes: ['no-cost-lines'] })
  })

  it('because it has only headings is rejected', async () => {
    expect(await withFile('otsikot.csv', claimSheet(1, 2, []))).toMatchObject({ code: 1, status: 'rejected' })
  })

  it('because it is encrypted is rejected, and the message says so', async () => {
    const { code, status, codes, out } = await withFile('salattu.xlsx', encryptedPackage())
    expect({ code, status, codes }).toEqual({ code: 1, status: 'rejected', codes: ['encrypted-file'] })
    expect(out).toContain('suojattu salasanalla')
  })

  it('because it is truncated is rejected', async () => {
    const disk = season()
    await cli(['template', 'claim', '--out', '/lomake.xlsx'], disk)
    const whole = disk.read('/lomake.xlsx')
    expect(await withFile('katkennut.xlsx', whole.slice(0, whole.length / 2))).toMatchObject({
      code: 1,
      status: 'rejected',
      codes: ['unreadable-file'],
    })
  })

  it('whose locality nobody knows is kept for correction', async () => {
    const { code, status, codes, out } = await withFile('outo.csv', claimSheet(1, 2, [['9', 40]]).replace('Paikkakunta 1', 'Toisaalla'))
    expect({ code, status }).toEqual({ code: 1, status: 'attention' })
    expect(codes).toContain('unknown-locality')
    expect(out).toContain('Toisaalla')
  })
})

/** A compound file as Excel wraps an encrypted workbook: its directory names EncryptionInfo and EncryptedPackage. */
function encryptedPackage(): Uint8Array {
  const file = Buffer.alloc(512 * 4)
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file)
  file.writeUInt16LE(0x3e, 24)
  file.writeUInt16LE(3, 26)
  file.writeUInt16LE(0xfffe, 28)
  file.writeUInt16LE(9, 30)
  file.writeUInt16LE(6, 32)
  file.writeUInt32LE(1, 44)
  file.writeUInt32LE(1, 48)
  file.writeUInt32LE(4096, 56)
  file.writeUInt32LE(0xfffffffe, 60)
  file.writeUInt32LE(0xfffffffe, 68)
  for (let index = 0; index < 109; index++) file.writeUInt32LE(index === 0 ? 0 : 0xffffffff, 76 + 4 * index)
  const table = [0xfffffffd, 0xfffffffe, 0xfffffffe]
  for (let index = 0; index < 128; index++) file.writeUInt32LE(table[index] ?? 0xffffffff, 512 + 4 * index)
  const entry = (index: number, name: string, kind: number, right: number, child: number): void => {
    const at = 1024 + 128 * index
    file.write(name, at, 'utf16le')
    file.writeUInt16LE(2 * (name.length + 1), at + 64)
    file.writeUInt8(kind, at + 66)
    file.writeUInt8(1, at + 67)
    file.writeUInt32LE(0xffffffff, at + 68)
    file.writeUInt32LE(right, at + 72)
    file.writeUInt32LE(child, at + 76)
    file.writeUInt32LE(0xfffffffe, at + 116)
  }
  entry(0, 'Root Entry', 5, 0xffffffff, 1)
  entry(1, 'EncryptionInfo', 2, 2, 0xffffffff)
  entry(2, 'EncryptedPackage', 2, 0xffffffff, 0xffffffff)
  return file
}

describe('a run that can not begin', () => {
  it('because the folder has no claim sheet ends with 2 and writes nothing', async () => {
    const disk = season({ '/empty/readme.txt': 'x' })
    const { code, err } = await cli(['convert', '/empty', '--project', '/project.json', '--out', '/out'], disk)
    expect(code).toBe(2)
    expect(err).toContain('ei ole yhtään kululomaketta')
    expect(disk.contents('/out', true)).toEqual({})
  })

  it('because an input is not there ends with 3 and names every one that is missing', async () => {
    const { code, err } = await cli(['convert', '/in', '/on', '/ort.xlsx', '--project', '/project.json', '--out', '/out'], season())
    expect(code).toBe(3)
    expect(err).toContain('/on ei ole')
    expect(err).toContain('/ort.xlsx ei ole')
  })

  it('because another run holds the folder ends with 4 and says who', async () => {
    const { self } = newRunOn(season(), new AbortController().signal, () => undefined)
    const holder = { ...self, run: 'x', pid: process.ppid, born: null, started: '2009-11-20 10:00:00' }
    const disk = season({ '/out/.vipu/lock': `${JSON.stringify(holder)}\n` })
    const { code, err } = await cli(CONVERT, disk)
    expect(code).toBe(4)
    expect(err).toContain(`ajo ${String(process.ppid)} koneella ${self.host}, alkanut 2009-11-20 10:00:00`)
    expect(err).toContain('/out/.vipu/lock')
    expect(disk.contents('/out')).toEqual({})
  })

  it('because it would write among its inputs ends with 2', async () => {
    const { code, err } = await cli(['convert', '/in', '--project', '/project.json', '--out', '/in'], season())
    expect(code).toBe(2)
    expect(err).toContain('--out toinen kansio')
    const disk = season({ '/in/claims.xlsx': 'x' })
    expect((await cli(['convert', '/in/claims.xlsx', '--project', '/project.json', '--out', '/in'], disk)).code).toBe(2)
    expect(textAt(disk, '/in/claims.xlsx')).toBe('x')
  })

  it('two at a time into one folder: one works, the other ends with 4', async () => {
    const disk = season()
    const [first, second] = await Promise.all([cli(CONVERT, disk), cli(CONVERT, disk)])
    expect([first.code, second.code].sort()).toEqual([0, 4])
    expect(Object.keys(disk.contents('/out'))).toEqual(['/out/claims.json', '/out/claims.xlsx', '/out/findings.csv'])
  })

  it('because it was interrupted before ends with 130', async () => {
    const { code, err } = await cli(CONVERT, season(), { signal: AbortSignal.abort() })
    expect(code).toBe(130)
    expect(err).toContain('sama komento jatkaa tästä')
  })
})

describe('a disk that refuses', () => {
  const reasons = {
    ENOSPC: 'Levy on täynnä',
    EIO: 'Levy antoi virheen',
    EACCES: 'Siihen ei ole oikeutta',
    EROFS: 'Levylle ei voi kirjoittaa',
    ENOTDIR: 'Polulla on kansion paikalla tiedosto',
    ENAMETOOLONG: 'Nimi on liian pitkä',
    EFBIG: 'Tiedostosta tulisi suurempi kuin levy',
    ESTALE: 'Tarkista levy tai verkkoyhteys',
    EMFILE: 'avoimia tiedostoja on liikaa',
  }

  it.each(Object.entries(reasons))('with %s when an output is written ends with 3 and says why', async (reason, words) => {
    const disk = season()
    const counted = new FaultyDisk(disk)
    await cli(CONVERT, counted)
    disk.removeFolder('/out')
    const faulty = new FaultyDisk(disk, { kind: 'fail', at: counted.operations - 20, reason })
    const { code, err } = await cli(CONVERT, faulty)
    expect([code, faulty.struck?.includes('/out')]).toEqual([3, true])
    expect(err).toContain(words)
    expect(err).not.toContain('.partial')
  })

  it('is told with the name that the file would have had, not with the one it has until it is whole', async () => {
    const disk = season()
    const open = disk.open.bind(disk)
    disk.open = (path, purpose) => {
      if (path === '/out/.claims.json.partial') throw new DiskFault('open', path, 'ENOSPC')
      return open(path, purpose)
    }
    const { code, err } = await cli(CONVERT, disk)
    expect([code, err]).toEqual([
      3,
      'Tiedostoa /out/claims.json ei voitu kirjoittaa. Levy on täynnä. Vapauta tilaa ja anna komento uudelleen. Puolivalmista ei jäänyt.\n',
    ])
  })

  it('to give a part of the program itself, or has too many files open, ends with 3 and says what could not be read', async () => {
    const disk = season()
    disk.list = () => {
      throw Object.assign(new Error('too many open files'), { code: 'EMFILE', path: '/vipu/read-claims.js' })
    }
    const { code, err } = await cli(CONVERT, disk)
    expect([code, err]).toEqual([
      3,
      'Tiedostoa /vipu/read-claims.js ei voitu lukea. Koneen muisti loppui tai avoimia tiedostoja on liikaa. Sulje muita ohjelmia ja anna komento uudelleen. Puolivalmista ei jäänyt.\n',
    ])
  })

  it('to read on in a part of the program, which names no file, is told so, too', async () => {
    const disk = season()
    disk.list = () => {
      throw Object.assign(new Error('i/o error, read'), { code: 'EIO', syscall: 'read' })
    }
    const { code, err } = await cli(CONVERT, disk)
    expect([code, err]).toEqual([
      3,
      'Tiedostoa vipu ei voitu lukea. Levy antoi virheen. Tarkista levy tai verkkoyhteys ja anna komento uudelleen. Puolivalmista ei jäänyt.\n',
    ])
  })

  it('to give an input leaves that file out, names it, converts the rest and ends with 3', async () => {
    const disk = season()
    withholds(disk, '/in/ort1.csv')
    const { code, out } = await cli(CONVERT, disk)
    expect(code).toBe(3)
    expect(out).toContain('Tiedostoa ei voitu avata.')
    const { sources, claims } = claimsFileField.parse(JSON.parse(textAt(disk, '/out/claims.json')))
    expect(sources.map(({ file, sha256, status }) => [file, sha256.length, status])).toEqual([
      ['ort1.csv', 0, 'rejected'],
      ['ort2.csv', 64, 'ok'],
    ])
    expect(claims).toHaveLength(1)
  })

  it('to give an input to `verify` is said with 3: the report that lacks nothing is not called wrong', async () => {
    const disk = season()
    const asked = ['--project', '/project.json', '--claims', '/in']
    await cli(['report', ...asked, '--out', '/r', '--format', 'json'], disk)
    const before = disk.contents('/', true)
    withholds(disk, '/in/ort1.csv')
    expect(await cli(['verify', '/r/settlement.json', ...asked], disk)).toEqual({
      code: 3,
      out: '',
      err: 'Näitä ei voitu lukea: ort1.csv. Raporttia ei verrattu, koska puuttuva lomake muuttaisi lukuja. Tarkista lukuoikeudet ja yhteydet ja anna komento uudelleen.\n',
    })
    expect(Object.keys(disk.contents('/', true))).toEqual(Object.keys(before))
  })

  it('to give two inputs to shards is told when they are merged as by one run: with 3, by name, and none as the other’s copy', async () => {
    const disk = season({ '/in/ort3.csv': claimSheet(2, 2, [['9', 90]]) })
    withholds(disk, '/in/ort1.csv', '/in/ort2.csv')
    const one = await cli([...CONVERT, '--json'], disk)
    for (const shard of ['1/2', '2/2']) await cli([...CONVERT.slice(0, -1), `/s${shard.slice(0, 1)}`, '--shard', shard], disk)
    const merged = await cli(['merge', '/s1', '/s2', '--out', '/merged', '--json'], disk)
    expect([one.code, merged.code]).toEqual([3, 3])
    expect(summaryOf(merged)).toEqual({ ...summaryOf(one), command: 'merge', out: '/merged' })
    expect(summaryOf(merged)['unreachable']).toEqual(['ort1.csv', 'ort2.csv'])
    expect(textAt(disk, '/merged/claims.json')).toBe(textAt(disk, '/out/claims.json'))
    expect(textAt(disk, '/out/claims.json')).not.toContain('duplicate-file')
  })
})

/** Some files can't be read from now on. */
function withholds(disk: MemoryDisk, ...paths: readonly string[]): void {
  const read = disk.read.bind(disk)
  disk.read = (path) => (paths.includes(path) ? realDisk.read('/no/such/file') : read(path))
}
