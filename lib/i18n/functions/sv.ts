// Swedish: our functions in Excel.
import type { FunctionsWords } from './words.ts'

export const sv: FunctionsWords = {
  descriptions: {
    REIMBURSABLE: {
      description: 'Hur mycket av en orts kostnader som högst ersätts: det stödberättigande beloppet, men inte över maximibeloppet.',
      parameters: {
        eligible: { name: 'stödberättigande', description: 'Ortens alla stödberättigande kostnader från projektets början, euro.' },
        cap: { name: 'maximibelopp', description: 'Ortens maximibelopp, euro. Om det utelämnas 6 000 €.' },
      },
    },
    SHARE: {
      description: 'En finansiärs andel av ett belopp på centen: andelarna är alltid tillsammans hela beloppet.',
      parameters: {
        amount: { name: 'belopp', description: 'Beloppet som fördelas, euro.' },
        source: { name: 'finansiär', description: '”ESF”, ”TE-central” eller finansiärens nummer bland vikterna.' },
        weights: { name: 'vikter', description: 'Finansiärernas vikter i ordning: beslutade euro eller procent, högst två decimaler.' },
      },
    },
    ELIGIBLE: {
      description: 'Hur mycket av en kostnad som kan vara stödberättigande när momsen har beaktats. Andra villkor kontrolleras inte.',
      parameters: {
        net: { name: 'netto', description: 'Kostnaden utan moms, euro.' },
        vat: { name: 'moms', description: 'Kostnadens moms, euro.' },
        treatment: { name: 'momsbehandling', description: '”drar av momsen”, ”drar inte av momsen” eller ”kommun”.' },
        proof: { name: 'utredning', description: 'Utredning om att momsen inte kan dras av; utan den är momsen inte stödberättigande.' },
        gross: { name: 'brutto', description: 'Kostnaden med moms, euro. Om den ges ska den stämma.' },
        claimed: { name: 'söks', description: 'Den del som hör till projektet, euro.' },
      },
    },
  },
  faults: {
    notAnAmount: (what, given) => `${what}: ”${given}” är inget belopp. Ange euro, till exempel 7250 eller 7 250,00.`,
    fractionOfCent: (what, given) => `${what}: talet ${given} har delar av en cent. Avrunda det först till två decimaler.`,
    negative: (what) => `${what} kan inte vara negativt.`,
    unknownSource: (given, count) => `Finansiären ”${given}” är okänd. Skriv ESF, TE-central eller ett nummer 1–${String(count)}.`,
    unknownTreatment: (given) => `Momsbehandlingen ”${given}” är okänd. Skriv drar av momsen, drar inte av momsen eller kommun.`,
    amountsDisagree: 'Netto och moms är inte tillsammans brutto, eller så har det sökta beloppet annat tecken. Rätta beloppen.',
    netMissing: 'Nettobeloppet saknas, så det framgår inte hur mycket moms kostnaden innehåller. Ange det.',
    notDecided: 'Finansieringens fördelning är inte beslutad: alla vikter är noll.',
  },
}
