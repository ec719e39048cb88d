// A claim file that a person has chosen, from waiting to read. Law: what it is to the workbook follows from its bytes and what is posted already, so that
// posting it twice adds nothing.
import type { Posting } from '../../../lib/sheet/project-workbook/index.ts'
import type { FileRead, ReadingStage } from '../../reading/file-read.ts'

export type FileReading =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly stage: ReadingStage }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'read'; readonly file: FileRead }

export interface ChosenFile {
  readonly id: number
  readonly name: string
  readonly reading: FileReading
  /** Whether it is to be posted. */
  readonly isTaken: boolean
  /** Whether its lines are shown. */
  readonly isOpen: boolean
}

/** What a file is to the workbook. */
export type FileStanding =
  | { readonly kind: 'unread' }
  /** Nothing could be taken from it, and nothing of it can be listed. */
  | { readonly kind: 'rejected' }
  /** Nothing could be taken from it: it is listed as not read. What was listed of another file of its name goes. */
  | { readonly kind: 'refused'; readonly importKeys: readonly string[] }
  | { readonly kind: 'posted' }
  /** Its bytes are there under another name. */
  | { readonly kind: 'duplicate'; readonly original: string }
  /** Another file of its name stands above it: findings and decisions go by the name. */
  | { readonly kind: 'sameName' }
  /** Another file of its name is posted; that one goes when this one is posted. */
  | { readonly kind: 'replacing'; readonly importKeys: readonly string[] }
  | { readonly kind: 'new' }

/** The standing of each file, in order. */
export function fileStandings(files: readonly ChosenFile[], postings: readonly Posting[]): Map<number, FileStanding> {
  const posted = postings.filter(({ state }) => state === 'posted')
  return new Map(files.map((file, index) => [file.id, standingOf(file, files.slice(0, index), posted)]))
}

function standingOf({ name, reading }: ChosenFile, before: readonly ChosenFile[], posted: readonly Posting[]): FileStanding {
  if (reading.kind !== 'read') return { kind: 'unread' }
  const { claims, refused, sha256 } = reading.file
  if (claims.length === 0 && refused === undefined) return { kind: 'rejected' }
  const keys = new Set(posted.map(({ importKey }) => importKey))
  const made = refused === undefined ? claims : [refused]
  if (made.every(({ importKey }) => keys.has(importKey))) return { kind: 'posted' }
  const same = posted.find((one) => one.sha256 === sha256 && one.draft.source.file !== name)
  const twin = before.find((one) => one.reading.kind === 'read' && one.reading.file.sha256 === sha256)
  if (same !== undefined || twin !== undefined) return { kind: 'duplicate', original: same?.draft.source.file ?? twin?.name ?? '' }
  if (before.some((one) => one.name === name)) return { kind: 'sameName' }
  const earlier = posted.filter((one) => one.draft.source.file === name && one.sha256 !== sha256)
  const importKeys = earlier.map(({ importKey }) => importKey)
  if (refused !== undefined)
    return earlier.some(({ status }) => status !== 'rejected') ? { kind: 'rejected' } : { kind: 'refused', importKeys }
  return earlier.length === 0 ? { kind: 'new' } : { kind: 'replacing', importKeys }
}

export const isPostable = (standing: FileStanding | undefined): boolean =>
  standing !== undefined && ['new', 'replacing', 'refused'].includes(standing.kind)

/** The postings that go when a file is posted. */
export const replacedBy = (standing: FileStanding): readonly string[] => ('importKeys' in standing ? standing.importKeys : [])
