// Reading one input file: bytes → fingerprint → grids → claims → part. Law: it never throws for what a file holds; what a disk refuses is an answer too.
import { crc32, inflateRawSync } from 'node:zlib'
import { finding } from '../../core/finding.ts'
import type { Language } from '../../core/locality.ts'
import type { Project } from '../../core/project.ts'
import { readSheets } from '../../formats/index.ts'
import type { Inflate } from '../../formats/xlsx/index.ts'
import { readClaims, withReaderFindings } from '../../sheet/read-claims/index.ts'
import { DiskFault, type Disk, type Standing } from '../disk/index.ts'
import { fingerprintOf, sha256 } from '../disk/fingerprint.ts'
import { collectGarbage } from '../v8/memory.ts'
import { partOf, rejectedPart, type PartBytes, type ReadFile } from './part.ts'
import type { ReadingLimits } from './limits.ts'
import { tellIn } from '../../i18n/tell.ts'

/** What every reader of a run is given; plain values, so that a thread can be given them. */
export interface ReadingSettings {
  readonly project: Project
  /** Of the messages. */
  readonly language: Language
  readonly limits: ReadingLimits
}

/** A file to be read: its name as in claims.json, and where it is. */
export interface SourceTask {
  readonly file: string
  readonly path: string
  /** The fingerprint under which it was read earlier; a file that still has it needs no reading. */
  readonly known: string | null
}

/** What came of a file. */
export type SourceAnswer =
  | { readonly kind: 'same' }
  | { readonly kind: 'read'; readonly sha256: string; readonly part: PartBytes }
  /** The disk did not give the file, or never a whole one. */
  | { readonly kind: 'unreachable' }

/** Reads one file. `unpack` is one and the same for all files: parts that come again are known by it, too. */
export async function readSource(
  disk: Disk,
  settings: ReadingSettings,
  task: SourceTask,
  unpack: Inflate = inflate,
): Promise<SourceAnswer> {
  try {
    const found = disk.look(task.path)
    const { kind, bytes } = found ?? { kind: 'file', bytes: 0 }
    // What took the place of a file since the plan was made may be a pipe, which would be waited for.
    if (kind !== 'file') return { kind: 'unreachable' }
    if (bytes > settings.limits.fileBytes) return tooLarge(disk, settings, task, bytes)
    const steady = steadyBytes(disk, task.path, found)
    return steady === null ? { kind: 'unreachable' } : await read(steady, settings, task, unpack)
  } catch (error) {
    if (error instanceof DiskFault) return { kind: 'unreachable' }
    throw error
  }
}

async function read(
  bytes: Uint8Array,
  { project, language, limits }: ReadingSettings,
  { file, known }: SourceTask,
  unpack: Inflate,
): Promise<SourceAnswer> {
  const fingerprint = sha256(bytes)
  if (fingerprint === known) return { kind: 'same' }
  const { value: sheets, findings } = await readSheets(bytes, file, { limits, inflate: unpack, checksum: (part) => crc32(part) })
  letGoOfParts()
  const claims: ReadFile = sheets === null ? { drafts: [], findings: [] } : readClaims(sheets, file, project, limits)
  const part = partOf(file, fingerprint, withReaderFindings(claims, findings), tellIn(project, language))
  return { kind: 'read', sha256: fingerprint, part }
}

/** How often a file is read that changes meanwhile. */
const READINGS = 3

/** The bytes of a file that nobody wrote while we read it: else they may be the beginning of the new ones, with lines missing, and look whole. */
function steadyBytes(disk: Disk, path: string, found: Standing | null): Uint8Array | null {
  let before = found
  for (let reading = 0; reading < READINGS; reading++) {
    const bytes = disk.read(path)
    const after = disk.look(path)
    if (before?.changed === after?.changed && before?.bytes === after?.bytes) return bytes
    before = after
  }
  return null
}

/**
 * Node's own inflater: several times faster than the one that also runs in a browser, with the same bound; in one piece, so that no part stands in
 * memory twice. Packed data that ends before its part does hides something.
 */
export const inflate: Inflate = (compressed, exactSize) => {
  letGoOfParts()
  unpackedSince += exactSize
  try {
    const { buffer, engine } = inflateRawSync(compressed, {
      maxOutputLength: exactSize,
      chunkSize: Math.max(SMALLEST_CHUNK, exactSize + 1),
      info: true,
    }) as unknown as Informed
    return engine.bytesWritten === compressed.length ? buffer : null
  } catch {
    return null
  }
}

/** Bytes unpacked since large parts were let go of. */
let unpackedSince = 0
const MUCH = 32 * 1024 * 1024

/** Large parts that were read stand in memory until garbage is collected, which V8 puts off; two of them are more than all cells. */
function letGoOfParts(): void {
  if (unpackedSince < MUCH) return
  unpackedSince = 0
  collectGarbage()
}

/** What zlib gives where `info` is asked for; its types know only the buffer. */
interface Informed {
  readonly buffer: Uint8Array
  /** `bytesWritten` of what was packed have been read. */
  readonly engine: { readonly bytesWritten: number }
}

/** Of zlib. */
const SMALLEST_CHUNK = 64

function tooLarge(
  disk: Disk,
  { project, language, limits }: ReadingSettings,
  { file, path, known }: SourceTask,
  found: number,
): SourceAnswer {
  const fingerprint = fingerprintOf(disk, path)
  if (fingerprint === known) return { kind: 'same' }
  const tooMuch = finding('too-large', { limit: 'fileBytes', allowed: limits.fileBytes, found })
  return { kind: 'read', sha256: fingerprint, part: rejectedPart(file, fingerprint, [tooMuch], tellIn(project, language)) }
}
