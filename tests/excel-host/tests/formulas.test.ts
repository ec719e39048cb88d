// The calculator: what formulas come to, and that figures follow when a cell is edited.
import { describe, expect, it } from 'vitest'
import { Workbook } from '../index.ts'

function calculate(formula: string, cells: Readonly<Record<string, unknown>> = {}): unknown {
  const sheet = new Workbook({ language: 'en-US' }).sheet('Sheet1')
  for (const [address, value] of Object.entries(cells)) sheet.range(address).values = value
  sheet.range('Z99').values = formula
  return sheet.range('Z99').values[0]?.[0]
}

describe('a formula comes to what Excel gives', () => {
  it.each([
    ['=1+2*3', 7],
    ['=-2^2', 4],
    ['=2^3^2', 64],
    ['=10%*50', 5],
    ['=7/2-3', 0.5],
    ['="a"&1&TRUE', 'a1TRUE'],
    ['=1=1', true],
    ['="ä"="Ä"', true],
    ['=2<>2', false],
    ['="b">"a"', true],
    ['="x">99', true],
    ['=0.1+0.2-0.3', 0],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUND(1250,-2)', 1300],
    ['=ROUNDUP(1.001,2)', 1.01],
    ['=ROUNDDOWN(-1.999,1)', -1.9],
    ['=INT(-1.5)', -2],
    ['=TRUNC(-1.5)', -1],
    ['=ABS(-3)+SIGN(-9)', 2],
    ['=MOD(-3,2)', 1],
    ['=MOD(9007199254740991,97)', 9007199254740991 % 97],
    ['=QUOTIENT(-7,2)', -3],
    ['=QUOTIENT(9007199254740990,3)', 3002399751580330],
    ['=GCD(4500,10000)', 500],
    ['=POWER(2,10)&PRODUCT(2,3)', '10246'],
    ['=ROW()&"/"&COLUMN()', '99/26'],
    ['=MIN(3,1,2)&MAX(3,1,2)', '13'],
    ['=IF(1>2,"yes","no")', 'no'],
    ['=IF(FALSE,1)', false],
    ['=IF(TRUE,,2)', 0],
    ['=IFERROR(1/0,"none")', 'none'],
    ['=IFNA(NA(),"missing")', 'missing'],
    ['=AND(TRUE,1)&OR(FALSE,0)', 'TRUEFALSE'],
    ['=TEXT(1234.5,"#,##0.00")', '1,234.50'],
    ['=TEXT(40071,"d.m.yyyy")', '15.9.2009'],
    ['=LEFT("Turku",2)&RIGHT("Turku",2)&MID("Turku",2,2)', 'Tukuur'],
    ['=TEXTJOIN(", ",TRUE,"Turku","","Åbo")', 'Turku, Åbo'],
    ['=SUBSTITUTE("a-b-c","-","+",2)', 'a-b+c'],
    ['=DATE(2009,13,1)', 40179],
    ['=YEAR(40071)&"/"&MONTH(40071)&"/"&DAY(40071)', '2009/9/15'],
    ['=EOMONTH(40071,0)', 40086],
    ['=SWITCH(2,1,"a",2,"b","c")', 'b'],
  ])('%s is %j', (formula, value) => {
    expect(calculate(formula)).toBe(value)
  })

  it.each([
    ['=1/0', '#DIV/0!'],
    ['="a"+1', '#VALUE!'],
    ['=Nowhere', '#NAME?'],
    ['=Missing!A1', '#REF!'],
    ['=Missing[Amount]', '#REF!'],
    ['=MATCH("x",A1:A3,0)', '#N/A'],
    ['=INDEX(A1:A3,9)', '#REF!'],
    ['=VIPU.SHARE(1)', '#NAME?'],
    ['=SUM(A1:A2)', '#DIV/0!'],
  ])('%s is the error %s', (formula, code) => {
    expect(calculate(formula, { A1: '=1/0' })).toBe(code)
  })
})

describe('functions over ranges', () => {
  const cells: Readonly<Record<string, unknown>> = {
    'D1:D3': [['=""'], ['a'], ['']],
    'A1:A4': [['Turku'], ['Oulu'], ['Turku'], ['']],
    'B1:B4': [[100.5], [50], [-0.5], [7]],
    'C1:C4': [['x'], ['y'], [''], ['x']],
  }

  it.each([
    ['=SUM(B1:B4)', 157],
    ['=SUM(B:B)', 157],
    ['=SUMIFS(B1:B4,A1:A4,"Turku")', 100],
    ['=SUMIFS(B1:B4,A1:A4,"t*",C1:C4,"x")', 100.5],
    ['=SUMIFS(B1:B4,B1:B4,">0")', 157.5],
    ['=SUMIFS(B1:B4,A1:A4,"<>Turku")', 57],
    ['=SUMIF(A1:A4,"Oulu",B1:B4)', 50],
    ['=COUNTIFS(A1:A4,"Turku",C1:C4,"x")', 1],
    ['=COUNTIF(A1:A4,"")', 1],
    ['=COUNTIF(D1:D3,"")', 2],
    ['=COUNTIF(D1:D3,"=")', 1],
    ['=COUNTIF(D1:D3,"<>")', 2],
    ['=COUNTIFS(D1:D3,"",C1:C3,"x")', 1],
    ['=COUNTA(A1:A4)', 3],
    ['=COUNTBLANK(A1:C4)', 2],
    ['=INDEX(B1:B4,MATCH("Oulu",A1:A4,0))', 50],
    ['=VLOOKUP("Oulu",A1:B4,2,FALSE)', 50],
    ['=XLOOKUP("Åbo",A1:A4,B1:B4,"none")', 'none'],
    ['=SUMPRODUCT((A1:A4="Turku")*B1:B4)', 100],
    ['=SUM(INDEX(A1:B4,0,2))', 157],
    ['=SUBTOTAL(109,B1:B4)', 157],
    ['=ROWS(A1:A4)*COLUMNS(A1:C1)', 12],
    ['=SUM(INDIRECT("B1:B2"))', 150.5],
    ['=SUM(OFFSET(B1,1,0,2,1))', 49.5],
    ['=SUMPRODUCT(MAX((A1:A4<>"")*(ROW(A1:A4)-1)))', 2],
  ])('%s is %j', (formula, value) => {
    expect(calculate(formula, cells)).toBe(value)
  })
})

describe('figures follow', () => {
  it('an edit by hand reaches every formula that depends on it, through sheets, names and tables', () => {
    const workbook = new Workbook({ sheets: ['Costs', 'Report'] })
    const costs = workbook.sheet('Costs')
    costs.range('A1:B3').values = [
      ['Locality', 'Amount'],
      ['Turku', 5900],
      ['Oulu', 100],
    ]
    costs.addTable(costs.range('A1:B3').area, true).name = 'CostLines'
    workbook.names.add('Cap', costs.range('E1'))
    costs.range('E1').values = 6000
    const report = workbook.sheet('Report')
    report.range('A1:A3').formulas = [['=SUMIFS(CostLines[Amount],CostLines[Locality],"Turku")'], ['=MIN(A1,Cap)'], ['=A1-A2']]
    expect(report.range('A1:A3').values).toEqual([[5900], [5900], [0]])
    workbook.byUser(() => {
      costs.range('B2').values = 6250
    })
    expect(report.range('A1:A3').values).toEqual([[6250], [6000], [250]])
  })

  it('structured references name rows, headers, totals and spans of columns', () => {
    const workbook = new Workbook()
    const sheet = workbook.sheet('Sheet1')
    sheet.range('A1:C3').values = [
      ['Net', 'VAT €', 'Sum'],
      [100, 22, '=[@Net]+[@[VAT €]]'],
      [10, 2.2, '=[@Net]+[@[VAT €]]'],
    ]
    const table = sheet.addTable(sheet.range('A1:C3').area, true)
    table.name = 'Lines'
    table.showTotals = true
    sheet.range('C4').formulas = [['=SUBTOTAL(109,[Sum])']]
    sheet.range('E1:E5').formulas = [
      ['=SUM(Lines[[Net]:[VAT €]])'],
      ['=Lines[[#Totals],[Sum]]'],
      ['=Lines[[#Headers],[VAT €]]'],
      ['=ROWS(Lines[#All])'],
      ['=SUM(Lines)'],
    ]
    expect(sheet.range('C2:C4').values).toEqual([[122], [12.2], [134.2]])
    expect(sheet.range('E1:E5').values).toEqual([[134.2], [134.2], ['VAT €'], [4], [268.4]])
  })

  it('in manual mode nothing moves until it is told to', () => {
    const workbook = new Workbook()
    const sheet = workbook.sheet('Sheet1')
    sheet.range('A1:B1').values = [[1, '=A1*2']]
    workbook.calculator.mode = 'Manual'
    sheet.range('A1').values = 5
    expect(sheet.range('B1').values).toEqual([[2]])
    workbook.calculator.calculateAll()
    expect(sheet.range('B1').values).toEqual([[10]])
  })

  it('a chain of 5,000 formulas is worked out from its end', () => {
    const sheet = new Workbook().sheet('Sheet1')
    sheet.range('A1').values = 1
    sheet.range('A2:A5000').formulas = Array.from({ length: 4999 }, (_, index) => [`=A${String(index + 1)}+1`])
    expect(sheet.range('A5000').values).toEqual([[5000]])
  })

  it('a custom function is called with plain values, and is #NAME? where nobody gave it', () => {
    const workbook = new Workbook()
    const sheet = workbook.sheet('Sheet1')
    sheet.range('A1:A3').values = [[3], [4], ['=VIPU.PRODUCT(A1:A2,2)']]
    expect(sheet.range('A3').values).toEqual([['#NAME?']])
    workbook.customFunctions.set(
      'VIPU.PRODUCT',
      (rows, factor) => (rows as number[][]).flat().reduce((one, other) => one * other, 1) * Number(factor),
    )
    workbook.touch()
    expect(sheet.range('A3').values).toEqual([[24]])
  })
})

describe('what the calculator does not know fails loudly', () => {
  it.each([
    ['a function', '=LAMBDA(x,x)(1)', 'InvalidArgument'],
    ['a function of Excel that is not here', '=NPV(1,2)', 'ApiNotFound'],
    ['a circle of formulas', '=Z99+1', 'ApiNotFound'],
    ['a formula that would spill', '=A1:A3*2', 'ApiNotFound'],
    ['a formula that is none', '=SUM(', 'InvalidArgument'],
    ['a semicolon between arguments', '=SUM(1;2)', 'InvalidArgument'],
  ])('%s: %s is %s', (_, formula, code) => {
    expect(() => calculate(formula)).toThrow(expect.objectContaining({ code }))
  })
})
