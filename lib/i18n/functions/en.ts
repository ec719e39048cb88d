// English: our functions in Excel.
import type { FunctionsWords } from './words.ts'

export const en: FunctionsWords = {
  descriptions: {
    REIMBURSABLE: {
      description: "The most of a locality's costs that is reimbursed: the eligible amount, but not above the cap.",
      parameters: {
        eligible: { name: 'eligible', description: "All of the locality's eligible costs since the project began, in euros." },
        cap: { name: 'cap', description: 'The cap of the locality, in euros. €6,000 if left out.' },
      },
    },
    SHARE: {
      description: "One source's share of an amount, to the cent: the shares always add up to the whole amount.",
      parameters: {
        amount: { name: 'amount', description: 'The amount to divide, in euros.' },
        source: { name: 'source', description: '"ESF", "TE-centre", or the number of the source among the weights.' },
        weights: {
          name: 'weights',
          description: 'The weights of the sources in order: decided euros or percentages, two decimals at most.',
        },
      },
    },
    ELIGIBLE: {
      description: 'How much of a cost can be eligible once VAT is taken into account. No other condition is checked.',
      parameters: {
        net: { name: 'net', description: 'The cost without VAT, in euros.' },
        vat: { name: 'vat', description: 'The VAT of the cost, in euros.' },
        treatment: { name: 'treatment', description: '"deducts VAT", "does not deduct VAT" or "municipality".' },
        proof: { name: 'proof', description: 'The proof that the VAT cannot be recovered; without it VAT is not eligible.' },
        gross: { name: 'gross', description: 'The cost with VAT, in euros. If given, it has to agree.' },
        claimed: { name: 'claimed', description: 'The part charged to the project, in euros.' },
      },
    },
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
