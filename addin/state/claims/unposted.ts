// Claims as they are posted: each with its findings in words. Law: what was found about the file as a whole is posted with its first claim, and stops no line,
// as in the batch.
import { rowKey, splitAt, storedFinding, type ClaimDraft, type StoredFinding } from '../../../lib/core/claim.ts'
import { isError, type Finding } from '../../../lib/core/finding.ts'
import type { Tell } from '../../../lib/i18n/tell.ts'
import type { Posting } from '../../../lib/sheet/project-workbook/index.ts'
import type { FileRead } from '../../reading/file-read.ts'

/** The postings a file makes, or the one that says that nothing could be taken from it; their place in the chain is given to them when they are written. */
export function unposted({ sha256, claims, refused, findings }: FileRead, tell: Tell): Posting[] {
  const hasError = [...findings, ...claims.flatMap(({ draft }) => draft.findings)].some(isError)
  const status = refused === undefined ? (hasError ? 'attention' : 'ok') : 'rejected'
  return [...claims, ...(refused === undefined ? [] : [refused])].map(({ importKey, draft }, index) => ({
    number: 0,
    state: 'pending',
    importKey,
    sha256,
    status,
    previousHash: '',
    hash: '',
    draft: storedDraft(draft, index === 0 ? findings : [], tell),
  }))
}

function storedDraft(draft: ClaimDraft, ofFile: readonly Finding[], tell: Tell): ClaimDraft<StoredFinding> {
  const rows = new Set(draft.lines.map((line) => rowKey(splitAt(line.at))))
  const stored = (one: Finding): StoredFinding => storedFinding(one, tell)
  const aboutFile = ofFile.map(stored).map((one) => (rows.has(rowKey(splitAt(one.at ?? ''))) ? aboutSheet(one) : one))
  return { ...draft, findings: [...aboutFile, ...draft.findings.map(stored)] }
}

/** The same about the sheet instead of one of its rows. */
const aboutSheet = (one: StoredFinding): StoredFinding => ({ ...one, at: splitAt(one.at ?? '').sheet })
