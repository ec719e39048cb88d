// VIPU.ELIGIBLE(net; vat; treatment; [proof]; [gross]; [claimed]): what the VAT rule leaves of a cost. Law: recoverable VAT is never eligible, irrecoverable
// VAT only with proof, a municipality's never; and no more than what is charged to the project.
import { invoiceAmount, type Line } from '../../lib/core/claim.ts'
import { addUp, hasOppositeSigns } from '../../lib/core/eligibility/amounts-disagree.ts'
import { amountAfterVat } from '../../lib/core/eligibility/vat.ts'
import { languages, vatTreatments, type VatTreatment } from '../../lib/core/locality.ts'
import { isZero, smallerInSize, ZERO, type Cents } from '../../lib/core/money.ts'
import { workbookNames } from '../../lib/i18n/workbook/names.ts'
import { answer, refuse, type Answer } from './answer.ts'
import { amountsOf, textOf } from './given.ts'

export function eligible(net: unknown, vat: unknown, treatment: unknown, proof?: unknown, gross?: unknown, claimed?: unknown): Answer {
  const given = amountsOf({ net, vat, gross, claimed })
  if (!given.ok) return given
  const implementer = treatmentOf(treatment)
  if (implementer === null) return refuse({ kind: 'unknownTreatment', given: textOf(treatment) })
  const line = lineOf(given.value)
  if (isNetMissing(line)) return refuse({ kind: 'netMissing' })
  if (!addUp(line) || hasOppositeSigns(line.claimedCents, invoiceAmount(line))) return refuse({ kind: 'amountsDisagree' })
  const vatProof = textOf(proof) === '' ? null : textOf(proof)
  const left = amountAfterVat(line, { name: '', businessId: null, vat: implementer, vatProof }) ?? ZERO
  return answer(line.claimedCents === null ? left : smallerInSize(line.claimedCents, left))
}

/** A blank cell may reach us as 0; a net of 0 beside VAT or a gross amount is one nobody has stated. */
const isNetMissing = ({ netCents, vatCents, grossCents }: Line): boolean =>
  isZero(netCents ?? ZERO) && !(isZero(vatCents ?? ZERO) && isZero(grossCents ?? ZERO))

/** A treatment by its name in the workbook of any language, or by the name it has in project.json. */
function treatmentOf(given: unknown): VatTreatment | null {
  const text = textOf(given).toLowerCase()
  return vatTreatments.find((one) => wordsFor(one).some((word) => word.toLowerCase() === text)) ?? null
}

const wordsFor = (treatment: VatTreatment): string[] => [
  treatment,
  ...languages.map((language) => workbookNames[language].choices.vat[treatment]),
]

type Amounts = Readonly<Record<'net' | 'vat' | 'gross' | 'claimed', Cents | null>>

/** A cost line of which only the amounts are known. A gross amount or a claimed part of 0 is one that is not there. */
const lineOf = ({ net, vat, gross, claimed }: Amounts): Line => ({
  at: '',
  row: 1,
  voucher: null,
  incurredOn: null,
  paidOn: null,
  supplier: null,
  description: null,
  category: null,
  phase: null,
  netCents: net ?? ZERO,
  vatCents: vat ?? ZERO,
  vatRate: null,
  grossCents: gross === null || isZero(gross) ? null : gross,
  claimedCents: claimed,
})
