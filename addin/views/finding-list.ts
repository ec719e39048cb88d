// Findings as a list to read: how heavy, what, where and what to do. Those that can be acted on stand in the checks.
import { html, nothing } from 'lit/html.js'
import type { StoredFinding } from '../../lib/core/claim.ts'
import type { Finding, Severity } from '../../lib/core/finding.ts'
import { labelOf, requestOf, severityLabel, wayOut, whatIsWrong, type Names } from '../../lib/i18n/index.ts'
import { checkStanding, isDecided, type Check } from '../state/season/check.ts'
import { placeAt } from '../state/season/workbook-cells.ts'
import type { Pane, Template } from './pane.ts'

const tones: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: '' }
export const toneOf = ({ severity }: { readonly severity: Severity }): string => tones[severity]

export const findingList = (pane: Pane & { readonly names?: Names }, findings: readonly (Finding | StoredFinding)[]): Template => html`
  <ul class="rows">
    ${findings.map((one) => html`<li>${told(pane, one, wayOut(one, pane.language, pane.names))}</li>`)}
  </ul>
`

/** Findings with what was decided: where something is, there is nothing left to do. */
export const checkList = (
  pane: Pane & { readonly names?: Names },
  checks: readonly Pick<Check, 'finding' | 'decision'>[],
): Template => html`
  <ul class="rows">
    ${checks.map(
      (check) =>
        html`<li>
          ${told(pane, check.finding, isDecided(check) ? null : wayOut(check.finding, pane.language, pane.names), decided(pane, check))}
        </li>`,
    )}
  </ul>
`

/** `hyväksytty` or `hylätty`; nothing where nobody has decided. */
export const decided = ({ words: { checks: w } }: Pane, check: Pick<Check, 'finding' | 'decision'>): Template => {
  const stands = checkStanding(check)
  return stands === 'accepted' || stands === 'rejected' ? html`<span class="mark good">${w[stands]}</span>` : nothing
}

/** Findings whose places are cells of this workbook: each has a button that goes there. */
export const workbookFindings = (pane: Pane, findings: readonly Finding[]): Template => html`
  <ul class="rows">
    ${findings.map((one) => html`<li>${told(pane, one, wayOutHere(pane, one))} ${wayThere(pane, one)}</li>`)}
  </ul>
`

/** In one's own workbook there is no implementer to ask. */
export const wayOutHere = ({ language, words }: Pane, one: Finding | StoredFinding): string | null =>
  requestOf(one, language) === null ? wayOut(one, language) : words.checks.mend

function told(
  { language, names = {} }: Pane & { readonly names?: Names },
  one: Finding | StoredFinding,
  todo: string | null,
  standing: Template = nothing,
): Template {
  return html`
    <p>
      <span class="mark ${toneOf(one)}">${severityLabel(one.severity, language)}</span> <b>${labelOf(one.code, language)}</b> ${standing}
    </p>
    ${one.at === undefined ? nothing : html`<p class="place">${one.at}</p>`}
    <p>${whatIsWrong(one, language, names)}</p>
    ${todo === null ? nothing : html`<p>${todo}</p>`}
  `
}

function wayThere(pane: Pane, { at }: Finding): Template {
  const place = placeAt(at)
  if (place === null) return nothing
  return html`
    <button type="button" aria-label=${`${pane.words.frame.showCell}: ${at ?? ''}`} @click=${pane.tells({ kind: 'cellAsked', place })}>
      ${pane.words.frame.showCell}
    </button>
  `
}
