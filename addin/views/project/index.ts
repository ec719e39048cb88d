// Project: its facts, its terms with source and confirmation, its localities and claims. Law: shown here, changed in the workbook, where it is kept.
import { html } from 'lit/html.js'
import { textIn } from '../../../lib/core/locality.ts'
import { profileOf } from '../../../lib/core/profile/index.ts'
import { formatPeriod } from '../../../lib/i18n/index.ts'
import { reportWords } from '../../../lib/i18n/report/index.ts'
import { labelled } from '../figure.ts'
import { heading } from '../frame/heading.ts'
import type { SeasonPane, Template } from '../pane.ts'
import { claimPeriods } from './claim-periods.ts'
import { fundingShares } from './funding-shares.ts'
import { localitiesTable } from './localities.ts'
import { terms } from './terms.ts'

export const projectView = (pane: SeasonPane): Template => html`
  ${heading(pane)} ${facts(pane)} ${terms(pane)} ${fundingShares(pane)} ${localitiesTable(pane)} ${claimPeriods(pane)}
`

function facts({ season: { project }, language }: SeasonPane): Template {
  const { summary: w } = reportWords(language)
  const { name, businessId } = project.beneficiary
  return html`
    <p><b>${textIn(project.name, language)}</b></p>
    <dl class="facts">
      ${labelled(w.code, project.code)} ${labelled(w.beneficiary, businessId === null ? name : `${name} (${businessId})`)}
      ${labelled(w.authority, textIn(project.authority, language))} ${labelled(w.projectPeriod, formatPeriod(project.period, language))}
      ${labelled(w.programme, profileOf(project.profile).name[language])}
    </dl>
  `
}
