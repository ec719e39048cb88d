// A report as content of pages: only texts, widths and shapes. It goes to the typesetter as data, so nothing anybody wrote is ever its markup.
import type { Block, ColumnKind, Facts, KeyFigures, PublicityBlock, Report, Section, Signatures, Table } from '../../core/report/block.ts'
import { EMBLEM_RATIO, emblemColours, emblemStars } from '../../core/report/emblem.ts'
import type { CellReference } from '../../core/report/formula.ts'
import type { Language } from '../../core/locality.ts'
import type { Value } from '../../core/report/value.ts'
import { formatValue } from '../../i18n/report/index.ts'
import { addressesOf } from '../../sheet/layout/index.ts'
import { drawnChart } from '../drawn-chart.ts'
import { breakable, longestPiece } from '../page-columns/breakable.ts'
import { columnsOnPage } from '../page-columns/index.ts'
import { AIR, lettersIn } from '../page-columns/widths.ts'
import { showable } from './coverage.ts'
import { pictureOf } from './picture.ts'
import { tablesWithoutRoom } from './room.ts'

/** Points between the margins of A4. */
const WIDTHS = { portrait: 499, landscape: 746 } as const

interface PageScope {
  readonly language: Language
  readonly width: number
  readonly addressOf: (reference: CellReference) => string
  readonly manyRows: Report['manyRows']
  readonly withoutRoom: ReadonlySet<Table>
}

/** Everything the pages show, ready for JSON. */
export function contentOf(report: Report): object {
  const addressOf = addressesOf(report)
  const { language, manyRows } = report
  const withoutRoom = tablesWithoutRoom(report)
  return {
    language,
    title: said(report.title),
    subtitle: said(report.subtitle),
    author: said(report.author),
    header: said(report.header),
    page: said(report.page),
    sections: report.sections.map((section) => ({
      title: said(section.title),
      isLying: section.orientation === 'landscape',
      blocks: section.blocks.map((block) =>
        blockContent(block, section, { language, width: WIDTHS[section.orientation], addressOf, manyRows, withoutRoom }),
      ),
    })),
  }
}

const said = showable

function blockContent(block: Block, section: Section, scope: PageScope): object {
  switch (block.kind) {
    case 'facts':
      return factsContent(block, scope)
    case 'figures':
      return figuresContent(block, scope)
    case 'table':
      return tableContent(block, section, scope)
    case 'chart': {
      const chart = drawnChart(section, block)
      const picture = pictureOf(chart, Math.min(scope.width, 520), scope.language)
      return { kind: 'chart', title: said(block.title), words: said(block.alternativeText), picture: showablePicture(picture) }
    }
    case 'text':
      return { kind: 'text', title: block.title && said(block.title), paragraphs: block.paragraphs.map(said) }
    case 'remark':
      return { kind: 'remark', title: said(block.title), text: block.text && said(block.text), prompt: said(block.prompt) }
    case 'publicity':
      return publicityContent(block)
    case 'signatures':
      return signaturesContent(block)
  }
}

const showablePicture = (picture: ReturnType<typeof pictureOf>): object => ({
  ...picture,
  shapes: picture.shapes.map((shape) => (shape.kind === 'words' ? { ...shape, text: showable(shape.text) } : shape)),
})

const factsContent = ({ title, facts }: Facts, { language }: PageScope): object => ({
  kind: 'facts',
  title: title && said(title),
  facts: facts.map(({ label, value }) => [said(label), said(formatValue(value, language))]),
})

const figuresContent = ({ title, headings, figures }: KeyFigures, { language, addressOf }: PageScope): object => ({
  kind: 'figures',
  title: said(title),
  headings: [headings.figure, headings.amount, headings.from].map(said),
  figures: figures.map(({ label, value, from, isMain }) => ({
    isMain,
    cells: [said(label), said(formatValue(value, language)), from === null ? '' : said(addressOf(from))],
  })),
})

function tableContent(whole: Table, { sheet }: Section, { language, width, manyRows, withoutRoom }: PageScope): object {
  const table = withoutRoom.has(whole) ? { ...whole, rows: [], note: noteOf(whole.note, manyRows(whole.rows.length, sheet)) } : whole
  const rows = [...table.rows, ...table.closing]
  const { shown, kinds, size, widths, isTight } = columnsOnPage(table, language, width)
  const isRight = kinds.map((kind) => atRight.has(kind))
  const heights: number[] = []
  const tableRows = rows.map(({ role, tone, values }) => {
    const letters = widths.map((one) => lettersIn(one, size))
    const cells = shown.map(({ index }, at) => cellText(values[index] ?? { kind: 'blank' }, language, letters[at] ?? 0))
    const height = rowHeight(cells, widths, size)
    heights.push(height)
    return { role, tone, isWhole: height < SHORT_ROW, cells, isTight: cells.map((text, at) => longestPiece(text) > (letters[at] ?? 0)) }
  })
  const height = heights.reduce((all, one) => all + one, 0)
  return {
    kind: 'table',
    title: said(table.title),
    note: table.note && said(table.note),
    size,
    widths,
    isTight,
    isRight,
    headings: shown.map(({ column }) => said(column.title)),
    rows: tableRows,
    isShort: height < SHORT_TABLE,
    empty: whole.rows.length === 0 ? said(table.empty) : null,
  }
}

const noteOf = (note: string | null, more: string): string => (note === null ? more : `${note} ${more}`)

/** Points up to which a table, or a row, is kept on one page. */
const SHORT_TABLE = 230
const SHORT_ROW = 250

/** About how tall a row is, from its tallest cell. */
function rowHeight(cells: readonly string[], widths: readonly number[], size: number): number {
  const lines = cells.map((text, index) => {
    const letters = Math.max(1, ((widths[index] ?? 0) - AIR) / (size * 0.5))
    return text.split('\n').reduce((all, one) => all + Math.max(1, Math.ceil((one.length * 1.15) / letters)), 0)
  })
  return Math.max(...lines) * size * 1.2 + AIR
}

const atRight: ReadonlySet<ColumnKind> = new Set(['money', 'count', 'percentage', 'date'])

/** Only words of a table may need to break inside a name. */
const cellText = (value: Value, language: Language, letters: number): string =>
  value.kind === 'text' ? breakable(said(value.text), letters) : said(formatValue(value, language))

const publicityContent = ({ title, emblem, funders, mark, authority }: PublicityBlock): object => ({
  kind: 'publicity',
  title: said(title),
  emblem: said(emblem),
  ratio: EMBLEM_RATIO,
  colours: emblemColours,
  stars: emblemStars().map((star) => star.map(({ x, y }) => [x, y])),
  names: [...funders, ...(mark === null ? [] : [mark]), authority].map(said),
})

const signaturesContent = ({ declaration, labels, parties }: Signatures): object => ({
  kind: 'signatures',
  declaration: said(declaration),
  labels: [labels.placeAndDate, labels.signature, labels.name].map(said),
  parties: parties.map(({ role, name }) => [said(role), said(name)]),
})
