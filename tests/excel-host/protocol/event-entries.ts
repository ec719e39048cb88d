// From what happened in the workbook to the entries an add-in's library is sent. Law: one entry for each registered target, in the order things happened.
import { quoteSheet, writeArea } from '../model/address.ts'
import { contains, intersectionOf, type Area } from '../model/area.ts'
import type { Announcement, ChangeDetails, WorkbookEvent } from '../model/events.ts'
import type { Sheet } from '../model/sheet.ts'
import { present } from './face.ts'
import { rangeFace } from './faces/range.ts'
import type { Session } from './session.ts'
import { eventNumbers, wholeWorkbook, type EventNumber } from './subscriptions.ts'

/** Category, number, target, message as JSON, id, whether a co-author did it. */
export type EventEntry = readonly [category: 65536, event: number, target: string, message: string, id: number, isRemote: boolean]

interface Message {
  readonly event: EventNumber
  readonly targets: readonly string[]
  readonly text: Readonly<Record<string, unknown>>
  /** The changed cells, which the handler may ask for. */
  readonly cells?: { readonly sheet: Sheet; readonly area: Area }
}

export function entriesFor({ event, actor }: Announcement, session: Session): EventEntry[] {
  if (!session.eventsEnabled) return []
  const isRemote = actor === 'coauthor'
  const source = isRemote ? 'Remote' : 'Local'
  return messagesOf(event).flatMap(({ event: number, targets, text, cells }) =>
    targets
      .filter((target) => session.subscriptions.has(number, target))
      .map((target): EventEntry => {
        const referenceId =
          cells === undefined ? {} : { referenceId: session.references.keep(present(rangeFace, cells.sheet.rangeOf(cells.area))) }
        const triggerSource = actor === 'addin' ? 'ThisLocalAddin' : 'Unknown'
        return [65536, number, target, JSON.stringify({ ...text, ...referenceId, source, triggerSource }), 0, isRemote]
      }),
  )
}

function messagesOf(event: WorkbookEvent): Message[] {
  switch (event.kind) {
    case 'changed': {
      const { sheet, area, changeType, shift, details } = event
      const text = { ...whereOf(sheet, area), changeType, shiftDirection: shift, ...detailsOf(details) }
      return [{ event: eventNumbers.sheetChanged, targets: [sheet.id, wholeWorkbook], text, cells: { sheet, area } }]
    }
    case 'tableChanged': {
      const { table, area, changeType, details } = event
      const text = { ...whereOf(table.sheet, area), tableId: table.id, changeType, ...detailsOf(details) }
      return [
        { event: eventNumbers.tableChanged, targets: [table.id, table.sheet.id, wholeWorkbook], text, cells: { sheet: table.sheet, area } },
      ]
    }
    case 'formatChanged':
      return [
        {
          event: eventNumbers.formatChanged,
          targets: [event.sheet.id, wholeWorkbook],
          text: whereOf(event.sheet, event.area),
          cells: event,
        },
      ]
    case 'selected':
      return [
        { event: eventNumbers.selected, targets: [event.sheet.id, wholeWorkbook], text: whereOf(event.sheet, event.area) },
        ...tableSelections(event.sheet, event.area),
      ]
    case 'tableAdded':
    case 'tableDeleted': {
      const { table } = event
      const text = { tableId: table.id, tableName: table.name, worksheetId: table.sheet.id }
      return [{ event: eventNumbers[event.kind], targets: [table.sheet.id, wholeWorkbook], text }]
    }
    case 'settingsChanged':
      return []
    default:
      return [{ event: eventNumbers[event.kind], targets: [event.sheet.id, wholeWorkbook], text: { worksheetId: event.sheet.id } }]
  }
}

const whereOf = (sheet: Sheet, area: Area): Readonly<Record<string, unknown>> => ({ worksheetId: sheet.id, address: writeArea(area) })

const detailsOf = (details: ChangeDetails | null): Readonly<Record<string, unknown>> => (details === null ? {} : { ...details })

/** A table is told where the selection touches it; an empty address says that it left. */
function tableSelections(sheet: Sheet, area: Area): Message[] {
  return sheet.tables.map((table) => {
    const common = intersectionOf(table.area, area)
    const address = common !== null && contains(table.area, area) ? `${quoteSheet(sheet.name)}!${writeArea(area)}` : ''
    return { event: eventNumbers.tableSelected, targets: [table.id], text: { worksheetId: sheet.id, tableId: table.id, address } }
  })
}
