// English: the form of the project and its terms.
import type { WorkbookNames } from '../fi/names.ts'

export const form: WorkbookNames['form'] = {
  columns: { field: 'Item', value: 'Value', source: 'Source', confirmed: 'Confirmed', explanation: 'Guidance' },
  sections: { project: 'Project', terms: 'Terms' },
  fields: {
    code: 'Project code',
    'name.fi': 'Name of the project in Finnish',
    'name.sv': 'Name of the project in Swedish',
    'name.en': 'Name of the project in English',
    'beneficiary.name': 'Beneficiary',
    'beneficiary.businessId': 'Business ID of the beneficiary',
    'authority.fi': 'Funding authority in Finnish',
    'authority.sv': 'Funding authority in Swedish',
    'authority.en': 'Funding authority in English',
    profile: 'Programme',
    'period.start': 'Project begins',
    'period.end': 'Project ends',
    'terms.cap.cents': 'Cap for each locality, €',
    'terms.selfFinancing.cents': 'Self-financing of each locality, €',
    'terms.selfFinancing.mode': 'How self-financing is counted',
    'terms.selfFinancing.recognise': 'Self-financing is recognised',
    'terms.funding.esf': 'Funding share: EU',
    'terms.funding.teCentre': 'Funding share: State',
    'terms.rounding': 'Rounding of cents',
    'terms.lineOrder': 'Order of lines',
    'terms.categoryDeviation': 'Overrun of a cost category',
    'terms.finalClaimDeadline.date': 'Deadline of the final claim',
    'terms.maximum.cents': 'Cap for the whole project, €',
  },
}
