// workbook.xml: which sheets there are and how their figures are to be taken.
import { isOutOfReach, MOST_WINDOWS, type WindowView } from '../../windows.ts'
import type { Limits } from '../limits.ts'
import { SPREADSHEET } from '../package/names.ts'
import { damaged, tooLarge } from '../refusal.ts'
import { refuseOtherFigures } from '../sheet/other-consumers.ts'
import { decimalOf } from '../xml/decimal.ts'
import { Once } from '../xml/once.ts'
import { remembered } from '../xml/remembered.ts'
import { Scanner } from '../xml/scanner.ts'
import { unescaped } from '../xml/text.ts'

/** Excel's longest sheet name has 31 characters; a name stands at every line and in every finding of its sheet. */
export const LONGEST_NAME = 255

export interface SheetEntry {
  readonly name: string
  /** Hidden, or "very hidden". */
  readonly isHidden: boolean
  /** The relationship that names its part; null where the workbook gives none. */
  readonly relationship: string | null
}

export interface WorkbookPart {
  readonly date1904: boolean
  /**
   * The workbook asks for all formulas to be calculated when it is opened: its writer did not calculate them, and a cached 0 may be
   * a mere placeholder (XlsxWriter and others write one).
   */
  readonly recalculates: boolean
  readonly sheets: readonly SheetEntry[]
  readonly names: readonly DefinedName[]
}

/** A name that formulas may use; of one sheet, where it says which, counted from 0. */
export interface DefinedName {
  readonly name: string
  readonly sheet: number | null
  readonly text: string
}

/** Nobody names more, and longer formulas are not judged. */
const MOST_NAMES = 10_000
const LONGEST_FORMULA = 1_000

export const readWorkbookPart = remembered((bytes: Uint8Array, part: string, limits: Limits): WorkbookPart => {
  const scanner = new Scanner(bytes, part, SPREADSHEET, limits)
  const sheets: SheetEntry[] = []
  const names: DefinedName[] = []
  const windows: WindowView[] = []
  let date1904 = false
  const once = new Once(['workbookPr', 'calcPr', 'sheets'])
  let recalculates = false
  scanner.open('workbook')
  while (scanner.nextChild(1)) {
    once.check(scanner.tag)
    if (!scanner.isOwn) refuseOtherFigures(scanner)
    else if (scanner.tag === 'workbookPr') date1904 = isTrue(scanner.attribute('date1904'))
    else if (scanner.tag === 'calcPr') recalculates = isTrue(scanner.attribute('fullCalcOnLoad'))
    else if (scanner.tag === 'bookViews') readWindows(scanner, windows)
    else if (scanner.word === 'definedNames') readNames(scanner, names)
    else if (scanner.tag === 'sheets') readSheets(scanner, sheets, limits)
  }
  scanner.finish()
  return {
    date1904,
    recalculates,
    names,
    sheets: sheets.map((sheet, index) => (isOutOfReach(index, windows) ? { ...sheet, isHidden: true } : sheet)),
  }
})

function readWindows(scanner: Scanner, windows: WindowView[]): void {
  while (scanner.nextChild(2)) {
    if (scanner.tag !== 'workbookView' || windows.length === MOST_WINDOWS) continue
    const hasTabs = !/^(?:0|false)$/.test(scanner.attribute('showSheetTabs') ?? '1') && scanner.attribute('tabRatio') !== '0'
    const isShown = (scanner.attribute('visibility') ?? 'visible') === 'visible'
    windows.push({ isShown, only: hasTabs ? null : (decimalOf(scanner.attribute('activeTab') ?? '0') ?? 0) })
  }
}

function readSheets(scanner: Scanner, sheets: SheetEntry[], limits: Limits): void {
  while (scanner.nextChild(2)) {
    if (scanner.tag !== 'sheet') damaged()
    if (sheets.length === limits.sheets) tooLarge('sheets', limits.sheets, null)
    const name = scanner.attribute('name')
    if (name === null || name === '' || name.length > LONGEST_NAME) return damaged()
    const state = scanner.attribute('state') ?? 'visible'
    sheets.push({ name: unescaped(name), isHidden: state !== 'visible', relationship: scanner.relationshipId() })
  }
}

/** Excel's own names are of no formula. */
function readNames(scanner: Scanner, names: DefinedName[]): void {
  while (scanner.nextChild(2)) {
    const [name, sheet] = [scanner.attribute('name'), decimalOf(scanner.attribute('localSheetId') ?? '')]
    if (scanner.word !== 'definedName' || name === null || names.length === MOST_NAMES) continue
    scanner.content()
    const text = unescaped(scanner.text())
    if (text.length <= LONGEST_FORMULA && !name.startsWith('_xlnm.')) names.push({ name: unescaped(name), sheet, text })
  }
}

/** A truth value of XML Schema, or of older writers. */
export const isTrue = (text: string | null): boolean => text === '1' || (text !== null && /^(?:true|on)$/i.test(text))
