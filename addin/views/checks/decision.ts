// Deciding about a finding: accept with a reason, or reject; for this row, or for all that it can cover.
import { html, nothing } from 'lit/html.js'
import { live } from 'lit/directives/live.js'
import { formatDate } from '../../../lib/i18n/index.ts'
import { alike, reachesOf } from '../../state/checks/decide.ts'
import type { Reach } from '../../state/checks/state.ts'
import type { Check } from '../../state/season/check.ts'
import { busy } from '../busy.ts'
import type { SeasonPane, Template } from '../pane.ts'
import { select, type Choice } from '../select.ts'

export function decision(pane: SeasonPane, check: Check): Template {
  const { checks: w } = pane.words
  if (check.decidedAt === null) return check.finding.severity === 'info' ? nothing : html`<p>${w.noDecision}</p>`
  return html`
    <div class="decision" role="group" aria-labelledby="decision">
      <h2 id="decision">${w.decision}</h2>
      ${decided(pane, check)} ${reason(pane)} ${by(pane)} ${reach(pane, check)}
      <div class="acts">
        <button
          type="button"
          class="main"
          aria-disabled=${busy(pane)}
          @click=${pane.tells({ kind: 'decided', key: check.key, accept: true })}
        >
          ${w.accept}
        </button>
        ${check.subject.kind === 'workbook' ? puttingBack(pane) : rejecting(pane, check)}
      </div>
    </div>
  `
}

const rejecting = (pane: SeasonPane, { key }: Check): Template => html`
  <button type="button" aria-disabled=${busy(pane)} @click=${pane.tells({ kind: 'decided', key, accept: false })}>
    ${pane.words.checks.reject}
  </button>
`

/** Rows of the workbook itself cannot be rejected; what was posted is put back where it was posted. */
const puttingBack = (pane: SeasonPane): Template => html`
  <button type="button" @click=${pane.tells({ kind: 'viewChosen', view: 'claims' })}>${pane.words.frame.toClaims}</button>
`

/** What was decided before, by whom and when. */
function decided({ words: { checks: w }, language }: SeasonPane, check: Check): Template {
  if (check.decision === null) return nothing
  const { accept, reason: why, by: who, on } = check.decision
  const verdict = accept ? w.accepted : w.rejected
  return html`<p>${w.decided(verdict, who, on === null ? '' : formatDate(on, language))}${why === '' ? nothing : html`: ${why}`}</p>`
}

function reason(pane: SeasonPane): Template {
  const { checks: w } = pane.words
  const { draft } = pane.state.checks
  const written = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLTextAreaElement) pane.dispatch({ kind: 'reasonWritten', reason: currentTarget.value })
  }
  return html`
    <label class="field wide">
      <span>${w.reason}</span>
      <textarea
        rows="2"
        data-mark="reason"
        aria-invalid=${draft.lacksReason ? 'true' : 'false'}
        aria-describedby="lacks-reason"
        .value=${live(draft.reason)}
        @input=${written}
      ></textarea>
    </label>
    <p id="lacks-reason" class="fault" role="alert">${draft.lacksReason ? w.reasonMissing : nothing}</p>
  `
}

function by(pane: SeasonPane): Template {
  const written = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement) pane.dispatch({ kind: 'byWritten', by: currentTarget.value })
  }
  return html`
    <label class="field">
      <span>${pane.words.checks.by}</span>
      <input type="text" autocomplete="name" .value=${live(pane.state.checks.by)} @input=${written} />
    </label>
  `
}

function reach(pane: SeasonPane, check: Check): Template {
  const { checks: w } = pane.words
  const { checks } = pane.season
  const told = (one: Reach): string => (one === 'alike' ? w.reaches.alike(alike(check, checks).length) : w.reaches[one])
  const choices = reachesOf(check, checks).map((value): Choice<Reach> => ({ value, label: told(value) }))
  if (choices.length < 2) return nothing
  return select(w.reach, choices, pane.state.checks.draft.reach, (chosen) => {
    pane.dispatch({ kind: 'reachChosen', reach: chosen })
  })
}
