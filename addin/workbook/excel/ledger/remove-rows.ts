// Takes rows of a range away, exactly those that are meant: each is held by itself before it goes, so that rows others have put between stay.
import type { Conversation } from '../conversation.ts'

/** Removes the rows whose values are ours. The range follows its cells; rows that were put into it meanwhile are not ours and stay. */
export async function removeRows(
  { sync }: Conversation,
  range: Excel.Range,
  isOurs: (values: readonly unknown[]) => boolean,
): Promise<void> {
  range.load('rowCount')
  await sync()
  const rows = Array.from({ length: range.rowCount }, (_, index) => range.getRow(index).load('values'))
  await sync()
  for (const row of rows) if (isOurs(row.values[0] ?? [])) row.delete('Up')
  await sync()
}
