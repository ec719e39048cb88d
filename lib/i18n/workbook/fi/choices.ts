// Finnish: what the choices of the project workbook are called in its cells and drop-down lists.
import { choicesOfFindings } from '../findings.ts'

export const choices = {
  yesNo: { true: 'kyllä', false: 'ei' },
  language: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' },
  vat: { deductible: 'vähentää arvonlisäveron', nonDeductible: 'ei vähennä arvonlisäveroa', municipality: 'kunta' },
  payerType: { municipal: 'kunta', otherPublic: 'muu julkinen', private: 'yksityinen' },
  mode: {
    contribution: 'paikkakunnan oma rahoitusosuus',
    deductible: 'jää toteuttajalle ennen enimmäismäärää',
    deductibleWithinCap: 'vähennetään enimmäismäärästä',
    none: 'ei omavastuuta',
  },
  recognise: { due: 'täysimääräisenä, vaikka ei olisi saatu', received: 'vasta kun se on saatu' },
  rounding: { largestRemainder: 'suurimman jakojäännöksen mukaan', fundRoundsDown: 'EU:n osuus alaspäin, loput valtiolle' },
  lineOrder: { incurredDateVoucherRow: 'päivä, tosite, rivi' },
  categoryDeviation: { strict: 'ylitys vaatii muutospäätöksen', 'fi-2021': 'ylitys enintään 20 % tai 10 000 €' },
  source: { flyer: 'hankkeen esite', sample: 'esimerkki' },
  gathering: {
    kickOff: 'avaustilaisuus',
    a: 'vaihe a: sidosryhmien kokoaminen',
    b: 'vaihe b: työpaja',
    ab: 'vaiheet a ja b yhdessä',
    second: 'toinen tapaaminen',
  },
  description: { draft: 'luonnos', delivered: 'luovutettu', handled: 'käsitelty' },
  text: { lessons: 'mitä opittiin', continuation: 'miten työ jatkuu' },
  phase: { a: 'a', b: 'b', c: 'c' },
  status: { ok: 'kunnossa', attention: 'huomautettavaa', rejected: 'ei luettu' },
  posting: { pending: 'KESKEN', posted: 'KIRJATTU' },
  ...choicesOfFindings('fi'),
}
