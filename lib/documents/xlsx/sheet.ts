// Paints one plan with exceljs: cells, widths, frozen panes, page set-up, protection. What exceljs writes wrongly or not at all is in finish/.
import type { Style, Workbook, Worksheet } from 'exceljs'
import type { PlannedRow, SheetPlan, StyleToken } from '../../sheet/plan.ts'
import { stylesOf } from './styles.ts'
import { cellValue } from './values.ts'

/** A4 by its number in the format; exceljs keeps its own enumeration to itself. */
const PAPER = { paperSize: 9 }
const MARGINS = { left: 0.5, right: 0.5, top: 0.75, bottom: 0.7, header: 0.35, footer: 0.35 }

export function paintSheet(workbook: Workbook, plan: SheetPlan): void {
  const sheet = workbook.addWorksheet(plan.name, {
    state: plan.visibility,
    views: [viewOf(plan)],
    pageSetup: {
      orientation: plan.print.orientation,
      ...(plan.print.scale === undefined ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : { scale: plan.print.scale }),
      margins: MARGINS,
      horizontalCentered: false,
    },
    headerFooter: { oddHeader: `&L&8 ${pageText(plan.print.header)}`, oddFooter: `&R&8 ${pageText(plan.print.footer)}` },
  })
  Object.assign(sheet.pageSetup, PAPER)
  plan.widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width
  })
  const styles = stylesOf(plan.language)
  plan.rows.forEach((row, index) => {
    paintRow(sheet, index + 1, row, styles)
  })
  if (plan.isProtected) protect(sheet)
}

function paintRow(sheet: Worksheet, number: number, row: PlannedRow, styles: Readonly<Record<StyleToken, Partial<Style>>>): void {
  if (row.cells.length === 0 && row.height === undefined) return
  const painted = sheet.getRow(number)
  if (row.height !== undefined) painted.height = row.height
  row.cells.forEach((cell, column) => {
    if (cell.value.kind === 'blank' && cell.formula === undefined && cell.style === 'text') return
    const target = painted.getCell(column + 1)
    target.value = cellValue(cell)
    target.style = styles[cell.style]
  })
}

const viewOf = ({ frozen, isPage }: SheetPlan): Worksheet['views'][number] => ({
  showGridLines: isPage !== true,
  ...(frozen.rows > 0 || frozen.columns > 0
    ? { state: 'frozen' as const, xSplit: frozen.columns, ySplit: frozen.rows }
    : { state: 'normal' as const }),
})

/** A header's text: `&` is a command there, so it is doubled, and our places for page numbers become commands. */
const pageText = (text: string): string =>
  text.slice(0, LONGEST_PAGE_TEXT).replaceAll('&', '&&').replaceAll('{page}', '&P').replaceAll('{pages}', '&N')

/** Excel takes 255 characters with its commands; ours never come near. */
const LONGEST_PAGE_TEXT = 120

/** Without a password: it keeps formulas from a slip of the hand, not from a person who means it. */
function protect(sheet: Worksheet): void {
  void sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    autoFilter: true,
  })
}
