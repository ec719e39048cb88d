// Which claims a locality has sent.
import { html } from 'lit/html.js'
import type { ClaimState, LocalityClaim, LocalityStanding } from '../../state/season/overview.ts'
import { labelled } from '../figure.ts'
import type { SeasonPane, Template } from '../pane.ts'

export const claimMarks = (pane: SeasonPane, { claims }: LocalityStanding): Template =>
  labelled(
    pane.words.overview.claims,
    html`<ul class="marks">
      ${claims.map((claim) => mark(pane, claim))}
    </ul>`,
  )

const tones: Readonly<Record<ClaimState, string>> = { posted: 'good', nil: '', missing: 'warning' }

function mark({ words: { overview: w } }: SeasonPane, { filing, state, lines }: LocalityClaim): Template {
  const told = state === 'posted' ? w.lines(lines) : w[state]
  return html`<li><span class="mark ${tones[state]}">${filing.number}: ${told}</span></li>`
}
