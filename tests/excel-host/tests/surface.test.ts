// What a report and a workbook are painted with, through the real Office.js: each object's properties arrive in the model and come back.
import { describe, expect, it } from 'vitest'
import { openExcel, Workbook, type Host } from '../index.ts'
import { writeArea } from '../model/address.ts'

/** Runs with a workbook that has the sheet Report, and gives back the host. */
async function painted(
  paint: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
  workbook = new Workbook({ sheets: ['Report', 'Lists'] }),
): Promise<Host> {
  const { Excel: namespace, host } = openExcel({ workbook })
  await namespace.run(async (context) => {
    await paint(context.workbook.worksheets.getItem('Report'), context)
    await context.sync()
  })
  return host
}

describe('looks', () => {
  it('of ranges: font, fill, borders, alignment, sizes, lock', async () => {
    const { workbook } = await painted((sheet) => {
      const { format } = sheet.getRange('A1:C2')
      format.font.set({ bold: true, color: '#003399', size: 14 })
      format.fill.color = '#EEEEEE'
      format.borders.getItem('EdgeBottom').style = 'Continuous'
      format.wrapText = true
      format.horizontalAlignment = 'Center'
      format.columnWidth = 120
      format.rowHeight = 30
      format.protection.locked = false
      format.autofitColumns()
    })
    const { format } = workbook.sheet('Report').range('B2')
    const paths = [
      'font.bold',
      'font.color',
      'font.size',
      'fill.color',
      'borders.EdgeBottom.style',
      'wrapText',
      'horizontalAlignment',
      'columnWidth',
      'rowHeight',
      'protection.locked',
    ]
    expect(paths.map((path) => format.read(path))).toEqual([true, '#003399', 14, '#EEEEEE', 'Continuous', true, 'Center', 120, 30, false])
  })

  it('come back: nested loads, null where cells differ, cleared fills', async () => {
    await painted(async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true
      sheet.getRange('A1:B1').format.fill.color = '#FF0000'
      sheet.getRange('B1').format.fill.clear()
      const range = sheet.getRange('A1:B1').load({ format: { font: { bold: true, name: true }, fill: { color: true } } })
      const borders = sheet.getRange('A1').format.borders.load('items/style')
      await context.sync()
      expect([range.format.font.bold, range.format.font.name, range.format.fill.color]).toEqual([null, 'Calibri', null])
      expect(borders.items.map(({ style }) => style)).toEqual(Array.from({ length: 8 }, () => 'None'))
    })
  })

  it('of many cells in one call, and of several areas at once', async () => {
    const { workbook, statistics } = await painted((sheet) => {
      const bold = { format: { font: { bold: true }, borders: { bottom: { style: 'Continuous' } } } } as Excel.SettableCellProperties
      sheet.getRange('A1:B3').setCellProperties([
        [bold, {}],
        [bold, bold],
        [{}, bold],
      ])
      sheet.getRange('A1:B1').setColumnProperties([{ format: { columnWidth: 50 } }, { format: { columnWidth: 80 } }])
      sheet.getRanges('D1:D3, F5').format.fill.color = '#00FF00'
    })
    const sheet = workbook.sheet('Report')
    expect(['A1', 'B1', 'A2', 'B2', 'A3', 'B3'].map((cell) => sheet.range(cell).format.read('font.bold'))).toEqual([
      true,
      false,
      true,
      true,
      false,
      true,
    ])
    expect(sheet.range('B3').format.read('borders.EdgeBottom.style')).toBe('Continuous')
    expect([sheet.range('A9').format.read('columnWidth'), sheet.range('B9').format.read('columnWidth')]).toEqual([50, 80])
    expect([sheet.range('D2').format.read('fill.color'), sheet.range('F5').format.read('fill.color')]).toEqual(['#00FF00', '#00FF00'])
    expect(statistics.totals().members.get('Range.SetCellProperties()')).toBe(1)
  })

  it.each([
    [
      'bold',
      (sheet: Excel.Worksheet) => {
        sheet.getRange('A1').format.font.bold = 'yes' as unknown as boolean
      },
    ],
    [
      'colour',
      (sheet: Excel.Worksheet) => {
        sheet.getRange('A1').format.fill.color = 'rgb(1,2,3)'
      },
    ],
    [
      'null',
      (sheet: Excel.Worksheet) => {
        sheet.getRange('A1').format.fill.color = null as unknown as string
      },
    ],
    [
      'alignment',
      (sheet: Excel.Worksheet) => {
        sheet.getRange('A1').format.horizontalAlignment = 'Middle' as 'Center'
      },
    ],
  ])('refuse what they do not take: %s', async (_, write) => {
    await expect(painted(write)).rejects.toMatchObject({ code: 'InvalidArgument' })
  })
})

describe('tables, names and rules', () => {
  it('a table by range, its rows, its style, its columns by name and id', async () => {
    await painted(async (sheet, context) => {
      const table = sheet.tables.add(sheet.getRange('A3:B3'), true)
      table.set({ name: 'Lines', style: 'TableStyleLight1', showFilterButton: false })
      table.getHeaderRowRange().values = [['Voucher', 'Sum']]
      table.rows.add(undefined, [
        ['T1', 1],
        ['T2', 2],
      ])
      table.rows.add(0, [['T0', 0]])
      table.rows.getItemAt(2).delete()
      table.columns.add(undefined, [['Twice'], ['=[@Sum]*2'], ['=[@Sum]*2']])
      const sum = table.columns.getItem('Sum').getDataBodyRange().load('values,address')
      const twice = table.columns.getItemOrNullObject('Twice').load('id,values')
      table.load('name,style,showFilterButton,showTotals')
      await context.sync()
      expect([sum.address, sum.values, twice.values]).toEqual(['Report!B4:B5', [[0], [1]], [['Twice'], [0], [2]]])
      expect([table.name, table.style, table.showFilterButton, table.showTotals]).toEqual(['Lines', 'TableStyleLight1', false, false])
      table.columns.getItem(twice.id).name = 'Double'
      const renamed = table.getHeaderRowRange().load('values')
      await context.sync()
      expect(renamed.values).toEqual([['Voucher', 'Sum', 'Double']])
    })
  })

  it('names of the workbook and of a sheet, and what they mean', async () => {
    await painted(async (sheet, context) => {
      context.workbook.names.add('Cap', sheet.getRange('B2'), 'the cap')
      sheet.names.add('Own', '=SUM(Report!$B$2,1)')
      sheet.getRange('B2').values = [[6000]]
      const cap = context.workbook.names.getItem('Cap').load('value,type,formula,comment,scope')
      const own = sheet.names.getItem('Own').load('value,type,scope')
      const range = cap.getRange().load('address')
      await context.sync()
      expect([cap.value, cap.type, cap.formula, cap.comment, cap.scope, range.address]).toEqual([
        'Report!$B$2',
        'Range',
        '=Report!$B$2',
        'the cap',
        'Workbook',
        'Report!B2',
      ])
      expect([own.value, own.type, own.scope]).toEqual([6001, 'Integer', 'Worksheet'])
    })
  })

  it('data bars and cell rules meet the ranges they were put on', async () => {
    const { workbook } = await painted(async (sheet, context) => {
      const bar = sheet.getRange('C2:C9').conditionalFormats.add('DataBar')
      bar.dataBar.positiveFormat.fillColor = '#2B7A3D'
      bar.dataBar.upperBoundRule = { type: 'Number', formula: '6000' }
      const cell = sheet.getRange('D2').conditionalFormats.add('CellValue')
      cell.cellValue.rule = { formula1: '=0', operator: 'LessThan' }
      cell.cellValue.format.font.color = '#AA0000'
      const found = sheet.getRange('C5').conditionalFormats.load('items/type')
      await context.sync()
      expect(found.items.map(({ type }) => type)).toEqual(['DataBar'])
    })
    const [cell, bar] = workbook.sheet('Report').conditionalFormats
    expect([bar?.settings.read('dataBar.upperBoundRule'), bar?.areas.map((area) => writeArea(area))]).toEqual([
      { type: 'Number', formula: '6000' },
      ['C2:C9'],
    ])
    expect([cell?.settings.read('cellValue.rule'), cell?.settings.read('cellValue.format.font.color')]).toEqual([
      { formula1: '=0', operator: 'LessThan' },
      '#AA0000',
    ])
  })

  it('a rule of another kind is refused', async () => {
    const run = painted((sheet) => {
      sheet.getRange('A1').conditionalFormats.add('DataBar').cellValue.rule = { formula1: '=0', operator: 'LessThan' }
    })
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' })
  })

  it('validation: a list from a range, days, whole numbers; mixed ranges say so', async () => {
    await painted(async (sheet, context) => {
      sheet.getRange('A2:A9').dataValidation.rule = {
        list: { inCellDropDown: true, source: context.workbook.worksheets.getItem('Lists').getRange('A1:A3') },
      }
      sheet.getRange('A2:A9').dataValidation.prompt = { showPrompt: true, title: 'Paikkakunta', message: 'Valitse' }
      sheet.getRange('B2:B9').dataValidation.rule = { date: { formula1: '2009-08-01', formula2: '2009-12-31', operator: 'Between' } }
      const list = sheet.getRange('A3').dataValidation.load('type,rule,prompt')
      const mixed = sheet.getRange('A2:B2').dataValidation.load('type')
      const none = sheet.getRange('F1').dataValidation.load('type')
      await context.sync()
      expect([list.type, list.rule, list.prompt.title]).toEqual([
        'List',
        { list: { inCellDropDown: true, source: '=Lists!$A$1:$A$3' } },
        'Paikkakunta',
      ])
      expect([mixed.type, none.type]).toEqual(['Inconsistent', 'None'])
    })
    const tooLong = painted((sheet) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } }
    })
    await expect(tooLong).rejects.toMatchObject({ code: 'InvalidArgument' })
  })
})

describe('charts, pictures, print', () => {
  it('a chart knows its series, title, axes, colours and place', async () => {
    const { workbook } = await painted(async (sheet, context) => {
      sheet.getRange('A1:C3').values = [
        ['Paikka', 'Katto', 'Käytetty'],
        ['Turku', 6000, 5900],
        ['Oulu', 6000, 100],
      ]
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:C3'), 'Columns')
      chart.set({ name: 'Caps', title: { text: 'Katon käyttö' }, legend: { position: 'Bottom' } })
      chart.axes.valueAxis.numberFormat = '#,##0'
      chart.axes.valueAxis.title.text = '€'
      chart.series.getItemAt(0).format.fill.setSolidColor('#003399')
      chart.series.getItemAt(1).points.getItemAt(1).format.fill.setSolidColor('#AA0000')
      chart.setPosition('E2', 'H10')
      chart.series.load('items/name')
      chart.load('left,top,width,height')
      await context.sync()
      expect(chart.series.items.map(({ name }) => name)).toEqual(['Katto', 'Käytetty'])
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 192, 135])
    })
    const [chart] = workbook.sheet('Report').charts
    expect([chart?.name, chart?.type, chart?.settings.read('title.text'), chart?.settings.read('axes.valueAxis.title.text')]).toEqual([
      'Caps',
      'BarClustered',
      'Katon käyttö',
      '€',
    ])
    expect(
      chart?.series.map(({ values, categories }) => [values && writeArea(values.area), categories && writeArea(categories.area)]),
    ).toEqual([
      ['B2:B3', 'A2:A3'],
      ['C2:C3', 'A2:A3'],
    ])
    expect([chart?.series[0]?.settings.read('format.fill.color'), chart?.series[1]?.point(1)?.read('format.fill.color')]).toEqual([
      '#003399',
      '#AA0000',
    ])
  })

  it('a series may be shown from cells of its own, and a chart goes again', async () => {
    const { workbook } = await painted((sheet) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:A2'))
      const series = chart.series.add('Own')
      series.setValues(sheet.getRange('B1:B5'))
      series.setXAxisValues(sheet.getRange('A1:A5'))
      sheet.charts.add('Pie', sheet.getRange('A1:B2')).delete()
    })
    expect(workbook.sheet('Report').charts.map(({ type, series }) => [type, series.length])).toEqual([['Line', 2]])
  })

  it('a picture carries the words for those who do not see it', async () => {
    const { workbook } = await painted((sheet) => {
      const picture = sheet.shapes.addImage('iVBORw0KGgo=')
      picture.set({ name: 'Emblem', altTextDescription: 'Euroopan unionin lippu', left: 10, top: 20, height: 40 })
    })
    const [picture] = workbook.sheet('Report').shapes
    expect([picture?.image, picture?.settings.read('altTextDescription'), picture?.settings.read('height')]).toEqual([
      'iVBORw0KGgo=',
      'Euroopan unionin lippu',
      40,
    ])
  })

  it('the print set-up: area, repeated rows, orientation, margins, footers', async () => {
    const { workbook } = await painted((sheet) => {
      const { pageLayout } = sheet
      pageLayout.set({ orientation: 'Landscape', zoom: { horizontalFitToPages: 1 }, centerHorizontally: true })
      pageLayout.setPrintArea('A1:H40')
      pageLayout.setPrintTitleRows('$1:$2')
      pageLayout.setPrintMargins('Centimeters', { top: 2.54, left: 1 })
      pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Sivu &P / &N'
    })
    const { page } = workbook.sheet('Report')
    expect([page.printArea.map((area) => writeArea(area)), page.titleRows && writeArea(page.titleRows)]).toEqual([['A1:H40'], '1:2'])
    expect(['orientation', 'zoom', 'headersFooters.defaultForAllPages.centerFooter'].map((path) => page.settings.read(path))).toEqual([
      'Landscape',
      { horizontalFitToPages: 1 },
      'Sivu &P / &N',
    ])
    expect(page.settings.read('topMargin')).toBeCloseTo(72)
  })

  it('page breaks stand before a row, follow it, and go', async () => {
    const { workbook } = await painted(async (sheet, context) => {
      const { horizontalPageBreaks: breaks } = sheet
      breaks.add('A10')
      breaks.add('A20')
      sheet.getRange('5:5').insert('Down')
      breaks.load('items/rowIndex')
      await context.sync()
      expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([10, 20])
      breaks.items[0]?.delete()
      sheet.verticalPageBreaks.add('C1')
      sheet.verticalPageBreaks.removePageBreaks()
    })
    const { breaks } = workbook.sheet('Report').page
    expect([breaks.horizontal.map(({ area }) => area.row), breaks.vertical]).toEqual([[20], []])
  })

  it('panes, gridlines, tab colour, visibility, position', async () => {
    const { workbook } = await painted(async (sheet, context) => {
      sheet.set({ showGridlines: false, tabColor: '#003399', position: 1 })
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'))
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address')
      context.workbook.worksheets.getItem('Lists').visibility = 'VeryHidden'
      sheet.load('showGridlines,visibility,position')
      await context.sync()
      expect([frozen.address, sheet.showGridlines, sheet.visibility, sheet.position]).toEqual(['Report!A1:B3', false, 'Visible', 1])
    })
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Lists', 'VeryHidden'],
      ['Report', 'Visible'],
    ])
  })

  it('links are recorded, whatever they lead to, and their text is a value', async () => {
    const { workbook } = await painted((sheet) => {
      sheet.getRange('A1').hyperlink = { documentReference: 'Lists!A1', textToDisplay: 'Miksi?', screenTip: 'tip' }
    })
    expect(workbook.sheet('Report').range('A1').values).toEqual([['Miksi?']])
    expect(workbook.sheet('Report').formats.at('hyperlink', 0, 0)).toMatchObject({ documentReference: 'Lists!A1' })
  })
})

describe('what is kept out of sight', () => {
  it('settings come back as they were, dates too', async () => {
    const { workbook } = await painted(async (_, context) => {
      context.workbook.settings.add('vipu', { version: 1, list: ['ä'], on: true })
      context.workbook.settings.add('old', 1)
      context.workbook.settings.getItem('old').delete()
      const kept = context.workbook.settings.getItemOrNullObject('vipu').load('value')
      const count = context.workbook.settings.getCount()
      await context.sync()
      expect([kept.value, count.value]).toEqual([{ version: 1, list: ['ä'], on: true }, 1])
    })
    expect(workbook.settings.asTexts()).toEqual({ vipu: '{"version":1,"list":["ä"],"on":true}' })
  })

  it('custom XML parts are found by their namespace', async () => {
    await painted(async (_, context) => {
      const { customXmlParts } = context.workbook
      customXmlParts.add('<v:vipu xmlns:v="urn:vipu:state:1"><v:a/></v:vipu>')
      customXmlParts.add('<other xmlns="urn:other"/>')
      const part = customXmlParts.getByNamespace('urn:vipu:state:1').getOnlyItem().load('namespaceUri,id')
      const none = customXmlParts.getByNamespace('urn:none').getOnlyItemOrNullObject()
      const xml = part.getXml()
      await context.sync()
      expect([part.namespaceUri, none.isNullObject, xml.value]).toEqual([
        'urn:vipu:state:1',
        true,
        '<v:vipu xmlns:v="urn:vipu:state:1"><v:a/></v:vipu>',
      ])
      part.setXml('<v:vipu xmlns:v="urn:vipu:state:1"/>')
      const after = part.getXml()
      await context.sync()
      expect(after.value).toBe('<v:vipu xmlns:v="urn:vipu:state:1"/>')
    })
    await expect(painted((_, context) => context.workbook.customXmlParts.add('<a><b></a>'))).rejects.toMatchObject({
      code: 'InvalidArgument',
    })
  })

  it('document properties, protection and the calculation mode', async () => {
    await painted(async (sheet, context) => {
      const { workbook, application } = { workbook: context.workbook, application: context.application }
      workbook.properties.set({ title: 'Vipu', author: 'Hanke' })
      workbook.properties.custom.add('Project', 'ESR-1')
      workbook.properties.load('title')
      sheet.protection.protect({ allowFormatCells: true }, 'x')
      sheet.protection.load('protected,options')
      workbook.protection.protect()
      workbook.protection.load('protected')
      application.calculationMode = 'Manual'
      application.suspendScreenUpdatingUntilNextSync()
      application.load('calculationMode')
      await context.sync()
      expect([
        workbook.properties.title,
        sheet.protection.protected,
        sheet.protection.options.allowFormatCells,
        workbook.protection.protected,
        application.calculationMode,
      ]).toEqual(['Vipu', true, true, true, 'Manual'])
    })
  })
})

describe('from range to range', () => {
  it.each([
    ['B2:C3 one down, two right', (range: Excel.Range) => range.getOffsetRange(1, 2), 'Report!D3:E4'],
    ['a row and a column more', (range: Excel.Range) => range.getResizedRange(1, 1), 'Report!B2:D4'],
    ['three by one', (range: Excel.Range) => range.getAbsoluteResizedRange(3, 1), 'Report!B2:B4'],
    ['its second row', (range: Excel.Range) => range.getRow(1), 'Report!B3:C3'],
    ['its last column', (range: Excel.Range) => range.getLastColumn(), 'Report!C2:C3'],
    ['its rows whole', (range: Excel.Range) => range.getEntireRow(), 'Report!2:3'],
    ['its columns whole', (range: Excel.Range) => range.getEntireColumn(), 'Report!B:C'],
    ['two rows below', (range: Excel.Range) => range.getRowsBelow(2), 'Report!B4:C5'],
    ['the row above', (range: Excel.Range) => range.getRowsAbove(), 'Report!B1:C1'],
    ['what bounds it with E9', (range: Excel.Range) => range.getBoundingRect('E9'), 'Report!B2:E9'],
    ['what it has in common with C:C', (range: Excel.Range) => range.getIntersection('C:C'), 'Report!C2:C3'],
    ['the cell right below its corner', (range: Excel.Range) => range.getCell(2, 0), 'Report!B4'],
    ['where a text stands', (range: Excel.Range) => range.find('turku', { completeMatch: true }), 'Report!C3'],
    ['what is used of it', (range: Excel.Range) => range.getUsedRange(true), 'Report!C3'],
  ])('%s', async (_, go, address) => {
    await painted(async (sheet, context) => {
      sheet.getRange('C3').values = [['Turku']]
      const reached = go(sheet.getRange('B2:C3')).load('address')
      await context.sync()
      expect(reached.address).toBe(address)
    })
  })
})
