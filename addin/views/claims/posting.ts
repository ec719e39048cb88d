// What posting would change, and posting itself.
import { html } from 'lit/html.js'
import { profileOf } from '../../../lib/core/profile/index.ts'
import { isPositive, type Cents } from '../../../lib/core/money.ts'
import { formatMoney } from '../../../lib/i18n/index.ts'
import type { Preview } from '../../state/claims/preview.ts'
import { isBusyReading } from '../../state/claims/state.ts'
import { busy } from '../busy.ts'
import { labelled } from '../figure.ts'
import type { SeasonPane, Template } from '../pane.ts'

export function posting(pane: SeasonPane, preview: Preview): Template {
  const { claims: w } = pane.words
  if (isBusyReading(pane.state.claims)) return html`<p>${w.stillReading}</p>`
  if (preview.taken.length === 0) return html`<p>${w.nothingTaken}</p>`
  const publicName = profileOf(pane.season.project.profile).publicFunding[pane.language]
  return html`
    <div class="effect">
      <h3>${w.effect}</h3>
      <dl class="figures">
        ${labelled(w.addsReimbursable, signed(pane, preview.addsReimbursableCents))}
        ${labelled(w.addsPublic(publicName), signed(pane, preview.addsPublicCents), 'sum')}
      </dl>
      <button type="button" class="main" aria-disabled=${busy(pane)} @click=${pane.tells({ kind: 'postAsked' })}>
        ${w.post(preview.taken.length)}
      </button>
    </div>
  `
}

const signed = ({ language }: SeasonPane, cents: Cents): string => `${isPositive(cents) ? '+' : ''}${formatMoney(cents, language)}`
