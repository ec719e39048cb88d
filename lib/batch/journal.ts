// The journal of a folder's runs: one line per file that was read, each chained to the one before. Law: a line is believed only while the chain
// holds, and a result only while its bytes have the hash the line says; so nothing here has to arrive on the disk in any order.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { DiskFault, type Disk, type OpenFile } from './disk.ts'
import { writeFiles } from './output.ts'

/** Where a result stands in the file of results, and its SHA-256. */
const locationField = z.object({ position: z.int().min(0), bytes: z.int().min(1), sha256: z.string() })
export type Location = z.output<typeof locationField>

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
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

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
const RESULTS = 'results.jsonl'

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

/** The journal and the file of results of a run, open for more. */
export class Journal {
  readonly #journal: OpenFile
  readonly #results: OpenFile
  #chain: string
  #position: number
  #synced = performance.now()

  private constructor(journal: OpenFile, results: OpenFile, chain: string, position: number) {
    this.#journal = journal
    this.#results = results
    this.#chain = chain
    this.#position = position
  }

  /** Begins both anew; the journal first, so that no line ever tells of results that are not there yet. */
  static begin(disk: Disk, folder: string): Journal {
    const journal = disk.open(join(folder, JOURNAL), 'write')
    const results = opened(journal, () => disk.open(join(folder, RESULTS), 'write'))
    return new Journal(journal, results, NEW_CHAIN, 0)
  }

  /** Goes on after a history; lines that are not believed are cut off first. */
  static resume(disk: Disk, folder: string, history: History): Journal {
    if (!history.isWhole) writeFiles(disk, folder, new Map([[JOURNAL, history.believed]]))
    const journal = disk.open(join(folder, JOURNAL), 'append')
    const results = opened(journal, () => disk.open(join(folder, RESULTS), 'append'))
    return new Journal(journal, results, history.chain, disk.look(join(folder, RESULTS))?.bytes ?? 0)
  }

  /** Keeps a result. */
  keep(content: Uint8Array): Location {
    this.#results.write(content)
    const location = { position: this.#position, bytes: content.length, sha256: sha256(content) }
    this.#position += content.length
    return location
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
function opened(first: OpenFile, open: () => OpenFile): OpenFile {
  try {
    return open()
  } catch (error) {
    first.close()
    throw error
  }
}

/** Reads results back; null where their bytes are not what was kept. */
export class Results {
  readonly #file: OpenFile
  readonly #path: string

  constructor(disk: Disk, folder: string) {
    this.#path = join(folder, RESULTS)
    this.#file = disk.open(this.#path, 'read')
  }

  /** Null where there are none yet. */
  static find(disk: Disk, folder: string): Results | null {
    return disk.look(join(folder, RESULTS)) === null ? null : new Results(disk, folder)
  }

  at(location: Location): string | null {
    const bytes = this.#file.read(location.position, location.bytes)
    return sha256(bytes) === location.sha256 ? Buffer.from(bytes).toString() : null
  }

  /** Results in order; one that is not what was kept is a fault of the disk. */
  *all(locations: readonly Location[]): Generator<string> {
    for (const location of locations) {
      const text = this.at(location)
      if (text === null) throw new DiskFault('read', this.#path, 'EIO')
      yield text
    }
  }

  close(): void {
    this.#file.close()
  }
}
