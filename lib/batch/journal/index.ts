// The journal of a folder's runs: one line per file that was read, each chained to the one before. Law: a line is believed only while the chain
// holds, and a result only while its bytes have the hash the line says; so nothing here has to arrive on the disk in any order.
import { join } from 'node:path'
import * as z from 'zod/mini'
import { DiskFault, type Disk, type OpenFile } from '../disk/index.ts'
import { sha256 } from '../disk/fingerprint.ts'
import { linesOf } from '../disk/lines.ts'
import { removePartial, writeFiles } from '../disk/output.ts'
import type { PartBytes } from '../reading/part.ts'
import { locationField, ResultsWriter, type Location } from './results.ts'
import { inTurns } from '../turns.ts'

const readField = z.object({
  event: z.literal('read'),
  file: z.string(),
  /** The fingerprint of the file that was read. */
  sha256: z.string(),
  settings: z.string(),
  tool: z.string(),
  result: locationField,
})
const finishedField = z.object({ event: z.literal('finished'), settings: z.string(), tool: z.string() })
const eventField = z.discriminatedUnion('event', [readField, finishedField])

/** A file was read, or a whole run was finished. */
export type JournalEvent = z.output<typeof eventField>

/** What the journal says up to the first line that is torn or breaks the chain. */
export interface History {
  /** How its last run stands: nothing is noted of one that never began. */
  readonly last: JournalEvent['event'] | null
  /** Whether lines after the last believable one were left out, other than one torn at the end. */
  readonly isBroken: boolean
  readonly chain: string
  /** How many bytes the believable lines have. */
  readonly believed: number
  readonly isWhole: boolean
}

const NEW_CHAIN = ''

/** Reads a journal, line by line, telling each event that is believed; an empty history where there is none. */
export async function readHistory(disk: Disk, folder: string, signal: AbortSignal, tell: (event: JournalEvent) => void): Promise<History> {
  const nothing = { last: null, isBroken: false, chain: NEW_CHAIN, believed: 0, isWhole: true }
  const file = openedJournal(disk, folder)
  if (file === null) return nothing
  try {
    let history: History = nothing
    await inTurns(linesOf(file), signal, ({ bytes }) => {
      const isEnded = bytes.at(-1) === NEWLINE
      const line = history.isWhole && isEnded ? parseLine(Buffer.from(bytes.subarray(0, -1)).toString(), history.chain) : null
      if (line === null) history = { ...history, isWhole: false, isBroken: history.isBroken || isEnded }
      else {
        tell(line.event)
        history = { ...history, last: line.event.event, chain: line.chain, believed: history.believed + bytes.length }
      }
    })
    return history
  } finally {
    file.close()
  }
}

const JOURNAL = 'journal.jsonl'
const NEWLINE = 10

function openedJournal(disk: Disk, folder: string): OpenFile | null {
  try {
    return disk.open(join(folder, JOURNAL), 'read')
  } catch (error) {
    if (error instanceof DiskFault && error.reason === 'ENOENT') return null
    throw error
  }
}

/** A line is the event with its link in the chain as the last field. */
function lineOf(event: JournalEvent, previous: string): { readonly text: string; readonly chain: string } {
  const body = JSON.stringify(event).slice(0, -1)
  const chain = chained(previous, body)
  return { text: `${body},"chain":"${chain}"}\n`, chain }
}

function parseLine(line: string, previous: string): { readonly event: JournalEvent; readonly chain: string } | null {
  const [, body, chain] = /^(.*),"chain":"([0-9a-f]{64})"\}$/s.exec(line) ?? []
  if (body === undefined || chain === undefined || chain !== chained(previous, body)) return null
  try {
    return { event: eventField.parse(JSON.parse(`${body}}`)), chain }
  } catch {
    return null
  }
}

const chained = (previous: string, body: string): string => sha256(`${previous}\n${body}`)

/** How often what was read is made durable; whatever is lost after that is read again. */
const SYNC_EVERY = 10_000

/** The journal of a run and the results it tells of, open for more. */
export class Journal {
  readonly #journal: OpenFile
  readonly #results: ResultsWriter
  #chain: string
  #synced = performance.now()

  private constructor(journal: OpenFile, results: ResultsWriter, chain: string) {
    this.#journal = journal
    this.#results = results
    this.#chain = chain
  }

  /**
   * Begins both anew; the journal first, so that no line ever tells of results that are not there yet. They are other files than those before: a run that
   * only stood still goes on writing into what nobody sees any more.
   */
  static begin(disk: Disk, folder: string): Journal {
    const path = join(folder, JOURNAL)
    removePartial(disk, path)
    disk.remove(path)
    return Journal.#open(disk, folder, 'write', NEW_CHAIN)
  }

  /** Goes on after a history; lines that are not believed are cut off first. */
  static resume(disk: Disk, folder: string, history: History): Journal {
    const path = join(folder, JOURNAL)
    if (!history.isWhole) writeFiles(disk, folder, new Map([[JOURNAL, disk.read(path).subarray(0, history.believed)]]))
    return Journal.#open(disk, folder, 'append', history.chain)
  }

  /** Their names are made durable at once: else a power failure could take all of what was synced into them later. */
  static #open(disk: Disk, folder: string, purpose: 'write' | 'append', chain: string): Journal {
    const file = disk.open(join(folder, JOURNAL), purpose)
    const journal = closing(file, () => new Journal(file, new ResultsWriter(disk, folder, purpose), chain))
    closing(journal, () => {
      disk.syncFolder(folder)
    })
    return journal
  }

  /** Keeps the part of a file. */
  keep(part: PartBytes): Location {
    return this.#results.keep(part)
  }

  /** Writes an event down. */
  note(event: JournalEvent): void {
    const { text, chain } = lineOf(event, this.#chain)
    this.#chain = chain
    this.#journal.write(Buffer.from(text))
    if (performance.now() - this.#synced > SYNC_EVERY) this.sync()
  }

  sync(): void {
    this.#results.sync()
    this.#journal.sync()
    this.#synced = performance.now()
  }

  close(): void {
    try {
      this.#results.close()
    } finally {
      this.#journal.close()
    }
  }
}

/** Does something with what is open, which is closed where that fails. */
function closing<T>(open: Pick<OpenFile, 'close'>, act: () => T): T {
  try {
    return act()
  } catch (error) {
    open.close()
    throw error
  }
}
