// The page on which the views are looked at: shows a scene, and from then on answers what a person does as the pane does, with no workbook behind it.
import { rooms } from '../../../addin/rooms.ts'
import type { Effect } from '../../../addin/state/effect.ts'
import type { PaneEvent } from '../../../addin/state/event.ts'
import type { Hands } from '../../../addin/state/hands.ts'
import { firstState, type PaneState } from '../../../addin/state/state.ts'
import { update } from '../../../addin/state/update.ts'
import { render } from '../../../addin/views/index.ts'
import type { Surroundings } from '../../../addin/workbook/door.ts'
import type { Language } from '../../../lib/core/locality.ts'
import { paneWords } from '../../../lib/i18n/pane/index.ts'
import type { Material } from './material.ts'
import { scenes, TODAY, type SceneName } from './scenes.ts'

export interface ViewsPage {
  vipuMaterial: Material
  /** What was asked of the world, by kind. */
  readonly vipuAsked: Effect[]
  readonly vipuShow: (scene: SceneName, language: Language, theme: Surroundings['theme']) => void
}

let state: PaneState
const asked: Effect[] = []

const draw = (): void => {
  render(document.body, state, hands, { words: paneWords(state.surroundings.language), rooms: rooms.views })
}

const hands: Hands = {
  dispatch: (event: PaneEvent) => {
    const { state: next, effects } = update(state, event, rooms.steps)
    state = next
    asked.push(...effects)
    draw()
    for (const effect of effects)
      if (effect.kind === 'focus') document.querySelector<HTMLElement>(`[data-mark="${CSS.escape(effect.mark)}"]`)?.focus()
  },
  keep: (files) => Array.from(files, ({ name }, index) => ({ id: index + 100, name })),
}

const page = window as unknown as ViewsPage
Object.assign(page, {
  vipuAsked: asked,
  vipuShow: (scene: SceneName, language: Language, theme: Surroundings['theme']) => {
    state = firstState({ language, theme, host: 'a test' }, TODAY, { by: 'Maija Malli', parked: [] })
    for (const one of scenes[scene](page.vipuMaterial, language))
      state = update(state, typeof one === 'function' ? one(state) : one, rooms.steps).state
    asked.length = 0
    draw()
    window.scrollTo(0, 0)
  },
})
