// `vipu report` and `vipu verify`: from claims to a settlement, and back to whether it still holds.
import { describe, expect, it } from 'vitest'
import { newRunOn } from '../../lib/batch/folder/machine.ts'
import { claimSheet, projectContent } from '../batch/support/season.ts'
import type { MemoryDisk } from '../batch/support/memory-disk.ts'
import { cli, CONVERT, season, summaryOf, textAt, type Ran } from './support/cli.ts'

const REPORT = ['report', '--project', '/project.json', '--out', '/reports', '--claims'] as const

/** Only settlement.json, unless formats are named. */
const report = (disk: MemoryDisk, claims: readonly string[], ...more: string[]): Promise<Ran> =>
  cli([...REPORT, ...claims, ...(more.includes('--format') ? more : [...more, '--format', 'json'])], disk)

async function converted(more: Readonly<Record<string, string>> = {}): Promise<MemoryDisk> {
  const disk = season(more)
  await cli(CONVERT, disk)
  return disk
}

interface SettlementFile {
  readonly localities: readonly { readonly id: string; readonly eligibleCents: number; readonly reimbursableCents: number }[]
  readonly sources: readonly { readonly file: string }[]
}

const settlementOf = (disk: MemoryDisk): SettlementFile => JSON.parse(textAt(disk, '/reports/settlement.json')) as SettlementFile

describe('vipu report', () => {
  it('settles 350 € and 80 € net of VAT for two localities', async () => {
    const disk = await converted()
    const { code, out } = await report(disk, ['/out/claims.json'])
    expect(code).toBe(0)
    expect(settlementOf(disk).localities.map(({ id, eligibleCents }) => [id, eligibleCents])).toEqual([
      ['L1', 35_000],
      ['L2', 8_000],
    ])
    expect(out).toMatch(/^Paikkakunta 1 +427,00\u00a0€ +350,00\u00a0€ +350,00\u00a0€ +350,00\u00a0€ +0,00\u00a0€$/m)
    expect(out).toContain('ESR:n ja valtion jakoa ei ole päätetty.')
  })

  it('counts once an invoice of 100 € that two localities claim under vouchers of their own', async () => {
    const ofInvoice = (locality: number, voucher: string): string =>
      claimSheet(locality, 1, [[voucher, 100]])
        .replace('Tosite;', 'Tosite;Lasku;')
        .replace(`${voucher};15`, `${voucher};A-77;15`)
    const disk = await converted({ '/in/ort1.csv': ofInvoice(1, '101'), '/in/ort2.csv': ofInvoice(2, '7') })
    expect(textAt(disk, '/out/findings.csv').match(/claimed-twice/g)).toHaveLength(2)
    await report(disk, ['/out'])
    expect(settlementOf(disk).localities.map(({ id, eligibleCents }) => [id, eligibleCents])).toEqual([
      ['L1', 10_000],
      ['L2', 0],
    ])
  })

  it('makes its files where Ctrl-C ends the process at once, and writes none of them there', async () => {
    const disk = await converted()
    const stages: (readonly string[])[] = []
    const named = (): readonly string[] => Object.keys(disk.contents('/reports', true))
    const ran = await cli([...REPORT, '/out', '--format', 'json,xlsx'], disk, {
      unheard: async (act) => {
        stages.push(named())
        const made = await act()
        stages.push(named())
        return made
      },
    })
    expect(ran.code).toBe(0)
    expect(stages).toEqual([[], []])
    expect(named()).not.toEqual([])
  })

  it('paints workbooks and a document for Word, the same bytes each time', async () => {
    const disk = await converted()
    await report(disk, ['/out'], '--format', 'json,xlsx,docx')
    const painted = disk.contents('/reports')
    for (const name of ['financial-report.fi.xlsx', 'results-report.fi.xlsx', 'results-report.fi.docx'])
      expect(Object.keys(painted)).toContain(`/reports/${name}`)
    await report(disk, ['/out'], '--format', 'json,xlsx,docx')
    expect(disk.contents('/reports')).toEqual(painted)
  })

  it('gives the same settlement from claims.json, from its folder, and from the sheets themselves', async () => {
    const disk = await converted()
    const settlements: string[] = []
    for (const claims of ['/out/claims.json', '/out', '/in']) {
      await report(disk, [claims])
      settlements.push(textAt(disk, '/reports/settlement.json'))
    }
    expect(new Set(settlements).size).toBe(1)
    expect(textAt(disk, '/reports/claims.json')).toBe(textAt(disk, '/out/claims.json'))
  })

  it('counts a claims.json given twice once, and two of them in any order alike', async () => {
    const disk = await converted({ '/more/ort1.2.csv': claimSheet(1, 2, [['301', 40]]) })
    await cli(['convert', '/more', '--project', '/project.json', '--out', '/out2'], disk)
    await report(disk, ['/out', '/out2'])
    const once = textAt(disk, '/reports/settlement.json')
    expect(settlementOf(disk).localities[0]?.eligibleCents).toBe(39_000)
    await report(disk, ['/out2', '/out', '/out/claims.json'])
    expect(textAt(disk, '/reports/settlement.json')).toBe(once)
  })

  it('counts the same sheet in two claims.json once, though it has two names', async () => {
    const disk = await converted({ '/more/toinen nimi.csv': claimSheet(2, 1, [['7', 80]]) })
    await cli(['convert', '/more', '--project', '/project.json', '--out', '/out2'], disk)
    await report(disk, ['/out', '/out2'])
    const { localities, sources } = settlementOf(disk)
    expect(localities[1]?.eligibleCents).toBe(8_000)
    expect(sources.map((one) => one.file)).toEqual(['ort1.csv', 'ort2.csv', 'toinen nimi.csv'])
    expect(textAt(disk, '/reports/report-findings.csv')).toContain('toinen nimi.csv;;Varoitus;duplicate-file;')
  })

  it('refuses one sheet that two runs took for claims of two localities, in any order', async () => {
    const disk = await converted()
    disk.put('/out2/claims.json', textAt(disk, '/out/claims.json').replace('"locality":"L1"', '"locality":"L2"'))
    for (const claims of [
      ['/out', '/out2'],
      ['/out2', '/out'],
    ])
      expect(await report(disk, claims)).toMatchObject({ code: 2, err: expect.stringContaining('ort1.csv') as string })
  })

  it('refuses two different sheets of one name, since decisions go by the name', async () => {
    const disk = await converted({ '/more/ort1.csv': claimSheet(1, 2, [['301', 40]]) })
    await cli(['convert', '/more', '--project', '/project.json', '--out', '/out2'], disk)
    const { code, err } = await report(disk, ['/out', '/out2'])
    expect(code).toBe(2)
    expect(err).toContain('samalla nimellä ort1.csv')
    expect(disk.contents('/reports')).toEqual({})
  })

  it('ends with 1 for a line that a rule stops, and names the rule, until it is decided', async () => {
    const late = claimSheet(1, 1, [['55', 70]]).replace('15.9.2009', '15.7.2009')
    const disk = await converted({ '/in/ennen.csv': late })
    const stopped = await report(disk, ['/out'])
    expect(stopped.code).toBe(1)
    expect(stopped.out).toContain('ennen.csv  ennen!A4')
    expect(settlementOf(disk).localities[0]?.eligibleCents).toBe(35_000)
    const decisions = [{ at: 'ennen.csv ennen!A4', code: 'outside-project-period', accept: true, reason: 'tilintarkastus', by: 'AA' }]
    disk.put('/project.json', JSON.stringify({ ...projectContent, decisions }))
    expect((await report(disk, ['/out'])).code).toBe(0)
    expect(settlementOf(disk).localities[0]?.eligibleCents).toBe(42_000)
  })

  it('lists the cost that crossed the cap under its file, like every other finding of a row', async () => {
    const disk = await converted({ '/in/iso.csv': claimSheet(1, 1, [['55', 7000]]) })
    await report(disk, ['/out'])
    expect(textAt(disk, '/reports/report-findings.csv')).toContain('\r\niso.csv;iso!A4;Tiedoksi;over-cap;')
  })

  it('makes the reports in every language asked for, and only the formats asked for', async () => {
    const disk = await converted()
    const ran = await report(disk, ['/out'], '--lang', 'fi', '--lang', 'sv', '--format', 'xlsx', '--json')
    expect(summaryOf(ran)['written']).toEqual(expect.arrayContaining(['financial-report.fi.xlsx', 'financial-report.sv.xlsx']))
    expect(Object.keys(disk.contents('/reports'))).not.toContain('/reports/settlement.json')
  })

  it('names claims that are not there, broken or of another kind', async () => {
    const disk = await converted()
    disk.put('/broken.json', '{ "schema": "vipu/claims@1",\n "sources": [}')
    disk.put('/other.json', '{ "schema": "vipu/settlement@1" }')
    disk.put('/orphan.json', textAt(disk, '/out/claims.json').replace('{"source":{"file":"ort1.csv"', '{"source":{"file":"muu.csv"'))
    expect(await report(disk, ['/none.json'])).toMatchObject({ code: 3, err: expect.stringContaining('/none.json') as string })
    expect(await report(disk, ['/broken.json'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('rivillä 2, merkissä 14') as string,
    })
    expect(await report(disk, ['/other.json'])).toMatchObject({ code: 2, err: expect.stringContaining('kenttä schema') as string })
    expect(await report(disk, ['/orphan.json'])).toMatchObject({ code: 2, err: expect.stringContaining('claims.0.source.file') as string })
    expect(disk.contents('/reports')).toEqual({})
  })

  it('that is interrupted ends with 130 and has written nothing', async () => {
    const disk = await converted()
    const args = [...REPORT, '/out', '--format', 'json,xlsx']
    expect(await cli(args, disk, { signal: AbortSignal.abort() })).toEqual({
      code: 130,
      out: '',
      err: 'Keskeytetty. Mitään ei kirjoitettu.\n',
    })
    expect(disk.contents('/reports', true)).toEqual({})
  })

  it('does not write into a folder that another run holds', async () => {
    const disk = await converted()
    const { self } = newRunOn(disk, new AbortController().signal, () => undefined)
    const holder = { ...self, run: 'x', pid: process.ppid, born: null }
    disk.put('/reports/.vipu/lock', `${JSON.stringify(holder)}\n`)
    expect((await report(disk, ['/out'])).code).toBe(4)
    expect(disk.contents('/reports')).toEqual({})
  })

  it.each([
    ['before its own are read', '/reports/claims.json', 'open'],
    ['before the report is written', '/reports/.vipu/lock', 'create'],
  ] as const)('ends with 4 and writes nothing where another run converts other sheets into its folder %s', async (_, place, operation) => {
    const other = season({ '/in/ort1.csv': claimSheet(1, 1, [['1', 999]]) })
    await cli(CONVERT, other)
    const disk = season()
    let times = 0
    const meanwhile = (path: string): void => {
      if (path !== place) return
      times += 1
      if (times === (operation === 'open' ? 1 : 2)) disk.put('/reports/claims.json', textAt(other, '/out/claims.json'))
    }
    const { open, create } = { open: disk.open.bind(disk), create: disk.create.bind(disk) }
    if (operation === 'open') disk.open = (path, purpose) => (meanwhile(path), open(path, purpose))
    else disk.create = (path, content) => (meanwhile(path), create(path, content))
    const { code, err } = await report(disk, ['/in'])
    expect([code, err]).toEqual([4, expect.stringContaining('Kansio /reports on toisen ajon käytössä.')])
    expect(disk.look('/reports/settlement.json')).toBeNull()
  })
})

describe('a folder of an earlier report', () => {
  it('among the claim sheets is no claim: nothing is claimed once more', async () => {
    const disk = season()
    const convert = ['convert', '/in', '--project', '/project.json', '--json', '--out'] as const
    const first = summaryOf(await cli([...convert, '/in/converted'], disk))
    await cli([...REPORT.slice(0, 3), '--out', '/in/reports', '--claims', '/in/converted', '--format', 'xlsx'], disk)
    const { files, lines, claimedCents } = summaryOf(await cli([...convert, '/out'], disk))
    expect({ files, lines, claimedCents }).toEqual({ files: 2, lines: first['lines'], claimedCents: first['claimedCents'] })
  })

  it('keeps what was not made again, and it is named', async () => {
    const disk = await converted()
    await report(disk, ['/out'], '--format', 'json,docx')
    const { out } = await report(disk, ['/out'], '--format', 'xlsx')
    expect(out).toMatch(/niiden luvut voivat olla vanhoja:\n {2}settlement\.json\n {2}results-report\.fi\.docx\n$/)
    const again = await report(disk, ['/out'], '--format', 'json,xlsx,docx')
    expect(again.out).not.toContain('vanhoja')
  })
})

describe('vipu verify', () => {
  const verify = (disk: MemoryDisk, path: string, ...more: string[]): Promise<Ran> =>
    cli(['verify', path, '--project', '/project.json', '--claims', '/out', ...more], disk)

  async function reported(): Promise<MemoryDisk> {
    const disk = await converted()
    await report(disk, ['/out'], '--format', 'json,xlsx')
    return disk
  }

  it('says that an untouched report agrees', async () => {
    const disk = await reported()
    for (const name of ['settlement.json', 'financial-report.fi.xlsx', 'results-report.fi.xlsx']) {
      expect(await verify(disk, `/reports/${name}`)).toEqual({ code: 0, out: 'Raportti täsmää.\n', err: '' })
    }
  })

  it('names every figure of a settlement that was changed', async () => {
    const disk = await reported()
    disk.put('/reports/settlement.json', textAt(disk, '/reports/settlement.json').replace('"eligibleCents": 8000', '"eligibleCents": 8001'))
    const { code, out } = await verify(disk, '/reports/settlement.json')
    expect(code).toBe(1)
    expect(out).toContain('1 luku eroaa')
    expect(out).toMatch(/^localities\.L2\.eligibleCents +8001 +8000$/m)
  })

  it('names every figure that the claims do not come to any more', async () => {
    const disk = await reported()
    disk.put('/in/ort2.csv', claimSheet(2, 1, [['7', 81]]))
    await cli(CONVERT, disk)
    const settlement = summaryOf(await verify(disk, '/reports/settlement.json', '--json'))
    expect(settlement['agrees']).toBe(false)
    expect(settlement['differences']).toContainEqual({
      kind: 'value',
      at: 'localities.L2.eligibleCents',
      figure: '',
      found: '8000',
      reads: '8000',
      expected: '8100',
    })
    expect(JSON.stringify(settlement['differences'])).toContain('sources.ort2.csv.sha256')
    const workbook = await verify(disk, '/reports/financial-report.fi.xlsx')
    expect(workbook.code).toBe(1)
    expect(workbook.out).toContain('    Raportissa: 430,00\u00a0€\n    Laskettu: 431,00\u00a0€\n')
    expect(workbook.out.split('\n').every((line) => line.length <= 100 || !line.includes(' '))).toBe(true)
  })

  it('reads claim sheets themselves, and leaves nothing behind', async () => {
    const disk = await reported()
    const before = disk.contents('/', true)
    const { code } = await cli(['verify', '/reports/settlement.json', '--project', '/project.json', '--claims', '/in'], disk)
    expect(code).toBe(0)
    expect(disk.contents('/', true)).toEqual(before)
  })

  it('that is interrupted while it reads the sheets speaks of no folder', async () => {
    const disk = await reported()
    const args = ['verify', '/reports/settlement.json', '--project', '/project.json', '--claims', '/in', '--lang', 'en']
    const ran = await cli(args, disk, { signal: AbortSignal.abort() })
    expect(ran).toEqual({ code: 130, out: '', err: 'Interrupted. Nothing was written.\n' })
  })

  it('takes a document only as a whole: to the last byte, or not at all', async () => {
    const disk = await reported()
    expect(await report(disk, ['/out'], '--format', 'pdf,docx', '--lang', 'sv')).toMatchObject({ code: 0, err: '' })
    for (const name of ['results-report.sv.docx', 'financial-report.sv.pdf', 'results-report.sv.pdf']) {
      const path = `/reports/${name}`
      expect(await verify(disk, path)).toMatchObject({ code: 0, out: 'Raportti täsmää.\n' })
      const bytes = new Uint8Array(disk.read(path))
      bytes[bytes.length - 12] = (bytes[bytes.length - 12] ?? 0) ^ 1
      disk.put(path, bytes)
      expect(await verify(disk, path)).toMatchObject({
        code: 1,
        out: expect.stringContaining('ei voi verrata yksittäisiä lukuja') as string,
      })
    }
  })

  it('refuses what is no report', async () => {
    const disk = await reported()
    expect((await verify(disk, '/out/claims.xlsx')).code).toBe(2)
    expect((await verify(disk, '/out/claims.json')).code).toBe(2)
    expect((await verify(disk, '/reports/none.xlsx')).code).toBe(3)
  })
})
