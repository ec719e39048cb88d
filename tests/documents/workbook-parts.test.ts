// Reports as workbooks, read part by part: what a person finds beside the figures. What the figures say is held by tests/report and tests/recalculation.
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { financialReport, resultsReport } from '../../lib/core/report/index.ts'
import { paintWorkbook } from '../../lib/documents/xlsx/index.ts'
import { reportWords } from '../../lib/i18n/report/index.ts'
import { layoutReport } from '../../lib/sheet/layout/index.ts'
import { smallMaterial } from '../report/small-project.ts'

const words = reportWords('sv')

describe.each([
  ['financial', financialReport(smallMaterial(), words)],
  ['results', resultsReport(smallMaterial(), words)],
] as const)('the %s report as a workbook', (_, report) => {
  const plans = layoutReport(report)
  const properties = { title: report.title, subject: report.subtitle, author: report.author, language: report.language }
  let bytes: Uint8Array
  let parts: Record<string, Uint8Array>
  const part = (name: string): string => new TextDecoder().decode(parts[name])
  const sheets = (): { plan: (typeof plans)[number]; xml: string }[] =>
    plans.map((plan, index) => ({ plan, xml: part(`xl/worksheets/sheet${String(index + 1)}.xml`) }))
  /** Attributes of an element by name. */
  const attribute = (element: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1]
  const styles = (): string[] =>
    [...(/<cellXfs .*?<\/cellXfs>/s.exec(part('xl/styles.xml'))?.[0].matchAll(/<xf [^>]*(?:\/>|[^/]>.*?<\/xf>)/gs) ?? [])].map(String)
  const cell = (xml: string, at: string): string => new RegExp(`<c r="${at}"[^>]*?(?:/>|>.*?</c>)`, 's').exec(xml)?.[0] ?? ''
  const styleAt = (xml: string, at: string): string => styles()[Number(attribute(cell(xml, at), 's'))] ?? ''

  beforeAll(async () => {
    bytes = await paintWorkbook(plans, properties)
    parts = unzipSync(bytes)
  })

  it('has a title in A1 of every sheet, rows above the figures that stay, and no merged cell', () => {
    const texts = [...part('xl/sharedStrings.xml').matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text)
    for (const { plan, xml } of sheets()) {
      const title = plan.rows[0]?.cells[0]?.value
      expect(texts[Number(/<v>(\d+)<\/v>/.exec(cell(xml, 'A1'))?.[1])]).toBe(title?.kind === 'text' ? title.text : '')
      expect(attribute(/<pane [^>]*>/.exec(xml)?.[0] ?? '', 'ySplit')).toBe(String(plan.frozen.rows))
      expect(xml).not.toContain('mergeCell')
    }
  })

  it('prints what it should: an absolute area for each sheet, headings repeated where there is one table, pages numbered', () => {
    const names = [
      ...part('xl/workbook.xml')
        .replaceAll('&apos;', "'")
        .matchAll(/<definedName name="_xlnm\.(\w+)" localSheetId="(\d+)">(.*?)<\/definedName>/g),
    ]
    const of = (kind: string): string[] => names.filter(([, name]) => name === kind).map(([, , , text]) => text ?? '')
    expect(of('Print_Area')).toHaveLength(plans.length)
    for (const area of of('Print_Area')) expect(area).toMatch(/^'[^']+'!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+$/)
    for (const titles of of('Print_Titles')) expect(titles).toMatch(/^'[^']+'!\$\d+:\$\d+$/)
    expect(of('Print_Titles')).toHaveLength(plans.filter(({ print }) => print.titleRows !== null).length)
    for (const { xml } of sheets()) {
      expect(xml).toMatch(/<oddHeader>.*S11049.*<\/oddHeader>/)
      expect(xml).toMatch(/<oddFooter>.*Sida &amp;P \/ &amp;N<\/oddFooter>/)
      expect(attribute(/<pageSetup [^>]*>/.exec(xml)?.[0] ?? '', 'paperSize')).toBe('9')
    }
  })

  it('names the columns that its formulas run over, and nothing else', () => {
    const named = [
      ...part('xl/workbook.xml')
        .replaceAll('&apos;', "'")
        .matchAll(/<definedName name="(\w+)">'([^']+)'!\$/g),
    ].map(([, name]) => name ?? '')
    const formulas = plans.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((one) => one.formula ?? ''))).join(' ')
    expect(named.filter((name) => !formulas.includes(name))).toEqual([])
    expect(named.length).toBeGreaterThan(0)
  })

  it('is protected, with the places to write and to sign unlocked', () => {
    for (const { plan, xml } of sheets()) {
      expect(xml).toContain('<sheetProtection sheet="1"')
      plan.rows.forEach(({ cells }, row) => {
        cells.forEach(({ style }, column) => {
          if (column > 25 || !/^input|^signature/.test(style)) return
          expect(styleAt(xml, `${String.fromCharCode(65 + column)}${String(row + 1)}`)).toContain('<protection locked="0"')
        })
      })
    }
    expect(plans.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).some(({ style }) => style === 'signature')).toBe(true)
  })

  it('fills the headings of its tables in the cells themselves, so that every program shows it', () => {
    for (const { plan, xml } of sheets())
      for (const { area } of plan.tables) {
        const fill = attribute(styleAt(xml, `A${String(area.top)}`), 'fillId')
        expect(/<fills .*?<\/fills>/s.exec(part('xl/styles.xml'))?.[0].match(/<fill>.*?<\/fill>/gs)?.[Number(fill)]).toContain('FF1F3A5F')
      }
    expect(Object.keys(parts).filter((name) => name.startsWith('xl/tables/'))).toHaveLength(plans.flatMap(({ tables }) => tables).length)
  })

  it('has words for every chart and for the flag, and letters that are on every machine with Office', () => {
    const drawings = Object.keys(parts).filter((name) => /^xl\/drawings\/drawing\d+\.xml$/.test(name))
    const charts = Object.keys(parts).filter((name) => name.startsWith('xl/charts/'))
    const shown = drawings.flatMap((name) => [...part(name).matchAll(/<xdr:cNvPr [^>]*name="(?:Chart|Emblem)[^>]*>/g)].map(String))
    expect(shown).toHaveLength(charts.length + 1)
    for (const one of shown) expect(attribute(one, 'descr')?.length).toBeGreaterThan(10)
    expect(charts).toHaveLength(plans.flatMap((plan) => plan.charts).length)
    for (const name of charts) expect(part(name)).toContain('<a:latin typeface="Calibri"/>')
  })

  it('says its title, subject, author and language, and no time', () => {
    const core = part('docProps/core.xml')
    expect(core).toContain(
      `<dc:title>${report.title}</dc:title><dc:subject>${report.subtitle}</dc:subject><dc:creator>TEKEL Oy</dc:creator>`,
    )
    expect(core).toContain('<dc:language>sv-FI</dc:language>')
    expect(core).not.toMatch(/dcterms:(created|modified)>/)
  })

  it('is the same bytes again', async () => {
    expect(await paintWorkbook(layoutReport(report), properties)).toEqual(bytes)
  })
})

it('a financial report shows bars beside the use of the caps, from nothing to the whole cap', async () => {
  const plans = layoutReport(financialReport(smallMaterial(), words))
  const parts = unzipSync(await paintWorkbook(plans, { title: 'T', subject: 'S', author: 'A', language: 'sv' }))
  const barred = plans.flatMap(({ bars }, index) => (bars.length === 0 ? [] : [`xl/worksheets/sheet${String(index + 1)}.xml`]))
  expect(barred).toHaveLength(1)
  const xml = new TextDecoder().decode(parts[barred[0] ?? ''])
  expect(xml).toMatch(/<dataBar><cfvo type="num" val="0"\/><cfvo type="num" val="1"\/>/)
  expect(xml).toContain('<x14:dataBar minLength="0" maxLength="100" gradient="0">')
})
