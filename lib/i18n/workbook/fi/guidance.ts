// Finnish: what the project workbook says besides names: what its sheets and fields are for, how to begin, and why a cell refuses something.

const inOneLanguage = 'Täytä ainakin yksi kieli; muut näytetään sillä, jos niitä ei ole.'
const weights = 'Päätetyt eurot tai prosentit. Jätä molemmat tyhjiksi, jos osuuksia ei ole päätetty: silloin rahoitusta ei jaeta.'

export const guidance = {
  purposes: {
    start: '',
    project: 'Rahoituspäätös ja laskennan ehdot; kunkin ehdon lähde ja vahvistus.',
    localities: 'Yksi rivi kullekin paikkakunnalle: toteuttaja, arvonlisävero ja omavastuun maksaja.',
    receipts: 'Jokainen saatu omavastuumaksu omalle rivilleen.',
    claims: 'Hakemukset järjestyksessä, ilman aukkoja kausien välissä; jättöpäivä, kun hakemus on jätetty.',
    budget: 'Hyväksytyt summat kustannuslajeille ja paikkakunnille. Tyhjä luettelo: ei hyväksytty erikseen.',
    income: 'Tulot vähennetään paikkakunnan tukikelpoisista kustannuksista.',
    advances: 'Viranomaisen hankkeelle maksamat ennakot.',
    decisions: 'Mitä huomautukselle päätettiin: hyväksytäänkö rivi, miksi ja kuka päätti.',
    gatherings: 'Avaustilaisuudet, vaiheet a ja b sekä toiset tapaamiset; osallistujat kuudesta sidosryhmästä.',
    descriptions: 'Vaihe c: kuvauksen tila, luovutuspäivä ja saajat.',
    strengths: 'Kunkin paikkakunnan vahvuudet, niiden näyttö, ala, kohderyhmät ja vetovoima.',
    indicators: 'Suunnitellut ja toteutuneet luvut; nolla kirjoitetaan nollana.',
    publicity: 'Missä ja miten EU-rahoituksesta on kerrottu.',
    texts: 'Mitä opittiin ja miten työ jatkuu: yksi kappale riville, rivit luettavassa järjestyksessä.',
    ledger: 'Vipun kirjaamat maksatushakemukset ja niiden tiivisteketju. Älä muuta rivejä käsin.',
    lines: 'Kirjattujen hakemusten kulurivit lähteineen.',
    findings: 'Mitä hakemuksista huomautettiin, kun ne luettiin.',
  },
  explanations: {
    code: 'Rahoituspäätöksessä, esimerkiksi S11049.',
    'name.fi': inOneLanguage,
    'name.sv': '',
    'name.en': '',
    'beneficiary.name': 'Kenelle rahoitus on myönnetty.',
    'beneficiary.businessId': '',
    'authority.fi': inOneLanguage,
    'authority.sv': '',
    'authority.en': '',
    profile: 'Määrää kustannuslajit, arvonlisäverokannat ja raporttien tiedotusmerkinnät.',
    'period.start': 'Ensimmäinen päivä, jolta kustannuksia korvataan.',
    'period.end': 'Viimeinen päivä, jolta kustannuksia korvataan.',
    'terms.cap.cents': 'Tähän saakka paikkakunnan tukikelpoiset kustannukset korvataan.',
    'terms.selfFinancing.cents': 'Osallistumisen ehto.',
    'terms.selfFinancing.mode': 'Onko omavastuu paikkakunnan omaa rahoitusta vai toteuttajan kustannuksista vähennettävä osa.',
    'terms.selfFinancing.recognise': 'Täysimääräisenä huomioitu omavastuu pienentää julkista rahoitusta, vaikka maksu viipyisi.',
    'terms.funding.esf': weights,
    'terms.funding.teCentre': 'Samassa yksikössä kuin EU:n osuus.',
    'terms.rounding': 'Kenelle jakamatta jäävä sentti kuuluu.',
    'terms.lineOrder': 'Järjestys, jossa kulurivit täyttävät enimmäismäärän.',
    'terms.categoryDeviation': 'Miten paljon hyväksytty kustannuslaji saa ylittyä ilman muutospäätöstä.',
    'terms.finalClaimDeadline.date': 'Tyhjä: neljä kuukautta toteutusajan päättymisestä.',
    'terms.maximum.cents': 'Tyhjä: paikkakuntien määrä kertaa enimmäismäärä.',
  },
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

export type WorkbookGuidance = typeof guidance
