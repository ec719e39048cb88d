// Swedish: the claim template. The headings and labels are words that reading claim sheets knows.
import { formatPeriod } from '../../format.ts'
import type { ClaimTemplateWords } from './fi.ts'

export const sv: ClaimTemplateWords = {
  sheetName: 'Utbetalningsansökan',
  guideName: 'Anvisning',
  title: 'Kostnadsspecifikation för utbetalningsansökan',
  instructions:
    'Skriv varje verifikat på en egen rad; krediteringar med minustecken. Om det inte fanns kostnader, skriv ”inga kostnader” som förklaring. Ett exempel finns på bladet Anvisning.',
  labels: {
    project: 'Projektkod',
    locality: 'Ort',
    implementer: 'Genomförare',
    claim: 'Utbetalningsansökan nr',
    period: 'Utbetalningsperiod',
    cap: 'Maximibelopp',
    earlier: 'Maximibelopp (tidigare ersatt)',
    thisNet: 'Maximibelopp (nu, utan moms)',
    thisGross: 'Maximibelopp (nu)',
    remaining: 'Maximibelopp (återstår)',
  },
  columns: {
    voucher: { heading: 'Verifikat nr', explanation: 'Verifikatets nummer i bokföringen.', example: '101' },
    incurredOn: { heading: 'Fakturadatum', explanation: 'Dagen för kostnaden; under projektets genomförandetid.', example: '15.9.2009' },
    paidOn: { heading: 'Betalningsdatum', explanation: 'Dagen då fakturan betalades.', example: '30.9.2009' },
    supplier: { heading: 'Leverantör', explanation: 'Den som fakturerat eller fått betalningen.', example: 'Exempeltryck Ab' },
    description: { heading: 'Förklaring', explanation: 'Vad som anskaffades och till vad.', example: 'inbjudningskort till workshopen' },
    category: { heading: 'Kostnadsslag', explanation: 'Välj i listan.', example: 'Material, förnödenheter och varor' },
    phase: { heading: 'Fas', explanation: 'Välj a, b eller c i listan; tom om kostnaden är gemensam för alla.', example: 'b' },
    net: {
      heading: 'Exkl. moms €',
      explanation: 'Beloppet utan mervärdesskatt. Skriv bara den del som hör till projektet.',
      example: '100,00',
    },
    rate: { heading: 'Moms %', explanation: 'Välj i listan; 0 om fakturan inte har moms.', example: '22' },
    vat: { heading: 'Moms €', explanation: 'Momsens belopp.', example: '22,00' },
    gross: { heading: 'Inkl. moms €', explanation: 'Beloppet med mervärdesskatt.', example: '122,00' },
  },
  total: 'Totalt',
  signature: 'Datum och underskrift',
  guide: {
    title: 'Så fyller du i kostnadsspecifikationen',
    steps: [
      '1. Kontrollera ansökans nummer och period högst upp.',
      '2. Skriv kostnaderna på raderna. De gula cellerna fylls i, de andra är skyddade.',
      '3. Spara blanketten och skicka den som .xlsx-fil.',
    ],
    column: 'Kolumn',
    explanation: 'Vad som skrivs där',
    example: 'Exempel',
    categories: 'Kostnadsslag',
    rates: 'Momssatser, %',
    phases: 'Faser',
    phaseNames: { a: 'intressenterna samlas', b: 'workshop', c: 'beskrivning av resultatet' },
  },
  refusals: {
    list: { title: 'Välj i listan', message: 'I cellen kan bara stå något av listans alternativ.' },
    date: {
      title: 'Kontrollera dagen',
      message: 'Skriv dagen så här: 15.9.2009. Kostnaden ska ha uppkommit under projektets genomförandetid.',
    },
    paid: { title: 'Kontrollera dagen', message: 'Skriv dagen så här: 15.9.2009. Fakturan ska vara betald innan den tas med i ansökan.' },
    money: {
      title: 'Kontrollera beloppet',
      message: 'Skriv beloppet i euro, till exempel 1234,50. En kreditering skrivs med minustecken.',
    },
    wholeNumber: { title: 'Kontrollera numret', message: 'Skriv ansökans nummer, till exempel 1.' },
    period: { title: 'Välj period', message: 'Välj i listan den period som projektets ansökan gäller.' },
  },
  period: (period) => formatPeriod(period, 'sv'),
}
