// Finnish: the claim template. The headings and labels are words that reading claim sheets knows.
import type { Period } from '../../../core/period.ts'
import { formatPeriod } from '../../format.ts'

export const fi = {
  sheetName: 'Maksatushakemus',
  guideName: 'Ohje',
  title: 'Maksatushakemuksen kuluerittely',
  instructions:
    'Kirjaa jokainen tosite omalle rivilleen; hyvitykset miinusmerkkisinä. Jos kuluja ei ollut, kirjoita selitteeseen ”ei kustannuksia”. Malli on välilehdellä Ohje.',
  labels: {
    project: 'Hankekoodi',
    locality: 'Paikkakunta',
    implementer: 'Toteuttaja',
    claim: 'Maksatushakemus nro',
    period: 'Maksatuskausi',
    cap: 'Enimmäismäärä',
    earlier: 'Enimmäismäärä (aiemmin korvattu)',
    thisNet: 'Enimmäismäärä (nyt, ilman veroa)',
    thisGross: 'Enimmäismäärä (nyt)',
    remaining: 'Enimmäismäärä (jäljellä)',
  },
  columns: {
    voucher: { heading: 'Tositenro', explanation: 'Tositteen numero kirjanpidossa.', example: '101' },
    incurredOn: { heading: 'Laskun pvm', explanation: 'Päivä, jolta kulu on; hankkeen toteutusajalla.', example: '15.9.2009' },
    paidOn: { heading: 'Maksupvm', explanation: 'Päivä, jona lasku on maksettu.', example: '30.9.2009' },
    supplier: { heading: 'Toimittaja', explanation: 'Laskuttaja tai maksun saaja.', example: 'Esimerkkipaino Oy' },
    description: { heading: 'Selite', explanation: 'Mitä hankittiin ja mihin.', example: 'työpajan kutsukortit' },
    category: { heading: 'Kustannuslaji', explanation: 'Valitse luettelosta.', example: 'Aineet, tarvikkeet ja tavarat' },
    phase: { heading: 'Vaihe', explanation: 'Valitse luettelosta a, b tai c; tyhjä, jos kulu on kaikille yhteinen.', example: 'b' },
    net: { heading: 'Veroton €', explanation: 'Summa ilman arvonlisäveroa. Kirjaa vain hankkeelle kuuluva osa.', example: '100,00' },
    rate: { heading: 'ALV %', explanation: 'Valitse luettelosta; 0, jos laskussa ei ole veroa.', example: '22' },
    vat: { heading: 'ALV €', explanation: 'Arvonlisäveron määrä.', example: '22,00' },
    gross: { heading: 'Verollinen €', explanation: 'Summa arvonlisäveron kanssa.', example: '122,00' },
  },
  total: 'Yhteensä',
  signature: 'Päiväys ja allekirjoitus',
  guide: {
    title: 'Näin täytät kuluerittelyn',
    steps: [
      '1. Tarkista hakemuksen numero ja kausi ylhäältä.',
      '2. Kirjaa kulut riveille. Keltaiset solut täytetään, muut on suojattu.',
      '3. Tallenna lomake ja lähetä se .xlsx-tiedostona.',
    ],
    column: 'Sarake',
    explanation: 'Mitä siihen kirjataan',
    example: 'Malli',
    categories: 'Kustannuslajit',
    rates: 'Verokannat, %',
    phases: 'Vaiheet',
    phaseNames: { a: 'sidosryhmien kokoaminen', b: 'työpaja', c: 'kuvaus tuloksesta' },
  },
  refusals: {
    list: { title: 'Valitse luettelosta', message: 'Solussa voi olla vain jokin luettelon vaihtoehdoista.' },
    date: { title: 'Tarkista päivä', message: 'Kirjoita päivä muodossa 15.9.2009. Kulun päivän pitää olla hankkeen toteutusajalla.' },
    paid: { title: 'Tarkista maksupäivä', message: 'Kirjoita päivä muodossa 15.9.2009. Lasku pitää maksaa ennen kuin sitä haetaan.' },
    money: { title: 'Tarkista summa', message: 'Kirjoita summa euroina, esimerkiksi 1234,50. Hyvitys kirjoitetaan miinusmerkillä.' },
    wholeNumber: { title: 'Tarkista numero', message: 'Kirjoita hakemuksen numero, esimerkiksi 1.' },
    period: { title: 'Valitse kausi', message: 'Valitse luettelosta kausi, jonka hankkeen hakemus kattaa.' },
  },
  period: (period: Period): string => formatPeriod(period, 'fi'),
}

/** Finnish is the model: a word that is missing in another language does not compile. */
export type ClaimTemplateWords = typeof fi
