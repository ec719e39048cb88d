// Swedish: what the parameters of our functions in Excel are called, and why a function has no figure.
import type { FunctionsWords } from './words.ts'

export const sv: FunctionsWords = {
  names: {
    REIMBURSABLE: { eligible: 'stödberättigande', cap: 'maximibelopp' },
    SHARE: { amount: 'belopp', source: 'finansiär', weights: 'fördelningstal' },
    ELIGIBLE: { net: 'netto', vat: 'moms', treatment: 'momsbehandling', proof: 'utredning', gross: 'brutto', claimed: 'söks' },
  },
  faults: {
    notAnAmount: (what, given) => `${what}: ”${given}” är inget belopp. Ange euro, till exempel 7250 eller 7 250,00.`,
    fractionOfCent: (what, given) => `${what}: talet ${given} har delar av en cent. Avrunda det först till två decimaler.`,
    negative: (what) => `${what} kan inte vara negativt.`,
    unknownSource: (given, count) => `Finansiären ”${given}” är okänd. Skriv ESF, TE-central eller ett nummer 1–${String(count)}.`,
    unknownTreatment: (given) => `Momsbehandlingen ”${given}” är okänd. Skriv drar av momsen, drar inte av momsen eller kommun.`,
    amountsDisagree: 'Netto och moms är inte tillsammans brutto, eller så har det sökta beloppet annat tecken. Rätta beloppen.',
    netMissing: 'Nettobeloppet saknas, så det framgår inte hur mycket moms kostnaden innehåller. Ange det.',
    notDecided: 'Finansieringens fördelning är inte beslutad: alla fördelningstal är noll.',
  },
}
