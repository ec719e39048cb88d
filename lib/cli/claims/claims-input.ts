// What `--claims` names: claims.json files, folders that convert wrote, or claim sheets, which are converted first, into the same output folder.
import { join } from 'node:path'
import { outputNames } from '../../batch/join/output-names.ts'
import type { Tell } from '../../i18n/tell.ts'
import { claimsFileField } from '../../core/claim.ts'
import { claimsByLine } from './claims-lines.ts'
import { joinClaims, type ClaimsContent, type GivenClaims } from './claims-files.ts'
import { fromGivenFile } from '../files/given-file.ts'
import { readJson } from '../files/json-text.ts'
import { Refusal } from '../refusal.ts'
import { exitCodes, type Shell } from '../shell.ts'

/** The paths of `--claims`, told apart. */
export interface ClaimPaths {
  readonly files: readonly string[]
  /** Claim sheets and folders of them. */
  readonly sheets: readonly string[]
}

export function claimPaths(paths: readonly string[], { disk }: Shell): ClaimPaths {
  const files: string[] = []
  const sheets: string[] = []
  for (const path of paths) {
    const kind = disk.look(path)?.kind
    const inside = join(path, outputNames.claims)
    if (kind === 'folder' && disk.look(inside)?.kind === 'file') files.push(inside)
    else if (kind !== 'folder' && path.toLowerCase().endsWith('.json')) files.push(path)
    else sheets.push(path)
  }
  return { files, sheets }
}

/** Reads claims.json files. Throws a Refusal where one is none. */
export const readClaimsFiles = (paths: readonly string[], tell: Tell, shell: Shell): GivenClaims =>
  joinClaims(
    [...new Set(paths)].map((path) => readClaimsFile(path, shell)),
    tell,
  )

function readClaimsFile(path: string, shell: Shell): ClaimsContent {
  const ours = fromGivenFile(path, () => claimsByLine(shell.disk, path))
  if (ours !== null) return withSources(ours, path)
  const text = fromGivenFile(path, () => new TextDecoder().decode(shell.disk.read(path)))
  const parsed = claimsFileField.safeParse(contentOf(text, path))
  if (parsed.success) return withSources(parsed.data, path)
  const field = parsed.error.issues[0]?.path.map(String).join('.') ?? ''
  throw new Refusal(exitCodes.usage, (words) => words.claimsWrong(path, field === '' ? 'schema' : field))
}

/** The quick way for a file that is right; the careful one tells where it is not. */
function contentOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    const json = readJson(text)
    const place = json.kind === 'value' ? { line: 1, column: 1 } : json.place
    throw new Refusal(exitCodes.usage, (words) => words.claimsNotJson(path, place.line, place.column))
  }
}

/** A claim of a file that is not among the sources would lose its proof. */
function withSources(file: ClaimsContent, path: string): ClaimsContent {
  const known = new Set(file.sources.map((one) => one.file))
  const index = file.claims.findIndex((claim) => !known.has(claim.source.file))
  if (index !== -1) throw new Refusal(exitCodes.usage, (words) => words.claimsWrong(path, `claims.${String(index)}.source.file`))
  return file
}
