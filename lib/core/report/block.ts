// A report: titled sections of blocks. Law: whatever a reader sees is decided here, and every painter (sheet, page, document) shows the same.
import type { Language } from '../locality.ts'
import type { CellReference, Formula } from './formula.ts'
import type { Value } from './value.ts'

export type ReportKind = 'financial' | 'results'

export interface Report {
  readonly kind: ReportKind
  readonly language: Language
  /** What the report is: “Rahoitusraportti”. */
  readonly title: string
  /** Of what: code, claim, period. */
  readonly subtitle: string
  readonly author: string
  /** One line on each page. */
  readonly header: string
  /** The word before a page number. */
  readonly page: string
  /** The words before a table's and a picture's number, and above the list of contents. */
  readonly captions: { readonly table: string; readonly picture: string; readonly contents: string }
  /** In place of rows that are too many for pages: how many there are, and on which sheet of the workbook all of them stand. */
  readonly manyRows: (rows: number, sheet: string) => string
  readonly sections: readonly Section[]
}

export interface Section {
  readonly id: string
  readonly title: string
  /** Name of its sheet: at most 31 characters, none of `: \ / ? * [ ]`. */
  readonly sheet: string
  /** How its pages lie. */
  readonly orientation: 'portrait' | 'landscape'
  readonly blocks: readonly Block[]
}

export type Block = Facts | KeyFigures | Table | Chart | Paragraphs | Remark | PublicityBlock | Signatures

/** Names and what they are: project code, beneficiary, period. */
export interface Facts {
  readonly kind: 'facts'
  readonly title: string | null
  readonly facts: readonly { readonly label: string; readonly value: Value }[]
}

/** The few figures that matter, each with the cell of the report that it comes from. */
export interface KeyFigures {
  readonly kind: 'figures'
  readonly title: string
  readonly headings: { readonly figure: string; readonly amount: string; readonly from: string }
  readonly figures: readonly KeyFigure[]
}

export interface KeyFigure {
  readonly label: string
  readonly value: Value
  /** Null where the figure is no sum of others but decided. */
  readonly from: CellReference | null
  readonly isMain: boolean
}

/** `ordinal` is a number that counts nothing: a claim's, a row's. */
export type ColumnKind = 'text' | 'wrapped' | 'ordinal' | 'money' | 'count' | 'percentage' | 'date'

export interface Column {
  /** The same in every language; formulas name it. */
  readonly id: string
  readonly title: string
  readonly kind: ColumnKind
  /** In characters. */
  readonly width: number
  /** How the body rows' figures of this column follow from others. */
  readonly formula: Formula | null
  /** `all`: everywhere; `sheet`: only on a sheet, beside what is printed, since the page is too narrow; `key`: the same, and only for formulas. */
  readonly shown: 'all' | 'sheet' | 'key'
}

/** How a row stands in its table: an ordinary one, a part of the row above, or a sum. */
export type RowRole = 'body' | 'memo' | 'total'
export type Tone = 'good' | 'warning' | 'error'

export interface Row {
  /** Unique in its table; formulas name it. */
  readonly key: string
  readonly role: RowRole
  /** One value a column, in order. */
  readonly values: readonly Value[]
  /** Formulas of this row alone, by column; they go before the column's own. */
  readonly formulas: ReadonlyMap<string, Formula> | null
  readonly tone: Tone | null
}

export interface Table {
  readonly kind: 'table'
  readonly id: string
  readonly title: string
  /** What has to be known to read it, or null. */
  readonly note: string | null
  readonly columns: readonly Column[]
  /** What totals and conditions run over. */
  readonly rows: readonly Row[]
  /** Rounding, unapplied and total rows below. */
  readonly closing: readonly Row[]
  /** Said in place of rows where there are none. */
  readonly empty: string
  /** Column whose percentages are also drawn as bars. */
  readonly bars: string | null
}

export type ChartKind = 'bar' | 'stackedBar' | 'column' | 'stackedColumn' | 'line' | 'doughnut'
/** What a series means, so that painters colour it alike everywhere. */
export type SeriesRole = 'main' | 'second' | 'third' | 'rest' | 'excess'

/** A picture of some columns of a table of the same report. */
export interface Chart {
  readonly kind: 'chart'
  readonly chart: ChartKind
  readonly title: string
  /** What it shows, with the figures that matter, for those who do not see it. */
  readonly alternativeText: string
  /** Euros, unless it is said that they are counts. */
  readonly unit?: 'money' | 'count'
  readonly table: string
  /** First and last of the rows shown, which follow one another. */
  readonly rows: { readonly first: string; readonly last: string }
  readonly categories: string
  readonly series: readonly { readonly column: string; readonly title: string; readonly role: SeriesRole }[]
}

export interface Paragraphs {
  readonly kind: 'text'
  readonly title: string | null
  readonly paragraphs: readonly string[]
}

/** A text that the coordinator writes; an empty one is a place to write. */
export interface Remark {
  readonly kind: 'remark'
  readonly title: string
  readonly text: string | null
  readonly prompt: string
}

export interface PublicityBlock {
  readonly kind: 'publicity'
  readonly title: string
  /** What stands in the place of the emblem, for those who do not see it. */
  readonly emblem: string
  readonly funders: readonly string[]
  /** The programme's own mark as words; null where it must not be used. */
  readonly mark: string | null
  readonly authority: string
  readonly source: string
}

export interface Signatures {
  readonly kind: 'signatures'
  readonly title: string
  readonly declaration: string
  readonly labels: { readonly placeAndDate: string; readonly signature: string; readonly name: string }
  readonly parties: readonly { readonly role: string; readonly name: string }[]
}
