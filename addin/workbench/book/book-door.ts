// The door to a workbook in memory. Law: the same requests, outcomes and refusals as Excel's; each happens whole, at once.
import { workbookWords } from '../../../lib/i18n/workbook/index.ts'
import type { SheetPlan } from '../../../lib/sheet/plan.ts'
import { tables } from '../../../lib/sheet/project-workbook/index.ts'
import { appended, headOf } from '../../workbook/chain.ts'
import type {
  CellPlace,
  Outcome,
  PlannedReport,
  Snapshot,
  Surroundings,
  Trouble,
  WorkbookDoor,
  WorkbookEvent,
} from '../../workbook/door.ts'
import { changesOf, settled, withoutKeys, type Settlement } from '../../workbook/excel/ledger/settle.ts'
import { openLedger, type Ledger } from '../../workbook/ledger.ts'
import { standingOf } from '../../workbook/standing.ts'
import { gridOf, reportsIn, sheetOf, type Book } from './book.ts'
import { appendPostings, applyChanges, Missing, writeDecisions } from './ledger-rows.ts'

/** What the grid beside the pane does and shows. */
export interface Desk {
  readonly surroundings: () => Surroundings
  readonly selected: (place: CellPlace) => void
  /** The book is another than it was. */
  readonly changed: () => void
}

class Refused extends Error {
  readonly trouble: Trouble
  constructor(trouble: Trouble) {
    super(trouble.kind)
    this.trouble = trouble
  }
}

/** `book` gives the workbook that is open now. */
export class BookDoor implements WorkbookDoor {
  readonly #now: () => Book
  readonly #desk: Desk
  readonly #listeners = new Set<(event: WorkbookEvent) => void>()

  constructor(book: () => Book, desk: Desk) {
    this.#now = book
    this.#desk = desk
  }

  get #book(): Book {
    return this.#now()
  }

  /** Tells the pane what a person has done in the grid. */
  readonly tell = (event: WorkbookEvent): void => {
    for (const listener of this.#listeners) listener(event)
  }

  readonly surroundings = (): Surroundings => this.#desk.surroundings()

  readonly read = (): Promise<Outcome<Snapshot>> =>
    this.#done(async () => {
      const sheets = this.#book.sheets.map(gridOf)
      return { sheets, reports: reportsIn(this.#book), ...(await standingOf(sheets)) }
    })

  readonly setUp = (plans: readonly SheetPlan[]): Promise<Outcome<null>> =>
    this.#write(() => {
      for (const { name } of plans) if (this.#isTaken(name)) throw new Refused({ kind: 'nameTaken', sheet: name })
      for (const plan of plans) this.#book.put(sheetOf(plan, null))
      this.#desk.selected({ sheet: plans.find(({ visibility }) => visibility === 'visible')?.name ?? '', row: 1, column: 0 })
    })

  readonly post: WorkbookDoor['post'] = (postings, head) =>
    this.#done(async () => {
      const { entries } = this.#ledger()
      const posted = new Set(entries.map(({ key }) => key))
      const fresh = postings.filter(
        ({ importKey }, index) => !posted.has(importKey) && postings.findIndex((other) => other.importKey === importKey) === index,
      )
      const count = { posted: fresh.length, already: postings.length - fresh.length }
      if (fresh.length === 0) return count
      if (headOf(entries) !== head) throw new Refused({ kind: 'changedMeanwhile' })
      const chained = await appended({ head, length: entries.length }, fresh)
      appendPostings(
        this.#book,
        chained.map((one) => ({ ...one, state: 'posted' })),
      )
      this.#desk.changed()
      return count
    })

  readonly putBack = (importKeys: readonly string[], head: string): Promise<Outcome<null>> =>
    this.#changeLedger((ledger) => {
      if (headOf(ledger.entries) !== head) throw new Refused({ kind: 'changedMeanwhile' })
      return withoutKeys(ledger, importKeys)
    })

  readonly recover = (what: 'finish' | 'remove'): Promise<Outcome<null>> => this.#changeLedger((ledger) => settled(ledger, what))

  readonly decide: WorkbookDoor['decide'] = (decisions) =>
    this.#write(() => {
      writeDecisions(this.#book, decisions)
    })

  readonly paint = (reports: readonly PlannedReport[]): Promise<Outcome<null>> =>
    this.#write(() => {
      for (const report of reports) this.#paintReport(report)
    })

  readonly freeze = (report: string, fingerprint: string): Promise<Outcome<null>> =>
    this.#write(() => {
      for (const sheet of this.#book.sheets)
        if (sheet.mark?.report === report) this.#book.put({ ...sheet, mark: { ...sheet.mark, fingerprint } })
    })

  readonly select = (place: CellPlace): Promise<Outcome<null>> =>
    this.#done(() => {
      const sheet = this.#book.find(place.sheet)
      if (sheet?.plan.visibility !== 'visible') throw new Refused({ kind: 'missing', what: place.sheet })
      this.#desk.selected({ ...place, sheet: sheet.name })
      return null
    })

  readonly watch: WorkbookDoor['watch'] = (listener) =>
    this.#done(() => {
      this.#listeners.add(listener)
      return () => {
        this.#listeners.delete(listener)
      }
    })

  /** A sheet of the same name that is not the report's own is never touched. */
  #paintReport({ name: report, plans }: PlannedReport): void {
    const own = this.#book.sheets.filter(({ mark }) => mark?.report === report)
    if (own.some(({ mark }) => mark !== null && mark.fingerprint !== null)) return
    const taken = plans.find(({ name }) => this.#isTaken(name) && !own.some((sheet) => sheet.name === name))
    if (taken !== undefined) throw new Refused({ kind: 'nameTaken', sheet: taken.name })
    for (const [index, plan] of plans.entries()) {
      const old = own.find(({ mark }) => mark?.index === index)
      this.#book.put(sheetOf(plan, { report, index, fingerprint: null }), old)
    }
    for (const extra of own.filter(({ mark }) => mark !== null && mark.index >= plans.length)) this.#book.remove(extra)
  }

  #isTaken(name: string): boolean {
    return this.#book.find(name) !== undefined
  }

  #ledger(): Ledger {
    const ledger = openLedger(this.#book.sheets.map(gridOf), workbookWords)
    if (ledger === null || 'missing' in ledger) throw new Missing(ledger?.missing ?? tables.ledger.name)
    return ledger
  }

  #changeLedger(decide: (ledger: Ledger) => Settlement | Promise<Settlement>): Promise<Outcome<null>> {
    return this.#done(async () => {
      const ledger = this.#ledger()
      applyChanges(this.#book, (await changesOf(ledger, await decide(ledger), new Map())).rows)
      this.#desk.changed()
      return null
    })
  }

  #write(act: () => void): Promise<Outcome<null>> {
    return this.#done(() => {
      act()
      this.#desk.changed()
      return null
    })
  }

  async #done<T>(act: () => T | Promise<T>): Promise<Outcome<T>> {
    try {
      return { ok: true, value: await act() }
    } catch (fault) {
      if (fault instanceof Refused) return { ok: false, trouble: fault.trouble }
      if (fault instanceof Missing) return { ok: false, trouble: { kind: 'missing', what: fault.message } }
      throw fault
    }
  }
}
