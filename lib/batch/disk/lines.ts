// The lines of a file of any length, one after another.
import type { OpenFile } from './index.ts'

export interface FileLine {
  /** With its line end, which only the last line may lack. */
  readonly bytes: Uint8Array
  readonly position: number
  readonly isLast: boolean
}

const CHUNK = 1 << 20
const LINE_END = 10

export function* linesOf(file: OpenFile): Generator<FileLine> {
  let position = 0
  let waiting: Uint8Array[] = []
  let ready: Omit<FileLine, 'isLast'> | null = null
  for (let read = 0, chunk = file.read(0, CHUNK); chunk.length > 0; chunk = file.read(read, CHUNK)) {
    read += chunk.length
    let start = 0
    for (let end = chunk.indexOf(LINE_END); end !== -1; end = chunk.indexOf(LINE_END, start)) {
      if (ready) yield { ...ready, isLast: false }
      ready = lineAt(position, [...waiting, chunk.subarray(start, end + 1)])
      position += ready.bytes.length
      waiting = []
      start = end + 1
    }
    if (start < chunk.length) waiting.push(chunk.subarray(start))
  }
  if (ready) yield { ...ready, isLast: waiting.length === 0 }
  if (waiting.length > 0) yield { ...lineAt(position, waiting), isLast: true }
}

const lineAt = (position: number, pieces: readonly Uint8Array[]): Omit<FileLine, 'isLast'> => ({
  position,
  bytes: pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces),
})
