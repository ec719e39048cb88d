// What LibreOffice calculates contradicts no formula, and a cent more does. Needs LibreOffice (`soffice`); CONTRADICTIONS says how many workbooks.
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { escapeXml } from '../../lib/documents/xml.ts'
import { readSheets } from '../../lib/formats/index.ts'
import type { Cell, Grid } from '../../lib/sheet/grid.ts'
import { withContradictions } from '../../lib/sheet/recalculation/index.ts'
import { recalculated } from './libreoffice.ts'

const WORKBOOKS = Number(process.env['CONTRADICTIONS'] ?? 100)
const SEED = 2009
const ROWS = 12

/** Amounts, and what stands between them in real sheets. */
const input = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -2_000_000, max: 9_000_000 }).map((cents) => cents / 100) },
  { weight: 2, arbitrary: fc.constantFrom(0, 1, 0.22, 0.255, 10, 1.005, 2.675) },
  { weight: 1, arbitrary: fc.constantFrom('teksti', 'Matkat', 'matkat ja muut', 'AB-12', '') },
)

const place = (columns: string): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...columns.split('')), fc.integer({ min: 1, max: ROWS })).map(([column, row]) => `${column}${row}`)
const cell = fc.oneof(
  { weight: 6, arbitrary: place('ABCD') },
  { weight: 1, arbitrary: place('AB').map((one) => `Tunnit!$${one}`) },
  { weight: 1, arbitrary: place('F') },
)
const rows = fc
  .tuple(fc.integer({ min: 1, max: ROWS }), fc.integer({ min: 1, max: ROWS }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
const range = fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), rows).map(([column, [top, bottom]]) => `${column}${top}:${column}${bottom}`)
const twoRanges = fc
  .tuple(fc.constantFrom('AB', 'CD', 'DA'), rows)
  .map(([[a, b], [top, bottom]]) => [`${a}${top}:${a}${bottom}`, `${b}${top}:${b}${bottom}`] as const)

/** Names, lists, texts, days and places. */
const further = fc.oneof(
  fc.constantFrom('Vero', 'Kerroin*10', 'SUM(Summat)', 'SUM(Summat)*Vero', 'Tunnit!Paikallinen', 'INDEX(Summat,3)'),
  twoRanges.map(([a, b]) => `SUMPRODUCT((${a}>100)*${b})/1000`),
  twoRanges.map(([a, b]) => `SUMPRODUCT(--(${a}="Matkat"),${b})`),
  twoRanges.map(([a, b]) => `SUM(SUMIF(${a},{"Matkat","teksti"},${b}))`),
  twoRanges.map(([a, b]) => `SUMIF(${a},"mat*",${b})`),
  twoRanges.map(([a, b]) => `COUNTIF(${a},"*t?")+AVERAGEIF(${b},">0")`),
  twoRanges.map(([a, b]) => `AVERAGEIFS(${a},${b},">0")+_xlfn.MAXIFS(${a},${b},">0")`),
  fc.tuple(twoRanges, cell).map(([[a, b], one]) => `SUMIF(${a},">"&ROUND(${one},0),${b})`),
  range.map((one) => `COUNTA(${one})*10+COUNTBLANK(${one})`),
  range.map((one) => `_xlfn.AGGREGATE(9,6,${one})`),
  fc.tuple(fc.constantFrom('1', '2', '4', '5', '109', '101'), range).map(([kind, one]) => `SUBTOTAL(${kind},${one})`),
  fc.tuple(place('A'), range).map(([one, other]) => `RANK(${one},A1:A12)+COUNT(${other})`),
  fc.tuple(fc.constantFrom('ISNUMBER', 'ISTEXT', 'ISBLANK'), cell, cell).map(([name, one, other]) => `IF(${name}(${one}),${other},7)`),
  fc.tuple(cell, cell).map(([one, other]) => `IF(${one}>0,${other},3)`),
  fc.tuple(cell, cell).map(([one, other]) => `IF(${one}<>"",${other},3)`),
  fc.tuple(cell, cell).map(([one, other]) => `IF(${one}=0,${other},3)`),
  cell.map((one) => `LEN(${one})`),
  cell.map((one) => `VALUE(LEFT(ROUND(ABS(${one}),0),2))`),
  cell.map((one) => `LEN(TRIM(UPPER(${one})))+LEN(SUBSTITUTE(${one},"t","xx"))`),
  cell.map((one) => `IFERROR(FIND("k",${one}),0)*LEN(CONCATENATE("a",${one}))`),
  cell.map((one) => `VALUE(MID("20090915",3,2))+VALUE(TEXT(${one},"000"))`),
  fc.integer({ min: 39_000, max: 42_000 }).map((day) => `YEAR(${day})+MONTH(${day})*100+DAY(${day})`),
  fc
    .tuple(fc.integer({ min: 39_000, max: 42_000 }), fc.integer({ min: 0, max: 900 }))
    .map(([day, more]) => `DATEDIF(${day},${day + more},"m")+NETWORKDAYS(${day},${day + more})`),
  fc
    .tuple(fc.integer({ min: 39_000, max: 42_000 }), fc.integer({ min: -20, max: 20 }))
    .map(([day, months]) => `EDATE(${day},${months})+EOMONTH(${day},${months})+WEEKDAY(${day},2)`),
  fc
    .tuple(fc.integer({ min: 1950, max: 2100 }), fc.integer({ min: -20, max: 30 }), fc.integer({ min: -50, max: 80 }))
    .map((all) => `DATE(${all.join(',')})`),
  fc
    .tuple(fc.constantFrom('CEILING', 'FLOOR', 'MROUND'), cell, fc.constantFrom('5', '0.25', '10'))
    .map(([name, one, step]) => `${name}(ABS(${one}),${step})`),
  fc.tuple(fc.constantFrom('EVEN', 'ODD'), cell).map(([name, one]) => `${name}(${one})`),
  cell.map((one) => `MOD(${one},1.7)+LOG10(ABS(${one})+2)`),
  fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 3 })).map(([down, across]) => `SUM(OFFSET(A1,${down},${across},3,1))`),
  rows.map(([top, bottom]) => `SUM(INDIRECT("A${top}:B${bottom}"))+INDIRECT("Tunnit!A"&${top})`),
  fc.tuple(place('AB'), cell).map(([one, other]) => `IFERROR(VLOOKUP(${one},Tunnit!A1:B12,2,FALSE),${other})`),
  fc.tuple(cell, cell).map(([one, other]) => `_xlfn.IFNA(MATCH(${one},A1:A12,0),${other})`),
  place('ABCD').map((one) => `LOOKUP(${one},{0;100;1000;50000},{1;2;3;4})`),
  fc.tuple(cell, fc.constantFrom('7', '8')).map(([one, other]) => `_xlfn.SWITCH(ROUND(${one},0),0,1,10,2,${other})`),
  range.map((one) => `SUM(${one}*2)`),
  fc.constantFrom('SUM(Kulut:Tunnit!A3)', 'AVERAGE(Kulut:Tunnit!B1:B4)', 'ROW()*COLUMN()', 'ROWS(A1:A7)+COLUMNS(A1:C1)', 'SUM(Tunnit!2:3)'),
  fc.constantFrom('A:A*2', 'SUM({1,2;3,4})', 'SUM({1,2}*A1)', 'ISEVEN(ROUND(A1,0))*3', 'SUM(INDEX(A1:D12,0,2))'),
)

/** What finds, counts and puts in order. */
const lookup = fc.oneof(
  twoRanges.map(([a, b]) => `SUMIFS(${a},${b},">100",${a},"<50000")`),
  twoRanges.map(([a, b]) => `COUNTIFS(${a},">100",${b},"<50000")`),
  range.map((one) => `COUNTIF(${one},"Matkat")`),
  range.map((one) => `COUNTIF(${one},">=0.22")`),
  place('AB').map((one) => `INDEX(A1:B12,MATCH(${one},${one[0] ?? ''}1:${one[0] ?? ''}12,0),2)`),
  place('A').map((one) => `INDEX(B1:B12,MATCH(${one},A1:A12,0))`),
  fc.constantFrom('HLOOKUP(B1,A1:D12,3,FALSE)', 'HLOOKUP(D1,A1:D12,12,0)', 'INDEX(A2:D2,3)'),
  fc.tuple(fc.constantFrom('1', '2', '3'), cell, cell, cell).map(([which, ...all]) => `CHOOSE(${which},${all.join(',')})`),
  fc.tuple(fc.constantFrom('LARGE', 'SMALL'), range).map(([name, one]) => `${name}(${one},1)`),
  range.map((one) => `MEDIAN(${one})`),
  fc.tuple(fc.constantFrom('INT', 'SIGN', 'N'), cell).map(([name, one]) => `${name}(${one})`),
  fc.tuple(fc.constantFrom('MOD', 'QUOTIENT'), cell, fc.constantFrom('7', '-3')).map(([name, one, by]) => `${name}(ROUND(${one},0),${by})`),
)

const { formula } = fc.letrec<{ formula: string; part: string }>((tie) => {
  const part = tie('part')
  const two = fc.tuple(part, part)
  return {
    part: fc.oneof({ maxDepth: 3 }, cell, fc.constantFrom('2', '0.22', '22%', '1.5', '100'), tie('formula')),
    formula: fc.oneof(
      fc.tuple(part, fc.constantFrom('+', '-', '*'), part).map(([a, sign, b]) => `(${a}${sign}${b})`),
      fc.tuple(part, fc.constantFrom('4', '1.22', '-3')).map(([a, b]) => `${a}/${b}`),
      cell.map((one) => `-${one}^2/1000`),
      range.map((one) => `SUM(${one})`),
      fc.tuple(range, cell).map(([one, other]) => `SUM(${one},${other})`),
      fc.tuple(part, fc.constantFrom('0', '1', '2')).map(([one, places]) => `ROUND(${one},${places})`),
      fc.tuple(fc.constantFrom('ROUNDUP', 'ROUNDDOWN'), part).map(([name, one]) => `${name}(${one},1)`),
      fc.tuple(two, part, part).map(([[a, b], yes, no]) => `IF(${a}>${b},${yes},${no})`),
      fc.tuple(cell, part, part).map(([a, yes, no]) => `IF(${a}="teksti",${yes},${no})`),
      fc.tuple(part, cell, part).map(([a, b, other]) => `IFERROR(${a}/${b},${other})`),
      part.map((one) => `ABS(${one})`),
      fc.tuple(fc.constantFrom('MIN', 'MAX', 'AVERAGE', 'COUNT'), range).map(([name, one]) => `${name}(${one})`),
      two.map(([a, b]) => `MAX(0,${a}-${b})`),
      twoRanges.map(([a, b]) => `SUMIF(${a},">100",${b})`),
      twoRanges.map(([a, b]) => `SUMIF(${a},"Matkat",${b})`),
      twoRanges.map(([a, b]) => `SUMPRODUCT(${a},${b})/100000`),
      range.map((one) => `SUBTOTAL(9,${one})`),
      lookup,
      further,
      further,
    ),
  }
})

const inputs = (columns: number): fc.Arbitrary<(number | string)[][]> =>
  fc.array(fc.array(input, { minLength: columns, maxLength: columns }), { minLength: ROWS, maxLength: ROWS })
const workbook = fc.record({
  costs: inputs(4),
  hours: inputs(2),
  formulas: fc.array(formula, { minLength: ROWS * 3, maxLength: ROWS * 3 }),
})

const inputCell = (column: string, row: number, value: number | string): string =>
  typeof value === 'number'
    ? `<c r="${column}${row}"><v>${value}</v></c>`
    : value === ''
      ? ''
      : `<c r="${column}${row}" t="inlineStr"><is><t>${value}</t></is></c>`

function sheetXml(values: readonly (readonly (number | string)[])[], formulas: readonly string[]): string {
  const body = values.map((cells, index) => {
    const row = index + 1
    const own = cells.map((value, column) => inputCell('ABCD'[column]!, row, value))
    const calculated = ['F', 'G', 'H'].map((column, at) => {
      const text = formulas[index * 3 + at]
      if (text === undefined) return ''
      const place = `${column}${row}`
      const array = at === 2 ? ` t="array" ref="${place}"` : ''
      return `<c r="${place}"><f${array}>${escapeXml(withoutCircles(text, column, row))}</f></c>`
    })
    return `<row r="${row}">${own.join('')}${calculated.join('')}</row>`
  })
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body.join('')}</sheetData></worksheet>`
}

/** Column F refers to rows of F above itself only; G and H to F alone. */
const withoutCircles = (text: string, column: string, row: number): string =>
  text.replace(/(?<![A-Z!$])F(\d+)/g, (found, of: string) => (column !== 'F' || Number(of) < row ? found : 'A1'))

function packed({
  costs,
  hours,
  formulas,
}: {
  costs: (number | string)[][]
  hours: (number | string)[][]
  formulas: string[]
}): Uint8Array {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const links = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const parts = {
    '[Content_Types].xml':
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${links}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets><sheet name="Kulut" sheetId="1" r:id="r1"/><sheet name="Tunnit" sheetId="2" r:id="r2"/></sheets><definedNames><definedName name="Kerroin">Tunnit!$A$2</definedName><definedName name="Paikallinen" localSheetId="1">Tunnit!$B$3</definedName><definedName name="Summat">Kulut!$B$1:$B$12</definedName><definedName name="Vero">0.24</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${links}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheetXml(costs, formulas),
    'xl/worksheets/sheet2.xml': sheetXml(hours, []),
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))
}

const contradictionsIn = (grids: readonly Grid[]): string[] =>
  withContradictions(grids).flatMap((grid) =>
    grid.rows.flatMap(({ row, cells }) =>
      cells.flatMap((one) => (one.calculated === undefined ? [] : [`${row} =${one.formula ?? ''} is ${JSON.stringify(one)}`])),
    ),
  )

/** What a sheet's cell is found to give, with so much more stored in it; undefined where that is nothing else, or is not judged. */
function givenWith(more: number, grids: readonly Grid[], row: number, cell: Cell & { readonly kind: 'number' }): string | undefined {
  const stored = { ...cell, number: cell.number + more }
  const [first, ...others] = grids
  const rows = first!.rows.map((one, index) =>
    index === row ? { ...one, cells: one.cells.map((old) => (old === cell ? stored : old)) } : one,
  )
  const [judged] = withContradictions([{ ...first!, rows }, ...others])
  return judged!.rows[row]!.cells.find(({ column }) => column === cell.column)?.calculated
}

/** A half that is rounded may fall to either side, and of thousands of millions a cent is noise. */
const mayHideACent = ({ formula = '', number }: Cell & { readonly kind: 'number' }): boolean =>
  formula.includes('ROUND') || Math.abs(number) > 1e9

/** In .xls LibreOffice writes newer functions, names and array formulas in tokens of which no text is made. */
const judgedOf = { xlsx: 0.8, xls: 0.55 }

describe('LibreOffice’s results of random formulas', () => {
  it.each(['xlsx', 'xls'] as const)(
    `contradict none of them in ${String(WORKBOOKS)} workbooks saved as .%s; with a cent more they do`,
    async (format) => {
      const answers = await recalculated(fc.sample(workbook, { seed: SEED, numRuns: WORKBOOKS }).map(packed), format)
      const tally = { formulas: 0, judged: 0, cents: 0 }
      for (const answer of answers) {
        const grids = (await readSheets(answer, `kulut.${format}`)).value ?? []
        expect(grids[0]?.hasFormulas).toBe(true)
        expect(contradictionsIn(grids)).toEqual([])
        for (const [row, { cells }] of grids[0]!.rows.entries())
          for (const cell of cells) {
            if (cell.kind !== 'number' || cell.formula === undefined) continue
            tally.formulas += 1
            if (givenWith(100_000, grids, row, cell) === undefined) continue
            tally.judged += 1
            if (givenWith(0.01, grids, row, cell) !== undefined) tally.cents += 1
            else expect(mayHideACent(cell) ? null : cell).toBeNull()
          }
      }
      console.log(format, tally)
      expect(tally.judged).toBeGreaterThan(tally.formulas * judgedOf[format])
      expect(tally.cents).toBeGreaterThan(tally.judged * 0.9)
    },
    20 * 60_000,
  )
})
