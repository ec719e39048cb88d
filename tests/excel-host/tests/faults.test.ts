// What goes wrong in Excel, through the real Office.js: error codes, half-done batches, silence, others' edits, limits; and what everything cost.
import { describe, expect, it } from 'vitest'
import { hostErrors, openExcel, Workbook, type HostErrorCode, type OpenedExcel } from '../index.ts'

const excel = (): OpenedExcel => openExcel({ workbook: new Workbook({ sheets: ['Costs'] }) })

/** Writes 1, 2, 3 into A1, A2, A3 in one sync. */
const writeThree = ({ Excel: namespace }: OpenedExcel): Promise<void> =>
  namespace.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Costs')
    for (const row of [1, 2, 3]) sheet.getRange(`A${String(row)}`).values = [[row]]
    await context.sync()
  })

const column = ({ host }: OpenedExcel): unknown => host.workbook.sheet('Costs').range('A1:A3').values.flat()

describe('a refused request', () => {
  it.each(Object.entries(hostErrors))('%s is the library’s own error, and nothing was done', async (code, { name, httpStatus }) => {
    const opened = excel()
    opened.host.faults.next({ kind: 'refuse', code: Number(code) as HostErrorCode })
    await expect(writeThree(opened)).rejects.toMatchObject({ code: name, httpStatusCode: httpStatus })
    expect(column(opened)).toEqual(['', '', ''])
    await writeThree(opened)
    expect(column(opened)).toEqual([1, 2, 3])
  })

  it('may go on as long as the user types in a cell', async () => {
    const opened = excel()
    let isTyping = true
    opened.host.faults.always(() => (isTyping ? { kind: 'refuse', code: 5004 } : null))
    for (let attempt = 0; attempt < 3; attempt++)
      await expect(writeThree(opened)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' })
    isTyping = false
    await writeThree(opened)
    expect(column(opened)).toEqual([1, 2, 3])
  })
})

describe('a failure in the middle', () => {
  it('leaves what was done before it, and nothing after it, at every single action', async () => {
    const opened = excel()
    await writeThree(opened)
    const { actions } = opened.host.statistics.totals()
    const outcomes = new Set<string>()
    for (let action = 0; action < actions; action++) {
      const broken = excel()
      broken.host.faults.atAction(action)
      await expect(writeThree(broken)).rejects.toMatchObject({ code: 'GeneralException' })
      outcomes.add(JSON.stringify(column(broken)))
    }
    expect([...outcomes]).toEqual(['["","",""]', '[1,"",""]', '[1,2,""]'])
  })

  it('strikes in the sync it was planned for, with the code it was given', async () => {
    const opened = excel()
    opened.host.faults.atSync(1, { kind: 'fail', action: 0, code: 'AccessDenied' })
    await writeThree(opened)
    await expect(writeThree(opened)).rejects.toMatchObject({ code: 'AccessDenied' })
    await writeThree(opened)
  })
})

describe('a sync that never comes back', () => {
  it.each([
    ['before anything was done', undefined, ['', '', '']],
    ['after everything was done', 'everything', [1, 2, 3]],
    ['in the middle', 8, [1, '', '']],
  ] as const)('%s', async (_, after, cells) => {
    const opened = excel()
    opened.host.faults.next({ kind: 'silence', ...(after === undefined ? {} : { after }) })
    const winner = await Promise.race([
      writeThree(opened).then(() => 'answered'),
      new Promise((resolve) => setTimeout(resolve, 40, 'still waiting')),
    ])
    expect(winner).toBe('still waiting')
    expect(column(opened)).toEqual(cells)
    expect(opened.host.statistics.syncs.map(({ outcome }) => outcome)).toEqual(['silent'])
    await writeThree(opened)
    expect(column(opened)).toEqual([1, 2, 3])
  })

  it('has done exactly the actions it was given', async () => {
    const measured = excel()
    await writeThree(measured)
    const { actions } = measured.host.statistics.totals()
    for (let after = 0; after <= actions; after++) {
      const [silent, failing] = [excel(), excel()]
      silent.host.faults.next({ kind: 'silence', after })
      failing.host.faults.next({ kind: 'fail', action: after })
      void writeThree(silent)
      await writeThree(failing).catch(() => undefined)
      await expect.poll(() => silent.host.statistics.syncs.length, { interval: 1 }).toBe(1)
      expect(column(silent)).toEqual(column(failing))
    }
  })

  it('is not the same as one that comes late', async () => {
    const opened = excel()
    opened.host.faults.next({ kind: 'delay', milliseconds: 30 })
    await writeThree(opened)
    expect(column(opened)).toEqual([1, 2, 3])
  })
})

describe('others', () => {
  it('edit between any two syncs, as co-authors, and are seen', async () => {
    const opened = excel()
    const numbers: number[] = []
    opened.host.faults.betweenSyncs((workbook, number) => {
      numbers.push(number)
      workbook.byCoauthor(() => {
        workbook.sheet('Costs').range('B1').values = number
      })
    })
    const read = await opened.Excel.run(async (context) => {
      const values: unknown[] = []
      for (let round = 0; round < 3; round++) {
        const cell = context.workbook.worksheets.getItem('Costs').getRange('B1').load('values')
        await context.sync()
        values.push(cell.values[0]?.[0])
      }
      return values
    })
    expect([numbers, read]).toEqual([
      [0, 1, 2],
      [0, 1, 2],
    ])
  })

  it('may take away what was just read', async () => {
    const opened = excel()
    opened.host.faults.betweenSyncs((workbook, number) => {
      if (number !== 1) return
      workbook.byCoauthor(() => {
        workbook.addSheet('Mine')
        workbook.deleteSheet(workbook.sheet('Costs'))
      })
    })
    const run = opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Costs').load('name')
      await context.sync()
      sheet.getRange('A1').values = [[1]]
      await context.sync()
    })
    await expect(run).rejects.toMatchObject({ code: 'ItemNotFound' })
  })
})

describe('limits', () => {
  const block = (opened: OpenedExcel): Promise<void> =>
    opened.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Costs').getRange('A1:A20').values = Array.from({ length: 20 }, () => ['x'.repeat(100)])
      await context.sync()
    })

  it('refuse what is too large on its way in, undone', async () => {
    const opened = excel()
    opened.host.faults.limits = { requestBytes: 2_000, responseBytes: 2_000 }
    await expect(block(opened)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' })
    expect(column(opened)).toEqual(['', '', ''])
  })

  it('and what is too large on its way back, done', async () => {
    const opened = excel()
    await block(opened)
    opened.host.faults.limits = { requestBytes: 2_000, responseBytes: 2_000 }
    const read = opened.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Costs').getRange('A1:A20').load('values')
      await context.sync()
    })
    await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' })
  })

  it('count bytes, not signs', async () => {
    const opened = excel()
    const cost = await opened.host.statistics.during(() =>
      opened.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Costs').getRange('A1').values = [['ä'.repeat(1_000)]]
        await context.sync()
      }),
    )
    expect(cost.bytesIn).toBeGreaterThan(2_000)
  })
})

describe('statistics', () => {
  it('count syncs, actions, bytes and members, and leave the library’s own housekeeping out', async () => {
    const opened = excel()
    const cost = await opened.host.statistics.during(() => writeThree(opened))
    expect(cost.syncs).toBe(1)
    expect(cost.members.get('Range.Values=')).toBe(3)
    expect(cost.bytesIn).toBeGreaterThan(500)
    await expect.poll(() => opened.host.statistics.housekeeping).toBe(1)
    expect(opened.host.statistics.totals().syncs).toBe(1)
  })
})
