// The finishing step of a Word document: charts and the flag in their places, properties without times, the same bytes every time.
import type { Report } from '../../core/report/block.ts'
import { bytesOf, readParts, textOf, writeArchive, type WrittenParts } from '../archive.ts'
import { chartXml } from '../chart-part/index.ts'
import { drawnChart, type DrawnChart } from '../drawn-chart.ts'
import { emblemBox, emblemShapes, EMBLEM_HEIGHT, EMBLEM_WIDTH, POINT } from '../emblem-part.ts'
import { applicationProperties, coreProperties, RELATIONSHIPS } from '../office-package.ts'
import { element, escapeXml } from '../xml.ts'
import { CHART_PLACE, EMBLEM_PLACE } from './styles.ts'

const DOCUMENT = 'word/document.xml'
const DOCUMENT_RELATIONS = 'word/_rels/document.xml.rels'
const SETTINGS = 'word/settings.xml'
const TYPES = '[Content_Types].xml'

export async function finishDocument(written: Uint8Array, report: Report): Promise<Uint8Array> {
  const parts = await readParts(written)
  const charts = report.sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === 'chart' ? [drawnChart(section, block)] : [])),
  )
  const emblems = report.sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === 'publicity' ? [block.emblem] : [])),
  )
  change(parts, DOCUMENT, (xml) =>
    contents(filled(filled(xml, CHART_PLACE, charts.map(chartDrawing)), EMBLEM_PLACE, emblems.map(emblemDrawing))),
  )
  charts.forEach((chart, index) => {
    parts.set(`word/charts/chart${String(index + 1)}.xml`, bytesOf(chartXml({ ...partOf(chart), language: report.language })))
  })
  change(parts, SETTINGS, inSchemaOrder)
  change(parts, DOCUMENT_RELATIONS, (xml) =>
    xml.replace('</Relationships>', () => `${charts.map((_, index) => relation(index)).join('')}</Relationships>`),
  )
  change(parts, TYPES, (xml) => xml.replace('</Types>', () => `${charts.map((_, index) => contentType(index)).join('')}</Types>`))
  parts.set(
    'docProps/core.xml',
    bytesOf(
      coreProperties({
        title: `${report.title}, ${report.subtitle}`,
        subject: report.subtitle,
        author: report.author,
        language: report.language,
      }),
    ),
  )
  parts.set('docProps/app.xml', bytesOf(applicationProperties()))
  return writeArchive(inOrder(parts))
}

function change(parts: WrittenParts, name: string, how: (xml: string) => string): void {
  const part = parts.get(name)
  if (part === undefined) throw new Error(`docx wrote no ${name}`)
  parts.set(name, bytesOf(how(textOf(part))))
}

/** The schema wants hyphenation before the headers; the library writes it after them, and Word may call such a file damaged. */
const inSchemaOrder = (settings: string): string => settings.replace(/(<w:evenAndOddHeaders\b.*)(<w:autoHyphenation\b[^>]*\/>)/s, '$2$1')

/** Types first, then by name: the order does not depend on how the library works. */
function inOrder(parts: WrittenParts): WrittenParts {
  const rank = (name: string): string => (name === TYPES ? '' : name)
  return new Map([...parts].sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1)))
}

const CONTENTS_MARK = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>'

/**
 * The list of contents as Word itself writes it: each part of the field in a run of its own. Page numbers come when Word fills the list; until then its
 * lines have none, nor dots that lead nowhere.
 */
function contents(xml: string): string {
  return xml.replace(/<w:sdt>.*?<\/w:sdt>/gs, (list) =>
    list
      .replace(/(<w:fldChar w:fldCharType="begin"[^>]*\/>)(<w:instrText[^>]*>[^<]*<\/w:instrText>)/g, '$1</w:r><w:r>$2</w:r><w:r>')
      .replace(/<w:tab\/><w:t[^>]*(\/>|><\/w:t>)/g, '')
      .replace(/<w:sdtPr>.*?<\/w:sdtPr>/s, CONTENTS_MARK),
  )
}

/** Puts drawings into the paragraphs of a style, in order. */
function filled(xml: string, style: string, drawings: readonly string[]): string {
  let next = 0
  const place = new RegExp(`<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr></w:p>`, 'g')
  return xml.replace(place, () => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r>${drawings[next++] ?? ''}</w:r></w:p>`)
}

/** Without a title: the caption below says it. */
const partOf = ({ kind, unit, categories, series }: DrawnChart): Omit<Parameters<typeof chartXml>[0], 'language'> => ({
  kind,
  title: null,
  unit,
  categories: { values: categories, reference: null },
  series: series.map(({ title: name, role, figures }) => ({
    name,
    role,
    values: figures.map((one) => (unit === 'money' ? one / 100 : one)),
    reference: null,
  })),
})

const chartId = (index: number): string => `rIdChart${String(index + 1)}`
const relation = (index: number): string =>
  element('Relationship', { Id: chartId(index), Type: `${RELATIONSHIPS}/chart`, Target: `charts/chart${String(index + 1)}.xml` })
const contentType = (index: number): string =>
  element('Override', {
    PartName: `/word/charts/chart${String(index + 1)}.xml`,
    ContentType: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  })

const SPACES = {
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
}
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart'

interface Drawing {
  readonly id: number
  readonly name: string
  /** What it shows, for those who do not see it. */
  readonly words: string
  readonly width: number
  readonly height: number
  /** What kind of graphic is inside. */
  readonly uri: string
  readonly inside: string
}

const inline = ({ id, name, words, width, height, uri, inside }: Drawing): string =>
  element(
    'w:drawing',
    {},
    element(
      'wp:inline',
      { ...SPACES, distT: 0, distB: 0, distL: 0, distR: 0 },
      element('wp:extent', { cx: width, cy: height }),
      `<wp:docPr id="${String(id)}" name="${escapeXml(name)}" descr="${escapeXml(words)}"/>`,
      element('wp:cNvGraphicFramePr'),
      element('a:graphic', {}, element('a:graphicData', { uri }, inside)),
    ),
  )

const LYING = 20
const CHART_WIDTH = 460 * POINT

function chartDrawing(chart: DrawnChart, index: number): string {
  const isLying = chart.kind === 'bar' || chart.kind === 'stackedBar'
  const points = isLying
    ? 90 + Math.min(chart.categories.length * LYING * (chart.kind === 'bar' ? chart.series.length * 0.7 : 1), 480)
    : 220
  const inside = element('c:chart', { 'xmlns:c': CHART, 'xmlns:r': RELATIONSHIPS, 'r:id': chartId(index) })
  return inline({
    id: 1000 + index,
    name: `Chart ${String(index + 1)}`,
    words: chart.alternativeText,
    width: CHART_WIDTH,
    height: Math.round(points) * POINT,
    uri: CHART,
    inside,
  })
}

const GROUP = 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup'
const SHAPE = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'

/** A group of shapes is a newer form of drawing, so it stands as a choice for programs that know it. */
function emblemDrawing(words: string, index: number): string {
  const { field, stars } = emblemShapes()
  const shapes = [field, stars].map((inside) =>
    element('wps:wsp', {}, element('wps:cNvSpPr'), element('wps:spPr', {}, ...inside), element('wps:bodyPr')),
  )
  const frame = element('a:xfrm', {}, ...emblemBox('a:off', 'a:ext'), ...emblemBox('a:chOff', 'a:chExt'))
  const group = element(
    'wpg:wgp',
    { 'xmlns:wpg': GROUP, 'xmlns:wps': SHAPE },
    element('wpg:cNvGrpSpPr'),
    element('wpg:grpSpPr', {}, frame),
    ...shapes,
  )
  const drawing = inline({
    id: 2000 + index,
    name: `Emblem ${String(index + 1)}`,
    words,
    width: EMBLEM_WIDTH,
    height: EMBLEM_HEIGHT,
    uri: GROUP,
    inside: group,
  })
  return element(
    'mc:AlternateContent',
    { 'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006' },
    element('mc:Choice', { Requires: 'wpg', 'xmlns:wpg': GROUP }, drawing),
  )
}
