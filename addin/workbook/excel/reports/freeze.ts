// Makes a painted report final: what its formulas came to instead of the formulas, protected, and marked with its fingerprint. Law: no figure changes.
import type { Conversation } from '../conversation.ts'
import { textEntry, type Entry } from '../painting/entries.ts'
import { survey } from '../reading/survey.ts'
import { textFormula } from '../reading/survey.ts'
import { missing } from '../trouble.ts'
import { markText, REPORT_MARK, sheetsOfReport } from './marks.ts'

export async function freezeReport(conversation: Conversation, report: string, fingerprint: string): Promise<void> {
  const { workbook, sync } = conversation
  const ours = sheetsOfReport(await survey(conversation), report)
  if (ours.length === 0) throw missing(report)
  if (ours.every(({ mark }) => mark.fingerprint !== null)) return
  const held = ours.map(({ sheet, mark }) => {
    const worksheet = workbook.worksheets.getItem(sheet.name)
    return { sheet, mark, worksheet, used: worksheet.getUsedRange(true).load('values,formulas') }
  })
  await sync()
  for (const { sheet, worksheet, used } of held) {
    if (sheet.isProtected) worksheet.protection.unprotect()
    used.values = fixed(used.values, used.formulas)
  }
  for (const { mark, worksheet } of held) worksheet.names.getItem(REPORT_MARK).formula = textFormula(markText({ ...mark, fingerprint }))
  for (const { worksheet } of held) worksheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true })
  await sync()
}

/** The value of each formula; null leaves every other cell as it is. */
const fixed = (values: readonly (readonly unknown[])[], formulas: readonly (readonly unknown[])[]): Entry[][] =>
  values.map((row, index) => row.map((value, column) => fixedCell(value, formulas[index]?.[column])))

function fixedCell(value: unknown, formula: unknown): Entry {
  if (typeof formula !== 'string' || !formula.startsWith('=') || formula === value) return null
  if (typeof value === 'string') return textEntry(value)
  return typeof value === 'number' || typeof value === 'boolean' ? value : null
}
