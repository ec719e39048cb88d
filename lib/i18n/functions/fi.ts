// Finnish: what the parameters of our functions in Excel are called, and why a function has no figure.
import type { FunctionsWords } from './words.ts'

export const fi: FunctionsWords = {
  names: {
    REIMBURSABLE: { eligible: 'tukikelpoinen', cap: 'enimmäismäärä' },
    SHARE: { amount: 'summa', source: 'rahoittaja', weights: 'suhdeluvut' },
    ELIGIBLE: { net: 'veroton', vat: 'alv', treatment: 'alv-kohtelu', proof: 'selvitys', gross: 'verollinen', claimed: 'haetaan' },
  },
  faults: {
    notAnAmount: (what, given) => `${what}: ”${given}” ei ole rahamäärä. Anna euroja, esimerkiksi 7250 tai 7 250,00.`,
    fractionOfCent: (what, given) => `${what}: luvussa ${given} on sentin osia. Pyöristä se ensin kahteen desimaaliin.`,
    negative: (what) => `${what} ei voi olla negatiivinen.`,
    unknownSource: (given, count) => `Rahoittajaa ”${given}” ei tunneta. Kirjoita ESR, TE-keskus tai järjestysnumero 1–${String(count)}.`,
    unknownTreatment: (given) =>
      `Arvonlisäverokohtelua ”${given}” ei tunneta. Kirjoita vähentää arvonlisäveron, ei vähennä arvonlisäveroa tai kunta.`,
    amountsDisagree: 'Veroton ja alv eivät ole yhteensä verollinen, tai haettava osuus on erimerkkinen. Korjaa summat.',
    netMissing: 'Veroton summa puuttuu, joten ei tiedetä, paljonko kulussa on arvonlisäveroa. Anna se.',
    notDecided: 'Rahoituksen jakoa ei ole päätetty: kaikki suhdeluvut ovat nollia.',
  },
}
