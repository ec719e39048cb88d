// Claims made of the tables of a file: one for each locality and claim number. Law: every line is in exactly one draft, and what was found is said in
// the draft it concerns.
import { isAboutList, splitAt, type ClaimDraft, type Line } from '../../../core/claim.ts'
import type { Finding } from '../../../core/finding.ts'
import type { Grid } from '../../grid.ts'
import { headerTotal } from '../above/header-total.ts'
import { hiddenContent } from '../hidden.ts'
import { cancellingLines } from './cancelling-lines.ts'
import { placeOf, type Placing } from '../rows/line-place.ts'
import type { ErrorCount } from '../limits.ts'
import type { ReadTable } from '../sheet-reading.ts'

/** A claim while its lines are put together. */
export interface Gathering {
  readonly locality: string | null
  readonly claim: number | null
  readonly tables: ReadTable[]
  readonly lines: Line[]
  readonly findings: Finding[]
}

export interface Gathered {
  readonly gatherings: readonly Gathering[]
  /** What concerns no draft. */
  readonly findings: readonly Finding[]
  /** Those of the lines, with those of their places. */
  readonly errors: ErrorCount
}

/** The lines of all tables under their localities and claim numbers, in order of first appearance; an error about a list stops its lines in each of them. A
 * locality that nobody knows is an error of its lines: `errors` counts each. */
export function gatherLines(tables: readonly ReadTable[], placing: Placing, errors: ErrorCount): Gathered {
  const gatherings = new Map<string, Gathering>()
  const homeless: Finding[] = []
  const flagged = new Set<Grid>()
  const saidOf = new Map<Grid, Set<string>>()
  for (const table of tables) {
    const said = saidOf.get(table.grid) ?? new Set<string>()
    saidOf.set(table.grid, said)
    let gathering: Gathering | null = null
    for (const [index, listed] of table.reading.lines.entries()) {
      const { locality, claim, findings } = placeOf(listed, table, placing)
      if (gathering?.locality !== locality || gathering.claim !== claim) gathering = gatheringAt(gatherings, locality, claim)
      if (index === 0) for (const one of aboutTable(table, flagged)) gathering.findings.push(one)
      if (gathering.tables.at(-1) !== table) {
        if (index > 0) for (const one of table.reading.findings) if (isAboutList(one)) gathering.findings.push(one)
        gathering.tables.push(table)
      }
      gathering.lines.push(listed.line)
      for (const one of findings) {
        if (!isNew(said, locality, claim, one)) continue
        gathering.findings.push(one)
        errors.add([one])
      }
      for (const one of listed.findings) gathering.findings.push(one)
    }
    if (table.reading.lines.length === 0) for (const one of table.reading.findings) homeless.push(one)
  }
  return { gatherings: [...gatherings.values()], findings: homeless, errors }
}

/** What is said of a claim once in a sheet, however many of its lines and tables it is true of. */
function isNew(said: Set<string>, locality: string | null, claim: number | null, one: Finding): boolean {
  const key = JSON.stringify([locality, claim, one.code, one.figures])
  const known = said.has(key)
  said.add(key)
  return !known
}

function gatheringAt(gatherings: Map<string, Gathering>, locality: string | null, claim: number | null): Gathering {
  const key = `${String(claim)} ${locality ?? ''}`
  const known = gatherings.get(key) ?? { locality, claim, tables: [], lines: [], findings: [] }
  gatherings.set(key, known)
  return known
}

/** What is said of a table as a whole, and once of what its sheet hides. */
function aboutTable(table: ReadTable, flagged: Set<Grid>): Finding[] {
  const hidden = flagged.has(table.grid) ? [] : hiddenContent(table.grid)
  flagged.add(table.grid)
  return [...hidden, ...table.reading.findings]
}

export function draftOf(gathering: Gathering, file: string): ClaimDraft {
  const { locality, claim, tables, lines, findings } = gathering
  const stated = headerTotal(gathering)
  return {
    source: { file, sheet: tables[0]?.grid.name ?? '' },
    locality,
    claim,
    statedPeriod: tables.map(({ which }) => which.stated).find((period) => period !== null) ?? null,
    statedTotalCents: statedTotal(gathering) ?? stated.cents,
    nil: false,
    lines,
    findings: [...findings, ...stated.findings, ...cancellingLines(lines).filter(({ at }) => !isAsked(at, findings))],
  }
}

/** Whether an error about a list of that sheet keeps its lines out already. */
const isAsked = (at: string | undefined, findings: readonly Finding[]): boolean =>
  findings.some((one) => isAboutList(one) && splitAt(one.at ?? '').sheet === splitAt(at ?? '').sheet)

/** The grand total of a claim that is all of one table, or of the tables of one sheet that its total covers. */
function statedTotal({ tables, lines }: Gathering): ClaimDraft['statedTotalCents'] {
  const last = tables.at(-1)
  const total = last?.reading.total ?? null
  if (last === undefined || total === null || tables.some(({ grid }) => grid !== last.grid)) return null
  const covered = tables.reduce((count, table) => count + table.reading.lines.length, 0)
  return covered === lines.length && (tables.length === 1 || total.coversSheet) ? total.cents : null
}
