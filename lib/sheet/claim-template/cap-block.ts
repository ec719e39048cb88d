// How much of the cap is left, as formulas that follow the list: cap − reimbursed earlier − this claim.
import { capOf, type Locality } from '../../core/locality.ts'
import { ZERO } from '../../core/money.ts'
import type { Project } from '../../core/project.ts'
import type { PlannedCell, PlannedValue } from '../plan.ts'
import { capBlock, cellOf, rangeOf } from './columns.ts'
import type { ClaimTemplateWords } from './words.ts'

/** A label with its value, from the first row of the block. */
export interface Labelled {
  readonly label: string
  readonly cell: PlannedCell
}

const cell = (place: number): string => cellOf(capBlock.firstRow + place, capBlock.value)

export function capRows(project: Project | null, locality: Locality | null, words: ClaimTemplateWords): Labelled[] {
  const cap: PlannedValue = capValue(project, locality)
  const left: PlannedValue = cap.kind === 'money' ? cap : { kind: 'text', text: '' }
  const isNet = locality !== null && countsNet(locality)
  return [
    { label: words.labels.cap, cell: { value: cap, style: cap.kind === 'money' ? 'money' : 'inputMoney' } },
    { label: words.labels.earlier, cell: { value: { kind: 'blank' }, style: 'inputMoney' } },
    {
      label: isNet ? words.labels.thisNet : words.labels.thisGross,
      cell: { value: { kind: 'money', cents: ZERO }, style: 'money', formula: isNet ? netTotal : grossTotal },
    },
    {
      label: words.labels.remaining,
      cell: { value: left, style: 'totalMoney', formula: `IF(${cell(0)}="","",ROUND(${cell(0)}-${cell(1)}-${cell(2)},2))` },
    },
  ]
}

function capValue(project: Project | null, locality: Locality | null): PlannedValue {
  if (project === null) return { kind: 'blank' }
  return { kind: 'money', cents: locality === null ? project.terms.cap.cents : capOf(project.terms, locality) }
}

/** VAT is the implementer's own cost only where it cannot be deducted and that is proven (DOMAIN § 3). */
const countsNet = ({ implementer }: Locality): boolean => implementer.vat !== 'nonDeductible' || implementer.vatProof === null

/** Where a row has no net amount, its gross amount counts, so that the cap is never shown larger than it is. */
const netTotal = `ROUND(SUM(${rangeOf('net')})+SUMIF(${rangeOf('net')},"=",${rangeOf('gross')}),2)`
/** Where a row has no gross amount, net and VAT make it up. */
const grossTotal =
  `ROUND(SUM(${rangeOf('gross')})+SUMIF(${rangeOf('gross')},"=",${rangeOf('net')})+` + `SUMIF(${rangeOf('gross')},"=",${rangeOf('vat')}),2)`
