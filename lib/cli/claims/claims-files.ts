// Several claims.json files as one set of claims. Law: the same file given twice counts once, the order in which they are given changes nothing, and two
// files that share a name but not their bytes, or not what was read of them, are refused, since every finding and decision goes by the name.
import { byText, storedFinding, type ClaimDraft, type claimsFileField, type StoredFinding } from '../../core/claim.ts'
import { finding } from '../../core/finding.ts'
import type { ReportSource } from '../../core/report/index.ts'
import type { Tell } from '../../i18n/tell.ts'
import { Refusal } from '../refusal.ts'
import { exitCodes } from '../shell.ts'

/** A claims.json as it was read back. */
export type ClaimsContent = ReturnType<(typeof claimsFileField)['parse']>

/** A source with what was said about it as a whole. */
export interface GivenSource extends ReportSource {
  readonly findings: readonly StoredFinding[]
}

export interface GivenClaims {
  readonly sources: readonly GivenSource[]
  readonly drafts: readonly ClaimDraft<StoredFinding>[]
}

interface Given {
  readonly source: ClaimsContent['sources'][number]
  readonly drafts: readonly ClaimDraft<StoredFinding>[]
}

/** Throws a Refusal where two different files have one name. */
export function joinClaims(files: readonly ClaimsContent[], tell: Tell): GivenClaims {
  const given = files.flatMap(bySource).sort((a, b) => byText(a.source.file, b.source.file) || Number(isEmpty(a)) - Number(isEmpty(b)))
  const sources: GivenSource[] = []
  const drafts: ClaimDraft<StoredFinding>[] = []
  const names = new Map<string, Given>()
  const originals = new Map<string, string>()
  for (const one of given) {
    const { source, drafts: own } = one
    const before = names.get(source.file)
    if (before !== undefined && isSame(before, one)) continue
    if (before !== undefined) throw new Refusal(exitCodes.usage, (words) => words.claimsSameName(source.file))
    names.set(source.file, one)
    const original = own.length > 0 && source.sha256 !== '' ? originals.get(source.sha256) : undefined
    if (original !== undefined) sources.push(duplicate(source, original, tell))
    else {
      if (own.length > 0) originals.set(source.sha256, source.file)
      sources.push(source)
      drafts.push(...own)
    }
  }
  return { sources, drafts }
}

/** Nothing was read of it: refused, or the duplicate of another. Where it was read in another run, that counts. */
const isEmpty = ({ drafts }: Given): boolean => drafts.length === 0

/** The same bytes, read alike: a file read for two projects may be two different claims. */
const isSame = (a: Given, b: Given): boolean =>
  a.source.sha256 === b.source.sha256 &&
  (isEmpty(a) || isEmpty(b) || JSON.stringify(a.drafts.map(claimed)) === JSON.stringify(b.drafts.map(claimed)))
const claimed = ({ locality, claim, lines }: ClaimDraft<StoredFinding>): unknown => [locality, claim, lines]

function bySource({ sources, claims }: ClaimsContent): Given[] {
  const drafts = new Map<string, ClaimDraft<StoredFinding>[]>(sources.map(({ file }) => [file, []]))
  for (const claim of claims) drafts.get(claim.source.file)?.push(claim)
  return sources.map((source) => ({ source, drafts: drafts.get(source.file) ?? [] }))
}

const duplicate = ({ file, sha256 }: Given['source'], original: string, tell: Tell): GivenSource => ({
  file,
  sha256,
  status: 'rejected',
  findings: [storedFinding(finding('duplicate-file', { original }), tell)],
})
