// What posting would bring, before anything is posted: the findings of each file by all rules, and what the figures become. Law: computed as it will be once
// it is posted, together with all that is posted already.
import { claimedAmount, groupedBy } from '../../../lib/core/claim.ts'
import type { Severity } from '../../../lib/core/finding.ts'
import { subtract, sumOf, ZERO, type Cents } from '../../../lib/core/money.ts'
import type { ReportMaterial } from '../../../lib/core/report/index.ts'
import { reportMaterial } from '../../../lib/core/report/material.ts'
import type { Posting } from '../../../lib/sheet/project-workbook/index.ts'
import { checkStanding, isDecided, type Check } from '../season/check.ts'
import { checksOf } from '../season/checks.ts'
import type { Season } from '../season/index.ts'
import { countedClaims } from '../season/counted-claims.ts'
import { fileStandings, isPostable, replacedBy, type ChosenFile, type FileStanding } from './chosen-file.ts'
import type { Tell } from '../../../lib/i18n/tell.ts'
import { unposted } from './unposted.ts'

export interface FilePreview {
  readonly file: ChosenFile
  readonly standing: FileStanding
  /** As they would be posted; none where it cannot be. */
  readonly postings: readonly Posting[]
  readonly checks: readonly Check[]
  readonly counts: FindingCounts
  readonly claimedCents: Cents
  readonly eligibleCents: Cents
}

/** How many findings wait for somebody, and of how many it is decided already. */
export interface FindingCounts {
  readonly errors: number
  readonly warnings: number
  readonly decided: number
}

export interface Preview {
  readonly files: readonly FilePreview[]
  /** The files to be posted. */
  readonly taken: readonly FilePreview[]
  /** What they add to the project; negative where they take away. */
  readonly addsReimbursableCents: Cents
  readonly addsPublicCents: Cents
}

export function previewOf(season: Season, chosen: readonly ChosenFile[], tell: Tell): Preview {
  const standings = fileStandings(chosen, season.snapshot.postings)
  const made = chosen.map((file) => {
    const standing = standings.get(file.id) ?? { kind: 'unread' }
    return { file, standing, postings: file.reading.kind === 'read' && isPostable(standing) ? unposted(file.reading.file, tell) : [] }
  })
  const all = settledWith(season, made)
  const checks = checksByFile(
    made.flatMap((one) => one.postings),
    all,
  )
  const files = made.map((one): FilePreview => {
    const ofFile = one.postings.length > 0 ? (checks.get(one.file.name) ?? []) : []
    return {
      ...one,
      ...figuresOf(one.postings, all),
      checks: ofFile,
      counts: isPostable(one.standing) ? countsOf(ofFile) : countsAsRead(one.file),
    }
  })
  const taken = files.filter(({ file, postings }) => file.isTaken && postings.length > 0)
  const { settlement } = taken.length === files.length ? all : settledWith(season, taken)
  const now = season.material.settlement.project
  return {
    files,
    taken,
    addsReimbursableCents: subtract(settlement.project.reimbursableCents, now.reimbursableCents),
    addsPublicCents: subtract(settlement.project.publicCents, now.publicCents),
  }
}

function countsOf(checks: readonly Check[]): FindingCounts {
  const open = checks.filter((one) => checkStanding(one) === 'open')
  return { ...weighed(open.map(({ finding }) => finding)), decided: checks.filter(isDecided).length }
}

/** Of a file that is not to be posted no rule says anything. */
const countsAsRead = ({ reading }: ChosenFile): FindingCounts => ({
  ...weighed(reading.kind === 'read' ? reading.file.findings : []),
  decided: 0,
})

function weighed(findings: readonly { readonly severity: Severity }[]): Pick<FindingCounts, 'errors' | 'warnings'> {
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length
  return { errors: count('error'), warnings: count('warning') }
}

interface Added {
  readonly standing: FileStanding
  readonly postings: readonly Posting[]
}

/** Everything as if some files were posted. */
function settledWith({ project, snapshot }: Season, added: readonly Added[]): ReportMaterial {
  const gone = new Set(added.flatMap(({ standing }) => replacedBy(standing)))
  const postings = added.flatMap((one) => one.postings.map((posting) => ({ ...posting, state: 'posted' as const })))
  return reportMaterial(project, countedClaims([...snapshot.postings.filter(({ importKey }) => !gone.has(importKey)), ...postings]))
}

function checksByFile(postings: readonly Posting[], material: ReportMaterial): Map<string | null, Check[]> {
  const posted = postings.map((one) => ({ ...one, state: 'posted' as const }))
  const ofClaims = checksOf([], posted, material).filter(({ subject }) => subject.kind !== 'project')
  return groupedBy(ofClaims, ({ file }) => file)
}

function figuresOf(postings: readonly Posting[], { assessment }: ReportMaterial): Pick<FilePreview, 'claimedCents' | 'eligibleCents'> {
  const lines = postings.flatMap(({ draft }) => draft.lines)
  const files = new Set(postings.map(({ draft }) => draft.source.file))
  return {
    claimedCents: sumOf(lines, (line) => claimedAmount(line) ?? ZERO),
    eligibleCents: sumOf(
      assessment.lines.filter(({ place }) => files.has(place.file)),
      (line) => line.eligibleCents,
    ),
  }
}
