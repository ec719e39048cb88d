// What a person sees otherwise than it is read in SpreadsheetML 2003: conditional formats, parts of texts, frozen panes, windows.
import { describe, expect, it } from 'vitest'
import { readOf, refusals, toldOf, type Read } from '../support/legacy/shown.ts'

const EXCEL = 'xmlns="urn:schemas-microsoft-com:office:excel"'
const cell = (value: number, style = ''): string => `<Cell${style}><Data ss:Type="Number">${String(value)}</Data></Cell>`
const ROWS = `<Row>${cell(5)}${cell(50)}${cell(0)}</Row><Row>${cell(6)}</Row>`
const book = ({ rows = ROWS, after = '', settings = '', second = '' }): Promise<Read> =>
  readOf(
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
      `<ExcelWorkbook ${EXCEL}>${settings}</ExcelWorkbook><Worksheet ss:Name="Taul1"><Table>${rows}</Table>${after}</Worksheet>${second}</Workbook>`,
    'kulut.xls',
  )

describe('the conditional formats of SpreadsheetML', () => {
  const told = async (condition: string, style: string, range = 'R1C1:R1C3'): Promise<string[]> =>
    toldOf(
      await book({
        after: `<ConditionalFormatting ${EXCEL}><Range>${range}</Range><Condition>${condition}<Format Style='${style}'/></Condition></ConditionalFormatting>`,
      }),
    )
  const is = (qualifier: string, ...values: string[]): string =>
    `<Qualifier>${qualifier}</Qualifier>${values.map((value, index) => `<Value${String(index + 1)}>${value}</Value${String(index + 1)}>`).join('')}`

  it.each([
    ['above 10', is('Greater', '10'), ['letters Taul1!B1']],
    ['between 1 and 9', is('Between', '1', '9'), ['letters Taul1!A1']],
    ['above what another cell says', is('Greater', 'R9C9'), ['letters Taul1!A1']],
    ['where a formula says so', '<Value1>Taul1!R9C9=1</Value1>', ['letters Taul1!A1']],
    ['in errors', '<Value1>ISERROR(Taul1!RC)</Value1>', []],
    ['in zeros', is('Equal', '0'), []],
  ])('whose letters are white %s tell those of 5, 50 and 0 that this may be true of', async (_, condition, places) => {
    expect(await told(condition, 'color:white')).toEqual(places)
  })

  it('are told where they fill cells black or show nothing of a figure; red letters and yellow cells are nothing to tell', async () => {
    expect(await told(is('Greater', '10'), 'background:black;mso-pattern:auto none')).toEqual(['letters Taul1!B1'])
    expect(await told(is('Greater', '10'), 'mso-number-format:"\\;\\;\\;"')).toEqual(['letters Taul1!B1'])
    expect(await told(is('Greater', '10'), 'color:#9C0006;background:#FFC7CE')).toEqual([])
  })

  it('have ranges of several parts, whole rows and columns', async () => {
    const white = (range: string): Promise<string[]> => told(is('Greater', '1'), 'color:white', range)
    expect(await white('R2C1,R1C2')).toEqual(['letters Taul1!B1', 'letters Taul1!A2'])
    expect(await white('C2:C3')).toEqual(['letters Taul1!B1'])
    expect(await white('R2')).toEqual(['letters Taul1!A2'])
    expect(await white('Liite')).toEqual([])
  })
})

describe('the parts of a text in SpreadsheetML', () => {
  const rich = (content: string): string =>
    `<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">${content}</ss:Data></Cell>`

  it('are told where they are white or of one point, and have lines through them', async () => {
    const parts = [
      '<B><Font html:Color="#FFFFFF" xmlns:html="http://www.w3.org/TR/REC-html40">1</Font></B><Font>22,00</Font>',
      '1<Font html:Size="1" xmlns:html="http://www.w3.org/TR/REC-html40">22,00</Font>',
      '<S>122,00</S>',
      '<B><Font html:Color="#FF0000" html:Size="12" xmlns:html="http://www.w3.org/TR/REC-html40">122,00</Font></B>',
    ]
    const { grids, values } = await book({ rows: `<Row>${parts.map(rich).join('')}</Row>` })
    expect(Object.values(values)).toEqual(['122,00', '122,00', '122,00', '122,00'])
    expect(grids?.[0]?.rows[0]).toMatchObject({ unseen: [0, 1], struck: [2] })
  })
})

describe('rows, columns and sheets of SpreadsheetML', () => {
  const told = async (options: string): Promise<string[]> =>
    toldOf(await book({ after: `<WorksheetOptions ${EXCEL}>${options}</WorksheetOptions>` }))
  const scrolled = '<TopRowVisible>1</TopRowVisible><LeftColumnVisible>1</LeftColumnVisible>'
  const split = '<SplitHorizontal>1</SplitHorizontal><TopRowBottomPane>3</TopRowBottomPane>'

  it('above frozen panes that are scrolled cannot be seen; above the others they can', async () => {
    expect(await told(`${scrolled}<FreezePanes/><FrozenNoSplit/>${split}`)).toEqual(['row Taul1!A1'])
    expect(await told(`${scrolled}<FreezePanes/>${split}<SplitVertical>1</SplitVertical>`)).toEqual(['row Taul1!A1', 'column Taul1!A1'])
    expect(await told(`<FreezePanes/>${split}`)).toEqual([])
    expect(await told(`${scrolled}${split}`)).toEqual([])
  })

  it('that no tab leads to are hidden', async () => {
    const second = `<Worksheet ss:Name="Muut"><Table>${ROWS}</Table></Worksheet>`
    const hidden = async (settings: string): Promise<unknown> => (await book({ settings, second })).grids?.map((one) => one.hidden)
    expect(await hidden('<ActiveSheet>1</ActiveSheet><HideWorkbookTabs/>')).toEqual([true, false])
    expect(await hidden('<TabRatio>0</TabRatio>')).toEqual([false, true])
    expect(await hidden('<ActiveSheet>1</ActiveSheet><TabRatio>600</TabRatio>')).toEqual([false, false])
    expect(await hidden('<WindowHidden/>')).toEqual([true, true])
  })

  it('with more ranges than anybody writes are refused', async () => {
    const after = `<ConditionalFormatting ${EXCEL}><Range>${'R1C1,'.repeat(9_000)}</Range></ConditionalFormatting>`
    expect(refusals(await book({ after }))).toEqual(['too-large ranges'])
  })
})
