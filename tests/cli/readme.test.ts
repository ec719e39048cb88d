// The README's figures are the sample's: its table is computed anew.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { realDisk } from '../../lib/batch/disk/index.ts'
import { limitNames } from '../../lib/batch/reading/limits.ts'
import { findingCodes } from '../../lib/core/finding.ts'
import { hidden } from '../../lib/i18n/findings/en/hidden.ts'
import { cli } from './support/cli.ts'

interface Claimed {
  readonly id: string
  readonly eligibleCents: number
  readonly overCapCents: number
  readonly reimbursableCents: number
  readonly publicCents: number
  readonly shares: { readonly esf: number; readonly teCentre: number }
}

interface Settled {
  readonly localities: readonly (Claimed & { readonly selfFinancing: { readonly appliedCents: number } })[]
  readonly claims: readonly { readonly localities: readonly (Claimed & { readonly appliedCents: number })[] }[]
  readonly capCrossings: readonly Readonly<Record<string, number | string>>[]
}

const top = new URL('../../', import.meta.url).pathname
const readme = readFileSync(join(top, 'README.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'vipu-readme-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const euros = (cents: number): string => {
  const [whole, part] = [Math.floor(cents / 100), cents % 100]
  return `${String(whole).replace(/\B(?=(\d{3})+$)/g, ' ')},${String(part).padStart(2, '0')} €`
}

const row = (name: string, ...cents: number[]): string => `| ${name} | ${cents.map(euros).join(' | ')} |`

describe('the README', () => {
  it('tells of Paikkakunta 1 what the sample settles to, and which voucher crossed the cap', async () => {
    const sample = join(top, 'templates/sample')
    const args = [
      '--project',
      join(sample, 'project.json'),
      '--claims',
      join(sample, 'claims'),
      '--out',
      folder,
      '--format',
      'json',
      '--quiet',
    ]
    expect((await cli(['report', ...args], realDisk)).code).toBe(1)
    const settled = JSON.parse(readFileSync(join(folder, 'settlement.json'), 'utf8')) as Settled
    const all = settled.localities[0]!
    const stages = [...settled.claims.map((claim) => claim.localities[0]!), { ...all, appliedCents: all.selfFinancing.appliedCents }]
    const of = (figure: (stage: Claimed & { readonly appliedCents: number }) => number): number[] => stages.map(figure)
    const expected = [
      row('Eligible', ...of((one) => one.eligibleCents)),
      row('Over the cap', ...of((one) => one.overCapCents)),
      row('Reimbursed to the implementer', ...of((one) => one.reimbursableCents)),
      row('of which self-financing', ...of((one) => one.appliedCents)),
      row('of which ESF and State', ...of((one) => one.publicCents)),
      row('– ESF', ...of((one) => one.shares.esf)),
      row('– TE-centre', ...of((one) => one.shares.teCentre)),
    ]
    expect(readme.split('\n').filter((line) => /^\| .* € \|$/.test(line))).toEqual(expected)
    const crossing = settled.capCrossings.find((one) => one['locality'] === 'L1')!
    const [eligible, within, over] = ['eligibleCents', 'withinCents', 'overCents'].map((key) => euros(Number(crossing[key])))
    expect(crossing['at']).toBe('Paikkakunta 1 kulut 2.xlsx Taul1!A10')
    expect(readme).toContain(
      `\`Paikkakunta 1 kulut 2.xlsx\`, cell \`Taul1!A10\`, ${String(eligible)}, of which ${String(within)} fits and ${String(over)} doesn't.`,
    )
  })

  it('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>
    }
    const named = [...readme.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name!)
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([])
    expect(named.length).toBeGreaterThan(3)
  })

  it('names every code of a finding, kind of hidden content and limit', () => {
    const all = [...findingCodes, ...Object.keys(hidden), ...limitNames]
    expect(all.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
  })
})
