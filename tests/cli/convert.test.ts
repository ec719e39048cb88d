// `vipu convert` from beginning to end, on small sheets.
import { describe, expect, it } from 'vitest'
import { claimsFileField } from '../../lib/core/claim.ts'
import { claimSheet, projectContent, run, seasonDisk } from '../batch/support/season.ts'
import { cli, CONVERT, season, summaryOf, textAt } from './support/cli.ts'

type Claims = ReturnType<typeof claimsFileField.parse>
const claimsOf = (disk: ReturnType<typeof season>): Claims => claimsFileField.parse(JSON.parse(textAt(disk, '/out/claims.json')))

/** The rows of a findings.csv, without its heading. */
const rowsOf = (disk: ReturnType<typeof season>): string[] => textAt(disk, '/out/findings.csv').split('\r\n').slice(1, -1)

describe('vipu convert', () => {
  it('takes the lines of two sheets into claims.json as the contract has it', async () => {
    const disk = season()
    const { code, out } = await cli([...CONVERT, '--json'], disk)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      exitCode: 0,
      files: 2,
      sources: { ok: 2, attention: 0, rejected: 0 },
      claims: 2,
      lines: 3,
      claimedCents: 52_460,
      written: ['claims.json', 'findings.csv', 'claims.xlsx'],
    })
    const { sources, claims } = claimsOf(disk)
    expect(sources.map(({ file, status }) => [file, status])).toEqual([
      ['ort1.csv', 'ok'],
      ['ort2.csv', 'ok'],
    ])
    expect(claims.map(({ locality, claim, lines }) => [locality, claim, lines.map((line) => line.grossCents)])).toEqual([
      ['L1', 1, [12_200, 30_500]],
      ['L2', 1, [9_760]],
    ])
  })

  it('writes the keys of every object in one order, one source and one claim a line', async () => {
    const disk = season()
    await cli(CONVERT, disk)
    const text = textAt(disk, '/out/claims.json')
    const lines = text.split('\n')
    expect(lines[0]).toBe('{ "schema": "vipu/claims@1",')
    expect(lines.filter((line) => line.startsWith('{"file"'))).toHaveLength(2)
    expect(lines.filter((line) => line.startsWith('{"source"'))).toHaveLength(2)
    expect(text).toMatch(/"at":"ort1!A4","row":4,"voucher":"101","incurredOn":"2009-09-15","paidOn":"2009-09-30","supplier":"Näyte Oy"/)
    expect(text).toMatch(/"netCents":10000,"vatCents":2200,"vatRate":"22","grossCents":12200,"claimedCents":null/)
  })

  it('says the result in the language asked for, aligned and without colour', async () => {
    const finnish = await cli(CONVERT, season())
    expect(finnish.out).toContain('Luettiin 2 tiedostoa.')
    expect(finnish.out).toMatch(/^Paikkakunta 1 +1 +1 +2 +427,00\u00a0€$/m)
    const swedish = await cli([...CONVERT, '--lang', 'sv'], season())
    expect(swedish.out).toMatch(/^Ort 1 +1 +1 +2 +427,00\u00a0€$/m)
    expect(`${finnish.out}${swedish.out}`).not.toContain('\u001b')
    expect(finnish.err).toBe('')
  })

  it('names its table with one slash where the folder was given with one at its end: (/out/findings.csv)', async () => {
    const args = CONVERT.map((one) => (one === '/out' ? '/out/' : one))
    const { out } = await cli(args, season({ '/in/rikki.xlsx': 'PK\u0003\u0004' }))
    expect(out).toContain('(/out/findings.csv)')
    expect(out).not.toContain('//')
  })

  it('keeps a bad file from none of the others, names it and ends with 1', async () => {
    const disk = season({ '/in/x.xlsx': 'PK\u0003\u0004 not really' })
    const { code, out } = await cli(CONVERT, disk)
    expect(code).toBe(1)
    expect(out).toContain('x.xlsx')
    const { sources, claims } = claimsOf(disk)
    expect(sources.map(({ file, status, findings }) => [file, status, findings.map((one) => one.code)])).toEqual([
      ['ort1.csv', 'ok', []],
      ['ort2.csv', 'ok', []],
      ['x.xlsx', 'rejected', ['unreadable-file']],
    ])
    expect(claims).toHaveLength(2)
    expect(rowsOf(disk)).toHaveLength(1)
    expect(rowsOf(disk)[0]).toMatch(/^x\.xlsx;;Virhe;unreadable-file;/)
  })

  it('counts the same bytes once: the first name counts, the other is named', async () => {
    const disk = season({
      '/in/kopio/ort1.csv': claimSheet(1, 1, [
        ['101', 100],
        ['102', 250],
      ]),
    })
    const { code } = await cli(CONVERT, disk)
    expect(code).toBe(0)
    const { sources, claims } = claimsOf(disk)
    expect(sources.map(({ file, status, findings }) => [file, status, findings.map((one) => one.figures)])).toEqual([
      ['kopio/ort1.csv', 'ok', []],
      ['ort1.csv', 'rejected', [{ original: 'kopio/ort1.csv' }]],
      ['ort2.csv', 'ok', []],
    ])
    expect(claims.map((claim) => claim.source.file)).toEqual(['kopio/ort1.csv', 'ort2.csv'])
  })

  it('names the first of three alike for both others, and counts it once', async () => {
    const same = claimSheet(1, 1, [
      ['101', 100],
      ['102', 250],
    ])
    const disk = season({ '/in/a/ort1.csv': same, '/in/b/ort1.csv': same })
    expect((await cli(CONVERT, disk)).code).toBe(0)
    const { sources, claims } = claimsOf(disk)
    const originals = sources.flatMap(({ file, findings }) => findings.map((one) => [file, one.figures['original']]))
    expect(originals).toEqual([
      ['b/ort1.csv', 'a/ort1.csv'],
      ['ort1.csv', 'a/ort1.csv'],
    ])
    expect(claims.map((claim) => claim.source.file)).toEqual(['a/ort1.csv', 'ort2.csv'])
    expect(claims.flatMap((claim) => claim.findings.map(({ code }) => code))).not.toContain('claimed-twice')
  })

  it('keeps the lines of each claim apart where one file has several: 100 and 250 of one locality, 80 of the other', async () => {
    const [head = '', ...rows] = claimSheet(1, 1, [
      ['101', 100],
      ['102', 250],
      ['7', 80],
    ])
      .trim()
      .split('\n')
      .slice(1)
    const [heading = '', ...lines] = rows
    const places = ['Paikkakunta 1', 'Paikkakunta 1', 'Paikkakunta 2'].map((place, index) => `${place};${lines[index] ?? ''}`)
    const disk = season({ '/in/ort1.csv': [head, `Paikkakunta;${heading}`, ...places, ''].join('\n'), '/in/ort2.csv': '' })
    await cli(CONVERT, disk)
    expect(claimsOf(disk).claims.map((claim) => [claim.locality, claim.lines.map(({ voucher, netCents }) => [voucher, netCents])])).toEqual(
      [
        [
          'L1',
          [
            ['101', 10_000],
            ['102', 25_000],
          ],
        ],
        ['L2', [['7', 8000]]],
      ],
    )
  })

  it('finds a cost claimed in two files and says so at both places', async () => {
    const disk = season({
      '/in/ort1-lisa.csv': claimSheet(1, 2, [
        ['102', 250],
        ['103', 10],
      ]),
    })
    const { code } = await cli(CONVERT, disk)
    expect(code).toBe(0)
    const found = claimsOf(disk).claims.flatMap((claim) => claim.findings.map((one) => [claim.source.file, one.code, one.severity, one.at]))
    expect(found).toEqual([
      ['ort1-lisa.csv', 'claimed-twice', 'warning', 'ort1-lisa!A4'],
      ['ort1.csv', 'claimed-twice', 'warning', 'ort1!A5'],
    ])
  })

  it('asks about 80 € and 90 € of one voucher in a list that is sent again, and about no other line that is not repeated', async () => {
    const sent = (fourth: number, ...more: readonly (readonly [string, number])[]): string =>
      claimSheet(2, 2, [['301', 50], ['302', 60], ['303', 70], ['304', fourth], ...more])
    const disk = season({ '/in/ort2b.csv': sent(80), '/in/ort2b-uusi.csv': sent(90, ['305', 20]) })
    expect((await cli(CONVERT, disk)).code).toBe(0)
    const found = claimsOf(disk).claims.flatMap((claim) => claim.findings.flatMap((one) => (one.code === 'claimed-twice' ? [] : [one])))
    expect(found.map(({ code, at, figures }) => [code, at, figures['other'], figures['amountCents']])).toEqual([
      ['claimed-twice-likely', 'ort2b-uusi!A7', 'ort2b.csv ort2b!A7', 9760],
      ['claimed-twice-likely', 'ort2b!A7', 'ort2b-uusi.csv ort2b-uusi!A7', 10_980],
    ])
  })

  it('asks about a changed voucher of four lines that are sent again within a list of forty, though another locality has its number and amount', async () => {
    const four = (fourth: number): [string, number][] => [
      ['301', 50],
      ['302', 60],
      ['303', 70],
      ['304', fourth],
    ]
    const others = Array.from({ length: 36 }, (_, index): [string, number] => [String(400 + index), 10 + index])
    const disk = season({
      '/in/a.csv': claimSheet(2, 2, four(80)),
      '/in/b.csv': claimSheet(2, 2, [...four(90), ...others]),
      '/in/c.csv': claimSheet(1, 2, [['304', 90]]).replaceAll('Näyte Oy', 'Muu Oy'),
    })
    expect((await cli(CONVERT, disk)).code).toBe(0)
    const found = claimsOf(disk).claims.flatMap((claim) => claim.findings.flatMap((one) => (one.code === 'claimed-twice' ? [] : [one])))
    expect(found.map(({ code, at, figures }) => [code, at, figures['other'], figures['amountCents']])).toEqual([
      ['claimed-twice-likely', 'a!A7', 'b.csv b!A7', 10_980],
      ['claimed-twice-likely', 'b!A7', 'a.csv a!A7', 9760],
    ])
  })

  it('tells how often each thing was found, errors first: two broken files, then two places of one cost', async () => {
    const broken = { '/in/x.xlsx': 'PK\u0003\u0004 not really', '/in/y.xlsx': 'PK\u0003\u0004 nor this' }
    const { out } = await cli(CONVERT, season({ ...broken, '/in/a.csv': claimSheet(1, 2, [['102', 250]]) }))
    const found = out.split('\n').flatMap((line) => /^ {2}(Virhe|Varoitus) +(\d+)/.exec(line)?.slice(1).join(' ') ?? [])
    expect(found).toEqual(['Virhe 2', 'Varoitus 2'])
  })

  it('counts a warning as an error when it is strict', async () => {
    const files = { '/in/ort1-lisa.csv': claimSheet(1, 2, [['102', 250]]) }
    expect((await cli(CONVERT, season(files))).code).toBe(0)
    expect((await cli([...CONVERT, '--strict'], season(files))).code).toBe(1)
  })

  it('writes a note only for a sheet that has to be corrected, in the language of its locality', async () => {
    const bad = claimSheet(2, 2, [['9', 40]]).replace('15.9.2009', '35.9.2009')
    const disk = season({ '/in/alue/ort2 toka.csv': bad })
    const { out } = await cli(CONVERT, disk)
    const notes = Object.keys(disk.contents('/out/notes'))
    expect(notes).toEqual(['/out/notes/alue/ort2 toka.csv.sv.md'])
    expect(textAt(disk, notes[0] ?? '')).toContain('# S1: att rätta i blanketten ort2 toka.csv')
    expect(out).toContain('notes/ (1 palaute toteuttajalle)')
  })

  it('takes back the notes of an earlier run that are not true any more, and nothing else', async () => {
    const disk = season({ '/in/x.xlsx': 'PK\u0003\u0004 not really', '/out/notes/mine.md': 'my own' })
    await cli(CONVERT, disk)
    expect(Object.keys(disk.contents('/out/notes'))).toEqual(['/out/notes/mine.md', '/out/notes/x.xlsx.fi.md'])
    disk.remove('/in/x.xlsx')
    await cli(CONVERT, disk)
    expect(Object.keys(disk.contents('/out/notes'))).toEqual(['/out/notes/mine.md'])
  })

  it('lets no text of a sheet become a formula in findings.csv', async () => {
    const names = ['=cmd|calc.csv', '@SUM(A1).csv', '+358.csv', '-1.csv', '＝1.csv', '\t=1.csv']
    const disk = season(Object.fromEntries(names.map((name) => [`/in/${name}`, `not;a;claim;${name}`])))
    await cli(CONVERT, disk)
    const rows = rowsOf(disk)
    expect(rows.length).toBeGreaterThanOrEqual(names.length)
    expect(rows.filter((row) => /^"?[\s]*[=+\-@＝]/.test(row))).toEqual([])
    expect(textAt(disk, '/out/findings.csv').startsWith('\ufeffTiedosto;Kohta;')).toBe(true)
  })

  it('names what it leaves aside', async () => {
    const disk = season({ '/in/ohje.pdf': '%PDF', '/in/~$ort1.xlsx': 'lock', '/in/.hidden.csv': 'x' })
    const { code, out } = await cli(CONVERT, disk)
    expect(code).toBe(0)
    expect(out).toMatch(/^ {2}ohje\.pdf +ei ole taulukkotiedosto$/m)
    expect(out).toMatch(/^ {2}~\$ort1\.xlsx +Excelin oma lukkotiedosto$/m)
    expect(summaryOf(await cli([...CONVERT, '--json'], disk))['leftAside']).toHaveLength(3)
  })

  it('names results of an earlier run that it did not make again', async () => {
    const disk = season()
    await cli([...CONVERT, '--format', 'json,xlsx'], disk)
    const { out } = await cli([...CONVERT, '--format', 'json', '--lang', 'en'], disk)
    expect(out).toMatch(/their figures may be old:\n {2}claims\.xlsx\n$/)
    expect(summaryOf(await cli([...CONVERT, '--json'], disk))['older']).toEqual([])
  })

  it('writes only the formats asked for', async () => {
    const disk = season()
    await cli([...CONVERT, '--format', 'json'], disk)
    expect(Object.keys(disk.contents('/out'))).toEqual(['/out/claims.json', '/out/findings.csv'])
  })

  it('lets no name of a file steer the terminal', async () => {
    const { out, err } = await cli(CONVERT, season({ '/in/\u001b[2Jx\u0007.csv': 'what;is;this' }))
    expect(out).toContain('[2Jx')
    // A terminal obeys these.
    expect(`${out}${err}`.split('\n').some((line) => /[^\P{Cc}]/u.test(line))).toBe(false)
  })

  it('never touches its input', async () => {
    const disk = season()
    const before = disk.contents('/in', true)
    await cli(CONVERT, disk)
    expect(disk.contents('/in', true)).toEqual(before)
  })
})

describe('a second run into the same folder', () => {
  it('reads anew what another version of the program has read', async () => {
    const disk = seasonDisk()
    const reused = async (tool: string) => {
      const done = await run(disk, { tool, reuse: 'any' })
      return done.kind === 'done' ? done.reused : done.kind
    }
    expect([await reused('vipu 1'), await reused('vipu 1'), await reused('vipu 2'), await reused('vipu 2')]).toEqual([0, 5, 0, 5])
  })

  it('starts anew when the first was finished, unless it is told to resume', async () => {
    const disk = season()
    await cli(CONVERT, disk)
    expect(summaryOf(await cli([...CONVERT, '--json'], disk))['reused']).toBe(0)
    const resumed = await cli([...CONVERT, '--json', '--resume'], disk)
    expect(summaryOf(resumed)['reused']).toBe(2)
    expect(resumed.err).toContain('Jatketaan aiempaa ajoa: 2 tiedostoa on luettu jo.')
    expect(summaryOf(await cli([...CONVERT, '--json', '--fresh'], disk))['reused']).toBe(0)
  })

  it('counts as read already only the files it was asked for', async () => {
    const disk = season()
    await cli(CONVERT, disk)
    const { err } = await cli(['convert', '/in/ort1.csv', ...CONVERT.slice(2), '--resume'], disk)
    expect(err).toContain('Jatketaan aiempaa ajoa: 1 tiedosto on luettu jo.')
  })

  it('that resumes reads again only what has changed', async () => {
    const disk = season()
    await cli(CONVERT, disk)
    disk.put('/in/ort2.csv', claimSheet(2, 1, [['7', 90]]))
    expect(summaryOf(await cli([...CONVERT, '--json', '--resume'], disk))).toMatchObject({ reused: 1, claimedCents: 42_700 + 10_980 })
  })

  it('reads everything again for another project or another language', async () => {
    const disk = season()
    await cli(CONVERT, disk)
    expect(summaryOf(await cli([...CONVERT, '--json', '--resume', '--lang', 'sv'], disk))['reused']).toBe(0)
    disk.put('/project.json', JSON.stringify({ ...projectContent, code: 'S2' }))
    expect(summaryOf(await cli([...CONVERT, '--json', '--resume'], disk))['reused']).toBe(0)
  })

  it('gives the same bytes whether it read everything or resumed', async () => {
    const disk = season()
    await cli(CONVERT, disk)
    const first = disk.contents('/out')
    await cli([...CONVERT, '--resume'], disk)
    expect(disk.contents('/out')).toEqual(first)
  })

  it('says nothing of its progress when it is quiet', async () => {
    const disk = season()
    await cli(CONVERT, disk)
    expect((await cli([...CONVERT, '--resume', '--quiet'], disk)).err).toBe('')
  })
})
