// English: what the choices of the project workbook are called in its cells and drop-down lists.
import { choicesOfFindings } from '../findings.ts'
import type { WorkbookNames } from '../fi/names.ts'

export const choices: WorkbookNames['choices'] = {
  yesNo: { true: 'yes', false: 'no' },
  language: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
  vat: { deductible: 'deducts VAT', nonDeductible: 'does not deduct VAT', municipality: 'municipality' },
  payerType: { municipal: 'municipality', otherPublic: 'other public', private: 'private' },
  mode: {
    contribution: 'the locality’s own contribution',
    deductible: 'borne by the implementer before the cap',
    deductibleWithinCap: 'deducted from the cap',
    none: 'no self-financing',
  },
  recognise: { due: 'in full, even if not received', received: 'only once received' },
  rounding: { largestRemainder: 'by the largest remainder', fundRoundsDown: 'EU share down, the rest to the State' },
  lineOrder: { incurredDateVoucherRow: 'date, voucher, row' },
  categoryDeviation: { strict: 'an overrun needs an approved change', 'fi-2021': 'an overrun of at most 20 % or 10 000 €' },
  source: { flyer: 'the project’s flyer', sample: 'sample' },
  gathering: {
    kickOff: 'kick-off event',
    a: 'phase a: stakeholders called together',
    b: 'phase b: workshop',
    ab: 'phases a and b together',
    second: 'second gathering',
  },
  description: { draft: 'draft', delivered: 'delivered', handled: 'handled' },
  text: { lessons: 'what was learned', continuation: 'how the work goes on' },
  phase: { a: 'a', b: 'b', c: 'c' },
  status: { ok: 'in order', attention: 'needs attention', rejected: 'not read' },
  posting: { pending: 'PENDING', posted: 'POSTED' },
  ...choicesOfFindings('en'),
}
