// The project's totals: what is reimbursed and who pays it.
import { html, nothing } from 'lit/html.js'
import { isPositive, isZero } from '../../../lib/core/money.ts'
import { profileOf } from '../../../lib/core/profile/index.ts'
import type { CellReference } from '../../../lib/core/report/index.ts'
import { formatMoney } from '../../../lib/i18n/index.ts'
import { bar, type BarPart } from '../bar.ts'
import { figure, labelled } from '../figure.ts'
import type { SeasonPane, Template } from '../pane.ts'

const ofUnapplied: CellReference = { table: 'funding', row: 'unapplied', column: 'cumulative' }
const ofProject = (column: string): CellReference => ({ table: 'localities', row: 'total', column })

export function projectTotals(pane: SeasonPane): Template {
  const { settlement, project } = pane.season.material
  const { localities: w, notDecided, summary, unapplied } = pane.words.report
  const profile = profileOf(project.profile)
  const names = profile.sourceNames[pane.language]
  const totals = settlement.project
  const asked = (label: string, cents: typeof totals.publicCents, column: string): Template => figure(pane, label, cents, ofProject(column))
  const publicName = profile.publicFunding[pane.language]
  return html`
    <section class="card" aria-labelledby="totals">
      <h2 id="totals">${pane.words.overview.project}</h2>
      ${isPositive(totals.reimbursableCents) ? bar(financing(pane), financingTold(pane)) : nothing}
      <dl class="figures">
        ${labelled(w.eligible, asked(w.eligible, totals.eligibleCents, 'eligible'))}
        ${isZero(totals.overCapCents) ? nothing : labelled(w.overCap, asked(w.overCap, totals.overCapCents, 'overCap'), 'excess')}
        ${labelled(w.reimbursable, asked(w.reimbursable, totals.reimbursableCents, 'reimbursable'), 'sum')}
        ${settlement.mode === 'contribution' ? labelled(w.applied, asked(w.applied, totals.appliedCents, 'applied'), 'key own') : nothing}
        ${
          isZero(settlement.unapplied.cents)
            ? nothing
            : labelled(unapplied, figure(pane, unapplied, settlement.unapplied.cents, ofUnapplied), 'key own')
        }
        ${labelled(publicName, asked(publicName, totals.publicCents, 'public'), 'sum')}
        ${
          totals.shares === null
            ? labelled(summary.shares, notDecided, 'part')
            : html`${labelled(names.esf, asked(names.esf, totals.shares.esf, 'esf'), 'key first')}
              ${labelled(names.teCentre, asked(names.teCentre, totals.shares.teCentre, 'teCentre'), 'key second')}`
        }
      </dl>
    </section>
  `
}

/** Who pays the reimbursable cost: the localities, then the sources, or public funding as a whole where the shares are not decided. */
function financing({ season: { material } }: SeasonPane): BarPart[] {
  const { project, unapplied } = material.settlement
  const { shares } = project
  return [
    { cents: project.appliedCents, role: 'own' },
    { cents: unapplied.cents, role: 'own' },
    ...(shares === null
      ? [{ cents: project.publicCents, role: 'first' } as const]
      : [{ cents: shares.esf, role: 'first' } as const, { cents: shares.teCentre, role: 'second' } as const]),
  ]
}

function financingTold({ season: { material }, language, words }: SeasonPane): string {
  const { settlement, project } = material
  const { localities: w } = words.report
  const { appliedCents, publicCents, shares } = settlement.project
  const profile = profileOf(project.profile)
  const names = profile.sourceNames[language]
  const parts = [
    ...(settlement.mode === 'contribution' ? [[w.applied, appliedCents] as const] : []),
    ...(shares === null
      ? [[profile.publicFunding[language], publicCents] as const]
      : [[names.esf, shares.esf] as const, [names.teCentre, shares.teCentre] as const]),
  ]
  return `${words.overview.chart}: ${parts.map(([label, cents]) => `${label} ${formatMoney(cents, language)}`).join(', ')}`
}
