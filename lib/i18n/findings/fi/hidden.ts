// Finnish: what a sheet hides from the person who looks at it.
import type { HiddenWhat } from '../../../core/finding.ts'
import { number, SEND_AGAIN } from './writing.ts'

interface HiddenWords {
  readonly what: (count: number) => string
  readonly todo: string
  readonly request: string
}

const bringToSight = `Tuo piilotetut kulut näkyviin tai poista ne, ja ${SEND_AGAIN}.`

export const hidden: Readonly<Record<HiddenWhat, HiddenWords>> = {
  row: {
    what: (count) =>
      count === 1
        ? 'Lomakkeella on piilotettu rivi, jonka kulut luettiin mukaan.'
        : `Lomakkeella on ${number(count)} piilotettua riviä, joiden kulut luettiin mukaan.`,
    todo: 'Tarkista, kuuluvatko piilotetut kulut hakemukseen.',
    request: bringToSight,
  },
  column: {
    what: (count) =>
      count === 1
        ? 'Lomakkeella on piilotettu sarake, jonka tiedot luettiin mukaan.'
        : `Lomakkeella on ${number(count)} piilotettua saraketta, joiden tiedot luettiin mukaan.`,
    todo: 'Tarkista, kuuluvatko piilotetut tiedot hakemukseen.',
    request: `Tuo piilotetut tiedot näkyviin tai poista ne, ja ${SEND_AGAIN}.`,
  },
  sheet: {
    what: (count) =>
      count === 1
        ? 'Työkirjassa on piilotettu välilehti, jonka kulut luettiin mukaan.'
        : `Työkirjassa on ${number(count)} piilotettua välilehteä, joiden kulut luettiin mukaan.`,
    todo: 'Tarkista, kuuluvatko piilotetut kulut hakemukseen.',
    request: bringToSight,
  },
  figure: {
    what: (count) =>
      count === 1
        ? 'Solun muotoilu piilottaa luvun tai näyttää toisen; luettiin solussa oleva luku.'
        : `Muotoilu piilottaa luvun tai näyttää toisen ${number(count)} solussa; luettiin soluissa olevat luvut.`,
    todo: 'Kysy toteuttajalta, kumpaa lukua hän tarkoittaa.',
    request: `Näytä summat tavallisella muotoilulla, tarkista ne ja ${SEND_AGAIN}.`,
  },
  order: {
    what: (count) =>
      count === 1
        ? 'Solussa on merkki, joka näyttää tekstin eri järjestyksessä kuin se luettiin.'
        : `Tekstissä on ${number(count)} solussa merkki, joka näyttää sen eri järjestyksessä kuin se luettiin.`,
    todo: 'Vertaa tekstiä lomakkeeseen, jonka toteuttaja näkee.',
    request: `Kirjoita solun teksti uudelleen ja ${SEND_AGAIN}.`,
  },
  letters: {
    what: (count) =>
      count === 1
        ? 'Solun teksti on taustan värinen tai liian pieni nähtäväksi, mutta solu luettiin mukaan.'
        : `Teksti on ${number(count)} solussa taustan väristä tai liian pientä nähtäväksi, mutta solut luettiin mukaan.`,
    todo: 'Tarkista, kuuluvatko piilotetut tiedot hakemukseen.',
    request: `Tuo piilotetut tiedot näkyviin tai poista ne, ja ${SEND_AGAIN}.`,
  },
  cellTwice: {
    what: (count) => `Sama solu on tiedostossa ${number(count)} kertaa, ja siitä luettiin viimeinen arvo.`,
    todo: 'Pyydä toteuttajaa tarkistamaan solu ja tallentamaan lomake Excelissä uudelleen.',
    request: `Tarkista solu, tallenna lomake Excelissä ja ${SEND_AGAIN}.`,
  },
  sheetTwice: {
    what: (count) => `Työkirjassa on ${number(count)} samannimistä välilehteä.`,
    todo: 'Tarkista, etteivät samat kulut ole välilehdillä kahteen kertaan.',
    request: `Anna välilehdille eri nimet ja ${SEND_AGAIN}.`,
  },
  mergedOver: {
    what: (count) =>
      count === 1
        ? 'Yhdistettyjen solujen alla on arvo, joka ei näy lomakkeella.'
        : `Yhdistettyjen solujen alla on ${number(count)} arvoa, jotka eivät näy lomakkeella.`,
    todo: 'Tarkista, kuuluvatko piiloon jääneet luvut hakemukseen.',
    request: `Pura solujen yhdistäminen, tarkista luvut ja ${SEND_AGAIN}.`,
  },
  covered: {
    what: (count) =>
      count === 1
        ? 'Kuva, tekstiruutu tai piirros peittää solun; solun sisältö luettiin.'
        : `Kuva, tekstiruutu tai piirros peittää ${number(count)} solua; solujen sisältö luettiin.`,
    todo: 'Kysy toteuttajalta, tarkoittaako hän solun vai sen peittävän kuvan tietoja.',
    request: `Siirrä kuva pois solujen päältä, tarkista solujen tiedot ja ${SEND_AGAIN}.`,
  },
  embedded: {
    what: (count) =>
      count === 1
        ? 'Tiedostoon on upotettu toinen tiedosto tai muu kohde, jota ei luettu.'
        : `Tiedostoon on upotettu ${number(count)} muuta tiedostoa tai kohdetta, joita ei luettu.`,
    todo: 'Tarkista, ettei mikään kulu ole vain upotetussa kohteessa.',
    request: `Kirjoita kaikki kulut lomakkeen soluihin, poista upotetut kohteet ja ${SEND_AGAIN}.`,
  },
  comments: {
    what: (count) =>
      count === 1
        ? 'Solujen kommentteja ei voitu lukea, koska tiedosto on niiltä osin vioittunut.'
        : `Solujen kommentteja jäi lukematta ${number(count)} vioittuneesta kohdasta.`,
    todo: 'Katso lomakkeelta, sanooko jokin kommentti summasta muuta kuin solu.',
    request: `Kirjoita kommenttien tiedot lomakkeen soluihin ja ${SEND_AGAIN}.`,
  },
  far: {
    what: (count) =>
      count === 1
        ? 'Luku on kaukana kaikista muista, yli tuhannen tyhjän rivin tai sadan tyhjän sarakkeen takana, ja se luettiin mukaan.'
        : `Kaukana kaikista muista, yli tuhannen tyhjän rivin tai sadan tyhjän sarakkeen takana, on ${number(count)} lukua, ja ne luettiin mukaan.`,
    todo: 'Katso solua ja tarkista, kuuluuko se hakemukseen.',
    request: `Siirrä luvut muiden luo tai poista ne, ja ${SEND_AGAIN}.`,
  },
  foreignBytes: {
    what: (count) => `Tiedostossa on ${number(count)} tavua, jotka eivät kuulu työkirjaan; niitä ei luettu.`,
    todo: 'Vertaa kuluja lomakkeeseen, jonka toteuttaja näkee.',
    request: `Tallenna lomake Excelissä uudeksi .xlsx-tiedostoksi ja ${SEND_AGAIN}.`,
  },
}
