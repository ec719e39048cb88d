// Events as the real Office.js hands them out: who did what where; only what was registered for; off when they are off.
import { afterEach, describe, expect, it } from 'vitest'
import { Host } from '../bridges/host.ts'
import { openExcel, Workbook, type OpenedExcel } from '../index.ts'

interface Watched extends OpenedExcel {
  readonly seen: string[]
}

let opened: OpenedExcel | null = null
afterEach(() => {
  opened?.close()
})

/** An Excel with the table CostLines on Costs, and whatever `register` listens to written into `seen`. */
async function watching(
  register: (context: Excel.RequestContext, note: (text: string) => Promise<void>) => unknown,
  sheets = ['Costs', 'Other'],
): Promise<Watched> {
  const workbook = new Workbook({ sheets })
  const sheet = workbook.sheet('Costs')
  sheet.range('A1:B2').values = [
    ['Voucher', 'Amount'],
    ['T1', 100],
  ]
  sheet.addTable(sheet.range('A1:B2').area, true).name = 'CostLines'
  const excel = openExcel({ workbook })
  opened = excel
  const seen: string[] = []
  await excel.Excel.run(async (context) => {
    const result = register(context, (text) => {
      seen.push(text)
      return Promise.resolve()
    })
    await context.sync()
    return result
  })
  return { ...excel, seen }
}

/** Long enough for everything that is on its way. */
const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20))

describe('changes', () => {
  it('of a single cell tell before and after; of a block only where', async () => {
    const details: unknown[] = []
    const { host } = await watching((context) =>
      context.workbook.worksheets.getItem('Costs').onChanged.add((event) => {
        details.push([event.address, event.changeType, event.source, event.details])
        return Promise.resolve()
      }),
    )
    host.workbook.sheet('Costs').range('B2').values = 120
    host.workbook.sheet('Costs').range('D1:E2').values = 1
    await expect
      .poll(() => details)
      .toEqual([
        ['B2', 'RangeEdited', 'Local', { valueBefore: 100, valueAfter: 120, valueTypeBefore: 'Double', valueTypeAfter: 'Double' }],
        ['D1:E2', 'RangeEdited', 'Local', undefined],
      ])
  })

  it('say whether a co-author made them, and whether this add-in did', async () => {
    const {
      host,
      Excel: namespace,
      seen,
    } = await watching((context, note) =>
      context.workbook.worksheets.onChanged.add((event) => note(`${event.address} ${event.source} ${event.triggerSource}`)),
    )
    host.workbook.byCoauthor(() => {
      host.workbook.sheet('Other').range('A1').values = 1
    })
    host.workbook.byUser(() => {
      host.workbook.sheet('Other').range('A2').values = 1
    })
    await namespace.run(async (context) => {
      context.workbook.worksheets.getItem('Other').getRange('A3').values = [[1]]
      await context.sync()
    })
    await expect.poll(() => seen).toEqual(['A1 Remote Unknown', 'A2 Local Unknown', 'A3 Local ThisLocalAddin'])
  })

  it('reach the table, its sheet and the workbook, each only if it listens; rows say that they came and went', async () => {
    const { host, seen } = await watching((context, note) => {
      const table = context.workbook.tables.getItem('CostLines')
      table.onChanged.add((event) => note(`table ${event.changeType} ${event.address}`))
      context.workbook.tables.onChanged.add((event) => note(`tables ${event.changeType}`))
    })
    const table = host.workbook.table('CostLines')
    table.addRows(null, [['T2', 50]])
    table.deleteRows(0)
    host.workbook.sheet('Costs').range('F9').values = 1
    await quiet()
    expect(seen).toEqual([
      'table RowInserted A3:B3',
      'tables RowInserted',
      'table RangeEdited A3:B3',
      'tables RangeEdited',
      'table RowDeleted A2:B2',
      'tables RowDeleted',
    ])
  })

  it('rows written right below a table are told as rows of it', async () => {
    const { host, seen } = await watching((context, note) =>
      context.workbook.tables.getItem('CostLines').onChanged.add((event) => note(`${event.changeType} ${event.address} ${event.source}`)),
    )
    host.workbook.byCoauthor(() => {
      host.workbook.sheet('Costs').range('A3:B4').values = [
        ['T2', 1],
        ['T3', 2],
      ]
    })
    await expect.poll(() => seen).toEqual(['RowInserted A3:B4 Remote'])
  })

  it('hand out the changed range, which follows its cells until the handler asks for it', async () => {
    const {
      host,
      Excel: namespace,
      seen,
    } = await watching((context, note) =>
      context.workbook.worksheets.getItem('Costs').onChanged.add(async (event) => {
        if (event.address !== 'B2' || event.changeType !== 'RangeEdited') return
        host.workbook.table('CostLines').addRows(0, [['T0', 1]])
        await namespace.run(async (inner) => {
          const range = event.getRange(inner).load('address,values')
          await inner.sync()
          await note(`${range.address} ${JSON.stringify(range.values)}`)
        })
      }),
    )
    host.workbook.sheet('Costs').range('B2').values = 7
    await expect.poll(() => seen[0]).toBe('Costs!B3 [[7]]')
    opened?.close()
  })
})

describe('selections, sheets, tables', () => {
  it('are told where one listens', async () => {
    const { host, seen } = await watching((context, note) => {
      context.workbook.onSelectionChanged.add(() => note('selection'))
      context.workbook.worksheets.onSelectionChanged.add((event) => note(`selected ${event.address}`))
      context.workbook.tables.getItem('CostLines').onSelectionChanged.add((event) => note(`inside ${String(event.isInsideTable)}`))
      context.workbook.worksheets.onActivated.add(() => note('activated'))
      context.workbook.worksheets.onAdded.add((event) => note(`added ${event.source}`))
      context.workbook.worksheets.onDeleted.add(() => note('deleted'))
      context.workbook.tables.onDeleted.add((event) => note(`table gone ${event.tableName}`))
    })
    const { workbook } = host
    workbook.select(workbook.sheet('Costs').range('B2'))
    await expect.poll(() => seen.splice(0)).toEqual(['selected B2', 'inside true', 'selection'])
    workbook.select(workbook.sheet('Other').range('A1'))
    await expect.poll(() => seen.splice(0)).toEqual(['activated', 'selected A1', 'selection'])
    const added = workbook.addSheet('New')
    workbook.byCoauthor(() => {
      workbook.deleteSheet(added)
      workbook.table('CostLines').delete()
    })
    await expect.poll(() => seen.splice(0)).toEqual(['added Local', 'deleted', 'table gone CostLines'])
  })

  it('settings tell what a co-author changed in them', async () => {
    const { host, seen } = await watching((context, note) => context.workbook.settings.onSettingsChanged.add(() => note('settings')))
    host.workbook.settings.set('own', 1)
    await quiet()
    expect(seen).toEqual([])
    host.workbook.byCoauthor(() => {
      host.workbook.settings.set('theirs', 2)
    })
    await expect.poll(() => seen).toEqual(['settings'])
  })

  it('sheets with formulas tell that they were calculated', async () => {
    const { host, seen } = await watching((context, note) => {
      context.workbook.worksheets.getItem('Other').getRange('A1').formulas = [['=SUM(CostLines[Amount])']]
      context.workbook.worksheets.onCalculated.add((event) => note(event.worksheetId))
    })
    await quiet()
    seen.length = 0
    host.workbook.sheet('Costs').range('B2').values = 7
    await expect.poll(() => seen).toEqual([host.workbook.sheet('Other').id])
  })
})

describe('silence', () => {
  it('where a handler was taken away', async () => {
    let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined
    const {
      host,
      Excel: namespace,
      seen,
    } = await watching((context, note) => {
      handler = context.workbook.worksheets.getItem('Costs').onChanged.add((event) => note(event.address))
    })
    await namespace.run(handler!.context, async (context) => {
      handler!.remove()
      await context.sync()
    })
    host.workbook.sheet('Costs').range('B2').values = 7
    await quiet()
    expect(seen).toEqual([])
  })

  it('where events are switched off, and sound again where they are on', async () => {
    const {
      host,
      Excel: namespace,
      seen,
    } = await watching((context, note) => context.workbook.worksheets.onChanged.add((event) => note(event.address)))
    const enable = (on: boolean): Promise<void> =>
      namespace.run(async (context) => {
        context.runtime.enableEvents = on
        await context.sync()
      })
    await enable(false)
    host.workbook.sheet('Costs').range('B2').values = 7
    await enable(true)
    host.workbook.sheet('Costs').range('B3').values = 8
    await expect.poll(() => seen).toEqual(['B3'])
  })

  it('where nobody registered', async () => {
    const { host, seen } = await watching(() => undefined)
    host.workbook.sheet('Costs').range('B2').values = 7
    await quiet()
    expect(seen).toEqual([])
  })
})

it('nothing at all is sent to an add-in that registered for nothing', async () => {
  const workbook = new Workbook()
  const sent: unknown[] = []
  const connection = new Host({ workbook }).connect({
    events: (entries) => {
      sent.push(...entries)
    },
    documentEvent: (event) => {
      sent.push(event)
    },
  })
  workbook.sheet('Sheet1').range('A1').values = 1
  await quiet()
  expect(sent).toEqual([])
  connection.session.subscriptions.register(10, 'Workbook')
  workbook.sheet('Sheet1').range('A2').values = 2
  await expect.poll(() => sent.length).toBe(1)
  connection.close()
  workbook.sheet('Sheet1').range('A3').values = 3
  await quiet()
  expect(sent.length).toBe(1)
})

it('two add-ins on one workbook see each other as co-authors, and keep nothing in common but the cells', async () => {
  const first = await watching((context) => {
    context.runtime.enableEvents = true
  })
  const second = openExcel({ workbook: first.host.workbook })
  const seen: string[] = []
  await second.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      seen.push(`${event.address} ${event.source}`)
      return Promise.resolve()
    })
    await context.sync()
  })
  await first.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Other').getRange('A1').values = [[5]]
    await context.sync()
  })
  await expect.poll(() => seen).toEqual(['A1 Remote'])
  expect(second.host.statistics.totals().syncs).toBe(1)
  second.close()
})
