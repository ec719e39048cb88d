// A person at the pane, without a screen: tells events, and everything that follows is done at once, by the same readers and the same work as in the pane.
import { readFile as bytesOf } from 'node:fs/promises'
import { readFile } from '../../../addin/reading/read-file.ts'
import { doWork } from '../../../addin/run/do-work.ts'
import { readProject } from '../../../addin/run/read-project.ts'
import type { Effect } from '../../../addin/state/effect.ts'
import type { PaneEvent } from '../../../addin/state/event.ts'
import { previewOf, type Preview } from '../../../addin/state/claims/preview.ts'
import { shownChecks } from '../../../addin/state/checks/state.ts'
import type { Check } from '../../../addin/state/season/check.ts'
import type { Season } from '../../../addin/state/season/index.ts'
import { tellIn } from '../../../lib/i18n/tell.ts'
import { rooms } from '../../../addin/rooms.ts'
import { firstState, type PaneState } from '../../../addin/state/state.ts'
import { update } from '../../../addin/state/update.ts'
import { day } from '../../../lib/core/period.ts'
import { parseProject, type Project } from '../../../lib/core/project.ts'
import { PaperWorkbook } from './paper-workbook.ts'

const sampleFolder = new URL('../../../templates/sample/', import.meta.url)
export const TODAY = day('2010-01-15')

export async function sampleProject(): Promise<Project> {
  const { value } = parseProject(JSON.parse(await bytesOf(new URL('project.json', sampleFolder), 'utf8')))
  if (value === null) throw new Error('the sample project cannot be read')
  return value
}

/** A claim sheet of the sample, or one of one's own. */
export const sampleFile = async (name: string): Promise<File> => new File([await bytesOf(new URL(`claims/${name}`, sampleFolder))], name)

export class Person {
  state: PaneState
  readonly workbook: PaperWorkbook
  /** What took the focus, was kept or copied, in order. */
  readonly focused: string[] = []
  readonly kept: unknown[] = []
  readonly copied: string[] = []
  readonly #files = new Map<number, File>()
  /** Holds back what readers of files have to tell. */
  readonly #isPatient: boolean
  #unread: Effect[] = []

  constructor(project: Project | null, { isPatient = false } = {}) {
    this.workbook = new PaperWorkbook(project)
    this.#isPatient = isPatient
    this.state = firstState(this.workbook.surroundings(), TODAY, { by: '', parked: [] })
  }

  static async atSample(): Promise<Person> {
    const person = new Person(await sampleProject())
    await person.tell({ kind: 'readAsked' })
    return person
  }

  get season(): Season {
    if (this.state.workbook.kind !== 'season') throw new Error(`no season: ${this.state.workbook.kind}`)
    return this.state.workbook.season
  }

  get preview(): Preview {
    return previewOf(this.season, this.state.claims.files, tellIn(this.season.project, 'fi'))
  }

  /** The findings that are shown. */
  get shown(): readonly Check[] {
    return shownChecks(this.state.checks, this.season.checks)
  }

  check(code: string, file: string | null = null): Check {
    const found = this.season.checks.find((one) => one.finding.code === code && (file === null || one.file === file))
    if (found === undefined) throw new Error(`no ${code} in ${file ?? 'any file'}`)
    return found
  }

  /** Tells events one after another; after each, everything it brings about has happened. */
  async tell(...events: readonly PaneEvent[]): Promise<void> {
    for (const event of events) {
      const { state, effects } = update(this.state, event, rooms.steps)
      this.state = state
      for (const effect of effects) await this.#do(effect)
    }
  }

  /** Tells an event and leaves what is to be done undone: it takes time. */
  begin(event: PaneEvent): readonly Effect[] {
    const { state, effects } = update(this.state, event, rooms.steps)
    this.state = state
    return effects
  }

  async finish(effects: readonly Effect[]): Promise<void> {
    for (const effect of effects) await this.#do(effect)
  }

  async pick(...files: readonly File[]): Promise<number[]> {
    const picked = files.map((file, index) => ({ id: this.#files.size + index + 1, name: file.name, file }))
    for (const { id, file } of picked) this.#files.set(id, file)
    await this.tell({ kind: 'filesPicked', files: picked.map(({ id, name }) => ({ id, name })) })
    return picked.map(({ id }) => id)
  }

  /** Keeps a project.json with this content. */
  keepProject(content: string): number {
    const id = this.#files.size + 1
    this.#files.set(id, new File([content], 'project.json'))
    return id
  }

  async pickSamples(...names: readonly string[]): Promise<number[]> {
    return this.pick(...(await Promise.all(names.map(sampleFile))))
  }

  /** The readers that were held back tell what they have read. */
  async readOn(): Promise<void> {
    const waiting = this.#unread.splice(0)
    for (const effect of waiting) if (effect.kind === 'readFiles') await this.#read(effect)
  }

  async #do(effect: Effect): Promise<void> {
    switch (effect.kind) {
      case 'read':
      case 'readSoon':
        return this.tell({ kind: 'workbookRead', outcome: await this.workbook.read(), today: TODAY })
      case 'work': {
        const outcome = await doWork(this.workbook, effect.work)
        return this.tell({ kind: 'worked', work: effect.work, outcome, reading: await this.workbook.read() })
      }
      case 'select': {
        const outcome = await this.workbook.select(effect.place)
        return outcome.ok ? undefined : this.tell({ kind: 'selectionRefused', place: effect.place, trouble: outcome.trouble })
      }
      case 'readFiles':
        if (this.#isPatient) this.#unread.push(effect)
        return this.#isPatient ? undefined : this.#read(effect)
      case 'readProject': {
        const read = await readProject(this.#files.get(effect.file.id) ?? null)
        return this.tell({ kind: 'projectFileRead', name: effect.file.name, read })
      }
      case 'keep':
        this.kept.push(effect.preferences)
        break
      case 'copy':
        this.copied.push(effect.text)
        return this.tell({ kind: 'copied', isDone: true })
      case 'focus':
        this.focused.push(effect.mark)
        break
      case 'prepareReading':
      case 'openRooms':
      case 'reopen':
      case 'cancelReading':
      case 'forgetFiles':
        break
    }
  }

  async #read({ files, project }: Extract<Effect, { readonly kind: 'readFiles' }>): Promise<void> {
    for (const { id, name } of files) {
      const content = this.#files.get(id)
      if (content === undefined) throw new Error(`no file ${String(id)}`)
      const file = await readFile(content, name, project, () => undefined)
      await this.tell({ kind: 'fileRead', id, file })
    }
  }
}
