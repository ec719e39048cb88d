// English: the claim template. The headings and labels are words that reading claim sheets knows.
import { formatPeriod } from '../../format.ts'
import type { ClaimTemplateWords } from './fi.ts'

export const en: ClaimTemplateWords = {
  sheetName: 'Payment claim',
  guideName: 'Instructions',
  title: 'Cost statement of the payment claim',
  instructions:
    'Enter each voucher on a row of its own; credit notes with a minus sign. If there were no costs, write “no costs” as the description. An example is on the sheet Instructions.',
  labels: {
    project: 'Project code',
    locality: 'Locality',
    implementer: 'Implementer',
    claim: 'Payment claim no',
    period: 'Claim period',
    cap: 'Maximum amount',
    earlier: 'Maximum amount (reimbursed earlier)',
    thisNet: 'Maximum amount (now, without VAT)',
    thisGross: 'Maximum amount (now)',
    remaining: 'Maximum amount (remaining)',
  },
  columns: {
    voucher: { heading: 'Voucher no', explanation: 'The number of the voucher in the accounts.', example: '101' },
    incurredOn: { heading: 'Invoice date', explanation: 'The day of the cost; within the period of the project.', example: '15.9.2009' },
    paidOn: { heading: 'Payment date', explanation: 'The day the invoice was paid.', example: '30.9.2009' },
    supplier: { heading: 'Supplier', explanation: 'Who sent the invoice or was paid.', example: 'Sample Printers Ltd' },
    description: { heading: 'Description', explanation: 'What was bought, and what for.', example: 'invitations to the workshop' },
    category: { heading: 'Cost category', explanation: 'Choose from the list.', example: 'Materials, supplies and goods' },
    phase: { heading: 'Phase', explanation: 'Choose a, b or c from the list; blank where the cost is shared by all.', example: 'b' },
    net: { heading: 'Net €', explanation: 'The amount without VAT. Enter only the part that belongs to the project.', example: '100.00' },
    rate: { heading: 'VAT %', explanation: 'Choose from the list; 0 where the invoice has no VAT.', example: '22' },
    vat: { heading: 'VAT €', explanation: 'The amount of VAT.', example: '22.00' },
    gross: { heading: 'Gross €', explanation: 'The amount with VAT.', example: '122.00' },
  },
  total: 'Total',
  signature: 'Date and signature',
  guide: {
    title: 'How to fill in the cost statement',
    steps: [
      '1. Check the number and the period of the claim at the top.',
      '2. Enter the costs on the rows. The yellow cells are to be filled in, the others are protected.',
      '3. Save the form and send it as an .xlsx file.',
    ],
    column: 'Column',
    explanation: 'What it holds',
    example: 'Example',
    categories: 'Cost categories',
    rates: 'VAT rates, %',
    phases: 'Phases',
    phaseNames: { a: 'stakeholders called together', b: 'workshop', c: 'description of the result' },
  },
  refusals: {
    list: { title: 'Choose from the list', message: 'The cell takes only one of the choices in the list.' },
    date: { title: 'Check the date', message: 'Write the day as 15.9.2009. The cost has to fall within the period of the project.' },
    paid: { title: 'Check the payment date', message: 'Write the day as 15.9.2009. An invoice has to be paid before it is claimed.' },
    money: { title: 'Check the amount', message: 'Write the amount in euros, for example 1234.50. A credit note has a minus sign.' },
    wholeNumber: { title: 'Check the number', message: 'Write the number of the claim, for example 1.' },
    period: { title: 'Choose the period', message: 'Choose from the list the period that the project’s claim covers.' },
  },
  period: (period) => formatPeriod(period, 'en'),
}
