// What the functions, names, tables and lists of formulas give where something else is stored, in a workbook whose reader tells names and empty texts.
import { describe, expect, it } from 'vitest'
import type { Cell, FormulaNames, Grid } from '../../lib/sheet/grid.ts'
import { withContradictions } from '../../lib/sheet/recalculation/index.ts'
import { fault, sheet, type Value } from './sheets.ts'

const formulaNames: FormulaNames = {
  isOpenDocument: false,
  names: new Map([
    ['vero', '0.24'],
    ['hinta', 'Kulut!$A$1'],
    ['summat', 'Kulut!$A$1:$A$3'],
    ['muu!vero', '0.1'],
    ['liikkuva', 'Kulut!A1'],
    ['kahdesti', 'Hinta*Hinta'],
    ['kehä', 'Kehä+1'],
  ]),
  tables: new Map([
    [
      'menot',
      { sheet: 'Kulut', top: 5, left: 0, bottom: 8, right: 2, columns: ['selite', 'veroton', 'alv [%]'], headerRows: 1, totalsRows: 1 },
    ],
  ]),
}

const rows: readonly (readonly Value[])[] = [
  [10, 20, 'teksti', 0],
  [1.5, -2, null, 4],
  [100, 7, 'Matkat 1', fault('#N/A')],
  [],
  ['Selite', 'Veroton', 'Alv [%]'],
  ['Matkat', 100, 24],
  ['Muut', 50, 12],
  ['Yhteensä', 150, 36],
]
const other = sheet([[1], [2], [3]], { name: 'Muu' })
const third = sheet([[10], [20], [30]], { name: 'Joulu' })

interface Setting {
  readonly row?: number
  readonly names?: Partial<FormulaNames>
  readonly isArray?: boolean
  readonly emptyTexts?: Grid['emptyTexts']
  readonly date1904?: boolean
  readonly hiddenRows?: readonly number[]
  readonly stored?: number
}

/** What a formula in column G is found to give, where 123456 is stored unless told otherwise; null where it is not judged. */
function given(
  formula: string,
  { row = 9, names = {}, isArray = false, emptyTexts, date1904 = false, hiddenRows = [], stored = 123_456 }: Setting = {},
): string | null {
  const cell: Cell = { kind: 'number', column: 6, number: stored, formula, ...(isArray && { inArray: { row: 0, column: 0 } }) }
  const filled = Array.from({ length: Math.max(row, rows.length) }, (_, index) => rows[index] ?? [])
  const bare = sheet(
    filled.map((values, index) => (index === row - 1 ? [...values, ...new Array<null>(6 - values.length).fill(null), cell] : values)),
    { name: 'Kulut', hiddenRows },
  )
  const first: Grid = { ...bare, date1904, hasFormulas: true, ...(emptyTexts && { emptyTexts }) }
  const grids = [first, other, third].map((grid) => ({ ...grid, formulaNames: { ...formulaNames, ...names } }))
  const [read] = withContradictions(grids)
  return read?.rows.find((one) => one.row === row)?.cells.find(({ column }) => column === 6)?.calculated ?? null
}

describe('names and tables', () => {
  it.each([
    ['A1*(1+Vero)', '12.4'],
    ['HINTA*2', '20'],
    ['SUM(Summat)', '111.5'],
    ['Muu!Vero*10', '1'],
    ['Kahdesti', '100'],
    ['SUM(Menot[Veroton])', '150'],
    ["SUM(Menot[[Veroton]:[Alv '[%']]])", '186'],
    ['Menot[[#Totals],[Veroton]]', '150'],
    ['SUM(Menot[[#All],[Veroton]])', '300'],
    ['SUM(Muu:Joulu!A2)', '22'],
    ["AVERAGE('Kulut:Joulu'!A1:A2)", '7.4167'],
    ['SUM(Muu!2:3)', '5'],
  ])('=%s gives %s', (formula, gives) => {
    expect(given(formula)).toBe(gives)
  })

  it('a table’s own row is the one the formula stands in', () => {
    expect(given('Menot[[#This Row],[Veroton]]*2', { row: 6 })).toBe('200')
    expect(given('Menot[[#This Row],[Veroton]]*2')).toBeNull()
  })

  it.each([
    ['Liikkuva', 'a name that moves with the cell it is used in'],
    ['Kehä', 'a name made of itself'],
    ['Tuntematon*2', 'a name nobody gave'],
    ['Menot[Puuttuu]', 'a column the table has not'],
    ['Poissa[Veroton]', 'a table that is not there'],
    ['INDEX(Muu:Joulu!A1,1)', 'several sheets where one is wanted'],
  ])('=%s is not judged: %s', (formula) => {
    expect(given(formula)).toBeNull()
  })

  it('of names made of names only so many are read', () => {
    const names = new Map(Array.from({ length: 30 }, (_, index) => [`n${String(index)}x`, `N${String(index + 1)}x+N${String(index + 1)}x`]))
    const begin = process.cpuUsage().user
    expect(given('N0x', { names: { names } })).toBeNull()
    expect(process.cpuUsage().user - begin).toBeLessThan(5e6)
  })
})

describe('lists', () => {
  it.each([
    ['SUMPRODUCT((A1:A3>5)*B1:B3)', '27'],
    ['SUMPRODUCT(--(C1:C3="teksti"),A1:A3)', '10'],
    ['SUM({1,2;3,4}*2)', '20'],
    ['SUM(SUMIF(C1:C3,{"teksti","Matkat 1"},A1:A3))', '110'],
    ['SUMPRODUCT(SUMIF(A1:A3,A1:A2))', '11.5'],
  ])('=%s gives %s', (formula, gives) => {
    expect(given(formula)).toBe(gives)
  })

  it('a formula that calculates with lists does so for each of their values', () => {
    expect(given('SUM(A1:A3*B1:B3)', { isArray: true })).toBe('897')
    expect(given('SUM(IF(A1:A3>5,B1:B3))', { isArray: true })).toBe('27')
    expect(given('MAX(IFERROR(A1:A3/D1:D3,0))', { isArray: true })).toBe('0.375')
  })

  it('and one that does not takes the cell of its own row', () => {
    expect(given('A1:A3*2', { row: 3 })).toBe('200')
    expect(given('A1:A3*2')).toBeNull()
    expect(given('A1:H1*2+5')).toBe('5')
    expect([given('A1:F1*2'), given('H1:J1*2')]).toEqual([null, null])
    expect(given('SUM(A1:A3*B1:B3)')).toBeNull()
  })

  it.each([
    ['SUMPRODUCT((A1:A3>5)*B1:B2)', 'ranges of two sizes'],
    ['SUMPRODUCT((A:A>5)*B:B)', 'whole columns'],
    ['SUMPRODUCT(IF(A1:A3>5,B1:B3))', 'conditions of a list in a formula without lists'],
    ['{1,2}*2', 'a list where one value is wanted'],
  ])('=%s is not judged: %s', (formula) => {
    expect(given(formula)).toBeNull()
  })
})

describe('functions', () => {
  it.each([
    ['LET(a,5,b,a*2,a+b)', '15'],
    ['SWITCH(A1,5,1,10,B1,3)', '20'],
    ['SWITCH(A1,5,1,3)', '3'],
    ['IFNA(VLOOKUP(5,A1:B3,2,FALSE),7)', '7'],
    ['IFERROR(D3,8)', '8'],
    ['_xlfn.XLOOKUP(100,A1:A3,B1:B3)', '7'],
    ['XLOOKUP(5,A1:A3,B1:B3,9)', '9'],
    ['VLOOKUP(5,Muu!A1:A3,1)', '3'],
    ['MATCH(2.5,Muu!A1:A3)', '2'],
    ['LOOKUP(2,Muu!A1:A3,Joulu!A1:A3)', '20'],
    ['VLOOKUP(5,A1:B3,2,FALSE)', '#N/A'],
    ['SUM(INDEX(A1:B3,0,2))', '25'],
    ['COUNTA(A1:D3)', '11'],
    ['COUNTBLANK(A1:D3)', '1'],
    ['SUMIF(C1:C3,"matk*",A1:A3)', '100'],
    ['SUMIF(C1:C3,"TEKSTI",A1:A3)', '10'],
    ['SUMIF(A1:A3,">"&A1,B1)', '7'],
    ['AVERAGEIF(A1:A3,">5")', '55'],
    ['AVERAGEIFS(B1:B3,A1:A3,">5")', '13.5'],
    ['MAXIFS(B1:B3,A1:A3,">5")', '20'],
    ['MINIFS(B1:B3,A1:A3,">5")', '7'],
    ['SUBTOTAL(1,A1:A2)', '5.75'],
    ['AGGREGATE(9,6,D1:D3)', '4'],
    ['RANK(A1,A1:A3)', '2'],
    ['CEILING(7,5)+FLOOR(7,5)+MROUND(7,5)', '20'],
    ['EVEN(3)+ODD(2)', '7'],
    ['MOD(5.7,1.5)', '1.2'],
    ['ROUND(LN(10)*LOG10(100)+PI(),3)', '7.747'],
    ['SUMSQ(A1:A2)', '102.25'],
    ['VALUE(LEFT("123",2))+VALUE(RIGHT("123"))+VALUE(MID("123",2,1))', '17'],
    ['LEN(TRIM("  a  b "))+LEN(UPPER("ab"))', '5'],
    ['VALUE(SUBSTITUTE("1-2","-",""))', '12'],
    ['VALUE(TEXT(7,"000"))+VALUE(CONCATENATE(1,2))', '19'],
    ['FIND("k","teksti")+SEARCH("K","teksti")', '6'],
    ['LEN(TEXTJOIN("-",TRUE,A1,C1))+LEN(CONCAT(A1:B1))', '13'],
    ['VALUE(REPLACE("1234",2,2,""))+LEN(REPT("ab",3))', '20'],
    ['DATE(2009,9,15)', '40071'],
    ['DATE(2009,14,0)', '40209'],
    ['YEAR(40071)+MONTH(40071)+DAY(40071)', '2033'],
    ['EOMONTH(40071,1)-EDATE(40071,1)', '16'],
    ['DAYS(40081,40071)+DATEDIF(40071,40500,"m")', '24'],
    ['NETWORKDAYS(40071,40081)', '9'],
    ['WEEKDAY(40071,2)', '2'],
    ['DATEVALUE("2009-09-15")', '40071'],
    ['HOUR(0.75)+MINUTE(0.0104166666666667)', '33'],
    ['TIME(12,0,0)*2', '1'],
    ['IF(ISNUMBER(A1),1,2)+IF(ISTEXT(C1),10,20)+IF(ISBLANK(C2),100,200)+IF(ISERROR(D3),1000,2000)', '1111'],
    ['ROW()*100+COLUMN()', '907'],
    ['ROWS(A1:A3)+COLUMNS(A1:B1)', '5'],
    ['SUM(OFFSET(A1,1,0,2,2))', '106.5'],
    ['INDIRECT("Muu!A"&2)*10', '20'],
    ['SUM(INDIRECT("A1:B2"))', '29.5'],
    ['IF(C1>0,5,6)', '5'],
    ['IF(A1="",5,6)', '6'],
    ['IF(C2=0,5,6)', '5'],
    ['IF(C1="TEKSTI",5,6)', '5'],
    ['DATEDIF(DATE(2009,9,15),DATE(2010,9,14),"m")', '11'],
    ['DATEDIF(DATE(2009,9,15),DATE(2010,9,14),"y")+5', '5'],
    ['DATEDIF(DATE(2009,9,15),DATE(2010,9,15),"y")+DATEDIF(40071,40081,"D")', '11'],
    ['SECOND(TIME(1,2,3))+MINUTE(TIME(1,2,3))*100', '203'],
    ['TIME(0,0,86399)*86400', '86399'],
    ['IF(ISLOGICAL(TRUE()),5,6)+IF(ISLOGICAL(1),50,60)', '65'],
    ['VALUE(TEXT(-0.4,"0"))+VALUE(TEXT(-7,"00"))', '-7'],
    ['VALUE("kahvi kuppi")', '#VALUE!'],
    ['CODE("A")+LEN(CHAR(126))+LEN(CHAR(32))', '67'],
    ['N("kahvi")+N(TRUE())+N(A1)', '11'],
    ['INDEX(A1:B3,3,2)', '7'],
    ['SUM(INDEX(A1:B3,2,0))', '-0.5'],
    ['XLOOKUP(7,B1:B3,A1:A3)', '100'],
    ['XLOOKUP(-2,A2:B2,A1:B1)', '20'],
    ['COUNTA(Menot[#Headers])', '3'],
    ['COUNTIF(A1:C1,"teksti")+COUNTIF(C3,"<>teksti")', '2'],
    ['MOD(5,0)', '#DIV/0!'],
    ['IFERROR(NA(),5)', '5'],
    ['LEN(TEXT(-0.4,"0"))*10+LEN(TEXT(-1,"0"))', '12'],
  ])('=%s gives %s', (formula, gives) => {
    expect(given(formula)).toBe(gives)
  })

  it.each(['DATE(2009,9,15)', 'MONTH(40071)', 'NETWORKDAYS(40071,40081)'])('=%s is another day where days count from 1904', (formula) => {
    expect(given(formula)).not.toBeNull()
    expect(given(formula, { date1904: true })).toBeNull()
  })

  it('an empty text is other than nothing', () => {
    const emptyTexts = new Map([[2, [{ column: 2 }]]])
    expect(given('IF(C2=0,5,6)', { emptyTexts })).toBe('6')
    expect(given('COUNTA(A1:D3)', { emptyTexts })).toBe('12')
    expect(given('IF(ISBLANK(C2),5,6)', { emptyTexts })).toBe('6')
  })

  it.each([
    ['VALUE("0,5")', 'a decimal sign of some languages'],
    ['TEXT(1.5,"0.0")', 'a decimal sign of some languages'],
    ['A2&""="1.5"', 'a decimal sign of some languages'],
    ['DATE(1900,2,29)', 'a day that never was'],
    ['DATEVALUE("15.9.2009")', 'a day as some languages write it'],
    ['SUMIF(C1:C3,"<>",A1:A3)', 'whether empty cells are other'],
    ['COUNTIF(D1:D3,"<>5")', 'whether errors are other'],
    ['CEILING(0.3,0.1)', 'a multiple but for noise'],
    ['RANDBETWEEN(1,9)', 'chance'],
    ['LARGE(A1:A3,1)+RAND()', 'chance'],
    ['OFFSET(A1,-1,0)', 'above the sheet'],
    ['INDIRECT("R1C1",FALSE)', 'references of another kind'],
    ['INDIRECT("G9")', 'its own cell'],
    ['MATCH(7,A1:B3,0)', 'a place in more than a row or a column'],
    ['ROUND(A1/3,13)', 'more places than figures of fifteen digits have'],
    ['SUBTOTAL(9,A1:A3)+AGGREGATE(9,3,A1:A3)', 'subtotals within'],
    ['MATCH(5,A1:A3)', 'the nearest of what is in no order'],
    ['LEFT("a",B2)', 'fewer letters than none'],
    ['TIME(24,0,0)*2', 'more than a day has'],
    ['TIME(0,0,-1)*2', 'before the day begins'],
    ['PI(1)', 'more than it takes'],
    ['IFERROR(NA(1),5)', 'more than it takes'],
    ['LEN(CHAR(127))', 'a sign nobody sees'],
    ['LEN(CHAR(31))', 'a sign nobody sees'],
    ['CODE("ä")', 'a letter of which programs have several numbers'],
    ['N("5")', 'a text of digits'],
    ['VALUE(TEXT(0.5,"0"))', 'a half'],
    ['COUNTIF(C1:C2,"<>teksti")', 'whether empty cells are other'],
    ['EDATE(40071,1.5)', 'half a month'],
    ['INDEX(A1:B3,4,1)', 'below the range'],
    ['SUM(Menot[[#Headers],[Selite],[Veroton],[Alv]])', 'more columns than a formula names'],
    ['SUM(AGGREGATE(9,8,A1:A3))', 'an option there is not'],
    ['LEN(REPLACE("1234",2,2))', 'fewer than it takes'],
    ['LEN(TEXT(7))', 'fewer than it takes'],
    ['SUM(Menot[[#Data]:[Veroton]])', 'a part of a table as the first of its columns'],
    ['SUM(Menot[[Selite],[Veroton]])', 'columns that are neither one nor one to another'],
  ])('=%s is not judged: %s', (formula) => {
    expect(given(formula)).toBeNull()
  })
})

it('an empty text is what nought may be stored for, and no other number', () => {
  expect(given('IF(A1>0,"",1)', { stored: 0 })).toBeNull()
  expect(given('IF(A1>0,"",1)', { stored: 5 })).toBe('')
})

describe('rows that nobody sees', () => {
  it.each([
    ['AGGREGATE(9,4,A1:A3)', '111.5'],
    ['AGGREGATE(9,5,A1:A3)', '110'],
    ['SUBTOTAL(109,A1:A3)', '110'],
    ['SUM(A1:A3)', '111.5'],
    ['SUBTOTAL(9,A1:A3)', null],
  ])('=%s gives %s where the second of three is hidden', (formula, gives) => {
    expect(given(formula, { hiddenRows: [2] })).toBe(gives)
  })
})

describe('OpenDocument', () => {
  const names = { isOpenDocument: true }
  it('takes letters and patterns as it is set', () => {
    expect(given('IF(C1="TEKSTI",5,6)', { names })).toBeNull()
    expect(given('SUMIF(C1:C3,"matk*",A1:A3)', { names })).toBeNull()
    expect(given('IF(C1="teksti",5,6)', { names })).toBe('5')
  })
})
