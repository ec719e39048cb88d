// A workbook package → Grid[]. Law: every sheet of the workbook is either read whole or named in a finding.
import { finding, type Checked, type Finding } from '../../../core/finding.ts'
import type { Grid, NamedTable } from '../../../sheet/grid.ts'
import { officeTheme } from '../../colours.ts'
import { coveredFindings } from '../../covers.ts'
import type { Limits } from '../limits.ts'
import { findWorkbook, type Package } from '../package/index.ts'
import { SPREADSHEET } from '../package/names.ts'
import { damaged, unsafe } from '../refusal.ts'
import { withComments } from '../sheet/comments.ts'
import { coversIn } from '../sheet/drawings.ts'
import { pageWords } from '../../page-words.ts'
import { withTextBoxes } from '../sheet/text-boxes.ts'
import { sizesIn } from '../sheet/sizes-in.ts'
import { readTable, type StyledTable } from '../sheet/styled-tables.ts'
import { readWorksheet, type Worksheet } from '../sheet/worksheet.ts'
import { Scanner } from '../xml/scanner.ts'
import { Tally, type WorkbookContext } from './context.ts'
import { withoutPlaceholders } from './placeholders.ts'
import { remarksOf } from './remarks.ts'
import { sheetFindings, sheetsNamedTwice } from './sheet-findings.ts'
import { readSharedStrings } from './shared-strings.ts'
import { SharedTexts } from './shared-texts.ts'
import { noStyles, readStyles } from './styles/index.ts'
import { readTheme } from './styles/theme.ts'
import { formulaNames } from '../../formula-names.ts'
import { withNamedRanges } from '../../named-ranges.ts'
import { tableIn } from '../sheet/named-tables.ts'
import { readWorkbookPart, type SheetEntry } from './workbook-part.ts'

export function readWorkbook(pack: Package): Checked<Grid[] | null> {
  const part = findWorkbook(pack)
  const { date1904, recalculates, sheets, names } = readWorkbookPart(pack.part(part) ?? damaged(), pack.nameOf(part), pack.limits)
  const theme = lazily(() => readNamed(pack, part, 'theme', readTheme) ?? officeTheme)
  const styles = readNamed(pack, part, 'styles', (bytes, name, limits) => readStyles(bytes, name, limits, theme)) ?? noStyles
  const { strings, runs } = readNamed(pack, part, 'sharedStrings', readSharedStrings) ?? {
    strings: new SharedTexts(),
    runs: new Map<never, never>(),
  }
  const context: WorkbookContext = {
    date1904,
    formats: styles.formats,
    struck: styles.struck,
    unseen: styles.unseen,
    styles,
    strings,
    runs,
    limits: pack.limits,
    tally: new Tally(),
  }
  const read = sheetsOf(pack, part, sheets, context)
  const findings = [...remarksOf(pack, part), ...sheetsNamedTwice(sheets), ...read.findings]
  const named = context.tally.formulas === 0 ? {} : { formulaNames: formulaNames(names, sheets, read.tables()) }
  pack.checkUnread()
  const grids = withNamedRanges(read.value, names).map((grid) => ({ ...grid, ...named }))
  if (grids.length > 0) return { value: recalculates ? withoutPlaceholders(grids) : grids, findings }
  return { value: null, findings: [finding('unreadable-file', { reason: 'noSheets' }), ...findings] }
}

function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** Reads the part that the workbook names by a kind of relationship; null where there is none. */
function readNamed<T>(
  pack: Package,
  workbook: string,
  kind: string,
  read: (bytes: Uint8Array, part: string, limits: Limits) => T,
): T | null {
  const relationship = pack.relationshipOf(workbook, kind)
  const key = relationship === null ? null : pack.targetOf(workbook, relationship)
  return key === null ? null : read(pack.part(key) ?? damaged(), pack.nameOf(key), pack.limits)
}

/** Reads the sheets in order; one whose part is missing or holds no cells is left out and named, one that the workbook calls a chart or dialogue is hidden. */
function sheetsOf(
  pack: Package,
  workbook: string,
  entries: readonly SheetEntry[],
  context: WorkbookContext,
): Checked<Grid[]> & { readonly tables: () => readonly (readonly [string, NamedTable])[] } {
  const relationships = new Map(pack.relationshipsOf(workbook).map((one) => [one.id, one]))
  const used = new Set<string>()
  const tables = (): [string, NamedTable][] =>
    grids.flatMap(({ name }, index) => (context.tally.namesTables ? tablesOn(pack, parts[index] ?? '', name) : []))
  const parts: string[] = []
  const grids: Grid[] = []
  const findings: Finding[] = []
  for (const entry of entries) {
    const relationship = relationships.get(entry.relationship ?? '')
    const part = relationship === undefined ? null : pack.targetOf(workbook, relationship)
    if (part !== null && used.has(part)) unsafe('duplicatePart', pack.nameOf(part))
    if (part !== null) used.add(part)
    const sheet = part === null ? null : readSheet(pack, part, context)
    if (sheet === null) findings.push(leftOut(entry, part))
    else {
      const { value: noted, findings: unread } = withComments(pack, part ?? '', entry.name, sheet.rows)
      const rows = withTextBoxes(pack, part ?? '', noted)
      const isSeenByAll = relationship?.kind === 'worksheet'
      grids.push(gridOf(isSeenByAll ? entry : { ...entry, isHidden: true }, { ...sheet, rows }, context))
      parts.push(part ?? '')
      findings.push(...sheetFindings(entry.name, sheet), ...covered(pack, part ?? '', entry.name, context.tally, sheet), ...unread)
    }
  }
  return { value: grids, findings, tables }
}

/** A sheet; null where the part holds none. */
const readSheet = (pack: Package, part: string, context: WorkbookContext): Worksheet | null =>
  readWorksheet(pack.part(part) ?? damaged(), pack.nameOf(part), context, tablesOf(pack, part))

const tablesOn = (pack: Package, sheet: string, name: string): [string, NamedTable][] =>
  pack.partsNamed(sheet, 'table').flatMap((key) => tableIn(pack.part(key) ?? damaged(), pack.nameOf(key), pack.limits, name))

/** The tables of a sheet; asked for only where what their styles paint matters. */
const tablesOf = (pack: Package, sheet: string): (() => readonly StyledTable[]) =>
  lazily(() =>
    pack.partsNamed(sheet, 'table').flatMap((key) => readTable(pack.part(key) ?? damaged(), pack.nameOf(key), pack.limits) ?? []),
  )

/** Cells that drawings lie over, told where each drawing begins to cover some. */
function covered(pack: Package, part: string, name: string, tally: Tally, { rows }: Worksheet): Finding[] {
  const sizes = lazily(() => sizesIn(new Scanner(pack.part(part) ?? damaged(), pack.nameOf(part), SPREADSHEET, pack.limits)))
  const covers = coversIn(pack, part, sizes)
  tally.ask(rows.reduce((count, row) => count + row.cells.length, 0) * covers.length, pack.limits)
  return coveredFindings(name, rows, covers)
}

/** A sheet that should be there and isn't is an error; a chart, dialogue or macro sheet, or one that never had a part, is none. */
const leftOut = ({ name, relationship }: SheetEntry, part: string | null): Finding =>
  finding('sheet-left-out', { sheet: name }, name, part === null && relationship !== '' ? 'error' : 'info')

const gridOf = (entry: SheetEntry, sheet: Worksheet, { date1904, tally }: WorkbookContext): Grid => ({
  ...(sheet.printed.length > 0 && { printed: pageWords(sheet.printed) }),
  name: entry.name,
  hidden: entry.isHidden,
  rows: sheet.rows,
  hiddenColumns: sheet.hiddenColumns,
  merges: sheet.merges,
  date1904,
  ...(tally.formulas > 0 && { hasFormulas: true }),
  ...(sheet.emptyTexts.size > 0 && { emptyTexts: sheet.emptyTexts }),
})
