// Trials of posting: one act after another in one workbook, while Excel fails, falls silent or is protected, and others post and edit in between. After each
// act either all of it was done or nothing. Everything is decided by a seed.
import { doorOf } from '../../../addin/workbook/excel/door-of.ts'
import type { Outcome, Trouble, WorkbookDoor } from '../../../addin/workbook/door.ts'
import { knownOf } from '../../../addin/workbook/excel/ledger/known.ts'
import type { Known } from '../../../addin/workbook/excel/ledger/rows.ts'
import type { Posting } from '../../../lib/sheet/project-workbook/index.ts'
import type { HostErrorCode } from '../../excel-host/faults/host-errors.ts'
import type { Fault } from '../../excel-host/faults/fault-plan.ts'
import { randomFrom } from '../../support/xlsx/random.ts'
import { sample } from '../../workbook/sample.ts'
import { headIn, ledgerFaults, ledgerOf } from './ledger-check.ts'
import { openOffice, PATIENCE, setUpFor, valueOf, type Office } from './office.ts'
import { Others } from './others.ts'
import { claimToPost } from './postings.ts'
import { withoutWaiting } from './silence.ts'

/** What these faults may be called; `missing` and `nameTaken` are none of them. */
const expectedTroubles: ReadonlySet<string> = new Set<Trouble['kind']>([
  'cellEdit',
  'session',
  'busy',
  'tooLarge',
  'protected',
  'noAnswer',
  'changedMeanwhile',
  'other',
])

interface Act {
  readonly name: string
  /** The keys of which each is wholly there or wholly not, when the act has failed. */
  readonly touched: readonly Posting[]
  readonly run: (door: WorkbookDoor, head: string) => Promise<Outcome<unknown>>
  /** What is posted where the act was done. */
  readonly after: (posted: ReadonlyMap<string, Posting>) => Map<string, Posting>
}

class Trials {
  private readonly office: Office
  private readonly known: Known
  private readonly random: () => number
  private readonly others: Others
  private posted = new Map<string, Posting>()
  private door: WorkbookDoor
  private salt: number
  /** What was done and what came of it, for whoever must find out. */
  readonly story: string[] = []
  readonly troubles = new Map<string, number>()

  private constructor(office: Office, known: Known, seed: number) {
    this.office = office
    this.known = known
    this.random = randomFrom(seed)
    this.others = new Others(office.workbook, known)
    this.salt = seed * 1000
    this.door = this.newDoor()
  }

  static async open(seed: number): Promise<Trials> {
    const office = openOffice()
    await setUpFor(office, sample)
    const { sheets } = await valueOf(office.door.read())
    const known = knownOf({ grids: sheets, survey: { sheets: [], names: [], date1904: false } })
    if (known === null) throw new Error('no project workbook')
    return new Trials(office, known, seed)
  }

  close(): void {
    this.office.close()
  }

  /** One trial: an act under a fault and with others at work; then, without either, what a person would do about it. Gives what is wrong afterwards. */
  async trial(): Promise<string[]> {
    const act = await this.anyAct()
    const [editAt, edit] = [this.below(6), await this.others.anyEdit(this.below(8), () => this.claim())]
    const { faults, statistics, workbook } = this.office
    const from = statistics.syncs.length
    this.story.push(`${act.name}; ${this.planFault()}; ${edit.name} before sync ${String(editAt)}`)
    faults.betweenSyncs((_, number) => {
      if (number - from === editAt) edit.edit()
    })
    const outcome = await withoutWaiting(this.office, () => act.run(this.door, headIn(workbook, this.known)))
    faults.clear()
    this.others.leave()
    for (const claim of this.others.takePosted()) {
      this.story.push(`  another has posted ${claim.importKey.slice(0, 6)}`)
      this.posted.set(claim.importKey, claim)
    }
    await this.settle(act, outcome)
    return [...this.others.faults(), ...(await ledgerFaults(workbook, this.known, this.posted))]
  }

  /** At any sync, or at any action of any sync. */
  private planFault(): string {
    const fault = this.anyFault()
    const { faults, statistics } = this.office
    const [atSync, atAction] = [this.below(7), this.below(600)]
    if (fault === null) return 'no fault'
    if (fault.kind === 'fail') faults.atAction(statistics.totals().actions + atAction)
    else faults.atSync(statistics.syncs.length + atSync, fault)
    return `${JSON.stringify(fault)} at ${fault.kind === 'fail' ? `action ${String(atAction)}` : `sync ${String(atSync)}`}`
  }

  private async settle(act: Act, outcome: Outcome<unknown>): Promise<void> {
    await valueOf(this.newDoor().select({ sheet: 'Sheet1', row: 1, column: 0 }))
    if (outcome.ok) {
      this.posted = act.after(this.posted)
      return
    }
    this.note(outcome.trouble)
    const isDone = this.random() < 0.5 && (await this.isDoneAgain(act))
    if (!isDone) await this.openAnew()
    this.posted = isDone ? act.after(this.posted) : this.withWhatStands(act)
  }

  /** The same pane tries again; what it then still cannot do (others have changed something) the pane is opened anew for. */
  private async isDoneAgain(act: Act): Promise<boolean> {
    const again = await act.run(this.door, headIn(this.office.workbook, this.known))
    this.story.push(`  again: ${again.ok ? 'done' : again.trouble.kind}`)
    return again.ok
  }

  /** The pane is opened anew and settles what was left. */
  private async openAnew(): Promise<void> {
    this.door = this.newDoor()
    const what = this.random() < 0.5 ? 'finish' : 'remove'
    this.story.push(`  opened anew: ${what}`)
    await valueOf(this.door.recover(what))
  }

  private withWhatStands({ touched }: Act): Map<string, Posting> {
    const standing = new Set(ledgerOf(this.office.workbook, this.known).map(({ key }) => key))
    const posted = new Map(this.posted)
    for (const one of touched) {
      if (standing.has(one.importKey)) posted.set(one.importKey, one)
      else posted.delete(one.importKey)
    }
    return posted
  }

  private note({ kind }: Trouble): void {
    this.story.push(`  ${kind}`)
    this.troubles.set(kind, (this.troubles.get(kind) ?? 0) + 1)
  }

  private newDoor(): WorkbookDoor {
    return doorOf(this.office.door.surroundings, PATIENCE)
  }

  private below(limit: number): number {
    return Math.floor(this.random() * limit)
  }

  private oneOf<T>(all: readonly T[]): T | undefined {
    return all[this.below(all.length)]
  }

  private async anyAct(): Promise<Act> {
    const there = [...this.posted.values()]
    const chance = this.random()
    if (chance < 0.2 && there.length > 2) return this.puttingBack(there)
    const again = chance < 0.3 ? this.oneOf(there) : undefined
    const fresh = [await this.claim(), ...(this.random() < 0.3 ? [await this.claim()] : [])]
    const wanted = again === undefined ? fresh : this.random() < 0.5 ? [again] : [again, ...fresh]
    return {
      name: `posting ${wanted.map(({ importKey }) => importKey.slice(0, 6)).join(' and ')}`,
      touched: wanted.filter(({ importKey }) => !this.posted.has(importKey)),
      run: (door, head) => door.post(wanted, head),
      after: (posted) => new Map([...posted, ...wanted.map((one) => [one.importKey, one] as const)]),
    }
  }

  private puttingBack(there: readonly Posting[]): Act {
    const gone = [this.oneOf(there), this.oneOf(there)].flatMap((one) => one ?? [])
    const keys = gone.map(({ importKey }) => importKey)
    return {
      name: `putting back ${keys.map((key) => key.slice(0, 6)).join(' and ')}`,
      touched: gone,
      run: (door, head) => door.putBack(keys, head),
      after: (posted) => new Map([...posted].filter(([key]) => !keys.includes(key))),
    }
  }

  private claim(): Promise<Posting> {
    this.salt++
    return claimToPost(this.salt, { lines: this.below(5), findings: this.below(3), locality: this.random() < 0.5 ? 'L1' : 'L2' })
  }

  private anyFault(): Fault | null {
    const chance = this.random()
    const codes: readonly HostErrorCode[] = [5004, 5012, 5102, 5103, 7000, 5001]
    if (chance < 0.15) return null
    if (chance < 0.35) return { kind: 'refuse', code: this.oneOf(codes) ?? 5001 }
    if (chance < 0.5) return { kind: 'silence', after: this.random() < 0.3 ? 'everything' : this.below(500) }
    return { kind: 'fail', action: 0 }
  }
}

/** So many trials in one workbook: the first that went wrong, with its story; and a failure that has no name of its own. */
export async function trialsOf(seed: number, count: number): Promise<string[]> {
  const trials = await Trials.open(seed)
  try {
    for (let number = 1; number <= count; number++) {
      const faults = await trials.trial()
      if (faults.length > 0) return [`seed ${String(seed)}, trial ${String(number)}`, ...faults, ...trials.story]
    }
    return [...trials.troubles.keys()].filter((kind) => !expectedTroubles.has(kind))
  } finally {
    trials.close()
  }
}
