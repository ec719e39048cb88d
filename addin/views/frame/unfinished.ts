// A posting that was interrupted: it is finished or taken away, and until then not in any figure. Law: offered in every view, from the first reading on.
import { html } from 'lit/html.js'
import type { Pane, Template } from '../pane.ts'
import { busy } from '../busy.ts'

export const unfinished = (pane: Pane): Template => html`
  <section class="banner warning" aria-labelledby="unfinished">
    <h2 id="unfinished">${pane.words.claims.unfinished}</h2>
    <p>${pane.words.claims.unfinishedAbout}</p>
    <div class="acts">
      <button type="button" class="main" aria-disabled=${busy(pane)} @click=${pane.tells({ kind: 'recoverAsked', what: 'finish' })}>
        ${pane.words.claims.finish}
      </button>
      <button type="button" aria-disabled=${busy(pane)} @click=${pane.tells({ kind: 'recoverAsked', what: 'remove' })}>
        ${pane.words.claims.remove}
      </button>
    </div>
  </section>
`
