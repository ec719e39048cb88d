// Which of the posted claims count. Law: those that were written whole; a file that nothing was taken from is a source, and no claim.
import type { ReportedClaims } from '../../../lib/core/report/material.ts'
import type { ReportSource } from '../../../lib/core/report/index.ts'
import type { Posting } from '../../../lib/sheet/project-workbook/index.ts'

export function countedClaims(postings: readonly Pick<Posting, 'state' | 'sha256' | 'status' | 'draft'>[]): ReportedClaims {
  const posted = postings.filter(({ state }) => state === 'posted')
  const sources = new Map<string, ReportSource>()
  for (const { sha256, status, draft } of posted)
    if (!sources.has(draft.source.file)) sources.set(draft.source.file, { file: draft.source.file, sha256, status })
  return { sources: [...sources.values()], drafts: posted.filter(({ status }) => status !== 'rejected').map(({ draft }) => draft) }
}
