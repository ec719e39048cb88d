// The same cost in two places of a run: within a claim, in another claim, in another locality. Law: the finding stands at both places, and asks.
import { placeText, type ClaimDraft, type PlacedLine } from '../../core/claim.ts'
import { CountedLines } from '../../core/eligibility/claimed-twice.ts'
import { finding, type Finding } from '../../core/finding.ts'
import { splitAt } from '../../core/claim.ts'

/** The drafts of a run, each with `claimed-twice` (a warning) at every line whose voucher, date and amount stand at another line of the locality or supplier. */
export function findRepeats(drafts: readonly ClaimDraft[]): ClaimDraft[] {
  const counted = new CountedLines()
  const found = drafts.map((): Finding[] => [])
  const draftAt = new Map<string, { readonly draft: number; readonly at: string }>()
  for (const [index, draft] of drafts.entries()) {
    for (const line of draft.lines) {
      const placed: PlacedLine = { line, place: { file: draft.source.file, sheet: splitAt(line.at).sheet, row: line.row }, stored: [] }
      const locality = draft.locality ?? `? ${draft.source.file}`
      const repeat = counted.check(placed, locality)
      if (repeat?.code === 'claimed-twice') {
        const first = draftAt.get(repeat.figures.other)
        const here = placeText(draft.source.file, line.at)
        found[index]?.push(finding('claimed-twice', repeat.figures, line.at, 'warning'))
        if (first) found[first.draft]?.push(finding('claimed-twice', { other: here, occurrence: 1 }, first.at, 'warning'))
      }
      counted.count(placed, locality)
      draftAt.set(placeText(draft.source.file, line.at), { draft: index, at: line.at })
    }
  }
  return drafts.map((draft, index) =>
    (found[index]?.length ?? 0) === 0 ? draft : { ...draft, findings: [...draft.findings, ...(found[index] ?? [])] },
  )
}
