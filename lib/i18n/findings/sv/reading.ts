// Swedish: findings about how a claim sheet was read.
import { listed, result, wordOf } from '../quoting.ts'
import type { FindingWords } from '../words.ts'
import { headings } from './headings.ts'
import { hidden } from './hidden.ts'
import { labels } from './labels.ts'
import { EXAMPLE_AMOUNT, listWithAnd, named, number, quote, SEND_AGAIN } from './writing.ts'

const totals: Pick<FindingWords['total-differs'], 'todo' | 'request'> = {
  todo: 'Fråga genomföraren om det fattas en rad eller om summan är felräknad.',
  request: 'Kontrollera om det fattas en rad eller om summan är felräknad, och skicka den rättade blanketten.',
}

export const reading = {
  'unknown-locality': {
    what: ({ text }) =>
      text === null
        ? 'Det framgår inte av blanketten vilken ort den gäller.'
        : `Anteckningen ${quote(text)} visar inte tydligt vilken av projektets orter blanketten gäller.`,
    todo: ({ text }) =>
      text === null
        ? 'Fråga genomföraren vilken ort blanketten gäller.'
        : 'Fråga genomföraren efter orten eller lägg till namnet i projektets uppgifter som ett parallellnamn på orten.',
    request: `Skriv ortens namn på blanketten så som det står i projektet, och ${SEND_AGAIN}.`,
  },
  'unknown-claim-period': {
    what: ({ text }) =>
      text === null
        ? 'Det framgår inte av blanketten vilken utbetalningsperiod den gäller.'
        : `Anteckningen ${quote(text)} visar inte tydligt vilken av projektets utbetalningsperioder blanketten gäller.`,
    todo: ({ claims }) => `Fråga genomföraren vilken utbetalningsansökan blanketten hör till${listed('i projektet ', claims)}.`,
    request: ({ claims }) =>
      `Skriv utbetalningsansökans nummer eller utbetalningsperioden${listed('', claims)} på blanketten, och ${SEND_AGAIN}.`,
  },
  'heading-uncertain': {
    what: ({ text, meaning }) => {
      const known = wordOf(headings, meaning)
      return known === undefined
        ? `Det framgår inte av rubriken vad kolumnen ${quote(text)} innehåller.`
        : `Kolumnen ${quote(text)} tolkades som ${quote(known)}.`
    },
    todo: 'Kontrollera på blanketten vad kolumnen innehåller.',
    request: `Skriv tydligt i rubriken vad kolumnen innehåller, och ${SEND_AGAIN}.`,
  },
  'column-left-out': {
    what: ({ text, said }) =>
      `${named('Uppgifterna i kolumnen', text)} användes inte${said === null ? '' : `; vid några rader står det ${quote(said)}`}.`,
    todo: ({ said }) =>
      said === null
        ? 'Kontrollera att kolumnen inte innehåller uppgifter som behövs.'
        : 'Läs om något av detta talar emot en kostnad som söks.',
    request: `Om kolumnen innehåller belopp som söks, skriv det i rubriken och ${SEND_AGAIN}.`,
  },
  'row-left-out': {
    what: ({ text }) => `${named('Raden', text)} lästes inte in.`,
    todo: 'Kontrollera om raden är ofullständig eller på fel plats.',
    request: `Om raden är en kostnad, komplettera den och ${SEND_AGAIN}.`,
  },
  'line-set-aside': {
    what: ({ text, sheet }) => {
      if (sheet === 'copy')
        return `Kalkylbladet ${quote(text)} är sammanställt av raderna på det här kalkylbladet, men den här raden saknas där.`
      if (sheet === 'made') return `Samma kostnad finns på kalkylbladet ${quote(text)}, där en rad är uträknad av den här raden.`
      return text === ''
        ? 'Raden är överstruken, så den söks kanske inte.'
        : `Anteckningen ${quote(text)} på blanketten tyder på att raden inte söks.`
    },
    todo: 'Fråga genomföraren om raden söks, och godkänn eller avslå den.',
    request: `Bekräfta att raden söks, eller ta bort den och ${SEND_AGAIN}.`,
  },
  'page-words': {
    what: ({ text }) =>
      `I sidhuvudet eller sidfoten på den utskrivna sidan står det ${quote(text)}, men bladet lästes som om det inte stod så.`,
    todo: 'Fråga genomföraren om det gäller för detta blad.',
    request: `Rätta sidhuvudet eller sidfoten, eller meddela att det gäller, och ${SEND_AGAIN}.`,
  },
  'hidden-content': {
    what: ({ what, count }) => hidden[what].what(count),
    todo: ({ what }) => hidden[what].todo,
    request: ({ what }) => hidden[what].request,
  },
  'amount-unreadable': {
    what: ({ text }) => (text === '' ? 'I cellen finns inget belopp.' : `I cellen står ${quote(text)}, som inte kan läsas som ett belopp.`),
    todo: `Be genomföraren om beloppet i siffror, till exempel ${EXAMPLE_AMOUNT}.`,
    request: `Skriv beloppet i siffror, till exempel ${EXAMPLE_AMOUNT}, och ${SEND_AGAIN}.`,
  },
  'amount-ambiguous': {
    what: ({ text }) => `Beloppet ${quote(text)} kan läsas på två sätt: tecknet kan skilja åt tusental eller cent.`,
    todo: `Fråga genomföraren efter beloppet med cent, till exempel ${EXAMPLE_AMOUNT}.`,
    request: `Skriv beloppet med cent, till exempel ${EXAMPLE_AMOUNT}, och ${SEND_AGAIN}.`,
  },
  'amount-uncertain': {
    what: ({ text }) => `Anteckningen ${quote(text)} lämnar öppet vilket av radens belopp som söks.`,
    todo: 'Fråga genomföraren hur mycket av raden som söks för projektet.',
    request: `Skriv på raden hur mycket av den som söks för projektet, och ${SEND_AGAIN}.`,
  },
  'amount-fraction-of-cent': {
    what: ({ text }) => `Beloppet ${quote(text)} innehåller delar av en cent.`,
    todo: 'Be genomföraren om fakturans belopp i hela cent.',
    request: `Rätta beloppet till hela cent enligt fakturan och ${SEND_AGAIN}.`,
  },
  'cents-as-shown': {
    what: ({ text, shownCents, count }) =>
      count === 1
        ? `Beloppet ${text} lästes som det visas: ${shownCents}.`
        : `Kolumnens ${number(count)} belopp lästes i cent som de visas (det första ${text} är ${shownCents}).`,
    todo: 'Jämför beloppen med fakturorna.',
    request: null,
  },
  'amounts-disagree': {
    what: ({ netCents, vatCents, grossCents, claimedCents }) => {
      const amounts: [string, string | null][] = [
        ['exkl. moms', netCents],
        ['moms', vatCents],
        ['inkl. moms', grossCents],
        ['för projektet', claimedCents],
      ]
      const known = amounts.flatMap(([name, amount]) => (amount === null ? [] : [`${name} ${amount}`]))
      return `Beloppen på raden motsäger varandra: ${listWithAnd(known)}.`
    },
    todo: 'Be genomföraren om beloppen enligt fakturan.',
    request: `Rätta beloppen enligt fakturan och ${SEND_AGAIN}.`,
  },
  'vat-not-stated': {
    what: 'Det framgår inte om momsen ingår i beloppet.',
    todo: 'Fråga genomföraren hur stor momsen är.',
    request: `Lägg till momsens belopp eller momssatsen och ${SEND_AGAIN}.`,
  },
  'vat-calculated': {
    what: ({ netCents, vatCents, rate, count }) =>
      count === 1
        ? `Radens moms beräknades av nettobeloppet och momssatsen och avrundades till cent: ${netCents}, ${rate}, moms ${vatCents}.`
        : `Momsen beräknades av nettobeloppet och momssatsen och avrundades till cent på ${number(count)} rader (den första: ${netCents}, ${rate}, moms ${vatCents}).`,
    todo: 'Jämför momsen med fakturorna: en faktura vars rader har avrundats var för sig kan avvika med en cent.',
    request: null,
  },
  'currency-not-euro': {
    what: ({ text }) => `Beloppets valuta är ${quote(text)}, men kostnaderna ska uppges i euro.`,
    todo: 'Be genomföraren om beloppet i euro och ett verifikat över betalningen.',
    request: `Uppge beloppet i euro så som det betalades, och ${SEND_AGAIN}.`,
  },
  'date-unreadable': {
    what: ({ text }) => (text === '' ? 'I cellen finns inget datum.' : `I cellen står ${quote(text)}, som inte kan läsas som ett datum.`),
    todo: 'Be genomföraren om datumet i formen 15.9.2009.',
    request: `Skriv datumet i formen 15.9.2009 och ${SEND_AGAIN}.`,
  },
  'date-ambiguous': {
    what: ({ text }) => `Datumet ${quote(text)} kan läsas på två sätt.`,
    todo: 'Fråga genomföraren vilken dag som avses.',
    request: `Skriv datumet i formen 15.9.2009 och ${SEND_AGAIN}.`,
  },
  'formula-without-value': {
    what: ({ formula }) =>
      formula === '' ? 'Formeln i cellen har inget uträknat värde.' : `Formeln ${quote(`=${formula}`)} i cellen har inget uträknat värde.`,
    todo: 'Be genomföraren öppna blanketten i Excel och spara den på nytt.',
    request: `Öppna blanketten i Excel, spara den och ${SEND_AGAIN}.`,
  },
  'formula-error': {
    what: ({ text }) => `${named('Cellen visar formelfelet', text)}.`,
    todo: 'Be genomföraren rätta cellen.',
    request: `Rätta cellen och ${SEND_AGAIN}.`,
  },
  'formula-differs': {
    what: ({ text, calculated }) =>
      `I cellen har ${text === '' ? 'en tom text' : text} sparats, men formeln ger ${result(calculated, 'en tom cell', 'ett fel')}.`,
    todo: 'Fråga genomföraren vilken siffra som är rätt.',
    request: `Öppna blanketten i Excel, räkna om den (Ctrl+Alt+F9), kontrollera siffran, spara den och ${SEND_AGAIN}.`,
  },
  'formula-unchecked': {
    what: ({ formula, count }) =>
      count === 1
        ? `Beloppet lästes som det har sparats, eftersom resultatet av dess formel${formula === '' ? '' : ` ${quote(`=${formula}`)}`} inte kunde kontrolleras.`
        : `Kolumnens ${number(count)} belopp lästes som de har sparats, eftersom resultaten av deras formler${formula === '' ? '' : ` (${quote(`=${formula}`)} …)`} inte kunde kontrolleras.`,
    todo: 'Öppna blanketten i Excel, räkna om den (Ctrl+Alt+F9) och se om beloppen förblir desamma.',
    request: `Öppna blanketten i Excel, räkna om den (Ctrl+Alt+F9), kontrollera beloppen, spara den och ${SEND_AGAIN}.`,
  },
  'total-differs': {
    what: ({ statedCents, summedCents, differenceCents }) =>
      `Slutsumman är ${statedCents}, men raderna är sammanlagt ${summedCents} (skillnad ${differenceCents}).`,
    ...totals,
  },
  'subtotal-differs': {
    what: ({ statedCents, summedCents, differenceCents }) =>
      `Delsumman är ${statedCents}, men dess rader är sammanlagt ${summedCents} (skillnad ${differenceCents}).`,
    ...totals,
  },
  'more-alike': {
    what: ({ alike, count, last }) =>
      `Samma anmärkning ${quote(wordOf(labels, alike) ?? alike)} upprepas ${count === 1 ? 'en gång' : `${number(count)} gånger`} till${last === null ? '' : `, senast i ${quote(last)}`}.`,
    todo: 'Be genomföraren rätta dem alla.',
    request: `Rätta även dessa och ${SEND_AGAIN}.`,
  },
  'self-financing-row': {
    what: ({ text, amountCents }) =>
      `${named('Raden', text)}${amountCents === null ? '' : ` (${amountCents})`} ser ut att vara självfinansiering, så den lästes inte som en kostnad.`,
    todo: 'Anteckna betalningen som självfinansiering eller be genomföraren om verifikatet om raden är en kostnad.',
    request: 'Bekräfta om raden är självfinansiering eller en kostnad.',
  },
  'summary-without-vouchers': {
    what: ({ lines }) =>
      lines === 1 ? 'Blanketten har en totalsumma utan verifikat.' : `Blanketten har ${number(lines)} totalsummor utan verifikat.`,
    todo: 'Be genomföraren om en verifikatförteckning.',
    request: 'Skicka en förteckning med verifikat, datum, leverantör och belopp för varje kostnad.',
  },
  'costs-below-zero': {
    what: ({ count, amountCents }) =>
      `Förteckningens ${number(count)} belopp är under noll som utgifterna på ett kontoutdrag, sammanlagt ${amountCents}.`,
    todo: 'Fråga genomföraren om beloppen är kostnader eller krediteringar, och be om kostnaderna utan minustecken.',
    request: 'Sänd en förteckning där kostnaderna är utan minustecken och bara krediteringarna har det.',
  },
  'lines-cancel-out': {
    what: ({ lines }) =>
      `Förteckningens ${number(lines)} rader tar ut varandra: den har tydligen båda sidorna av verifikaten, debet och kredit.`,
    todo: 'Be genomföraren om en förteckning med bara projektets kostnader.',
    request: 'Sänd en förteckning med bara projektets kostnader, utan motkonteringar för bank, leverantörsskulder och moms.',
  },
  'credit-sign-suspicious': {
    what: ({ text, amountCents }) => `${named('Raden', text)} ser ut som en kreditering, men beloppet ${amountCents} ökar kostnaderna.`,
    todo: 'Fråga genomföraren om beloppet ska ha minustecken.',
    request: `Skriv krediteringen med minustecken och ${SEND_AGAIN}, eller bekräfta att raden är en kostnad.`,
  },
} satisfies Partial<FindingWords>
