// A person sitting at the pane in Excel: the pane as it runs, before Microsoft's own library and the simulated Excel, without a screen. Law: the person does
// only what the pane offers, and every failure must have said what happened and what to do, in three languages.
import type { ReadingReply, ReadingRequest } from '../../../addin/reading/messages.ts'
import type { WorkerLike } from '../../../addin/reading/reader.ts'
import { readFile } from '../../../addin/reading/read-file.ts'
import { Pane } from '../../../addin/run/pane.ts'
import type { PaneEvent } from '../../../addin/state/event.ts'
import { rooms, type Rooms } from '../../../addin/rooms.ts'
import { speak } from '../../../addin/run/speak.ts'
import type { Render } from '../../../addin/views/pane.ts'
import type { Season } from '../../../addin/state/season/index.ts'
import type { Failure, PaneState } from '../../../addin/state/state.ts'
import { troubleTold } from '../../../addin/views/frame/trouble.ts'
import type { WorkbookDoor } from '../../../addin/workbook/door.ts'
import { doorOf } from '../../../addin/workbook/excel/door-of.ts'
import { languages } from '../../../lib/core/locality.ts'
import { paneWords } from '../../../lib/i18n/pane/index.ts'
import { PATIENCE, type Office } from './office.ts'
import { withoutWaiting } from './silence.ts'

/** Reads files where it stands, by the reader of the pane's worker. */
class WorkerHere implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null
  onerror: WorkerLike['onerror'] = null

  postMessage({ id, name, content, project }: ReadingRequest): void {
    void readFile(content, name, project, () => undefined).then((file) => {
      const reply: ReadingReply = { kind: 'read', id, file }
      this.onmessage?.call(this as never, { data: reply } as MessageEvent<ReadingReply>)
    })
  }

  terminate(): void {
    this.onmessage = null
  }
}

/** As much of a page as the pane asks for when it moves the focus. */
const page = { querySelector: () => null } as unknown as HTMLElement
const escaping = { escape: (text: string): string => text }

export class Sitting {
  readonly #office: Office
  #pane: Pane
  #state: PaneState | null = null
  /** How many requests the workbook has not answered yet. */
  #open = 0

  constructor(office: Office) {
    this.#office = office
    Object.assign(globalThis, { CSS: escaping })
    this.#pane = this.#newPane()
  }

  get state(): PaneState {
    if (this.#state === null) throw new Error('nothing is shown yet')
    return this.#state
  }

  get season(): Season {
    const { workbook } = this.state
    if (workbook.kind !== 'season') throw new Error(`no season: ${workbook.kind}`)
    return workbook.season
  }

  /** Tells the pane something, and waits until nothing more comes of it. */
  async tell(...events: readonly PaneEvent[]): Promise<void> {
    for (const event of events)
      await withoutWaiting(this.#office, async () => {
        this.#pane.dispatch(event)
        await this.#until(({ work }) => work === null && this.#open === 0)
      })
    if (this.#state?.failure) checkTold(this.#state.failure)
  }

  /** Chooses a claim file and waits until it is read. */
  async pick(file: File): Promise<void> {
    this.#pane.dispatch({ kind: 'filesPicked', files: this.#pane.keep([file]) })
    await this.#until(({ claims }) => claims.files.length > 0 && claims.files.every(({ reading }) => reading.kind === 'read'))
  }

  /** The pane is closed and opened again: it knows nothing but what the workbook says. */
  async openAnew(): Promise<void> {
    this.stop()
    this.#state = null
    this.#open = 0
    this.#pane = this.#newPane()
    await this.tell({ kind: 'readAsked' })
  }

  stop(): void {
    this.#pane.stop()
  }

  #newPane(): Pane {
    const render: Render = (_, state) => {
      this.#state = state
    }
    const door = this.#counted(doorOf(this.#office.door.surroundings, PATIENCE))
    const memory = { recall: () => ({ by: '', parked: [] }), keep: () => undefined }
    const fetchRooms = (): Promise<Rooms> => Promise.resolve(rooms)
    return new Pane({ door, root: page, render, words: paneWords('fi'), speak, fetchRooms, makeWorker: () => new WorkerHere(), memory })
  }

  /** The door, with what is open of its requests counted. */
  #counted(door: WorkbookDoor): WorkbookDoor {
    return new Proxy(door, {
      get: (target, name) => {
        const request: unknown = Reflect.get(target, name)
        if (typeof request !== 'function') return request
        return (...given: readonly unknown[]): unknown => {
          const answer: unknown = Reflect.apply(request, target, given)
          if (!(answer instanceof Promise)) return answer
          this.#open++
          return answer.finally(() => {
            this.#open--
          })
        }
      },
    })
  }

  async #until(isSo: (state: PaneState) => boolean): Promise<void> {
    const since = performance.now()
    for (let turns = 0; turns < FEWEST_TURNS || this.#state === null || !isSo(this.#state); turns++) {
      if (performance.now() - since > LONGEST) throw new Error('the pane does not come to an end')
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
}

/** The pane shows a state, and fetches its rooms, a moment after it was told something. */
const FEWEST_TURNS = 3

/** What has not ended after so many milliseconds never will. */
const LONGEST = 120_000

/** Fails where a failure says nothing, or the same in two languages. */
function checkTold({ trouble, left }: Failure): void {
  const texts = languages.flatMap((language) => {
    const words = paneWords(language)
    const { what, todo } = troubleTold(trouble, words)
    return [what, todo, ...(left === null ? [] : [words.frame.left[left]])]
  })
  if (texts.some((text) => text.trim() === '') || new Set(texts).size < texts.length) throw new Error(`told badly: ${texts.join(' | ')}`)
}
