// A file that is being read, waits for it, or was stopped.
import { html } from 'lit/html.js'
import type { ChosenFile } from '../../state/claims/chosen-file.ts'
import type { SeasonPane, Template } from '../pane.ts'

export function readingMarks(pane: SeasonPane, { id, name, reading }: ChosenFile): Template {
  const { claims: w } = pane.words
  if (reading.kind === 'cancelled')
    return html`
      <p>${w.cancelled}</p>
      <button type="button" aria-label=${`${w.reread}: ${name}`} @click=${pane.tells({ kind: 'rereadAsked', id })}>${w.reread}</button>
    `
  const told = reading.kind === 'reading' ? w[reading.stage] : w.waiting
  return html`
    <p>${told}</p>
    <button type="button" aria-label=${`${w.cancel}: ${name}`} @click=${pane.tells({ kind: 'readingCancelled', id })}>${w.cancel}</button>
  `
}
