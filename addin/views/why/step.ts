// What a figure is made of: the operation in words, and its parts, each of which can be asked about in turn.
import { html, nothing } from 'lit/html.js'
import { formatCount } from '../../../lib/i18n/index.ts'
import { formatValue } from '../../../lib/i18n/report/index.ts'
import type { Part, Step } from '../../state/why/explain.ts'
import type { Figure } from '../../state/why/figure.ts'
import type { SeasonPane, Template } from '../pane.ts'
import { figureName } from './figure-name.ts'

/** A screen holds no more than this; the rest is told as a number. */
const MOST_SHOWN = 200

export function stepParts(pane: SeasonPane, { operation, parts, table, zeroRows }: Step): Template {
  const { why: w } = pane.words
  const rest = parts.length - MOST_SHOWN
  return html`
    <p lang=${pane.language}>
      <b>${w.operation[operation]}</b>${operation === 'rows' ? `: ${formatCount(parts.length, pane.language)}` : nothing}
    </p>
    ${table === null ? nothing : html`<p class="aside">${w.fromTable(table)}</p>`}
    ${parts.length === 0 ? html`<p lang=${pane.language}>${w.noRows}</p>` : nothing}
    <ul class="parts">
      ${parts.slice(0, MOST_SHOWN).map((part) => html`<li>${partTold(pane, part)}</li>`)}
    </ul>
    ${rest > 0 ? html`<p lang=${pane.language}>${pane.words.claims.more(rest)}</p>` : nothing}
    ${zeroRows === 0 ? nothing : html`<p class="aside" lang=${pane.language}>${w.zeroRows(zeroRows)}</p>`}
  `
}

function partTold(pane: SeasonPane, part: Part): Template {
  switch (part.kind) {
    case 'value':
      return html`<span>${formatValue(part.value, pane.language)}</span>`
    case 'step':
      return html`<div class="step">${stepParts(pane, part.step)}</div>`
    case 'figure':
      return figurePart(pane, part.figure)
  }
}

function figurePart(pane: SeasonPane, figure: Figure): Template {
  const [name, amount] = [figureName(pane, figure), formatValue(figure.value, pane.language)]
  return html`
    <span>${name}</span>
    <button
      type="button"
      class="figure"
      aria-label=${pane.words.why.follow(name, amount)}
      @click=${pane.tells({ kind: 'whyFollowed', reference: figure.reference })}
    >
      ${amount === '' ? '–' : amount}
    </button>
  `
}
