// A zip archive from people nobody vetted. Law: all of it is checked before anything is unpacked, and every unpacked byte is counted and proven.
import type { Limits } from '../limits.ts'
import { tooLarge, unsafe } from '../refusal.ts'
import { checksumOf, type Checksum } from './checksum.ts'
import { readDirectory } from './directory.ts'
import { keyOf, type Entry } from './entry.ts'
import { inflateBounded, refuseUnpacked, type Inflate } from './inflate.ts'
import { placeEntries, type PlacedEntry } from './local-headers.ts'
import { unpackedOnce } from './unpacked-once.ts'

/** The parts of a checked archive; names are found whatever their case and slashes. */
export class Archive {
  /** The keys of all parts: lower case, `/` between folders. */
  readonly keys: readonly string[]
  /** Bytes of the file that belong to no part of the archive: it may be a file of another kind, too. */
  readonly foreignBytes: number
  readonly #bytes: Uint8Array
  readonly #limits: Limits
  readonly #inflate: Inflate
  readonly #checksum: Checksum
  readonly #entries: ReadonlyMap<string, PlacedEntry>
  readonly #read = new Set<string>()
  #unpacked = 0

  /** Checks the whole archive; refuses (see `guarded`) what is damaged, encrypted, too large or unsafe. */
  constructor(bytes: Uint8Array, limits: Limits, inflate: Inflate, checksum: Checksum = checksumOf) {
    if (bytes.length > limits.fileBytes) tooLarge('fileBytes', limits.fileBytes, bytes.length)
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const directory = readDirectory(bytes, view, limits)
    const placed = placeEntries(bytes, view, directory)
    const files = placed.entries.filter((one) => !one.entry.isFolder)
    this.foreignBytes = placed.foreignBytes
    this.#entries = new Map(files.map((one) => [one.entry.key, one]))
    this.keys = [...this.#entries.keys()]
    this.#bytes = bytes
    this.#limits = limits
    this.#inflate = inflate
    this.#checksum = checksum
  }

  /** The keys of the parts that nobody has unpacked yet. */
  get unread(): readonly string[] {
    return this.keys.filter((key) => !this.#read.has(key))
  }

  has(name: string): boolean {
    return this.#find(name) !== undefined
  }

  /** The name of a part as it is stored. */
  nameOf(key: string): string {
    return this.#entries.get(key)?.entry.name ?? key
  }

  /** Unpacks a part, or null where there is none; refuses one whose size or checksum is not as stated. */
  part(name: string): Uint8Array | null {
    const placed = this.#find(name)
    if (placed === undefined) return null
    const { entry, dataAt } = placed
    this.#read.add(entry.key)
    this.#unpacked += entry.size
    if (this.#unpacked > this.#limits.totalBytes) tooLarge('totalBytes', this.#limits.totalBytes, this.#unpacked)
    const packed = this.#bytes.subarray(dataAt, dataAt + entry.packedSize)
    return entry.method === 0 ? this.#proven(packed, entry) : unpackedOnce(packed, entry, this.#inflate, () => this.#unpack(packed, entry))
  }

  /** A key is found as it stands. */
  #find(name: string): PlacedEntry | undefined {
    return this.#entries.get(name) ?? this.#entries.get(keyOf(name))
  }

  #unpack(packed: Uint8Array, entry: Entry): Uint8Array {
    const content = entry.size === 0 ? inflateBounded(packed, 0) : this.#inflate(packed, entry.size)
    return content?.length === entry.size ? this.#proven(content, entry) : refuseUnpacked(packed, entry.size, entry.name)
  }

  #proven(content: Uint8Array, entry: Entry): Uint8Array {
    return this.#checksum(content) === entry.checksum ? content : unsafe('checksum', entry.name)
  }
}
