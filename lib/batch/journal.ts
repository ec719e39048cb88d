// The journal of a folder's runs: one line per file that was read, each chained to the one before. Law: a line is believed only while the chain
// holds, and a result only while its bytes have the hash the line says; so nothing here has to arrive on the disk in any order.
import { join } from 'node:path'
import * as z from 'zod/mini'
import { DiskFault, type Disk, type OpenFile } from './disk.ts'
import { sha256 } from './fingerprint.ts'
import { removePartial, writeFiles } from './output.ts'
import { locationField, ResultsWriter, type Location } from './results.ts'

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
export type ReadEvent = z.output<typeof readField>

/** What the journal says: its events up to the first line that is torn or breaks the chain. */
export interface History {
  readonly events: readonly JournalEvent[]
  /** Whether lines after the last believable one were left out, other than one torn at the end. */
  readonly isBroken: boolean
  readonly chain: string
  /** The bytes of the believable lines. */
  readonly believed: Uint8Array
  readonly isWhole: boolean
}

const NEW_CHAIN = ''

const NEWLINE = 10

/** Reads a journal; an empty history where there is none. */
export function readHistory(disk: Disk, folder: string): History {
  const content = contentOf(disk, join(folder, JOURNAL))
  const events: JournalEvent[] = []
  let chain = NEW_CHAIN
  let believedBytes = 0
  for (let end = content.indexOf(NEWLINE); end !== -1; end = content.indexOf(NEWLINE, believedBytes)) {
    const line = parseLine(Buffer.from(content.subarray(believedBytes, end)).toString(), chain)
    if (line === null) break
    events.push(line.event)
    chain = line.chain
    believedBytes = end + 1
  }
  const isBroken = content.subarray(believedBytes).includes(NEWLINE)
  return { events, isBroken, chain, believed: content.subarray(0, believedBytes), isWhole: believedBytes === content.length }
}

const JOURNAL = 'journal.jsonl'

function contentOf(disk: Disk, path: string): Uint8Array {
  try {
    return disk.read(path)
  } catch (error) {
    if (error instanceof DiskFault && error.reason === 'ENOENT') return new Uint8Array()
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

  /** Begins both anew; the journal first, so that no line ever tells of results that are not there yet. */
  static begin(disk: Disk, folder: string): Journal {
    removePartial(disk, join(folder, JOURNAL))
    const journal = disk.open(join(folder, JOURNAL), 'write')
    return new Journal(
      journal,
      opened(journal, () => new ResultsWriter(disk, folder, 'write')),
      NEW_CHAIN,
    )
  }

  /** Goes on after a history; lines that are not believed are cut off first. */
  static resume(disk: Disk, folder: string, history: History): Journal {
    if (!history.isWhole) writeFiles(disk, folder, new Map([[JOURNAL, history.believed]]))
    const journal = disk.open(join(folder, JOURNAL), 'append')
    return new Journal(
      journal,
      opened(journal, () => new ResultsWriter(disk, folder, 'append')),
      history.chain,
    )
  }

  /** Keeps the part of a file. */
  keep(part: Uint8Array): Location {
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

/** Opens a second file; where that fails, the first is closed. */
function opened<T>(first: OpenFile, open: () => T): T {
  try {
    return open()
  } catch (error) {
    first.close()
    throw error
  }
}
