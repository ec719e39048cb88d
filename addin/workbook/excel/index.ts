// The door to the workbook that this pane stands beside in Excel.
import type { WorkbookDoor } from '../door.ts'
import { doorOf } from './door-of.ts'
import { surroundings } from './surroundings.ts'

export { storagePartition } from './partition.ts'

/** Waits until Excel is there. */
export async function excelDoor(): Promise<WorkbookDoor> {
  await Office.onReady()
  return doorOf(surroundings)
}
