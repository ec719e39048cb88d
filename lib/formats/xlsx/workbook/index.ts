// A workbook package → Grid[]. Law: every sheet of the workbook is either read whole or named in a finding.
import { finding, type Checked, type Finding } from '../../../core/finding.ts'
import type { Grid } from '../../../sheet/grid.ts'
import { findWorkbook, type Package } from '../package/index.ts'
import { damaged, unsafe } from '../refusal.ts'
import { readWorksheet, type Worksheet } from '../sheet/worksheet.ts'
import { Tally, type WorkbookContext } from './context.ts'
import { remarksOf } from './remarks.ts'
import { sheetFindings } from './sheet-findings.ts'
import { readSharedStrings } from './shared-strings.ts'
import { readStyles } from './styles.ts'
import { readWorkbookPart, type SheetEntry } from './workbook-part.ts'

export function readWorkbook(pack: Package): Checked<Grid[] | null> {
  const part = findWorkbook(pack)
  const { date1904, recalculates, sheets } = readWorkbookPart(pack.part(part) ?? damaged(), part, pack.limits)
  const context: WorkbookContext = {
    date1904,
    recalculates,
    formats: readNamed(pack, part, 'styles', readStyles) ?? [],
    strings: readNamed(pack, part, 'sharedStrings', readSharedStrings) ?? [],
    limits: pack.limits,
    tally: new Tally(),
  }
  const read = sheetsOf(pack, part, sheets, context)
  const findings = [...remarksOf(pack, part), ...sheetsNamedTwice(sheets), ...read.findings]
  pack.checkUnread()
  if (read.value.length > 0) return { value: read.value, findings }
  return { value: null, findings: [finding('unreadable-file', { reason: 'noSheets' }), ...findings] }
}

/** Reads the part that the workbook names by a kind of relationship; null where it names none that is there. */
function readNamed<T>(
  pack: Package,
  workbook: string,
  kind: string,
  read: (bytes: Uint8Array, part: string, limits: Package['limits']) => T,
): T | null {
  const relationship = pack.relationshipsOf(workbook).find((one) => one.kind === kind)
  const key = relationship === undefined ? null : pack.targetOf(workbook, relationship)
  const bytes = key === null ? null : pack.part(key)
  return key === null || bytes === null ? null : read(bytes, key, pack.limits)
}

function sheetsOf(pack: Package, workbook: string, entries: readonly SheetEntry[], context: WorkbookContext): Checked<Grid[]> {
  const relationships = new Map(pack.relationshipsOf(workbook).map((one) => [one.id, one]))
  const grids: Grid[] = []
  const findings: Finding[] = []
  const parts = new Set<string>()
  for (const entry of entries) {
    const relationship = entry.relationship === null ? undefined : relationships.get(entry.relationship)
    const key = relationship === undefined ? null : pack.targetOf(workbook, relationship)
    const bytes = key === null ? null : pack.part(key)
    if (key === null || bytes === null) {
      findings.push(finding('sheet-left-out', { sheet: entry.name }, entry.name, entry.relationship === '' ? 'info' : 'error'))
      continue
    }
    if (parts.has(key)) unsafe('duplicatePart', key)
    parts.add(key)
    const sheet = readWorksheet(bytes, key, context)
    if (sheet === null) findings.push(finding('sheet-left-out', { sheet: entry.name }, entry.name))
    else {
      grids.push(gridOf(entry, sheet, context.date1904))
      findings.push(...sheetFindings(entry.name, sheet))
    }
  }
  return { value: grids, findings }
}

const gridOf = (entry: SheetEntry, sheet: Worksheet, date1904: boolean): Grid => ({
  name: entry.name,
  hidden: entry.isHidden,
  rows: sheet.rows,
  hiddenColumns: sheet.hiddenColumns,
  merges: sheet.merges,
  date1904,
})

/** Sheets whose names differ in nothing but case: an address could mean either. */
function sheetsNamedTwice(sheets: readonly SheetEntry[]): Finding[] {
  const seen = new Set<string>()
  return sheets.flatMap(({ name }) => {
    const key = name.toLowerCase()
    const isRepeat = seen.has(key)
    seen.add(key)
    return isRepeat ? [finding('hidden-content', { what: 'sheetTwice', count: 1 }, name)] : []
  })
}
