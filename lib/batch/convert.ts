// A conversion from beginning to end: plan, lock, read or take what was read, join. Law: the same inputs and settings give the same bytes, whether the run
// was interrupted or not, by any number of readers; the input is only ever read.
import { basename, dirname, join } from 'node:path'
import type { Language } from '../core/locality.ts'
import type { Project } from '../core/project.ts'
import { compileLate } from './v8/compiling.ts'
import type { Disk } from './disk/index.ts'
import { inOneCase } from './disk/file-name.ts'
import { inFolder, ownFolder, type FolderInUse, type Holding, type Surroundings } from './folder/index.ts'
import { joinParts, outputNames, type ConvertFormat, type Joined } from './join/index.ts'
import { sha256 } from './disk/fingerprint.ts'
import { EarlierReadings, type RunIdentity } from './journal/earlier.ts'
import { Journal, readHistory, type History } from './journal/index.ts'
import type { Holder } from './folder/lock.ts'
import { collectGarbage, keepSmall, makingWhatStays } from './v8/memory.ts'
import { isInside, isPlan, makePlan, type LeftAside, type MissingInput, type Plan } from './plan/index.ts'
import type { PlannedFiles } from './plan/planned-files.ts'
import type { Reader } from './reading/reader.ts'
import type { ReadingLimits } from './reading/limits.ts'
import { Results } from './journal/results.ts'
import { readAll, type Readings } from './reading/index.ts'
import { tellIn } from '../i18n/tell.ts'
import { Interrupted } from './turns.ts'
import { filesOf, shardHead, writeShard, type Shard } from './plan/shard.ts'

/** Whether results of earlier runs in the folder are used: of one that did not finish, of any, or of none. */
export type Reuse = 'unfinished' | 'any' | 'none'

/** What is to be converted, where to, and by whom. */
export interface ConvertRequest {
  readonly inputs: readonly string[]
  readonly folder: string
  readonly project: Project
  /** Where the project was read from; it is no claim sheet. */
  readonly projectFile?: string
  /** Of the messages; notes are in their locality's. */
  readonly language: Language
  readonly limits: ReadingLimits
  readonly formats: ReadonlySet<ConvertFormat>
  readonly reuse: Reuse
  readonly shard: Shard | null
  /** Names the program that reads, to the byte. */
  readonly tool: string
  readonly openReader: () => Reader
}

/** Is told how the run goes; nothing depends on it. */
export interface Watcher {
  readonly tookOver: (after: Holder | null) => void
  readonly continues: (reusable: number) => void
  readonly startsOver: () => void
  readonly journalBroken: () => void
  readonly reading: (done: number, total: number) => void
  readonly lost: (file: string, detail: string) => void
  readonly joining: () => void
}

/** A conversion that is done; what is wrong with its sheets stands in the summary of `joined`. */
export interface Converted {
  readonly kind: 'done'
  readonly project: Project
  readonly files: number
  readonly reused: number
  readonly unreachable: readonly string[]
  readonly leftAside: readonly LeftAside[]
  /** Null for a shard, which is joined later. */
  readonly joined: Joined | null
  readonly shardFile: string | null
}

/** How a conversion may end other than by a DiskFault. */
export type ConvertOutcome =
  | Converted
  | FolderInUse
  | { readonly kind: 'missingInputs'; readonly missing: readonly MissingInput[] }
  | { readonly kind: 'noSheets'; readonly leftAside: readonly LeftAside[] }
  /** An output would stand where an input stands, or would be read as an input next time. */
  | { readonly kind: 'outputAmongInputs'; readonly path: string }
  | { readonly kind: 'interrupted' }

/**
 * Converts claim sheets into a folder: claims.json, findings.csv, claims.xlsx, claims.parquet and the return notes, or the file of one shard. What the files hold
 * is told in findings; rejects with a DiskFault where the disk refuses, and where no thread can be started or the program was replaced meanwhile.
 */
export async function convert(request: ConvertRequest, around: Surroundings, watcher: Watcher): Promise<ConvertOutcome> {
  keepSmall()
  compileLate()
  const plan = await makingWhatStays(() => makePlan(around.disk, request.inputs, request.folder, request.projectFile))
  if (!isPlan(plan)) return { kind: 'missingInputs', missing: plan }
  if (plan.files.length === 0) return { kind: 'noSheets', leftAside: plan.leftAside }
  const clash = clashOf(around.disk, request, plan)
  if (clash !== null) return { kind: 'outputAmongInputs', path: clash }
  return inFolder(around, request.folder, async (holding) => {
    if (holding.after) watcher.tookOver(holding.after)
    return new Conversion(request, holding, watcher, plan).run()
  })
}

/** The path where an output and the inputs would meet, whatever links lead to either and however a disk sees capitals. */
function clashOf(disk: Disk, { inputs, folder }: ConvertRequest, plan: Plan): string | null {
  const own = disk.real(folder)
  if (inputs.some((input) => disk.real(input) === own)) return folder
  const places = [...Object.values(outputNames).map((name) => join(own, name)), join(own, 'notes'), ownFolder(own)].map(inOneCase)
  const meets = (path: string): boolean => places.some((place) => isInside(place, inOneCase(path)))
  /** The one path of each folder that stands in ours, null for any other. */
  const folders = new Map<string, string | null>()
  const placeOf = (folder: string): string | null => {
    const real = disk.real(folder)
    const place = isInside(own, real) ? real : null
    folders.set(folder, place)
    return place
  }
  for (const { path } of plan.files) {
    const above = dirname(path)
    const known = folders.get(above)
    const real = known === undefined ? placeOf(above) : known
    if (real !== null && meets(join(real, basename(path)))) return path
  }
  return inputs.find((input) => meets(disk.real(input))) ?? null
}

/** Files whose names, in the making, leave garbage worth collecting. */
const MANY = 10_000

class Conversion {
  readonly #request: ConvertRequest
  readonly #around: Holding
  readonly #watcher: Watcher
  readonly #plan: Plan
  readonly #own: string
  readonly #identity: RunIdentity

  constructor(request: ConvertRequest, around: Holding, watcher: Watcher, plan: Plan) {
    this.#request = request
    this.#around = around
    this.#watcher = watcher
    this.#plan = plan
    this.#own = ownFolder(request.folder)
    const { project, language, limits, tool } = request
    this.#identity = { settings: sha256(JSON.stringify({ project, language, limits })), tool }
  }

  async run(): Promise<ConvertOutcome> {
    try {
      return await this.#convert()
    } catch (error) {
      if (error instanceof Interrupted) return { kind: 'interrupted' }
      throw error
    }
  }

  async #convert(): Promise<ConvertOutcome> {
    const { disk, signal } = this.#around
    const files = this.#files
    const earlier = new EarlierReadings(files, this.#identity)
    const history = await makingWhatStays(() =>
      readHistory(disk, this.#own, signal, (event) => {
        earlier.add(event)
      }),
    )
    if (history.isBroken) this.#watcher.journalBroken()
    const goesOn = await makingWhatStays(() => this.#goesOn(history, earlier))
    if (files.length >= MANY) collectGarbage()
    const journal = goesOn ? Journal.resume(disk, this.#own, history) : Journal.begin(disk, this.#own)
    try {
      const readings = await this.#read(files, journal, earlier)
      if (readings === null) return { kind: 'interrupted' }
      journal.sync()
      const converted = await this.#join(readings)
      journal.note({ event: 'finished', ...this.#identity })
      journal.sync()
      return converted
    } finally {
      journal.close()
    }
  }

  /** Whether something of what earlier runs read is used; whatever is not, is left out. */
  async #goesOn({ last }: History, earlier: EarlierReadings): Promise<boolean> {
    const isUnfinished = last !== null && last !== 'finished'
    const { reuse } = this.#request
    if (reuse === 'none' || (reuse === 'unfinished' && !isUnfinished)) {
      earlier.clear()
      return false
    }
    const { disk, signal } = this.#around
    const ours = await earlier.check(disk, this.#own, signal)
    if (ours > 0) this.#watcher.continues(ours)
    else if (isUnfinished && !earlier.areOfOtherFiles) this.#watcher.startsOver()
    return ours > 0 || earlier.areOfOtherFiles
  }

  get #files(): PlannedFiles {
    return this.#request.shard ? filesOf(this.#plan, this.#request.shard) : this.#plan.files
  }

  async #read(files: PlannedFiles, journal: Journal, earlier: EarlierReadings): Promise<Readings | null> {
    const reader = this.#request.openReader()
    try {
      const { disk, signal } = this.#around
      const tell = tellIn(this.#request.project, this.#request.language)
      const { reading: onRead, lost: onLost } = this.#watcher
      return await readAll(files, { disk, reader, journal, identity: this.#identity, tell, earlier, signal, onRead, onLost })
    } finally {
      await reader.close()
    }
  }

  async #join({ parts, reused, unreachable }: Readings): Promise<Converted> {
    this.#watcher.joining()
    const { disk, signal, isOurs } = this.#around
    const { folder, project, language, formats, shard } = this.#request
    const { leftAside } = this.#plan
    const results = new Results(disk, this.#own)
    try {
      const place = { disk, folder, signal, isOurs }
      const head = shard && shardHead(shard, this.#identity, this.#plan, { project, language })
      const shardFile = head && (await writeShard(head, results.bytes(parts), place))
      const all = { count: parts.count, walk: () => results.parts(parts) }
      const joined = shard ? null : await joinParts({ ...place, parts: all, project, language, formats })
      return { kind: 'done', project, files: parts.count, reused, unreachable, leftAside, joined, shardFile }
    } finally {
      results.close()
    }
  }
}
