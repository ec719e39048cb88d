// Finnish: findings about how a claim sheet was read.
import { listed, result, wordOf } from '../quoting.ts'
import type { FindingWords } from '../words.ts'
import { headings } from './headings.ts'
import { hidden } from './hidden.ts'
import { labels } from './labels.ts'
import { EXAMPLE_AMOUNT, listWithAnd, named, number, quote, SEND_AGAIN } from './writing.ts'

const totals: Pick<FindingWords['total-differs'], 'todo' | 'request'> = {
  todo: 'Kysy toteuttajalta, puuttuuko rivi vai onko summa laskettu väärin.',
  request: 'Tarkista, puuttuuko rivi vai onko summa laskettu väärin, ja lähetä korjattu lomake.',
}

export const reading = {
  'unknown-locality': {
    what: ({ text }) =>
      text === null
        ? 'Lomakkeesta ei selviä, mitä paikkakuntaa se koskee.'
        : `Merkintä ${quote(text)} ei kerro selvästi, mitä hankkeen paikkakuntaa lomake koskee.`,
    todo: ({ text }) =>
      text === null
        ? 'Kysy toteuttajalta, mitä paikkakuntaa lomake koskee.'
        : 'Kysy paikkakunta toteuttajalta tai lisää nimi hankkeen tietoihin paikkakunnan rinnakkaisnimeksi.',
    request: `Kirjoita lomakkeelle paikkakunnan nimi niin kuin se on hankkeessa, ja ${SEND_AGAIN}.`,
  },
  'unknown-claim-period': {
    what: ({ text }) =>
      text === null
        ? 'Lomakkeesta ei selviä, mitä maksatuskautta se koskee.'
        : `Merkintä ${quote(text)} ei kerro selvästi, mitä hankkeen maksatuskautta lomake koskee.`,
    todo: ({ claims }) => `Kysy toteuttajalta, mihin maksatushakemukseen lomake kuuluu${listed('hankkeessa ', claims)}.`,
    request: ({ claims }) => `Kirjoita lomakkeelle maksatushakemuksen numero tai maksatuskausi${listed('', claims)}, ja ${SEND_AGAIN}.`,
  },
  'heading-uncertain': {
    what: ({ text, meaning }) => {
      const known = wordOf(headings, meaning)
      return known === undefined
        ? `Sarakkeen ${quote(text)} merkitys ei selviä otsikosta.`
        : `Sarake ${quote(text)} tulkittiin sarakkeeksi ${quote(known)}.`
    },
    todo: 'Tarkista lomakkeelta, mitä sarakkeessa on.',
    request: `Kerro otsikossa selvästi, mitä sarakkeessa on, ja ${SEND_AGAIN}.`,
  },
  'column-left-out': {
    what: ({ text, said }) =>
      `${named('Sarakkeen', text)} tietoja ei käytetty${said === null ? '' : `; joidenkin rivien kohdalla siinä lukee ${quote(said)}`}.`,
    todo: ({ said }) =>
      said === null ? 'Tarkista, ettei sarakkeessa ole tarvittavia tietoja.' : 'Lue, puhuuko jokin näistä haettavaa kulua vastaan.',
    request: `Jos sarakkeessa on haettavia summia, kerro se otsikossa ja ${SEND_AGAIN}.`,
  },
  'row-left-out': {
    what: ({ text }) => `${named('Riviä', text)} ei luettu mukaan.`,
    todo: 'Tarkista, onko rivi vajaa tai väärässä paikassa.',
    request: `Jos rivi on kulu, täydennä se ja ${SEND_AGAIN}.`,
  },
  'line-set-aside': {
    what: ({ text, sheet }) => {
      if (sheet === 'copy') return `Välilehti ${quote(text)} on koottu tämän välilehden riveistä, mutta tämä rivi puuttuu siitä.`
      if (sheet === 'made') return `Sama kulu on välilehdellä ${quote(text)}, jonka rivi on laskettu tästä rivistä.`
      return text === ''
        ? 'Rivi on vedetty yli, joten sitä ei ehkä haeta.'
        : `Lomakkeen merkintä ${quote(text)} viittaa siihen, ettei riviä haeta.`
    },
    todo: 'Kysy toteuttajalta, haetaanko riviä, ja hyväksy tai hylkää se.',
    request: `Vahvista, että rivi haetaan, tai poista se ja ${SEND_AGAIN}.`,
  },
  'page-words': {
    what: ({ text }) =>
      `Taulukon tulosteen ylä- tai alatunnisteessa lukee ${quote(text)}, mutta taulukko luettiin kuin siinä ei lukisi niin.`,
    todo: 'Kysy toteuttajalta, pitääkö se tämän taulukon osalta paikkansa.',
    request: `Korjaa ylä- tai alatunniste tai kerro, että se pitää paikkansa, ja ${SEND_AGAIN}.`,
  },
  'hidden-content': {
    what: ({ what, count }) => hidden[what].what(count),
    todo: ({ what }) => hidden[what].todo,
    request: ({ what }) => hidden[what].request,
  },
  'amount-unreadable': {
    what: ({ text }) => (text === '' ? 'Solussa ei ole summaa.' : `Solun sisältöä ${quote(text)} ei voi lukea summana.`),
    todo: `Pyydä toteuttajalta summa numeroina, esimerkiksi ${EXAMPLE_AMOUNT}.`,
    request: `Kirjoita summa numeroina, esimerkiksi ${EXAMPLE_AMOUNT}, ja ${SEND_AGAIN}.`,
  },
  'amount-ambiguous': {
    what: ({ text }) => `Summan ${quote(text)} voi lukea kahdella tavalla: merkki voi erottaa tuhannet tai sentit.`,
    todo: `Kysy toteuttajalta summa sentteineen, esimerkiksi ${EXAMPLE_AMOUNT}.`,
    request: `Kirjoita summa sentteineen, esimerkiksi ${EXAMPLE_AMOUNT}, ja ${SEND_AGAIN}.`,
  },
  'amount-uncertain': {
    what: ({ text }) => `Merkintä ${quote(text)} jättää auki, mikä rivin summista haetaan.`,
    todo: 'Kysy toteuttajalta, kuinka paljon rivistä haetaan hankkeelle.',
    request: `Kirjoita riville, kuinka paljon siitä haetaan hankkeelle, ja ${SEND_AGAIN}.`,
  },
  'amount-fraction-of-cent': {
    what: ({ text }) => `Summassa ${quote(text)} on sentin osia.`,
    todo: 'Pyydä toteuttajalta laskun summa täysinä sentteinä.',
    request: `Korjaa summa täysiksi senteiksi laskun mukaan ja ${SEND_AGAIN}.`,
  },
  'cents-as-shown': {
    what: ({ text, shownCents, count }) =>
      count === 1
        ? `Summa ${text} luettiin niin kuin se näkyy: ${shownCents}.`
        : `Sarakkeen ${number(count)} summaa luettiin sentteinä niin kuin ne näkyvät (ensimmäinen ${text} on ${shownCents}).`,
    todo: 'Vertaa summia laskuihin.',
    request: null,
  },
  'amounts-disagree': {
    what: ({ netCents, vatCents, grossCents, claimedCents }) => {
      const amounts: [string, string | null][] = [
        ['veroton', netCents],
        ['arvonlisävero', vatCents],
        ['verollinen', grossCents],
        ['hankkeelle', claimedCents],
      ]
      const known = amounts.flatMap(([name, amount]) => (amount === null ? [] : [`${name} ${amount}`]))
      return `Rivin summat ovat ristiriidassa: ${listWithAnd(known)}.`
    },
    todo: 'Pyydä toteuttajalta laskun mukaiset summat.',
    request: `Korjaa summat laskun mukaisiksi ja ${SEND_AGAIN}.`,
  },
  'vat-not-stated': {
    what: 'Summasta ei selviä, sisältyykö siihen arvonlisävero.',
    todo: 'Kysy toteuttajalta arvonlisäveron määrä.',
    request: `Lisää arvonlisäveron määrä tai verokanta ja ${SEND_AGAIN}.`,
  },
  'vat-calculated': {
    what: ({ netCents, vatCents, rate, count }) =>
      count === 1
        ? `Rivin arvonlisävero laskettiin nettosummasta ja verokannasta ja pyöristettiin sentteihin: ${netCents}, ${rate}, vero ${vatCents}.`
        : `Arvonlisävero laskettiin nettosummasta ja verokannasta ja pyöristettiin sentteihin ${number(count)} rivillä (ensimmäinen: ${netCents}, ${rate}, vero ${vatCents}).`,
    todo: 'Vertaa veroa laskuihin: lasku, jonka rivit on pyöristetty erikseen, voi poiketa sentin.',
    request: null,
  },
  'currency-not-euro': {
    what: ({ text }) => `Summan valuutta on ${quote(text)}, mutta kulut ilmoitetaan euroina.`,
    todo: 'Pyydä toteuttajalta summa euroina ja tosite maksusta.',
    request: `Ilmoita summa euroina niin kuin se maksettiin, ja ${SEND_AGAIN}.`,
  },
  'date-unreadable': {
    what: ({ text }) => (text === '' ? 'Solussa ei ole päivämäärää.' : `Solun sisältöä ${quote(text)} ei voi lukea päivämääränä.`),
    todo: 'Pyydä toteuttajalta päivämäärä muodossa 15.9.2009.',
    request: `Kirjoita päivämäärä muodossa 15.9.2009 ja ${SEND_AGAIN}.`,
  },
  'date-ambiguous': {
    what: ({ text }) => `Päivämäärän ${quote(text)} voi lukea kahdella tavalla.`,
    todo: 'Kysy toteuttajalta, mitä päivää tarkoitetaan.',
    request: `Kirjoita päivämäärä muodossa 15.9.2009 ja ${SEND_AGAIN}.`,
  },
  'formula-without-value': {
    what: ({ formula }) =>
      formula === '' ? 'Solun kaavalla ei ole laskettua arvoa.' : `Solun kaavalla ${quote(`=${formula}`)} ei ole laskettua arvoa.`,
    todo: 'Pyydä toteuttajaa avaamaan lomake Excelissä ja tallentamaan se uudelleen.',
    request: `Avaa lomake Excelissä, tallenna se ja ${SEND_AGAIN}.`,
  },
  'formula-error': {
    what: ({ text }) => `${named('Solussa on kaavavirhe', text)}.`,
    todo: 'Pyydä toteuttajaa korjaamaan solu.',
    request: `Korjaa solu ja ${SEND_AGAIN}.`,
  },
  'formula-differs': {
    what: ({ text, calculated }) =>
      `Soluun on tallennettu ${text === '' ? 'tyhjä teksti' : text}, mutta sen kaava antaa ${result(calculated, 'tyhjän solun', 'virheen', 'tuloksen ')}.`,
    todo: 'Kysy toteuttajalta, kumpi luku on oikea.',
    request: `Avaa lomake Excelissä, laske sen kaavat (Ctrl+Alt+F9), tarkista luku, tallenna ja ${SEND_AGAIN}.`,
  },
  'formula-unchecked': {
    what: ({ formula, count }) =>
      count === 1
        ? `Summa luettiin niin kuin se on tallennettu, koska sen kaavan${formula === '' ? '' : ` ${quote(`=${formula}`)}`} tulosta ei voitu tarkistaa.`
        : `Sarakkeen ${number(count)} summaa luettiin niin kuin ne on tallennettu, koska niiden kaavojen${formula === '' ? '' : ` (${quote(`=${formula}`)} …)`} tuloksia ei voitu tarkistaa.`,
    todo: 'Avaa lomake Excelissä, laske sen kaavat (Ctrl+Alt+F9) ja katso, pysyvätkö summat samoina.',
    request: `Avaa lomake Excelissä, laske sen kaavat (Ctrl+Alt+F9), tarkista summat, tallenna ja ${SEND_AGAIN}.`,
  },
  'total-differs': {
    what: ({ statedCents, summedCents, differenceCents }) =>
      `Loppusumma on ${statedCents}, mutta rivit ovat yhteensä ${summedCents} (ero ${differenceCents}).`,
    ...totals,
  },
  'subtotal-differs': {
    what: ({ statedCents, summedCents, differenceCents }) =>
      `Välisumma on ${statedCents}, mutta sen rivit ovat yhteensä ${summedCents} (ero ${differenceCents}).`,
    ...totals,
  },
  'more-alike': {
    what: ({ alike, count, last }) =>
      `Sama havainto ${quote(wordOf(labels, alike) ?? alike)} toistuu vielä ${count === 1 ? 'kerran' : `${number(count)} kertaa`}${last === null ? '' : `, viimeksi kohdassa ${quote(last)}`}.`,
    todo: 'Pyydä toteuttajaa korjaamaan ne kaikki.',
    request: `Korjaa myös nämä ja ${SEND_AGAIN}.`,
  },
  'self-financing-row': {
    what: ({ text, amountCents }) =>
      `${named('Rivi', text)}${amountCents === null ? '' : ` (${amountCents})`} näyttää omavastuurahoitukselta, joten sitä ei luettu kuluksi.`,
    todo: 'Kirjaa maksu omavastuurahoitukseksi tai pyydä toteuttajalta tosite, jos rivi on kulu.',
    request: 'Vahvista, onko rivi omavastuurahoitusta vai kulu.',
  },
  'summary-without-vouchers': {
    what: ({ lines }) =>
      lines === 1 ? 'Lomakkeella on yksi yhteissumma ilman tositteita.' : `Lomakkeella on ${number(lines)} yhteissummaa ilman tositteita.`,
    todo: 'Pyydä toteuttajalta tositeluettelo.',
    request: 'Lähetä tositeluettelo, jossa on jokaisen kulun tosite, päivä, toimittaja ja summa.',
  },
  'costs-below-zero': {
    what: ({ count, amountCents }) =>
      `Luettelon ${number(count)} summaa ovat miinusmerkkisiä kuin tiliotteen menot, yhteensä ${amountCents}.`,
    todo: 'Kysy toteuttajalta, ovatko summat kuluja vai hyvityksiä, ja pyydä kulut ilman miinusmerkkiä.',
    request: 'Lähetä luettelo, jossa kulut ovat ilman miinusmerkkiä ja vain hyvitykset miinusmerkkisiä.',
  },
  'lines-cancel-out': {
    what: ({ lines }) =>
      `Luettelon ${number(lines)} riviä kumoavat toisensa: siinä on ilmeisesti kirjausten molemmat puolet, debet ja kredit.`,
    todo: 'Pyydä toteuttajalta luettelo, jossa on vain hankkeen kulut.',
    request: 'Lähetä luettelo, jossa on vain hankkeen kulut, ilman pankin, ostovelkojen ja arvonlisäveron vastakirjauksia.',
  },
  'credit-sign-suspicious': {
    what: ({ text, amountCents }) => `${named('Rivi', text)} näyttää hyvitykseltä, mutta summa ${amountCents} lisää kuluja.`,
    todo: 'Kysy toteuttajalta, pitääkö summan olla miinusmerkkinen.',
    request: `Merkitse hyvitys miinusmerkkisenä ja ${SEND_AGAIN}, tai vahvista, että rivi on kulu.`,
  },
} satisfies Partial<FindingWords>
