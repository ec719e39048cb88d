// Tables without lines: a claim that says there were no costs, or one that says nothing. Law: only explicit words or a signed zero make a nil claim;
// headings without lines are a finding, never an empty claim.
import type { ClaimDraft } from '../../../core/claim.ts'
import { finding, type Finding } from '../../../core/finding.ts'
import { isZero } from '../../../core/money.ts'
import type { Gathering } from './drafts.ts'
import { wordsOf } from '../words/row-words.ts'
import type { ReadTable } from '../sheet-reading.ts'

export interface NilClaims {
  readonly drafts: readonly ClaimDraft[]
  readonly findings: readonly Finding[]
}

export function nilClaims(tables: readonly ReadTable[], gatherings: readonly Gathering[], file: string): NilClaims {
  const empty = tables.filter(({ reading }) => reading.lines.length === 0)
  if (empty.length === 0 && gatherings.length > 0) return { drafts: [], findings: [] }
  const taken = new Set(gatherings.map(({ locality, claim }) => key(locality, claim)))
  const drafts = new Map<string, ClaimDraft>()
  const findings: Finding[] = []
  for (const table of empty) {
    const own = key(table.whose.locality, table.which.claim)
    if (taken.has(own) || drafts.has(own)) continue
    if (isNil(table)) drafts.set(own, nilDraft(table, file))
    else if (gatherings.length > 0 && table.whose.locality !== null && table.which.claim !== null)
      findings.push(finding('no-cost-lines', {}, table.at))
  }
  if (gatherings.length === 0 && drafts.size === 0) findings.push(finding('no-cost-lines', {}, empty[0]?.at))
  return { drafts: [...drafts.values()], findings }
}

const key = (locality: string | null, claim: number | null): string => JSON.stringify([locality, claim])

function isNil({ header, reading: { nilAt, isSigned, total } }: ReadTable): boolean {
  const stated = total?.cents ?? null
  return nilAt !== null || header.titles.some(({ text }) => wordsOf(text).isNil) || (isSigned && stated !== null && isZero(stated))
}

const nilDraft = ({ grid, whose, which, reading }: ReadTable, file: string): ClaimDraft => ({
  source: { file, sheet: grid.name },
  locality: whose.locality,
  claim: which.claim,
  statedPeriod: which.stated,
  statedTotalCents: reading.total?.cents ?? null,
  nil: true,
  lines: [],
  findings: [...whose.findings, ...which.findings],
})
