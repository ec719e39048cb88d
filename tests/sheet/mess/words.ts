// The words partners use in their sheets, written down apart from the ones the reader knows.

export type Tongue = 'fi' | 'sv' | 'en'

export type HeadingRole =
  | 'voucher'
  | 'date'
  | 'paid'
  | 'supplier'
  | 'description'
  | 'category'
  | 'net'
  | 'vat'
  | 'rate'
  | 'gross'
  | 'amount'
  | 'claimed'
  | 'running'
  | 'notes'
  | 'locality'

const words = (text: string): readonly string[] => text.split('|').map((word) => word.trim())

export const headingsIn: Readonly<Record<Tongue, Readonly<Record<HeadingRole, readonly string[]>>>> = {
  fi: {
    voucher: words('Tosite | Tositenro | Tosite nro | Tositenumero | TOSITE NRO | Tosite n:o | Kuitti | Tositteen nro | Tos.nro'),
    date: words('Pvm | Päivä | Päiväys | Päivämäärä | Laskun pvm | PVM | Laskun päiväys | Tositteen pvm | Laskupvm'),
    paid: words('Maksupvm | Maksettu | Maksupäivä | Maksu pvm | MAKSUPVM | Maksettu pvm'),
    supplier: words('Toimittaja | Saaja | Myyjä | Laskuttaja | Maksun saaja | Toimittajan nimi | TOIMITTAJA'),
    description: words('Selite | Kuvaus | Tarkoitus | Peruste | Selitys | Mihin käytetty | Kustannuksen kuvaus').filter(
      (word) => word !== 'Mihin käytetty',
    ),
    category: words('Kustannuslaji | Kululaji | Menolaji | Kustannuslaji: | KUSTANNUSLAJI | Kustannusluokka'),
    net: words('Veroton | Netto | Alv 0 % | Ilman alv | ALV 0% | Veroton summa | Netto (EUR) | Veroton, € | Summa ilman alv'),
    vat: words('Alv | Alv € | Vero | ALV | Alv, EUR | Alv:n osuus | Arvonlisävero'),
    rate: words('Alv % | Alv-% | Verokanta | ALV-prosentti | Alv%'),
    gross: words('Brutto | Sis. alv | Verollinen | Brutto, € | Summa sis. alv | Yhteensä (sis. alv) | Verollinen hinta'),
    amount: words('Summa | Yhteensä | Yhteensä, € | SUMMA | Summa (EUR) | Euroa | Yht. | Kustannus | Loppusumma'),
    claimed: words('Haetaan | Hankkeelle | Korvattava | Haettava summa | Haetaan, € | Hankkeen osuus'),
    running: words('Kertymä | Saldo | Kumulatiivinen'),
    notes: words('Huom. | Lisätietoja | Huomautukset'),
    locality: words('Paikkakunta | Kunta | Kaupunki'),
  },
  sv: {
    voucher: words('Verifikat | Ver.nr | Verifikationsnummer | Verifikat nr | VERIFIKAT | Ver nr | Kvitto nr'),
    date: words('Datum | Fakturadatum | DATUM | Fakturans datum | Verifikatdatum'),
    paid: words('Betald | Betalningsdatum | Betalt | BETALD | Betalningsdag'),
    supplier: words('Leverantör | Mottagare | LEVERANTÖR | Betalningsmottagare | Leverantörens namn'),
    description: words('Ändamål | Förklaring | Beskrivning | ÄNDAMÅL | Syfte'),
    category: words('Kostnadsslag | Utgiftsslag | KOSTNADSSLAG | Kostnadsslag: | Kostnadstyp'),
    net: words('Exkl. moms | Netto | Exkl. moms (EUR) | Belopp exkl. moms | Utan moms | Moms 0 %'),
    vat: words('Moms | MOMS | Moms, € | Momsbelopp'),
    rate: words('Moms % | Moms-% | Momssats'),
    gross: words('Inkl. moms | Brutto | Belopp inkl. moms | Totalt inkl. moms'),
    amount: words('Totalt | Belopp | Belopp, EUR | TOTALT | Summa | Totalbelopp | Belopp €'),
    claimed: words('Söks | Projektets andel | Söks, € | Sökt belopp'),
    running: words('Ackumulerat | Saldo | Löpande saldo'),
    notes: words('Anm. | Anmärkning | Kommentar'),
    locality: words('Ort | Kommun | Stad'),
  },
  en: {
    voucher: words('Voucher | Doc no | Voucher no. | Voucher No | Document number | VOUCHER | Receipt no'),
    date: words('Date | Invoice date | DATE | Date of invoice | Document date'),
    paid: words('Paid | Payment date | Date paid | PAID | Date of payment'),
    supplier: words('Supplier | Payee | Vendor | SUPPLIER | Supplier name'),
    description: words('Description | Purpose | DESCRIPTION | Explanation | Details'),
    category: words('Cost category | Budget line | Category | COST CATEGORY | Expense type'),
    net: words('Net | Excl. VAT | Net (EUR) | Net amount | Amount excl. VAT | NET'),
    vat: words('VAT | VAT amount | VAT (EUR) | Vat'),
    rate: words('VAT % | VAT rate | Vat %'),
    gross: words('Gross | Incl. VAT | Gross amount | Amount incl. VAT | GROSS'),
    amount: words('Total | Amount | Amount (EUR) | TOTAL | Total amount | Sum | Cost'),
    claimed: words('Claimed | Eligible | Claimed (EUR) | Amount claimed | Project share'),
    running: words('Balance | Cumulative | Running total'),
    notes: words('Notes | Remarks | Comments'),
    locality: words('Locality | City | Town'),
  },
}

export const categoriesIn: Readonly<Record<Tongue, Readonly<Record<string, readonly string[]>>>> = {
  fi: {
    materials: words('Aineet, tarvikkeet ja tavarat | 1 Aineet, tarvikkeet ja tavarat | Tarvikkeet'),
    services: words('Palvelujen ostot | 3. Palvelujen ostot | Ostopalvelut | 3 Palvelujen ostot'),
    travel: words('Matkakustannukset | Matkakulut | Matkat'),
    rents: words('Vuokrat | Tilavuokrat | Vuokrakulut'),
    other: words('Muut kustannukset | Muut kulut | Muut menot'),
    personnel: words('Henkilöstökustannukset | Palkat | 2 Henkilöstökustannukset'),
  },
  sv: {
    materials: words('Material, förnödenheter och varor | Material | Förnödenheter'),
    services: words('Köp av tjänster | Köptjänster | 3 Köp av tjänster'),
    travel: words('Resekostnader | Resor | Reseutgifter'),
    rents: words('Hyror | Lokalhyror | Hyreskostnader'),
    other: words('Övriga kostnader | Övriga utgifter | Andra kostnader'),
    personnel: words('Personalkostnader | Löner | Lönekostnader'),
  },
  en: {
    materials: words('Materials, supplies and goods | Supplies | Materials'),
    services: words('Purchased services | External services | 3. Purchased services'),
    travel: words('Travel costs | Travel | Travel expenses'),
    rents: words('Rents | Rent | Rental costs'),
    other: words('Other costs | Other expenses | Miscellaneous'),
    personnel: words('Staff costs | Salaries | Personnel costs'),
  },
}

export const descriptionsIn: Readonly<Record<Tongue, readonly string[]>> = {
  fi: [
    'Työpajan fasilitointi',
    'Kokoustilan vuokra',
    'Junaliput, työpaja',
    'Kahvitarjoilu, infotilaisuus',
    'Esitteiden painatus',
    '=1+1',
    '+358 9 123 4567',
    'Siirto kokouspaikalle',
    'Yhteensä 3 kokousta',
    '-2 tuntia',
  ],
  sv: [
    'Ledning av workshop',
    'Hyra för möteslokal',
    'Tågbiljetter, workshop',
    'Kaffeservering, infomöte',
    'Tryckning av broschyrer',
    'Transport av material',
    'Översättning',
  ],
  en: [
    'Workshop facilitation',
    'Rent of auditorium',
    'Train tickets, workshop',
    'Coffee, information event',
    'Printing of leaflets',
    '@SUM(A1:A9)',
    'Transport of materials',
    'Total station survey',
  ],
}

export const totalsIn: Readonly<Record<Tongue, readonly string[]>> = {
  fi: ['Yhteensä', 'YHTEENSÄ', 'Summa', 'Kaikki yhteensä', 'Yht.', 'Loppusumma', 'Yhteensä:', 'Kustannukset yhteensä'],
  sv: ['Totalt', 'TOTALT', 'Summa', 'Sammanlagt', 'Totalsumma', 'S:a', 'Totalt:'],
  en: ['Total', 'TOTAL', 'Grand total', 'Sum', 'Total:', 'Totals'],
}

export const subtotalIn: Readonly<Record<Tongue, (part: string) => string>> = {
  fi: (part) => `${part} yhteensä`,
  sv: (part) => `${part} totalt`,
  en: (part) => `Total ${part}`,
}

export const carryIn: Readonly<Record<Tongue, readonly [string, string]>> = {
  fi: ['Siirto seuraavalle sivulle', 'Siirto edelliseltä sivulta'],
  sv: ['Transport till nästa sida', 'Transport från föregående sida'],
  en: ['Carried forward', 'Brought forward'],
}

export const labelsIn: Readonly<
  Record<
    Tongue,
    {
      readonly title: string
      readonly locality: readonly string[]
      readonly claim: readonly string[]
      readonly period: readonly string[]
      readonly project: string
      readonly implementer: string
    }
  >
> = {
  fi: {
    title: 'Kustannuserittely',
    locality: ['Paikkakunta', 'Kunta', 'Paikkakunta/Ort'],
    claim: ['Maksatushakemus nro', 'Maksatushakemus', 'Hakemus nro', 'Maksatushakemuksen numero'],
    period: ['Maksatuskausi', 'Kausi', 'Ajanjakso', 'Hakemuskausi'],
    project: 'Hanke',
    implementer: 'Toteuttaja',
  },
  sv: {
    title: 'Kostnadsspecifikation',
    locality: ['Ort', 'Kommun'],
    claim: ['Utbetalningsansökan nr', 'Utbetalningsansökan', 'Ansökan nr'],
    period: ['Utbetalningsperiod', 'Period'],
    project: 'Projekt',
    implementer: 'Genomförare',
  },
  en: {
    title: 'Statement of costs',
    locality: ['Locality', 'City', 'Municipality'],
    claim: ['Payment claim no.', 'Payment claim', 'Claim no'],
    period: ['Claim period', 'Period', 'Reporting period'],
    project: 'Project',
    implementer: 'Implementer',
  },
}

export const periodsIn: Readonly<Record<Tongue, readonly (readonly [string, string])[]>> = {
  fi: [
    ['1.8.–31.10.2009', '1.11.–31.12.2009'],
    ['1.8.2009 - 31.10.2009', '1.11.2009 - 31.12.2009'],
    ['01.08.2009–31.10.2009', '01.11.2009–31.12.2009'],
    ['elo–lokakuu 2009', 'marras–joulukuu 2009'],
    ['elokuu - lokakuu 2009', 'marraskuu - joulukuu 2009'],
    ['08-10/2009', '11-12/2009'],
    ['1.8. – 31.10.2009', '1.11. – 31.12.2009'],
    ['1.8.-31.10.', '1.11.-31.12.'],
  ],
  sv: [
    ['1.8.–31.10.2009', '1.11.–31.12.2009'],
    ['1.8–31.10.2009', '1.11–31.12.2009'],
    ['augusti–oktober 2009', 'november–december 2009'],
    ['1 augusti – 31 oktober 2009', '1 november – 31 december 2009'],
    ['2009-08-01–2009-10-31', '2009-11-01–2009-12-31'],
    ['2009-08-01 till 2009-10-31', '2009-11-01 till 2009-12-31'],
  ],
  en: [
    ['1 August – 31 October 2009', '1 November – 31 December 2009'],
    ['2009-08-01 to 2009-10-31', '2009-11-01 to 2009-12-31'],
    ['August–October 2009', 'November–December 2009'],
    ['1 Aug 2009 - 31 Oct 2009', '1 Nov 2009 - 31 Dec 2009'],
    ['August 1 – October 31, 2009', 'November 1 – December 31, 2009'],
    ['01/08/2009–31/10/2009', '01/11/2009–31/12/2009'],
  ],
}

export const notesIn: Readonly<Record<Tongue, readonly string[]>> = {
  fi: [
    'Allekirjoitus ______________________',
    'Vakuutan tiedot oikeiksi 16.11.2009',
    'Hyväksytty 17.11.2009 / MM',
    'Tositteet nähtävillä kirjanpidossa, puh. 09 123 4567',
    'Paikka ja aika: Helsinki 16.11.2009',
  ],
  sv: [
    'Underskrift ______________________',
    'Uppgifterna intygas, 16.11.2009',
    'Ort och datum: Helsingfors 16.11.2009',
    'Verifikaten finns i bokföringen',
  ],
  en: [
    'Signature ______________________',
    'Certified correct, 16 November 2009',
    'Place and date: Helsinki, 16 November 2009',
    'Vouchers are kept in the accounts',
  ],
}
