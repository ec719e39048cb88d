// English: what Excel says about our functions while a formula is written.
import type { FunctionDescriptions } from '../words.ts'

export const en: FunctionDescriptions = {
  REIMBURSABLE: {
    description: "The most of a locality's costs that is reimbursed: the eligible amount, but not above the cap.",
    parameters: {
      eligible: "All of the locality's eligible costs since the project began, in euros.",
      cap: 'The cap of the locality, in euros. €6,000 if left out.',
    },
  },
  SHARE: {
    description: "One source's share of an amount, to the cent: the shares always add up to the whole amount.",
    parameters: {
      amount: 'The amount to divide, in euros.',
      source: '"ESF", "TE-centre", or the number of the source among the weights.',
      weights: 'The weights of the sources in order: decided euros or percentages, two decimals at most.',
    },
  },
  ELIGIBLE: {
    description: 'How much of a cost can be eligible once VAT is taken into account. No other condition is checked.',
    parameters: {
      net: 'The cost without VAT, in euros.',
      vat: 'The VAT of the cost, in euros.',
      treatment: '"deducts VAT", "does not deduct VAT" or "municipality".',
      proof: 'The proof that the VAT cannot be recovered; without it VAT is not eligible.',
      gross: 'The cost with VAT, in euros. If given, it has to agree.',
      claimed: 'The part charged to the project, in euros.',
    },
  },
}
