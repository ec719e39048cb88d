// Whether a reading gives a known claim back. Law: what differs must be said by an error or a warning at its row; nothing else may be said.
import type { Finding } from '../../../lib/core/finding.ts'
import type { Line } from '../../../lib/core/claim.ts'
import { toInteger, type Cents } from '../../../lib/core/money.ts'
import { splitAt } from '../../../lib/core/claim.ts'
import type { ReadClaims } from '../../../lib/sheet/read-claims/index.ts'
import { euros } from '../sheets.ts'
import type { KnownClaim, KnownLine } from './claim.ts'
import type { Rendered } from './render.ts'

/** Findings that say nothing about whether a figure was read right. */
const routine = new Set([
  'vat-not-stated',
  'hidden-content',
  'paid-date-unknown',
  'category-unknown',
  'column-left-out',
  'credit-sign-suspicious',
  'costs-below-zero',
])

export interface Judgement {
  /** Wrong without a word: must never be. */
  readonly silent: readonly string[]
  /** Wrong, and said so. */
  readonly said: readonly string[]
  /** Errors and warnings where nothing was wrong. */
  readonly false: readonly string[]
}

export function judge(result: ReadClaims, claim: KnownClaim, rendered: Rendered): Judgement {
  const findings = [...result.findings, ...result.drafts.flatMap((draft) => draft.findings)]
  const loudAt = loudRows(findings)
  const lines = new Map(result.drafts.flatMap((draft) => draft.lines.map((line) => [line.row, { line, draft }] as const)))
  const wrong: { readonly row: number | null; readonly text: string }[] = []
  for (const [row, known] of rendered.rows) {
    const found = lines.get(row)
    if (!found) wrong.push({ row, text: `row ${String(row)}: no line` })
    else wrong.push(...differences(found.line, known, rendered).map((text) => ({ row, text: `row ${String(row)} ${text}` })))
  }
  for (const row of lines.keys()) if (!rendered.rows.has(row)) wrong.push({ row, text: `row ${String(row)}: not a line` })
  wrong.push(...ofClaim(result, claim, rendered).map((text) => ({ row: null, text })))
  const isSaid = ({ row }: { readonly row: number | null }): boolean =>
    row === null ? findings.some(({ severity }) => severity === 'error') : loudAt.has(row)
  return {
    silent: wrong.filter((one) => !isSaid(one)).map(({ text }) => text),
    said: wrong.filter(isSaid).map(({ text }) => text),
    false:
      wrong.length > 0
        ? []
        : findings
            .filter(({ severity, code }) => severity !== 'info' && !routine.has(code))
            .map(({ code, at, figures }) => `${code}@${at ?? ''} ${JSON.stringify(figures)}`),
  }
}

const loudRows = (findings: readonly Finding[]): Set<number> =>
  new Set(findings.filter(({ severity, code }) => severity !== 'info' && !routine.has(code)).map(({ at }) => splitAt(at ?? '').row ?? -1))

const same = (cents: Cents | null, known: number): boolean => cents !== null && toInteger(cents) === known

function differences(line: Line, known: KnownLine, { columns }: Rendered): string[] {
  const has = (...roles: typeof columns): boolean => roles.every((role) => columns.includes(role))
  const isGrossKnown = has('amount') || has('gross') || has('net', 'vat')
  const isNetKnown = has('net') || has('rate')
  const checks: readonly (readonly [string, boolean, unknown, unknown])[] = [
    ['voucher', line.voucher === known.voucher, line.voucher, known.voucher],
    ['incurredOn', line.incurredOn === known.incurredOn, line.incurredOn, known.incurredOn],
    ['paidOn', line.paidOn === (has('paid') ? known.paidOn : null), line.paidOn, known.paidOn],
    ['supplier', line.supplier === known.supplier, line.supplier, known.supplier],
    ['description', line.description === known.description, line.description, known.description],
    ['category', line.category === known.category, line.category, known.category],
    ['gross', isGrossKnown ? same(line.grossCents, known.gross) : line.grossCents === null, line.grossCents, known.gross],
    [
      'net',
      isNetKnown ? line.netCents !== null && Math.abs(toInteger(line.netCents) - known.net) <= 1 : line.netCents === null,
      line.netCents,
      known.net,
    ],
    ['claimed', has('claimed') ? same(line.claimedCents, known.claimed) : line.claimedCents === null, line.claimedCents, known.claimed],
  ]
  return checks
    .filter(([, isRight]) => !isRight)
    .map(([name, , found, expected]) => `${name}: ${String(found)} instead of ${String(expected)}`)
}

function ofClaim(result: ReadClaims, claim: KnownClaim, rendered: Rendered): string[] {
  const [draft, ...others] = result.drafts
  if (draft === undefined) return ['no draft']
  return [
    ...(others.length > 0 ? [`${String(others.length)} drafts too many`] : []),
    ...(draft.locality === claim.locality ? [] : [`locality ${String(draft.locality)} instead of ${claim.locality}`]),
    ...(draft.claim === claim.claim ? [] : [`claim ${String(draft.claim)} instead of ${String(claim.claim)}`]),
    ...((draft.statedTotalCents === null ? null : toInteger(draft.statedTotalCents)) === rendered.total
      ? []
      : [`total ${String(euros(draft.statedTotalCents))} instead of ${String(rendered.total)}`]),
    ...((draft.statedPeriod !== null) === rendered.statesPeriod ? [] : ['stated period']),
  ]
}
