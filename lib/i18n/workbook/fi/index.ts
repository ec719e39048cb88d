// Finnish: the words of the project workbook.
import { choices } from './choices.ts'
import { form } from './form.ts'
import { headings } from './headings.ts'

export const fi = {
  sheets: {
    start: { name: 'Aloitus', title: 'Hanketyökirja', purpose: '' },
    project: {
      name: 'Hanke ja ehdot',
      title: 'Hanke ja ehdot',
      purpose: 'Rahoituspäätös ja laskennan ehdot; kunkin ehdon lähde ja vahvistus.',
    },
    localities: {
      name: 'Paikkakuntien tiedot',
      title: 'Paikkakunnat ja toteuttajat',
      purpose: 'Yksi rivi kullekin paikkakunnalle: toteuttaja, arvonlisävero ja omavastuun maksaja.',
    },
    receipts: { name: 'Omavastuumaksut', title: 'Saadut omavastuut', purpose: 'Jokainen saatu omavastuumaksu omalle rivilleen.' },
    claims: {
      name: 'Maksatuskaudet',
      title: 'Maksatushakemukset ja -kaudet',
      purpose: 'Hakemukset järjestyksessä, ilman aukkoja kausien välissä; jättöpäivä, kun hakemus on jätetty.',
    },
    budget: {
      name: 'Kustannusarvio',
      title: 'Hyväksytty kustannusarvio',
      purpose: 'Hyväksytyt summat kustannuslajeille ja paikkakunnille. Tyhjä luettelo: ei hyväksytty erikseen.',
    },
    income: { name: 'Tulot', title: 'Hankkeen tulot', purpose: 'Tulot vähennetään paikkakunnan tukikelpoisista kustannuksista.' },
    advances: { name: 'Ennakot', title: 'Maksetut ennakot', purpose: 'Viranomaisen hankkeelle maksamat ennakot.' },
    decisions: {
      name: 'Päätökset',
      title: 'Päätökset huomautuksista',
      purpose: 'Mitä huomautukselle päätettiin: hyväksytäänkö rivi, miksi ja kuka päätti.',
    },
    gatherings: {
      name: 'Tilaisuudet',
      title: 'Tilaisuudet ja osallistujat',
      purpose: 'Avaustilaisuudet, vaiheet a ja b sekä toiset tapaamiset; osallistujat kuudesta sidosryhmästä.',
    },
    descriptions: { name: 'Kuvaukset', title: 'Kuvaukset tuloksesta', purpose: 'Vaihe c: kuvauksen tila, luovutuspäivä ja saajat.' },
    strengths: {
      name: 'Vahvuudet',
      title: 'Alueiden vahvuudet',
      purpose: 'Kunkin paikkakunnan vahvuudet, niiden näyttö, ala, kohderyhmät ja vetovoima.',
    },
    indicators: {
      name: 'Indikaattorit',
      title: 'Indikaattorit',
      purpose: 'Suunnitellut ja toteutuneet luvut; nolla kirjoitetaan nollana.',
    },
    publicity: { name: 'Tiedottaminen', title: 'Tiedottaminen', purpose: 'Missä ja miten EU-rahoituksesta on kerrottu.' },
    texts: {
      name: 'Tekstit',
      title: 'Tulosraportin tekstit',
      purpose: 'Mitä opittiin ja miten työ jatkuu: yksi kappale riville, rivit luettavassa järjestyksessä.',
    },
    ledger: {
      name: 'Kirjaukset',
      title: 'Kirjatut hakemukset',
      purpose: 'Vipun kirjaamat maksatushakemukset ja niiden tiivisteketju. Älä muuta rivejä käsin.',
    },
    lines: { name: 'Kirjatut rivit', title: 'Kirjatut kulurivit', purpose: 'Kirjattujen hakemusten kulurivit lähteineen.' },
    findings: {
      name: 'Kirjatut huomautukset',
      title: 'Kirjattujen hakemusten huomautukset',
      purpose: 'Mitä hakemuksista huomautettiin, kun ne luettiin.',
    },
  },
  headings,
  form,
  choices,
  start: {
    about: [
      {
        label: 'Mikä tämä on',
        text: 'Hankkeen tiedot yhdessä työkirjassa: päätös, ehdot, paikkakunnat, maksatuskaudet ja tulokset. Vipu laskee näistä maksatukset ja tekee raportit.',
      },
      {
        label: 'Kieli',
        text: 'Vipu lukee työkirjan suomeksi, ruotsiksi ja englanniksi, myös sekaisin. Otsikoita ja välilehtien nimiä ei pidä muuttaa.',
      },
      {
        label: 'Tiedot pysyvät täällä',
        text: 'Kaikki on näkyvissä näillä välilehdillä. Piilotetulla välilehdellä ”vipu” on vain työkirjan tunniste ja pudotusvalikkojen sanat; älä poista sitä.',
      },
    ],
    stepsHeading: 'Näin pääset alkuun',
    steps: [
      {
        label: 'Hanke',
        text: 'Täytä hanke ja tarkista ehdot. Merkitse ehto vahvistetuksi vasta, kun se on päätöksessä; vahvistamattomat luetellaan jokaisessa raportissa.',
      },
      { label: 'Paikkakunnat', text: 'Lisää paikkakunnat toteuttajineen ja merkitse, vähentääkö toteuttaja arvonlisäveron.' },
      { label: 'Kaudet', text: 'Lisää maksatuskaudet ja hyväksytty kustannusarvio.' },
      {
        label: 'Maksut ja tulokset',
        text: 'Kirjaa omavastuumaksut, tulot, ennakot, tilaisuudet ja kuvaukset sitä mukaa kuin niitä tulee. Uuden rivin voi kirjoittaa suoraan taulukon alle.',
      },
      {
        label: 'Tarkistus',
        text: 'Vipu kertoo jokaisesta virheestä solun ja sen, mitä soluun kuuluu. Summan voi kirjoittaa 6 000,00 ja päivän 15.9.2009.',
      },
    ],
    sheetColumn: 'Välilehti',
    purposeColumn: 'Mitä sinne kirjataan',
  },
  refusals: {
    list: { title: 'Valitse luettelosta', message: 'Solussa voi olla vain jokin luettelon vaihtoehdoista.' },
    date: { title: 'Tarkista päivä', message: 'Kirjoita päivä muodossa 15.9.2009. Päivän pitää osua hankkeen vuosiin.' },
    money: { title: 'Tarkista summa', message: 'Kirjoita summa euroina, esimerkiksi 6000,00.' },
    wholeNumber: { title: 'Tarkista luku', message: 'Kirjoita kokonaisluku.' },
    heading: { title: 'Otsikko', message: 'Otsikkoa ei voi muuttaa: Vipu löytää sarakkeen sen perusteella.' },
  },
  requiredMark: '* pakollinen',
}

/** Finnish is the model: a word that is missing in another language does not compile. */
export type WorkbookWords = typeof fi
