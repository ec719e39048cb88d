// Finnish: what holds in every view of the pane, and what is said once something is done.
import { counted } from '../counted.ts'

const count = counted('fi')

export const frame = {
  views: { overview: 'Tilanne', claims: 'Hakemukset', checks: 'Tarkistukset', reports: 'Raportit', project: 'Hanke' },
  viewsLabel: 'Näkymät',
  waiting: (open: number): string => `${count(open, 'huomautus', 'huomautusta')} odottaa päätöstä`,
  opening: 'Luetaan työkirjaa…',
  fetching: 'Haetaan näkymää…',
  behind: 'Työkirja muuttui, luvut päivittyvät…',
  unread: 'Työkirjaa ei voitu lukea',
  failed: 'Ei onnistunut',
  left: {
    done: 'Pyydetty tehtiin, mutta työkirjaa ei saatu luettua sen jälkeen: luvut ovat vielä entiset.',
    nothing: 'Työkirjaan ei jäänyt mitään kesken.',
    posting: 'Kirjaus jäi kesken. Keskeneräiset rivit eivät ole mukana luvuissa.',
    sheets: 'Taulukoita saattoi jäädä kesken; uusi yritys kirjoittaa ne kokonaan.',
    unknown: 'Vielä ei tiedetä, ehtikö jotain työkirjaan. Keskeneräistä ei lasketa mukaan, eikä mitään kirjata kahdesti.',
  },
  again: 'Yritä uudelleen',
  readAgain: 'Lue työkirja uudelleen',
  reopen: 'Lataa ruutu uudelleen',
  dismiss: 'Sulje',
  copyDiagnosis: 'Kopioi tiedot tukea varten',
  showCell: 'Näytä solu',
  toClaims: 'Siirry hakemuksiin',
  working: {
    post: 'Kirjataan hakemuksia…',
    putBack: 'Perutaan kirjausta…',
    recover: 'Siistitään keskeytynyttä kirjausta…',
    decide: 'Tallennetaan päätöstä…',
    write: 'Kirjoitetaan raportteja…',
    freeze: 'Jäädytetään raporttia…',
    setUp: 'Perustetaan hanketyökirjaa…',
  },
  faulty: {
    title: 'Työkirjassa on korjattavaa',
    about: 'Luvut lasketaan, kun nämä solut on korjattu. Tilanne päivittyy itsestään.',
  },
  foreign: {
    title: 'Tämä ei ole vielä hanketyökirja',
    about: 'Perusta hanketyökirja, niin Vipu voi lukea maksatuslomakkeet, tarkistaa ne ja tehdä raportit.',
  },
  notice: {
    posted: (posted: number, already: number): string =>
      posted === 0
        ? 'Kaikki oli kirjattu jo aiemmin. Mitään ei lisätty.'
        : `${count(posted, 'kirjaus', 'kirjausta')} tehty.${already === 0 ? '' : ` Jo aiemmin kirjattuja: ${String(already)}.`}`,
    putBack: (file: string): string => `Tiedoston ${file} kirjaus peruttu.`,
    finished: 'Keskeytynyt kirjaus vietiin loppuun.',
    removed: 'Keskeytynyt kirjaus poistettiin.',
    decided: (accept: boolean, rows: number): string => `${accept ? 'Hyväksytty' : 'Hylätty'}: ${count(rows, 'kohta', 'kohtaa')}.`,
    written: (reports: number): string => `${count(reports, 'raportti', 'raporttia')} kirjoitettu työkirjaan.`,
    frozen: 'Raportti jäädytetty.',
    setUp: 'Hanketyökirja on valmis. Täytä seuraavaksi hankkeen tiedot ja ehdot.',
    copied: 'Kopioitu leikepöydälle.',
    notCopied: 'Kopiointi ei onnistunut: selain ei anna lupaa.',
    nowhere: 'Kohtaa ei ole tässä työkirjassa.',
  },
}
