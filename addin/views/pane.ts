// What every view is given: the state, the words of its language, and the hands that act. Law: views are pure, state → template, and no text becomes HTML.
import type { nothing, TemplateResult } from 'lit/html.js'
import type { Language } from '../../lib/core/locality.ts'
import type { Names } from '../../lib/i18n/index.ts'
import type { Finding } from '../../lib/core/finding.ts'
import type { PaneWords } from '../../lib/i18n/pane/index.ts'
import type { PaneEvent } from '../state/event.ts'
import type { Hands } from '../state/hands.ts'
import type { Season } from '../state/season/index.ts'
import { namesIn } from '../../lib/i18n/names.ts'
import type { PaneState, ViewId, WhyState } from '../state/state.ts'

export type Template = TemplateResult | typeof nothing

/** The views besides the overview, which are fetched once there are figures to be seen. */
export interface RoomViews extends Readonly<Record<Exclude<ViewId, 'overview'>, (pane: SeasonPane) => Template>> {
  readonly why: (pane: SeasonPane, why: WhyState) => Template
  readonly setUp: (pane: Pane, sheets: readonly string[]) => Template
  readonly faulty: (pane: Pane, findings: readonly Finding[]) => Template
}

/** What the pane has been given to show itself with. */
export interface Means {
  readonly words: PaneWords
  /** Null until they are there. */
  readonly rooms: RoomViews | null
}

/** Shows a state in a place of the page; called once for every change. */
export type Render = (root: HTMLElement, state: PaneState, hands: Hands, means: Means) => void

export interface Pane extends Hands, Means {
  readonly state: PaneState
  /** That of the words. */
  readonly language: Language
  /** A listener that tells of an event. */
  readonly tells: (event: PaneEvent) => () => void
}

/** The pane before a project workbook. */
export interface SeasonPane extends Pane {
  readonly season: Season
  /** What ids are called in this project. */
  readonly names: Names
  readonly localityName: (id: string) => string
}

export function paneOf(state: PaneState, { dispatch, keep }: Hands, { words, rooms }: Means): Pane {
  const tells = (event: PaneEvent) => () => {
    dispatch(event)
  }
  return { state, language: words.language, words, rooms, dispatch, keep, tells }
}

export function withSeason(pane: Pane, season: Season): SeasonPane {
  const names = namesIn(season.project, pane.language)
  return { ...pane, season, names, localityName: names.locality }
}
