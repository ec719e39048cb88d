// A choice of one among few, as the browser's own list. Law: only what was offered comes back.
import { html } from 'lit/html.js'
import { live } from 'lit/directives/live.js'
import type { Template } from './pane.ts'

export interface Choice<T extends string> {
  readonly value: T
  readonly label: string
}

export function select<T extends string>(label: string, choices: readonly Choice<T>[], chosen: T, tell: (value: T) => void): Template {
  const changed = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLSelectElement)) return
    const found = choices[currentTarget.selectedIndex]
    if (found !== undefined) tell(found.value)
  }
  return html`
    <label class="field">
      <span>${label}</span>
      <select @change=${changed}>
        ${choices.map((one) => html`<option .selected=${live(one.value === chosen)}>${one.label}</option>`)}
      </select>
    </label>
  `
}
