// Finnish: findings about a file as a whole.
import type { LimitName, UnreadableReason, UnsafeReason } from '../../../core/finding.ts'
import type { FindingWords, Words } from '../words.ts'
import { named, NOTHING_TO_DO, number, quote, SEND_AGAIN, size } from './writing.ts'

const saveAsWorkbook = {
  todo: 'Pyydä toteuttajalta lomake Excel-tiedostona (.xlsx).',
  request: 'Tallenna lomake Excelissä .xlsx-muotoon ja lähetä se uudelleen.',
}
const saveAnew = {
  todo: 'Pyydä toteuttajaa avaamaan lomake Excelissä ja tallentamaan se uudeksi .xlsx-tiedostoksi.',
  request: 'Avaa lomake Excelissä, tallenna se uudeksi .xlsx-tiedostoksi ja lähetä uusi tiedosto.',
}
const costsOnly = {
  todo: 'Pyydä toteuttajalta tiedosto, jossa on vain kululuettelo.',
  request: 'Poista tiedostosta kaikki muu kuin kululuettelo ja lähetä se uudelleen.',
}
const makeAnew = {
  todo: 'Pyydä toteuttajalta alkuperäisestä luettelosta tehty uusi tiedosto, jossa rahamäärät ja päivämäärät ovat oikein.',
  request: 'Tarkista rahamäärät ja päivämäärät alkuperäisestä luettelosta ja lähetä siitä tehty uusi tiedosto.',
}

interface ReasonWords {
  readonly what: string
  readonly todo: string
  readonly request: string | null
}

const unreadable: Readonly<Record<UnreadableReason, ReasonWords>> = {
  empty: { what: 'Tiedosto on tyhjä.', todo: 'Pyydä toteuttajalta täytetty lomake.', request: 'Lähetä täytetty lomake.' },
  notWorkbook: { what: 'Tiedosto ei ole Excel-työkirja eikä muu taulukkotiedosto.', ...saveAsWorkbook },
  damaged: { what: 'Tiedosto on vioittunut, eikä siitä luettu mitään.', ...saveAnew },
  wrongFormat: { what: 'Tiedosto on tallennettu muodossa, jota ei voi lukea.', ...saveAnew },
  noSheets: {
    what: 'Työkirjassa ei ole yhtään laskentataulukkoa.',
    todo: 'Pyydä toteuttajalta työkirja, jossa kulut ovat laskentataulukossa.',
    request: 'Siirrä kulut laskentataulukkoon ja lähetä työkirja uudelleen.',
  },
  unknownEncoding: { what: 'Tiedoston kirjaimia ei voi tulkita luotettavasti.', ...saveAsWorkbook },
  timeout: { what: 'Tiedoston lukeminen kesti liian kauan ja keskeytettiin.', ...costsOnly },
  outgrown: { what: 'Tiedoston lukeminen vei liikaa muistia ja keskeytettiin.', ...costsOnly },
  crashed: { what: 'Tiedoston lukeminen keskeytyi, eikä siitä luettu mitään.', ...saveAnew },
  unreachable: {
    what: 'Tiedostoa ei voitu avata.',
    todo: 'Tarkista, että tiedosto on paikallaan ja että sinulla on siihen lukuoikeus.',
    request: null,
  },
}

const unsafe: Readonly<Record<UnsafeReason, string>> = {
  traversal: 'sen osa on nimetty niin, että se tallentuisi muualle koneelle',
  duplicatePart: 'siinä on sama osa kahteen kertaan',
  overlap: 'sen osat ovat päällekkäin',
  link: 'sen osa viittaa tiedoston ulkopuolelle',
  sizesDisagree: 'sen osa on eri kokoinen kuin tiedosto ilmoittaa',
  doctype: 'siinä on määrittely, jota Excel ei tallenna',
  unknownCompression: 'se on pakattu tavalla, jota Excel ei käytä',
  headersDisagree: 'sen sisällysluettelo ei vastaa sisältöä',
  checksum: 'sen osa on muuttunut tallentamisen jälkeen',
}

interface LimitWords {
  readonly what: string
  readonly measure: (found: number) => string
  readonly wayOut: { readonly todo: string; readonly request: string }
}

const times = (ratio: number): string => `${number(ratio)}:1`
const characters = (count: number): string => `${number(count)} merkkiä`

const limits: Readonly<Record<LimitName, LimitWords>> = {
  fileBytes: { what: 'Tiedosto on liian suuri', measure: size, wayOut: costsOnly },
  entries: { what: 'Tiedostossa on liikaa osia', measure: number, wayOut: saveAnew },
  partBytes: { what: 'Tiedoston osa on liian suuri', measure: size, wayOut: costsOnly },
  totalBytes: { what: 'Tiedosto on avattuna liian suuri', measure: size, wayOut: costsOnly },
  ratio: { what: 'Tiedosto on pakattu epätavallisen tiiviiksi', measure: times, wayOut: saveAnew },
  cells: { what: 'Tiedostossa on liikaa soluja', measure: number, wayOut: costsOnly },
  rows: { what: 'Tiedostossa on liikaa rivejä', measure: number, wayOut: costsOnly },
  textLength: { what: 'Solun teksti on liian pitkä', measure: characters, wayOut: costsOnly },
  sheets: { what: 'Tiedostossa on liikaa välilehtiä', measure: number, wayOut: costsOnly },
  depth: { what: 'Tiedoston rakenteessa on liikaa sisäkkäisiä tasoja', measure: number, wayOut: saveAnew },
  sharedStrings: { what: 'Tiedostossa on liikaa eri tekstejä', measure: number, wayOut: costsOnly },
  ranges: { what: 'Tiedostossa on liikaa yhdistettyjä tai muotoiltuja alueita', measure: number, wayOut: costsOnly },
  listLength: { what: 'Tiedoston tyyli- tai linkkiluettelo on liian pitkä', measure: number, wayOut: saveAnew },
  errors: { what: 'Tiedostossa on enemmän virheitä kuin riveittäin voi korjata', measure: number, wayOut: makeAnew },
  lines: { what: 'Luetteloissa on liikaa rivejä', measure: number, wayOut: costsOnly },
  tables: { what: 'Tiedostossa on liikaa taulukoita', measure: number, wayOut: costsOnly },
  wordRows: { what: 'Luetteloissa on liikaa muuta tekstiä kuin kulurivejä', measure: number, wayOut: costsOnly },
  monthAmounts: { what: 'Kuukausittain eritellyssä taulukossa on liikaa summia', measure: number, wayOut: costsOnly },
  lineText: { what: 'Kulurivien tekstit ovat liian pitkiä', measure: characters, wayOut: costsOnly },
}

const tooLarge: FindingWords['too-large'] = {
  what: ({ limit, allowed, found }) => {
    const { what, measure } = limits[limit]
    return `${what}${found === null ? '' : `: ${measure(found)}`} (enintään ${measure(allowed)}).`
  },
  todo: ({ limit }) => limits[limit].wayOut.todo,
  request: ({ limit }) => limits[limit].wayOut.request,
}

const mojibake: Words<{ readonly text: string; readonly repaired: string }> = {
  what: ({ text, repaired }) =>
    text === repaired
      ? `Tiedoston kirjaimia on rikkoutunut niin, ettei niitä voi palauttaa: ${quote(text)}.`
      : `Tiedoston ääkköset olivat rikki: ${quote(text)} luettiin muodossa ${quote(repaired)}.`,
  todo: 'Vertaa nimiä ja selitteitä alkuperäiseen lomakkeeseen.',
  request: saveAsWorkbook.request,
}

export const files = {
  'unreadable-file': {
    what: ({ reason }) => unreadable[reason].what,
    todo: ({ reason }) => unreadable[reason].todo,
    request: ({ reason }) => unreadable[reason].request,
  },
  'encrypted-file': {
    what: 'Tiedosto on suojattu salasanalla, eikä sitä voitu avata.',
    todo: 'Pyydä toteuttajalta tiedosto ilman salasanaa.',
    request: 'Poista tiedoston salasana ja lähetä tiedosto uudelleen.',
  },
  'too-large': tooLarge,
  'unsafe-archive': {
    what: ({ reason, part }) =>
      `Tiedosto jätettiin turvallisuussyistä avaamatta: ${unsafe[reason]}${part === null ? '' : ` (${quote(part)})`}.`,
    ...saveAnew,
  },
  'duplicate-file': {
    what: ({ original }) => `Tiedosto on täysin sama kuin ”${original}”, joten kulut luettiin vain kerran.`,
    todo: 'Kysy toteuttajalta, oliko tarkoitus lähettää toinen lomake.',
    request: 'Jos tarkoitus oli lähettää toinen lomake, lähetä se.',
  },
  'macro-ignored': { what: 'Tiedostossa on makroja, mutta niitä ei suoritettu.', todo: NOTHING_TO_DO, request: null },
  'external-link-ignored': {
    what: ({ target }) => `Tiedosto hakee tietoja muualta (${quote(target)}), mutta niitä ei haettu.`,
    todo: 'Tarkista, että lomakkeen luvut ovat ajan tasalla.',
    request: null,
  },
  mojibake,
  'no-cost-lines': {
    what: 'Tiedostosta ei löytynyt yhtään kuluriviä.',
    todo: 'Pyydä toteuttajalta täytetty lomake tai vahvistus siitä, ettei kuluja ole.',
    request: `Täytä kulut tai kirjoita lomakkeelle ”ei kustannuksia”, ja ${SEND_AGAIN}.`,
  },
  'sheet-left-out': {
    what: ({ sheet }) => `${named('Välilehteä', sheet)} ei luettu.`,
    todo: 'Tarkista, ettei välilehdellä ole tarvittavia tietoja.',
    request: `Jos välilehdellä on kuluja, siirrä ne luetteloon ja ${SEND_AGAIN}.`,
  },
} satisfies Partial<FindingWords>
