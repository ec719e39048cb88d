// English: findings about how a claim sheet was read.
import { listed, result, wordOf } from '../quoting.ts'
import type { FindingWords } from '../words.ts'
import { headings } from './headings.ts'
import { hidden } from './hidden.ts'
import { labels } from './labels.ts'
import { EXAMPLE_AMOUNT, listWithAnd, named, number, quote, SEND_AGAIN } from './writing.ts'

const totals: Pick<FindingWords['total-differs'], 'todo' | 'request'> = {
  todo: 'Ask the implementer whether a line is missing or the sum is wrong.',
  request: 'Check whether a line is missing or the sum is wrong, and send the corrected sheet.',
}

export const reading = {
  'unknown-locality': {
    what: ({ text }) =>
      text === null
        ? 'The sheet does not tell which locality it is about.'
        : `The entry ${quote(text)} does not tell clearly which locality of the project the sheet is about.`,
    todo: ({ text }) =>
      text === null
        ? 'Ask the implementer which locality the sheet is about.'
        : 'Ask the implementer for the locality, or add the name to the project as another name of a locality.',
    request: `Write the name of the locality as the project has it, and ${SEND_AGAIN}.`,
  },
  'unknown-claim-period': {
    what: ({ text }) =>
      text === null
        ? 'The sheet does not tell which claim period it is about.'
        : `The entry ${quote(text)} does not tell clearly which claim period of the project the sheet is about.`,
    todo: ({ claims }) => `Ask the implementer to which payment claim the sheet belongs${listed('in the project ', claims)}.`,
    request: ({ claims }) =>
      `Write the number of the payment claim or the claim period${listed('', claims)} on the sheet, and ${SEND_AGAIN}.`,
  },
  'heading-uncertain': {
    what: ({ text, meaning }) => {
      const known = wordOf(headings, meaning)
      return known === undefined
        ? `The heading of the column ${quote(text)} does not tell what is in it.`
        : `The column ${quote(text)} was taken to mean ${quote(known)}.`
    },
    todo: 'Check on the sheet what is in the column.',
    request: `Say clearly in the heading what is in the column, and ${SEND_AGAIN}.`,
  },
  'column-left-out': {
    what: ({ text, said }) =>
      `${named('The column', text)} was not used${said === null ? '' : `; beside some rows it says ${quote(said)}`}.`,
    todo: ({ said }) =>
      said === null ? 'Check that it has nothing that is needed.' : 'Read whether any of this is against a cost that is claimed.',
    request: `If the column has amounts to be claimed, say so in its heading and ${SEND_AGAIN}.`,
  },
  'row-left-out': {
    what: ({ text }) => `${named('The row', text)} was left out.`,
    todo: 'Check whether the row is incomplete or in the wrong place.',
    request: `If the row is a cost, complete it and ${SEND_AGAIN}.`,
  },
  'line-set-aside': {
    what: ({ text, sheet }) => {
      if (sheet === 'copy') return `The worksheet ${quote(text)} is made of the rows of this one, but this row is not among them.`
      if (sheet === 'made') return `The same cost is on the worksheet ${quote(text)}, where a row is calculated from this one.`
      return text === ''
        ? 'The row is struck through, so it may not be claimed.'
        : `The note ${quote(text)} on the sheet suggests that the row is not claimed.`
    },
    todo: 'Ask the implementer whether the row is claimed, and accept or reject it.',
    request: `Confirm that the row is claimed, or remove it and ${SEND_AGAIN}.`,
  },
  'page-words': {
    what: ({ text }) => `The header or footer of the sheet’s printed pages says ${quote(text)}, and the sheet was read as if it did not.`,
    todo: 'Ask the implementer whether that holds for this sheet.',
    request: `Correct the header or footer of the page, or say that it holds, and ${SEND_AGAIN}.`,
  },
  'hidden-content': {
    what: ({ what, count }) => hidden[what].what(count),
    todo: ({ what }) => hidden[what].todo,
    request: ({ what }) => hidden[what].request,
  },
  'amount-unreadable': {
    what: ({ text }) =>
      text === '' ? 'There is no amount in the cell.' : `The cell says ${quote(text)}, which cannot be read as an amount.`,
    todo: `Ask the implementer for the amount in figures, for example ${EXAMPLE_AMOUNT}.`,
    request: `Write the amount in figures, for example ${EXAMPLE_AMOUNT}, and ${SEND_AGAIN}.`,
  },
  'amount-ambiguous': {
    what: ({ text }) => `The amount ${quote(text)} can be read in two ways: its mark may divide thousands or cents.`,
    todo: `Ask the implementer for the amount with its cents, for example ${EXAMPLE_AMOUNT}.`,
    request: `Write the amount with its cents, for example ${EXAMPLE_AMOUNT}, and ${SEND_AGAIN}.`,
  },
  'amount-uncertain': {
    what: ({ text }) => `The entry ${quote(text)} leaves open which amount of the row is claimed.`,
    todo: 'Ask the implementer how much of the row is claimed for the project.',
    request: `Write on the row how much of it is claimed for the project, and ${SEND_AGAIN}.`,
  },
  'amount-fraction-of-cent': {
    what: ({ text }) => `The amount ${quote(text)} has fractions of a cent.`,
    todo: 'Ask the implementer for the amount of the invoice in whole cents.',
    request: `Correct the amount to whole cents as on the invoice, and ${SEND_AGAIN}.`,
  },
  'cents-as-shown': {
    what: ({ text, shownCents, count }) =>
      count === 1
        ? `The amount ${text} was read as it is shown: ${shownCents}.`
        : `The column’s ${number(count)} amounts were read to the cent as they are shown (the first, ${text}, is ${shownCents}).`,
    todo: 'Compare the amounts with the invoices.',
    request: null,
  },
  'amounts-disagree': {
    what: ({ netCents, vatCents, grossCents, claimedCents }) => {
      const amounts: [string, string | null][] = [
        ['net', netCents],
        ['VAT', vatCents],
        ['gross', grossCents],
        ['claimed', claimedCents],
      ]
      const known = amounts.flatMap(([name, amount]) => (amount === null ? [] : [`${name} ${amount}`]))
      return `The amounts of the line contradict each other: ${listWithAnd(known)}.`
    },
    todo: 'Ask the implementer for the amounts of the invoice.',
    request: `Correct the amounts as on the invoice, and ${SEND_AGAIN}.`,
  },
  'vat-not-stated': {
    what: 'The amount does not tell whether it includes VAT.',
    todo: 'Ask the implementer for the amount of VAT.',
    request: `Add the amount or the rate of VAT, and ${SEND_AGAIN}.`,
  },
  'vat-calculated': {
    what: ({ netCents, vatCents, rate, count }) =>
      count === 1
        ? `The line’s VAT was calculated from its net amount and rate, and rounded to the cent: ${netCents}, ${rate}, VAT ${vatCents}.`
        : `VAT was calculated from net amounts and rates, and rounded to the cent, on ${number(count)} lines (the first: ${netCents}, ${rate}, VAT ${vatCents}).`,
    todo: 'Compare the VAT with the invoices: one whose rows were rounded one by one may be a cent apart.',
    request: null,
  },
  'currency-not-euro': {
    what: ({ text }) => `The currency of the amount is ${quote(text)}, but costs are claimed in euro.`,
    todo: 'Ask the implementer for the amount in euro and proof of the payment.',
    request: `Give the amount in euro as it was paid, and ${SEND_AGAIN}.`,
  },
  'date-unreadable': {
    what: ({ text }) => (text === '' ? 'There is no date in the cell.' : `The cell says ${quote(text)}, which cannot be read as a date.`),
    todo: 'Ask the implementer for the date in the form 15.9.2009.',
    request: `Write the date in the form 15.9.2009, and ${SEND_AGAIN}.`,
  },
  'date-ambiguous': {
    what: ({ text }) => `The date ${quote(text)} can be read in two ways.`,
    todo: 'Ask the implementer which day is meant.',
    request: `Write the date in the form 15.9.2009, and ${SEND_AGAIN}.`,
  },
  'formula-without-value': {
    what: ({ formula }) =>
      formula === ''
        ? 'The formula in the cell has no calculated value.'
        : `The formula ${quote(`=${formula}`)} in the cell has no calculated value.`,
    todo: 'Ask the implementer to open the sheet in Excel and save it again.',
    request: `Open the sheet in Excel, save it and ${SEND_AGAIN}.`,
  },
  'formula-error': {
    what: ({ text }) => `${named('The cell shows the formula error', text)}.`,
    todo: 'Ask the implementer to correct the cell.',
    request: `Correct the cell and ${SEND_AGAIN}.`,
  },
  'formula-differs': {
    what: ({ text, calculated }) =>
      `The cell stores ${text === '' ? 'an empty text' : text}, but its formula gives ${result(calculated, 'an empty cell', 'an error')}.`,
    todo: 'Ask the implementer which figure is right.',
    request: `Open the sheet in Excel, recalculate it (Ctrl+Alt+F9), check the figure, save it and ${SEND_AGAIN}.`,
  },
  'formula-unchecked': {
    what: ({ formula, count }) =>
      count === 1
        ? `The amount was read as it is stored, since the result of its formula${formula === '' ? '' : ` ${quote(`=${formula}`)}`} could not be checked.`
        : `The column’s ${number(count)} amounts were read as they are stored, since the results of their formulas${formula === '' ? '' : ` (${quote(`=${formula}`)} …)`} could not be checked.`,
    todo: 'Open the sheet in Excel, recalculate it (Ctrl+Alt+F9) and see whether the amounts stay the same.',
    request: `Open the sheet in Excel, recalculate it (Ctrl+Alt+F9), check the amounts, save it and ${SEND_AGAIN}.`,
  },
  'total-differs': {
    what: ({ statedCents, summedCents, differenceCents }) =>
      `The total is ${statedCents}, but the lines add up to ${summedCents} (a difference of ${differenceCents}).`,
    ...totals,
  },
  'subtotal-differs': {
    what: ({ statedCents, summedCents, differenceCents }) =>
      `The subtotal is ${statedCents}, but its lines add up to ${summedCents} (a difference of ${differenceCents}).`,
    ...totals,
  },
  'more-alike': {
    what: ({ alike, count, last }) =>
      `The finding ${quote(wordOf(labels, alike) ?? alike)} repeats ${count === 1 ? 'once more' : `${number(count)} more times`}${last === null ? '' : `, the last time at ${quote(last)}`}.`,
    todo: 'Ask the implementer to correct all of them.',
    request: `Correct these too and ${SEND_AGAIN}.`,
  },
  'self-financing-row': {
    what: ({ text, amountCents }) =>
      `${named('The row', text)}${amountCents === null ? '' : ` (${amountCents})`} looks like self-financing, so it was not read as a cost.`,
    todo: 'Record it as self-financing received, or ask the implementer for the voucher if it is a cost.',
    request: 'Confirm whether the row is self-financing or a cost.',
  },
  'summary-without-vouchers': {
    what: ({ lines }) =>
      lines === 1 ? 'The sheet has one total without vouchers.' : `The sheet has ${number(lines)} totals without vouchers.`,
    todo: 'Ask the implementer for the list of vouchers.',
    request: 'Send a list with the voucher, date, supplier and amount of every cost.',
  },
  'costs-below-zero': {
    what: ({ count, amountCents }) =>
      `The list has ${number(count)} amounts below zero like the payments of a bank statement, ${amountCents} in all.`,
    todo: 'Ask the implementer whether the amounts are costs or credits, and for the costs without a minus sign.',
    request: 'Send a list that has its costs without a minus sign, and only its credits with one.',
  },
  'lines-cancel-out': {
    what: ({ lines }) =>
      `The ${number(lines)} lines of the list cancel each other out: it seems to have both sides of the entries, debit and credit.`,
    todo: 'Ask the implementer for a list with nothing but the project’s costs.',
    request: 'Send a list with nothing but the project’s costs, without the counter-entries for bank, accounts payable and VAT.',
  },
  'credit-sign-suspicious': {
    what: ({ text, amountCents }) => `${named('The row', text)} looks like a credit, but its amount ${amountCents} adds to the costs.`,
    todo: 'Ask the implementer whether the amount should be negative.',
    request: `Enter the credit with a minus sign and ${SEND_AGAIN}, or confirm that the row is a cost.`,
  },
} satisfies Partial<FindingWords>
