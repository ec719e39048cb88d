// A question before something that is not easily undone. Law: it stands beside what it is about, takes the focus, and doing nothing is as near as doing it.
import { html } from 'lit/html.js'
import type { PaneEvent } from '../state/event.ts'
import { busy } from './busy.ts'
import type { Pane, Template } from './pane.ts'

export interface Question {
  readonly question: string
  readonly about: readonly string[]
  readonly yes: string
  readonly no: string
  readonly confirmed: PaneEvent
  readonly doubted: PaneEvent
}

export const sure = (pane: Pane, { question, about, yes, no, confirmed, doubted }: Question): Template => html`
  <div class="banner warning" role="group" aria-labelledby="sure" data-mark="sure" tabindex="-1">
    <h3 id="sure">${question}</h3>
    ${about.map((one) => html`<p>${one}</p>`)}
    <div class="acts">
      <button type="button" class="main" aria-disabled=${busy(pane)} @click=${pane.tells(confirmed)}>${yes}</button>
      <button type="button" @click=${pane.tells(doubted)}>${no}</button>
    </div>
  </div>
`
