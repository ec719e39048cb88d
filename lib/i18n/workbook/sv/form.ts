// Swedish: the form of the project and its terms.
import type { WorkbookWords } from '../fi/index.ts'

const inOneLanguage = 'Fyll i minst ett språk; det används också för de språk som saknas.'
const weights = 'Beslutade euro eller procent. Lämna båda tomma om andelarna inte är beslutade: då fördelas finansieringen inte.'

export const form: WorkbookWords['form'] = {
  columns: { field: 'Punkt', value: 'Värde', source: 'Källa', confirmed: 'Bekräftat', explanation: 'Anvisning' },
  sections: { project: 'Projekt', terms: 'Villkor' },
  fields: {
    code: { label: 'Projektkod', explanation: 'I finansieringsbeslutet, till exempel S11049.' },
    'name.fi': { label: 'Projektets namn på finska', explanation: inOneLanguage },
    'name.sv': { label: 'Projektets namn på svenska', explanation: '' },
    'name.en': { label: 'Projektets namn på engelska', explanation: '' },
    'beneficiary.name': { label: 'Stödmottagare', explanation: 'Den som har beviljats finansieringen.' },
    'beneficiary.businessId': { label: 'Stödmottagarens FO-nummer', explanation: '' },
    'authority.fi': { label: 'Finansierande myndighet på finska', explanation: inOneLanguage },
    'authority.sv': { label: 'Finansierande myndighet på svenska', explanation: '' },
    'authority.en': { label: 'Finansierande myndighet på engelska', explanation: '' },
    profile: { label: 'Program', explanation: 'Bestämmer kostnadsslagen, momssatserna och informationsmärkningen i rapporterna.' },
    'period.start': { label: 'Genomförandetiden börjar', explanation: 'Första dagen vars kostnader ersätts.' },
    'period.end': { label: 'Genomförandetiden slutar', explanation: 'Sista dagen vars kostnader ersätts.' },
    'terms.cap.cents': {
      label: 'Maximibelopp per ort, €',
      explanation: 'Upp till detta belopp ersätts ortens stödberättigande kostnader.',
    },
    'terms.selfFinancing.cents': { label: 'Självfinansiering per ort, €', explanation: 'Ett villkor för att delta.' },
    'terms.selfFinancing.mode': {
      label: 'Hur självfinansieringen räknas',
      explanation: 'Om den är ortens egen finansiering eller en del som dras av från genomförarens kostnader.',
    },
    'terms.selfFinancing.recognise': {
      label: 'Självfinansieringen beaktas',
      explanation: 'Till fullt belopp minskar den det offentliga stödet även om betalningen dröjer.',
    },
    'terms.funding.esf': { label: 'Finansieringsandel: EU', explanation: weights },
    'terms.funding.teCentre': { label: 'Finansieringsandel: staten', explanation: 'I samma enhet som EU:s andel.' },
    'terms.rounding': { label: 'Avrundning av cent', explanation: 'Vem som får den cent som blir över.' },
    'terms.lineOrder': { label: 'Radernas ordning', explanation: 'Ordningen i vilken kostnadsraderna fyller maximibeloppet.' },
    'terms.categoryDeviation': {
      label: 'Överskridning av kostnadsslag',
      explanation: 'Hur mycket ett godkänt kostnadsslag får överskridas utan ändringsbeslut.',
    },
    'terms.finalClaimDeadline.date': {
      label: 'Sista dag för ansökan om slutbetalning',
      explanation: 'Tom: fyra månader efter genomförandetidens slut.',
    },
    'terms.maximum.cents': {
      label: 'Maximibelopp för hela projektet, €',
      explanation: 'Tom: antalet orter gånger maximibeloppet.',
    },
  },
}
