// Swedish: findings about a file as a whole.
import type { LimitName, UnreadableReason, UnsafeReason } from '../../../core/finding.ts'
import type { FindingWords, Words } from '../words.ts'
import { named, NOTHING_TO_DO, number, quote, SEND_AGAIN, size } from './writing.ts'

const saveAsWorkbook = {
  todo: 'Be genomföraren skicka blanketten som en Excel-fil (.xlsx).',
  request: 'Spara blanketten i Excel som .xlsx och skicka den på nytt.',
}
const saveAnew = {
  todo: 'Be genomföraren öppna blanketten i Excel och spara den som en ny .xlsx-fil.',
  request: 'Öppna blanketten i Excel, spara den som en ny .xlsx-fil och skicka den nya filen.',
}
const costsOnly = {
  todo: 'Be genomföraren om en fil som bara innehåller kostnadsförteckningen.',
  request: 'Ta bort allt utom kostnadsförteckningen ur filen och skicka den på nytt.',
}
const makeAnew = {
  todo: 'Be genomföraren om en ny fil, gjord av den ursprungliga förteckningen, där belopp och datum är rätt.',
  request: 'Kontrollera beloppen och datumen i den ursprungliga förteckningen och skicka en ny fil som är gjord av den.',
}

interface ReasonWords {
  readonly what: string
  readonly todo: string
  readonly request: string | null
}

const unreadable: Readonly<Record<UnreadableReason, ReasonWords>> = {
  empty: { what: 'Filen är tom.', todo: 'Be genomföraren om en ifylld blankett.', request: 'Skicka en ifylld blankett.' },
  notWorkbook: { what: 'Filen är varken en Excel-arbetsbok eller någon annan kalkylfil.', ...saveAsWorkbook },
  damaged: { what: 'Filen är skadad och ingenting kunde läsas ur den.', ...saveAnew },
  wrongFormat: { what: 'Filen är sparad i ett format som inte kan läsas.', ...saveAnew },
  noSheets: {
    what: 'Arbetsboken har inget kalkylblad.',
    todo: 'Be genomföraren om en arbetsbok där kostnaderna står på ett kalkylblad.',
    request: 'För över kostnaderna till ett kalkylblad och skicka arbetsboken på nytt.',
  },
  unknownEncoding: { what: 'Bokstäverna i filen kan inte tolkas tillförlitligt.', ...saveAsWorkbook },
  timeout: { what: 'Det tog för lång tid att läsa filen och läsningen avbröts.', ...costsOnly },
  outgrown: { what: 'Läsningen av filen tog för mycket minne och avbröts.', ...costsOnly },
  crashed: { what: 'Läsningen av filen avbröts och ingenting kunde läsas ur den.', ...saveAnew },
  unreachable: {
    what: 'Filen kunde inte öppnas.',
    todo: 'Kontrollera att filen finns på sin plats och att du har rätt att läsa den.',
    request: null,
  },
}

const unsafe: Readonly<Record<UnsafeReason, string>> = {
  traversal: 'en del av den har ett namn som gör att den sparas någon annanstans på datorn',
  duplicatePart: 'den innehåller samma del två gånger',
  overlap: 'delar av den överlappar varandra',
  link: 'en del av den hänvisar till något utanför filen',
  sizesDisagree: 'en del av den har en annan storlek än filen uppger',
  doctype: 'den innehåller en definition som Excel inte sparar',
  unknownCompression: 'den är komprimerad på ett sätt som Excel inte använder',
  headersDisagree: 'innehållsförteckningen stämmer inte med innehållet',
  checksum: 'en del av den har ändrats efter att den sparades',
}

interface LimitWords {
  readonly what: string
  readonly measure: (found: number) => string
  readonly wayOut: { readonly todo: string; readonly request: string }
}

const times = (ratio: number): string => `${number(ratio)}:1`
const characters = (count: number): string => `${number(count)} tecken`

const limits: Readonly<Record<LimitName, LimitWords>> = {
  fileBytes: { what: 'Filen är för stor', measure: size, wayOut: costsOnly },
  entries: { what: 'Filen har för många delar', measure: number, wayOut: saveAnew },
  partBytes: { what: 'En del av filen är för stor', measure: size, wayOut: costsOnly },
  totalBytes: { what: 'Filen är för stor när den öppnas', measure: size, wayOut: costsOnly },
  ratio: { what: 'Filen är ovanligt hårt komprimerad', measure: times, wayOut: saveAnew },
  cells: { what: 'Filen har för många celler', measure: number, wayOut: costsOnly },
  rows: { what: 'Filen har för många rader', measure: number, wayOut: costsOnly },
  textLength: { what: 'Texten i en cell är för lång', measure: characters, wayOut: costsOnly },
  sheets: { what: 'Filen har för många kalkylblad', measure: number, wayOut: costsOnly },
  depth: { what: 'Filens struktur har för många nivåer', measure: number, wayOut: saveAnew },
  sharedStrings: { what: 'Filen har för många olika texter', measure: number, wayOut: costsOnly },
  ranges: { what: 'Filen har för många sammanfogade eller formaterade områden', measure: number, wayOut: costsOnly },
  listLength: { what: 'En lista över format eller länkar i filen är för lång', measure: number, wayOut: saveAnew },
  errors: { what: 'Filen har fler fel än man kan rätta rad för rad', measure: number, wayOut: makeAnew },
  lines: { what: 'Listorna har för många rader', measure: number, wayOut: costsOnly },
  tables: { what: 'Filen har för många tabeller', measure: number, wayOut: costsOnly },
  wordRows: { what: 'Listorna har för mycket annan text än kostnadsrader', measure: number, wayOut: costsOnly },
  monthAmounts: { what: 'En tabell per månad har för många belopp', measure: number, wayOut: costsOnly },
  lineText: { what: 'Kostnadsradernas texter är för långa', measure: characters, wayOut: costsOnly },
}

const tooLarge: FindingWords['too-large'] = {
  what: ({ limit, allowed, found }) => {
    const { what, measure } = limits[limit]
    return `${what}${found === null ? '' : `: ${measure(found)}`} (högst ${measure(allowed)}).`
  },
  todo: ({ limit }) => limits[limit].wayOut.todo,
  request: ({ limit }) => limits[limit].wayOut.request,
}

const mojibake: Words<{ readonly text: string; readonly repaired: string }> = {
  what: ({ text, repaired }) =>
    text === repaired
      ? `Bokstäver i filen är så förvanskade att de inte kan återställas: ${quote(text)}.`
      : `Bokstäver i filen var förvanskade: ${quote(text)} lästes som ${quote(repaired)}.`,
  todo: 'Jämför namnen och förklaringarna med den ursprungliga blanketten.',
  request: saveAsWorkbook.request,
}

export const files = {
  'unreadable-file': {
    what: ({ reason }) => unreadable[reason].what,
    todo: ({ reason }) => unreadable[reason].todo,
    request: ({ reason }) => unreadable[reason].request,
  },
  'encrypted-file': {
    what: 'Filen är skyddad med lösenord och kunde inte öppnas.',
    todo: 'Be genomföraren om filen utan lösenord.',
    request: 'Ta bort lösenordet och skicka filen på nytt.',
  },
  'too-large': tooLarge,
  'unsafe-archive': {
    what: ({ reason, part }) => `Filen lämnades oöppnad av säkerhetsskäl: ${unsafe[reason]}${part === null ? '' : ` (${quote(part)})`}.`,
    ...saveAnew,
  },
  'duplicate-file': {
    what: ({ original }) => `Filen är exakt densamma som ”${original}”, så kostnaderna lästes bara en gång.`,
    todo: 'Fråga genomföraren om det var en annan blankett som skulle skickas.',
    request: 'Om det var en annan blankett som skulle skickas, skicka den.',
  },
  'macro-ignored': { what: 'Filen innehåller makron, men de kördes inte.', todo: NOTHING_TO_DO, request: null },
  'external-link-ignored': {
    what: ({ target }) => `Filen hämtar uppgifter från annat håll (${quote(target)}), men de hämtades inte.`,
    todo: 'Kontrollera att siffrorna på blanketten är aktuella.',
    request: null,
  },
  mojibake,
  'no-cost-lines': {
    what: 'Ingen kostnadsrad hittades i filen.',
    todo: 'Be genomföraren om en ifylld blankett eller en bekräftelse på att det inte finns några kostnader.',
    request: `Fyll i kostnaderna eller skriv ”inga kostnader” på blanketten, och ${SEND_AGAIN}.`,
  },
  'sheet-left-out': {
    what: ({ sheet }) => `${named('Kalkylbladet', sheet)} lästes inte.`,
    todo: 'Kontrollera att kalkylbladet inte innehåller uppgifter som behövs.',
    request: `Om det finns kostnader på kalkylbladet, för över dem till förteckningen och ${SEND_AGAIN}.`,
  },
} satisfies Partial<FindingWords>
