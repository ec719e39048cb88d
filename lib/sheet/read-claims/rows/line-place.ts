// The locality and claim of one line: what its own row or section says, else what the block above its table says. Law: what the row says beats the
// block, also where it names nobody; a place in a column that contradicts the place above the list is nobody's choice.
import { finding, type Finding, type Severity } from '../../../core/finding.ts'
import { filingByNumber, type Project } from '../../../core/project.ts'
import { samePeriod } from '../../../core/period.ts'
import { numberOf, periodIn } from '../claims/claim-period.ts'
import type { LocalityNames } from '../words/locality-names.ts'
import type { PlacedText } from './row-reader.ts'
import type { ReadTable } from '../sheet-reading.ts'
import type { ListedLine } from '../tables/table-lines.ts'
import { quoted } from '../words/quoted.ts'

export interface Placing {
  readonly project: Project
  readonly names: LocalityNames
}

export interface LinePlace {
  readonly locality: string | null
  readonly claim: number | null
  readonly findings: readonly Finding[]
}

export function placeOf(listed: ListedLine, table: ReadTable, { project, names }: Placing): LinePlace {
  const locality = listed.locality && table.places !== 'foreign' ? ownLocality(listed.locality, table, names) : table.whose
  const claim = listed.claim ? ownClaim(listed.claim, project) : { value: table.which.claim, findings: table.which.findings }
  return { locality: locality.locality, claim: claim.value, findings: [...locality.findings, ...claim.findings] }
}

type Placed = Pick<LinePlace, 'locality' | 'findings'>

function ownLocality({ text, at, role }: PlacedText, { whose: { said, locality }, places }: ReadTable, names: LocalityNames): Placed {
  const named = names.named(text)
  const [only, ...others] = named.length > 0 ? named : names.implementedBy(text)
  const asked = (words: string, severity: Severity): Finding[] => [finding('unknown-locality', { text: quoted(words) }, at, severity)]
  if (only === undefined || others.length > 0) return { locality: null, findings: asked(text, 'error') }
  const isUndoubted = role !== 'locality' || places === 'divided' || (places === 'costCentres' && said?.isOfImplementer === true)
  if (isUndoubted || said === null || locality === only) return { locality: only, findings: [] }
  const words = `${said.text} / ${text}`
  return said.isOfImplementer ? { locality: only, findings: asked(words, 'warning') } : { locality: null, findings: asked(words, 'error') }
}

function ownClaim({ text, at }: PlacedText, project: Project): { value: number | null; findings: readonly Finding[] } {
  const period = periodIn(text, project, true)
  const number = numberOf(text) ?? project.claims.find((claim) => period !== null && samePeriod(claim.period, period))?.number ?? null
  if (filingByNumber(project, number)) return { value: number, findings: [] }
  return { value: null, findings: [finding('unknown-claim-period', { text: quoted(text) }, at)] }
}
