// Reports as Word documents: made to be edited, read here from the parts of the file.
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../lib/core/locality.ts'
import { resultsReport } from '../../lib/core/report/index.ts'
import { paintDocx } from '../../lib/documents/docx/index.ts'
import { compoundWords } from '../../lib/i18n/report/compounds.ts'
import { reportWords } from '../../lib/i18n/report/index.ts'
import { smallMaterial } from '../report/small-project.ts'

const count = (xml: string, what: RegExp): number => [...xml.matchAll(what)].length

describe.each(languages)('the results report in %s for Word', (language) => {
  const report = resultsReport(smallMaterial(), reportWords(language))
  const blocks = report.sections.flatMap((one) => one.blocks)
  let bytes: Uint8Array
  let parts: Record<string, Uint8Array>
  const part = (name: string): string => new TextDecoder().decode(parts[name])
  beforeAll(async () => {
    bytes = await paintDocx(report)
    parts = unzipSync(bytes)
  })

  it('has a heading of level 1 for each section, and a list of contents made of them', () => {
    const xml = part('word/document.xml')
    expect(count(xml, /<w:pStyle w:val="Heading1"\/>/g)).toBe(report.sections.length)
    expect(xml).toContain('TOC \\')
    for (const { title } of report.sections)
      expect(count(xml, new RegExp(`>${title.replace(/[()]/g, '\\$&')}<`, 'g'))).toBeGreaterThanOrEqual(2)
  })

  it('has a caption with a number of its own and a repeated header row for every table', () => {
    const xml = part('word/document.xml')
    const tables = blocks.filter((one) => one.kind === 'table' || one.kind === 'figures').length
    const charts = blocks.filter((one) => one.kind === 'chart').length
    expect(count(xml, /<w:tbl>/g)).toBe(tables)
    expect(count(xml, /<w:tblHeader\/>/g)).toBe(tables)
    expect(count(xml, /SEQ \S+ \\\* ARABIC/g)).toBe(tables + charts)
  })

  it('has words for every picture and native charts', () => {
    const xml = part('word/document.xml')
    expect(count(xml, /<wp:docPr [^>]*descr="[^"]+"/g)).toBe(count(xml, /<wp:docPr /g))
    expect(Object.keys(parts).filter((name) => name.startsWith('word/charts/'))).toHaveLength(
      blocks.filter((one) => one.kind === 'chart').length,
    )
  })

  it('says its title, author and language, and no time or machine', () => {
    const core = part('docProps/core.xml')
    expect(core).toContain(`<dc:title>${report.title}, ${report.subtitle}</dc:title>`)
    expect(core).toContain('<dc:creator>TEKEL Oy</dc:creator>')
    expect(core).not.toContain('dcterms:created')
    expect(part('word/styles.xml')).toContain(`<w:lang w:val="${{ fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }[language]}"`)
  })

  it('parts the long compound words of its headings only where they are put together', () => {
    const xml = part('word/document.xml')
      .replace(/<w:softHyphen\/>/g, '\u00ad')
      .replace(/<[^>]+>/g, '')
    const words = {
      fi: 'Osaamis\u00adkeskus\u00adtoiminta',
      sv: 'Kompetens\u00adcentrum\u00adverksamhet',
      en: 'Inter\u00adnationali\u00adsation',
    }
    expect(xml).toContain(words[language])
  })

  it('hyphenates, and its settings stand in the order of the schema', () => {
    const settings = [...part('word/settings.xml').matchAll(/<w:(\w+)/g)].map(([, name]) => name)
    const known = ['displayBackgroundShape', 'autoHyphenation', 'evenAndOddHeaders', 'updateFields', 'compat']
    expect(settings.filter((name) => known.includes(name ?? ''))).toEqual(known)
  })

  it('is the same bytes again', async () => {
    expect(await paintDocx(report)).toEqual(bytes)
  })
})

it('the compound words that are parted are words of the reports', () => {
  const said = languages.flatMap((language) => Object.values(reportWords(language).results.domains).flatMap((name) => name.split(' ')))
  expect(compoundWords.filter((word) => !said.includes(word))).toEqual([])
})
