// English: findings about whether a cost is eligible.
import type { VoucherPart } from '../../../core/finding.ts'
import type { VatTreatment } from '../../../core/locality.ts'
import { around } from '../quoting.ts'
import type { FindingWords } from '../words.ts'
import { listWithAnd, named, NOTHING_TO_DO, quote, SEND_AGAIN } from './writing.ts'

const parts: Readonly<Record<VoucherPart, string>> = { voucher: 'voucher number', supplier: 'supplier', date: 'date', amount: 'amount' }

const vatNotEligible: Readonly<Record<VatTreatment, (vat: string) => string>> = {
  deductible: (vat) => `VAT of ${vat} is not eligible, since the implementer can deduct it in its own taxation.`,
  municipality: (vat) => `The municipality’s VAT of ${vat} is not eligible.`,
  nonDeductible: (vat) => `VAT of ${vat} is not eligible, since a statement from the Tax Administration is missing.`,
}

const vatNotKnown: Readonly<Record<VatTreatment, string>> = {
  deductible: 'and the implementer can deduct the VAT',
  municipality: 'and the VAT of a municipality is not eligible',
  nonDeductible: 'and a statement from the Tax Administration is missing',
}

const askForProof = {
  todo: 'Ask the implementer for a statement from the Tax Administration that the VAT cannot be deducted.',
  request: 'Send a statement from the Tax Administration that the VAT cannot be deducted.',
}

const compareInvoices = {
  todo: 'Compare the invoices, and accept the line only if it is another cost.',
  request: `Remove one of the lines and ${SEND_AGAIN}, or tell us why the cost is there twice.`,
}

export const lines = {
  'outside-project-period': {
    what: ({ date, start, end }) => `The cost was incurred on ${date}, but the project runs ${start}–${end}.`,
    todo: 'Reject the line, or accept it if it is an audit that the funder requires.',
    request: `Check the date of the invoice: correct it or remove the line, and ${SEND_AGAIN}.`,
  },
  'not-paid': {
    what: ({ paidOn, filedOn }) => `The invoice was paid on ${paidOn}, but the payment claim was filed on ${filedOn} already.`,
    todo: 'Move the cost to the next payment claim, or reject the line.',
    request: 'Check the date of payment; if it is right, claim the cost in the next payment claim.',
  },
  'paid-date-unknown': {
    what: 'The date of payment is not stated.',
    todo: 'Ask the implementer for the date of payment before you file the claim.',
    request: `Add the date of payment to the sheet and ${SEND_AGAIN}.`,
  },
  'voucher-missing': {
    what: ({ missing }) => `Missing from the line: ${listWithAnd(missing.map((part) => parts[part]))}.`,
    todo: 'Ask the implementer for what is missing and for a copy of the voucher.',
    request: `Fill in what is missing, enclose a copy of the voucher and ${SEND_AGAIN}.`,
  },
  'vat-recoverable': {
    what: ({ vatCents, treatment }) => vatNotEligible[treatment](vatCents),
    todo: ({ treatment }) => (treatment === 'nonDeductible' ? askForProof.todo : NOTHING_TO_DO),
    request: ({ treatment }) => (treatment === 'nonDeductible' ? askForProof.request : null),
  },
  'vat-unknown': {
    what: ({ amountCents, treatment }) => `The amount ${amountCents} does not tell how much of it is VAT, ${vatNotKnown[treatment]}.`,
    todo: 'Ask the implementer for the amount without VAT, or accept the line if there is no VAT in it.',
    request: `Give the amount without VAT and the VAT, and ${SEND_AGAIN}.`,
  },
  'vat-implausible': {
    what: ({ rate, netCents, vatCents }) => {
      const amounts: [string, string | null][] = [
        ['rate', rate],
        ['net', netCents],
        ['VAT', vatCents],
      ]
      const known = amounts.flatMap(([name, figure]) => (figure === null ? [] : [`${name} ${figure}`]))
      return `The VAT does not match the stated rate or the rates in force on the day of the cost: ${listWithAnd(known)}.`
    },
    todo: 'Check the VAT on the invoice.',
    request: `Check the VAT on the invoice, correct the line and ${SEND_AGAIN}.`,
  },
  'equipment-not-eligible': {
    what: ({ text, word }) =>
      `${named('The cost', around(text, word))} looks like a purchase of furniture, equipment, a vehicle or land, or interest on a loan, which is not reimbursed.`,
    todo: 'Reject the line, or accept it with a reason if it is, for example, a rental.',
    request: `Remove the line, or make its description clearer if it is, for example, a rental, and ${SEND_AGAIN}.`,
  },
  'cost-not-eligible': {
    what: ({ text, word }) =>
      `${named('The cost', around(text, word))} looks like interest, a bank fee, a fine or another cost that is never reimbursed.`,
    todo: 'Reject the line, or accept it with a reason if it is another cost.',
    request: `Remove the line, or make its description clearer if it is another cost, and ${SEND_AGAIN}.`,
  },
  'claimed-twice': {
    what: ({ other, occurrence }) =>
      occurrence > 2
        ? `The same cost has been claimed at “${other}” already; this is occurrence ${occurrence}.`
        : `The same cost has also been claimed at “${other}”.`,
    ...compareInvoices,
  },
  'claimed-twice-likely': {
    what: ({ other, amountCents }) =>
      amountCents === null
        ? `The same supplier, voucher and amount are also at “${other}”, but the date differs or is missing.`
        : `The same cost seems to be at “${other}” too, where the amount is ${amountCents}; the two lists are mostly the same.`,
    ...compareInvoices,
  },
  'double-funding': {
    what: ({ text, word }) => `${named('The cost', around(text, word))} suggests that somebody else pays for part or all of it.`,
    todo: 'Ask the implementer what was received for it elsewhere, and take that off the amount claimed.',
    request: 'Tell us whether any other support or compensation was received for the cost, and how much.',
  },
  'category-unknown': {
    what: ({ text }) => (text === null ? 'The cost category is not stated.' : `${quote(text)} is not a cost category of the project.`),
    todo: 'Ask the implementer to which cost category of the project the cost belongs.',
    request: `Enter a cost category of the project and ${SEND_AGAIN}.`,
  },
  'category-not-approved': {
    what: ({ category }) => `The approved budget has no cost category ${quote(category)}.`,
    todo: 'Apply to the funder for a change of the budget, or reject the line.',
    request: `Check whether the cost category is right; if not, correct it and ${SEND_AGAIN}.`,
  },
  'covered-by-simplified-cost': {
    what: ({ category }) =>
      `${category === null ? 'The cost' : `The cost category ${quote(category)}`} is covered by a flat rate or a lump sum, so it is not reimbursed separately.`,
    todo: NOTHING_TO_DO,
    request: null,
  },
  'working-time-record-missing': {
    what: 'No record of working time came with the staff cost.',
    todo: 'For part-time staff, ask for a signed record of project hours and all hours; else accept the line.',
    request: 'If the person worked on the project part-time, send a signed record of the project hours and of all hours.',
  },
  'travel-above-rate': {
    what: ({ paidCents, allowedCents }) =>
      `The kilometre allowance ${paidCents} is more than ${allowedCents}, the most that is reimbursed for the trip.`,
    todo: 'Ask the implementer for a corrected travel claim.',
    request: `Check the kilometres and the allowance, correct the line and ${SEND_AGAIN}.`,
  },
  'rejected-by-decision': {
    what: ({ reason, by }) => {
      const who = by === '' ? '' : ` (${by})`
      return reason === '' ? `The line was rejected by a decision${who}.` : `The line was rejected by a decision${who}: ${quote(reason)}.`
    },
    todo: 'Change the decision if the line is to be accepted after all.',
    request: null,
  },
} satisfies Partial<FindingWords>
