// English: what the project workbook says besides names: what its sheets and fields are for, how to begin, and why a cell refuses something.
import type { WorkbookGuidance } from '../fi/guidance.ts'

const inOneLanguage = 'Fill in at least one language; it stands in for those that are missing.'
const weights = 'Decided euros or percentages. Leave both blank while the shares are not decided: the funding is then not divided.'

export const guidance: WorkbookGuidance = {
  purposes: {
    start: '',
    project: 'The funding decision and the terms of the calculation; the source and confirmation of each term.',
    localities: 'One row for each locality: implementer, VAT and the payer of self-financing.',
    receipts: 'Each payment of self-financing on a row of its own.',
    claims: 'The claims in order, with no gap between the periods; the filing date once a claim is filed.',
    budget: 'Approved amounts for cost categories and localities. An empty list: not approved separately.',
    income: 'Income is taken off the locality’s eligible costs.',
    advances: 'Advances the authority has paid to the project.',
    decisions: 'What was decided about a finding: whether the line is accepted, why and by whom.',
    gatherings: 'Kick-off events, phases a and b and second gatherings; attendance from the six stakeholder domains.',
    descriptions: 'Phase c: the state of the description, its delivery and recipients.',
    strengths: 'The strengths of each locality: evidence, field, audiences and attraction.',
    indicators: 'Planned and realised figures; a zero is written as a zero.',
    publicity: 'Where and how the EU funding was made known.',
    texts: 'What was learned and how the work goes on: one paragraph a row, in reading order.',
    ledger: 'The payment claims Vipu has posted and their chain of hashes. Do not change these rows by hand.',
    lines: 'The cost lines of the posted claims with their sources.',
    findings: 'What was found in the claims when they were read.',
  },
  explanations: {
    code: 'In the funding decision, for example S11049.',
    'name.fi': inOneLanguage,
    'name.sv': '',
    'name.en': '',
    'beneficiary.name': 'To whom the funding was granted.',
    'beneficiary.businessId': '',
    'authority.fi': inOneLanguage,
    'authority.sv': '',
    'authority.en': '',
    profile: 'Decides the cost categories, the VAT rates and the publicity marks of the reports.',
    'period.start': 'The first day whose costs are reimbursed.',
    'period.end': 'The last day whose costs are reimbursed.',
    'terms.cap.cents': 'The eligible costs of a locality are reimbursed up to this.',
    'terms.selfFinancing.cents': 'A condition of taking part.',
    'terms.selfFinancing.mode': 'Whether it is the locality’s own funding or a part taken off the implementer’s costs.',
    'terms.selfFinancing.recognise': 'In full, it lowers public funding even while the payment is late.',
    'terms.funding.esf': weights,
    'terms.funding.teCentre': 'In the same unit as the EU share.',
    'terms.rounding': 'Who gets the cent that is left over.',
    'terms.lineOrder': 'The order in which cost lines fill the cap.',
    'terms.categoryDeviation': 'How far an approved category may be overrun without an approved change.',
    'terms.finalClaimDeadline.date': 'Blank: four months after the end of the project.',
    'terms.maximum.cents': 'Blank: the number of localities times the cap.',
  },
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
