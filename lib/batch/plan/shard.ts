// A shard: one of n parts of an archive of claim sheets, read on its own and written as one file that merge joins with the others. Law: which shard a file
// belongs to follows from its name alone; a shard that is damaged or of another run is refused.
import { createHash, type Hash } from 'node:crypto'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { byText } from '../../core/claim.ts'
import { ordinalField } from '../../core/field.ts'
import { languages, type Language } from '../../core/locality.ts'
import { parseProject, type Project } from '../../core/project.ts'
import type { Disk, OpenFile } from '../disk/index.ts'
import { sha256 } from '../disk/fingerprint.ts'
import { expectOurs, type JoinRequest } from '../join/index.ts'
import { linesOf } from '../disk/lines.ts'
import { Output } from '../disk/output.ts'
import { headLength, isUnreachable, parseHead, readPart, type Part } from '../reading/part.ts'
import { asideReasons, type Plan } from './index.ts'
import { inTurns } from '../turns.ts'
import type { PlannedFiles } from './planned-files.ts'
import type { RunIdentity } from '../journal/earlier.ts'

/** Which of how many parts of an archive. */
export interface Shard {
  /** From 1 to `of`. */
  readonly number: number
  readonly of: number
}

export const shardText = ({ number, of }: Shard): string => `${String(number)}/${String(of)}`
const shardName = ({ number, of }: Shard): string => `shard-${String(number)}-of-${String(of)}.jsonl`

/** The files of a shard. */
export const filesOf = (plan: Plan, { number, of }: Shard): PlannedFiles =>
  plan.files.only((file) => Number.parseInt(sha256(file).slice(0, 12), 16) % of === number - 1)

/** The number rises with the form of a part: one of another form would be read wrongly. */
const SCHEMA = 'vipu/shard@2'

const headField = z.object({
  schema: z.literal(SCHEMA),
  number: ordinalField,
  of: ordinalField,
  settings: z.string(),
  tool: z.string(),
  /** The fingerprint of the names of all files of all shards. */
  plan: z.string(),
  language: z.enum(languages),
  leftAside: z.array(z.object({ file: z.string(), reason: z.enum(asideReasons) })),
  project: z.unknown(),
})
export type ShardHead = z.output<typeof headField>

const tailField = z.object({ parts: z.int(), sha256: z.string() })

/** The project that a run reads for, and the language in which it tells what it finds. */
interface ReadFor {
  readonly project: Project
  readonly language: Language
}

/** What a shard says about itself in its first line. */
export const shardHead = (shard: Shard, identity: RunIdentity, plan: Plan, { project, language }: ReadFor): ShardHead => ({
  schema: SCHEMA,
  ...shard,
  ...identity,
  plan: sha256(Array.from(plan.files, ({ file }) => file).join('\n')),
  language,
  leftAside: [...plan.leftAside],
  project,
})

/** Writes a shard's file; returns its name. Throws Interrupted where the signal comes first, or the folder's lock is held no more. */
export async function writeShard(
  head: ShardHead,
  parts: Iterable<Uint8Array>,
  { disk, folder, signal, isOurs }: Pick<JoinRequest, 'disk' | 'folder' | 'signal' | 'isOurs'>,
): Promise<string> {
  expectOurs(isOurs)
  const name = shardName(head)
  const output = new Output(disk, join(folder, name))
  try {
    const hash = createHash('sha256')
    let count = 0
    put(output, hash, `${JSON.stringify(head)}\n`)
    await inTurns(parts, signal, (part) => {
      put(output, hash, part)
      count += 1
    })
    output.write(`${JSON.stringify({ parts: count, sha256: hash.digest('hex') })}\n`)
    output.finish()
    expectOurs(isOurs)
    output.publish()
    disk.syncFolder(folder)
    return name
  } catch (error) {
    if (isOurs()) output.abandon()
    throw error
  }
}

function put(output: Output, hash: Hash, content: string | Uint8Array): void {
  output.write(content)
  hash.update(content)
}

/** Where a part stands in its shard, and how many of its bytes are its head. */
interface PartPlace {
  readonly position: number
  readonly head: number
  readonly bytes: number
}

/** Where all parts stand, in three numbers each; no text is kept. */
class PartPlaces {
  readonly #numbers: number[] = []

  get count(): number {
    return this.#numbers.length / 3
  }

  add({ position, head, bytes }: PartPlace): void {
    this.#numbers.push(position, head, bytes)
  }

  *[Symbol.iterator](): Generator<PartPlace> {
    for (let at = 0; at < this.#numbers.length; at += 3) {
      const [position = 0, head = 0, bytes = 0] = this.#numbers.slice(at, at + 3)
      yield { position, head, bytes }
    }
  }
}

/** A shard's file as it was found, checked from the first byte to the last. */
export class ShardFile {
  readonly head: ShardHead
  readonly project: Project
  /** Files that the disk did not give when the shard was read; the exit code of one run over everything tells them, too. */
  readonly unreachable: readonly string[]
  readonly #places: PartPlaces
  readonly #file: OpenFile

  private constructor(file: OpenFile, { head, project, places, unreachable }: CheckedShard) {
    this.#file = file
    this.head = head
    this.project = project
    this.unreachable = unreachable
    this.#places = places
  }

  /** Null where the file is not whole, or no shard at all. */
  static async open(disk: Disk, path: string, signal: AbortSignal): Promise<ShardFile | null> {
    const file = disk.open(path, 'read')
    let shard: CheckedShard | null = null
    try {
      shard = await checkedShard(file, signal)
    } finally {
      if (shard === null) file.close()
    }
    return shard && new ShardFile(file, shard)
  }

  get count(): number {
    return this.#places.count
  }

  /** Its parts, in the order of file names. */
  *parts(): Generator<Part> {
    for (const place of this.#places) yield readPart(this.#file, place, () => this.#file.read(place.position, place.bytes))
  }

  close(): void {
    this.#file.close()
  }
}

/** Names of the shards in a folder. */
export const shardNames = (disk: Disk, folder: string): string[] =>
  disk
    .list(folder)
    .filter(({ name, kind }) => kind === 'file' && /^shard-\d+-of-\d+\.jsonl$/.test(name))
    .map(({ name }) => name)
    .sort()

interface CheckedShard {
  readonly head: ShardHead
  readonly project: Project
  readonly places: PartPlaces
  readonly unreachable: readonly string[]
}

async function checkedShard(file: OpenFile, signal: AbortSignal): Promise<CheckedShard | null> {
  const hash = createHash('sha256')
  const places = new PartPlaces()
  let first: string | null = null
  let last: string | null = null
  await inTurns(linesOf(file), signal, ({ bytes, position, isLast }) => {
    if (isLast) last = Buffer.from(bytes).toString()
    else hash.update(bytes)
    if (first === null) first = Buffer.from(bytes).toString()
    else if (!isLast) places.add({ position, head: headLength(bytes), bytes: bytes.length })
  })
  const head = parsed(headField, first)
  const tail = parsed(tailField, last)
  if (head === null || tail?.parts !== places.count || tail.sha256 !== hash.digest('hex')) return null
  const unreachable = await unreachableIn(file, places, signal)
  const { value: project } = parseProject(head.project)
  return project && unreachable && { head, project, places, unreachable }
}

/**
 * Only now, when every byte is known to be right, are the heads read, for files that the disk did not give. Null where names are not in order, on which
 * merging relies.
 */
async function unreachableIn(file: OpenFile, places: PartPlaces, signal: AbortSignal): Promise<string[] | null> {
  const unreachable: string[] = []
  const seen = { before: '', inOrder: true }
  await inTurns(places, signal, ({ position, head }) => {
    const part = parseHead(file.read(position, head))
    if (byText(seen.before, part.file) >= 0) seen.inOrder = false
    if (isUnreachable(part)) unreachable.push(part.file)
    seen.before = part.file
  })
  return seen.inOrder ? unreachable : null
}

function parsed<T>(field: z.ZodMiniType<T>, text: string | null): T | null {
  try {
    return text === null ? null : (field.safeParse(JSON.parse(text)).data ?? null)
  } catch {
    return null
  }
}
