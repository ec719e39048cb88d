// Merging shards: the outputs of one run from the parts that several runs read. Law: the bytes are those of a single run over all files; a shard that is
// missing, damaged, given twice or of another run is refused, never left out; all that are wrong are named at once.
import { join } from 'node:path'
import { byText } from '../core/claim.ts'
import { inFolder, type FolderInUse, type Holding, type Surroundings } from './folder/index.ts'
import type { Converted } from './convert.ts'
import { joinParts, type ConvertFormat, type Parts } from './join/index.ts'
import { ShardFile, shardNames, shardText, type ShardHead } from './plan/shard.ts'
import { keepSmall } from './v8/memory.ts'
import { Interrupted } from './turns.ts'
import type { Part } from './reading/part.ts'
import type { MissingInput } from './plan/index.ts'
import type { Holder } from './folder/lock.ts'

/** Which shards are joined, and where to. */
export interface MergeRequest {
  /** Folders that `convert --shard` wrote into. */
  readonly folders: readonly string[]
  readonly folder: string
  readonly formats: ReadonlySet<ConvertFormat>
}

/** Is told how the joining goes; nothing depends on it. */
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

/** How a merge may end other than by a DiskFault. */
export type MergeOutcome =
  | FolderInUse
  | { readonly kind: 'missingInputs'; readonly missing: readonly MissingInput[] }
  | { readonly kind: 'shardFaults'; readonly faults: readonly ShardFault[] }
  | { readonly kind: 'interrupted' }
  | Converted

/** Joins the shards of a run to the bytes that one run over all files would have made; any fault among them, and nothing is written. */
export async function merge(request: MergeRequest, around: Surroundings, watcher: MergeWatcher): Promise<MergeOutcome> {
  keepSmall()
  const shards: ShardFile[] = []
  try {
    const missing = request.folders.filter((folder) => around.disk.look(folder) === null)
    if (missing.length > 0) return { kind: 'missingInputs', missing: missing.map((path) => ({ path, reason: 'ENOENT' })) }
    const unread = await openShards(around, request.folders, shards)
    const faults = unread.length > 0 ? unread : faultsOf(shards)
    if (faults.length > 0) return { kind: 'shardFaults', faults }
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

/** Opens the shards of all folders; what is no whole shard is a fault. */
async function openShards(
  { disk, signal }: Pick<Surroundings, 'disk' | 'signal'>,
  folders: readonly string[],
  shards: ShardFile[],
): Promise<ShardFault[]> {
  const faults: ShardFault[] = []
  for (const folder of folders) {
    const names = disk.look(folder)?.kind === 'folder' ? shardNames(disk, folder) : []
    if (names.length === 0) faults.push({ kind: 'noShard', path: folder })
    for (const name of names) {
      const shard = await ShardFile.open(disk, join(folder, name), signal)
      if (shard === null) faults.push({ kind: 'damaged', path: join(folder, name) })
      else shards.push(shard)
    }
  }
  return faults
}

/** What all shards of a run have in common. */
const runOf = ({ of, settings, tool, plan, language }: ShardHead): string => JSON.stringify([of, settings, tool, plan, language])

/** What is wrong with shards that are whole. Of those of another run nothing is known to be missing. */
function faultsOf(shards: readonly ShardFile[]): ShardFault[] {
  const [first] = shards
  if (first === undefined) return []
  const others = shards.filter(({ head }) => runOf(head) !== runOf(first.head))
  if (others.length > 0) return others.map(({ head }) => ({ kind: 'differs', path: shardText(head) }))
  const times = new Map<number, number>()
  for (const { head } of shards) times.set(head.number, (times.get(head.number) ?? 0) + 1)
  const { of } = first.head
  const textOf = (number: number): string => shardText({ number, of })
  const twice = [...times].flatMap(([number, count]) => (count > 1 ? [{ kind: 'twice', shard: textOf(number) } as const] : []))
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !times.has(number))
  return missing.length === 0 ? twice : [...twice, { kind: 'missing', shards: missing.map(textOf) }]
}

async function joinShards(
  shards: readonly ShardFile[],
  { folder, formats }: MergeRequest,
  { disk, signal, isOurs }: Holding,
): Promise<MergeOutcome> {
  const [first] = shards
  if (first === undefined) throw new RangeError('no shards to join')
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
