// Merging shards: the outputs of one run from the parts that several runs read. Law: the bytes are those of a single run over all files; a shard that is
// missing, damaged, given twice or of another run is refused, never left out.
import { join } from 'node:path'
import { byText } from '../core/claim.ts'
import { inFolder, type FolderInUse, type Holding, type Surroundings } from './folder.ts'
import type { Converted } from './convert.ts'
import { joinParts, type ConvertFormat, type Parts } from './join/index.ts'
import { ShardFile, shardNames, shardText, type ShardHead } from './shard.ts'
import { keepSmall } from './memory.ts'
import { Interrupted } from './turns.ts'
import type { Part } from './part.ts'
import type { Holder } from './lock.ts'

export interface MergeRequest {
  /** Folders that `convert --shard` wrote into. */
  readonly folders: readonly string[]
  readonly folder: string
  readonly formats: ReadonlySet<ConvertFormat>
}

export interface MergeWatcher {
  readonly tookOver: (after: Holder | null) => void
  readonly joining: () => void
}

/** What is wrong with the shards given. */
export type ShardFault =
  | { readonly kind: 'noShard'; readonly path: string }
  | { readonly kind: 'damaged'; readonly path: string }
  | { readonly kind: 'differs'; readonly path: string }
  | { readonly kind: 'twice'; readonly shard: string }
  | { readonly kind: 'missing'; readonly shards: readonly string[] }

export type MergeOutcome =
  FolderInUse | { readonly kind: 'shardFault'; readonly fault: ShardFault } | { readonly kind: 'interrupted' } | Converted

export async function merge(request: MergeRequest, around: Surroundings, watcher: MergeWatcher): Promise<MergeOutcome> {
  keepSmall()
  const shards: ShardFile[] = []
  try {
    const fault = (await openShards(around, request.folders, shards)) ?? faultOf(shards)
    if (fault !== null) return { kind: 'shardFault', fault }
    return await inFolder(around, request.folder, async (holding) => {
      if (holding.after) watcher.tookOver(holding.after)
      watcher.joining()
      return joinShards(shards, request, holding)
    })
  } catch (error) {
    if (error instanceof Interrupted) return { kind: 'interrupted' }
    throw error
  } finally {
    for (const shard of shards) shard.close()
  }
}

/** Opens the shards of all folders; what is no whole shard is the fault. */
async function openShards(
  { disk, signal }: Pick<Surroundings, 'disk' | 'signal'>,
  folders: readonly string[],
  shards: ShardFile[],
): Promise<ShardFault | null> {
  for (const folder of folders) {
    const names = disk.look(folder)?.kind === 'folder' ? shardNames(disk, folder) : []
    if (names.length === 0) return { kind: 'noShard', path: folder }
    for (const name of names) {
      const shard = await ShardFile.open(disk, join(folder, name), signal)
      if (shard === null) return { kind: 'damaged', path: join(folder, name) }
      shards.push(shard)
    }
  }
  return null
}

/** What all shards of a run have in common. */
const runOf = ({ of, settings, tool, plan, language }: ShardHead): string => JSON.stringify([of, settings, tool, plan, language])

function faultOf(shards: readonly ShardFile[]): ShardFault | null {
  const [first] = shards
  if (first === undefined) return null
  const numbers = new Set<number>()
  for (const { head } of shards) {
    if (runOf(head) !== runOf(first.head)) return { kind: 'differs', path: shardText(head) }
    if (numbers.has(head.number)) return { kind: 'twice', shard: shardText(head) }
    numbers.add(head.number)
  }
  const { of } = first.head
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !numbers.has(number))
  return missing.length === 0 ? null : { kind: 'missing', shards: missing.map((number) => shardText({ number, of })) }
}

async function joinShards(
  shards: readonly ShardFile[],
  { folder, formats }: MergeRequest,
  { disk, signal, isOurs }: Holding,
): Promise<MergeOutcome> {
  const [first] = shards
  if (first === undefined) return { kind: 'shardFault', fault: { kind: 'noShard', path: folder } }
  const { project, head } = first
  const count = shards.reduce((sum, shard) => sum + shard.count, 0)
  const parts: Parts = { count, walk: () => inOrder(shards) }
  const joined = await joinParts({ disk, folder, parts, project, language: head.language, formats, signal, isOurs })
  const { leftAside } = head
  const unreachable = shards.flatMap((shard) => shard.unreachable).sort(byText)
  return { kind: 'done', project, files: count, reused: 0, unreachable, leftAside, joined, shardFile: null }
}

/** The parts of all shards in the order of file names, in which each shard has its own. */
function* inOrder(shards: readonly ShardFile[]): Generator<Part> {
  const rows = shards.map((shard) => shard.parts())
  const next = rows.map((row) => row.next())
  for (;;) {
    let least: Part | null = null
    let of = -1
    for (const [index, { done, value }] of next.entries()) {
      if (done === true || (least !== null && byText(value.head.file, least.head.file) > 0)) continue
      least = value
      of = index
    }
    if (least === null) return
    yield least
    next[of] = rows[of]?.next() ?? { done: true, value: undefined }
  }
}
