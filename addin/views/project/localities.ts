// The localities: who carries the project out there, how VAT is treated, and which cap holds.
import { html, nothing } from 'lit/html.js'
import { capOf, textIn, type Locality } from '../../../lib/core/locality.ts'
import { formatMoney } from '../../../lib/i18n/index.ts'
import type { SeasonPane, Template } from '../pane.ts'

export function localitiesTable(pane: SeasonPane): Template {
  const { project: w } = pane.words
  return html`
    <section aria-labelledby="localities">
      <h2 id="localities">${w.localities}</h2>
      <table class="localities">
        <thead>
          <tr>
            <th scope="col">${w.locality}</th>
            <th scope="col">${w.vat}</th>
            <th scope="col" class="amount">${w.cap}</th>
          </tr>
        </thead>
        <tbody>
          ${pane.season.project.localities.map((locality) => row(pane, locality))}
        </tbody>
      </table>
    </section>
  `
}

function row(pane: SeasonPane, locality: Locality): Template {
  const { project: w } = pane.words
  const { implementer } = locality
  return html`
    <tr>
      <th scope="row">
        ${named(pane, locality)}
        <div class="aside">${implementer.name}</div>
      </th>
      <td>
        ${w.vats[implementer.vat]}
        ${implementer.vat === 'nonDeductible' && implementer.vatProof === null ? html`<span class="mark warning">${w.noProof}</span>` : nothing}
      </td>
      <td class="amount">${formatMoney(capOf(pane.season.project.terms, locality), pane.language)} ${override(pane, locality)}</td>
    </tr>
  `
}

function named(pane: SeasonPane, { id, name }: Locality): Template {
  const place = pane.season.cells.inTable('localities', { id })
  const told = textIn(name, pane.language)
  if (place === null) return html`${told}`
  return html`
    <button
      type="button"
      class="link"
      aria-label=${pane.words.project.showLocality(told)}
      @click=${pane.tells({ kind: 'cellAsked', place })}
    >
      ${told}
    </button>
  `
}

function override({ words: { project: w } }: SeasonPane, { capOverride }: Locality): Template {
  if (capOverride === null) return nothing
  return capOverride.decisionRef
    ? html`<div class="aside">${w.overridden(capOverride.decisionRef)}</div>`
    : html`<span class="mark error">${w.noDecision}</span>`
}
