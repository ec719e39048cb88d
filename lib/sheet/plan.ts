// A plan of a sheet: everything a painter needs, and nothing of how it paints. Law: whatever a person sees is decided here, so that .xlsx and Excel's own
// pane show the same; text of a user is a text value, never a formula or a link.
import type { Language } from '../core/locality.ts'
import type { Cents } from '../core/money.ts'
import type { IsoDate } from '../core/period.ts'
import type { SeriesRole } from '../core/report/block.ts'
import type { Value } from '../core/report/value.ts'

/** What a cell shows: a value as reports have it. Money is kept in cents and painted in euros. */
export type PlannedValue = Value

/** How a cell looks, by what it is; a painter turns a token into fonts, fills, borders and number formats. */
export type StyleToken =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'tableHeading'
  /** Above figures, which stand at the right. */
  | 'tableHeadingRight'
  | 'label'
  | 'text'
  | 'wrapped'
  /** Text in a row of a table. */
  | 'rowText'
  | 'rowWrapped'
  /** A number that counts nothing, as a name. */
  | 'ordinal'
  /** A day among texts. */
  | 'dateText'
  | 'muted'
  | 'money'
  | 'count'
  | 'percentage'
  | 'date'
  | 'totalLabel'
  | 'totalMoney'
  | 'totalCount'
  | 'totalPercentage'
  /** A part of the row above. */
  | 'memoLabel'
  | 'memoMoney'
  | 'memoPercentage'
  /** A figure that matters more than those beside it. */
  | 'mainLabel'
  | 'mainMoney'
  | 'mainCount'
  /** Numbers for formulas only. */
  | 'key'
  /** The place of an emblem. */
  | 'emblem'
  | 'inputText'
  | 'inputMoney'
  | 'inputCount'
  | 'inputDate'
  | 'good'
  | 'warning'
  | 'error'
  | 'signature'

export interface PlannedCell {
  readonly value: PlannedValue
  /** In English, without `=`, relative to nothing but this workbook; `value` is what it computes to. Only our own formulas ever stand here. */
  readonly formula?: string
  readonly style: StyleToken
}

export interface PlannedRow {
  /** From column A; shorter rows are blank to the right. */
  readonly cells: readonly PlannedCell[]
  /** Height in points, where the text needs more than one line. */
  readonly height?: number
}

/** A rectangle of cells: rows from 1, columns from 0, both ends inclusive. */
export interface Area {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** A table with a name for structured references. Its header row is the area's first row; its last is a totals row where `totals` says so. */
export interface PlannedTable {
  readonly name: string
  readonly area: Area
  readonly columns: readonly string[]
  readonly totals: boolean
  /** Whether its headings have buttons to filter by; they have, unless it is said that they have not. */
  readonly hasFilter?: boolean
}

export type { SeriesRole } from '../core/report/block.ts'

export interface PlannedSeries {
  readonly name: string
  readonly values: Area
  readonly role?: SeriesRole
}

export interface PlannedChart {
  readonly kind: 'bar' | 'stackedBar' | 'column' | 'stackedColumn' | 'line' | 'doughnut'
  readonly title: string
  /** What the chart shows, for those who do not see it. */
  readonly alternativeText: string
  /** Euros, unless it is said that they are counts. */
  readonly unit?: 'money' | 'count'
  readonly categories: Area
  readonly series: readonly PlannedSeries[]
  /** Where it stands. */
  readonly area: Area
}

/** The flag of the European Union over some cells. */
export interface PlannedEmblem {
  readonly area: Area
  readonly alternativeText: string
}

/** Bars inside cells, from nothing to the largest value given. */
export interface DataBar {
  readonly area: Area
  readonly most: number
}

export interface Validation {
  readonly area: Area
  readonly rule:
    | { readonly kind: 'list'; readonly values: readonly string[] }
    | { readonly kind: 'listFrom'; readonly formula: string }
    | { readonly kind: 'date'; readonly from: IsoDate; readonly to: IsoDate }
    | { readonly kind: 'money'; readonly least: Cents; readonly most: Cents }
    | { readonly kind: 'wholeNumber'; readonly least: number; readonly most: number }
  /** What Excel says when it is broken. */
  readonly title: string
  readonly message: string
}

export interface DefinedName {
  readonly name: string
  readonly area: Area
}

export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape'
  readonly area: Area
  /** Rows repeated at the top of each page, or null. */
  readonly titleRows: { readonly first: number; readonly last: number } | null
  /** Texts on each page; `{page}` and `{pages}` stand for its number and how many there are. */
  readonly header: string
  readonly footer: string
  /** Rows that a page begins with; they hold where the scale is given. */
  readonly breaks?: readonly number[]
  /** Per cent of full size; without it the sheet is made to fit the width of the page. */
  readonly scale?: number
}

export interface SheetPlan {
  /** At most 31 characters, none of `: \ / ? * [ ]`. */
  readonly name: string
  readonly language: Language
  /** Column widths in characters. */
  readonly widths: readonly number[]
  readonly rows: readonly PlannedRow[]
  readonly tables: readonly PlannedTable[]
  readonly charts: readonly PlannedChart[]
  readonly bars: readonly DataBar[]
  readonly validations: readonly Validation[]
  readonly names: readonly DefinedName[]
  readonly frozen: { readonly rows: number; readonly columns: number }
  readonly print: PrintSetup
  /** Whether the sheet is protected, with only the input styles unlocked. */
  readonly isProtected: boolean
  readonly visibility: 'visible' | 'hidden' | 'veryHidden'
  /** Whether the lines between cells are hidden, as on a page. */
  readonly isPage?: boolean
  readonly emblems?: readonly PlannedEmblem[]
}

/** A protected sheet without tables, charts and limits, to be completed. */
export const bareSheet = (name: string, language: Language): Omit<SheetPlan, 'widths' | 'rows' | 'print'> => ({
  name,
  language,
  tables: [],
  charts: [],
  bars: [],
  validations: [],
  names: [],
  frozen: { rows: 0, columns: 0 },
  isProtected: true,
  visibility: 'visible',
})
