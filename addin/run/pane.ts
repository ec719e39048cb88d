// The pane at work: holds the state, takes events, shows what follows and does what is asked. Law: the only place where anything happens; events are taken
// one at a time, and the screen is drawn once for all that came together.
import type { Language } from '../../lib/core/locality.ts'
import type { PaneWords } from '../../lib/i18n/pane/index.ts'
import { Reader, type WorkerLike } from '../reading/reader.ts'
import { unread } from '../reading/file-read.ts'
import type { Rooms } from '../rooms.ts'
import type { PickedFile } from '../state/claims/state.ts'
import type { Effect, FocusMark, Step } from '../state/effect.ts'
import type { PaneEvent } from '../state/event.ts'
import type { Hands } from '../state/hands.ts'
import { firstState, type PaneState } from '../state/state.ts'
import { update } from '../state/update.ts'
import type { Render } from '../views/pane.ts'
import type { CellPlace, WorkbookDoor } from '../workbook/door.ts'
import { copyText } from './copy-text.ts'
import { KeptFiles } from './kept-files.ts'
import type { Memory } from './preferences.ts'
import { messageOf } from './fault.ts'
import { readProject } from './read-project.ts'
import { today } from './today.ts'
import { WorkbookTalk } from './workbook-talk.ts'

/** What a pane is made of; Excel and the workbench give it different ones. */
export interface PaneParts {
  readonly door: WorkbookDoor
  readonly root: HTMLElement
  readonly render: Render
  /** The words it opens with, and those of another language. */
  readonly words: PaneWords
  readonly speak: (language: Language) => Promise<PaneWords>
  readonly fetchRooms: () => Promise<Rooms>
  readonly makeWorker: () => WorkerLike
  readonly memory: Memory
}

export class Pane implements Hands {
  readonly #parts: PaneParts
  readonly #talk: WorkbookTalk
  readonly #files = new KeptFiles()
  readonly #reader: Reader
  #state: PaneState
  #words: PaneWords
  #rooms: Rooms | null = null
  #isDrawingDue = false
  #focus: FocusMark | null = null

  constructor(parts: PaneParts) {
    this.#parts = parts
    this.#words = parts.words
    this.#state = firstState(parts.door.surroundings(), today(), parts.memory.recall())
    this.#talk = new WorkbookTalk(parts.door, this.dispatch)
    this.#reader = new Reader(parts.makeWorker, {
      stage: (id, stage) => {
        this.dispatch({ kind: 'readingStaged', id, stage })
      },
      read: (id, file) => {
        this.dispatch({ kind: 'fileRead', id, file })
      },
    })
    this.#drawSoon()
  }

  readonly dispatch = (event: PaneEvent): void => {
    const { state, effects } = this.#stepAfter(event)
    this.#state = state
    this.#drawSoon()
    for (const effect of effects) this.#do(effect)
    if (state.surroundings.language !== this.#words.language) void this.#speak(state.surroundings.language)
  }

  /** A fault of our own is told like any other; what could not be done has changed nothing. */
  #stepAfter(event: PaneEvent): Step<PaneState> {
    const rooms = this.#rooms?.steps ?? null
    try {
      return update(this.#state, event, rooms)
    } catch (fault) {
      return update(this.#state, { kind: 'faultMet', message: messageOf(fault) }, rooms)
    }
  }

  readonly keep = (files: Iterable<File>): PickedFile[] => this.#files.keep(files)

  stop(): void {
    this.#talk.stop()
    this.#reader.stop()
  }

  #do(effect: Effect): void {
    switch (effect.kind) {
      case 'read':
        this.#talk.read()
        break
      case 'readSoon':
        this.#talk.readSoon()
        break
      case 'work':
        this.#talk.work(effect.work)
        break
      case 'select':
        void this.#select(effect.place)
        break
      case 'prepareReading':
        this.#reader.warmUp()
        break
      case 'readFiles':
        this.#readFiles(effect)
        break
      case 'cancelReading':
        this.#reader.cancel(effect.id)
        break
      case 'forgetFiles':
        for (const id of effect.ids) this.#reader.cancel(id)
        this.#files.forget(effect.ids)
        break
      case 'readProject':
        void this.#readProject(effect.file)
        break
      case 'openRooms':
        void this.#openRooms(effect.then)
        break
      case 'reopen':
        window.location.reload()
        break
      case 'keep':
        this.#parts.memory.keep(effect.preferences)
        break
      case 'copy':
        void this.#copy(effect.text)
        break
      case 'focus':
        this.#focus = effect.mark
        break
    }
  }

  async #openRooms(then: PaneEvent | null): Promise<void> {
    const isNew = this.#rooms === null
    const rooms = this.#rooms ?? (await this.#parts.fetchRooms().catch(() => null))
    if (rooms === null) {
      this.dispatch({ kind: 'roomsShut', isAwaited: then !== null })
      return
    }
    this.#rooms = rooms
    if (isNew) this.#drawSoon()
    if (then !== null) this.dispatch(then)
  }

  /** Until the words of another language are there, those at hand stand. */
  async #speak(language: Language): Promise<void> {
    const words = await this.#parts.speak(language).catch(() => null)
    if (words === null || this.#state.surroundings.language !== language) return
    this.#words = words
    this.#drawSoon()
  }

  async #select(place: CellPlace): Promise<void> {
    const outcome = await this.#parts.door.select(place)
    if (!outcome.ok) this.dispatch({ kind: 'selectionRefused', place, trouble: outcome.trouble })
  }

  /** A file that is read already is read anew. */
  #readFiles({ files, project }: Extract<Effect, { readonly kind: 'readFiles' }>): void {
    for (const { id, name } of files) {
      this.#reader.cancel(id)
      const content = this.#files.get(id)
      if (content === null) this.dispatch({ kind: 'fileRead', id, file: unread('unreachable') })
      else this.#reader.add([{ id, name, content, project }])
    }
  }

  async #readProject({ id, name }: PickedFile): Promise<void> {
    const read = await readProject(this.#files.get(id))
    this.#files.forget([id])
    this.dispatch({ kind: 'projectFileRead', name, read })
  }

  async #copy(text: string): Promise<void> {
    this.dispatch({ kind: 'copied', isDone: await copyText(text, window) })
  }

  #drawSoon(): void {
    if (this.#isDrawingDue) return
    this.#isDrawingDue = true
    queueMicrotask(() => {
      this.#isDrawingDue = false
      this.#draw()
    })
  }

  #draw(): void {
    const { root, render } = this.#parts
    render(root, this.#state, this, { words: this.#words, rooms: this.#rooms?.views ?? null })
    if (this.#focus === null) return
    root.querySelector<HTMLElement>(`[data-mark="${CSS.escape(this.#focus)}"]`)?.focus()
    this.#focus = null
  }
}
