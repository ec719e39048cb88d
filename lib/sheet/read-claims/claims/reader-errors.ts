// What was wrong with a cell when the file was read, before anybody knew of lines. Law: an error in the row of a line is said in the claim of that line,
// so that the line waits for a decision; all else stays with the file.
import { rowKey, splitAt, type ClaimDraft } from '../../../core/claim.ts'
import { isError, type Finding } from '../../../core/finding.ts'

interface Read {
  readonly drafts: readonly ClaimDraft[]
  readonly findings: readonly Finding[]
}

/** The claims of a file together with what reading its cells found. */
export function withReaderFindings({ drafts, findings }: Read, ofReader: readonly Finding[]): Read {
  const byRow = new Map<string, Finding[]>()
  for (const one of ofReader) {
    const row = isError(one) ? rowOf(one.at) : null
    if (row !== null) byRow.set(row, [...(byRow.get(row) ?? []), one])
  }
  if (byRow.size === 0) return { drafts, findings: [...ofReader, ...findings] }
  const said = new Set<Finding>()
  const told = drafts.map((draft) => {
    const rows = new Set(draft.lines.map(({ at }) => rowOf(at)))
    const own = [...byRow].flatMap(([row, errors]) => (rows.has(row) ? errors : []))
    for (const one of own) said.add(one)
    return own.length === 0 ? draft : { ...draft, findings: [...own, ...draft.findings] }
  })
  return { drafts: told, findings: [...ofReader.filter((one) => !said.has(one)), ...findings] }
}

function rowOf(at = ''): string | null {
  const place = splitAt(at)
  return place.row === null ? null : rowKey(place)
}
