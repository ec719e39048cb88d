// Checks: everything there is to look at, what it is about, and what is decided. Law: opening a finding selects its cell, so that one sees what one decides.
import { html, nothing } from 'lit/html.js'
import { repeat } from 'lit/directives/repeat.js'
import { shownChecks } from '../../state/checks/state.ts'
import type { Check } from '../../state/season/check.ts'
import { heading } from '../frame/heading.ts'
import type { SeasonPane, Template } from '../pane.ts'
import { checkItem } from './check-item.ts'
import { filters } from './filters.ts'

export function checksView(pane: SeasonPane): Template {
  const shown = shownChecks(pane.state.checks, pane.season.checks)
  return html`
    ${heading(pane, pane.words.frame.views.checks, html`<p class="aside" role="status">${pane.words.checks.found(shown.length)}</p>`)}
    ${filters(pane)} ${shown.length === 0 ? none(pane) : list(pane, shown)}
  `
}

const list = (pane: SeasonPane, shown: readonly Check[]): Template => html`
  <ul class="checks" aria-label=${pane.words.checks.list} @keydown=${arrows}>
    ${repeat(
      shown.slice(0, pane.state.checks.most),
      ({ key }) => key,
      (check) => checkItem(pane, check),
    )}
  </ul>
  ${shown.length > pane.state.checks.most ? more(pane, shown.length) : nothing}
`

const more = (pane: SeasonPane, all: number): Template => html`
  <p>
    ${pane.words.checks.shownOf(pane.state.checks.most, all)}
    <button type="button" @click=${pane.tells({ kind: 'moreChecksAsked' })}>${pane.words.checks.more}</button>
  </p>
`

/** The arrow keys go from finding to finding; every one of them can be reached with Tab, too. */
function arrows(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const { target, currentTarget } = event
  if (step === 0 || !(target instanceof HTMLElement) || !(currentTarget instanceof HTMLElement)) return
  if (!target.classList.contains('check')) return
  const all = [...currentTarget.querySelectorAll<HTMLElement>('.check')]
  const next = all[all.indexOf(target) + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}

function none(pane: SeasonPane): Template {
  const { checks: w } = pane.words
  const { standing, severity, locality } = pane.state.checks
  const isUnfiltered = standing === 'open' && severity === 'any' && locality === 'any'
  return html`
    <div class="empty">
      <h2>${isUnfiltered ? w.noneOpen : w.noneShown}</h2>
      ${isUnfiltered ? html`<p>${w.noneOpenAbout}</p>` : html`<button type="button" @click=${showAll(pane)}>${w.showAll}</button>`}
    </div>
  `
}

const showAll =
  ({ dispatch }: SeasonPane) =>
  (): void => {
    dispatch({ kind: 'standingFiltered', standing: 'all' })
    dispatch({ kind: 'severityFiltered', severity: 'any' })
    dispatch({ kind: 'localityFiltered', locality: 'any' })
  }
