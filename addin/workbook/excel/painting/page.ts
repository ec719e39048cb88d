// How a sheet is printed. It is asked for in a request of its own: an Excel without a printer refuses it, and the report is there all the same.
import { pageText } from '../../../../lib/sheet/page-text.ts'
import type { PrintSetup, SheetPlan } from '../../../../lib/sheet/plan.ts'
import { addressOf } from './places.ts'

const INCH = 72
const MARGINS = { left: 0.5, right: 0.5, top: 0.75, bottom: 0.7, header: 0.35, footer: 0.35 }

export function setUpPage(sheet: Excel.Worksheet, { print }: SheetPlan): void {
  const page = sheet.pageLayout
  page.orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape'
  page.paperSize = 'A4'
  page.setPrintArea(addressOf(print.area))
  page.zoom = print.scale === undefined ? { horizontalFitToPages: 1 } : { scale: print.scale }
  page.leftMargin = MARGINS.left * INCH
  page.rightMargin = MARGINS.right * INCH
  page.topMargin = MARGINS.top * INCH
  page.bottomMargin = MARGINS.bottom * INCH
  page.headerMargin = MARGINS.header * INCH
  page.footerMargin = MARGINS.footer * INCH
  if (print.titleRows !== null) page.setPrintTitleRows(`$${String(print.titleRows.first)}:$${String(print.titleRows.last)}`)
  page.headersFooters.defaultForAllPages.leftHeader = `&8 ${pageText(print.header)}`
  page.headersFooters.defaultForAllPages.rightFooter = `&8 ${pageText(print.footer)}`
}

/** Where pages begin. The rows stand where they stood when the sheet was painted last, so that those are taken away first. */
export function setPageBreaks(sheet: Excel.Worksheet, { breaks = [] }: PrintSetup): void {
  sheet.horizontalPageBreaks.removePageBreaks()
  for (const row of breaks) sheet.horizontalPageBreaks.add(`A${String(row)}`)
}
