// The findings and the lines of a chosen file, before anything is posted.
import { html, nothing } from 'lit/html.js'
import { claimedAmount, type Line } from '../../../lib/core/claim.ts'
import type { Finding } from '../../../lib/core/finding.ts'
import { formatDate, formatMoney } from '../../../lib/i18n/index.ts'
import type { FilePreview } from '../../state/claims/preview.ts'
import { isDecided, type Check } from '../../state/season/check.ts'
import { checkList } from '../finding-list.ts'
import type { SeasonPane, Template } from '../pane.ts'

/** A screen holds no more than this; the rest is told as a number. */
const MOST_SHOWN = 100

export function fileDetails(pane: SeasonPane, { file, checks }: FilePreview): Template {
  if (file.reading.kind !== 'read') return nothing
  const { claims, findings } = file.reading.file
  const told = checks.length > 0 ? undecidedFirst(checks) : asRead([...findings, ...claims.flatMap(({ draft }) => draft.findings)])
  return html`
    ${
      told.length === 0
        ? nothing
        : html`<h4>${pane.words.claims.findingsOf}</h4>
            ${checkList(pane, told.slice(0, MOST_SHOWN))}
            ${told.length > MOST_SHOWN ? html`<p>${pane.words.claims.more(told.length - MOST_SHOWN)}</p>` : nothing}`
    }
    ${linesTable(
      pane,
      claims.flatMap(({ draft }) => draft.lines),
    )}
  `
}

type Told = Pick<Check, 'finding' | 'decision'>

const undecidedFirst = (checks: readonly Check[]): readonly Told[] => [
  ...checks.filter((one) => !isDecided(one)),
  ...checks.filter(isDecided),
]
const asRead = (findings: readonly Finding[]): readonly Told[] => findings.map((finding) => ({ finding, decision: null }))

function linesTable(pane: SeasonPane, lines: readonly Line[]): Template {
  const { claims: w } = pane.words
  if (lines.length === 0) return nothing
  return html`
    <table class="lines">
      <caption>
        ${w.linesOf}
      </caption>
      <thead>
        <tr>
          <th scope="col">${w.voucher}</th>
          <th scope="col">${w.supplier}</th>
          <th scope="col" class="amount">${w.amount}</th>
        </tr>
      </thead>
      <tbody>
        ${lines.slice(0, MOST_SHOWN).map((line) => lineRow(pane, line))}
      </tbody>
    </table>
    ${lines.length > MOST_SHOWN ? html`<p>${w.more(lines.length - MOST_SHOWN)}</p>` : nothing}
  `
}

function lineRow({ words: { claims: w }, language }: SeasonPane, line: Line): Template {
  const amount = claimedAmount(line)
  return html`
    <tr>
      <th scope="row">
        ${line.voucher ?? w.noVoucher}${line.incurredOn === null ? nothing : html`<br />${formatDate(line.incurredOn, language)}`}
      </th>
      <td>${[line.supplier, line.description].filter((one) => one !== null).join(': ')}</td>
      <td class="amount">${amount === null ? '–' : formatMoney(amount, language)}</td>
    </tr>
  `
}
