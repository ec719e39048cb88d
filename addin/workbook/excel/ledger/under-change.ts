// A hidden name that stands in the workbook while its ledger is being changed. Law: a chain that was left open by us is told from one that somebody has
// cut: only where the name still stands is the chain written anew from its start.
import type { Conversation } from '../conversation.ts'
import type { Survey } from '../reading/survey.ts'

const NAME = 'VipuUnderChange'

export const isUnderChange = ({ names }: Pick<Survey, 'names'>): boolean => names.includes(NAME)

/** Asks for the name; it is there once the changes that come after it are. */
export function begin({ workbook }: Conversation, survey: Survey): void {
  if (!isUnderChange(survey)) workbook.names.add(NAME, '=TRUE').visible = false
}

export async function end({ workbook, sync }: Conversation, survey: Survey): Promise<void> {
  if (!isUnderChange(survey)) return
  workbook.names.getItem(NAME).delete()
  await sync()
}
