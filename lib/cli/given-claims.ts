// The claims of a command: claims.json files are read, claim sheets are converted first.
import { join } from 'node:path'
import { outputNames } from '../batch/join/index.ts'
import { tellIn } from '../batch/tell.ts'
import type { Language } from '../core/locality.ts'
import type { Project } from '../core/project.ts'
import type { GivenClaims } from './claims-files.ts'
import { claimPaths, readClaimsFiles } from './claims-input.ts'
import { conversionCode } from './conversion.ts'
import { convertInto, type ReaderOptions } from './convert.ts'
import type { CommonOptions } from './options.ts'
import { exitCodes, type ExitCode, type Shell } from './shell.ts'

interface GivenOptions extends CommonOptions, ReaderOptions {
  readonly project: string
  readonly claims: readonly string[]
  /** Where claim sheets are converted into. */
  readonly out: string
}

/** Reads the claims; the code tells how converting went. Throws a Refusal where they can't be had. */
export async function givenClaims(
  options: GivenOptions,
  project: Project,
  language: Language,
  shell: Shell,
): Promise<{ readonly claims: GivenClaims; readonly code: ExitCode }> {
  const tell = tellIn(project, language)
  const { files, sheets } = claimPaths(options.claims, shell)
  if (sheets.length === 0) return { claims: readClaimsFiles(files, tell, shell), code: exitCodes.done }
  const at = { inputs: sheets, folder: options.out, project, projectFile: options.project, language }
  const asked = { ...at, formats: ['json'], reuse: 'unfinished', shard: null } as const
  const code = conversionCode(await convertInto(asked, options, shell), options.out, options.strict ?? false)
  return { claims: readClaimsFiles([...files, join(options.out, outputNames.claims)], tell, shell), code }
}
