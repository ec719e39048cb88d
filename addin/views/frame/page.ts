// Which view is shown. Law: before there are figures a view says what to do first.
import { html } from 'lit'
import type { WorkbookReading } from '../../state/season/index.ts'
import { checksView } from '../checks/index.ts'
import { claimsView } from '../claims/index.ts'
import { overview } from '../overview/index.ts'
import { withSeason, type Pane, type SeasonPane, type Template } from '../pane.ts'
import { faulty } from '../project/faulty.ts'
import { projectView } from '../project/index.ts'
import { setUp } from '../project/set-up.ts'
import { reportsView } from '../reports/index.ts'
import { whyView } from '../why/index.ts'
import { heading } from './heading.ts'
import { troubleTold } from './trouble.ts'

export function page(pane: Pane): Template {
  const { workbook } = pane.state
  switch (workbook.kind) {
    case 'opening':
      return html`${heading(pane)}
        <p role="status" class="empty">${pane.words.frame.opening}</p>`
    case 'unread': {
      const { what, todo } = troubleTold(workbook.trouble, pane.words)
      return html`
        ${heading(pane, pane.words.frame.unread)}
        <div class="empty">
          <p>${what}</p>
          <p>${todo}</p>
          <button type="button" class="main" @click=${pane.tells({ kind: 'readAsked' })}>${pane.words.frame.readAgain}</button>
        </div>
      `
    }
    default:
      return read(pane, workbook)
  }
}

function read(pane: Pane, workbook: WorkbookReading): Template {
  switch (workbook.kind) {
    case 'foreign':
      return pane.state.view === 'project' ? setUp(pane, workbook.sheets) : foreign(pane)
    case 'faulty':
      return faulty(pane, workbook.findings)
    case 'season':
      return ofSeason(withSeason(pane, workbook.season))
  }
}

const foreign = (pane: Pane): Template => html`
  ${heading(pane)}
  <div class="empty">
    <h2>${pane.words.frame.foreign.title}</h2>
    <p>${pane.words.frame.foreign.about}</p>
    <button type="button" class="main" @click=${pane.tells({ kind: 'viewChosen', view: 'project' })}>${pane.words.project.setUp}</button>
  </div>
`

function ofSeason(pane: SeasonPane): Template {
  const { why, view } = pane.state
  return why === null ? views[view](pane) : whyView(pane, why)
}

const views = {
  overview,
  claims: claimsView,
  checks: checksView,
  reports: reportsView,
  project: projectView,
} satisfies Record<Pane['state']['view'], (pane: SeasonPane) => Template>
