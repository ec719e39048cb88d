// An output file: written beside its place, made durable, then put in its place in one step. Law: at every moment the file under its name is either
// the old one or the new one, whole.
import { createHash, type Hash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import type { Disk, OpenFile } from './index.ts'

const BUFFER = 1 << 18
const PARTIAL = '.partial'

const partialPath = (path: string): string => join(dirname(path), `.${basename(path)}${PARTIAL}`)
export const isPartial = (name: string): boolean => name.startsWith('.') && name.endsWith(PARTIAL)

/** Where a partial file would have come to stand, which is the name people know; any other path stays. */
export function placeOf(path: string): string {
  const name = basename(path)
  return isPartial(name) ? join(dirname(path), name.slice(1, -PARTIAL.length)) : path
}

/** Removes what a run that was killed had begun of a file that this run does not write. */
export const removePartial = (disk: Disk, path: string): void => {
  disk.remove(partialPath(path))
}

/** Puts a finished file in its place, whoever wrote it. */
export const publishPartial = (disk: Disk, path: string): void => {
  disk.rename(partialPath(path), path)
}

/** Leaves no trace of a file that was not published; for the way out after a fault, so it never throws itself. */
export function abandonPartial(disk: Disk, path: string): void {
  try {
    removePartial(disk, path)
  } catch {
    // The disk that failed once fails again; the next run overwrites the partial file.
  }
}

/** Bytes of a letter in UTF-8 at most, counted by the units of a text. */
const MOST_BYTES = 3

/** Room that finished outputs had for what waits: a run has few open at once, but thousands of notes. An abandoned one keeps its own, which may still be written into. */
const rooms: Buffer[] = []

export class Output {
  readonly path: string
  readonly #disk: Disk
  readonly #partial: string
  readonly #room = rooms.pop() ?? Buffer.allocUnsafeSlow(BUFFER)
  readonly #hash: Hash | null
  #file: OpenFile | null
  #waiting = 0

  /**
   * Begins a file; nothing stands under its name yet. Only the holder of the folder's lock may, so a partial file of a dead run is removed: should that run
   * only have stood still, it goes on writing into what nobody sees any more.
   */
  constructor(disk: Disk, path: string, purpose?: 'fingerprinted') {
    this.path = path
    this.#disk = disk
    this.#partial = partialPath(path)
    this.#hash = purpose === 'fingerprinted' ? createHash('sha256') : null
    disk.remove(this.#partial)
    this.#file = disk.open(this.#partial, 'write')
  }

  /** The content may change as soon as this returns. */
  write(content: string | Uint8Array): void {
    const most = typeof content === 'string' ? content.length * MOST_BYTES : content.length
    if (this.#waiting + most > BUFFER) this.#flush()
    if (most > BUFFER) this.#put(typeof content === 'string' ? Buffer.from(content) : content)
    else if (typeof content === 'string') this.#waiting += this.#room.write(content, this.#waiting)
    else {
      this.#room.set(content, this.#waiting)
      this.#waiting += content.length
    }
  }

  /** Everything written is on the disk for good, still under the partial name. */
  finish(): void {
    this.#flush()
    this.#file?.sync()
    this.#close()
    rooms.push(this.#room)
  }

  /** The fingerprint of what was written, once all of it is; only where one was asked for. */
  fingerprint(): string | null {
    return this.#hash && this.#hash.digest('hex')
  }

  /** Puts the finished file in its place; the folder has to be synced afterwards. */
  publish(): void {
    publishPartial(this.#disk, this.path)
  }

  /** Leaves no trace; for the way out after a fault, so it never throws itself. */
  abandon(): void {
    this.#waiting = 0
    try {
      this.#close()
    } catch {
      // What failed before is the fault to tell.
    }
    abandonPartial(this.#disk, this.path)
  }

  #flush(): void {
    if (this.#waiting === 0) return
    const bytes = this.#room.subarray(0, this.#waiting)
    this.#waiting = 0
    this.#put(bytes)
  }

  #put(bytes: Uint8Array): void {
    this.#file?.write(bytes)
    this.#hash?.update(bytes)
  }

  #close(): void {
    const file = this.#file
    if (file === null) return
    this.#file = null
    file.close()
  }
}

/** A file's content, whole or piece by piece. */
export type Content = string | Uint8Array | Iterable<string>

/** Writes whole files into one folder, all made durable before the first takes its place. */
export function writeFiles(disk: Disk, folder: string, contents: ReadonlyMap<string, Content>): void {
  const outputs: Output[] = []
  try {
    disk.makeFolder(folder)
    for (const [name, content] of contents) {
      const output = new Output(disk, join(folder, name))
      outputs.push(output)
      for (const piece of piecesOf(content)) output.write(piece)
      output.finish()
    }
    for (const output of outputs) output.publish()
    disk.syncFolder(folder)
  } catch (error) {
    for (const output of outputs) output.abandon()
    throw error
  }
}

const piecesOf = (content: Content): Iterable<string | Uint8Array> =>
  typeof content === 'string' || content instanceof Uint8Array ? [content] : content
