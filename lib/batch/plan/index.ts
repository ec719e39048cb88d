// The plan of a run: which files are read, under which names, and what is left aside. Law: every file that was found is in the one or the other, in the
// order of names by code units, whatever order the disk lists them in; links are not followed.
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { byText } from '../../core/claim.ts'
import { DiskFault, type Disk, type Entry } from '../disk/index.ts'
import { readableName } from '../disk/file-name.ts'
import { OWN_FOLDER } from '../folder/index.ts'
import { PlannedFiles, type PlannedFile } from './planned-files.ts'

/** What a claim sheet may be called. */
export const sheetExtensions = ['.xlsx', '.xlsm', '.xls', '.xlsb', '.ods', '.csv', '.tsv'] as const

/** Why a file of a folder is not read. */
export const asideReasons = [
  'otherKind',
  'openInExcel',
  'hidden',
  'link',
  'notAFile',
  'folderUnreadable',
  'outputFolder',
  'ownResult',
  'project',
] as const
type AsideReason = (typeof asideReasons)[number]

export interface LeftAside {
  readonly file: string
  readonly reason: AsideReason
}

/** What a run reads, and what of its inputs it does not. */
export interface Plan {
  readonly files: PlannedFiles
  readonly leftAside: readonly LeftAside[]
}

/** An input that is not there, or that we may not look into. */
export interface MissingInput {
  readonly path: string
  readonly reason: string
}

interface Found {
  /** As they are come to: a file may be found twice. */
  readonly paths: string[]
  readonly aside: Map<string, AsideReason>
}

/**
 * Collects the claim sheets of files and folders. A file that is named is read whatever it is called; in folders the extension decides. Inputs that
 * can't be had make no plan: all of them are named.
 */
export function makePlan(
  disk: Disk,
  inputs: readonly string[],
  outputFolder: string,
  projectFile?: string,
): Plan | readonly MissingInput[] {
  const found: Found = { paths: [], aside: new Map() }
  const missing: MissingInput[] = []
  const roots: string[] = []
  for (const input of inputs) {
    const path = resolve(input)
    const kind = kindAt(disk, path)
    if (typeof kind !== 'string') missing.push({ path: input, reason: kind.reason })
    else if (kind === 'file') found.paths.push(path)
    else {
      const fault = collect(disk, path, notClaimsIn(disk, path, outputFolder, projectFile), found)
      if (fault !== null) missing.push({ path: input, reason: fault.reason })
    }
    roots.push(kind === 'folder' ? path : dirname(path))
  }
  if (missing.length > 0) return missing
  const root = commonFolder(roots)
  const files = named(root, found.paths)
  for (const { path } of files) found.aside.delete(path)
  const leftAside = [...found.aside].map(([path, reason]) => ({ file: nameIn(root, path), reason }))
  return { files: new PlannedFiles(root, files.sort(byFile)), leftAside: leftAside.sort(byFile) }
}

export const isPlan = (plan: Plan | readonly MissingInput[]): plan is Plan => 'files' in plan

const byFile = (a: { readonly file: string }, b: { readonly file: string }): number => byText(a.file, b.file)

function kindAt(disk: Disk, path: string): 'file' | 'folder' | { readonly reason: string } {
  try {
    const standing = disk.look(path)
    if (standing === null) return { reason: 'ENOENT' }
    return standing.kind === 'other' ? { reason: 'ENOTSUP' } : standing.kind
  } catch (error) {
    if (error instanceof DiskFault) return { reason: error.reason }
    throw error
  }
}

/** What may stand among the claim sheets without being one. */
interface NotClaims {
  readonly outputFolder: string
  readonly projectFile: string | null
}

/** Their paths as one comes to them from a folder, whatever links lead to either. */
function notClaimsIn(disk: Disk, folder: string, outputFolder: string, projectFile: string | undefined): NotClaims {
  const seenFrom = (path: string): string => join(folder, relative(disk.real(folder), disk.real(path)))
  return { outputFolder: seenFrom(outputFolder), projectFile: projectFile === undefined ? null : seenFrom(projectFile) }
}

/** Walks a folder without recursion, so that no depth of folders is too deep. The fault where we may not look into the folder itself. */
function collect(disk: Disk, folder: string, notClaims: NotClaims, found: Found): DiskFault | null {
  const waiting = [folder]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const entries = entriesOf(disk, next)
    if (entries instanceof DiskFault && next === folder) return entries
    if (entries instanceof DiskFault) found.aside.set(next, 'folderUnreadable')
    else for (const inside of foldersIn(next, entries, notClaims, found)) waiting.push(inside)
  }
  return null
}

/** Tells the files of a folder from what is left aside; the folders in it are still to be walked. */
function foldersIn(folder: string, entries: readonly Entry[], notClaims: NotClaims, found: Found): string[] {
  const isOurs = entries.some(({ name, kind }) => name === OWN_FOLDER && kind === 'folder')
  const folders: string[] = []
  for (const entry of entries) {
    const path = join(folder, entry.name)
    const reason = placeToLeave(path, notClaims) ?? reasonToLeave(entry) ?? (isOurs && isOwnResult(entry) ? 'ownResult' : null)
    if (reason !== null) found.aside.set(path, reason)
    else if (entry.kind === 'folder') folders.push(path)
    else found.paths.push(path)
  }
  return folders
}

function entriesOf(disk: Disk, folder: string): Entry[] | DiskFault {
  try {
    return disk.list(folder)
  } catch (error) {
    if (error instanceof DiskFault) return error
    throw error
  }
}

const placeToLeave = (path: string, { outputFolder, projectFile }: NotClaims): AsideReason | null =>
  path === outputFolder ? 'outputFolder' : path === projectFile ? 'project' : null

/** Tables that convert and report wrote; read as claims they would claim everything once more. */
const isOwnResult = ({ name, kind }: Entry): boolean => kind === 'file' && ownResults.test(name)
const ownResults = /^(?:claims\.xlsx|(?:report-)?findings\.csv|(?:financial|results)-report\.(?:fi|sv|en)\.xlsx)$/

/** Null for what is read or walked into. */
function reasonToLeave({ name, kind }: Entry): AsideReason | null {
  if (kind === 'link') return 'link'
  if (kind === 'other') return 'notAFile'
  if (name.startsWith('~$') || name.startsWith('.~lock.')) return 'openInExcel'
  if (name.startsWith('.')) return 'hidden'
  return kind === 'folder' || isSheetName(name) ? null : 'otherKind'
}

const isSheetName = (name: string): boolean => sheetExtensions.some((extension) => extension === extname(name).toLowerCase())

/** The deepest folder that holds all the given ones. */
function commonFolder(folders: readonly string[]): string {
  const [first = '', ...rest] = folders
  let common = first
  for (const folder of rest) {
    while (!isInside(common, folder) && dirname(common) !== common) common = dirname(common)
  }
  return common
}

/** Whether a path is a folder itself or stands somewhere below it. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

/** Files under names of their own: two that could be read alike, of which one is no UTF-8, are told apart. */
function named(root: string, paths: string[]): PlannedFile[] {
  const taken = new Set<string>()
  const files: PlannedFile[] = []
  for (const path of paths.sort(byText)) {
    if (files.at(-1)?.path === path) continue
    let file = nameIn(root, path)
    while (taken.has(file)) file = `%${file}`
    taken.add(file)
    files.push({ file, path })
  }
  return files
}

/** A name with `/` on every system; the bare name for the root itself. */
function nameIn(root: string, path: string): string {
  const way = path.startsWith(root + sep) ? path.slice(root.length + 1) : relative(root, path)
  return readableName(way === '' ? basename(path) : way.split(sep).join('/'))
}
