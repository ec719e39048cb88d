// The frame around every view: tabs, what is going on, what went wrong, what was done. Law: live regions stand from the first moment, so that they speak.
import { html, nothing } from 'lit/html.js'
import type { Pane, Template } from '../pane.ts'
import { banner } from './banner.ts'
import { page } from './page.ts'
import { selectedFigure } from './selected-figure.ts'
import { tabs } from './tabs.ts'
import { working } from './working.ts'

/** A file dropped beside the place for files would otherwise replace the pane. */
const keepThePane = (event: DragEvent): void => {
  event.preventDefault()
}

export const frame = (pane: Pane): Template => html`
  <div class="pane" @dragover=${keepThePane} @drop=${keepThePane}>
    <header>${tabs(pane)}${working(pane)}</header>
    <main>
      <div class="banners">${banner(pane)}${pane.state.why === null ? selectedFigure(pane) : nothing}</div>
      <div id="panel" role="tabpanel" aria-labelledby=${`tab-${pane.state.view}`}>${page(pane)}</div>
    </main>
  </div>
`
