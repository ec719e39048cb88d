// Reads a project workbook back into the project. Law: the workbook holds what project.json holds, so the core judges both; every fault is told with its
// cell, all of them at once, and a project with a fault in a cell is no project.
import { finding, type Checked, type Finding } from '../../core/finding.ts'
import { languages } from '../../core/locality.ts'
import type { Project } from '../../core/project.ts'
import { addressOf, type Grid } from '../grid.ts'
import { addRow, draftOf, type ContentDraft } from './draft.ts'
import { notThere, type FoundTable } from './find-table.ts'
import type { Glossary } from './glossary.ts'
import { judged } from './judge.ts'
import { MARK_SHEET, readMark, WORKBOOK_MARK, type Mark } from './mark.ts'
import { inOrder } from './order.ts'
import { textAt, valueAt } from './path.ts'
import { readForm } from './read-form.ts'
import { readParagraphs } from './read-paragraphs.ts'
import { readReceipts } from './read-receipts.ts'
import { foundTables, knownSheets, type KnownSheets } from './read-sheets.ts'
import { readRows, type ReadRow } from './read-table.ts'
import { postedSheets, tableSheetIds, type TableId } from './sheets.ts'
import { readingGlossary, type Named } from './vocabulary.ts'
import type { AllNames } from './words.ts'

/** Everything of a workbook that reading it begins with. */
export interface OpenWorkbook {
  readonly mark: Mark
  readonly known: KnownSheets
  /** Understands everything but the localities of this project. */
  readonly glossary: Glossary
}

/** Opens a workbook by its mark: null where it has none, a finding where it is of another version. */
export function openWorkbook(sheets: readonly Grid[], words: AllNames): OpenWorkbook | Finding | null {
  const mark = readMark(sheets)
  if (mark === null) return null
  if (mark.version !== WORKBOOK_MARK) return otherVersion(mark)
  const glossary = readingGlossary(mark.choices, words, [], mark.language)
  return { mark, glossary, known: knownSheets(sheets, glossary) }
}

const otherVersion = (mark: Mark): Finding =>
  finding(
    'project-field',
    { path: 'schema', label: null, value: JSON.stringify(mark.version), expected: { kind: 'oneOf', values: [WORKBOOK_MARK] } },
    addressOf({ name: MARK_SHEET }, 1, 0),
  )

/**
 * The project of a workbook: null where its mark says it is none at all. The value inside is null where a cell, column or sheet is at fault; every finding
 * has its cell and, where it is about a field, the field's path as in project.json.
 */
export function readProjectWorkbook(sheets: readonly Grid[], words: AllNames): Checked<Project | null> | null {
  const workbook = openWorkbook(sheets, words)
  if (workbook === null) return null
  if ('code' in workbook) return { value: null, findings: [workbook] }
  const { value, findings } = judged(readDraft(workbook, words))
  return { value, findings: inOrder([...workbook.known.findings, ...findings], sheets) }
}

/** The tables whose rows are a list of project.json as they stand. */
const plainTables = [
  'claims',
  'budgetCategories',
  'budgetLocalities',
  'income',
  'advances',
  'decisions',
  'gatherings',
  'descriptions',
  'strengths',
  'indicators',
  'publicity',
] as const satisfies readonly TableId[]

function readDraft(workbook: OpenWorkbook, words: AllNames): ContentDraft {
  const { known, glossary } = workbook
  const sheets = foundTables(
    tableSheetIds.filter((id) => !postedSheets.includes(id)),
    known,
    glossary,
  )
  const draft = draftOf({ schema: 'vipu/project@1', terms: { cap: {}, selfFinancing: {} }, localities: [], claims: [] })
  draft.findings.push(...sheets.findings)
  draft.lost.push(...sheets.lost)
  const form = known.grids.get('project')
  if (form) readForm(form, glossary, draft)
  else draft.lost.push(notThere('sheet', 'terms', glossary.cellOf('sheet', 'project')))
  const complete = localityGlossary(workbook, words)
  const localities = rowsOf(sheets.tables.localities, glossary)
  addRows(draft, sheets.tables.localities, localities)
  for (const id of plainTables) addRows(draft, sheets.tables[id], rowsOf(sheets.tables[id], complete))
  const { receipts, paragraphs } = sheets.tables
  if (receipts) readReceipts(draft, receipts, readRows(receipts, complete), localities)
  if (paragraphs) readParagraphs(draft, paragraphs, readRows(paragraphs, complete))
  return draft
}

/** The glossary that also understands the names of the project's localities. */
export function localityGlossary({ mark, known, glossary }: OpenWorkbook, words: AllNames): Glossary {
  const { localities } = foundTables(['localities'], known, glossary).tables
  return readingGlossary(mark.choices, words, rowsOf(localities, glossary).map(nameOf), mark.language)
}

const rowsOf = (found: FoundTable | undefined, glossary: Glossary): ReadRow[] => (found ? readRows(found, glossary) : [])

function addRows(draft: ContentDraft, found: FoundTable | undefined, rows: readonly ReadRow[]): void {
  if (found === undefined) return
  noteHeading(draft, found)
  rows.forEach((row, index) => {
    addRow(draft, `${found.table.path}.${String(index)}`, found, row)
  })
}

/** Where a list stands as a whole: at its headings. */
function noteHeading(draft: ContentDraft, { grid, headingRow, table }: FoundTable): void {
  draft.spots.set(table.path, { at: addressOf(grid, headingRow, 0), label: grid.name, shown: '–', isBlank: false, placeholder: [] })
}

/** The names of a locality as its row has them. */
function nameOf({ content }: ReadRow): Named {
  const names = languages.flatMap((language) => {
    const text = textAt(content, `name.${language}`)
    return text === undefined ? [] : [[language, text] as const]
  })
  const aliases = valueAt(content, 'aliases')
  return { id: String(valueAt(content, 'id')), name: Object.fromEntries(names), aliases: Array.isArray(aliases) ? aliases.map(String) : [] }
}
