// Claims to post in tests: as many lines as asked for, with texts that try to be formulas, numbers and days, and amounts that are known to the cent.
import { importKeyOf } from '../../../addin/workbook/chain.ts'
import type { ClaimDraft, Line, StoredFinding } from '../../../lib/core/claim.ts'
import { cents } from '../../../lib/core/money.ts'
import { day, daysLater } from '../../../lib/core/period.ts'
import type { Posting } from '../../../lib/sheet/project-workbook/index.ts'

/** Texts that Excel would make something else of, if it were let. */
const HOSTILE = [
  '=HYPERLINK("http://evil.example","x")',
  '+1+1',
  '-1',
  '@SUM(A1:A9)',
  "=cmd|' /C calc'!A0",
  "'hidden apostrophe",
  '\ttab first',
  '＝1+1',
  '00102',
  '7 250,00',
  '1,234.5',
  '25%',
  '2009-09-15',
  '9/15/2009',
  'TRUE',
  '#REF!',
  '1E5',
  '<img src=x onerror=alert(1)>',
] as const

const VENDORS = ['Työpaja Tmi', 'Ab Öst', ...HOSTILE] as const

function lineOf(index: number, salt: number): Line {
  const net = 1000 + ((index * 7919 + salt * 104_729) % 90_000)
  const vat = Math.round(net * 0.22)
  return {
    at: `Taul1!A${String(index + 9)}`,
    row: index + 9,
    voucher: VENDORS[(index + salt) % VENDORS.length] ?? null,
    incurredOn: daysLater(day('2009-08-01'), (index * 3 + salt) % 150),
    paidOn: index % 3 === 0 ? null : daysLater(day('2009-08-15'), index % 150),
    supplier: VENDORS[(index * 5 + salt) % VENDORS.length] ?? null,
    description: index % 4 === 0 ? null : `Rivi ${String(index)} / ${String(salt)}`,
    category: index % 7 === 0 ? null : 'services',
    phase: index % 2 === 0 ? 'b' : null,
    netCents: cents(net),
    vatCents: cents(vat),
    vatRate: '22',
    grossCents: cents(net + vat),
    claimedCents: null,
  }
}

const findingOf = (index: number): StoredFinding => ({
  code: 'amount-ambiguous',
  severity: 'error',
  at: `Taul1!H${String(index + 9)}`,
  figures: { text: '1.250' },
  message: '=Summa ”1.250” voi olla 1 250,00 tai 1,25.',
})

export interface PlainClaim {
  readonly lines: number
  readonly findings?: number
  readonly locality?: string
  readonly claim?: number
}

/** A claim to post; another `salt` is another file. */
export async function claimToPost(salt: number, { lines, findings = 1, locality = 'L1', claim = 1 }: PlainClaim): Promise<Posting> {
  const draft: ClaimDraft<StoredFinding> = {
    source: { file: `claims/ort${String(salt)}.xlsx`, sheet: 'Taul1' },
    locality,
    claim,
    statedPeriod: { start: day('2009-08-01'), end: day('2009-10-31') },
    statedTotalCents: null,
    nil: lines === 0,
    lines: Array.from({ length: lines }, (_, index) => lineOf(index, salt)),
    findings: Array.from({ length: findings }, (_, index) => findingOf(index)),
  }
  const sha256 = salt.toString(16).padStart(64, '0')
  const importKey = await importKeyOf(sha256, draft)
  return { number: 0, state: 'pending', importKey, sha256, status: 'attention', previousHash: '', hash: '', draft }
}

/** What a posting says, however it was kept: nothing and null are the same. */
export const contentOf = ({ importKey, sha256, status, draft }: Posting): unknown =>
  JSON.parse(JSON.stringify({ importKey, sha256, status, draft }, (_, value: unknown) => value ?? undefined))
