// Goes to a cell, also on a sheet that is hidden: whoever asks where a figure comes from is shown it.
import type { CellPlace } from '../door.ts'
import type { Conversation } from './conversation.ts'
import { missing } from './trouble.ts'
import { cellAddress } from './watch.ts'

export async function select({ workbook, sync }: Conversation, place: CellPlace): Promise<void> {
  const sheet = workbook.worksheets.getItemOrNullObject(place.sheet)
  sheet.load('visibility')
  await sync()
  if (sheet.isNullObject) throw missing(place.sheet)
  if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible'
  sheet.activate()
  sheet.getRange(cellAddress(place)).select()
  await sync()
}
