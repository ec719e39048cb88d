// Registering for events: `_RegisterDataChangedEvent` and its kin, for a sheet, a table or the whole workbook.
import type { Method } from '../face.ts'
import { eventNumbers, type EventNumber } from '../subscriptions.ts'

const wireEvents = {
  DataChanged: { sheet: eventNumbers.sheetChanged, table: eventNumbers.tableChanged },
  SelectionChanged: { sheet: eventNumbers.selected, table: eventNumbers.tableSelected },
  Added: { sheet: eventNumbers.sheetAdded, table: eventNumbers.tableAdded },
  Deleted: { sheet: eventNumbers.sheetDeleted, table: eventNumbers.tableDeleted },
  Activated: { sheet: eventNumbers.sheetActivated, table: null },
  Deactivated: { sheet: eventNumbers.sheetDeactivated, table: null },
  Calculated: { sheet: eventNumbers.sheetCalculated, table: null },
  FormatChanged: { sheet: eventNumbers.formatChanged, table: null },
} as const satisfies Record<string, { readonly sheet: EventNumber; readonly table: EventNumber | null }>

/** The registering methods of a face whose events go to one target. */
export function eventMethods<T>(kind: 'sheet' | 'table', targetOf: (target: T) => string): Readonly<Record<string, Method<T>>> {
  const methods = Object.entries(wireEvents).flatMap(([name, numbers]): (readonly [string, Method<T>])[] => {
    const number = numbers[kind]
    if (number === null) return []
    return [
      [`_Register${name}Event`, registering(number, true)],
      [`_Unregister${name}Event`, registering(number, false)],
    ]
  })
  return Object.fromEntries(methods)

  function registering(number: EventNumber, isOn: boolean): Method<T> {
    return (target, _, { subscriptions }) => {
      if (isOn) subscriptions.register(number, targetOf(target))
      else subscriptions.unregister(number, targetOf(target))
    }
  }
}
