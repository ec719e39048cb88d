// Which view is shown. Law: before there are figures a view says what to do first.
import { html } from 'lit/html.js'
import type { WorkbookReading } from '../../state/season/index.ts'
import { overview } from '../overview/index.ts'
import { withSeason, type Pane, type RoomViews, type SeasonPane, type Template } from '../pane.ts'
import { heading } from './heading.ts'
import { troubleTold } from './trouble.ts'

export function page(pane: Pane): Template {
  const { workbook } = pane.state
  switch (workbook.kind) {
    case 'opening':
      return waiting(pane, pane.words.frame.opening)
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

const waiting = (pane: Pane, told: string): Template => html`
  ${heading(pane)}
  <p role="status" class="empty">${told}</p>
`

function read(pane: Pane, workbook: WorkbookReading): Template {
  switch (workbook.kind) {
    case 'foreign':
      return pane.state.view === 'project' ? inRooms(pane, ({ setUp }) => setUp(pane, workbook.sheets)) : foreign(pane)
    case 'faulty':
      return inRooms(pane, ({ faulty }) => faulty(pane, workbook.findings))
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
  if (why !== null) return inRooms(pane, (rooms) => rooms.why(pane, why))
  return view === 'overview' ? overview(pane) : inRooms(pane, (rooms) => rooms[view](pane))
}

/** Until the rooms are there, a view is being fetched. */
const inRooms = (pane: Pane, show: (rooms: RoomViews) => Template): Template =>
  pane.rooms === null ? waiting(pane, pane.words.frame.fetching) : show(pane.rooms)
