// Words beside a list that say that all its amounts are without VAT: `Kaikki summat alv 0 %`, `Alla belopp exkl. moms`. Law: they speak of amounts, not of
// one cost, and tell a column only where its own heading and every other column are silent about tax.
import { finding, type Finding } from '../../../core/finding.ts'
import type { GridRow } from '../../grid.ts'
import type { Role } from '../../headings.ts'
import { LONGEST_HEADER } from '../above/header.ts'
import { plain } from '../../plain-text.ts'
import type { Table } from '../tables/tables.ts'
import type { Candidate } from './column-candidates.ts'
import type { Settled } from './settling.ts'

const amounts =
  /(?<!\p{L})(?:summa|summi|hinna|hinta|hinnoi|luvu|kulu|kustannu|meno|belopp|summor|pris|kostnad|utgift|siffr|amount|price|cost|figure|expense)\p{L}*/u
const netOnly =
  /(?<!\p{L})(?:ilman (?:alv|arvonlisavero)\p{L}*|(?:alv|moms|vat) ?0(?![\d,])|verottom\p{L}*|veroton|ei(?:vat)? sisalla (?:alv|arvonlisavero)\p{L}*|(?:exkl\p{L}*|utan|excl\p{L}*|without|net of|before) (?:moms\p{L}*|mervardesskatt\p{L}*|vat|value added tax))(?!\p{L})/u
/** Not all of them, or not so, or only if. */
const limited =
  /(?<!\p{L})(?:ei ole|eivat ole|osa|osin|osittain|paitsi|jos|mikali|inte|delvis|utom|om|not|partly|except|some|if|sis|sisaltaa|sisaltavat|inkl|incl)(?!\p{L})/u

const LONGEST_NOTE = 80
/** A note below the list stands in its last rows. */
const ROWS_BELOW = 12

/** Whether a row of nothing but a few words says that amounts are without VAT. */
function saysNet({ cells }: GridRow): boolean {
  const text = cells.map((cell) => (cell.kind === 'text' ? cell.text : '')).join(' ')
  if (cells.length > 3 || text.length > LONGEST_NOTE || cells.some(({ kind }) => kind !== 'text')) return false
  const said = plain(text.replace(/[()!,;]/g, ' '))
  return amounts.test(said) && netOnly.test(said) && !limited.test(said)
}

const taxRoles: ReadonlySet<Role> = new Set<Role>(['net', 'vat', 'rate', 'claimed'])

/** The columns with the only amount as net, where its heading says nothing of tax and a note does; it is said. */
export function withTaxNote(settled: Settled, before: readonly Candidate[], { above, body }: Table): Settled {
  const open = before.filter(({ role }) => role === 'amount')
  if (open.length === 0) return settled
  const [only, ...others] = settled.columns.filter(({ role }) => role === 'gross')
  const wasOpen = open.some(({ column }) => column === only?.column)
  if (only === undefined || others.length > 0 || !wasOpen || settled.columns.some(({ role }) => role !== null && taxRoles.has(role)))
    return settled
  if (![...above.slice(-LONGEST_HEADER), ...body.slice(-ROWS_BELOW)].some(saysNet)) return settled
  const said: Finding = finding('heading-uncertain', { text: only.text, meaning: 'net' }, only.at, 'info')
  return {
    columns: settled.columns.map((one) => (one === only ? { ...one, role: 'net' } : one)),
    findings: [...settled.findings, said],
    proven: settled.proven,
  }
}
