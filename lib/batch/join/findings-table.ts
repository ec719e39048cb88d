// findings.csv: what there is to say about the claim sheets, one finding a row, as Excel in Finland opens it by a double click. Law: no text of a user
// becomes a formula there.
import type { StoredFinding } from '../../core/claim.ts'
import type { Language } from '../../core/locality.ts'
import { severityLabel, sourceOf, wayOut, whatIsWrong, type Names } from '../../i18n/index.ts'
import type { ResultWords } from '../../i18n/commands/words.ts'

/** UTF-8 for Excel, which otherwise takes the machine's own alphabet. */
const MARK = '\ufeff'
const NEXT = ';'
const END = '\r\n'

export const findingsTableHead = (words: ResultWords): string => `${MARK}${row(words.findingsTable)}`

/** One row of the table; `file` is empty for a finding about the project. */
export const findingRow = (file: string, one: StoredFinding, language: Language, names: Names): string =>
  row([
    file,
    one.at ?? '',
    severityLabel(one.severity, language),
    one.code,
    whatIsWrong(one, language, names),
    wayOut(one, language, names) ?? '',
    sourceOf(one.code, language) ?? '',
  ])

const row = (fields: readonly string[]): string => `${fields.map(field).join(NEXT)}${END}`

/** A field that would begin a formula gets an apostrophe, as a person would type it; quotes and line ends are kept within quotes. */
function field(text: string): string {
  const safe = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
