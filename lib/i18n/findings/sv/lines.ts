// Swedish: findings about whether a cost is eligible.
import type { VoucherPart } from '../../../core/finding.ts'
import type { VatTreatment } from '../../../core/locality.ts'
import { around } from '../quoting.ts'
import type { FindingWords } from '../words.ts'
import { listWithAnd, named, NOTHING_TO_DO, quote, SEND_AGAIN } from './writing.ts'

const parts: Readonly<Record<VoucherPart, string>> = {
  voucher: 'verifikatnummer',
  supplier: 'leverantör',
  date: 'datum',
  amount: 'belopp',
}

const vatNotEligible: Readonly<Record<VatTreatment, (vat: string) => string>> = {
  deductible: (vat) => `Momsen ${vat} är inte stödberättigande, eftersom genomföraren kan dra av den i sin egen beskattning.`,
  municipality: (vat) => `Kommunens moms ${vat} är inte stödberättigande.`,
  nonDeductible: (vat) => `Momsen ${vat} är inte stödberättigande, eftersom Skatteförvaltningens utlåtande saknas.`,
}

const vatNotKnown: Readonly<Record<VatTreatment, string>> = {
  deductible: 'och genomföraren kan dra av momsen',
  municipality: 'och en kommuns moms är inte stödberättigande',
  nonDeductible: 'och Skatteförvaltningens utlåtande saknas',
}

const askForProof = {
  todo: 'Be genomföraren om Skatteförvaltningens utlåtande om att momsen inte kan dras av.',
  request: 'Skicka Skatteförvaltningens utlåtande om att momsen inte kan dras av.',
}

const compareInvoices = {
  todo: 'Jämför fakturorna och godkänn raden bara om den är en annan kostnad.',
  request: `Ta bort den ena raden och ${SEND_AGAIN}, eller berätta varför kostnaden finns två gånger.`,
}

export const lines = {
  'outside-project-period': {
    what: ({ date, start, end }) => `Kostnaden har uppkommit ${date}, men projektet pågår ${start}–${end}.`,
    todo: 'Avslå raden eller godkänn den om den gäller en revision som finansiären kräver.',
    request: `Kontrollera fakturans datum: rätta det eller ta bort raden, och ${SEND_AGAIN}.`,
  },
  'not-paid': {
    what: ({ paidOn, filedOn }) => `Fakturan betalades ${paidOn}, men utbetalningsansökan lämnades in redan ${filedOn}.`,
    todo: 'Flytta kostnaden till nästa utbetalningsansökan eller avslå raden.',
    request: 'Kontrollera betalningsdatumet; om det är rätt, sök kostnaden i nästa utbetalningsansökan.',
  },
  'paid-date-unknown': {
    what: 'Betalningsdatum har inte uppgetts.',
    todo: 'Be genomföraren om betalningsdatumet innan du lämnar in utbetalningsansökan.',
    request: `Lägg till betalningsdatum på blanketten och ${SEND_AGAIN}.`,
  },
  'voucher-missing': {
    what: ({ missing }) => `På raden saknas ${listWithAnd(missing.map((part) => parts[part]))}.`,
    todo: 'Be genomföraren om de uppgifter som saknas och en kopia av verifikatet.',
    request: `Fyll i det som saknas, bifoga en kopia av verifikatet och ${SEND_AGAIN}.`,
  },
  'vat-recoverable': {
    what: ({ vatCents, treatment }) => vatNotEligible[treatment](vatCents),
    todo: ({ treatment }) => (treatment === 'nonDeductible' ? askForProof.todo : NOTHING_TO_DO),
    request: ({ treatment }) => (treatment === 'nonDeductible' ? askForProof.request : null),
  },
  'vat-unknown': {
    what: ({ amountCents, treatment }) => `Det framgår inte hur mycket av beloppet ${amountCents} som är moms, ${vatNotKnown[treatment]}.`,
    todo: 'Be genomföraren om beloppet utan moms, eller godkänn raden om beloppet inte innehåller moms.',
    request: `Uppge beloppet utan moms och momsen, och ${SEND_AGAIN}.`,
  },
  'vat-implausible': {
    what: ({ rate, netCents, vatCents }) => {
      const amounts: [string, string | null][] = [
        ['momssats', rate],
        ['exkl. moms', netCents],
        ['moms', vatCents],
      ]
      const known = amounts.flatMap(([name, figure]) => (figure === null ? [] : [`${name} ${figure}`]))
      return `Momsen motsvarar inte den angivna momssatsen eller de momssatser som gällde kostnadens dag: ${listWithAnd(known)}.`
    },
    todo: 'Kontrollera momsen på fakturan.',
    request: `Kontrollera momsen på fakturan, rätta raden och ${SEND_AGAIN}.`,
  },
  'equipment-not-eligible': {
    what: ({ text, word }) =>
      `${named('Kostnaden', around(text, word))} ser ut att gälla köp av möbler, utrustning, fordon eller mark, eller ränta på lån, och sådant ersätts inte.`,
    todo: 'Avslå raden eller godkänn den med motivering, om det är fråga om till exempel hyra.',
    request: `Ta bort raden eller förtydliga förklaringen, om det är fråga om till exempel hyra, och ${SEND_AGAIN}.`,
  },
  'cost-not-eligible': {
    what: ({ text, word }) =>
      `${named('Kostnaden', around(text, word))} ser ut att vara ränta, bankavgift, böter eller en annan utgift som aldrig ersätts.`,
    todo: 'Avslå raden eller godkänn den med motivering, om det är fråga om en annan kostnad.',
    request: `Ta bort raden eller förtydliga förklaringen, om det är fråga om en annan kostnad, och ${SEND_AGAIN}.`,
  },
  'claimed-twice': {
    what: ({ other, occurrence }) =>
      occurrence > 2
        ? `Samma kostnad har redan sökts i ”${other}”; det här är gång nummer ${occurrence}.`
        : `Samma kostnad har också sökts i ”${other}”.`,
    ...compareInvoices,
  },
  'claimed-twice-likely': {
    what: ({ other, amountCents }) =>
      amountCents === null
        ? `Samma leverantör, verifikat och belopp finns också i ”${other}”, men datumet är ett annat eller saknas.`
        : `Samma kostnad verkar finnas också i ”${other}”, där beloppet är ${amountCents}; listorna är till största delen lika.`,
    ...compareInvoices,
  },
  'double-funding': {
    what: ({ text, word }) => `${named('Kostnaden', around(text, word))} tyder på att någon annan ersätter den helt eller delvis.`,
    todo: 'Fråga genomföraren vad som har erhållits från annat håll och dra av det från beloppet som söks.',
    request: 'Berätta om annat stöd eller annan ersättning har erhållits för kostnaden, och hur mycket.',
  },
  'category-unknown': {
    what: ({ text }) => (text === null ? 'Kostnadsslaget har inte uppgetts.' : `${quote(text)} är inte ett av projektets kostnadsslag.`),
    todo: 'Fråga genomföraren vilket av projektets kostnadsslag kostnaden hör till.',
    request: `Ange ett av projektets kostnadsslag för kostnaden och ${SEND_AGAIN}.`,
  },
  'category-not-approved': {
    what: ({ category }) => `Den godkända kostnadskalkylen har inget kostnadsslag ${quote(category)}.`,
    todo: 'Ansök hos finansiären om en ändring av kostnadskalkylen eller avslå raden.',
    request: `Kontrollera om kostnadsslaget är rätt; om inte, rätta det och ${SEND_AGAIN}.`,
  },
  'covered-by-simplified-cost': {
    what: ({ category }) =>
      `${category === null ? 'Kostnaden' : `Kostnadsslaget ${quote(category)}`} ingår i en procentuell ersättning eller engångsersättning och ersätts därför inte separat.`,
    todo: NOTHING_TO_DO,
    request: null,
  },
  'working-time-record-missing': {
    what: 'Lönekostnaden åtföljs inte av någon arbetstidsuppföljning.',
    todo: 'Be för deltidsanställda om en undertecknad uppföljning av projektets timmar och alla timmar, eller godkänn raden.',
    request: 'Om personen arbetade deltid i projektet, skicka en undertecknad uppföljning av projektets timmar och alla timmar.',
  },
  'travel-above-rate': {
    what: ({ paidCents, allowedCents }) =>
      `Kilometerersättningen ${paidCents} är högre än ${allowedCents}, som är det högsta belopp som ersätts för resan.`,
    todo: 'Be genomföraren om en rättad reseräkning.',
    request: `Kontrollera kilometerna och ersättningen, rätta raden och ${SEND_AGAIN}.`,
  },
  'rejected-by-decision': {
    what: ({ reason, by }) => {
      const who = by === '' ? '' : ` (${by})`
      return reason === '' ? `Raden har avslagits genom ett beslut${who}.` : `Raden har avslagits genom ett beslut${who}: ${quote(reason)}.`
    },
    todo: 'Ändra beslutet om raden ändå ska godkännas.',
    request: null,
  },
} satisfies Partial<FindingWords>
