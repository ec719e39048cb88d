// Claim sheets nobody trusts, read: the sheets of one file in, its claims with every line, total and doubt out. Law: pure, and never a throw; what is
// not understood is a finding with its place. The way of a sheet: survey → `tables`, each with what stands `above` it and its `headings` → `columns` →
// `rows` → `totals` → `claims`; a `matrix` of months goes a way of its own, and `words` serve all.
import type { ClaimDraft } from '../../core/claim.ts'
import { finding, together, type Finding } from '../../core/finding.ts'
import { profileOf } from '../../core/profile/index.ts'
import type { Project } from '../../core/project.ts'
import { withoutOwnSheets } from '../claim-template/own-sheets.ts'
import type { Grid } from '../grid.ts'
import { withContradictions } from '../recalculation/index.ts'
import { withoutMoreAlike } from './claims/alike.ts'
import { withoutBlankRows } from './blank-rows.ts'
import { categoryNames } from './words/category-names.ts'
import { draftOf, gatherLines } from './claims/drafts.ts'
import { withoutFarColumns } from './far-columns.ts'
import { defaultClaimLimits, ErrorCount, lengthBeyondUsual, type ClaimLimits } from './limits.ts'
import { localityNames } from './words/locality-names.ts'
import { withMarkedSigns } from './marked-signs.ts'
import { nilClaims } from './claims/nil-claims.ts'
import { withoutRowNumbers } from './row-numbers.ts'
import { cutSheets, limitHit, surveyWorkbook } from './survey.ts'
import { readWorkbook } from './workbook-reading.ts'

export { findRepeats } from './repeats.ts'
export { withReaderFindings } from './claims/reader-errors.ts'

export interface ReadClaims {
  readonly drafts: readonly ClaimDraft[]
  /** Findings about the file as a whole. */
  readonly findings: readonly Finding[]
}

/**
 * Reads the sheets of one claim file. One draft for each locality and claim number found; `locality` or `claim` is null, with an error, where the
 * file does not tell. `file` is its path as in claims.json: it is evidence of the locality where the sheets have none. A file without any cost line
 * gives `no-cost-lines`, one with more errors, tables, months or text than `limits` allow `too-large`. Linear in cells.
 */
export function readClaims(sheets: readonly Grid[], file: string, project: Project, limits: ClaimLimits = defaultClaimLimits): ReadClaims {
  const names = localityNames(project.localities)
  const categories = categoryNames(profileOf(project.profile))
  const errors = new ErrorCount(limits.errors)
  const narrow = together(
    withoutOwnSheets(withContradictions(sheets)).map((grid) => {
      const bare = withoutRowNumbers(withoutBlankRows(grid))
      const { value, findings } = withoutFarColumns(withMarkedSigns(bare.value), limits.rowCells)
      return { value, findings: [...bare.findings, ...findings] }
    }),
  )
  const cut = cutSheets(narrow.value, limits)
  const hit = limitHit(cut, limits)
  if (hit !== null) return beyond(hit, limits)
  const words = { project, file, names, categories, errors }
  const { tables, findings } = readWorkbook(surveyWorkbook(cut, words), words)
  if (errors.isTooMany) return beyond('errors', limits)
  const lines = tables.flatMap(({ reading }) => reading.lines.map(({ line }) => line))
  if (lengthBeyondUsual(lines) > limits.lineText) return beyond('lineText', limits)
  const gathered = gatherLines(tables, { project, names }, errors)
  if (gathered.errors.isTooMany) return beyond('errors', limits)
  const drafts = gathered.gatherings.map((gathering) => draftOf(gathering, file))
  const nil = nilClaims(tables, gathered.gatherings, file)
  return {
    drafts: [...drafts, ...nil.drafts].map(readable),
    findings: withoutMoreAlike([...narrow.findings, ...findings, ...gathered.findings, ...nil.findings]),
  }
}

function readable(draft: ClaimDraft): ClaimDraft {
  const findings = withoutMoreAlike(draft.findings)
  return findings === draft.findings ? draft : { ...draft, findings }
}

/** Nothing is taken from a file that goes beyond a limit, so that no line is counted without the others. */
const beyond = (limit: 'errors' | 'lines' | 'tables' | 'wordRows' | 'monthAmounts' | 'lineText', limits: ClaimLimits): ReadClaims => ({
  drafts: [],
  findings: [finding('too-large', { limit, allowed: limits[limit], found: null })],
})
