// The claims of a command: claims.json files are read, claim sheets are converted first.
import { join } from 'node:path'
import type { ConvertOutcome } from '../../batch/convert.ts'
import { fingerprintOf } from '../../batch/disk/fingerprint.ts'
import { lockOf } from '../../batch/folder/index.ts'
import { outputNames } from '../../batch/join/index.ts'
import { tellIn } from '../../i18n/tell.ts'
import type { Language } from '../../core/locality.ts'
import type { Project } from '../../core/project.ts'
import type { GivenClaims } from './claims-files.ts'
import { claimPaths, readClaimsFiles } from './claims-input.ts'
import { conversionCode } from '../telling/conversion.ts'
import type { ReaderOptions } from '../commands/convert.ts'
import { convertInto } from '../commands/converting.ts'
import type { CommonOptions } from '../arguments/options.ts'
import { folderInUse } from '../files/held-folder.ts'
import { exitCodes, type ExitCode, type Shell } from '../shell.ts'

interface GivenOptions extends CommonOptions, ReaderOptions {
  readonly project: string
  readonly claims: readonly string[]
  /** Where claim sheets are converted into. */
  readonly out: string
}

interface ReadyClaims {
  readonly claims: GivenClaims
  /** Tells how converting went. */
  readonly code: ExitCode
  /** Claim sheets and folders that the disk did not give: their costs are not among the claims. */
  readonly notRead: readonly string[]
  /** Throws a Refusal where another run has converted into the same folder since, so that what stands there are not these claims. */
  readonly expectTheirs: () => void
}

/** Reads the claims. Throws a Refusal where they can't be had. */
export async function givenClaims(options: GivenOptions, project: Project, language: Language, shell: Shell): Promise<ReadyClaims> {
  const tell = tellIn(project, language)
  const { files, sheets } = claimPaths(options.claims, shell)
  const nothingElse = { code: exitCodes.done, notRead: [], expectTheirs: () => undefined }
  if (sheets.length === 0) return { claims: readClaimsFiles(files, tell, shell), ...nothingElse }
  const at = { inputs: sheets, folder: options.out, project, projectFile: options.project, language }
  const asked = { ...at, formats: ['json'], reuse: 'unfinished', shard: null } as const
  const outcome = await convertInto(asked, options, shell)
  const code = conversionCode(outcome, options.out, options.strict ?? false)
  const path = join(options.out, outputNames.claims)
  const expectTheirs = (): void => {
    if (fingerprintOf(shell.disk, path) !== writtenBy(outcome))
      throw folderInUse({ folder: options.out, holder: null, lock: lockOf(options.out) })
  }
  const claims = readClaimsFiles([...files, path], tell, shell)
  expectTheirs()
  return { claims, code, notRead: notReadIn(outcome), expectTheirs }
}

const notReadIn = (outcome: ConvertOutcome): string[] =>
  outcome.kind === 'done'
    ? [...outcome.unreachable, ...outcome.leftAside.filter(({ reason }) => reason === 'folderUnreadable').map(({ file }) => file)]
    : []

/** The fingerprint of the claims.json that a conversion wrote. */
const writtenBy = (outcome: ConvertOutcome): string | null => (outcome.kind === 'done' && outcome.joined ? outcome.joined.claims : null)
