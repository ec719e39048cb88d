// Paints the frame of one plan with exceljs: widths, frozen panes, page set-up, protection, and one cell of each style, so that the styles are there.
// Its rows are written in rows.ts; what exceljs writes wrongly or not at all is in finish/.
import type { Workbook, Worksheet } from 'exceljs'
import { pageText } from '../../sheet/page-text.ts'
import type { SheetPlan, StyleToken } from '../../sheet/plan.ts'
import { stylesOf } from './styles.ts'

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
  usedStyles(plan).forEach((token, index) => {
    sheet.getCell(1, index + 1).style = styles[token]
  })
  if (plan.isProtected) protect(sheet)
}

/** The styles of a sheet, in the order in which they first appear. */
export function usedStyles({ rows }: SheetPlan): StyleToken[] {
  const used = new Set<StyleToken>()
  for (const { cells } of rows) for (const { style } of cells) used.add(style)
  return [...used]
}

const viewOf = ({ frozen, isPage }: SheetPlan): Worksheet['views'][number] => ({
  showGridLines: isPage !== true,
  ...(frozen.rows > 0 || frozen.columns > 0
    ? { state: 'frozen' as const, xSplit: frozen.columns, ySplit: frozen.rows }
    : { state: 'normal' as const }),
})

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
