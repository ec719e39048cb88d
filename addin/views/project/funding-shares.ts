// How public funding is shared, as a picture and in per cent; where nobody has decided it, the way to do so.
import { html, nothing } from 'lit/html.js'
import { add, cents } from '../../../lib/core/money.ts'
import { profileOf } from '../../../lib/core/profile/index.ts'
import { fundingWeights } from '../../../lib/core/terms.ts'
import { formatPercentage } from '../../../lib/i18n/index.ts'
import { bar } from '../bar.ts'
import { labelled } from '../figure.ts'
import type { SeasonPane, Template } from '../pane.ts'

export const fundingShares = (pane: SeasonPane): Template => html`
  <section aria-labelledby="funding">
    <h2 id="funding">${pane.words.project.funding}</h2>
    ${fundingWeights(pane.season.project.terms) === null ? undecided(pane) : decided(pane)}
  </section>
`

function decided({ season: { project }, language, words: { project: w } }: SeasonPane): Template {
  const [esf, teCentre] = (fundingWeights(project.terms) ?? []).map(cents)
  if (esf === undefined || teCentre === undefined) return nothing
  const whole = add(esf, teCentre)
  const names = profileOf(project.profile).sourceNames[language]
  const [first, second] = [formatPercentage(esf, whole, language), formatPercentage(teCentre, whole, language)]
  return html`
    ${bar(
      [
        { cents: esf, role: 'first' },
        { cents: teCentre, role: 'second' },
      ],
      `${w.funding}: ${w.fundingPart(names.esf, first)}, ${w.fundingPart(names.teCentre, second)}`,
    )}
    <dl class="figures">${labelled(names.esf, first, 'key first')} ${labelled(names.teCentre, second, 'key second')}</dl>
  `
}

function undecided(pane: SeasonPane): Template {
  const { project: w } = pane.words
  const place = pane.season.cells.ofField('terms.funding.esf')
  return html`
    <p>${w.fundingNone}</p>
    ${place === null ? nothing : html`<button type="button" @click=${pane.tells({ kind: 'cellAsked', place })}>${w.setFunding}</button>`}
  `
}
