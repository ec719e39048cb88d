// Swedish: the project and its terms, and setting up a workbook.
import type { PaneWords } from '../fi/index.ts'
import { counted } from '../counted.ts'

const count = counted('sv')

export const project: PaneWords['project'] = {
  terms: 'Villkor',
  termsAbout: 'Villkoren ändras i arbetsboken. De obekräftade räknas upp i varje rapport.',
  term: 'Villkor och källa',
  value: 'Värde',
  confirmedAll: 'Alla villkor är bekräftade.',
  unconfirmed: (figure) => count(figure, 'obekräftat villkor', 'obekräftade villkor'),
  changeTerm: (term) => `Ändra i arbetsboken: ${term}`,
  funding: 'Finansieringsandelar',
  fundingPart: (source, percentage) => `${source} ${percentage}`,
  fundingNone: 'Finansieringsandelarna är inte beslutade, så finansieringen delas inte upp på källor.',
  setFunding: 'Ge finansieringsandelarna i arbetsboken',
  localities: 'Orter',
  locality: 'Ort',
  vat: 'Moms',
  vats: { deductible: 'drar av', nonDeductible: 'drar inte av', municipality: 'kommun' },
  noProof: 'utredning saknas',
  cap: 'Maximibelopp',
  overridden: (decision) => `undantag, beslut ${decision}`,
  noDecision: 'undantaget saknar beslut',
  showLocality: (locality) => `Visa i arbetsboken: ${locality}`,
  claims: 'Utbetalningsperioder',
  claim: 'Ansökan',
  period: 'Period',
  filedOn: 'Inlämnad',
  notFiled: 'inte ännu',
  final: 'slutbetalning',
  setUp: 'Skapa projektets arbetsbok',
  setUpAbout:
    'Projektets blad läggs till i den här arbetsboken: uppgifter, villkor, orter och bokföringar. De nuvarande bladen ändras inte.',
  steps: ['Skapa projektets arbetsbok.', 'Fyll i projektet, villkoren och orterna.', 'Välj genomförarnas utbetalningsblanketter.'],
  present: (sheets) => `I arbetsboken finns nu: ${sheets}.`,
  language: 'Arbetsbokens språk',
  languages: { fi: 'finska', sv: 'svenska', en: 'engelska' },
  file: 'Projektets uppgifter ur en fil (valfritt)',
  fileAbout: 'project.json. Utan fil skapas arbetsboken tom.',
  chooseFile: 'Välj project.json',
  forgetFile: 'Ta bort filen',
  fileWrong: 'Projektet kunde inte läsas ur filen. Rätta dessa ställen och välj filen på nytt.',
  fileRemarks: 'Om filen anmärktes:',
  from: (name, code, localities) => `${name}: ${code}, ${count(localities, 'ort', 'orter')}`,
}
