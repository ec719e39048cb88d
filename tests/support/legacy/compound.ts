// A builder of OLE2 compound files for tests: streams of any length in the root, small ones in the small sectors, and lies on request.
import { u16, u32, wide } from './biff.ts'

const SECTOR = 512
const SMALL = 64
const CUTOFF = 4096
const END = 0xfffffffe
const FREE = 0xffffffff
const TABLE = 0xfffffffd

/** Puts streams into a compound file, in the order given. */
export function compoundOf(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const next: number[] = []
  const sectors: number[] = []
  const place = (bytes: readonly number[]): number => {
    const first = next.length
    const count = Math.ceil(bytes.length / SECTOR)
    for (let index = 0; index < count; index++) next.push(index === count - 1 ? END : first + index + 1)
    sectors.push(...bytes, ...new Array<number>(count * SECTOR - bytes.length).fill(0))
    return count === 0 ? END : first
  }
  const small = smallStreams(streams)
  const starts = new Map(Object.entries(streams).map(([name, bytes]) => [name, small.starts.get(name) ?? place([...bytes])]))
  const smallStart = place(small.bytes)
  const smallTable = place(small.next.flatMap(u32))
  const names = Object.keys(streams)
  const directory = [
    entry('Root Entry', { kind: 5, child: names.length > 0 ? 1 : FREE, start: smallStart, size: small.bytes.length }),
    ...names.map((name, index) =>
      entry(name, {
        kind: 2,
        right: index + 1 < names.length ? index + 2 : FREE,
        start: starts.get(name) ?? END,
        size: streams[name]?.length ?? 0,
      }),
    ),
  ].flat()
  const directoryStart = place(directory)
  const tableSectors = Math.ceil((next.length + 1) / (SECTOR / 4 - 1))
  const tableStart = next.length
  for (let index = 0; index < tableSectors; index++) next.push(TABLE)
  const table = next.flatMap(u32)
  while (table.length % SECTOR !== 0) table.push(0xff)
  return Uint8Array.from([
    ...header({ tableStart, tableSectors, directoryStart, smallTable, hasSmall: small.next.length > 0 }),
    ...sectors,
    ...table,
  ])
}

function smallStreams(streams: Readonly<Record<string, Uint8Array>>): { bytes: number[]; next: number[]; starts: Map<string, number> } {
  const bytes: number[] = []
  const next: number[] = []
  const starts = new Map<string, number>()
  for (const [name, content] of Object.entries(streams)) {
    if (content.length >= CUTOFF || content.length === 0) continue
    starts.set(name, next.length)
    const count = Math.ceil(content.length / SMALL)
    for (let index = 0; index < count; index++) next.push(index === count - 1 ? END : next.length + 1)
    bytes.push(...content, ...new Array<number>(count * SMALL - content.length).fill(0))
  }
  return { bytes, next, starts }
}

function entry(
  name: string,
  { kind, right = FREE, child = FREE, start, size }: { kind: number; right?: number; child?: number; start: number; size: number },
): number[] {
  const letters = wide(name)
  const padded = [...letters, ...new Array<number>(64 - letters.length).fill(0)]
  const rest = [...u16(letters.length + 2), kind, 1, ...u32(FREE), ...u32(right), ...u32(child), ...new Array<number>(36).fill(0)]
  return [...padded, ...rest, ...u32(start), ...u32(size), ...u32(0)]
}

function header(shape: {
  tableStart: number
  tableSectors: number
  directoryStart: number
  smallTable: number
  hasSmall: boolean
}): number[] {
  const first = [
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(16).fill(0),
    ...u16(0x3e),
    ...u16(3),
    ...u16(0xfffe),
    ...u16(9),
    ...u16(6),
  ]
  const counts = [...new Array<number>(10).fill(0), ...u32(shape.tableSectors), ...u32(shape.directoryStart), ...u32(0), ...u32(CUTOFF)]
  const chains = [...u32(shape.hasSmall ? shape.smallTable : END), ...u32(shape.hasSmall ? 1 : 0), ...u32(END), ...u32(0)]
  const table = Array.from({ length: 109 }, (_, index) => u32(index < shape.tableSectors ? shape.tableStart + index : FREE)).flat()
  return [...first, ...counts, ...chains, ...table]
}
