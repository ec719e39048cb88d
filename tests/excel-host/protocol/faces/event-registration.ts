// Registering for events: `_RegisterDataChangedEvent` and its kin, for a sheet, a table or the whole workbook.
import type { Method } from '../face.ts'
import { eventNumbers, type EventNumber } from '../subscriptions.ts'

type WireEvents = Readonly<Record<string, EventNumber>>

const ofSheet: WireEvents = {
  Activated: eventNumbers.sheetActivated,
  Calculated: eventNumbers.sheetCalculated,
  DataChanged: eventNumbers.sheetChanged,
  Deactivated: eventNumbers.sheetDeactivated,
  FormatChanged: eventNumbers.formatChanged,
  SelectionChanged: eventNumbers.selected,
}

/** The events each class of the library has, by the names it registers them with. */
export const wireEvents = {
  sheet: ofSheet,
  sheets: { ...ofSheet, Added: eventNumbers.sheetAdded, Deleted: eventNumbers.sheetDeleted },
  table: { DataChanged: eventNumbers.tableChanged, SelectionChanged: eventNumbers.tableSelected },
  tables: { DataChanged: eventNumbers.tableChanged, Added: eventNumbers.tableAdded, Deleted: eventNumbers.tableDeleted },
} as const satisfies Record<string, WireEvents>

/** The registering methods of a face whose events go to one target. */
export function eventMethods<T>(events: WireEvents, targetOf: (target: T) => string): Readonly<Record<string, Method<T>>> {
  const methods = Object.entries(events).flatMap(([name, number]): (readonly [string, Method<T>])[] => [
    [
      `_Register${name}Event`,
      (target, _, { subscriptions }): void => {
        subscriptions.register(number, targetOf(target))
      },
    ],
    [
      `_Unregister${name}Event`,
      (target, _, { subscriptions }): void => {
        subscriptions.unregister(number, targetOf(target))
      },
    ],
  ])
  return Object.fromEntries(methods)
}
