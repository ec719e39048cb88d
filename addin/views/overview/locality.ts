// One locality at a glance: its cap as a bar, what is left, its own money, its claims, its phases and what waits to be decided.
import { html, nothing } from 'lit/html.js'
import { textIn } from '../../../lib/core/locality.ts'
import { add, isPositive } from '../../../lib/core/money.ts'
import { formatMoney, formatPercentage } from '../../../lib/i18n/index.ts'
import type { LocalityStanding } from '../../state/season/overview.ts'
import { bar } from '../bar.ts'
import { figure } from '../figure.ts'
import type { SeasonPane, Template } from '../pane.ts'
import { claimMarks } from './claim-marks.ts'
import { ownMoney } from './own-money.ts'
import { phaseMarks } from './phase-marks.ts'

export function localityCard(pane: SeasonPane, standing: LocalityStanding, row: string): Template {
  const { locality } = standing
  return html`
    <article class="card">
      <div class="heading">
        <h3>${textIn(locality.name, pane.language)}</h3>
        ${open(pane, standing)}
      </div>
      <p class="aside">${locality.implementer.name}</p>
      ${cap(pane, standing, row)}
      <dl class="facts">${ownMoney(pane, standing)} ${claimMarks(pane, standing)} ${phaseMarks(pane, standing)}</dl>
    </article>
  `
}

/** What waits for a decision, and the way there. */
function open(pane: SeasonPane, { locality, open: { errors, warnings } }: LocalityStanding): Template {
  const { overview: w } = pane.words
  const counts = [...(errors === 0 ? [] : [w.errors(errors)]), ...(warnings === 0 ? [] : [w.warnings(warnings)])].join(', ')
  if (counts === '') return html`<p class="aside">${w.clear}</p>`
  return html`
    <button
      type="button"
      class="quiet ${errors === 0 ? 'warning' : 'error'}"
      aria-label=${w.toChecks(textIn(locality.name, pane.language), counts)}
      @click=${pane.tells({ kind: 'localityChecksAsked', locality: locality.id })}
    >
      ${counts}
    </button>
  `
}

function cap(pane: SeasonPane, { locality, amounts }: LocalityStanding, row: string): Template {
  const { overview: w } = pane.words
  const { localities: columns } = pane.words.report
  const money = (cents: typeof amounts.capCents): string => formatMoney(cents, pane.language)
  const { reimbursableCents, headroomCents, overCapCents } = amounts
  const limit = add(reimbursableCents, headroomCents)
  const percentage = formatPercentage(reimbursableCents, limit, pane.language)
  const name = textIn(locality.name, pane.language)
  const told = [w.bar(money(reimbursableCents), money(limit), percentage), left(pane, amounts)].join(', ')
  const label = `${name}, ${columns.reimbursable}`
  return html`
    ${bar(
      [
        { cents: reimbursableCents, role: 'first' },
        { cents: headroomCents, role: 'rest' },
        { cents: overCapCents, role: 'excess' },
      ],
      `${w.use}: ${told}`,
    )}
    <p class="cap">
      <span
        >${figure(pane, label, reimbursableCents, { table: 'localities', row, column: 'reimbursable' })} / ${money(limit)}
        (${percentage})</span
      >
      <span class="left">${isPositive(headroomCents) ? w.left(money(headroomCents)) : w.full}</span>
      ${isPositive(overCapCents) ? html`<span class="excess">${w.over(money(overCapCents))}</span>` : nothing}
    </p>
  `
}

function left({ words: { overview: w }, language }: SeasonPane, { headroomCents, overCapCents }: LocalityStanding['amounts']): string {
  if (isPositive(headroomCents)) return w.left(formatMoney(headroomCents, language))
  return isPositive(overCapCents) ? `${w.full}, ${w.over(formatMoney(overCapCents, language))}` : w.full
}
