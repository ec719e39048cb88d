// What earlier runs of a folder read, by the number of each file in this run's plan. Law: only what was read under the same settings, by the same program,
// and was kept whole to the byte is used again.
import { byText } from '../../core/claim.ts'
import type { Disk } from '../disk/index.ts'
import type { JournalEvent } from './index.ts'
import { Fingerprints, Places } from './places.ts'
import type { PlannedFiles } from '../plan/planned-files.ts'
import { Results, type Location } from './results.ts'
import { inTurns } from '../turns.ts'

/** What makes a result usable again: the same settings, read by the same program. */
export interface RunIdentity {
  readonly settings: string
  readonly tool: string
}

export interface EarlierReading {
  /** The fingerprint of the file that was read. */
  readonly sha256: string
  readonly result: Location
}

export class EarlierReadings {
  readonly #files: PlannedFiles
  readonly #identity: RunIdentity
  /** Only runs that go on need room for what was read. */
  #read: { readonly places: Places; readonly fingerprints: Fingerprints } | null = null
  #ofOtherFiles = false

  constructor(files: PlannedFiles, identity: RunIdentity) {
    this.#files = files
    this.#identity = identity
  }

  /** Takes an event of the journal; of two about one file the later counts. */
  add(event: JournalEvent): void {
    if (event.event !== 'read' || event.settings !== this.#identity.settings || event.tool !== this.#identity.tool) return
    const index = placeAmong(this.#files, event.file)
    if (index === null) {
      this.#ofOtherFiles = true
      return
    }
    this.#read ??= { places: new Places(this.#files.length), fingerprints: new Fingerprints(this.#files.length) }
    this.#read.places.set(index, event.result)
    this.#read.fingerprints.set(index, event.sha256)
  }

  /** Leaves out everything. */
  clear(): void {
    this.#read = null
    this.#ofOtherFiles = false
  }

  /** Leaves out what was not kept whole; how many files are left. */
  async check(disk: Disk, folder: string, signal: AbortSignal): Promise<number> {
    const results = this.#read === null ? null : Results.find(disk, folder)
    let whole = 0
    try {
      await inTurns(Array(this.#files.length).keys(), signal, (index) => {
        const location = this.#read?.places.at(index) ?? null
        if (location !== null && results?.bytesAt(location)) whole += 1
        else this.#read?.places.forget(index)
      })
    } finally {
      results?.close()
    }
    return whole
  }

  /** Whether files that this run does not read were read under the same settings. */
  get areOfOtherFiles(): boolean {
    return this.#ofOtherFiles
  }

  /** What was read of a file of the plan; null where that is not known. */
  at(index: number): EarlierReading | null {
    const result = this.#read?.places.at(index) ?? null
    return result && { sha256: this.#read?.fingerprints.at(index) ?? '', result }
  }
}

/** The number of a name among files in order of their names; null where it is not among them. */
function placeAmong(files: PlannedFiles, name: string): number | null {
  let [from, to] = [0, files.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if (byText(files.nameAt(middle), name) < 0) from = middle + 1
    else to = middle
  }
  return from < files.length && files.nameAt(from) === name ? from : null
}
