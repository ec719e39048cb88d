// The heading of a view; it takes the focus when something has been done.
import { html, nothing } from 'lit/html.js'
import type { Pane, Template } from '../pane.ts'

export const heading = (pane: Pane, title: string = pane.words.frame.views[pane.state.view], beside: Template = nothing): Template => html`
  <div class="heading">
    <h1 tabindex="-1" data-mark="view">${title}</h1>
    ${beside}
  </div>
`
