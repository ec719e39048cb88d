// The locality's self-financing: what was due, what has come.
import { html } from 'lit/html.js'
import { isPositive, isZero, subtract, type Cents } from '../../../lib/core/money.ts'
import { formatMoney } from '../../../lib/i18n/index.ts'
import type { LocalityStanding } from '../../state/season/overview.ts'
import { labelled } from '../figure.ts'
import type { SeasonPane, Template } from '../pane.ts'

export const ownMoney = (pane: SeasonPane, standing: LocalityStanding): Template =>
  labelled(pane.words.overview.selfFinancing, told(pane, standing))

function told({ words: { overview: w }, language }: SeasonPane, { amounts }: LocalityStanding): Template {
  const { dueCents, receivedCents, borneCents } = amounts.selfFinancing
  const money = (cents: Cents): string => formatMoney(cents, language)
  if (isPositive(borneCents)) return html`${w.borne(money(borneCents))}`
  if (isZero(dueCents)) return html`${w.noSelfFinancing}`
  const missing = subtract(dueCents, receivedCents)
  const received = w.received(money(receivedCents), money(dueCents))
  if (isPositive(missing)) return html`${received} <span class="mark warning">${w.outstanding(money(missing))}</span>`
  if (isZero(missing)) return html`<span class="mark good">${w.paid(money(receivedCents))}</span>`
  return html`${received} <span class="mark">${w.overpaid(money(subtract(receivedCents, dueCents)))}</span>`
}
