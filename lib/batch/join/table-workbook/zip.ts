// A zip archive written as it grows. Law: nothing is kept but a list of its parts, and no clock: the same content gives the same bytes.
import { once } from 'node:events'
import { crc32, createDeflateRaw, type DeflateRaw } from 'node:zlib'

interface Part {
  readonly name: Buffer
  readonly offset: number
  readonly checksum: number
  readonly compressed: number
  readonly size: number
}

/** 1 January 1980, the first day an archive can name. */
const DATE = 0x0021
const VERSION = 20
/** Sizes follow after the content; names are UTF-8. */
const FLAGS = 0x0808
const DEFLATED = 8
const LARGEST = 0xffffffff

/** Takes the bytes of the archive, in order. */
export type Write = (bytes: Uint8Array) => void

export class ZipWriter {
  readonly #write: Write
  readonly #parts: Part[] = []
  #offset = 0

  constructor(write: Write) {
    this.#write = write
  }

  /** Begins a part; the part before has to be finished. */
  begin(name: string): ZipPart {
    const offset = this.#offset
    const bytes = Buffer.from(name)
    const head = record(
      0x04034b50,
      [2, VERSION],
      [2, FLAGS],
      [2, DEFLATED],
      [2, 0],
      [2, DATE],
      [4, 0],
      [4, 0],
      [4, 0],
      [2, bytes.length],
      [2, 0],
    )
    this.#put(head)
    this.#put(bytes)
    return new ZipPart(
      (compressed) => {
        this.#put(compressed)
      },
      (checksum, compressed, size) => {
        this.#put(record(0x08074b50, [4, checksum], [4, compressed], [4, size]))
        this.#parts.push({ name: bytes, offset, checksum, compressed, size })
      },
    )
  }

  /** Adds a part that is small. */
  async add(name: string, content: string): Promise<void> {
    const part = this.begin(name)
    await part.write(content)
    await part.finish()
  }

  /** Writes the directory; nothing may follow. */
  finish(): void {
    const start = this.#offset
    for (const part of this.#parts) {
      this.#put(directoryEntry(part))
      this.#put(part.name)
    }
    const count = this.#parts.length
    this.#put(record(0x06054b50, [2, 0], [2, 0], [2, count], [2, count], [4, this.#offset - start], [4, start], [2, 0]))
  }

  #put(bytes: Uint8Array): void {
    this.#write(bytes)
    this.#offset += bytes.length
    if (this.#offset > LARGEST) throw new RangeError('an archive of more than 4 GiB')
  }
}

const directoryEntry = ({ name, offset, checksum, compressed, size }: Part): Buffer =>
  record(
    0x02014b50,
    [2, VERSION],
    [2, VERSION],
    [2, FLAGS],
    [2, DEFLATED],
    [2, 0],
    [2, DATE],
    [4, checksum],
    [4, compressed],
    [4, size],
    [2, name.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, offset],
  )

/** A little-endian record: its signature and its fields as `[bytes, value]`. */
function record(signature: number, ...fields: readonly (readonly [2 | 4, number])[]): Buffer {
  const bytes = Buffer.alloc(4 + fields.reduce((sum, [width]) => sum + width, 0))
  let position = bytes.writeUInt32LE(signature)
  for (const [width, value] of fields) position = bytes.writeUIntLE(value, position, width)
  return bytes
}

/** Of zlib: rows are so alike that its quickest way of packing leaves a quarter more than its usual one, in a third of the time. */
const LEVEL = 1
/** As many bytes come out of it at once. */
const PACKED = 1 << 16

/** A part that is being written. */
export class ZipPart {
  readonly #deflate: DeflateRaw = createDeflateRaw({ level: LEVEL, chunkSize: PACKED })
  readonly #ended: (checksum: number, compressed: number, size: number) => void
  #checksum = 0
  #size = 0
  #compressed = 0
  #fault: unknown = null
  #packed = Promise.resolve()

  constructor(put: Write, ended: (checksum: number, compressed: number, size: number) => void) {
    this.#ended = ended
    this.#deflate.on('data', (bytes: Uint8Array) => {
      try {
        put(bytes)
        this.#compressed += bytes.length
      } catch (error) {
        this.#fault ??= error
      }
    })
  }

  /** Bytes written so far. */
  get size(): number {
    return this.#size
  }

  /** Resolves when all bytes before these are packed: these may still be at work, and have to stay as they are. */
  async write(content: string | Uint8Array): Promise<void> {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    this.#checksum = crc32(bytes, this.#checksum)
    this.#size += bytes.length
    if (this.#size > LARGEST) throw new RangeError('a part of more than 4 GiB')
    const before = this.#packed
    this.#packed = new Promise((resolve) => {
      this.#deflate.write(bytes, () => {
        resolve()
      })
    })
    await before
    this.#complain()
  }

  async finish(): Promise<void> {
    const end = once(this.#deflate, 'end')
    this.#deflate.end()
    await end
    this.#complain()
    this.#ended(this.#checksum, this.#compressed, this.#size)
  }

  /** A disk that failed inside an event fails here, where somebody waits for it. */
  #complain(): void {
    if (this.#fault !== null) throw this.#fault instanceof Error ? this.#fault : new Error('the archive could not be written')
  }
}
