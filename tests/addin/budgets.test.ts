// What the add-in may ask of Excel: few requests, small ones, and never cell by cell. What writing reports may ask stands with their parity.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Totals } from '../excel-host/faults/statistics.ts'
import { openOffice, setUpFor, valueOf, type Office } from './support/office.ts'
import { claimToPost } from './support/postings.ts'
import { sampleProject } from './support/sample-files.ts'

let office: Office
beforeAll(async () => {
  office = openOffice()
  await setUpFor(office, sampleProject)
})
afterAll(() => {
  office.close()
})

const cost = (act: () => Promise<unknown>): Promise<Totals> => office.statistics.during(act)

const opening = (): Promise<Totals> => cost(() => valueOf(office.door.read()))

async function posting(salt: number, lines: number): Promise<Totals> {
  const { head } = await valueOf(office.door.read())
  const claim = await claimToPost(salt, { lines, findings: 20 })
  return cost(() => valueOf(office.door.post([claim], head)))
}

describe('budgets', () => {
  it('posting a claim of 150 lines takes 4 requests and less than half a megabyte, both ways', async () => {
    const spent = await posting(1, 150)
    expect(spent.syncs).toBe(4)
    expect(spent.bytesIn + spent.bytesOut).toBeLessThan(500_000)
  })

  it('posting twice as many lines asks for no more, only for larger blocks', async () => {
    const [small, large] = [await posting(2, 150), await posting(3, 300)]
    expect(large.syncs).toBe(4)
    expect(large.actions / small.actions).toBeLessThan(1.2)
  })

  it('opening takes 3 requests, and asks for as many ranges with 600 lines posted as with none: one for a sheet, one for a table', async () => {
    const spent = await opening()
    expect(spent.syncs).toBe(3)
    const { sheets } = office.workbook
    const tables = sheets.flatMap((sheet) => sheet.tables).length
    expect(spent.members.get('Worksheet.GetUsedRangeOrNullObject()')).toBe(sheets.length)
    expect(spent.members.get('Table.GetRange()')).toBe(tables)
    expect([...spent.members.keys()].filter((name) => /GetCell|GetRow|GetColumn/.test(name))).toEqual([])
  })
})
