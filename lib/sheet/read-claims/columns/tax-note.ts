// Words beside a list that say that all its amounts are without VAT: `Kaikki summat alv 0 %`, `Alla belopp exkl. moms`. Law: they speak of amounts, not of
// one cost, and tell a column only where its own heading and every other column are silent about tax; so does the VAT that is added below its total. Between the lines they are of some, and all are asked.
import { finding } from '../../../core/finding.ts'
import { cellAt, type GridRow } from '../../grid.ts'
import type { Role } from '../../headings.ts'
import { LONGEST_HEADER } from '../above/header.ts'
import { plain } from '../../plain-text.ts'
import type { Table } from '../tables/tables.ts'
import type { Candidate } from './column-candidates.ts'
import type { SampledAmounts } from './column-values.ts'
import type { Settled } from './settling.ts'
import { isTotalText } from '../words/row-words.ts'
import { quoted } from '../words/quoted.ts'

const amounts =
  /(?<!\p{L})(?:summa|summi|hinna|hinta|hinnoi|luvu|kulu|kustannu|meno|belopp|summor|pris|kostnad|utgift|siffr|amount|price|cost|figure|expense)\p{L}*/u
const netOnly =
  /(?<!\p{L})(?:ilman (?:alv|arvonlisavero)\p{L}*|(?:alv|moms|vat) ?0(?![\d,])|verottom\p{L}*|veroton|ei(?:vat)? sisalla (?:alv|arvonlisavero)\p{L}*|(?:exkl\p{L}*|utan|excl\p{L}*|without|net of|before) (?:moms\p{L}*|mervardesskatt\p{L}*|vat|value added tax))(?!\p{L})/u
/** Not all of them, or not so, or only if. */
const limited =
  /(?<!\p{L})(?:ei ole|eivat ole|osa|osin|osittain|paitsi|jos|mikali|inte|delvis|utom|om|not|partly|except|some|if|sis|sisaltaa|sisaltavat|inkl|incl)(?!\p{L})/u

const ofAll =
  /(?<!\p{L})(?:kaikki|kaikkien|samtliga|(?:alla|all|every) (?:belopp|summor|priser|kostnader|amounts?|sums|prices|costs|figures))(?!\p{L})/u

const LONGEST_NOTE = 80
/** A note below the list stands in its last rows. */
const ROWS_BELOW = 12

const wordsIn = ({ cells }: GridRow): string => cells.map((cell) => (cell.kind === 'text' ? cell.text : '')).join(' ')

/** Whether a row of nothing but a few words says that amounts are without VAT. */
function saysNet(row: GridRow, isBetween = false): boolean {
  const { cells } = row
  if (cells.length > 3 || cells.some(({ kind }) => kind !== 'text')) return false
  const text = wordsIn(row)
  if (text.length > LONGEST_NOTE) return false
  const said = plain(text.replace(/[()!,;]/g, ' '))
  return (amounts.test(said) || (isBetween && onwards.test(said))) && netOnly.test(said) && !limited.test(said)
}
/** `Tästä alaspäin ilman alv:tä`. */
const onwards =
  /(?<!\p{L})(?:tasta|tahan|alla|alempana|seuraav\p{L}*|loput|ylla|edella|harifran|nedan\p{L}*|foljande|resten|ovan\p{L}*|below|following|from here|rest|above)(?!\p{L})/u

/** `Tästä alaspäin summat ilman alv`: a note with lines above and below it, of which nobody knows which it speaks of. */
function betweenLines(body: readonly GridRow[], column: number): GridRow | undefined {
  const isLine = (row: GridRow): boolean =>
    row.cells.length > 2 && cellAt(row, column) !== undefined && !row.cells.some((cell) => cell.kind === 'text' && isTotalText(cell.text))
  const first = body.findIndex(isLine)
  const last = body.findLastIndex(isLine)
  return body.find((row, place) => place > first && place < last && saysNet(row, true))
}

const asked = (settled: Settled, only: Candidate, note: GridRow): Settled => ({
  ...settled,
  findings: [
    ...settled.findings,
    finding('heading-uncertain', { text: quoted(`${only.text}: ${wordsIn(note)}`), meaning: 'gross' }, only.at, 'error'),
  ],
})

const taxRoles: ReadonlySet<Role> = new Set<Role>(['net', 'vat', 'claimed'])

/** The columns with the only amount as net, where its heading says nothing of tax and a note does, or, with a rate beside each line, the VAT below its total; it is said. */
export function withTaxNote(settled: Settled, before: readonly Candidate[], { above, body }: Table, all: SampledAmounts): Settled {
  const open = before.filter(({ role }) => role === 'amount')
  if (open.length === 0) return settled
  const [only, ...others] = settled.columns.filter(({ role }) => role === 'gross')
  const wasOpen = open.some(({ column }) => column === only?.column)
  const has = (isSo: (role: Role) => boolean): boolean => settled.columns.some(({ role }) => role !== null && isSo(role))
  if (only === undefined || others.length > 0 || !wasOpen || has((role) => taxRoles.has(role))) return settled
  if (has((role) => role === 'rate')) return isTaxedBelow(body, only.column, all) ? asNet(settled, only) : settled
  const between = betweenLines(body, only.column)
  if (between !== undefined && !ofAll.test(plain(wordsIn(between)))) return asked(settled, only, between)
  return [...above.slice(-LONGEST_HEADER), ...body.slice(-ROWS_BELOW)].some((row) => saysNet(row)) ? asNet(settled, only) : settled
}

const asNet = (settled: Settled, only: Candidate): Settled => ({
  columns: settled.columns.map((one) => (one === only ? { ...one, role: 'net' } : one)),
  findings: [...settled.findings, finding('heading-uncertain', { text: only.text, meaning: 'net' }, only.at, 'info')],
  proven: settled.proven,
})

/** `Yhteensä 600,00`, `ALV 22 % 132,00`, `Maksettava 732,00`: below the sum of all lines so much VAT of it, and both together. By the rate beside each line it would be taken off once more. */
function isTaxedBelow(body: readonly GridRow[], column: number, all: SampledAmounts): boolean {
  const last = body.slice(-ROWS_BELOW)
  const place = last.findIndex((row) => rateBelow(row) !== null && all.of(column).has(row.row))
  const [vatRow, rows] = [last[place], all.of(column)]
  const rate = vatRow ? rateBelow(vatRow) : null
  if (vatRow === undefined || rate === null) return false
  const amounts = [...rows].filter(([row]) => row < vatRow.row)
  const [net, vat] = [amounts.at(-1)?.[1] ?? 0, rows.get(vatRow.row) ?? 0]
  const lines = amounts.slice(0, -1)
  const isSum = lines.length > 1 && lines.reduce((sum, [, cents]) => sum + cents, 0) === net
  const isTax = net > 0 && Math.abs((net * rate) / 100 - vat) <= lines.length
  return isSum && isTax && [...rows].find(([row]) => row > vatRow.row)?.[1] === net + vat
}

/** The rate of `ALV 22 %` in a row of nothing else but its amount. */
function rateBelow({ cells }: GridRow): number | null {
  const [text, ...others] = cells.flatMap((cell) => (cell.kind === 'text' && /\p{L}/u.test(cell.text) ? [cell.text] : []))
  if (text === undefined || others.length > 0 || cells.length > 3) return null
  const rate = /^(?:\+ ?)?(?:alv|arvonlisavero|moms|mervardesskatt|vat) ?(\d{1,2}) ?%?$/.exec(plain(text))?.[1]
  return rate === undefined ? null : Number(rate)
}
