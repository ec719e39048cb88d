// What happens in a workbook, as it is told to whoever listens. Law: every change says who made it.
import type { Area } from './area.ts'
import type { Sheet } from './sheet.ts'
import type { Table } from './table.ts'

/** Who edits: this add-in, the person in front of this Excel, or a co-author elsewhere. */
export type Actor = 'addin' | 'user' | 'coauthor'

export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted'

export type ShiftDirection = 'None' | 'ShiftCellLeft' | 'ShiftCellUp' | 'ShiftCellRight' | 'ShiftCellDown'

/** Before and after; only where a single cell was changed. */
export interface ChangeDetails {
  readonly valueBefore: string | number | boolean
  readonly valueAfter: string | number | boolean
  readonly valueTypeBefore: string
  readonly valueTypeAfter: string
}

export type WorkbookEvent =
  | {
      readonly kind: 'changed'
      readonly sheet: Sheet
      readonly area: Area
      readonly changeType: ChangeType
      readonly shift: ShiftDirection
      readonly details: ChangeDetails | null
    }
  | {
      readonly kind: 'tableChanged'
      readonly table: Table
      readonly area: Area
      readonly changeType: ChangeType
      readonly details: ChangeDetails | null
    }
  | { readonly kind: 'formatChanged'; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: 'selected'; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: 'sheetAdded' | 'sheetDeleted' | 'sheetActivated' | 'sheetDeactivated' | 'sheetCalculated'; readonly sheet: Sheet }
  | { readonly kind: 'tableAdded' | 'tableDeleted'; readonly table: Table }
  | { readonly kind: 'settingsChanged' }

export interface Announcement {
  readonly event: WorkbookEvent
  readonly actor: Actor
  /** Which add-in did it, where it was one. */
  readonly origin: object | null
}

export type Listener = (announcement: Announcement) => void
