import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { rooms, type Rooms } from '../../../addin/rooms.ts'
import { Pane } from '../../../addin/run/pane.ts'
import { speak } from '../../../addin/run/speak.ts'
import type { PaneState } from '../../../addin/state/state.ts'
import type { Means } from '../../../addin/views/pane.ts'
import type { Language } from '../../../lib/core/locality.ts'
import { PaperWorkbook } from '../state/paper-workbook.ts'
import { sampleProject, TODAY } from '../state/person.ts'

const project = await sampleProject()
vi.stubGlobal('CSS', { escape: String })
afterAll(() => vi.unstubAllGlobals())

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

/** A pane whose rooms come when they are let in. */
class Opening {
  shown: { readonly state: PaneState; readonly means: Means } | null = null
  readonly wanted: { readonly come: () => void; readonly fail: () => void }[] = []
  readonly workbook = new PaperWorkbook(project)
  readonly pane: Pane

  constructor() {
    this.pane = new Pane({
      door: this.workbook,
      root: { querySelector: () => null } as unknown as HTMLElement,
      render: (_root, state, _hands, means) => {
        this.shown = { state, means }
      },
      words: { language: 'fi' } as Means['words'],
      speak,
      fetchRooms: () =>
        new Promise<Rooms>((resolve, reject) => {
          this.wanted.push({
            come: () => {
              resolve(rooms)
            },
            fail: () => {
              reject(new TypeError('Failed to fetch'))
            },
          })
        }),
      makeWorker: () => {
        throw new Error('nothing is read here')
      },
      memory: { recall: () => ({ by: '', parked: [] }), keep: () => undefined },
    })
  }

  get state(): PaneState {
    if (this.shown === null) throw new Error('nothing is shown')
    return this.shown.state
  }

  /** The language Excel shows now. */
  seen(language: Language): void {
    const surroundings = { ...this.workbook.surroundings(), language }
    this.pane.dispatch({ kind: 'surroundingsSeen', surroundings, today: TODAY })
  }
}

let opening: Opening
beforeEach(async () => {
  opening = new Opening()
  opening.pane.dispatch({ kind: 'readAsked' })
  await settled()
})

describe('the rooms behind the overview', () => {
  it('are fetched once there are figures, which are shown without them', () => {
    expect([opening.state.workbook.kind, opening.shown?.means.rooms, opening.wanted.length]).toEqual(['season', null, 1])
  })

  it('take up what was asked of them meanwhile, in its order', async () => {
    opening.pane.dispatch({ kind: 'localityChecksAsked', locality: 'L2' })
    opening.pane.dispatch({ kind: 'severityFiltered', severity: 'error' })
    await settled()
    expect([opening.state.view, opening.state.checks.locality]).toEqual(['overview', 'any'])
    for (const { come } of opening.wanted) come()
    await settled()
    expect(opening.shown?.means.rooms).toBe(rooms.views)
    expect([opening.state.view, opening.state.checks.locality, opening.state.checks.severity]).toEqual(['checks', 'L2', 'error'])
  })

  it('that cannot be fetched are told of only where somebody waits for one; then the pane can be loaded anew', async () => {
    const told = { trouble: { kind: 'notFetched' }, again: { kind: 'reopenAsked' }, left: null }
    opening.wanted[0]?.fail()
    await settled()
    expect(opening.state.failure).toBeNull()
    opening.pane.dispatch({ kind: 'viewChosen', view: 'checks' })
    opening.wanted[1]?.fail()
    await settled()
    expect(opening.state.failure).toEqual(told)
    opening.pane.dispatch({ kind: 'viewChosen', view: 'overview' })
    opening.pane.dispatch({ kind: 'failureDismissed' })
    opening.pane.dispatch({ kind: 'localityChecksAsked', locality: 'L2' })
    for (const { fail } of opening.wanted) fail()
    await settled()
    expect(opening.state.failure).toEqual(told)
  })
})

describe('the words of the pane', () => {
  it('stay as they are until those of the new language are there', async () => {
    opening.seen('sv')
    expect(opening.shown?.means.words.language).toBe('fi')
    await settled()
    await expect.poll(() => opening.shown?.means.words.frame.views.overview).toBe('Läget')
  })

  it('of a language that was left again before they came are not shown', async () => {
    opening.seen('sv')
    opening.seen('en')
    await expect.poll(() => opening.shown?.means.words.frame.views.overview).toBe('Overview')
  })
})
