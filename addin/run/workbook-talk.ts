// Talking with the workbook: readings and pieces of work, one after another. Law: no reading begins while work is being done, and after work the workbook is
// read before anything else; many changes make one reading.
import { doWork } from './do-work.ts'
import { messageOf } from './fault.ts'
import { today } from './today.ts'
import type { PaneEvent } from '../state/event.ts'
import type { Work } from '../state/work.ts'
import type { Outcome, Snapshot, Trouble, WorkbookDoor } from '../workbook/door.ts'

/** How long a workbook must be still before it is read again, and how long one waits where a cell is being edited; milliseconds. */
const STILL = 250
const EDITING = 1_500

export class WorkbookTalk {
  readonly #door: WorkbookDoor
  readonly #tell: (event: PaneEvent) => void
  #turn: Promise<void> = Promise.resolve()
  /** Whether a reading waits for its turn, and whether the person has asked for it. */
  #isDue = false
  #isAsked = false
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(door: WorkbookDoor, tell: (event: PaneEvent) => void) {
    this.#door = door
    this.#tell = tell
  }

  /** Reads when its turn comes; several readings that wait are one. */
  read(): void {
    this.#isAsked = true
    this.#readInTurn()
  }

  /** Reads once the workbook is still. */
  readSoon(wait: number = STILL): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#readInTurn()
    }, wait)
  }

  work(work: Work): void {
    this.#inTurn(async () => {
      clearTimeout(this.#timer)
      const outcome = await doWork(this.#door, work)
      const reading = outcome.ok || isAnswering(outcome.trouble) ? await this.#door.read() : null
      this.#tell({ kind: 'worked', work, outcome, reading })
    })
  }

  /** Nothing more is read of itself. */
  stop(): void {
    clearTimeout(this.#timer)
  }

  #readInTurn(): void {
    clearTimeout(this.#timer)
    if (this.#isDue) return
    this.#isDue = true
    this.#inTurn(async () => {
      const isAsked = this.#isAsked
      this.#isDue = this.#isAsked = false
      this.#hear(await this.#door.read(), isAsked)
    })
  }

  /** A person who is editing a cell is not told that Excel is busy with them: it is read when they are done, unless they have asked. */
  #hear(outcome: Outcome<Snapshot>, isAsked: boolean): void {
    if (outcome.ok || isAsked || !isPassing(outcome.trouble)) this.#tell({ kind: 'workbookRead', outcome, today: today() })
    else this.readSoon(EDITING)
  }

  #inTurn(act: () => Promise<void>): void {
    this.#turn = this.#turn.then(act).catch((fault: unknown) => {
      this.#tell({ kind: 'faultMet', message: messageOf(fault) })
    })
  }
}

const isPassing = ({ kind }: Trouble): boolean => kind === 'cellEdit' || kind === 'busy'

/** Whether it is worth asking for the workbook after a failure. */
const isAnswering = ({ kind }: Trouble): boolean => kind !== 'noAnswer' && kind !== 'session' && kind !== 'cellEdit'
