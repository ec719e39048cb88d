// Which files a run reads, and under which names.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DiskFault, realDisk } from '../../lib/batch/disk/index.ts'
import { isPlan, makePlan, type MissingInput, type Plan } from '../../lib/batch/plan/index.ts'
import { MemoryDisk } from './support/memory-disk.ts'

function planned(plan: Plan | readonly MissingInput[]): Plan {
  if (!isPlan(plan)) throw new Error(JSON.stringify(plan))
  return plan
}

const namesOf = (plan: Plan | readonly MissingInput[]): string[] => Array.from(planned(plan).files, (one) => one.file)

describe('the plan of a run', () => {
  const disk = new MemoryDisk({
    '/season/ort2.xlsx': '',
    '/season/Ort1.XLSX': '',
    '/season/ö.csv': '',
    '/season/z.ods': '',
    '/season/autumn/kulut.tsv': '',
    '/season/autumn/readme.pdf': '',
    '/season/autumn/~$kulut.xlsx': '',
    '/season/.git/x.xlsx': '',
    '/season/.DS_Store': '',
    '/season/out/claims.xlsx': '',
    '/other/ort9.xls': '',
  })

  it('finds the claim sheets of a folder and those below, in the order of code units, named from the folder', () => {
    expect(namesOf(makePlan(disk, ['/season'], '/season/out'))).toEqual(['Ort1.XLSX', 'autumn/kulut.tsv', 'ort2.xlsx', 'z.ods', 'ö.csv'])
  })

  it('names what it leaves aside and why', () => {
    expect(planned(makePlan(disk, ['/season'], '/season/out')).leftAside).toEqual([
      { file: '.DS_Store', reason: 'hidden' },
      { file: '.git', reason: 'hidden' },
      { file: 'autumn/readme.pdf', reason: 'otherKind' },
      { file: 'autumn/~$kulut.xlsx', reason: 'openInExcel' },
      { file: 'out', reason: 'outputFolder' },
    ])
  })

  it('names a folder that was given and may not be looked into, and leaves aside one below it', () => {
    const locked = new MemoryDisk({ '/season/a/ort1.csv': '', '/season/b/ort2.csv': '' })
    const list = locked.list.bind(locked)
    locked.list = (folder) => {
      if (folder === '/season/a') throw new DiskFault('list', folder, 'EACCES')
      return list(folder)
    }
    expect(makePlan(locked, ['/season', '/season/a', '/nowhere'], '/out')).toEqual([
      { path: '/season/a', reason: 'EACCES' },
      { path: '/nowhere', reason: 'ENOENT' },
    ])
    const plan = planned(makePlan(locked, ['/season'], '/out'))
    expect([namesOf(plan), plan.leftAside]).toEqual([['b/ort2.csv'], [{ file: 'a', reason: 'folderUnreadable' }]])
  })

  it('takes neither the project nor results of earlier runs for claim sheets, unless a file is named', () => {
    const mixed = new MemoryDisk({
      '/season/project.xlsx': '',
      '/season/findings.csv': '',
      '/season/converted/.vipu/journal.jsonl': '',
      '/season/converted/claims.xlsx': '',
      '/season/converted/financial-report.sv.xlsx': '',
      '/season/converted/ort1.xlsx': '',
    })
    const plan = planned(makePlan(mixed, ['/season'], '/out', '/season/project.xlsx'))
    expect(namesOf(plan)).toEqual(['converted/ort1.xlsx', 'findings.csv'])
    expect(plan.leftAside).toEqual([
      { file: 'converted/.vipu', reason: 'hidden' },
      { file: 'converted/claims.xlsx', reason: 'ownResult' },
      { file: 'converted/financial-report.sv.xlsx', reason: 'ownResult' },
      { file: 'project.xlsx', reason: 'project' },
    ])
    expect(namesOf(makePlan(mixed, ['/season/converted/claims.xlsx'], '/out'))).toEqual(['claims.xlsx'])
  })

  it('names files from the common folder of all inputs, whatever order they are given in', () => {
    const names = ['other/ort9.xls', 'season/autumn/kulut.tsv', 'season/ort2.xlsx']
    expect(namesOf(makePlan(disk, ['/season/autumn', '/other', '/season/ort2.xlsx'], '/out'))).toEqual(names)
    expect(namesOf(makePlan(disk, ['/season/ort2.xlsx', '/season/autumn', '/other'], '/out'))).toEqual(names)
    expect(namesOf(makePlan(disk, ['/season/ort2.xlsx'], '/out'))).toEqual(['ort2.xlsx'])
  })

  it('reads a file once though it is given twice, and a file that is named whatever it is called', () => {
    expect(namesOf(makePlan(disk, ['/season/autumn', '/season/autumn/kulut.tsv', '/season/autumn/readme.pdf'], '/out'))).toEqual([
      'kulut.tsv',
      'readme.pdf',
    ])
  })

  it('tells every input that is not there', () => {
    expect(makePlan(disk, ['/season', '/sesaon', '/nowhere.xlsx'], '/out')).toEqual([
      { path: '/sesaon', reason: 'ENOENT' },
      { path: '/nowhere.xlsx', reason: 'ENOENT' },
    ])
  })

  describe('on a real disk', () => {
    let folder = ''
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'vipu-plan-'))
      mkdirSync(join(folder, 'in'))
      mkdirSync(join(folder, 'secret'))
      writeFileSync(join(folder, 'in', 'ort1.xlsx'), 'x')
      writeFileSync(join(folder, 'secret', 'other.xlsx'), 'x')
      symlinkSync(join(folder, 'secret'), join(folder, 'in', 'way-out'))
      symlinkSync(join(folder, 'secret', 'other.xlsx'), join(folder, 'in', 'link.xlsx'))
      symlinkSync('.', join(folder, 'in', 'circle'))
    })
    afterAll(() => {
      rmSync(folder, { recursive: true })
    })

    it('follows no links out of a folder or round in it, and names them', () => {
      const plan = planned(makePlan(realDisk, [join(folder, 'in')], join(folder, 'out')))
      expect(namesOf(plan)).toEqual(['ort1.xlsx'])
      expect(plan.leftAside.map((one) => [one.file, one.reason])).toEqual([
        ['circle', 'link'],
        ['link.xlsx', 'link'],
        ['way-out', 'link'],
      ])
    })
  })
})
