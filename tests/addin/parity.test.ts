// Parity: the season done in Excel says in every cell of its reports what `vipu report` says for the same files, and follows a line that is edited by hand.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { workbookReading, type Season } from '../../addin/state/season/index.ts'
import { everyReport, reportName, type ReportId } from '../../addin/state/season/report-id.ts'
import { madeReport } from '../../addin/state/season/reports.ts'
import type { Snapshot } from '../../addin/workbook/door.ts'
import type { Grid } from '../../lib/sheet/grid.ts'
import type { Totals } from '../excel-host/faults/statistics.ts'
import { openOffice, setUpFor, valueOf, type Office } from './support/office.ts'
import { differences, fingerprintOf, numbersIn, saidBy, type Said } from './support/figures.ts'
import { batchReports, convertedClaims, sampleDisk, samplePostings, sampleProject } from './support/sample-files.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

let office: Office
/** What writing all reports asked of Excel, each time. */
const spent: Totals[] = []
let sheetsWritten = 0
beforeAll(async () => {
  office = openOffice()
  await setUpFor(office, { ...sampleProject, decisions: [] })
  const postings = await samplePostings(sampleProject, 'fi')
  const { head } = await valueOf(office.door.read())
  expect(await office.door.post(postings, head)).toEqual({ ok: true, value: { posted: 17, already: 0 } })
  await valueOf(office.door.decide(sampleProject.decisions))
})
afterAll(() => {
  office.close()
})

async function season(): Promise<{ readonly season: Season; readonly snapshot: Snapshot }> {
  const snapshot = await valueOf(office.door.read())
  const reading = workbookReading(snapshot)
  if (reading.kind !== 'season') throw new Error(JSON.stringify(reading))
  return { season: reading.season, snapshot }
}

/** Writes reports and reads what Excel shows then. */
async function written(ids: readonly ReportId[]): Promise<Map<string, Said>> {
  const before = await season()
  const reports = ids.map((id) => ({ name: reportName(id), plans: madeReport(before.season, id).plans }))
  spent.push(await office.statistics.during(() => valueOf(office.door.paint(reports))))
  sheetsWritten = reports.flatMap(({ plans }) => plans).length
  const { sheets, reports: painted = [] } = (await season()).snapshot
  return new Map(painted.map((one) => [one.report, saidBy(one.sheets.map((name) => sheets.find((sheet) => sheet.name === name)!))]))
}

const saidByAll = (reports: ReadonlyMap<string, readonly Grid[]>): Map<string, Said> =>
  new Map([...reports].map(([name, sheets]) => [name, saidBy(sheets)]))

describe('the season in Excel', () => {
  it('says in its reports, in three languages and cell by cell, what vipu report says for the same files', async () => {
    const batch = saidByAll(await batchReports(sampleDisk(), '/claims'))
    const excel = await written(everyReport)
    expect([...excel.keys()].sort()).toEqual([...batch.keys()].sort())
    for (const [name, said] of batch) expect(differences(excel.get(name) ?? new Map(), said), name).toEqual([])
    const count = [...batch.values()].reduce((sum, said) => sum + numbersIn(said), 0)
    expect(count).toBeGreaterThan(5000)
    console.log(`parity: ${String(count)} figures, sha256 ${fingerprintOf(excel)}`)
  })

  it('follows a line that is edited by hand, as vipu report follows the same edit in claims.json', async () => {
    const lines = office.workbook.table('VipuLines')
    const column = (heading: string): number => lines.columns.findIndex(({ name }) => name === heading)
    const row = lines.dataRange.values.findIndex((values) => values[column('Tiedosto')] === 'paikkakunta7.xlsx')
    const cell = lines.dataRange.cell(row, column('Yhteensä, €'))
    expect(cell.values).toEqual([[780]])
    cell.values = [[880]]
    const disk = sampleDisk()
    disk.put('/edited/claims.json', withHundredMore(await convertedClaims(disk)))
    const financial: ReportId = { kind: 'financial', language: 'fi' }
    const batch = saidByAll(await batchReports(disk, '/edited/claims.json', ['fi']))
    const excel = await written(everyReport)
    expect(differences(excel.get(reportName(financial)) ?? new Map(), batch.get(reportName(financial)) ?? new Map())).toEqual([])
  })

  it('has had 66 sheets written, and refreshed, in at most 6 requests each time, none above 3 MB, and no cell by itself', () => {
    expect(sheetsWritten).toBe(66)
    expect(spent).toHaveLength(2)
    for (const { syncs, members } of spent) {
      expect(syncs).toBeLessThanOrEqual(6)
      expect(members.get('Range.Formulas=')).toBeLessThan(sheetsWritten * 1.5)
      expect(members.get('Range.Values=') ?? 0).toBe(0)
    }
    expect(office.statistics.syncs.filter(({ bytesIn, bytesOut }) => Math.max(bytesIn, bytesOut) > 3_000_000)).toEqual([])
  })
})

/** Claims with a hundred euros more in the first line of locality 7. */
const withHundredMore = (claims: string): string => claims.replace('"grossCents":78000', '"grossCents":88000')
