// Names of return notes, and marks by which repeated costs are found.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { realDisk } from '../../lib/batch/disk/index.ts'
import { RepeatedMarks } from '../../lib/batch/join/marks.ts'
import { NoteFolder, noteName } from '../../lib/batch/join/notes.ts'
import { repeatMarks } from '../../lib/batch/join/repeats.ts'
import type { Line } from '../../lib/core/claim.ts'
import { cents } from '../../lib/core/money.ts'
import type { Disk } from '../../lib/batch/disk/index.ts'
import { MemoryDisk } from './support/memory-disk.ts'
import { project } from './support/season.ts'

describe('the name of a note', () => {
  it('is the name of its file, with the language', () => {
    expect(noteName('claims/ort1.xlsx', 'sv')).toBe('claims/ort1.xlsx.sv.md')
  })

  it('too long for a disk is cut, and two of them stay apart', () => {
    const long = `ä${'ö'.repeat(120)}`
    const [one, two] = [noteName(`a/${long}1.xlsx`, 'fi'), noteName(`a/${long}2.xlsx`, 'fi')]
    expect(one).not.toBe(two)
    for (const name of [one, two]) {
      expect(name.startsWith('a/ä')).toBe(true)
      expect(name.endsWith('.fi.md')).toBe(true)
      expect(Buffer.byteLength(`.${name.slice(2)}.partial`)).toBeLessThanOrEqual(255)
    }
  })

  it('deep below many folders stands at the top, so that no path is too long, and two of them stay apart', () => {
    const deep = `${'d'.repeat(200)}/`.repeat(6)
    const [one, two] = [noteName(`${deep}a/ort1.xlsx`, 'fi'), noteName(`${deep}b/ort1.xlsx`, 'fi')]
    expect(one).toMatch(/^ort1\.xlsx\.fi\.md~[0-9a-f]{12}\.fi\.md$/)
    expect(one).not.toBe(two)
  })
})

describe('the folder of notes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vipu-notes-'))

  it.each([
    ['as the shell completes it', `${folder}/`],
    ['from the working folder', `./${relative(process.cwd(), folder)}`],
    ['by a roundabout way', `${folder}/./a/..`],
  ])('is made below an output folder given %s', (_, given) => {
    const message = 'Lomakkeessa ei ole kuluriviä.'
    const finding = { code: 'no-cost-lines', severity: 'error', figures: {}, message } as const
    const notes = new NoteFolder(realDisk, given, project, 'fi')
    notes.clear()
    notes.add({ source: { file: 'kunta/ort1.xlsx', sha256: '', status: 'rejected', findings: [finding] }, claims: [] })
    notes.publish()
    expect(existsSync(join(folder, 'notes/kunta/ort1.xlsx.fi.md'))).toBe(true)
    rmSync(join(folder, 'notes'), { recursive: true })
  })
})

/** A disk to which capitals are all the same, as that of a Mac, of Windows or of a memory stick. */
const seesNoCapitals = (disk: MemoryDisk): Disk =>
  new Proxy(disk, {
    get: (of, key) => {
      const value: unknown = Reflect.get(of, key)
      if (typeof value !== 'function') return value
      return (...given: unknown[]): unknown =>
        Reflect.apply(
          value,
          of,
          given.map((one) => (typeof one === 'string' ? one.toLowerCase() : one)),
        )
    },
  })

describe('notes on a disk to which capitals are all the same', () => {
  const write = (disk: Disk, ...files: readonly string[]): void => {
    const finding = { code: 'no-cost-lines', severity: 'error', figures: {}, message: 'Lomakkeessa ei ole kuluriviä.' } as const
    const notes = new NoteFolder(disk, '/out', project, 'fi')
    notes.clear()
    for (const file of files) notes.add({ source: { file, sha256: '', status: 'rejected', findings: [finding] }, claims: [] })
    notes.publish()
  }
  const notesOn = (disk: MemoryDisk): string[] => Object.keys(disk.contents('/out')).filter((path) => path.includes('/notes/'))

  it('stay apart where their sheets differ in capitals only', () => {
    const disk = new MemoryDisk()
    write(seesNoCapitals(disk), 'Ort1.xlsx', 'ort1.xlsx', 'ORT1.xlsx', 'A/ort2.xlsx', 'a/ort2.xlsx')
    expect(notesOn(disk)).toHaveLength(5)
    expect(notesOn(disk)).toContain('/out/notes/ort1.xlsx.fi.md')
  })

  it('are there after a run in which a sheet has other capitals than before, and the old one is gone from any other disk', () => {
    const [disk, other] = [new MemoryDisk(), new MemoryDisk()]
    for (const on of [seesNoCapitals(disk), other]) for (const file of ['Ort1.xlsx', 'ort1.xlsx']) write(on, file)
    expect([notesOn(disk), notesOn(other)]).toEqual([['/out/notes/ort1.xlsx.fi.md'], ['/out/notes/ort1.xlsx.fi.md']])
  })
})

const costOf = (voucher: string | null, invoice: string | null, gross: number | null): Line => ({
  at: 'A!A1',
  row: 1,
  voucher,
  invoice,
  incurredOn: null,
  paidOn: null,
  supplier: null,
  description: null,
  category: null,
  phase: null,
  netCents: null,
  vatCents: null,
  vatRate: null,
  grossCents: gross === null ? null : cents(gross),
  claimedCents: null,
})

describe('marks that come again', () => {
  it('are always told, whatever comes between', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.maxSafeNat(), { minLength: 1, maxLength: 300 }), fc.nat(), (marks, pick) => {
        const seen = new RepeatedMarks(marks.length)
        const again = marks[pick % marks.length] ?? 0
        for (const mark of [...marks, again]) seen.add(mark)
        expect(seen.isRepeated(again)).toBe(true)
      }),
    )
  })

  it('are told of no other mark', () => {
    const seen = new RepeatedMarks(10_000)
    const marks = Array.from({ length: 10_000 }, (_, index) => Math.imul(index + 1, 2654435761) >>> 0)
    for (const mark of marks) seen.add(mark)
    expect(marks.filter((mark) => seen.isRepeated(mark))).toEqual([])
  })

  it('are none among those of 200,000 vouchers whose costs differ, so that a long list is not read once more', () => {
    const costs = Array.from({ length: 200_000 }, (_, index) => costOf(String(index + 1), null, (index * 7919) % 900_000))
    const marks = costs.flatMap(repeatMarks)
    const seen = new RepeatedMarks(marks.length)
    for (const mark of marks) seen.add(mark)
    expect([marks.length, seen.hasRepeated]).toEqual([200_000, false])
  })

  it('of a cost are the same however its voucher is written, and none without an amount', () => {
    const [mark] = repeatMarks(costOf('A-101', null, 12_200))
    expect(repeatMarks(costOf(' a 101 ', null, 12_200))).toEqual([mark])
    expect(repeatMarks(costOf('7', 'A101', 12_200))).toContain(mark)
    expect(repeatMarks(costOf('A-101', null, 12_201))).not.toContain(mark)
    expect(repeatMarks(costOf('A-101', null, null))).toEqual([])
  })
})
