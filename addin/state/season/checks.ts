// Everything there is to look at in a season: what is wrong with the workbook itself, with the project, with the claims and with their lines. Law: what the
// rules judge on a line is told by them, and nothing twice.
import { isAboutList, placeText, rowKey, splitAt, type StoredFinding } from '../../../lib/core/claim.ts'
import type { AssessedLine } from '../../../lib/core/eligibility/index.ts'
import type { Finding, Severity } from '../../../lib/core/finding.ts'
import type { Decision } from '../../../lib/core/project.ts'
import type { ReportMaterial } from '../../../lib/core/report/index.ts'
import type { Posting } from '../../../lib/sheet/project-workbook/index.ts'
import { keyed, type Check } from './check.ts'

type Unkeyed = Omit<Check, 'key'>

/** By weight: errors first; of one weight as they were found. */
export function checksOf(workbook: readonly Finding[], postings: readonly Posting[], material: ReportMaterial): Check[] {
  const { decisions } = material.project
  const ofLines = material.assessment.lines.flatMap(lineChecks)
  const all = [
    ...workbook.map((one) => workbookCheck(one, decisions)),
    ...material.findings.map((one) => projectCheck(one, material)),
    ...claimChecks(postings, material.assessment.lines),
    ...ofLines,
  ]
  return keyed(
    all
      .map((one, index) => ({ one, index }))
      .sort(byWeight)
      .map(({ one }) => one),
  )
}

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }
const byWeight = (a: { one: Unkeyed; index: number }, b: { one: Unkeyed; index: number }): number =>
  weights[a.one.finding.severity] - weights[b.one.finding.severity] || a.index - b.index

const undecided = { decision: null, blocks: false, decidedAt: null } as const

/** An edit of posted rows is decided for what they say now: the next edit asks again. */
function workbookCheck(finding: Finding, decisions: readonly Decision[]): Unkeyed {
  const plain: Unkeyed = { ...undecided, finding, subject: { kind: 'workbook', finding }, locality: null, claim: null, file: null }
  if (finding.code !== 'posting-edited') return plain
  const decidedAt = `${finding.figures.file} ${finding.figures.content}`
  const decision = decisions.findLast(({ at, code, accept }) => at === decidedAt && code === finding.code && accept) ?? null
  return { ...plain, file: finding.figures.file, decidedAt, decision }
}

function projectCheck(finding: Finding, { assessment }: ReportMaterial): Unkeyed {
  const about: Readonly<Record<string, unknown>> = { ...finding.figures }
  const line = assessment.lines.find(({ place, line: { at } }) => finding.at === placeText(place.file, at))
  return {
    ...undecided,
    finding,
    subject: { kind: 'project', finding },
    locality: typeof about['locality'] === 'string' ? about['locality'] : null,
    claim: typeof about['claim'] === 'number' ? about['claim'] : (line?.claim ?? null),
    file: line?.place.file ?? null,
  }
}

/** What reading found in claims besides what is judged with their lines. */
function claimChecks(postings: readonly Posting[], lines: readonly AssessedLine[]): Unkeyed[] {
  const judged = new Set<StoredFinding>(lines.flatMap((line) => line.stored.filter((one) => !isAboutList(one))))
  const aboutLists = new Map(
    lines.flatMap((line) => line.findings.flatMap((one) => (isAboutList(one.finding) ? [[one.finding, one] as const] : []))),
  )
  return postings.flatMap(({ importKey, state, draft }) => {
    if (state !== 'posted') return []
    const lineOfRow = new Map(draft.lines.map(({ at, row }) => [rowKey({ sheet: splitAt(at).sheet, row }), at]))
    return draft.findings
      .filter((one) => !judged.has(one))
      .map((finding): Unkeyed => {
        const lineAt = lineOfRow.get(rowKey(splitAt(finding.at ?? ''))) ?? null
        const { locality, claim, source } = draft
        const held = aboutLists.get(finding)
        return {
          ...undecided,
          ...(held && { ...held, decidedAt: placeText(source.file, finding.at ?? '') }),
          finding,
          subject: { kind: 'claim', file: source.file, importKey, lineAt },
          locality,
          claim,
          file: source.file,
        }
      })
  })
}

const lineChecks = (line: AssessedLine): Unkeyed[] =>
  line.findings
    .filter(({ finding }) => !isAboutList(finding) && (finding.code !== 'rejected-by-decision' || !isSaidAlready(line)))
    .map(({ finding, decision, blocks }) => ({
      finding,
      decision,
      blocks,
      subject: { kind: 'line', line },
      locality: line.locality,
      claim: line.claim,
      file: line.place.file,
      decidedAt: finding.severity === 'info' ? null : placeText(line.place.file, line.line.at),
    }))

/** A rejection stands beside the finding it rejects; by itself it is told only where that finding is there no more. */
const isSaidAlready = ({ findings }: AssessedLine): boolean =>
  findings.some(({ finding, decision }) => finding.code !== 'rejected-by-decision' && decision?.accept === false)
