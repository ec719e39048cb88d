// What the pane looks like. Law: the screen follows from the state alone.
import { render as show } from 'lit'
import type { Render } from '../state/hands.ts'
import { frame } from './frame/index.ts'
import { paneOf } from './pane.ts'
import './pane.css'

export const render: Render = (root, state, hands) => {
  const { language, theme } = state.surroundings
  const page = root.ownerDocument.documentElement
  page.lang = language
  page.dataset['theme'] = theme
  show(frame(paneOf(state, hands)), root)
}
