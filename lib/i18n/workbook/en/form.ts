// English: the form of the project and its terms.
import type { WorkbookWords } from '../fi/index.ts'

const inOneLanguage = 'Fill in at least one language; it stands in for those that are missing.'
const weights = 'Decided euros or percentages. Leave both blank while the shares are not decided: the funding is then not divided.'

export const form: WorkbookWords['form'] = {
  columns: { field: 'Item', value: 'Value', source: 'Source', confirmed: 'Confirmed', explanation: 'Guidance' },
  sections: { project: 'Project', terms: 'Terms' },
  fields: {
    code: { label: 'Project code', explanation: 'In the funding decision, for example S11049.' },
    'name.fi': { label: 'Name of the project in Finnish', explanation: inOneLanguage },
    'name.sv': { label: 'Name of the project in Swedish', explanation: '' },
    'name.en': { label: 'Name of the project in English', explanation: '' },
    'beneficiary.name': { label: 'Beneficiary', explanation: 'To whom the funding was granted.' },
    'beneficiary.businessId': { label: 'Business ID of the beneficiary', explanation: '' },
    'authority.fi': { label: 'Funding authority in Finnish', explanation: inOneLanguage },
    'authority.sv': { label: 'Funding authority in Swedish', explanation: '' },
    'authority.en': { label: 'Funding authority in English', explanation: '' },
    profile: { label: 'Programme', explanation: 'Decides the cost categories, the VAT rates and the publicity marks of the reports.' },
    'period.start': { label: 'Project begins', explanation: 'The first day whose costs are reimbursed.' },
    'period.end': { label: 'Project ends', explanation: 'The last day whose costs are reimbursed.' },
    'terms.cap.cents': {
      label: 'Cap for each locality, €',
      explanation: 'The eligible costs of a locality are reimbursed up to this.',
    },
    'terms.selfFinancing.cents': { label: 'Self-financing of each locality, €', explanation: 'A condition of taking part.' },
    'terms.selfFinancing.mode': {
      label: 'How self-financing is counted',
      explanation: 'Whether it is the locality’s own funding or a part taken off the implementer’s costs.',
    },
    'terms.selfFinancing.recognise': {
      label: 'Self-financing is recognised',
      explanation: 'In full, it lowers public funding even while the payment is late.',
    },
    'terms.funding.esf': { label: 'Funding share: EU', explanation: weights },
    'terms.funding.teCentre': { label: 'Funding share: State', explanation: 'In the same unit as the EU share.' },
    'terms.rounding': { label: 'Rounding of cents', explanation: 'Who gets the cent that is left over.' },
    'terms.lineOrder': { label: 'Order of lines', explanation: 'The order in which cost lines fill the cap.' },
    'terms.categoryDeviation': {
      label: 'Overrun of a cost category',
      explanation: 'How far an approved category may be overrun without an approved change.',
    },
    'terms.finalClaimDeadline.date': {
      label: 'Deadline of the final claim',
      explanation: 'Blank: four months after the end of the project.',
    },
    'terms.maximum.cents': {
      label: 'Cap for the whole project, €',
      explanation: 'Blank: the number of localities times the cap.',
    },
  },
}
