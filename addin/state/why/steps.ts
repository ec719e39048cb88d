// Walking from a figure to what it is made of, and back.
import type { CellReference } from '../../../lib/core/report/index.ts'
import { seasonOf } from '../begin.ts'
import { step, type Step } from '../effect.ts'
import type { WhyEvent } from '../event.ts'
import { reportNamed, type ReportId } from '../season/report-id.ts'
import { madeReport } from '../season/reports.ts'
import type { Season } from '../season/index.ts'
import type { PaneState } from '../state.ts'
import type { Steps } from '../steps.ts'
import type { CellPlace } from '../../workbook/door.ts'
import { figureOf } from './figure.ts'
import { figurePlaces } from './places.ts'

export const whySteps: Steps<WhyEvent['kind']> = {
  whyAsked: (state, { reference }) => asked(state, { kind: 'financial', language: state.surroundings.language }, reference),
  whySelectedAsked: (state) => {
    const season = seasonOf(state)
    const found = season === null || state.selected === null ? null : figureIn(season, state.selected)
    return found === null ? nowhere(state) : asked(state, found.report, found.reference)
  },
  whyFollowed: (state, { reference }) => followedTo(state, reference),
  whyReturned: (state, { length }) => {
    if (state.why === null || length < 1) return step(state)
    return step({ ...state, why: { ...state.why, trail: state.why.trail.slice(0, length) } }, { kind: 'focus', mark: 'why' })
  },
  whyClosed: (state) => step({ ...state, why: null }, { kind: 'focus', mark: 'view' }),
}

const nowhere = (state: PaneState): Step<PaneState> => step({ ...state, notice: { kind: 'nowhere' } })

function asked(state: PaneState, report: ReportId, reference: CellReference): Step<PaneState> {
  if (!isThere(state, report, reference)) return nowhere(state)
  return step({ ...state, notice: null, why: { report, trail: [reference] } }, { kind: 'focus', mark: 'why' })
}

function isThere(state: PaneState, report: ReportId, reference: CellReference): boolean {
  const season = seasonOf(state)
  return season !== null && figureOf(madeReport(season, report).report, reference) !== null
}

/** A figure met again leads back to where it was. */
function followedTo(state: PaneState, reference: CellReference): Step<PaneState> {
  const { why } = state
  if (why === null || !isThere(state, why.report, reference)) return step(state)
  const met = why.trail.findIndex((one) => isSame(one, reference))
  const before = met < 0 ? why.trail : why.trail.slice(0, met)
  return step({ ...state, why: { ...why, trail: [...before, reference] } }, { kind: 'focus', mark: 'why' })
}

const isSame = (a: CellReference, b: CellReference): boolean => a.table === b.table && a.row === b.row && a.column === b.column

/** The figure in a cell of a report that stands in the workbook. */
function figureIn(season: Season, place: CellPlace): { readonly report: ReportId; readonly reference: CellReference } | null {
  const name = season.snapshot.reports?.find(({ sheets }) => sheets.includes(place.sheet))?.report
  const report = name === undefined ? null : reportNamed(name)
  if (report === null) return null
  const reference = figurePlaces(madeReport(season, report)).figureAt(place)
  return reference === null ? null : { report, reference }
}
