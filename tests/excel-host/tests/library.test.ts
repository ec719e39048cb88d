// The real Office.js in bare Node: proxies, loading, null objects, tracking, the gate; and that nothing unknown is ever passed over.
import { describe, expect, it } from 'vitest'
import { openExcel, Workbook, type OpenedExcel } from '../index.ts'

/** An Excel with the sheet Costs: a table CostLines of three vouchers. */
function costs(apiLevel = '1.9'): OpenedExcel {
  const workbook = new Workbook({ sheets: ['Costs', 'Menot 2009'] })
  const sheet = workbook.sheet('Costs')
  sheet.range('A1:B4').values = [
    ['Voucher', 'Amount'],
    ['T1', 100],
    ['T2', 50.5],
    ['T3', -0.5],
  ]
  sheet.addTable(sheet.range('A1:B4').area, true).name = 'CostLines'
  return openExcel({ workbook, apiLevel })
}

const failing = (code: string): unknown => expect.objectContaining({ code })

describe('the seams this simulation stands on', () => {
  it('are there in the pinned version', () => {
    const { Excel: namespace, OfficeExtension: extension } = costs()
    expect(typeof namespace.run).toBe('function')
    expect(extension).toHaveProperty('HostBridge.instance')
    expect(extension).toHaveProperty('CommonUtility._doApiNotSupportedCheck', true)
  })

  it('and the global way leads to the same Excel, until it is taken away', async () => {
    const opened = costs()
    const takeAway = opened.makeGlobal()
    try {
      expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true)
      expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false)
      expect(await Excel.run((context) => context.sync('here'))).toBe('here')
    } finally {
      takeAway()
    }
    expect(globalThis).not.toHaveProperty('Excel')
  })
})

describe('loading', () => {
  it('gives what was asked for, and nothing else', async () => {
    const { Excel: namespace } = costs()
    await namespace.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Costs').getRange('A1:B2').load('values,address')
      expect(() => range.values).toThrow(failing('PropertyNotLoaded'))
      await context.sync()
      expect([range.address, range.values]).toEqual([
        'Costs!A1:B2',
        [
          ['Voucher', 'Amount'],
          ['T1', 100],
        ],
      ])
      expect(() => range.text).toThrow(failing('PropertyNotLoaded'))
    })
  })

  it('collections, their counts, their items and what is inside them', async () => {
    const { Excel: namespace } = costs()
    await namespace.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/tables/items/name')
      const { tables } = context.workbook
      tables.load('count')
      const columns = tables.getItem('CostLines').columns.load({ name: true, index: true })
      const rows = tables.getItem('CostLines').rows.load({ values: true, $top: 2, $skip: 1 })
      await context.sync()
      expect(sheets.items.map((sheet) => [sheet.name, sheet.tables.items.map((table) => table.name)])).toEqual([
        ['Costs', ['CostLines']],
        ['Menot 2009', []],
      ])
      expect(tables.count).toBe(1)
      expect(() => tables.items).toThrow(failing('PropertyNotLoaded'))
      expect(columns.items.map((column) => [column.index, column.name])).toEqual([
        [0, 'Voucher'],
        [1, 'Amount'],
      ])
      expect(rows.items.map((row) => row.values)).toEqual([[['T2', 50.5]], [['T3', -0.5]]])
    })
  })

  it('of a path to nothing fails with the member’s name', async () => {
    const { Excel: namespace } = costs()
    await expect(
      namespace.run(async (context) => {
        context.workbook.worksheets.getItem('Costs').getRange('A1').load('colour')
        await context.sync()
      }),
    ).rejects.toThrow('Range.Colour')
  })

  it('of whole columns gives no cells', async () => {
    const { Excel: namespace } = costs()
    await namespace.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Costs').getRange('A:B').load('values,formulas,address,cellCount')
      await context.sync()
      expect([range.values, range.formulas, range.address, range.cellCount]).toEqual([null, null, 'Costs!A:B', 2_097_152])
    })
  })
})

describe('what is not there', () => {
  it('is a null object where it was asked for so, with everything below it', async () => {
    const { Excel: namespace } = costs()
    await namespace.run(async (context) => {
      const { worksheets, tables, names, settings } = context.workbook
      const missing = [
        worksheets.getItemOrNullObject('x'),
        tables.getItemOrNullObject('x'),
        names.getItemOrNullObject('x'),
        settings.getItemOrNullObject('x'),
      ]
      const below = worksheets.getItemOrNullObject('x').tables.getItemOrNullObject('y')
      const used = worksheets.getItem('Menot 2009').getUsedRangeOrNullObject(true)
      const there = tables.getItemOrNullObject('costlines').load(['isNullObject', 'name'])
      await context.sync()
      expect([...missing, below, used].map((object) => object.isNullObject)).toEqual([true, true, true, true, true, true])
      expect([there.isNullObject, there.name]).toEqual([false, 'CostLines'])
    })
  })

  it.each([
    ['a sheet', 'ItemNotFound', (context: Excel.RequestContext) => context.workbook.worksheets.getItem('x').getRange('A1').load('values')],
    ['a table', 'ItemNotFound', (context: Excel.RequestContext) => context.workbook.tables.getItem('x').load('name')],
    [
      'a column',
      'ItemNotFound',
      (context: Excel.RequestContext) => context.workbook.tables.getItem('CostLines').columns.getItem('x').load('index'),
    ],
    [
      'a totals row',
      'ItemNotFound',
      (context: Excel.RequestContext) => context.workbook.tables.getItem('CostLines').getTotalRowRange().load('address'),
    ],
    [
      'an address',
      'InvalidArgument',
      (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Costs').getRange('A0').load('values'),
    ],
    [
      'a place',
      'InvalidArgument',
      (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Costs').getRange('A1').getOffsetRange(-1, 0).load('address'),
    ],
  ])('%s is %s', async (_, code, ask) => {
    const { Excel: namespace, OfficeExtension: extension } = costs()
    const run = namespace.run(async (context) => {
      ask(context)
      await context.sync()
    })
    await expect(run).rejects.toMatchObject({ code })
    await expect(run).rejects.toBeInstanceOf(extension.Error)
    await expect(run).rejects.toBeInstanceOf(Error)
  })

  it('the error says at which statement', async () => {
    const { Excel: namespace } = costs()
    const run = namespace.run(async (context) => {
      context.workbook.worksheets.getItem('Costs').getRange('A9:B9').values = [[1]]
      await context.sync()
    })
    await expect(run).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.values', statement: 'range.values = ...;' },
    })
  })
})

describe('the gate', () => {
  it.each([
    ['1.3', 'TableCollection.getItemOrNullObject', (context: Excel.RequestContext) => context.workbook.tables.getItemOrNullObject('x')],
    ['1.6', 'Worksheet.onChanged', (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet().onChanged],
    ['1.9', 'Workbook.comments', (context: Excel.RequestContext) => context.workbook.comments],
    [
      '1.9',
      'Table.resize',
      (context: Excel.RequestContext) => {
        context.workbook.tables.getItem('CostLines').resize('A1:B9')
      },
    ],
  ])('at ExcelApi %s names %s', async (level, member, use) => {
    const { Excel: namespace } = costs(level)
    const run = namespace.run(async (context) => {
      use(context)
      await context.sync()
    })
    await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' })
    await expect(run).rejects.toThrow(member)
  })

  it('lets through what the level has', async () => {
    const { Excel: namespace, host } = costs('1.13')
    await namespace.run(async (context) => {
      context.workbook.tables.getItem('CostLines').resize('A1:B9')
      await context.sync()
    })
    expect(host.workbook.table('CostLines').rowCount).toBe(8)
  })
})

describe('what this Excel does not know', () => {
  it.each([
    ['Range.GetImage', (sheet: Excel.Worksheet) => sheet.getRange('A1').getImage()],
    [
      'Range.Sort',
      (sheet: Excel.Worksheet) => {
        sheet.getRange('A1').sort.apply([{ key: 0 }])
      },
    ],
    [
      'Range.Style',
      (sheet: Excel.Worksheet) => {
        sheet.getRange('A1').style = 'Good'
      },
    ],
    ['RangeFormat.font', (sheet: Excel.Worksheet) => sheet.getRange('A1').format.load('font/weight')],
    ['Worksheet.PivotTables', (sheet: Excel.Worksheet) => sheet.pivotTables.load('items')],
    [
      'Range.clear(ResetContents)',
      (sheet: Excel.Worksheet) => {
        sheet.getRange('A1').clear('ResetContents')
      },
    ],
  ])('fails loudly by name: %s', async (name, use) => {
    const { Excel: namespace } = costs()
    const run = namespace.run(async (context) => {
      use(context.workbook.worksheets.getItem('Costs'))
      await context.sync()
    })
    await expect(run).rejects.toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining(name) as unknown })
  })
})

describe('kept ranges', () => {
  it('follow their cells from sync to sync, and none is left when the run is over', async () => {
    const { Excel: namespace, host } = costs()
    await namespace.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Costs').getRange('B3').load('address')
      await context.sync()
      host.workbook.byCoauthor(() => host.workbook.table('CostLines').addRows(0, [['T0', 1]]))
      range.load('address,values')
      await context.sync()
      expect([range.address, range.values]).toEqual(['Costs!B4', [[50.5]]])
    })
    await expect.poll(() => host.statistics.housekeeping).toBeGreaterThan(0)
    const left = await namespace.run(async (context) => {
      const { workbook } = context as unknown as {
        readonly workbook: { readonly _GetReferenceCount: () => OfficeExtension.ClientResult<number> }
      }
      const count = workbook._GetReferenceCount()
      await context.sync()
      return count.value
    })
    expect(left).toBe(0)
  })

  it('whose cells a co-author deleted are InvalidReference', async () => {
    const { Excel: namespace, host } = costs()
    const run = namespace.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Menot 2009').getRange('B3').load('address')
      await context.sync()
      host.workbook.byCoauthor(() => {
        host.workbook.deleteSheet(host.workbook.sheet('Menot 2009'))
      })
      range.values = [[1]]
      await context.sync()
    })
    await expect(run).rejects.toMatchObject({ code: 'InvalidReference' })
  })
})

describe('large writes', () => {
  it('are cut into pieces by the library itself, within one request', async () => {
    const { Excel: namespace, host } = costs()
    const rows = Array.from({ length: 500 }, (_, row) =>
      Array.from({ length: 20 }, (__, column) => (column === 0 ? `'T${String(row)}` : row * 1.25)),
    )
    const cost = await host.statistics.during(() =>
      namespace.run(async (context) => {
        context.workbook.worksheets.getItem('Menot 2009').getRangeByIndexes(0, 0, 500, 20).values = rows
        await context.sync()
      }),
    )
    expect(cost.syncs).toBe(1)
    expect(cost.members.get('Range.Values=')).toBe(7)
    expect(host.workbook.sheet('Menot 2009').range('T500').values).toEqual([[499 * 1.25]])
    expect(host.workbook.sheet('Menot 2009').range('A500').values).toEqual([['T499']])
  })

  it('of the wrong shape fail before any piece is written', async () => {
    const { Excel: namespace, host } = costs()
    const run = namespace.run(async (context) => {
      context.workbook.worksheets.getItem('Menot 2009').getRange('A1:T400').values = Array.from({ length: 500 }, () =>
        Array.from({ length: 20 }, () => 1),
      )
      await context.sync()
    })
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' })
    expect(host.workbook.sheet('Menot 2009').usedArea(true)).toBeNull()
  })
})
