// English: the words of the project workbook.
import type { WorkbookWords } from '../fi/index.ts'
import { choices } from './choices.ts'
import { form } from './form.ts'
import { headings } from './headings.ts'

export const en: WorkbookWords = {
  sheets: {
    start: { name: 'Start', title: 'Project workbook', purpose: '' },
    project: {
      name: 'Project and terms',
      title: 'Project and terms',
      purpose: 'The funding decision and the terms of the calculation; the source and confirmation of each term.',
    },
    localities: {
      name: 'Locality details',
      title: 'Localities and implementers',
      purpose: 'One row for each locality: implementer, VAT and the payer of self-financing.',
    },
    receipts: {
      name: 'Self-financing received',
      title: 'Self-financing received',
      purpose: 'Each payment of self-financing on a row of its own.',
    },
    claims: {
      name: 'Claim periods',
      title: 'Payment claims and their periods',
      purpose: 'The claims in order, with no gap between the periods; the filing date once a claim is filed.',
    },
    budget: {
      name: 'Budget',
      title: 'Approved budget',
      purpose: 'Approved amounts for cost categories and localities. An empty list: not approved separately.',
    },
    income: { name: 'Income', title: 'Income of the project', purpose: 'Income is taken off the locality’s eligible costs.' },
    advances: { name: 'Advances', title: 'Advances paid', purpose: 'Advances the authority has paid to the project.' },
    decisions: {
      name: 'Decisions',
      title: 'Decisions on findings',
      purpose: 'What was decided about a finding: whether the line is accepted, why and by whom.',
    },
    gatherings: {
      name: 'Gatherings',
      title: 'Gatherings and attendance',
      purpose: 'Kick-off events, phases a and b and second gatherings; attendance from the six stakeholder domains.',
    },
    descriptions: {
      name: 'Descriptions',
      title: 'Descriptions of the result',
      purpose: 'Phase c: the state of the description, its delivery and recipients.',
    },
    strengths: {
      name: 'Strengths',
      title: 'Strengths of the regions',
      purpose: 'The strengths of each locality: evidence, field, audiences and attraction.',
    },
    indicators: { name: 'Indicators', title: 'Indicators', purpose: 'Planned and realised figures; a zero is written as a zero.' },
    publicity: { name: 'Publicity', title: 'Publicity', purpose: 'Where and how the EU funding was made known.' },
    texts: {
      name: 'Texts',
      title: 'Texts of the results report',
      purpose: 'What was learned and how the work goes on: one paragraph a row, in reading order.',
    },
    ledger: {
      name: 'Postings',
      title: 'Posted claims',
      purpose: 'The payment claims Vipu has posted and their chain of hashes. Do not change these rows by hand.',
    },
    lines: { name: 'Posted lines', title: 'Posted cost lines', purpose: 'The cost lines of the posted claims with their sources.' },
    findings: { name: 'Posted findings', title: 'Findings of posted claims', purpose: 'What was found in the claims when they were read.' },
  },
  headings,
  form,
  choices,
  start: {
    about: [
      {
        label: 'What this is',
        text: 'The project in one workbook: decision, terms, localities, claim periods and results. Vipu works out the payments and makes the reports from it.',
      },
      {
        label: 'Language',
        text: 'Vipu reads the workbook in Finnish, Swedish and English, even mixed. Leave the headings and the names of the sheets as they are.',
      },
      {
        label: 'Nothing leaves it',
        text: 'Everything is to be seen on these sheets. The hidden sheet “vipu” only has the mark of the workbook and the words of its lists; do not delete it.',
      },
    ],
    stepsHeading: 'How to begin',
    steps: [
      {
        label: 'The project',
        text: 'Fill in the project and check the terms. Mark a term as confirmed only when the decision says it; unconfirmed terms are listed in every report.',
      },
      { label: 'The localities', text: 'Add the localities with their implementers, and say whether each implementer deducts VAT.' },
      { label: 'The periods', text: 'Add the claim periods and the approved budget.' },
      {
        label: 'Payments and results',
        text: 'Enter self-financing, income, advances, gatherings and descriptions as they come. A new row can be typed straight under the table.',
      },
      {
        label: 'Checking',
        text: 'For every fault Vipu names the cell and what belongs there. An amount may be written 6 000,00 and a day 15.9.2009.',
      },
    ],
    sheetColumn: 'Sheet',
    purposeColumn: 'What it holds',
  },
  refusals: {
    list: { title: 'Choose from the list', message: 'The cell takes only one of the choices in the list.' },
    date: { title: 'Check the date', message: 'Write the day as 15.9.2009. It has to fall within the years of the project.' },
    money: { title: 'Check the amount', message: 'Write the amount in euros, for example 6000.00.' },
    wholeNumber: { title: 'Check the number', message: 'Write a whole number.' },
    heading: { title: 'Heading', message: 'The heading cannot be changed: Vipu finds the column by it.' },
  },
  requiredMark: '* required',
}
