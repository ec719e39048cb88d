// Which findings are shown.
import { html } from 'lit/html.js'
import { textIn } from '../../../lib/core/locality.ts'
import { severityLabel } from '../../../lib/i18n/index.ts'
import { listedAs, standings, type SeverityFilter, type StandingFilter } from '../../state/checks/state.ts'
import type { SeasonPane, Template } from '../pane.ts'
import { select, type Choice } from '../select.ts'

export function filters(pane: SeasonPane): Template {
  const { checks: w } = pane.words
  const { standing, severity, locality } = pane.state.checks
  return html`
    <div class="filters" role="group" aria-label=${w.filters}>
      ${select(w.standingFilter, standingChoices(pane), standing, (chosen) => {
        pane.dispatch({ kind: 'standingFiltered', standing: chosen })
      })}
      ${select(w.severityFilter, severityChoices(pane), severity, (chosen) => {
        pane.dispatch({ kind: 'severityFiltered', severity: chosen })
      })}
      ${select(w.localityFilter, localityChoices(pane), locality, (chosen) => {
        pane.dispatch({ kind: 'localityFiltered', locality: chosen })
      })}
    </div>
  `
}

function standingChoices({ words: { checks: w }, state, season }: SeasonPane): Choice<StandingFilter>[] {
  const counts = new Map<StandingFilter, number>([['all', season.checks.length]])
  for (const check of season.checks) {
    const listed = listedAs(state.checks, check)
    counts.set(listed, (counts.get(listed) ?? 0) + 1)
  }
  return standings.map((value) => ({ value, label: `${w.standing[value]} (${String(counts.get(value) ?? 0)})` }))
}

const severityChoices = ({ words: { checks: w }, language }: SeasonPane): Choice<SeverityFilter>[] => [
  { value: 'any', label: w.anySeverity },
  ...(['error', 'warning', 'info'] as const).map((value) => ({ value, label: severityLabel(value, language) })),
]

const localityChoices = ({ words: { checks: w }, language, season }: SeasonPane): Choice<string>[] => [
  { value: 'any', label: w.anyLocality },
  { value: 'project', label: w.ofProject },
  ...season.project.localities.map(({ id, name }) => ({ value: id, label: textIn(name, language) })),
]
