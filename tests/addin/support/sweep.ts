// A sweep: what a finance officer does in a season, done once more for every place where Excel may fail it. Law: after the recovery that the pane offers each
// operation is done exactly once, in between no claim is half posted, and what the pane says was not written was not written.
import type { PaneEvent } from '../../../addin/state/event.ts'
import type { Left } from '../../../addin/state/state.ts'
import { paintedAs, reportName, type ReportId } from '../../../addin/state/season/report-id.ts'
import { changesSince } from '../../../addin/state/season/reports.ts'
import { tables } from '../../../lib/sheet/project-workbook/index.ts'
import type { Fault } from '../../excel-host/faults/fault-plan.ts'
import type { HostErrorCode } from '../../excel-host/faults/host-errors.ts'
import { rowsOf } from './ledger-check.ts'
import { contentOf } from './postings.ts'
import { sampleProject } from './sample-files.ts'
import { SweepSeason } from './sweep-season.ts'

/** Where a fault strikes, counted from where the operation is asked for. */
type Strike =
  | { readonly kind: 'refuse'; readonly sync: number; readonly code: HostErrorCode }
  | { readonly kind: 'silence'; readonly sync: number; readonly after: number | 'everything' }
  | { readonly kind: 'fail'; readonly action: number }

interface Operation {
  /** Once, before the first time. */
  readonly begin: (season: SweepSeason) => Promise<void>
  /** What the person does before the pane is asked to do it. */
  readonly prepare: (season: SweepSeason) => Promise<void>
  readonly asked: readonly PaneEvent[] | ((season: SweepSeason) => readonly PaneEvent[])
  readonly isDone: (season: SweepSeason) => boolean
  /** As it was before; nothing fails meanwhile. */
  readonly undo: (season: SweepSeason) => Promise<void>
}

const KEPT = 'Paikkakunta 1 kulut 1.xlsx'
const FILE = 'paikkakunta7.xlsx'
const QUESTIONED = 'Paikkakunta4_elo-loka.xlsx'
const REASON = '=Tosite nähty'
const report: ReportId = { kind: 'results', language: 'fi' }
const REPORT = reportName(report)

const nothing = (): Promise<void> => Promise.resolve()

async function setUp(season: SweepSeason): Promise<void> {
  await season.sitting.tell({ kind: 'readAsked' })
  await season.chooseProject()
  await season.sitting.tell({ kind: 'setUpAsked' })
}

async function posted(season: SweepSeason, file: string): Promise<void> {
  await season.choose(file)
  await season.sitting.tell({ kind: 'postAsked' })
}

async function withOnePosted(season: SweepSeason): Promise<void> {
  await setUp(season)
  await posted(season, KEPT)
}

async function withReport(season: SweepSeason): Promise<void> {
  await withOnePosted(season)
  await written(season)
}

const written = (season: SweepSeason): Promise<void> => season.sitting.tell({ kind: 'writeAsked', reports: [report] })

const isPosted = ({ sitting }: SweepSeason, file: string): boolean =>
  sitting.season.snapshot.postings.some(({ state, draft }) => state === 'posted' && draft.source.file === file)

const paintedReport = ({ sitting }: SweepSeason): ReturnType<typeof paintedAs> => paintedAs(sitting.season, report)

/** Somebody deletes the report's sheets. */
async function withoutReport({ office: { workbook }, sitting }: SweepSeason): Promise<void> {
  for (const name of paintedAs(sitting.season, report)?.sheets ?? []) workbook.deleteSheet(workbook.sheet(name))
  await sitting.tell({ kind: 'readAsked' })
}

/** A word of the project that stands on every page of its reports. */
function rename(season: SweepSeason): Promise<void> {
  const { cells, project } = season.sitting.season
  season.type(cells.ofField('name.fi'), project.name.fi === 'Toinen nimi' ? 'Kolmas nimi' : 'Toinen nimi')
  return season.sitting.tell({ kind: 'readAsked' })
}

const openCheck = ({ sitting }: SweepSeason): readonly PaneEvent[] => {
  const check = sitting.season.checks.find(({ decidedAt, finding }) => decidedAt !== null && finding.severity !== 'info')
  if (check === undefined) throw new Error('nothing to decide')
  return [
    ...(sitting.state.checks.openKey === check.key ? [] : [{ kind: 'checkToggled', key: check.key } as const]),
    { kind: 'reasonWritten', reason: REASON },
    { kind: 'decided', key: check.key, accept: true },
  ]
}

const decisionRows = ({ office }: SweepSeason): ReturnType<typeof rowsOf>['rows'] => rowsOf(office.workbook, tables.decisions.name).rows
const CAP = 610_000

const table = {
  'set up': {
    begin: ({ sitting }) => sitting.tell({ kind: 'readAsked' }),
    prepare: (season) => season.chooseProject(),
    asked: [{ kind: 'setUpAsked' }],
    isDone: ({ sitting }) => sitting.state.workbook.kind === 'season',
    undo: (season) => season.beginAnew(),
  },
  'post a claim': {
    begin: withOnePosted,
    prepare: (season) => season.choose(FILE),
    asked: [{ kind: 'postAsked' }],
    isDone: (season) => isPosted(season, FILE),
    undo: async (season) => {
      await season.sitting.tell({ kind: 'putBackSure', file: FILE })
      for (const key of season.keysOf(FILE)) season.posted.delete(key)
    },
  },
  decide: {
    begin: async (season) => {
      await setUp(season)
      await posted(season, QUESTIONED)
    },
    prepare: nothing,
    asked: openCheck,
    isDone: (season) => {
      const { decisions } = season.sitting.season.project
      const rows = decisionRows(season)
      return decisions.filter(({ reason }) => reason === REASON).length === 1 && rows.length === sampleProject.decisions.length + 1
    },
    undo: async (season) => {
      const made = decisionRows(season).findIndex((row) => row.includes(REASON))
      season.office.workbook.table(tables.decisions.name).deleteRows(made, 1)
      await season.sitting.tell({ kind: 'readAsked' })
    },
  },
  'write a report': {
    begin: withOnePosted,
    prepare: nothing,
    asked: [{ kind: 'writeAsked', reports: [report] }],
    isDone: (season) => paintedReport(season) !== null && changesSince(season.sitting.season, report) === 0,
    undo: withoutReport,
  },
  'refresh a report': {
    begin: withReport,
    prepare: rename,
    asked: [{ kind: 'writeAsked', reports: [report] }],
    isDone: ({ sitting }) => changesSince(sitting.season, report) === 0,
    undo: nothing,
  },
  'freeze a report': {
    begin: withReport,
    prepare: nothing,
    asked: [{ kind: 'freezeSure', name: REPORT }],
    isDone: (season) => {
      const painted = paintedReport(season)
      return painted?.fingerprint?.length === 64 && painted.sheets.every((name) => !season.office.workbook.sheet(name).hasFormulas)
    },
    undo: async (season) => {
      await withoutReport(season)
      await written(season)
    },
  },
  'put a claim back': {
    begin: async (season) => {
      await setUp(season)
      await posted(season, FILE)
      await posted(season, KEPT)
    },
    prepare: (season) => {
      for (const key of season.keysOf(FILE)) season.posted.delete(key)
      return nothing()
    },
    asked: [{ kind: 'putBackSure', file: FILE }],
    isDone: (season) => !isPosted(season, FILE),
    undo: (season) => posted(season, FILE),
  },
  'change terms': {
    begin: withOnePosted,
    prepare: (season) => {
      season.type(season.sitting.season.cells.ofField('terms.cap.cents'), CAP / 100)
      return nothing()
    },
    asked: [{ kind: 'readAsked' }],
    isDone: ({ sitting }) => JSON.stringify(sitting.season.project.terms.cap.cents) === String(CAP),
    undo: async (season) => {
      season.type(season.sitting.season.cells.ofField('terms.cap.cents'), 6000)
      await season.sitting.tell({ kind: 'readAsked' })
    },
  },
} as const satisfies Readonly<Record<string, Operation>>

export type OperationName = keyof typeof table
export const operationNames = Object.keys(table) as readonly OperationName[]

class Sweep {
  readonly #operation: Operation
  readonly #season = new SweepSeason()

  private constructor(name: OperationName) {
    this.#operation = table[name]
  }

  static async of(name: OperationName): Promise<Sweep> {
    const sweep = new Sweep(name)
    await sweep.#operation.begin(sweep.#season)
    return sweep
  }

  close(): void {
    this.#season.close()
  }

  /** Does the operation with nothing failing; how many actions each of its requests has. */
  async extent(): Promise<readonly number[]> {
    await this.#operation.prepare(this.#season)
    const { syncs } = this.#season.office.statistics
    const begun = syncs.length
    await this.#ask()
    const actions = syncs.slice(begun).map((sync) => sync.actions)
    if (!this.#isDone()) throw new Error('it is not done even where nothing fails')
    await this.#operation.undo(this.#season)
    return actions
  }

  /** One strike: what is wrong during it and afterwards. A person who gives up closes the pane and opens it again. */
  async strike(strike: Strike, recovery: Recovery): Promise<string[]> {
    const season = this.#season
    await this.#operation.prepare(season)
    const before = season.written()
    this.#plan(strike)
    await this.#ask()
    season.office.faults.clear()
    const left = season.sitting.state.failure?.left ?? null
    const wrong = [...(await this.#falselySaid(left, before)), ...(await this.#halfPosted())]
    const isDone = await this.#recover(recovery, left)
    if (!isDone) return [...wrong, `it is not done: ${JSON.stringify(season.sitting.state.failure)}`]
    const after = await this.#afterwards()
    await this.#operation.undo(season)
    return [...wrong, ...after]
  }

  #plan(strike: Strike): void {
    const { faults, statistics } = this.#season.office
    if (strike.kind === 'fail') faults.atAction(statistics.totals().actions + strike.action)
    else faults.atSync(statistics.syncs.length + strike.sync, faultOf(strike))
  }

  async #ask(): Promise<void> {
    const { asked } = this.#operation
    await this.#season.sitting.tell(...(typeof asked === 'function' ? asked(this.#season) : asked))
  }

  #isDone(): boolean {
    return this.#operation.isDone(this.#season)
  }

  /** What the pane says of the workbook is so. */
  async #falselySaid(left: Left | null, before: string): Promise<string[]> {
    const isUnfinished = (await this.#season.asFound()).isUnfinished === true
    const isSo = left === 'nothing' ? !isUnfinished && this.#season.written() === before : left !== 'posting' || isUnfinished
    return isSo ? [] : [`it is not so: ${String(left)}`]
  }

  /** Every claim that counts is one of those that were to be posted, whole. */
  async #halfPosted(): Promise<string[]> {
    const { postings } = await this.#season.asFound()
    const known = this.#season.allPosted
    return postings.flatMap((one) => {
      if (one.state !== 'posted') return []
      const whole = known.get(one.importKey)
      return whole !== undefined && JSON.stringify(contentOf(whole)) === JSON.stringify(contentOf(one))
        ? []
        : [`half posted: ${one.importKey}`]
    })
  }

  /** Does what the pane offers, for as long as it has something to offer. */
  async #recover({ what, isGivenUp }: Recovery, left: Left | null): Promise<boolean> {
    const { sitting } = this.#season
    for (let count = 0; count < MOST_STEPS; count++) {
      const { failure, workbook } = sitting.state
      const isFirst = count === 0
      if (failure !== null && (failure.again === null || (isFirst && isGivenUp))) await sitting.openAnew()
      else if (failure !== null) await sitting.tell({ kind: 'againAsked' })
      else if (workbook.kind === 'unread') await sitting.tell({ kind: 'readAsked' })
      else if (workbook.kind === 'season' && sitting.season.snapshot.isUnfinished === true)
        await sitting.tell({ kind: 'recoverAsked', what })
      else if (workbook.kind === 'season' && this.#isDone()) return true
      else if (left === 'done') return false
      else await this.#askAfresh()
    }
    return false
  }

  /** A pane that was opened anew has forgotten what was chosen. */
  async #askAfresh(): Promise<void> {
    if (this.#operation === table['post a claim'] || this.#operation === table['set up']) await this.#operation.prepare(this.#season)
    await this.#ask()
  }

  async #afterwards(): Promise<string[]> {
    const season = this.#season
    const { isUnfinished, findings } = await season.asFound()
    return [
      ...(isUnfinished === true ? ['something is unfinished'] : []),
      ...findings.map((one) => JSON.stringify(one)),
      ...(await season.ledgerFaults()),
    ]
  }
}

interface Recovery {
  readonly what: 'finish' | 'remove'
  /** Whether the person closes the pane at the first failure instead of trying again. */
  readonly isGivenUp: boolean
}

const MOST_STEPS = 6

const faultOf = (strike: Exclude<Strike, { readonly kind: 'fail' }>): Fault =>
  strike.kind === 'refuse' ? { kind: 'refuse', code: strike.code } : { kind: 'silence', after: strike.after }

const codes = [5004, 5012, 5102, 5103, 7000] as const

/** Every request of an operation, refused with every code, unanswered before anything of it and after all. */
export const requestStrikes = (actions: readonly number[]): Strike[] =>
  actions.flatMap((_, sync) => [
    ...codes.map((code): Strike => ({ kind: 'refuse', sync, code })),
    ...([0, 'everything'] as const).map((after): Strike => ({ kind: 'silence', sync, after })),
  ])

/** So many of the actions of an operation, evenly spread from an offset on, each failing. */
export function actionStrikes(actions: readonly number[], most: number, offset = 0): Strike[] {
  const all = actions.reduce((sum, count) => sum + count, 0)
  const stride = Math.max(1, Math.floor(all / most))
  return Array.from({ length: Math.ceil(all / stride) }, (_, index): Strike => ({
    kind: 'fail',
    action: (index * stride + offset) % all,
  }))
}

/** Strikes one after another, each recovered from in another way: what is wrong, with the strike. */
export async function swept(name: OperationName, strikes: (actions: readonly number[]) => readonly Strike[]): Promise<string[]> {
  const sweep = await Sweep.of(name)
  const wrong: string[] = []
  try {
    for (const [index, strike] of strikes(await sweep.extent()).entries()) {
      const found = await sweep.strike(strike, { what: index % 2 === 0 ? 'finish' : 'remove', isGivenUp: index % 4 > 1 })
      wrong.push(...found.map((one) => `${JSON.stringify(strike)}: ${one}`))
    }
  } finally {
    sweep.close()
  }
  return wrong
}
