// What went wrong with what to do about it, and what was done. Law: nothing fails in silence, and every failure can be tried again or put away.
import { html, nothing } from 'lit/html.js'
import { seasonOf } from '../../state/begin.ts'
import type { PaneEvent } from '../../state/event.ts'
import type { Failure, Notice } from '../../state/state.ts'
import type { Pane, Template } from '../pane.ts'
import { troubleTold } from './trouble.ts'
import { unfinished } from './unfinished.ts'

export const banner = (pane: Pane): Template => html`
  <div role="alert">${pane.state.failure === null ? nothing : failed(pane, pane.state.failure)}</div>
  <div role="status">${seasonOf(pane.state)?.snapshot.isUnfinished === true ? unfinished(pane) : nothing}</div>
  <div role="status">${pane.state.notice === null ? nothing : noticed(pane, pane.state.notice)}</div>
`

function failed(pane: Pane, { trouble, left, again }: Failure): Template {
  const { frame: w } = pane.words
  const { what, todo } = troubleTold(trouble, pane.words)
  return html`
    <section class="banner error" data-mark="failure" tabindex="-1" aria-labelledby="failure">
      <h2 id="failure">${w.failed}</h2>
      <p>${what}${left === null ? nothing : html` ${w.left[left]}`}</p>
      <p>${todo}</p>
      <div class="acts">
        ${
          again === null
            ? nothing
            : html`<button type="button" class="main" @click=${pane.tells({ kind: 'againAsked' })}>${againTold(w, again)}</button>`
        }
        <button type="button" @click=${pane.tells({ kind: 'copyAsked', text: diagnosis(pane, trouble) })}>${w.copyDiagnosis}</button>
        <button type="button" @click=${pane.tells({ kind: 'failureDismissed' })}>${w.dismiss}</button>
      </div>
    </section>
  `
}

function againTold(w: Pane['words']['frame'], { kind }: PaneEvent): string {
  if (kind === 'reopenAsked') return w.reopen
  return kind === 'readAsked' ? w.readAgain : w.again
}

/** What somebody who helps has to know; nothing of the workbook's content is in it but the name of a sheet. */
const diagnosis = ({ state, language }: Pane, trouble: Failure['trouble']): string =>
  `Vipu; ${state.surroundings.host}; ${language}; ${state.today}; ${JSON.stringify(trouble)}`

const noticed = (pane: Pane, notice: Notice): Template => html`
  <div class="banner ${isDoubtful(notice) ? 'warning' : 'good'}">
    <p>${noticeTold(pane, notice)}</p>
    <button type="button" class="quiet" @click=${pane.tells({ kind: 'noticeDismissed' })}>${pane.words.frame.dismiss}</button>
  </div>
`

const isDoubtful = ({ kind }: Notice): boolean => kind === 'nowhere' || kind === 'notCopied'

function noticeTold({ words: { frame } }: Pane, notice: Notice): string {
  const w = frame.notice
  switch (notice.kind) {
    case 'posted':
      return w.posted(notice.posted, notice.already)
    case 'putBack':
      return w.putBack(notice.file)
    case 'recovered':
      return notice.what === 'finish' ? w.finished : w.removed
    case 'decided':
      return w.decided(notice.accept, notice.count)
    case 'written':
      return w.written(notice.reports)
    default:
      return w[notice.kind]
  }
}
