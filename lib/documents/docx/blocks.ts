// Blocks of a report as paragraphs and tables of Word.
import { HeadingLevel, LeaderType, Paragraph, TabStopType, Tab, TextRun, type Table as WordTable } from 'docx'
import type { Block, Facts, KeyFigures, Paragraphs, PublicityBlock, Remark, Report, Signatures } from '../../core/report/block.ts'
import type { CellReference } from '../../core/report/formula.ts'
import { formatValue } from '../../i18n/report/index.ts'
import { CHART_PLACE, EMBLEM_PLACE } from './styles.ts'
import { caption, plainTable, wordTable, type WordPage } from './table.ts'
import { runs } from './text.ts'

/** What numbering captions needs to know. */
export interface Numbering {
  tables: number
  pictures: number
}

export interface WordScope extends WordPage {
  readonly captions: Report['captions']
  readonly numbering: Numbering
  readonly addressOf: (reference: CellReference) => string
}

export type WordChild = Paragraph | WordTable

export const heading = (text: string, level: 1 | 2): Paragraph =>
  new Paragraph({ heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, children: runs(text) })

export function wordBlock(block: Block, scope: WordScope): WordChild[] {
  switch (block.kind) {
    case 'facts':
      return factParagraphs(block, scope)
    case 'figures':
      return figureTable(block, scope)
    case 'table':
      return [
        caption(scope.captions.table, ++scope.numbering.tables, block.title),
        ...(block.note === null ? [] : [new Paragraph({ style: 'Note', children: runs(block.note) })]),
        wordTable(block, scope),
        new Paragraph({}),
      ]
    case 'chart':
      return [new Paragraph({ style: CHART_PLACE }), caption(scope.captions.picture, ++scope.numbering.pictures, block.title)]
    case 'text':
      return textParagraphs(block)
    case 'remark':
      return remarkParagraphs(block)
    case 'publicity':
      return publicityParagraphs(block)
    case 'signatures':
      return signatureParagraphs(block, scope)
  }
}

const LABELS = 2900

/** Names and what they are, on a tab stop; longer ones hang under their beginning. */
const factParagraphs = ({ title, facts }: Facts, { language }: WordScope): WordChild[] => [
  ...(title === null ? [] : [heading(title, 2)]),
  ...facts.map(
    ({ label, value }) =>
      new Paragraph({
        tabStops: [{ type: TabStopType.LEFT, position: LABELS }],
        indent: { left: LABELS, hanging: LABELS },
        spacing: { after: 50 },
        children: [...runs(label, { bold: true }), new TextRun({ children: [new Tab()] }), ...runs(formatValue(value, language))],
      }),
  ),
]

function figureTable({ title, headings, figures }: KeyFigures, scope: WordScope): WordChild[] {
  const rows = figures.map(({ label, value, from }) => [
    label,
    formatValue(value, scope.language),
    from === null ? '' : scope.addressOf(from),
  ])
  const { figure, amount, from } = headings
  return [
    caption(scope.captions.table, ++scope.numbering.tables, title),
    plainTable({ headings: [figure, amount, from], rows, right: [false, true, false], widths: [0.55, 0.2, 0.25] }, scope),
    new Paragraph({}),
  ]
}

const textParagraphs = ({ title, paragraphs }: Paragraphs): WordChild[] => [
  ...(title === null ? [] : [heading(title, 2)]),
  ...paragraphs.map((one) => new Paragraph({ children: runs(one) })),
]

/** What the coordinator wrote, or the prompt to write. */
const remarkParagraphs = ({ title, text, prompt }: Remark): WordChild[] => [
  heading(title, 2),
  ...(text === null
    ? [new Paragraph({ style: 'Prompt', children: runs(prompt) }), new Paragraph({})]
    : text.split('\n').map((one) => new Paragraph({ children: runs(one) }))),
]

const publicityParagraphs = ({ title, funders, mark, authority }: PublicityBlock): WordChild[] => [
  heading(title, 2),
  new Paragraph({ style: EMBLEM_PLACE }),
  ...[...funders, ...(mark === null ? [] : [mark]), authority].map(
    (one) => new Paragraph({ spacing: { after: 30 }, children: runs(one, { bold: true }) }),
  ),
]

/** A line to sign on is a tab that leaves a line behind. All of them stay on one page. */
const signatureParagraphs = ({ declaration, labels, parties }: Signatures, { width }: WordScope): WordChild[] => {
  const line = (label: string): Paragraph =>
    new Paragraph({
      keepNext: true,
      spacing: { before: 260, after: 0 },
      tabStops: [
        { type: TabStopType.LEFT, position: LABELS },
        { type: TabStopType.RIGHT, position: width, leader: LeaderType.UNDERSCORE },
      ],
      children: [...runs(label), new TextRun({ children: [new Tab(), new Tab()] })],
    })
  const parts = parties.flatMap(({ role, name }, index) => [
    heading(role, 2),
    new Paragraph({ keepNext: true, children: runs(name) }),
    line(labels.placeAndDate),
    line(labels.signature),
    line(labels.name),
    new Paragraph({ keepNext: index < parties.length - 1 }),
  ])
  return [new Paragraph({ keepNext: true, children: runs(declaration) }), ...parts]
}
