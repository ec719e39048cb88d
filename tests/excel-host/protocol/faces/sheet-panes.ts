// The faces of a sheet's protection and of its frozen panes.
import { cellAt, columnLimit, rowLimit, type Area } from '../../model/area.ts'
import { invalidArgument, itemNotFound } from '../../model/refusal.ts'
import type { Sheet } from '../../model/sheet.ts'
import * as given from '../arguments.ts'
import { present, reads, type Face, type Presented } from '../face.ts'
import { rangeFace } from './range.ts'

export const protectionFace: Face<Sheet> = {
  name: 'WorksheetProtection',
  properties: {
    Protected: reads(({ protection }) => protection.isProtected),
    Options: reads(({ protection }) => protection.options),
  },
  methods: {
    Protect: ({ protection }, [options, password]) => {
      protection.protect(
        given.optionalRecord(options, 'WorksheetProtection.protect'),
        given.optionalText(password, 'WorksheetProtection.protect'),
      )
    },
    Unprotect: ({ protection }, [password]) => {
      protection.unprotect(given.optionalText(password, 'WorksheetProtection.unprotect'))
    },
  },
}

/** Rows and columns to freeze; both 0 frees everything. */
function freeze(sheet: Sheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw invalidArgument('WorksheetFreezePanes')
  if (rows === 0 && columns === 0) sheet.frozen = null
  else sheet.frozen = { ...cellAt(0, 0), rows: rows === 0 ? rowLimit : rows, columns: columns === 0 ? columnLimit : columns }
}

function freezeAt(sheet: Sheet, area: Area | null): void {
  if (area !== null && (area.row !== 0 || area.column !== 0))
    throw invalidArgument('WorksheetFreezePanes.freezeAt', 'Frozen cells begin at A1')
  sheet.frozen = area
}

const location = (sheet: Sheet): Presented | null => (sheet.frozen === null ? null : present(rangeFace, sheet.rangeOf(sheet.frozen)))

export const freezePanesFace: Face<Sheet> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeAt: (sheet, [area]) => {
      freezeAt(sheet, area === null || area === undefined ? null : given.rangeOrAddress(area, sheet, 'WorksheetFreezePanes.freezeAt').area)
    },
    FreezeColumns: (sheet, [count]) => {
      freeze(sheet, 0, given.optionalInteger(count, 'WorksheetFreezePanes.freezeColumns') ?? 1)
    },
    FreezeRows: (sheet, [count]) => {
      freeze(sheet, given.optionalInteger(count, 'WorksheetFreezePanes.freezeRows') ?? 1, 0)
    },
    GetLocation: (sheet) => {
      const found = location(sheet)
      if (found === null) throw itemNotFound('WorksheetFreezePanes.getLocation')
      return found
    },
    GetLocationOrNullObject: location,
    Unfreeze: (sheet) => {
      sheet.frozen = null
    },
  },
}
