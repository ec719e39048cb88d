// Everything the row of a figure says: of a cost line its file and cell, what was deducted and why; of a term its source and how sure it is.
import { html } from 'lit/html.js'
import { formatValue } from '../../../lib/i18n/report/index.ts'
import type { Figure } from '../../state/why/figure.ts'
import { labelled } from '../figure.ts'
import type { SeasonPane, Template } from '../pane.ts'

export function rowFacts(pane: SeasonPane, { table, row }: Figure): Template {
  const facts = table.columns.flatMap(({ title, shown }, index) => {
    const value = row.values[index]
    return shown === 'key' || value === undefined || value.kind === 'blank' ? [] : [{ title, told: formatValue(value, pane.language) }]
  })
  return html`
    <h3 lang=${pane.language}>${table.id === 'lines' ? pane.words.why.line : pane.words.why.rows}</h3>
    <dl class="facts">${facts.map(({ title, told }) => labelled(title, told))}</dl>
  `
}
