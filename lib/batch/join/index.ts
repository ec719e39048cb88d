// Joining the parts of a run into its outputs: claims.json, findings.csv, claims.xlsx and the return notes. Law: one walk over the parts writes them
// all, memory does not grow with the files, and all outputs are whole on the disk before the first takes its place.
import { basename } from 'node:path'
import type { Language } from '../../core/locality.ts'
import type { Project } from '../../core/project.ts'
import type { Disk } from '../disk/index.ts'
import { tellIn } from '../../i18n/tell.ts'
import { Interrupted, inTurns, takeTurn } from '../turns.ts'
import { Joining, type Parts } from './joining.ts'
import { NoteFolder } from './notes.ts'
import { Tally, type Summary } from './tally.ts'
import type { ConvertFormat } from './output-names.ts'
import { Writers } from './writers.ts'

export type { Parts } from './joining.ts'
export { CodeTallies, type ClaimTally, type CodeTally, type StatusTally, type Summary } from './tally.ts'
export { outputNames, type ConvertFormat } from './output-names.ts'

/** What is joined to which outputs. */
export interface JoinRequest {
  readonly disk: Disk
  /** The output folder; its lock is held. */
  readonly folder: string
  readonly parts: Parts
  readonly project: Project
  readonly language: Language
  readonly formats: ReadonlySet<ConvertFormat>
  readonly signal: AbortSignal
  /** Whether the folder's lock is still held. */
  readonly isOurs: () => boolean
}

/** What was written, and what it comes to. */
export interface Joined {
  readonly summary: Summary
  /** Names of the files written, the notes aside. */
  readonly written: readonly string[]
  /** The fingerprint of claims.json; null where that was not asked for. */
  readonly claims: string | null
  readonly notes: number
}

/** Writes the outputs. Throws Interrupted where the signal comes before they are complete, a DiskFault where the disk refuses. */
export async function joinParts({ disk, folder, parts, project, language, formats, signal, isOurs }: JoinRequest): Promise<Joined> {
  expectOurs(isOurs)
  const joining = await Joining.of(parts, tellIn(project, language), signal)
  const tally = new Tally(project)
  const notes = new NoteFolder(disk, folder, project, language)
  const writers = new Writers({ disk, folder }, { project, language, formats })
  try {
    notes.clear()
    await inTurns(joining.sources(), signal, (source) => {
      writers.source(source)
    })
    await inTurns(joining.all(), signal, async (joined) => {
      tally.add(joined)
      notes.add(joined)
      await writers.add(joined)
    })
    await writers.finish()
    await takeTurn(signal)
    expectOurs(isOurs)
    notes.publish()
    const { paths, claims } = writers.publish()
    disk.syncFolder(folder)
    return { summary: tally.summary(), written: paths.map((path) => basename(path)), claims, notes: notes.count }
  } catch (error) {
    if (isOurs()) {
      writers.abandon()
      notes.abandon()
    }
    throw error
  }
}

/** A run that stood still so long that another took its folder leaves that one's files alone. */
export function expectOurs(isOurs: () => boolean): void {
  if (!isOurs()) throw new Interrupted()
}
