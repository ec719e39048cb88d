// The workbench at work: a workbook in memory, the grid that shows it and the pane beside it. Law: the grid changes cells only as a person types them; all
// else comes from the pane, through the door.
import { render } from 'lit/html.js'
import { workbookWords } from '../../lib/i18n/workbook/index.ts'
import { projectWorkbook } from '../../lib/sheet/project-workbook/index.ts'
import { today } from '../run/today.ts'
import type { RunningPane } from '../run/start-pane.ts'
import type { CellPlace, Surroundings } from '../workbook/door.ts'
import type { Bench } from './bench.ts'
import { BookDoor } from './book/book-door.ts'
import { Book, sheetOf, write } from './book/book.ts'
import { typedCell } from './book/typed.ts'
import { cellAt, firstDesk, isWritable, sheetAt, type DeskState } from './desk.ts'
import { frame, type FrameHands } from './frame.ts'
import { cellId } from './grid/grid.ts'
import { moved } from './grid/keys.ts'
import { heightOf, ROW_HEIGHT, shapeOf } from './grid/shape.ts'
import { sampleClaims, sampleProject } from './sample.ts'

export class Workbench implements Bench {
  readonly door: BookDoor
  readonly #root: HTMLElement
  #book = new Book()
  #desk: DeskState = firstDesk
  #pane: RunningPane | null = null

  constructor(root: HTMLElement) {
    this.#root = root
    this.door = new BookDoor(() => this.#book, {
      surroundings: () => this.#surroundings(),
      selected: (place) => {
        this.#go(place)
      },
      changed: () => {
        this.#draw()
      },
    })
  }

  readonly greet = (pane: RunningPane): void => {
    this.#pane = pane
  }

  /** The sample project, with nothing posted yet. */
  async beginAgain(): Promise<void> {
    const project = await sampleProject()
    this.#book = new Book()
    for (const plan of projectWorkbook(project, this.#desk.language, workbookWords)) this.#book.put(sheetOf(plan, null))
    this.#go({ sheet: '', row: 1, column: 0 })
    this.door.tell({ kind: 'changed', sheet: '', isRemote: false, isOwn: false })
  }

  #empty(): void {
    this.#book = new Book()
    this.#go({ sheet: '', row: 1, column: 0 })
    this.door.tell({ kind: 'changed', sheet: '', isRemote: false, isOwn: false })
  }

  #surroundings(): Surroundings {
    const { language, theme } = this.#desk
    return { language, theme, host: 'Vipu workbench' }
  }

  /** Changes where one is or how one likes it, and draws. */
  #set(change: Partial<DeskState>): void {
    this.#desk = { ...this.#desk, notice: null, ...change }
    this.#draw()
  }

  #draw(): void {
    const page = this.#root.ownerDocument.documentElement
    page.lang = this.#desk.language
    page.dataset['theme'] = this.#desk.theme
    render(frame(this.#book, this.#desk, this.#hands), this.#root)
  }

  /** Selects a cell, brings it into view and tells the pane. */
  #go(place: CellPlace): void {
    const name = sheetAt(this.#book, { ...this.#desk, place })?.name ?? ''
    const isElsewhere = name !== sheetAt(this.#book, this.#desk)?.name
    this.#set({ place: { ...place, sheet: name }, typing: null, ...(isElsewhere ? { scrolled: 0 } : {}) })
    this.#bringIntoView()
    this.door.tell({ kind: 'selected', place: this.#desk.place })
  }

  #bringIntoView(): void {
    const sheet = sheetAt(this.#book, this.#desk)
    const grid = this.#root.querySelector('#grid')
    if (sheet === undefined || grid === null) return
    if (this.#desk.place.column === 0) grid.scrollLeft = 0
    const { place } = this.#desk
    const { isWhole } = shapeOf(sheet, 0)
    const top = isWhole
      ? Array.from({ length: place.row - 1 }, (_, index) => heightOf(sheet, index + 1, true)).reduce((sum, one) => sum + one, 0)
      : (place.row - 1) * ROW_HEIGHT
    const isSeen = top >= grid.scrollTop && top + 3 * ROW_HEIGHT <= grid.scrollTop + grid.clientHeight
    if (!isSeen) grid.scrollTop = Math.max(0, top - grid.clientHeight / 2)
    if (grid.scrollTop !== this.#desk.scrolled) this.#set({ scrolled: grid.scrollTop })
    this.#root.querySelector(`#${cellId(place.row, place.column)}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  readonly #hands: FrameHands = {
    chooseLanguage: (language) => {
      this.#set({ language })
      this.#tellSurroundings()
    },
    chooseTheme: (theme) => {
      this.#set({ theme })
      this.#tellSurroundings()
    },
    chooseSheet: (sheet) => {
      this.#go({ sheet, row: 1, column: 0 })
    },
    choose: (row, column) => {
      this.#go({ ...this.#desk.place, row, column })
    },
    edit: () => {
      this.#edit(null)
    },
    press: (event) => {
      this.#press(event)
    },
    scroll: ({ target }) => {
      if (target instanceof HTMLElement && target.scrollTop !== this.#desk.scrolled) this.#set({ scrolled: target.scrollTop })
    },
    type: (typing) => {
      this.#set({ typing })
    },
    typed: () => {
      this.#typed()
    },
    untype: () => {
      this.#set({ typing: null })
      this.#focusGrid()
    },
    giveFiles: () => {
      void sampleClaims().then((files) => {
        this.#pane?.dispatch({ kind: 'viewChosen', view: 'claims' })
        this.#pane?.dispatch({ kind: 'filesPicked', files: this.#pane.keep(files) })
      })
    },
    beginAgain: () => {
      void this.beginAgain()
    },
    empty: () => {
      this.#empty()
    },
  }

  #tellSurroundings(): void {
    this.#pane?.dispatch({ kind: 'surroundingsSeen', surroundings: this.#surroundings(), today: today() })
  }

  #press(event: KeyboardEvent): void {
    const { place } = this.#desk
    const next = moved(place, event.key, event.ctrlKey)
    if (next !== null) {
      event.preventDefault()
      this.#go({ ...place, ...next })
    } else if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault()
      this.#edit(null)
    } else if (event.key === 'Delete') {
      this.#desk = { ...this.#desk, typing: '' }
      this.#typed()
    } else if (event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault()
      this.#edit(event.key)
    }
  }

  /** Begins writing into the cell, with what stands there or with the first letter typed. */
  #edit(first: string | null): void {
    const sheet = sheetAt(this.#book, this.#desk)
    if (sheet === undefined) return
    if (!isWritable(sheet, cellAt(sheet, this.#desk.place))) {
      this.#set({ notice: 'isProtected' })
      return
    }
    this.#set({ typing: first })
    const field = this.#root.querySelector<HTMLInputElement>('#content')
    field?.focus()
    if (first === null) field?.select()
  }

  #typed(): void {
    const { typing, place } = this.#desk
    const sheet = sheetAt(this.#book, this.#desk)
    if (typing === null || sheet === undefined) {
      this.#focusGrid()
      return
    }
    const before = cellAt(sheet, place)
    if (!isWritable(sheet, before)) {
      this.#set({ typing: null, notice: 'isProtected' })
      return
    }
    write(sheet, place.row, place.column, { cell: typedCell(typing, place.column, before.style), style: before.style })
    this.#go({ ...place, row: place.row + 1 })
    this.#focusGrid()
    this.door.tell({ kind: 'changed', sheet: sheet.name, isRemote: false, isOwn: false })
  }

  #focusGrid(): void {
    this.#root.querySelector<HTMLElement>('#grid')?.focus()
  }
}
