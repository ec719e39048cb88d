// The file of results: the part of every file that was read, one a line. Law: a part is given back only as it was kept, to the byte.
import { join } from 'node:path'
import * as z from 'zod/mini'
import { countField, ordinalField } from '../../core/field.ts'
import { DiskFault, type Disk, type OpenFile } from '../disk/index.ts'
import { sha256 } from '../disk/fingerprint.ts'
import { headLength, readPart, type Part, type PartBytes } from '../reading/part.ts'

/** Where a part stands, how many of its bytes are its head, and its SHA-256. */
export const locationField = z.object({ position: countField, head: ordinalField, bytes: ordinalField, sha256: z.string() })
export type Location = z.output<typeof locationField>

const RESULTS = 'results.jsonl'
const NOTHING = new Uint8Array()

export class ResultsWriter {
  readonly #file: OpenFile
  #position: number

  constructor(disk: Disk, folder: string, purpose: 'write' | 'append') {
    const path = join(folder, RESULTS)
    this.#position = purpose === 'write' ? 0 : (disk.look(path)?.bytes ?? 0)
    if (purpose === 'write') disk.remove(path)
    this.#file = disk.open(path, purpose)
  }

  keep(part: PartBytes): Location {
    for (const piece of part) this.#file.write(piece)
    const bytes = part.reduce((sum, piece) => sum + piece.length, 0)
    const [first = NOTHING] = part
    const location = { position: this.#position, head: headLength(first), bytes, sha256: sha256(...part) }
    this.#position += bytes
    return location
  }

  sync(): void {
    this.#file.sync()
  }

  close(): void {
    this.#file.close()
  }
}

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

  /** The bytes of a part; null where they are not what was kept. */
  bytesAt(location: Location): Uint8Array | null {
    const bytes = this.#file.read(location.position, location.bytes)
    return sha256(bytes) === location.sha256 && headLength(bytes) === location.head ? bytes : null
  }

  /** The bytes of parts, in order. One that is not what was kept is a fault of the disk. */
  *bytes(locations: Iterable<Location>): Generator<Uint8Array> {
    for (const location of locations) yield this.#certainBytesAt(location)
  }

  /** The parts themselves, in order. */
  *parts(locations: Iterable<Location>): Generator<Part> {
    for (const location of locations) yield this.#partAt(location)
  }

  close(): void {
    this.#file.close()
  }

  /** A head that can't be read is none that we kept. */
  #partAt(location: Location): Part {
    try {
      return readPart(this.#file, location, () => this.#certainBytesAt(location))
    } catch (error) {
      throw error instanceof SyntaxError ? new DiskFault('read', this.#path, 'EIO') : error
    }
  }

  #certainBytesAt(location: Location): Uint8Array {
    const bytes = this.bytesAt(location)
    if (bytes === null) throw new DiskFault('read', this.#path, 'EIO')
    return bytes
  }
}
