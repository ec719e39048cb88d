// `vipu workbook`, `vipu template` and `vipu demo`.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { realDisk } from '../../lib/batch/disk/index.ts'
import { withFile } from '../../lib/batch/folder/index.ts'
import { newRunOn } from '../../lib/batch/folder/machine.ts'
import { readSheets } from '../../lib/formats/index.ts'
import type { MemoryDisk } from '../batch/support/memory-disk.ts'
import { cli, season } from './support/cli.ts'

async function sheetNames(disk: MemoryDisk, path: string): Promise<string[]> {
  const { value } = await readSheets(disk.read(path), path)
  return (value ?? []).map((sheet) => sheet.name)
}

describe('vipu workbook', () => {
  it('writes the project as a workbook in the language asked for', async () => {
    const disk = season()
    expect((await cli(['workbook', '--project', '/project.json', '--out', '/a/hanke.xlsx'], disk)).out).toBe(
      'Kirjoitettiin /a/hanke.xlsx\n',
    )
    await cli(['workbook', '--project', '/project.json', '--out', '/a/projekt.xlsx', '--lang', 'sv'], disk)
    expect(await sheetNames(disk, '/a/hanke.xlsx')).not.toEqual(await sheetNames(disk, '/a/projekt.xlsx'))
  })
})

describe('vipu template', () => {
  it.each(['fi', 'sv', 'en'])('makes a claim sheet and a project workbook in %s', async (language) => {
    const disk = season()
    for (const kind of ['claim', 'project']) {
      const { code } = await cli(['template', kind, '--lang', language, '--out', `/${kind}.xlsx`], disk)
      expect(code).toBe(0)
      expect((await sheetNames(disk, `/${kind}.xlsx`)).length).toBeGreaterThan(0)
    }
  })

  it('fills in what a project says of a locality', async () => {
    const disk = season()
    await cli(['template', 'claim', '--out', '/tyhja.xlsx'], disk)
    const { code } = await cli(['template', 'claim', '--project', '/project.json', '--locality', 'L2', '--out', '/ort2.xlsx'], disk)
    expect(code).toBe(0)
    const texts = async (path: string): Promise<string> => JSON.stringify((await readSheets(disk.read(path), path)).value)
    expect(await texts('/ort2.xlsx')).toContain('Esimerkkitoteuttaja 2 Oy')
    expect(await texts('/tyhja.xlsx')).not.toContain('Esimerkkitoteuttaja')
  })

  it('refuses a locality the project does not have, or one without a project', async () => {
    const disk = season()
    const unknown = await cli(['template', 'claim', '--project', '/project.json', '--locality', 'L9', '--out', '/x.xlsx'], disk)
    expect([unknown.code, unknown.err]).toEqual([2, 'Hankkeessa ei ole paikkakuntaa L9. Paikkakunnat: L1, L2.\n'])
    expect((await cli(['template', 'claim', '--locality', 'L1', '--out', '/x.xlsx'], disk)).code).toBe(2)
    expect(disk.look('/x.xlsx')).toBeNull()
  })
})

describe('a file that another run is writing', () => {
  const TEMPLATE = ['template', 'claim', '--out', '/a/x.xlsx']
  const theirs = (disk: MemoryDisk, milliseconds: number): Promise<unknown> =>
    withFile(
      newRunOn(disk, new AbortController().signal, () => undefined),
      '/a/x.xlsx',
      async () => {
        disk.put('/a/.x.xlsx.partial', 'theirs')
        await setTimeout(milliseconds)
        disk.rename('/a/.x.xlsx.partial', '/a/x.xlsx')
        return { kind: 'done' }
      },
    )

  it('is waited for, and ours then takes its place; nothing is left beside it', async () => {
    const disk = season()
    const [ours] = await Promise.all([setTimeout(20).then(() => cli(TEMPLATE, disk)), theirs(disk, 400)])
    expect(ours).toMatchObject({ code: 0, err: '' })
    expect(await sheetNames(disk, '/a/x.xlsx')).toHaveLength(3)
    expect(Object.keys(disk.contents('/a', true))).toEqual(['/a/x.xlsx'])
  })

  it('is left to that run where Ctrl-C comes meanwhile', async () => {
    const disk = season()
    const signal = AbortSignal.timeout(60)
    const [ours] = await Promise.all([setTimeout(20).then(() => cli(TEMPLATE, disk, { signal })), theirs(disk, 400)])
    expect(ours).toMatchObject({ code: 130, out: '' })
    expect(disk.contents('/a', true)).toEqual({ '/a/x.xlsx': 'theirs' })
  })
})

describe('vipu demo', () => {
  it('runs every command on the sample project and says what it made and where', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vipu-demo-'))
    try {
      const { code, out, err } = await cli(['demo', '--out', folder], realDisk)
      expect([code, err]).toEqual([0, ''])
      for (const command of ['convert', 'report', 'verify', 'workbook', 'template']) expect(out).toContain(`$ vipu ${command} `)
      expect(out).toContain('Raportti täsmää.')
      expect(out).toContain(`Kaikki on kansiossa ${folder}.`)
      expect(readdirSync(folder).sort()).toEqual(['claim.xlsx', 'claims', 'project.xlsx', 'reports'])
      const reports = [
        'settlement.json',
        'financial-report.fi.xlsx',
        'financial-report.fi.pdf',
        'results-report.fi.xlsx',
        'results-report.fi.docx',
        'results-report.fi.pdf',
      ]
      expect(readdirSync(join(folder, 'reports'))).toEqual(expect.arrayContaining(reports))
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
