// Claim files by the thousand, for measuring: the parts and the cells that a spreadsheet program writes.
import { DECLARATION, escapeXml, MAIN, sheetXml, xlsxOf } from './workbook.ts'

const LETTERS = 'ABCDEFGHI'
const headings = ['Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Kustannuslaji', 'Veroton', 'ALV', 'Yhteensä', 'Maksettu']
const categories = ['Palvelujen ostot', 'Matkakustannukset', 'Vuokrat']

/** Plain, day, amount: the styles of the columns. */
const styles =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="d.m.yyyy"/></numFmts>' +
  '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'

/** As large as the theme that programs add. */
const theme = `${DECLARATION}<theme>${Array.from({ length: 120 }, (_, index) => `<font script="S${index}" typeface="Typeface number ${index}"/>`).join('')}</theme>`
const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'
const core = `<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Esimerkki</dc:creator></cp:coreProperties>`
const properties = [
  { name: 'docProps/app.xml', content: `${DECLARATION}<Properties><Application>Microsoft Excel</Application></Properties>` },
  { name: 'docProps/core.xml', content: DECLARATION + core },
  { name: 'xl/theme/theme1.xml', content: theme },
]

const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
/** As Excel writes it: programs that go by the types of parts find all of them. */
const contentTypes =
  `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  [
    ['xl/workbook.xml', `${MAIN_TYPE}.sheet.main+xml`],
    ['xl/worksheets/sheet1.xml', `${MAIN_TYPE}.worksheet+xml`],
    ['xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
    ['xl/styles.xml', `${MAIN_TYPE}.styles+xml`],
    ['xl/sharedStrings.xml', `${MAIN_TYPE}.sharedStrings+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ]
    .map(([part, type]) => `<Override PartName="/${part ?? ''}" ContentType="${type ?? ''}"/>`)
    .join('') +
  '</Types>'

/** Texts by number, as a workbook shares them. */
class Texts {
  readonly #numbers = new Map<string, number>()

  numberOf(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size
    this.#numbers.set(text, number)
    return number
  }

  get xml(): string {
    return [...this.#numbers.keys()].map((text) => `<si><t>${escapeXml(text)}</t></si>`).join('')
  }
}

function claimRow(row: number, values: readonly (string | number)[], texts: Texts): string {
  const cells = values.map((value, column) => {
    const style = [1, 8].includes(column) ? ' s="1"' : column > 4 ? ' s="2"' : ''
    const at = `r="${LETTERS.charAt(column)}${row}"${style}`
    return typeof value === 'number' ? `<c ${at}><v>${value}</v></c>` : `<c ${at} t="s"><v>${texts.numberOf(value)}</v></c>`
  })
  return `<row r="${row}" spans="1:9">${cells.join('')}</row>`
}

function lineOf(index: number, file: number): (string | number)[] {
  const cents = (index * 7919 + file * 104_729) % 900_000
  const days = 40_000 + ((index * 3 + file) % 150)
  const supplier = `Toimittaja ${(index * (file + 1)) % 977} Oy`
  const text = `Työpajan järjestelyt ${index % 20_000}, osa ${file}`
  return [
    100 + index,
    days,
    supplier,
    text,
    categories[index % 3] ?? '',
    cents / 100,
    Math.round(cents * 0.22) / 100,
    Math.round(cents * 1.22) / 100,
    days + 30,
  ]
}

function claimFile(rows: number, file: number): Uint8Array {
  const texts = new Texts()
  const lines = Array.from({ length: rows }, (_, index) => claimRow(index + 2, lineOf(index, file), texts))
  const xml = sheetXml(
    claimRow(1, headings, texts) + lines.join(''),
    '<dimension ref="A1:I41"/>',
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75"/>',
  )
  return xlsxOf({
    sheets: [{ name: 'Taul1', xml: xml.replace('<worksheet', `<worksheet xmlns:m="${MAIN}"`) }],
    strings: texts.xml,
    styles,
    replace: { '[Content_Types].xml': contentTypes },
    more: properties,
  })
}

/** The claim file of a number: 40 rows, no two files alike. */
export const claimOfSeason = (file: number): Uint8Array => claimFile(40, file)

/** So many of them. */
export const seasonOfClaims = (files: number): Uint8Array[] => Array.from({ length: files }, (_, file) => claimOfSeason(file))

/** One workbook with one sheet of so many rows. */
export const largeSheet = (rows: number): Uint8Array => claimFile(rows, 1)
