// What the pane looks like. Law: the screen follows from the state alone.
import { render as show } from 'lit/html.js'
import { frame } from './frame/index.ts'
import { paneOf, type Render } from './pane.ts'
import './pane.css'

export const render: Render = (root, state, hands, means) => {
  const page = root.ownerDocument.documentElement
  page.lang = means.words.language
  page.dataset['theme'] = state.surroundings.theme
  show(frame(paneOf(state, hands, means)), root)
}
