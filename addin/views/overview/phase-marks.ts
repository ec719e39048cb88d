// How far a locality is with its three phases.
import { html } from 'lit/html.js'
import { formatDate } from '../../../lib/i18n/index.ts'
import type { LocalityStanding, PhaseState } from '../../state/season/overview.ts'
import { labelled } from '../figure.ts'
import type { SeasonPane, Template } from '../pane.ts'

export const phaseMarks = (pane: SeasonPane, { phases }: LocalityStanding): Template =>
  labelled(
    pane.words.overview.phases,
    html`<ul class="marks">
      ${phases.map((phase) => mark(pane, phase))}
    </ul>`,
  )

function mark({ words: { overview: w }, language }: SeasonPane, { phase, doneOn, isLate }: PhaseState): Template {
  const day = doneOn === null ? null : formatDate(doneOn, language)
  const tone = day === null ? '' : isLate ? 'warning' : 'good'
  const told = day === null ? w.undone : isLate ? w.late(day) : day
  return html`<li><span class="mark ${tone}">${phase} ${w.phase[phase]} ${told}</span></li>`
}
