// English: what the parameters of our functions in Excel are called, and why a function has no figure.
import type { FunctionsWords } from './words.ts'

export const en: FunctionsWords = {
  names: {
    REIMBURSABLE: { eligible: 'eligible', cap: 'cap' },
    SHARE: { amount: 'amount', source: 'source', weights: 'weights' },
    ELIGIBLE: { net: 'net', vat: 'vat', treatment: 'treatment', proof: 'proof', gross: 'gross', claimed: 'claimed' },
  },
  faults: {
    notAnAmount: (what, given) => `${what}: "${given}" is no amount. Give euros, such as 7250 or 7,250.00.`,
    fractionOfCent: (what, given) => `${what}: ${given} has parts of a cent. Round it to two decimals first.`,
    negative: (what) => `${what} cannot be negative.`,
    unknownSource: (given, count) => `The source "${given}" is unknown. Write ESF, TE-centre or a number from 1 to ${String(count)}.`,
    unknownTreatment: (given) => `The VAT treatment "${given}" is unknown. Write deducts VAT, does not deduct VAT or municipality.`,
    amountsDisagree: 'Net and VAT do not add up to gross, or the part claimed has the other sign. Correct the amounts.',
    netMissing: 'The net amount is missing, so nobody knows how much VAT the cost contains. Give it.',
    notDecided: 'The division of the funding is not decided: all weights are zero.',
  },
}
