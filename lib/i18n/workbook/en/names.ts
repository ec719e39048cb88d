// English: the names by which the project workbook is read: of its sheets, columns, fields and choices.
import type { WorkbookNames } from '../fi/names.ts'
import { choices } from './choices.ts'
import { form } from './form.ts'
import { headings } from './headings.ts'

export const names: WorkbookNames = {
  sheets: {
    start: { name: 'Start', title: 'Project workbook' },
    project: { name: 'Project and terms', title: 'Project and terms' },
    localities: { name: 'Locality details', title: 'Localities and implementers' },
    receipts: { name: 'Self-financing received', title: 'Self-financing received' },
    claims: { name: 'Claim periods', title: 'Payment claims and their periods' },
    budget: { name: 'Budget', title: 'Approved budget' },
    income: { name: 'Income', title: 'Income of the project' },
    advances: { name: 'Advances', title: 'Advances paid' },
    decisions: { name: 'Decisions', title: 'Decisions on findings' },
    gatherings: { name: 'Gatherings', title: 'Gatherings and attendance' },
    descriptions: { name: 'Descriptions', title: 'Descriptions of the result' },
    strengths: { name: 'Strengths', title: 'Strengths of the regions' },
    indicators: { name: 'Indicators', title: 'Indicators' },
    publicity: { name: 'Publicity', title: 'Publicity' },
    texts: { name: 'Texts', title: 'Texts of the results report' },
    ledger: { name: 'Postings', title: 'Posted claims' },
    lines: { name: 'Posted lines', title: 'Posted cost lines' },
    findings: { name: 'Posted findings', title: 'Findings of posted claims' },
  },
  headings,
  form,
  choices,
}
