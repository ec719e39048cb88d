// Finnish: claim files, from choosing to posting and back.
import { counted } from '../counted.ts'

const count = counted('fi')
const files = (figure: number): string => count(figure, 'tiedosto', 'tiedostoa')

/** Of the findings of a file: what waits for somebody, and of what it is decided. */
interface Counts {
  readonly errors: number
  readonly warnings: number
  readonly decided: number
}

export const claims = {
  choose: 'Valitse maksatuslomakkeet',
  drop: 'tai pudota tiedostot tähän',
  kinds: 'Excel, CSV tai OpenDocument. Tiedostot luetaan tällä koneella; mitään ei lähetetä minnekään.',
  chosen: 'Valitut tiedostot',
  waiting: 'odottaa vuoroaan',
  opening: 'avataan…',
  recognising: 'tunnistetaan rivejä…',
  cancelled: 'lukeminen keskeytetty',
  progress: (read: number, all: number): string => `Luettu ${String(read)}/${String(all)}`,
  cancel: 'Keskeytä',
  reread: 'Lue uudelleen',
  forget: 'Poista',
  take: (name: string): string => `Kirjataan ${name}`,
  open: (name: string): string => `Rivit ja huomautukset: ${name}`,
  standing: {
    unread: 'ei vielä luettu',
    rejected: 'ei voitu lukea',
    refused: 'ei voitu lukea; kirjataan lukemattomaksi',
    posted: 'kirjattu jo, ei lisää mitään',
    sameName: 'samanniminen tiedosto on valittu jo',
    replacing: 'korvaa aiemmin kirjatun samannimisen',
    new: 'uusi',
  },
  duplicate: (original: string): string => `sama sisältö kuin tiedostossa ${original}`,
  sameNameTodo: 'Kirjaa ensimmäinen ensin tai anna tiedostolle toinen nimi.',
  replacingTodo: 'Aiempi kirjaus perutaan, kun tämä kirjataan.',
  noLocality: 'paikkakunta ei selviä',
  noClaim: 'hakemus ei selviä',
  lines: (lines: number): string => count(lines, 'rivi', 'riviä'),
  nil: 'ei kuluja',
  claimed: 'Haettu',
  eligible: 'Tukikelpoinen',
  clean: 'ei huomautettavaa',
  findings: ({ errors, warnings, decided }: Counts): string =>
    [
      ...(errors === 0 ? [] : [count(errors, 'virhe', 'virhettä')]),
      ...(warnings === 0 ? [] : [count(warnings, 'varoitus', 'varoitusta')]),
      ...(decided === 0 ? [] : [count(decided, 'päätetty', 'päätettyä')]),
    ].join(', '),
  findingsOf: 'Huomautukset',
  linesOf: 'Kulurivit',
  voucher: 'Tosite',
  supplier: 'Toimittaja ja selite',
  amount: 'Haettu',
  more: (lines: number): string => `ja vielä ${count(lines, 'rivi', 'riviä')}`,
  noVoucher: 'ei tositetta',
  effect: 'Kirjaamisen vaikutus',
  addsReimbursable: 'Korvattava määrä muuttuu',
  addsPublic: (name: string): string => `${name} muuttuu`,
  post: (figure: number): string => `Kirjaa ${files(figure)} työkirjaan`,
  nothingTaken: 'Yhtään kirjattavaa tiedostoa ei ole valittuna.',
  stillReading: 'Odota, että kaikki tiedostot on luettu.',
  posted: 'Kirjatut hakemukset',
  nonePosted: 'Yhtään hakemusta ei ole vielä kirjattu.',
  file: 'Tiedosto',
  locality: 'Paikkakunta',
  putBack: 'Peru kirjaus',
  sure: (name: string): string => `Perutaanko tiedoston ${name} kirjaus?`,
  sureAbout: 'Sen rivit poistetaan työkirjasta. Päätökset säilyvät, ja tiedoston voi kirjata uudelleen.',
  sureYes: 'Peru kirjaus',
  sureNo: 'Säilytä',
  unfinished: 'Kirjaaminen keskeytyi',
  unfinishedAbout: 'Työkirjassa on rivejä, joiden kirjaaminen jäi kesken. Ne eivät ole mukana luvuissa.',
  finish: 'Vie kirjaus loppuun',
  remove: 'Poista keskeneräiset rivit',
}
