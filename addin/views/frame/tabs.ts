// The views as tabs. Law: one of them takes the focus, the arrow keys go to the others, as in every tab list.
import { html, nothing } from 'lit/html.js'
import { viewIds, type ViewId } from '../../state/state.ts'
import { seasonOf } from '../../state/begin.ts'
import { listedAs } from '../../state/checks/state.ts'
import type { Pane, Template } from '../pane.ts'

export const tabs = (pane: Pane): Template => html`
  <div role="tablist" class="tabs" aria-label=${pane.words.frame.viewsLabel} @keydown=${keys(pane)}>
    ${viewIds.map((view) => tab(pane, view))}
  </div>
`

function tab(pane: Pane, view: ViewId): Template {
  const isChosen = pane.state.view === view
  return html`
    <button
      type="button"
      role="tab"
      id=${`tab-${view}`}
      aria-selected=${isChosen ? 'true' : 'false'}
      aria-controls="panel"
      tabindex=${isChosen ? '0' : '-1'}
      @click=${pane.tells({ kind: 'viewChosen', view })}
    >
      ${pane.words.frame.views[view]}${view === 'checks' ? waiting(pane) : nothing}
    </button>
  `
}

/** How many findings wait for a decision. */
function waiting(pane: Pane): Template {
  const open = (seasonOf(pane.state)?.checks ?? []).filter((one) => listedAs(pane.state.checks, one) === 'open').length
  if (open === 0) return nothing
  return html`<span class="count" aria-hidden="true">${open}</span><span class="unseen">, ${pane.words.frame.waiting(open)}</span>`
}

const steps: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: () => viewIds.length - 1,
}

const keys =
  (pane: Pane) =>
  (event: KeyboardEvent): void => {
    const to = steps[event.key]?.(viewIds.indexOf(pane.state.view))
    const view = to === undefined ? undefined : viewIds[(to + viewIds.length) % viewIds.length]
    if (view === undefined || !(event.currentTarget instanceof Element)) return
    event.preventDefault()
    event.currentTarget.querySelector<HTMLElement>(`#tab-${view}`)?.focus()
    pane.dispatch({ kind: 'viewChosen', view })
  }
