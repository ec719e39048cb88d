// One add-in's line to Excel: its requests are worked on, faults strike where they were planned, and what happened is told after the answer.
import type { Fault } from '../faults/fault-plan.ts'
import type { HostErrorCode } from '../faults/host-errors.ts'
import type { Outcome } from '../faults/statistics.ts'
import type { Announcement } from '../model/events.ts'
import { ExcelRefusal } from '../model/refusal.ts'
import { entriesFor, type EventEntry } from '../protocol/event-entries.ts'
import { carryOut, type Before } from '../protocol/processor.ts'
import { Session } from '../protocol/session.ts'
import { readRequest, type RequestBody, type ResponseBody } from '../protocol/wire.ts'
import { later, type Host } from './host.ts'

export type Reply = { readonly kind: 'answer'; readonly body: string } | { readonly kind: 'refusal'; readonly code: HostErrorCode }

/** Where events go. Document events are the library's older kind: 1 settings, 2 selection. */
export interface Receiver {
  readonly events: (entries: readonly EventEntry[]) => void
  readonly documentEvent: (event: 1 | 2) => void
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length
const housekeepingCalls = new Set(['_RemoveReference', '_RemoveAllReferences', 'NotifyActionHandlerReady'])
const isHousekeeping = ({ Actions: actions }: RequestBody): boolean =>
  actions.some(({ Name }) => housekeepingCalls.has(Name)) &&
  actions.every(({ ActionType, Name }) => ActionType === 1 || housekeepingCalls.has(Name))

/** Excel falls silent in the middle of a request: no answer, though something was done. */
class Silence extends Error {}

export class Connection {
  readonly session: Session
  private readonly host: Host
  private readonly receiver: Receiver
  private readonly entries: EventEntry[] = []
  private readonly documentEvents: (1 | 2)[] = []
  private readonly stopListening: () => void
  private isFlushing = false
  private isCalculated = false

  constructor(host: Host, receiver: Receiver) {
    this.host = host
    this.receiver = receiver
    this.session = new Session(host.workbook)
    this.stopListening = host.workbook.listen((told) => {
      const announcement = this.asSeenFromHere(told)
      this.entries.push(...entriesFor(announcement, this.session))
      this.isCalculated ||= announcement.event.kind === 'changed'
      if (announcement.event.kind === 'selected') this.documentEvents.push(2)
      if (announcement.event.kind === 'settingsChanged' && announcement.actor === 'coauthor') this.documentEvents.push(1)
      this.flushSoon()
    })
  }

  /** No events come any more. */
  close(): void {
    this.stopListening()
  }

  /** Works on a request and answers; where Excel falls silent `answer` is never called. */
  exchange(text: string, answer: (reply: Reply) => void): void {
    this.host.enqueue(
      () =>
        new Promise((done) => {
          later(() => {
            this.workOrCrash(text, answer, done)
          }, 0)
        }),
    )
  }

  /** A fault of the simulation itself is answered and thrown: the add-in must not wait, and the test must not pass. */
  private workOrCrash(text: string, answer: (reply: Reply) => void, done: () => void): void {
    try {
      this.work(text, answer, done)
    } catch (crash) {
      const Message = `The simulated Excel crashed: ${crash instanceof Error ? (crash.stack ?? crash.message) : String(crash)}`
      const response: ResponseBody = {
        Results: [],
        TraceIds: [],
        Error: { Code: 'GeneralException', Message, Location: '', ActionIndex: 0, HttpStatusCode: 500 },
      }
      answer({ kind: 'answer', body: JSON.stringify(response) })
      done()
      throw crash
    }
  }

  private work(text: string, answer: (reply: Reply) => void, done: () => void): void {
    const request = readRequest(text)
    if (isHousekeeping(request)) {
      this.host.statistics.housekeeping++
      answer({ kind: 'answer', body: JSON.stringify(this.process(request, () => undefined, new Map())) })
      done()
      return
    }
    const fault = this.faultFor(request)
    const reply = this.reply(text, request, fault)
    later(
      () => {
        if (reply !== null) answer(reply)
        done()
      },
      fault?.kind === 'delay' ? fault.milliseconds : 0,
    )
  }

  private faultFor(request: RequestBody): Fault | null {
    const { statistics, faults, workbook } = this.host
    const { syncs: number, actions: actionsBefore } = statistics.totals()
    faults.editBefore(workbook, number)
    return faults.strikes({ number, actions: request.Actions.length, actionsBefore })
  }

  /** Null is silence. */
  private reply(text: string, request: RequestBody, fault: Fault | null): Reply | null {
    const bytesIn = bytesOf(text)
    const members = new Map<string, number>()
    const note = (outcome: Outcome, bytesOut: number): void => {
      const { statistics } = this.host
      statistics.add({ number: statistics.syncs.length, actions: request.Actions.length, bytesIn, bytesOut, outcome, members })
    }
    const refuse = (code: HostErrorCode): Reply => {
      note('refused', 0)
      return { kind: 'refusal', code }
    }
    if (fault?.kind === 'refuse') return refuse(fault.code)
    if (bytesIn > this.host.faults.limits.requestBytes) return refuse(5103)
    const response = this.processUntil(request, fault, members)
    if (response === null || (fault?.kind === 'silence' && fault.after === 'everything')) {
      note('silent', 0)
      return null
    }
    const body = JSON.stringify(response)
    if (bytesOf(body) > this.host.faults.limits.responseBytes) return refuse(5104)
    note(response.Error === undefined ? 'answered' : 'failed', bytesOf(body))
    return { kind: 'answer', body }
  }

  private processUntil(request: RequestBody, fault: Fault | null, members: Map<string, number>): ResponseBody | null {
    try {
      return this.process(request, beforeEach(fault), members)
    } catch (stopped) {
      if (stopped instanceof Silence) return null
      throw stopped
    }
  }

  private process(request: RequestBody, before: Before, members: Map<string, number>): ResponseBody {
    const count = (member: string): void => {
      members.set(member, (members.get(member) ?? 0) + 1)
    }
    return this.host.workbook.as('addin', () => carryOut(request, this.session, before, count), this.session)
  }

  /** What another add-in does is a co-author's work. */
  private asSeenFromHere(told: Announcement): Announcement {
    return told.actor === 'addin' && told.origin !== this.session ? { ...told, actor: 'coauthor' } : told
  }

  /** After changes every sheet with formulas was calculated (assumption W4). */
  private calculatedEntries(): EventEntry[] {
    const { workbook } = this.host
    if (!this.isCalculated || workbook.calculator.mode === 'Manual') return []
    this.isCalculated = false
    const calculated = workbook.sheets.filter((sheet) => sheet.hasFormulas)
    return calculated.flatMap((sheet) =>
      entriesFor({ event: { kind: 'sheetCalculated', sheet }, actor: 'user', origin: null }, this.session),
    )
  }

  /** Tells what happened, in one message, when nothing else is to be done at once. */
  private flushSoon(): void {
    if (this.isFlushing) return
    this.isFlushing = true
    this.host.enqueue(
      () =>
        new Promise((done) => {
          later(() => {
            this.isFlushing = false
            const entries = [...this.entries.splice(0), ...this.calculatedEntries()]
            if (entries.length > 0) this.receiver.events(entries)
            for (const event of new Set(this.documentEvents.splice(0))) this.receiver.documentEvent(event)
            done()
          }, 0)
        }),
    )
  }
}

/** What a fault does before an action: fail in its place, or fall silent. */
function beforeEach(fault: Fault | null): Before {
  const silentAt =
    fault?.kind === 'silence' ? (typeof fault.after === 'number' ? fault.after : fault.after === 'everything' ? Infinity : 0) : Infinity
  return (_, index) => {
    if (index >= silentAt) throw new Silence()
    if (fault?.kind === 'fail' && index >= fault.action) {
      throw new ExcelRefusal(fault.code ?? 'GeneralException', 'This failure was planned by a test.')
    }
  }
}
