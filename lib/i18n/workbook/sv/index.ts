// Swedish: the words of the project workbook.
import type { WorkbookWords } from '../fi/index.ts'
import { choices } from './choices.ts'
import { form } from './form.ts'
import { headings } from './headings.ts'

export const sv: WorkbookWords = {
  sheets: {
    start: { name: 'Start', title: 'Projektets arbetsbok', purpose: '' },
    project: {
      name: 'Projekt och villkor',
      title: 'Projekt och villkor',
      purpose: 'Finansieringsbeslutet och villkoren för räkningen; varje villkors källa och bekräftelse.',
    },
    localities: {
      name: 'Orternas uppgifter',
      title: 'Orter och genomförare',
      purpose: 'En rad för varje ort: genomförare, mervärdesskatt och självfinansieringens betalare.',
    },
    receipts: {
      name: 'Betald självfinansiering',
      title: 'Betald självfinansiering',
      purpose: 'Varje betalning av självfinansiering på en egen rad.',
    },
    claims: {
      name: 'Utbetalningsperioder',
      title: 'Utbetalningsansökningar och -perioder',
      purpose: 'Ansökningarna i ordning, utan luckor mellan perioderna; inlämningsdagen när ansökan har lämnats in.',
    },
    budget: {
      name: 'Kostnadskalkyl',
      title: 'Godkänd kostnadskalkyl',
      purpose: 'Godkända belopp för kostnadsslag och orter. Tom förteckning: inte godkänt särskilt.',
    },
    income: { name: 'Inkomster', title: 'Projektets inkomster', purpose: 'Inkomsterna dras av från ortens stödberättigande kostnader.' },
    advances: { name: 'Förskott', title: 'Betalda förskott', purpose: 'Förskott som myndigheten har betalat till projektet.' },
    decisions: {
      name: 'Beslut',
      title: 'Beslut om anmärkningar',
      purpose: 'Vad som beslutades om en anmärkning: om raden godkänns, varför och av vem.',
    },
    gatherings: {
      name: 'Sammankomster',
      title: 'Sammankomster och deltagare',
      purpose: 'Startmöten, faserna a och b samt andra träffar; deltagare från sex intressentgrupper.',
    },
    descriptions: {
      name: 'Beskrivningar',
      title: 'Beskrivningar av resultatet',
      purpose: 'Fas c: beskrivningens läge, överlämningsdag och mottagare.',
    },
    strengths: {
      name: 'Styrkor',
      title: 'Regionernas styrkor',
      purpose: 'Varje orts styrkor, deras belägg, bransch, målgrupper och attraktion.',
    },
    indicators: { name: 'Indikatorer', title: 'Indikatorer', purpose: 'Planerade tal och utfall; noll skrivs som noll.' },
    publicity: { name: 'Information', title: 'Information', purpose: 'Var och hur man har berättat om EU-finansieringen.' },
    texts: {
      name: 'Texter',
      title: 'Texter till resultatrapporten',
      purpose: 'Vad man lärde sig och hur arbetet fortsätter: ett stycke per rad, raderna i läsordning.',
    },
    ledger: {
      name: 'Bokningar',
      title: 'Bokförda ansökningar',
      purpose: 'Utbetalningsansökningar som Vipu har bokfört och kedjan av kondensat. Ändra inte raderna för hand.',
    },
    lines: { name: 'Bokförda rader', title: 'Bokförda kostnadsrader', purpose: 'De bokförda ansökningarnas kostnadsrader med källor.' },
    findings: {
      name: 'Bokförda anmärkningar',
      title: 'Anmärkningar om bokförda ansökningar',
      purpose: 'Vad som anmärktes på ansökningarna när de lästes in.',
    },
  },
  headings,
  form,
  choices,
  start: {
    about: [
      {
        label: 'Vad detta är',
        text: 'Projektets uppgifter i en arbetsbok: beslut, villkor, orter, utbetalningsperioder och resultat. Vipu räknar utbetalningarna och gör rapporterna av dem.',
      },
      {
        label: 'Språk',
        text: 'Vipu läser arbetsboken på finska, svenska och engelska, också blandat. Rubrikerna och bladens namn ska inte ändras.',
      },
      {
        label: 'Uppgifterna stannar här',
        text: 'Allt syns på de här bladen. Det dolda bladet ”vipu” har bara arbetsbokens märke och orden i listrutorna; ta inte bort det.',
      },
    ],
    stepsHeading: 'Så kommer du i gång',
    steps: [
      {
        label: 'Projektet',
        text: 'Fyll i projektet och kontrollera villkoren. Märk ett villkor som bekräftat först när det står i beslutet; obekräftade villkor räknas upp i varje rapport.',
      },
      { label: 'Orterna', text: 'Lägg till orterna med genomförare och ange om genomföraren drar av momsen.' },
      { label: 'Perioderna', text: 'Lägg till utbetalningsperioderna och den godkända kostnadskalkylen.' },
      {
        label: 'Betalningar, resultat',
        text: 'Skriv in självfinansiering, inkomster, förskott, sammankomster och beskrivningar allteftersom. En ny rad kan skrivas direkt under tabellen.',
      },
      {
        label: 'Kontroll',
        text: 'Vipu säger för varje fel vilken cell det gäller och vad som ska stå där. Ett belopp kan skrivas 6 000,00 och en dag 15.9.2009.',
      },
    ],
    sheetColumn: 'Blad',
    purposeColumn: 'Vad som skrivs där',
  },
  refusals: {
    list: { title: 'Välj i listan', message: 'I cellen kan bara stå något av listans alternativ.' },
    date: { title: 'Kontrollera dagen', message: 'Skriv dagen så här: 15.9.2009. Den ska infalla under projektets år.' },
    money: { title: 'Kontrollera beloppet', message: 'Skriv beloppet i euro, till exempel 6000,00.' },
    wholeNumber: { title: 'Kontrollera talet', message: 'Skriv ett heltal.' },
    heading: { title: 'Rubrik', message: 'Rubriken kan inte ändras: Vipu hittar kolumnen med hjälp av den.' },
  },
  requiredMark: '* obligatorisk',
}
