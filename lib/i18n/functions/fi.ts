// Finnish: our functions in Excel.
import type { FunctionsWords } from './words.ts'

export const fi: FunctionsWords = {
  descriptions: {
    REIMBURSABLE: {
      description: 'Paljonko paikkakunnan kustannuksista korvataan enintään: tukikelpoinen summa, mutta ei yli enimmäismäärän.',
      parameters: {
        eligible: { name: 'tukikelpoinen', description: 'Paikkakunnan kaikki tukikelpoiset kustannukset hankkeen alusta, euroa.' },
        cap: { name: 'enimmäismäärä', description: 'Paikkakunnan enimmäismäärä, euroa. Ellei sitä anneta, 6 000 €.' },
      },
    },
    SHARE: {
      description: 'Yhden rahoittajan osuus summasta sentilleen: osuudet ovat yhteensä aina koko summa.',
      parameters: {
        amount: { name: 'summa', description: 'Jaettava summa, euroa.' },
        source: { name: 'rahoittaja', description: '”ESR”, ”TE-keskus” tai rahoittajan järjestysnumero painoissa.' },
        weights: {
          name: 'painot',
          description: 'Rahoittajien painot järjestyksessä: päätetyt eurot tai prosentit, enintään kaksi desimaalia.',
        },
      },
    },
    ELIGIBLE: {
      description: 'Paljonko kulusta voi olla tukikelpoista, kun arvonlisävero on otettu huomioon. Muita ehtoja ei tarkisteta.',
      parameters: {
        net: { name: 'veroton', description: 'Kulu ilman arvonlisäveroa, euroa.' },
        vat: { name: 'alv', description: 'Kulun arvonlisävero, euroa.' },
        treatment: { name: 'alv-kohtelu', description: '”vähentää arvonlisäveron”, ”ei vähennä arvonlisäveroa” tai ”kunta”.' },
        proof: {
          name: 'selvitys',
          description: 'Selvitys siitä, ettei arvonlisäveroa voi vähentää; ilman sitä vero ei ole tukikelpoinen.',
        },
        gross: { name: 'verollinen', description: 'Kulu arvonlisäveroineen, euroa. Jos annetaan, sen pitää täsmätä.' },
        claimed: { name: 'haetaan', description: 'Hankkeelle kohdistettu osa, euroa.' },
      },
    },
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
    notDecided: 'Rahoituksen jakoa ei ole päätetty: kaikki painot ovat nollia.',
  },
}
