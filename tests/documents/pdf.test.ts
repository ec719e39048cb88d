// Reports as PDF/UA-1: the structure tree as it stands in the file, not as the typesetter claims it.
import { beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../lib/core/locality.ts'
import { financialReport, resultsReport, type Report } from '../../lib/core/report/index.ts'
import { text } from '../../lib/core/report/value.ts'
import { contentOf } from '../../lib/documents/pdf/content.ts'
import { showable } from '../../lib/documents/pdf/coverage.ts'
import { paintPdf } from '../../lib/documents/pdf/index.ts'
import { pictureOf } from '../../lib/documents/pdf/picture.ts'
import { reportWords } from '../../lib/i18n/report/index.ts'
import { smallMaterial } from '../report/small-project.ts'
import { ofKind, structureOf, within, type Structure } from '../support/pdf-structure.ts'

const material = smallMaterial()
const kinds = [
  ['financial', financialReport],
  ['results', resultsReport],
] as const

const standardKinds = ['Document', 'P', 'H1', 'H2', 'H3', 'Div', 'Span', 'Figure', 'Table', 'THead', 'TBody', 'TR', 'TH', 'TD']

const blocks = (report: Report, ...of: readonly string[]): number =>
  report.sections.flatMap((one) => one.blocks).filter((one) => of.includes(one.kind)).length

describe.each(languages.flatMap((language) => kinds.map(([kind, make]) => [kind, language, make] as const)))(
  'the %s report in %s on pages',
  (_, language, make) => {
    const report = make(material, reportWords(language))
    let structure: Structure
    beforeAll(async () => {
      structure = structureOf(await paintPdf(report))
    })

    it('is one document with its language, title and the mark of PDF/UA-1', () => {
      const { root, catalogue, objects } = structure
      expect(root.kind).toBe('Document')
      expect(catalogue).toContain(`/Lang (${{ fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }[language]})`)
      expect(catalogue).toMatch(/\/MarkInfo <<\s*\/Marked true/)
      expect(catalogue).toContain('/DisplayDocTitle true')
      const metadata = Buffer.from([...objects.values()].find((one) => one.includes('pdfuaid:part')) ?? '', 'latin1').toString()
      expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
      expect(metadata).toContain(`${report.title}, ${report.subtitle}`)
    })

    it('has a heading for each section and never skips a level', () => {
      const levels = ofKind(structure.root, /^H\d$/).map((one) => Number(one.kind.slice(1)))
      expect(levels.filter((one) => one === 1)).toHaveLength(report.sections.length)
      levels.forEach((level, index) => {
        expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
      })
    })

    it('has every table with header cells of a scope, and body cells that name theirs', () => {
      const tables = ofKind(structure.root, 'Table')
      expect(tables).toHaveLength(blocks(report, 'table', 'figures'))
      for (const table of tables) {
        const heads = ofKind(table, 'TH')
        const known = new Set(heads.map((one) => one.id))
        expect(table.children.map((one) => one.kind)).toEqual(['THead', 'TBody'])
        expect(heads.length).toBeGreaterThan(0)
        for (const head of heads) expect(head.text).toContain('/Scope /Column')
        for (const cell of ofKind(table, 'TD')) {
          const named = [...(/\/Headers \[([^\]]*)\]/.exec(cell.text)?.[1] ?? '').matchAll(/\(([^)]*)\)/g)].map(([, id]) => id ?? '')
          expect(named.length).toBeGreaterThan(0)
          for (const id of named) expect(known.has(id)).toBe(true)
        }
      }
    })

    it('has words for every picture', () => {
      const figures = ofKind(structure.root, 'Figure')
      expect(figures).toHaveLength(blocks(report, 'chart', 'publicity'))
      for (const figure of figures) expect(figure.text).toMatch(/\/Alt [(<]/)
    })

    it('has nothing but structure of PDF 1.7, or of kinds that are mapped to it', () => {
      const tree = [...structure.objects.values()].find((one) => one.includes('/Type /StructTreeRoot')) ?? ''
      const mapped = [...(/\/RoleMap <<([^>]*)>>/.exec(tree)?.[1] ?? '').matchAll(/\/(\w+) \/\w+/g)].map(([, kind]) => kind ?? '')
      for (const one of within(structure.root)) expect([...standardKinds, ...mapped]).toContain(one.kind)
    })
  },
)

describe('a chart on a page', () => {
  it.each(['bar', 'stackedBar', 'column', 'stackedColumn', 'doughnut'] as const)('of kind %s can show nothing but zeros', (kind) => {
    const series = [{ title: 'Korvattava', role: 'main', figures: [0, 0] }] as const
    const chart = { kind, title: 'x', alternativeText: 'x', unit: 'money', categories: ['1', '2'], series } as const
    expect(JSON.stringify(pictureOf(chart, 500, 'fi'))).not.toContain('null')
  })
})

it('a report without lines, gatherings or money can be typeset, and the same report gives the same bytes', async () => {
  const empty = { ...material, project: { ...material.project, results: { ...material.project.results, gatherings: [], strengths: [] } } }
  const report = resultsReport(empty, reportWords('fi'))
  expect(await paintPdf(report)).toEqual(await paintPdf(report))
})

describe('a table on pages', () => {
  const report = financialReport(material, reportWords('fi'))
  const [section] = report.sections.filter((one) => one.id === 'lines')
  const table = section?.blocks.find((one) => one.kind === 'table')
  const [row] = table?.rows ?? []
  const contentWith = (count: number): string => {
    if (section === undefined || table === undefined || row === undefined) throw new Error('no lines')
    const rows = Array.from({ length: count }, () => row)
    return JSON.stringify(contentOf({ ...report, sections: [{ ...section, blocks: [{ ...table, rows }] }] }))
  }
  const rowsIn = (content: string): number => content.split('"isWhole"').length - 1

  it('of 5,000 rows has all of them, and their sum', () => {
    const content = contentWith(5_000)
    expect(rowsIn(content)).toBe(5_001)
    expect(content).not.toContain('Rivejä on')
  })

  it('of 5,001 rows has their sum, and says where they stand', () => {
    const content = contentWith(5_001)
    expect(rowsIn(content)).toBe(1)
    expect(content).toContain(
      'Rivejä on 5 001, enemmän kuin sivuille mahtuu. Ne ovat kaikki saman raportin Excel-tiedostossa taulukossa ”Tositteet”.',
    )
  })

  it('of 3,000 rows beside one of 2,500 stands there with its sum: two of 4,999 took 2 GiB', () => {
    if (section === undefined || table === undefined || row === undefined) throw new Error('no lines')
    const tables = [2_500, 3_000].map((count) => ({ ...table, rows: Array.from({ length: count }, () => row) }))
    const content = JSON.stringify(contentOf({ ...report, sections: [{ ...section, blocks: tables }] }))
    expect(rowsIn(content)).toBe(2_502)
    expect(content).toMatch(/Rivejä on 3\s000/)
  })

  it('of 50 rows of 99,000 letters has no room: a million letters took as much as 5,000 rows', () => {
    if (section === undefined || table === undefined || row === undefined) throw new Error('no lines')
    const long = { ...row, values: row.values.map((value) => (value.kind === 'text' ? text('x'.repeat(99_000)) : value)) }
    const rows = Array.from({ length: 50 }, () => long)
    const content = JSON.stringify(contentOf({ ...report, sections: [{ ...section, blocks: [{ ...table, rows }] }] }))
    expect(rowsIn(content)).toBe(1)
    expect(content).toContain('Rivejä on 50')
  })
})

describe('what a name may hold', () => {
  it('is shown as a box where PDF/UA-1 forbids it: a mark of byte order in a file name ended the report', async () => {
    expect(showable('kulut\ufeff.xlsx')).toBe('kulut□.xlsx')
    const named = { ...financialReport(material, reportWords('fi')), author: 'x\ufeff', subtitle: '\ufeffx\ufeff' }
    expect((await paintPdf(named)).length).toBeGreaterThan(10_000)
  })

  it('is shown with eight marks upon a letter at most, the others as boxes: three thousand of them took 23 s', () => {
    expect(showable(`a${'\u0301'.repeat(10)}b`)).toBe(`a${'\u0301'.repeat(8)}□□b`)
    expect(showable('Jyväskylä, Ћeвaпчићи, a\u0301\u0323')).toBe('Jyväskylä, Ћeвaпчићи, a\u0301\u0323')
  })
})
