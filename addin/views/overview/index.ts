// Overview: where the project and each of its localities stand, as pictures and as figures that can be asked about.
import { html, nothing } from 'lit/html.js'
import { filings } from '../../../lib/core/project.ts'
import { localityStandings } from '../../state/season/overview.ts'
import { heading } from '../frame/heading.ts'
import type { SeasonPane, Template } from '../pane.ts'
import { localityCard } from './locality.ts'
import { projectTotals } from './totals.ts'

export const overview = (pane: SeasonPane): Template => html`
  ${heading(pane, pane.words.frame.views.overview, html`<p class="aside">${subtitle(pane)}</p>`)}
  ${pane.season.material.drafts.length === 0 ? beginning(pane) : nothing} ${projectTotals(pane)}
  <section aria-labelledby="localities">
    <h2 id="localities">${pane.words.overview.localities}</h2>
    <ul class="cards">
      ${localityStandings(pane.season).map((standing, index) => html`<li>${localityCard(pane, standing, String(index + 1))}</li>`)}
    </ul>
  </section>
`

function subtitle({ season: { project }, words: { overview: w } }: SeasonPane): string {
  const last = filings(project).at(-1)
  return last === undefined ? project.code : `${project.code} · ${w.claim(last.number)}${last.final ? ` (${w.final})` : ''}`
}

const beginning = (pane: SeasonPane): Template => html`
  <div class="empty">
    <h2>${pane.words.overview.nothing}</h2>
    <p>${pane.words.overview.nothingYet}</p>
    <button type="button" class="main" @click=${pane.tells({ kind: 'viewChosen', view: 'claims' })}>${pane.words.frame.toClaims}</button>
  </div>
`
