// Finnish: what Excel says about our functions while a formula is written.
import type { FunctionDescriptions } from '../words.ts'

export const fi: FunctionDescriptions = {
  REIMBURSABLE: {
    description: 'Paljonko paikkakunnan kustannuksista korvataan enintään: tukikelpoinen summa, mutta ei yli enimmäismäärän.',
    parameters: {
      eligible: 'Paikkakunnan kaikki tukikelpoiset kustannukset hankkeen alusta, euroa.',
      cap: 'Paikkakunnan enimmäismäärä, euroa. Ellei sitä anneta, 6 000 €.',
    },
  },
  SHARE: {
    description: 'Yhden rahoittajan osuus summasta sentilleen: osuudet ovat yhteensä aina koko summa.',
    parameters: {
      amount: 'Jaettava summa, euroa.',
      source: '”ESR”, ”TE-keskus” tai rahoittajan järjestysnumero suhdeluvuissa.',
      weights: 'Rahoittajien suhdeluvut järjestyksessä: päätetyt eurot tai prosentit, enintään kaksi desimaalia.',
    },
  },
  ELIGIBLE: {
    description: 'Paljonko kulusta voi olla tukikelpoista, kun arvonlisävero on otettu huomioon. Muita ehtoja ei tarkisteta.',
    parameters: {
      net: 'Kulu ilman arvonlisäveroa, euroa.',
      vat: 'Kulun arvonlisävero, euroa.',
      treatment: '”vähentää arvonlisäveron”, ”ei vähennä arvonlisäveroa” tai ”kunta”.',
      proof: 'Selvitys siitä, ettei arvonlisäveroa voi vähentää; ilman sitä vero ei ole tukikelpoinen.',
      gross: 'Kulu arvonlisäveroineen, euroa. Jos annetaan, sen pitää täsmätä.',
      claimed: 'Hankkeelle kohdistettu osa, euroa.',
    },
  },
}
