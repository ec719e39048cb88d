// Swedish: why a request to Excel did not happen, and what to do.
import type { PaneWords } from '../fi/index.ts'

export const trouble: PaneWords['trouble'] = {
  cellEdit: {
    what: 'En cell redigeras i Excel.',
    todo: 'Avsluta redigeringen med Enter eller Esc och försök igen.',
  },
  session: {
    what: 'Förbindelsen till arbetsboken har brutits.',
    todo: 'Stäng den här rutan, öppna den på nytt och kontrollera vad som hann ske.',
  },
  busy: { what: 'Excel är upptaget.', todo: 'Vänta en stund och försök igen.' },
  tooLarge: { what: 'Excel tar inte emot så här mycket på en gång.', todo: 'Välj färre filer eller rapporter åt gången.' },
  protected: (sheet) =>
    sheet === null
      ? {
          what: 'Excel låter inte arbetsboken ändras: den kan vara öppen endast för läsning eller skyddad.',
          todo: 'Aktivera redigering eller spara en egen kopia av arbetsboken och försök igen.',
        }
      : {
          what: `Bladet ”${sheet}” är skyddat.`,
          todo: 'Ta bort skyddet (Granska › Ta bort bladets skydd; lösenordet har den som skyddade bladet) och försök igen.',
        },
  structureProtected: {
    what: 'Arbetsbokens struktur är skyddad, så blad kan varken läggas till eller tas bort.',
    todo: 'Ta bort skyddet (Granska › Skydda arbetsbok; lösenordet har den som skyddade den) och försök igen.',
  },
  noAnswer: {
    what: 'Excel svarade inte i tid, så det är oklart vad som hann ske.',
    todo: 'Läs arbetsboken på nytt och se efter innan du försöker igen. Samma sak bokförs inte två gånger.',
  },
  changedMeanwhile: {
    what: 'Någon ändrade arbetsboken samtidigt. Inget skrevs över.',
    todo: 'Arbetsboken har lästs på nytt. Kontrollera beloppen och försök igen.',
  },
  missing: (what) => ({
    what: `”${what}” saknas i arbetsboken.`,
    todo: 'Återställ det genom att ångra ändringen eller från filens versionshistorik.',
  }),
  nameTaken: (sheet) => ({
    what: `Arbetsboken har redan ett blad ”${sheet}” som Vipu inte har gjort. Inget skrevs.`,
    todo: 'Ge det ett annat namn och försök igen.',
  }),
  notFetched: {
    what: 'En del av den här rutan kunde inte hämtas från nätet. Inget skrevs.',
    todo: 'Kontrollera nätverksförbindelsen och ladda rutan på nytt. Välj sedan filerna på nytt, om några var valda.',
  },
  other: (message) => ({
    what: message === '' ? 'Excel meddelade ett fel.' : `Excel meddelade: ${message}`,
    todo: 'Läs arbetsboken på nytt och försök sedan igen.',
  }),
}
