// The VAT of an invoice in a row of its own, `ALV 22 %` below what it is of. Law: it belongs to the line above where it is a rate of that line's amount; any other
// is read, and asked about, since nobody claims tax alone; with a voucher of its own it only warns.
import { finding, type Severity } from '../../../core/finding.ts'
import { add, percentageOf, toInteger, ZERO, type Cents } from '../../../core/money.ts'
import type { Line } from '../../../core/claim.ts'
import { readRate } from '../../amount-rate.ts'
import { plain } from '../../plain-text.ts'
import { vatRates } from '../columns/amount-arithmetic.ts'
import { quotedCell } from '../words/quoted.ts'
import type { ListedLine } from './table-lines.ts'

/** Looked for first in every line, for hardly any has one of them. */
const telltale = /alv|moms|vat|arvonlis|merv/i
const vatAlone =
  /^(?:\+ ?)?(?:laskun |fakturans )?(?:\d{1,2}(?:,\d)? ?% ?)?(?:alv|moms|vat|arvonlisavero|mervardesskatt)(?:[ -](?:osuus|maara|vero|andel|belopp|amount))?(?: ?\d{1,2}(?:,\d)? ?%?)?$/

/** The lines, each with the VAT that stands below it; an error at VAT that is of none. */
export function withVatRows(lines: readonly ListedLine[]): readonly ListedLine[] {
  if (!lines.some(isVatRow)) return lines
  const found: ListedLine[] = []
  let isLastWhole = false
  let net = 0
  for (const one of lines) {
    const above = found.at(-1)
    if (isVatRow(one)) {
      const isOfAbove = above === undefined ? one.line.voucher === null : isOfSameVoucher(one.line, above.line)
      const whole = above && isLastWhole && one.line.row === above.line.row + 1 ? joined(above, one) : null
      if (whole && isOfAbove) found[found.length - 1] = whole
      else found.push(asked(one, whole !== null || isOfAbove || isTaxOf(one, net) ? 'error' : 'warning'))
      net = 0
    } else {
      found.push(one)
      net += toInteger(amountOf(one.line) ?? ZERO)
    }
    isLastWhole = !isVatRow(one)
  }
  return found
}

/** What names the row: VAT and nothing else, in the place of its description or of whatever it has. */
function vatText({ description, supplier, voucher }: Line): string | null {
  const said = description ?? [supplier, voucher].find((text) => text !== null && telltale.test(text)) ?? null
  return said !== null && telltale.test(said) && vatAlone.test(plain(said)) ? said : null
}

const isVatRow = ({ line }: ListedLine): boolean => vatText(line) !== null

/** `3 | ALV 22 %` of an invoice whose rows are numbered: it says its rate, or is a rate of all above it. */
const isTaxOf = (tax: ListedLine, net: number): boolean => {
  const cents = toInteger(amountOf(tax.line) ?? ZERO)
  return /\d/.test(vatText(tax.line) ?? '') || (cents !== 0 && vatRates.some((rate) => Math.abs((net * rate) / 100 - cents) <= 1))
}

/** A voucher of its own makes it a line of its own, unless it is the rate of the line above. */
const isOfSameVoucher = (tax: Line, above: Line): boolean =>
  tax.voucher === null || tax.voucher === above.voucher || vatAlone.test(plain(tax.voucher))

function joined(above: ListedLine, tax: ListedLine): ListedLine | null {
  const [net, vat] = [amountOf(above.line), amountOf(tax.line)]
  if (net === null || vat === null || [above, tax].some(({ findings }) => findings.some(({ severity }) => severity === 'error')))
    return null
  const said = readRate({ kind: 'text', column: 0, text: /\d.*/.exec(vatText(tax.line) ?? '')?.[0] ?? '' })
  const rate = (said === null ? vatRates.map(String) : [said]).find(
    (one) => Math.abs(toInteger(percentageOf(net, one)) - toInteger(vat)) <= 1,
  )
  if (rate === undefined) return null
  return { ...above, line: { ...above.line, netCents: net, vatCents: vat, vatRate: rate, grossCents: add(net, vat) } }
}

/** The one amount of a line that says nothing else of its VAT. */
const amountOf = ({ netCents, vatCents, grossCents, claimedCents }: Line): Cents | null =>
  vatCents === null && claimedCents === null ? (grossCents ?? netCents) : null

const asked = (one: ListedLine, severity: Severity): ListedLine =>
  one.findings.some(({ severity }) => severity === 'error')
    ? one
    : {
        ...one,
        findings: [...one.findings, finding('amount-uncertain', { text: quotedCell(vatText(one.line) ?? '') }, one.line.at, severity)],
      }
