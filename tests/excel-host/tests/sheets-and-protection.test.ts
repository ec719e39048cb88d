// Sheets come, go and hide; protection refuses whole actions.
import { describe, expect, it } from 'vitest'
import { Workbook } from '../index.ts'

const refused = (code: string): unknown => expect.objectContaining({ code })

describe('sheets', () => {
  it('have names of at most 31 signs, each once, without the signs Excel forbids', () => {
    const workbook = new Workbook({ sheets: ['Menot'] })
    for (const name of ['', 'x'.repeat(32), 'a/b', 'a:b', '[a]', "'a", 'History'])
      expect(() => workbook.addSheet(name)).toThrow(refused('InvalidArgument'))
    expect(() => workbook.addSheet('MENOT')).toThrow(refused('ItemAlreadyExists'))
    workbook.sheet('Menot').name = 'menot'
    expect(workbook.addSheet().name).toBe('Sheet2')
  })

  it('one stays visible; a very hidden one is not deleted; the active one hands over', () => {
    const workbook = new Workbook({ sheets: ['One', 'Two'] })
    const [one, two] = [workbook.sheet('One'), workbook.sheet('Two')]
    one.visibility = 'VeryHidden'
    expect(workbook.activeSheet).toBe(two)
    expect(() => {
      two.visibility = 'Hidden'
    }).toThrow(refused('InvalidOperation'))
    expect(() => {
      workbook.deleteSheet(two)
    }).toThrow(refused('InvalidOperation'))
    expect(() => {
      workbook.deleteSheet(one)
    }).toThrow(refused('InvalidOperation'))
    expect(() => {
      workbook.activate(one)
    }).toThrow(refused('InvalidOperation'))
    one.visibility = 'Hidden'
    workbook.deleteSheet(one)
    expect(workbook.sheets).toEqual([two])
  })

  it('move to a place', () => {
    const workbook = new Workbook({ sheets: ['One', 'Two', 'Three'] })
    workbook.moveSheet(workbook.sheet('Three'), 0)
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Three', 'One', 'Two'])
    expect(() => {
      workbook.moveSheet(workbook.sheet('One'), 3)
    }).toThrow(refused('InvalidArgument'))
  })
})

describe('a protected sheet', () => {
  function locked(options: Readonly<Record<string, unknown>> = {}) {
    const workbook = new Workbook({ sheets: ['Report'] })
    const sheet = workbook.sheet('Report')
    sheet.range('A1:B1').values = [['Locality', 'Input']]
    sheet.range('B2:B9').format.write('protection.locked', false)
    sheet.protection.protect(options, 'secret')
    return { workbook, sheet }
  }

  it('takes values in unlocked cells and refuses a block that touches a locked one, as a whole', () => {
    const { sheet } = locked()
    sheet.range('B2').values = 5
    expect(() => {
      sheet.range('A2:B2').values = [['x', 6]]
    }).toThrow(refused('AccessDenied'))
    expect(sheet.range('A2:B2').values).toEqual([['', 5]])
  })

  it('refuses looks, tables, charts, rows, print set-up', () => {
    const { sheet } = locked()
    const attempts = [
      () => {
        sheet.range('B2').format.write('font.bold', true)
      },
      () => {
        sheet.range('B2').numberFormat = '0'
      },
      () => sheet.addTable(sheet.range('A1:B2').area, true),
      () => sheet.addChart('Pie'),
      () => sheet.addConditionalFormat('DataBar', sheet.range('B2').area),
      () => {
        sheet.page.settings.write('orientation', 'Landscape')
      },
    ]
    for (const attempt of attempts) expect(attempt).toThrow(refused('AccessDenied'))
  })

  it('allows what its options allow', () => {
    const { sheet } = locked({ allowFormatCells: true, allowEditObjects: true })
    sheet.range('A1').format.write('font.bold', true)
    sheet.addChart('Pie')
    expect(() => {
      sheet.range('A1').format.write('columnWidth', 9)
    }).toThrow(refused('AccessDenied'))
    expect(sheet.protection.options).toMatchObject({ allowFormatCells: true, allowSort: false, selectionMode: 'Normal' })
  })

  it('is neither locked twice nor opened without its password, nor when it is open', () => {
    const { sheet } = locked()
    expect(() => {
      sheet.protection.protect()
    }).toThrow(refused('AccessDenied'))
    expect(() => {
      sheet.protection.unprotect('guess')
    }).toThrow(refused('AccessDenied'))
    sheet.protection.unprotect('secret')
    expect(() => {
      sheet.protection.unprotect()
    }).toThrow(refused('AccessDenied'))
    expect(() => {
      sheet.protection.protect({ allowEverything: true })
    }).toThrow(refused('InvalidArgument'))
  })

  it('does not let a table grow, and a protected workbook keeps its sheets', () => {
    const workbook = new Workbook({ sheets: ['Costs'] })
    const sheet = workbook.sheet('Costs')
    sheet.range('A1:A2').values = [['Voucher'], ['T1']]
    const table = sheet.addTable(sheet.range('A1:A2').area, true)
    sheet.range('A1:A9').format.write('protection.locked', false)
    sheet.protection.protect()
    sheet.range('A3').values = 'T2'
    expect(table.rowCount).toBe(1)
    expect(() => table.addRows(null, [['T3']])).toThrow(refused('AccessDenied'))
    workbook.lock.shut(null, 'WorkbookProtection')
    expect(() => workbook.addSheet()).toThrow(refused('AccessDenied'))
    expect(() => {
      sheet.name = 'x'
    }).toThrow(refused('AccessDenied'))
  })
})
