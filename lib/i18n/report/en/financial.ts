// English: the financial report.
import type { FinancialWords } from '../../../core/report/financial/words.ts'
import { formatMoney, formatPeriod } from '../../format.ts'
import { details } from './details.ts'

const money = (amount: Parameters<typeof formatMoney>[0]): string => formatMoney(amount, 'en')

/** From the cover to the claims; the rest is in details. */
type Overview = Omit<FinancialWords, keyof typeof details>

const overview: Overview = {
  financial: {
    title: 'Financial report',
    subtitle: (code, claim, period) => `${code}, payment claim ${String(claim)}, ${formatPeriod(period, 'en')}`,
  },
  sheets: {
    summary: 'Summary',
    localities: 'Localities',
    categories: 'Cost categories',
    claims: 'Payment claims',
    payments: 'Payments',
    deductions: 'Deductions',
    forecast: 'Forecast',
    findings: 'Findings',
    assumptions: 'Terms and assumptions',
    signatures: 'Signatures',
    lines: 'Cost lines',
    proof: 'Sources',
    cents: 'Cent ledger',
  },
  summary: {
    title: 'Summary',
    code: 'Project code',
    name: 'Name of the project',
    beneficiary: 'Beneficiary',
    authority: 'Funding authority',
    projectPeriod: 'Project period',
    claim: 'Payment claim',
    claimPeriod: 'Claim period',
    filedOn: 'Filed',
    notFiled: 'not filed yet',
    programme: 'Programme',
    rules: 'Version of the calculation rules',
    figures: 'Key figures',
    figure: 'Figure',
    amount: 'Amount',
    from: 'Cell in the workbook',
    localities: 'Localities',
    shares: 'Split of funding shares',
    interimClaim: (number) => `Payment claim ${String(number)}`,
    finalClaim: (number) => `Payment claim ${String(number)} (final)`,
    payable: (claim) => `Payable for claim ${String(claim)}`,
  },
  localities: {
    title: 'Localities',
    table: 'Localities and their caps',
    number: 'No',
    locality: 'Locality',
    implementer: 'Implementer',
    payer: 'Payer of self-financing',
    approved: 'Budget',
    claimed: 'Claimed',
    ineligible: 'Deducted',
    income: 'Income',
    eligible: 'Eligible',
    cap: 'Cap',
    reimbursable: 'Reimbursable',
    overCap: 'Over the cap',
    headroom: 'Unused',
    use: 'Use of cap',
    received: 'Self-financing received',
    recognised: 'Self-financing recognised',
    applied: 'Self-financing',
    unapplied: 'Self-financing not applied',
    chart: 'Localities against the cap',
    picture: (localities, reimbursable, over) =>
      `Bar chart of ${String(localities)} localities: what is reimbursable, what is unused and what is over the cap. ${money(reimbursable)} is reimbursable in all. ` +
      (over.length === 0 ? 'No locality is over the cap.' : `Over the cap: ${over.join(', ')}.`),
  },
  selfFinancing: {
    title: 'Self-financing by locality',
    payerType: 'Kind of payer',
    due: 'Due',
    received: 'Received',
    applied: 'Applied',
    unapplied: 'Not applied',
    outstanding: 'Outstanding',
    overpaid: 'Overpaid',
    notes: {
      contribution:
        'Self-financing is the locality’s own money: it pays the first part of reimbursable costs. What is overpaid is not used.',
      deductible:
        'A part of the costs equal to the self-financing stays with the implementer before the cap. The localities pay no financing.',
      deductibleWithinCap: 'The self-financing is deducted within the cap. The localities pay no financing.',
      none: 'The project has no self-financing.',
    },
    payerTypes: { municipal: 'Municipality', otherPublic: 'Other public', private: 'Private' },
  },
  funding: {
    title: 'Funding by source',
    note: 'Total funding equals total reimbursable costs.',
    source: 'Source of funding',
    approved: 'Approved at most',
    earlier: 'Earlier claims',
    added: 'This claim',
    cumulative: 'Total so far',
    use: 'Used',
    remaining: 'Remaining',
    overpaid: 'In addition overpaid self-financing, which is not used',
    chart: 'Funding by source',
    ofWhich: (source) => `of which ${source}`,
    payers: { municipal: 'Municipal funding', otherPublic: 'Other public funding', private: 'Private funding' },
    picture: (publicFunding, shares, selfFinancing, unapplied) =>
      `Doughnut chart of funding: EU and State funding ${money(publicFunding)}${shares.length === 0 ? '' : ` (${shares.join(', ')})`}, self-financing ${money(selfFinancing)}, of which ${money(unapplied)} was not applied and is used in the final settlement.`,
  },
  categories: {
    title: 'Cost categories',
    table: 'Cost categories and the budget',
    noBudget: 'The project has no budget by cost category.',
    notes: {
      strict: 'Exceeding a cost category needs a change approved by the funder.',
      'fi-2021':
        'A cost category may be exceeded by 20 % or €10,000 at most, if the total costs of the project are not exceeded (866/2021 § 25).',
    },
    category: 'Cost category',
    unknown: 'Category not known',
    approved: 'Budget',
    claimed: 'Claimed',
    earlier: 'Eligible earlier',
    added: 'Eligible now',
    cumulative: 'Eligible in all',
    use: 'Used',
    deviation: 'Remaining (− overrun)',
    allowed: 'Allowed at most',
    verdict: 'Assessment',
    within: 'within limits',
    exceeded: 'exceeded, needs a change',
    income: 'Income (deducted from costs)',
    total: 'Eligible in all',
    chart: 'Costs by category',
    picture: (costs) => `Bar chart of eligible costs by category: ${costs.length === 0 ? 'no costs' : costs.join('; ')}.`,
  },
}

export const financial: FinancialWords = { ...overview, ...details }
