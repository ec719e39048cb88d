// The sheets of the project workbook, in order, and the tables on each.
import { descriptions, gatherings, indicators, paragraphs, publicity, strengths } from './tables/achieved.ts'
import { advances, budgetCategories, budgetLocalities, claims, decisions, income, localities, receipts } from './tables/decided.ts'
import { ledger, postedFindings, postedLines } from './tables/posted.ts'
import type { Table } from './table.ts'

export const tables = {
  localities,
  receipts,
  claims,
  budgetCategories,
  budgetLocalities,
  income,
  advances,
  decisions,
  gatherings,
  descriptions,
  strengths,
  indicators,
  publicity,
  paragraphs,
  ledger,
  postedLines,
  postedFindings,
} as const

export type TableId = keyof typeof tables
export const tableIds = Object.keys(tables) as TableId[]

/** The table with nothing known of its rows. */
export const tableNamed = (id: TableId): Table => tables[id]

/** The sheets with tables; several tables of one sheet stand side by side. */
export const tableSheets = {
  localities: ['localities'],
  receipts: ['receipts'],
  claims: ['claims'],
  budget: ['budgetCategories', 'budgetLocalities'],
  income: ['income'],
  advances: ['advances'],
  decisions: ['decisions'],
  gatherings: ['gatherings'],
  descriptions: ['descriptions'],
  strengths: ['strengths'],
  indicators: ['indicators'],
  publicity: ['publicity'],
  texts: ['paragraphs'],
  ledger: ['ledger'],
  lines: ['postedLines'],
  findings: ['postedFindings'],
} as const satisfies Readonly<Record<string, readonly TableId[]>>

export type TableSheetId = keyof typeof tableSheets
/** The sheets that are no part of the project itself: what the add-in has posted. */
export const postedSheets: readonly TableSheetId[] = ['ledger', 'lines', 'findings']
export const tableSheetIds = Object.keys(tableSheets) as TableSheetId[]
export type SheetId = 'start' | 'project' | TableSheetId
export const sheetIds: readonly SheetId[] = ['start', 'project', ...tableSheetIds]

/** The sheet on which a table stands. */
export const sheetOf = (id: TableId): TableSheetId =>
  tableSheetIds.find((sheet) => (tableSheets[sheet] as readonly TableId[]).includes(id)) ?? 'localities'
