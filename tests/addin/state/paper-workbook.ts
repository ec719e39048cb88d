// A workbook without Excel, behind the same door: a project, what is posted, and reports, as sheets that are planned and read anew each time.
import { appended, START } from '../../../addin/workbook/chain.ts'
import type {
  CellPlace,
  Outcome,
  PlannedReport,
  Snapshot,
  Surroundings,
  Trouble,
  WorkbookDoor,
  WorkbookEvent,
} from '../../../addin/workbook/door.ts'
import type { Decision, Project } from '../../../lib/core/project.ts'
import { workbookWords } from '../../../lib/i18n/workbook/index.ts'
import type { Grid } from '../../../lib/sheet/grid.ts'
import { projectWorkbook, readProjectWorkbook, type Posting } from '../../../lib/sheet/project-workbook/index.ts'
import type { PlannedRow, PlannedValue, SheetPlan } from '../../../lib/sheet/plan.ts'
import { isToFill } from '../../../lib/sheet/verify/index.ts'
import { gridsOf } from '../../workbook/grid-of-plan.ts'

type Request = 'read' | 'setUp' | 'post' | 'putBack' | 'recover' | 'decide' | 'paint' | 'freeze' | 'select' | 'watch'

interface Painted {
  readonly plans: readonly SheetPlan[]
  readonly fingerprint: string | null
}

const BLANK: Grid = { name: 'Taul1', hidden: false, rows: [], hiddenColumns: new Set(), merges: [], date1904: false }
const done: Outcome<null> = { ok: true, value: null }

export class PaperWorkbook implements WorkbookDoor {
  project: Project | null
  /** What stands in it while it has no project that can be read. */
  #sheets: Grid[] = [BLANK]
  postings: Posting[] = []
  readonly reports = new Map<string, Painted>()
  /** What was asked for, in order. */
  readonly asked: Request[] = []
  readonly selected: CellPlace[] = []
  isUnfinished = false
  #troubles: { readonly request: Request; readonly trouble: Trouble }[] = []
  #listeners = new Set<(event: WorkbookEvent) => void>()

  constructor(project: Project | null) {
    this.project = project
  }

  /** The next request of this kind does not happen. */
  fail(request: Request, trouble: Trouble): void {
    this.#troubles.push({ request, trouble })
  }

  /** Somebody edits the tables of the project. */
  edit(change: (project: Project) => Project): void {
    if (this.project !== null) this.project = change(this.project)
    for (const listener of this.#listeners) listener({ kind: 'changed', sheet: 'Hanke', isRemote: false, isOwn: false })
  }

  /** Somebody writes into the first place of a report to fill in a row like this. */
  write(report: string, isRow: (row: PlannedRow) => boolean, value: PlannedValue): void {
    const painted = this.reports.get(report)
    const found = painted?.plans.flatMap(({ rows }) => rows).find(isRow)
    if (painted === undefined || found === undefined) throw new Error(`no such place in ${report}`)
    const place = found.cells.findIndex((cell) => isToFill(cell))
    const filled = { ...found, cells: found.cells.map((cell, column) => (column === place ? { ...cell, value } : cell)) }
    const plans = painted.plans.map((plan) => ({ ...plan, rows: plan.rows.map((row) => (row === found ? filled : row)) }))
    this.reports.set(report, { ...painted, plans })
  }

  readonly surroundings = (): Surroundings => ({ language: 'fi', theme: 'light', host: 'paper' })

  readonly read = (): Promise<Outcome<Snapshot>> => this.#answer('read', () => ({ ok: true, value: this.snapshot() }))

  readonly setUp = (plans: readonly SheetPlan[]): Promise<Outcome<null>> =>
    this.#answer('setUp', () => {
      this.#sheets = gridsOf(plans)
      this.project = readProjectWorkbook(this.#sheets, workbookWords)?.value ?? null
      return done
    })

  readonly post = (postings: readonly Posting[], head: string): Promise<Outcome<{ posted: number; already: number }>> =>
    this.#answer('post', async () => {
      if (head !== this.#head()) return { ok: false, trouble: { kind: 'changedMeanwhile' } }
      const known = new Set(this.postings.map(({ importKey }) => importKey))
      const added = await appended(
        { head, length: this.postings.length },
        postings.filter(({ importKey }) => !known.has(importKey)),
      )
      this.postings.push(...added.map((one) => ({ ...one, state: 'posted' as const })))
      return { ok: true, value: { posted: added.length, already: postings.length - added.length } }
    })

  readonly putBack = (importKeys: readonly string[], head: string): Promise<Outcome<null>> =>
    this.#answer('putBack', async () => {
      if (head !== this.#head()) return { ok: false, trouble: { kind: 'changedMeanwhile' } }
      const left = await appended(
        { head: START, length: 0 },
        this.postings.filter(({ importKey }) => !importKeys.includes(importKey)),
      )
      this.postings = left.map((one) => ({ ...one, state: 'posted' as const }))
      return done
    })

  readonly recover = (): Promise<Outcome<null>> =>
    this.#answer('recover', () => {
      this.isUnfinished = false
      return done
    })

  readonly decide = (decisions: readonly Decision[]): Promise<Outcome<null>> =>
    this.#answer('decide', () => {
      const isReplaced = ({ at, code }: Decision): boolean => decisions.some((one) => one.at === at && one.code === code)
      if (this.project === null) return done
      this.project = { ...this.project, decisions: [...this.project.decisions.filter((one) => !isReplaced(one)), ...decisions] }
      return done
    })

  readonly paint = (reports: readonly PlannedReport[]): Promise<Outcome<null>> =>
    this.#answer('paint', () => {
      for (const { name, plans } of reports)
        if ((this.reports.get(name)?.fingerprint ?? null) === null) this.reports.set(name, { plans, fingerprint: null })
      return done
    })

  readonly freeze = (report: string, fingerprint: string): Promise<Outcome<null>> =>
    this.#answer('freeze', () => {
      const painted = this.reports.get(report)
      if (painted === undefined) return { ok: false, trouble: { kind: 'missing', what: report } }
      this.reports.set(report, { ...painted, fingerprint })
      return done
    })

  readonly select = (place: CellPlace): Promise<Outcome<null>> =>
    this.#answer('select', () => {
      this.selected.push(place)
      return done
    })

  readonly watch = (listener: (event: WorkbookEvent) => void): Promise<Outcome<() => void>> =>
    this.#answer('watch', () => {
      this.#listeners.add(listener)
      return { ok: true, value: () => this.#listeners.delete(listener) }
    })

  snapshot(): Snapshot {
    const own = this.project === null ? [] : projectWorkbook(this.project, 'fi', workbookWords, this.postings)
    const painted = [...this.reports.values()].flatMap(({ plans }) => plans)
    return {
      sheets: own.length === 0 ? this.#sheets : gridsOf([...own, ...painted]),
      postings: this.postings,
      findings: [],
      head: this.#head(),
      isUnfinished: this.isUnfinished,
      reports: [...this.reports].map(([report, { plans, fingerprint }]) => ({
        report,
        sheets: plans.map(({ name }) => name),
        fingerprint,
      })),
    }
  }

  readonly #head = (): string => this.postings.at(-1)?.hash ?? START

  async #answer<T>(request: Request, act: () => Outcome<T> | Promise<Outcome<T>>): Promise<Outcome<T>> {
    this.asked.push(request)
    const [failing] = this.#troubles.filter((one) => one.request === request)
    if (failing === undefined) return act()
    this.#troubles = this.#troubles.filter((one) => one !== failing)
    return { ok: false, trouble: failing.trouble }
  }
}
