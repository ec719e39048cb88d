// What the VAT rule leaves of a line. Law: recoverable VAT is never eligible, irrecoverable VAT only with proof, a municipality's never.
import { invoiceAmount, type Line } from '../claim.ts'
import type { Locality } from '../locality.ts'
import { netOfGross, subtract, type Cents } from '../money.ts'

/** Recoverable VAT and municipalities: 1081/2006 Art. 11(2)(a), 358/2014 § 22, 866/2021 § 23. */
export const VAT_SOURCE = '1081/2006 Art. 11(2)(a), 358/2014 § 22, 866/2021 § 23'

type Implementer = Locality['implementer']

/** Whether VAT is this implementer's own cost, and proven to be. */
export const bearsVat = (implementer: Implementer): boolean => implementer.vat === 'nonDeductible' && implementer.vatProof !== null

/** Net as stated, or derived from gross with its VAT or rate; null where the line has no word of VAT. */
function netAmount(line: Line): Cents | null {
  if (line.netCents !== null) return line.netCents
  if (line.grossCents === null) return null
  if (line.vatCents !== null) return subtract(line.grossCents, line.vatCents)
  return line.vatRate === null ? null : netOfGross(line.grossCents, line.vatRate)
}

/** The part of a line that can be eligible for this implementer; null where that depends on VAT nobody has stated. */
export const amountAfterVat = (line: Line, implementer: Implementer): Cents | null =>
  bearsVat(implementer) ? invoiceAmount(line) : netAmount(line)
