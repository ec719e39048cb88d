// Swedish: the form of the project and its terms.
import type { WorkbookNames } from '../fi/names.ts'

export const form: WorkbookNames['form'] = {
  columns: { field: 'Punkt', value: 'Värde', source: 'Källa', confirmed: 'Bekräftat', explanation: 'Anvisning' },
  sections: { project: 'Projekt', terms: 'Villkor' },
  fields: {
    code: 'Projektkod',
    'name.fi': 'Projektets namn på finska',
    'name.sv': 'Projektets namn på svenska',
    'name.en': 'Projektets namn på engelska',
    'beneficiary.name': 'Stödmottagare',
    'beneficiary.businessId': 'Stödmottagarens FO-nummer',
    'authority.fi': 'Finansierande myndighet på finska',
    'authority.sv': 'Finansierande myndighet på svenska',
    'authority.en': 'Finansierande myndighet på engelska',
    profile: 'Program',
    'period.start': 'Genomförandetiden börjar',
    'period.end': 'Genomförandetiden slutar',
    'terms.cap.cents': 'Maximibelopp per ort, €',
    'terms.selfFinancing.cents': 'Självfinansiering per ort, €',
    'terms.selfFinancing.mode': 'Hur självfinansieringen räknas',
    'terms.selfFinancing.recognise': 'Självfinansieringen beaktas',
    'terms.funding.esf': 'Finansieringsandel: EU',
    'terms.funding.teCentre': 'Finansieringsandel: staten',
    'terms.rounding': 'Avrundning av cent',
    'terms.lineOrder': 'Radernas ordning',
    'terms.categoryDeviation': 'Överskridning av kostnadsslag',
    'terms.finalClaimDeadline.date': 'Sista dag för ansökan om slutbetalning',
    'terms.maximum.cents': 'Maximibelopp för hela projektet, €',
  },
}
