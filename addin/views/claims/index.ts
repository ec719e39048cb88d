// Claims: choose files, see what they would bring, post them, take them back. Law: nothing is written until it is asked for.
import { html, nothing } from 'lit/html.js'
import { isBusyReading } from '../../state/claims/state.ts'
import { heading } from '../frame/heading.ts'
import type { SeasonPane, Template } from '../pane.ts'
import { chosenFile } from './chosen-file.ts'
import { filePlace } from './file-place.ts'
import { posted } from './posted.ts'
import { posting } from './posting.ts'
import { previewFor } from './preview-for.ts'

export const claimsView = (pane: SeasonPane): Template => html`
  ${heading(pane)} ${filePlace(pane)} ${pane.state.claims.files.length === 0 ? nothing : chosen(pane)} ${posted(pane)}
`

function chosen(pane: SeasonPane): Template {
  const { words, state } = pane
  const preview = previewFor(pane)
  const all = state.claims.files.length
  const read = state.claims.files.filter(({ reading: { kind } }) => kind === 'read' || kind === 'cancelled').length
  const progress = words.claims.progress(read, all)
  return html`
    <section aria-labelledby="chosen">
      <h2 id="chosen">${words.claims.chosen}</h2>
      ${
        isBusyReading(state.claims)
          ? html`<p class="reading">
              <progress aria-label=${progress} max=${all} value=${read}></progress> <span role="status">${progress}</span>
            </p>`
          : nothing
      }
      <ul class="cards">
        ${preview.files.map((one) => html`<li>${chosenFile(pane, one)}</li>`)}
      </ul>
      ${posting(pane, preview)}
    </section>
  `
}
