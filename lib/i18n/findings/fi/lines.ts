// Finnish: findings about whether a cost is eligible.
import type { VoucherPart } from '../../../core/finding.ts'
import type { VatTreatment } from '../../../core/locality.ts'
import { around } from '../quoting.ts'
import type { FindingWords } from '../words.ts'
import { listWithAnd, named, NOTHING_TO_DO, quote, SEND_AGAIN } from './writing.ts'

const parts: Readonly<Record<VoucherPart, string>> = { voucher: 'tositenumero', supplier: 'toimittaja', date: 'päivä', amount: 'summa' }

const vatNotEligible: Readonly<Record<VatTreatment, (vat: string) => string>> = {
  deductible: (vat) => `Arvonlisävero ${vat} ei ole tukikelpoinen, koska toteuttaja voi vähentää sen omassa verotuksessaan.`,
  municipality: (vat) => `Kunnan arvonlisävero ${vat} ei ole tukikelpoinen.`,
  nonDeductible: (vat) => `Arvonlisävero ${vat} ei ole tukikelpoinen, koska Verohallinnon lausunto puuttuu.`,
}

const vatNotKnown: Readonly<Record<VatTreatment, string>> = {
  deductible: 'ja toteuttaja voi vähentää veron',
  municipality: 'eikä kunnan arvonlisävero ole tukikelpoinen',
  nonDeductible: 'ja Verohallinnon lausunto puuttuu',
}

const askForProof = {
  todo: 'Pyydä toteuttajalta Verohallinnon lausunto siitä, ettei arvonlisäveroa voi vähentää.',
  request: 'Lähetä Verohallinnon lausunto siitä, ettei arvonlisäveroa voi vähentää.',
}

const compareInvoices = {
  todo: 'Vertaa laskuja ja hyväksy rivi vain, jos se on eri kulu.',
  request: `Poista toinen rivi ja ${SEND_AGAIN}, tai kerro, miksi kulu on kahdesti.`,
}

export const lines = {
  'outside-project-period': {
    what: ({ date, start, end }) => `Kulu on syntynyt ${date}, mutta hanke kestää ${start}–${end}.`,
    todo: 'Hylkää rivi tai hyväksy se, jos se on rahoittajan vaatima tilintarkastus.',
    request: `Tarkista laskun päivä: korjaa se tai poista rivi, ja ${SEND_AGAIN}.`,
  },
  'not-paid': {
    what: ({ paidOn, filedOn }) => `Lasku on maksettu ${paidOn}, mutta maksatushakemus jätettiin jo ${filedOn}.`,
    todo: 'Siirrä kulu seuraavaan maksatushakemukseen tai hylkää rivi.',
    request: 'Tarkista maksupäivä; jos se on oikein, hae kulua seuraavassa maksatushakemuksessa.',
  },
  'paid-date-unknown': {
    what: 'Maksupäivää ei ole ilmoitettu.',
    todo: 'Pyydä toteuttajalta maksupäivä ennen kuin jätät maksatushakemuksen.',
    request: `Lisää lomakkeelle maksupäivä ja ${SEND_AGAIN}.`,
  },
  'voucher-missing': {
    what: ({ missing }) => `Riviltä puuttuu ${listWithAnd(missing.map((part) => parts[part]))}.`,
    todo: 'Pyydä toteuttajalta puuttuvat tiedot ja kopio tositteesta.',
    request: `Täydennä puuttuvat tiedot, liitä kopio tositteesta ja ${SEND_AGAIN}.`,
  },
  'vat-recoverable': {
    what: ({ vatCents, treatment }) => vatNotEligible[treatment](vatCents),
    todo: ({ treatment }) => (treatment === 'nonDeductible' ? askForProof.todo : NOTHING_TO_DO),
    request: ({ treatment }) => (treatment === 'nonDeductible' ? askForProof.request : null),
  },
  'vat-unknown': {
    what: ({ amountCents, treatment }) => `Summasta ${amountCents} ei selviä arvonlisäveron osuus, ${vatNotKnown[treatment]}.`,
    todo: 'Pyydä toteuttajalta veroton summa, tai hyväksy rivi, jos summassa ei ole veroa.',
    request: `Ilmoita veroton summa ja arvonlisävero, ja ${SEND_AGAIN}.`,
  },
  'vat-implausible': {
    what: ({ rate, netCents, vatCents }) => {
      const amounts: [string, string | null][] = [
        ['verokanta', rate],
        ['veroton', netCents],
        ['vero', vatCents],
      ]
      const known = amounts.flatMap(([name, figure]) => (figure === null ? [] : [`${name} ${figure}`]))
      return `Arvonlisävero ei vastaa ilmoitettua verokantaa tai kulun päivänä voimassa olleita verokantoja: ${listWithAnd(known)}.`
    },
    todo: 'Tarkista arvonlisävero laskusta.',
    request: `Tarkista arvonlisävero laskusta, korjaa rivi ja ${SEND_AGAIN}.`,
  },
  'equipment-not-eligible': {
    what: ({ text, word }) =>
      `${named('Kulu', around(text, word))} näyttää kalusteen, laitteen, ajoneuvon tai maan hankinnalta tai lainan korolta, eikä sellaista korvata.`,
    todo: 'Hylkää rivi tai hyväksy se perustellen, jos kyse on esimerkiksi vuokrasta.',
    request: `Poista rivi, tai tarkenna selitettä, jos kyse on esimerkiksi vuokrasta, ja ${SEND_AGAIN}.`,
  },
  'cost-not-eligible': {
    what: ({ text, word }) =>
      `${named('Kulu', around(text, word))} näyttää korolta, pankkimaksulta, sakolta tai muulta menolta, jota ei koskaan korvata.`,
    todo: 'Hylkää rivi tai hyväksy se perustellen, jos kyse on muusta kulusta.',
    request: `Poista rivi, tai tarkenna selitettä, jos kyse on muusta kulusta, ja ${SEND_AGAIN}.`,
  },
  'claimed-twice': {
    what: ({ other, occurrence }) =>
      occurrence > 2
        ? `Sama kulu on haettu jo kohdassa ”${other}”; tämä on ${occurrence}. kerta.`
        : `Sama kulu on haettu myös kohdassa ”${other}”.`,
    ...compareInvoices,
  },
  'claimed-twice-likely': {
    what: ({ other, amountCents }) =>
      amountCents === null
        ? `Sama toimittaja, tosite ja summa on myös kohdassa ”${other}”, mutta päivä on toinen tai puuttuu.`
        : `Sama kulu on ehkä myös kohdassa ”${other}”, jossa summa on ${amountCents}; luettelot ovat lähes samat.`,
    ...compareInvoices,
  },
  'double-funding': {
    what: ({ text, word }) => `${named('Kulu', around(text, word))} viittaa siihen, että joku muu korvaa sen kokonaan tai osaksi.`,
    todo: 'Kysy toteuttajalta, mitä kuluun on saatu muualta, ja vähennä se haettavasta summasta.',
    request: 'Kerro, onko kuluun saatu muuta tukea tai korvausta ja kuinka paljon.',
  },
  'category-unknown': {
    what: ({ text }) => (text === null ? 'Kustannuslajia ei ole ilmoitettu.' : `${quote(text)} ei ole hankkeen kustannuslaji.`),
    todo: 'Kysy toteuttajalta, mihin hankkeen kustannuslajiin kulu kuuluu.',
    request: `Merkitse kululle hankkeen kustannuslaji ja ${SEND_AGAIN}.`,
  },
  'category-not-approved': {
    what: ({ category }) => `Hyväksytyssä kustannusarviossa ei ole kustannuslajia ${quote(category)}.`,
    todo: 'Hae rahoittajalta muutosta kustannusarvioon tai hylkää rivi.',
    request: `Tarkista, onko kustannuslaji oikea; jos ei ole, korjaa se ja ${SEND_AGAIN}.`,
  },
  'covered-by-simplified-cost': {
    what: ({ category }) =>
      `${category === null ? 'Kulu' : `Kustannuslaji ${quote(category)}`} sisältyy prosentti- tai kertakorvaukseen, joten sitä ei korvata erikseen.`,
    todo: NOTHING_TO_DO,
    request: null,
  },
  'working-time-record-missing': {
    what: 'Palkkakulun mukana ei ole työajanseurantaa.',
    todo: 'Pyydä osa-aikaisesta allekirjoitettu seuranta, jossa on hankkeen tunnit ja kaikki tunnit, tai hyväksy rivi.',
    request: 'Jos henkilö teki hanketta osa-aikaisesti, lähetä allekirjoitettu seuranta hankkeen tunneista ja kaikista tunneista.',
  },
  'travel-above-rate': {
    what: ({ paidCents, allowedCents }) =>
      `Kilometrikorvaus ${paidCents} on suurempi kuin ${allowedCents}, joka matkasta enintään korvataan.`,
    todo: 'Pyydä toteuttajalta korjattu matkalasku.',
    request: `Tarkista kilometrit ja korvaus, korjaa rivi ja ${SEND_AGAIN}.`,
  },
  'rejected-by-decision': {
    what: ({ reason, by }) => {
      const who = by === '' ? '' : ` (${by})`
      return reason === '' ? `Rivi on hylätty päätöksellä${who}.` : `Rivi on hylätty päätöksellä${who}: ${quote(reason)}.`
    },
    todo: 'Muuta päätöstä, jos rivi sittenkin hyväksytään.',
    request: null,
  },
} satisfies Partial<FindingWords>
