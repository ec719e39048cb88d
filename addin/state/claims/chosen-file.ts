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
  /** Nothing could be taken from it. */
  | { readonly kind: 'rejected' }
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
  const { claims, sha256 } = reading.file
  if (claims.length === 0) return { kind: 'rejected' }
  const keys = new Set(posted.map(({ importKey }) => importKey))
  if (claims.every(({ importKey }) => keys.has(importKey))) return { kind: 'posted' }
  const same = posted.find((one) => one.sha256 === sha256 && one.draft.source.file !== name)
  const twin = before.find((one) => one.reading.kind === 'read' && one.reading.file.sha256 === sha256)
  if (same !== undefined || twin !== undefined) return { kind: 'duplicate', original: same?.draft.source.file ?? twin?.name ?? '' }
  if (before.some((one) => one.name === name)) return { kind: 'sameName' }
  const earlier = posted.filter((one) => one.draft.source.file === name && one.sha256 !== sha256)
  return earlier.length === 0 ? { kind: 'new' } : { kind: 'replacing', importKeys: earlier.map(({ importKey }) => importKey) }
}

export const isPostable = (standing: FileStanding | undefined): boolean => standing?.kind === 'new' || standing?.kind === 'replacing'
