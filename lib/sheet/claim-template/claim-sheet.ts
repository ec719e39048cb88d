// The sheet a partner fills in: who and when above, the list of costs below, totals under it.
import { textIn, type Language, type Locality } from '../../core/locality.ts'
import { ZERO } from '../../core/money.ts'
import { filings, type Filing, type Project } from '../../core/project.ts'
import { bareSheet, type PlannedCell, type PlannedRow, type SheetPlan } from '../plan.ts'
import { capRows, type Labelled } from './cap-block.ts'
import {
  block,
  capBlock,
  claimColumns,
  columnOf,
  firstLine,
  HEADING_ROW,
  lastLine,
  looks,
  rangeOf,
  signatureRow,
  totalRow,
  type ClaimColumn,
} from './columns.ts'
import type { Lists } from './guide-sheet.ts'
import { blockLimits, lineLimits } from './limits.ts'
import type { ClaimTemplateWords } from './words.ts'

/** What a template is made for. */
export interface Occasion {
  readonly project: Project | null
  readonly locality: Locality | null
  readonly language: Language
  readonly words: ClaimTemplateWords
  readonly lists: Lists
}

export function claimSheet(occasion: Occasion): SheetPlan {
  const { project, locality, language, words, lists } = occasion
  const localities = project === null || locality !== null ? [] : project.localities.map((one) => textIn(one.name, language))
  return {
    ...bareSheet(words.sheetName, language),
    widths: claimColumns.map((column) => looks[column].width),
    rows: sheetRows(occasion),
    validations: [...blockLimits(project, localities, words), ...lineLimits(project, lists, words)],
    frozen: { rows: HEADING_ROW, columns: 1 },
    print: {
      orientation: 'landscape',
      area: { top: 1, left: 0, bottom: signatureRow, right: claimColumns.length - 1 },
      titleRows: { first: HEADING_ROW, last: HEADING_ROW },
      header: words.title,
      footer: '{page} / {pages}',
    },
  }
}

const BLANK: PlannedCell = { value: { kind: 'blank' }, style: 'text' }
const text = (words: string, style: PlannedCell['style']): PlannedCell => ({ value: { kind: 'text', text: words }, style })

/** All rows of the sheet, each at its number. */
function sheetRows(occasion: Occasion): PlannedRow[] {
  const { project, language, words } = occasion
  const placed = new Map<number, PlannedRow>([
    [1, { cells: [text(words.title, 'title')] }],
    [2, { cells: project === null ? [] : [text(textIn(project.name, language), 'subtitle')] }],
    ...blockRows(occasion),
    [HEADING_ROW - 1, { cells: [text(words.instructions, 'muted')] }],
    [HEADING_ROW, { cells: claimColumns.map((column) => text(words.columns[column].heading, headingStyle(column))), height: 32 }],
    ...Array.from({ length: lastLine - firstLine + 1 }, (_, index): [number, PlannedRow] => [firstLine + index, INPUT_ROW]),
    [totalRow, totals(words)],
    [signatureRow, signature(words)],
  ])
  return Array.from({ length: signatureRow }, (_, index) => placed.get(index + 1) ?? { cells: [] })
}

const INPUT_ROW: PlannedRow = { cells: claimColumns.map((column) => ({ value: { kind: 'blank' }, style: looks[column].style })) }

const headingStyle = (column: ClaimColumn): PlannedCell['style'] =>
  looks[column].style === 'inputMoney' ? 'tableHeadingRight' : 'tableHeading'

/** The block above the list, with the cap beside it. */
function blockRows(occasion: Occasion): [number, PlannedRow][] {
  const { project, locality, words } = occasion
  const labels = claimRows(occasion)
  const caps = capRows(project, locality, words)
  return Array.from({ length: Math.max(labels.length, caps.length) }, (_, index) => {
    const cells = claimColumns.map(() => BLANK)
    put(cells, block, labels[index])
    put(cells, capBlock, caps[index])
    return [block.firstRow + index, { cells }]
  })
}

function put(cells: PlannedCell[], place: { readonly label: number; readonly value: number }, one: Labelled | undefined): void {
  if (one === undefined) return
  cells.splice(place.label, 1, text(one.label, 'label'))
  cells.splice(place.value, 1, one.cell)
}

/** Project, locality, implementer, claim and period; what is known stands there, what is not is to be filled in. */
function claimRows({ project, locality, language, words }: Occasion): Labelled[] {
  const next = project === null ? null : nextFiling(project)
  const known = (label: string, value: string | null): Labelled => ({
    label,
    cell: value === null ? { value: { kind: 'blank' }, style: 'inputText' } : text(value, 'text'),
  })
  return [
    known(words.labels.project, project?.code ?? null),
    known(words.labels.locality, locality === null ? null : textIn(locality.name, language)),
    known(words.labels.implementer, locality?.implementer.name ?? null),
    {
      label: words.labels.claim,
      cell: { value: next === null ? { kind: 'blank' } : { kind: 'number', number: next.number }, style: 'inputCount' },
    },
    {
      label: words.labels.period,
      cell: { value: next === null ? { kind: 'blank' } : { kind: 'text', text: words.period(next.period) }, style: 'inputText' },
    },
  ]
}

/** The first claim that is not filed yet. */
const nextFiling = (project: Project): Filing | null => filings(project).find((filing) => filing.filedOn === null) ?? null

const summed: readonly ClaimColumn[] = ['net', 'vat', 'gross']

const totals = (words: ClaimTemplateWords): PlannedRow => ({
  cells: claimColumns.map((column, index): PlannedCell => {
    if (index === 0) return text(words.total, 'totalLabel')
    if (!summed.includes(column)) return { value: { kind: 'blank' }, style: 'totalLabel' }
    return { value: { kind: 'money', cents: ZERO }, style: 'totalMoney', formula: `SUM(${rangeOf(column)})` }
  }),
})

const signature = (words: ClaimTemplateWords): PlannedRow => ({
  cells: [
    text(words.signature, 'label'),
    ...claimColumns.slice(1).map((_, index): PlannedCell => {
      const column = index + 1
      const isLine = column >= columnOf('supplier') && column <= columnOf('description')
      return { value: { kind: 'blank' }, style: isLine ? 'signature' : 'text' }
    }),
  ],
})
