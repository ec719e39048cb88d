// What every view is given: the state, the words of its language, and the hands that act. Law: views are pure, state → template, and no text becomes HTML.
import type { nothing, TemplateResult } from 'lit'
import type { Language } from '../../lib/core/locality.ts'
import type { Names } from '../../lib/i18n/index.ts'
import { paneWords, type PaneWords } from '../../lib/i18n/pane/index.ts'
import type { PaneEvent } from '../state/event.ts'
import type { Hands } from '../state/hands.ts'
import type { Season } from '../state/season/index.ts'
import { namesIn } from '../state/season/tell.ts'
import type { PaneState } from '../state/state.ts'

export type Template = TemplateResult | typeof nothing

export interface Pane extends Hands {
  readonly state: PaneState
  readonly language: Language
  readonly words: PaneWords
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

export function paneOf(state: PaneState, { dispatch, keep }: Hands): Pane {
  const { language } = state.surroundings
  const tells = (event: PaneEvent) => () => {
    dispatch(event)
  }
  return { state, language, words: paneWords(language), dispatch, keep, tells }
}

export function withSeason(pane: Pane, season: Season): SeasonPane {
  const names = namesIn(season.project, pane.language)
  return { ...pane, season, names, localityName: (id) => names.locality?.(id) ?? id }
}
