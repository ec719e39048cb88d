// Finnish: how a figure comes about.
import { counted } from '../counted.ts'

const count = counted('fi')

export const why = {
  title: 'Mistä luku tulee?',
  selected: 'Mistä valittu luku tulee?',
  trail: 'Kuljettu polku',
  close: 'Sulje',
  of: (column: string, row: string): string => (row === '' ? column : `${column}, ${row}`),
  follow: (figure: string, amount: string): string => `${figure} ${amount}: mistä tämä tulee?`,
  rule: 'Sääntö',
  rows: 'Rivi',
  operation: {
    same: 'Sama luku kuin',
    sum: 'Summa riveistä',
    plus: 'Yhteenlasku',
    minus: 'Ensimmäisestä vähennetään muut',
    smallest: 'Pienin näistä',
    largest: 'Suurin näistä',
    times: 'Kertolasku',
    fraction: 'Osuus määrästä, pyöristys sentilleen',
    share: 'Rahoitusosuus suhdelukujen mukaan, jakojäännössentti suurimman jakojäännöksen saajalle',
    fundRoundsDown: 'Rahoitusosuus suhdelukujen mukaan, sentin osat pyöristetään alaspäin',
    reduced: 'Suhdeluku jaettuna yhteisellä tekijällä',
    percentage: 'Ensimmäinen prosentteina toisesta',
    whether: 'Jos ensimmäinen on suurempi kuin toinen, kolmas; muuten neljäs',
    rows: 'Rivien määrä',
  },
  fromTable: (table: string): string => `Taulukko: ${table}`,
  zeroRows: (rows: number): string => `Lisäksi ${count(rows, 'rivi', 'riviä')}, joilla luku on nolla.`,
  noRows: 'Yhtään riviä ei ole.',
  step: 'Välivaihe',
  given: 'Tämä on luettu tai päätetty, ei laskettu.',
  judged: 'Luettu lomakkeelta ja arvioitu tukikelpoisuuden säännöillä; syyt ovat rivin huomautuksissa.',
  line: 'Kustannusrivi',
  showReport: 'Näytä raportissa',
  showPosted: 'Näytä kirjattu rivi',
  notInReport: 'Raporttia ei ole kirjoitettu työkirjaan.',
  gone: 'Tätä lukua ei enää ole: työkirja on muuttunut.',
}
