// `--limit`: a bound of reading, lowered for files nobody trusts or raised for one that is as large as it should be.
import { describe, expect, it } from 'vitest'
import { limitNames } from '../../lib/batch/reading/limits.ts'
import { claimsFileField } from '../../lib/core/claim.ts'
import { claimSheet } from '../batch/support/season.ts'
import { cli, CONVERT, season, textAt } from './support/cli.ts'

type Source = ReturnType<typeof claimsFileField.parse>['sources'][number]

const sourcesOf = (disk: ReturnType<typeof season>): readonly Source[] =>
  claimsFileField.parse(JSON.parse(textAt(disk, '/out/claims.json'))).sources

describe('a limit of reading', () => {
  const long = claimSheet(1, 1, [
    ['1', 10],
    ['2', 20],
    ['3', 30],
  ])

  it('that is lowered refuses the one file beyond it, with both figures, and says how it is raised', async () => {
    const disk = season({ '/in/ort1.csv': long })
    const { code, out } = await cli([...CONVERT, '--limit', 'rows=5'], disk)
    expect(code).toBe(1)
    expect(sourcesOf(disk)).toMatchObject([
      { file: 'ort1.csv', status: 'rejected', findings: [{ code: 'too-large', figures: { limit: 'rows', allowed: 5, found: 6 } }] },
      { file: 'ort2.csv', status: 'ok' },
    ])
    expect(out).toContain('Tiedostossa on liikaa rivejä: 6 (enintään 5).')
    expect(out).toContain('--limit')
    expect((await cli(CONVERT, season())).out).not.toContain('--limit')
  })

  it('of a file’s bytes is as many as it has: one less refuses it', async () => {
    const bytes = Buffer.from(long).length
    for (const [most, status] of [
      [bytes, 'ok'],
      [bytes - 1, 'rejected'],
    ] as const) {
      const disk = season({ '/in/ort1.csv': long })
      await cli([...CONVERT, '--limit', `fileBytes=${String(most)}`], disk)
      expect(sourcesOf(disk)[0]).toMatchObject({ file: 'ort1.csv', status })
    }
  })

  it('that is raised lets in what is beyond the usual one: lines whose descriptions have 5,100,000 letters together', async () => {
    const lines = Array.from({ length: 51 }, (_, index) => [String(index + 1), 10] as const)
    const wordy = claimSheet(1, 1, lines).replaceAll('Työpaja', 'työpaja '.repeat(12_500).trimEnd())
    const usual = season({ '/in/ort1.csv': wordy })
    await cli(CONVERT, usual)
    expect(sourcesOf(usual)[0]).toMatchObject({ status: 'rejected', findings: [{ code: 'too-large', figures: { limit: 'lineText' } }] })
    const raised = season({ '/in/ort1.csv': wordy })
    await cli([...CONVERT, '--limit', 'lineText=6000000,rows=5', '--limit', 'rows=400000'], raised)
    expect(sourcesOf(raised)[0]).toMatchObject({ status: 'ok', findings: [] })
  })

  it('is part of what was read: a file that was refused is read once the limit allows it', async () => {
    const disk = season({ '/in/ort1.csv': long })
    await cli([...CONVERT, '--limit', 'rows=5'], disk)
    const { code } = await cli([...CONVERT, '--resume'], disk)
    expect(code).toBe(0)
    expect(sourcesOf(disk)).toMatchObject([{ status: 'ok' }, { status: 'ok' }])
  })

  it('keeps parts that were read under different ones from being merged', async () => {
    const disk = season()
    await cli(['convert', '/in', '--project', '/project.json', '--out', '/a', '--shard', '1/2'], disk)
    await cli(['convert', '/in', '--project', '/project.json', '--out', '/b', '--shard', '2/2', '--limit', 'rows=9'], disk)
    expect(await cli(['merge', '/a', '/b', '--out', '/out'], disk)).toMatchObject({ code: 2 })
  })

  it('holds where `report` and `verify` read claim sheets themselves', async () => {
    const disk = season({ '/in/ort1.csv': long })
    const asked = ['--claims', '/in', '--project', '/project.json', '--limit', 'rows=5']
    const reported = await cli(['report', ...asked, '--out', '/out', '--format', 'json'], disk)
    expect(reported.code).toBe(1)
    expect(sourcesOf(disk)[0]).toMatchObject({ status: 'rejected' })
    expect(await cli(['verify', '/out/settlement.json', ...asked], disk)).toMatchObject({ code: 0 })
  })

  it('that is not known, or no number, ends with 2 and says what would do', async () => {
    const unknown = await cli([...CONVERT, '--limit', 'sheetNames=5'], season())
    expect(unknown).toMatchObject({ code: 2, out: '' })
    expect(unknown.err).toContain(`Valitsimen --limit arvo sheetNames=5 ei käy. Anna ${limitNames.join(', ')}.`)
    for (const wrong of ['rows', 'rows=', 'rows=-1', 'rows=0', 'rows=1e9', 'rows=1,5', 'rows=9999999999']) {
      const { code, err } = await cli([...CONVERT, '--limit', wrong], season())
      expect({ code, err }, wrong).toEqual({ code: 2, err: expect.stringContaining('rows=800000') as string })
    }
  })
})
