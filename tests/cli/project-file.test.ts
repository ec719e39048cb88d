// The project a command is given: what is wrong with it is told to the field, before anything is written.
import { describe, expect, it } from 'vitest'
import { DiskFault } from '../../lib/batch/disk/index.ts'
import { projectContent } from '../batch/support/season.ts'
import { cli, CONVERT, season, textAt, type Ran } from './support/cli.ts'

const withProject = async (content: string | Uint8Array, ...more: string[]): Promise<Ran> => {
  const disk = season({ '/project.json': content })
  const ran = await cli([...CONVERT, ...more], disk)
  if (ran.code === 2) expect(disk.contents('/out', true)).toEqual({})
  return ran
}

const changed = (change: (content: Record<string, unknown>) => void): string => {
  const content = structuredClone(projectContent) as Record<string, unknown>
  change(content)
  return JSON.stringify(content)
}

describe('a project', () => {
  it('that is not there is named', async () => {
    const { code, err } = await cli(['convert', '/in', '--project', '/hanke.json', '--out', '/out'], season())
    expect([code, err]).toEqual([2, 'Hanketiedostoa /hanke.json ei ole. Tarkista polku.\n'])
  })

  it('that is empty, or a folder, is said to be', async () => {
    expect(await withProject('')).toMatchObject({ code: 2, err: 'Hanketiedosto /project.json on tyhjä.\n' })
    const disk = season()
    disk.read = (path) => {
      throw new DiskFault('read', path, 'EISDIR')
    }
    const { code, err } = await cli(CONVERT, disk)
    expect([code, err]).toEqual([2, expect.stringContaining('Se on kansio. Anna tiedosto.')])
  })

  it('with a wrong field names its path, its value and what is expected', async () => {
    const { code, err } = await withProject(changed((content) => (content['period'] = { start: '1.8.2009', end: '2009-12-31' })))
    expect(code).toBe(2)
    expect(err).toContain('period.start')
    expect(err).toContain('1.8.2009')
  })

  it('with several wrong fields names all of them, in the language asked for', async () => {
    const project = changed((content) => {
      content['code'] = 5
      content['profile'] = 'esr-1995'
      content['claims'] = [{ number: 0, period: { start: '2009-08-01', end: '2009-07-01' } }]
    })
    const { code, err } = await withProject(project, '--lang', 'sv')
    expect(code).toBe(2)
    for (const path of ['code', 'profile', 'claims.0.number', 'claims.0.period.end']) expect(err).toContain(path)
    expect(err).toContain('esr-1995')
    expect(err).toContain('I projektfilen /project.json är 4 fält fel.')
  })

  it('with one name for two localities is refused', async () => {
    const { code, err } = await withProject(
      changed((content) => (content['localities'] = [projectContent.localities[0], projectContent.localities[0]])),
    )
    expect(code).toBe(2)
    expect(err).toContain('localities.1.id')
  })

  it('with an unknown field is used, and the field is named', async () => {
    const { code, err } = await withProject(changed((content) => (content['colour'] = 'blue')))
    expect(code).toBe(0)
    expect(err).toContain('colour')
  })

  it('that is broken JSON is told to the line and character', async () => {
    const { code, err } = await withProject('{\n  "schema": "vipu/project@1"\n  "code": "S1"\n}')
    expect([code, err]).toEqual([2, 'Hanketiedosto /project.json ei ole kelvollista JSONia: virhe on rivillä 3, merkissä 3.\n'])
  })

  it('with a field written twice is refused, since one of the two would be lost', async () => {
    const { code, err } = await withProject('{ "code": "S1", "code": "S2" }')
    expect(code).toBe(2)
    expect(err).toContain('on kenttä code kahteen kertaan: rivi 1, merkki 17')
  })

  it.each(['[]', '"project"', 'null', '12'])('that is %s and no object is refused', async (content) => {
    const { code, err } = await withProject(content)
    expect(code).toBe(2)
    expect(err).toContain('sisältö ei ole hanke')
  })

  it('saved by Notepad as UTF-16 is read', async () => {
    const text = JSON.stringify(projectContent)
    expect((await withProject(Buffer.from(`\ufeff${text}`, 'utf16le'))).code).toBe(0)
    expect((await withProject(`\ufeff${text}`)).code).toBe(0)
  })

  it('as the project workbook gives the same claims as project.json', async () => {
    const disk = season()
    expect((await cli(['workbook', '--project', '/project.json', '--out', '/hanke.xlsx'], disk)).code).toBe(0)
    await cli(CONVERT, disk)
    const { code } = await cli(['convert', '/in', '--project', '/hanke.xlsx', '--out', '/toinen'], disk)
    expect(code).toBe(0)
    expect(textAt(disk, '/toinen/claims.json')).toBe(textAt(disk, '/out/claims.json'))
  })

  it('that is some other workbook is refused', async () => {
    const disk = season()
    await cli(['template', 'claim', '--out', '/lomake.xlsx'], disk)
    const { code, err } = await cli(['convert', '/in', '--project', '/lomake.xlsx', '--out', '/out'], disk)
    expect(code).toBe(2)
    expect(err).toContain('ei ole Vipun hanketyökirja')
  })

  it('that is an old or encrypted workbook is taken for one, never for broken JSON', async () => {
    const { code, err } = await withProject(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
    expect(code).toBe(2)
    expect(err).toContain('ei voitu lukea')
    expect(err).not.toContain('JSON')
  })

  it('that is a damaged workbook is refused with the reason', async () => {
    const { code, err } = await withProject('PK\u0003\u0004 and nothing more')
    expect(code).toBe(2)
    expect(err).toContain('ei voitu lukea')
    expect(err.split('\n').length).toBeGreaterThan(2)
  })
})
