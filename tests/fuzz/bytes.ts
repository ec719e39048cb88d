// Bytes changed as storage, transport and enemies change them: flipped, cut, lost, repeated, filled.
import type { Draw } from '../sheet/mess/draw.ts'

const joined = (...pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces))

type Change = (bytes: Uint8Array, at: number, length: number, draw: Draw) => Uint8Array

const changes: readonly Change[] = [
  (bytes, at, _, draw) => bytes.map((byte, index) => (index === at ? byte ^ (1 << draw.between(0, 7)) : byte)),
  (bytes, at, _, draw) => bytes.map((byte, index) => (index === at ? draw.between(0, 255) : byte)),
  (bytes, at, length, draw) => bytes.map((byte, index) => (index >= at && index < at + length ? draw.of([0, 255, 0x22, 0x3c]) : byte)),
  (bytes, at) => bytes.slice(0, at),
  (bytes, at, length) => joined(bytes.slice(0, at), bytes.slice(at + length)),
  (bytes, at, length) => joined(bytes.slice(0, at + length), bytes.slice(at)),
  (bytes, at, length, draw) =>
    joined(
      bytes.slice(0, at),
      Uint8Array.from({ length }, () => draw.between(0, 255)),
      bytes.slice(at),
    ),
]

/** One to six changes; most are small ones. */
export function mutatedBytes(draw: Draw, bytes: Uint8Array): Uint8Array {
  let changed = bytes
  for (let count = draw.between(1, 6); count > 0 && changed.length > 0; count -= 1) {
    const change = draw.happens(0.6) ? draw.of(changes.slice(0, 2)) : draw.of(changes)
    changed = change(changed, draw.between(0, changed.length - 1), draw.between(1, 24), draw)
  }
  return changed
}
