// Swedish: what the project workbook says besides names: what its sheets and fields are for, how to begin, and why a cell refuses something.
import type { WorkbookGuidance } from '../fi/guidance.ts'

const inOneLanguage = 'Fyll i minst ett språk; det används också för de språk som saknas.'
const weights = 'Beslutade euro eller procent. Lämna båda tomma om andelarna inte är beslutade: då fördelas finansieringen inte.'

export const guidance: WorkbookGuidance = {
  purposes: {
    start: '',
    project: 'Finansieringsbeslutet och villkoren för räkningen; varje villkors källa och bekräftelse.',
    localities: 'En rad för varje ort: genomförare, mervärdesskatt och självfinansieringens betalare.',
    receipts: 'Varje betalning av självfinansiering på en egen rad.',
    claims: 'Ansökningarna i ordning, utan luckor mellan perioderna; inlämningsdagen när ansökan har lämnats in.',
    budget: 'Godkända belopp för kostnadsslag och orter. Tom förteckning: inte godkänt särskilt.',
    income: 'Inkomsterna dras av från ortens stödberättigande kostnader.',
    advances: 'Förskott som myndigheten har betalat till projektet.',
    decisions: 'Vad som beslutades om en anmärkning: om raden godkänns, varför och av vem.',
    gatherings: 'Startmöten, faserna a och b samt andra träffar; deltagare från sex intressentgrupper.',
    descriptions: 'Fas c: beskrivningens läge, överlämningsdag och mottagare.',
    strengths: 'Varje orts styrkor, deras belägg, bransch, målgrupper och attraktion.',
    indicators: 'Planerade tal och utfall; noll skrivs som noll.',
    publicity: 'Var och hur man har berättat om EU-finansieringen.',
    texts: 'Vad man lärde sig och hur arbetet fortsätter: ett stycke per rad, raderna i läsordning.',
    ledger: 'Utbetalningsansökningar som Vipu har bokfört och kedjan av kondensat. Ändra inte raderna för hand.',
    lines: 'De bokförda ansökningarnas kostnadsrader med källor.',
    findings: 'Vad som anmärktes på ansökningarna när de lästes in.',
  },
  explanations: {
    code: 'I finansieringsbeslutet, till exempel S11049.',
    'name.fi': inOneLanguage,
    'name.sv': '',
    'name.en': '',
    'beneficiary.name': 'Den som har beviljats finansieringen.',
    'beneficiary.businessId': '',
    'authority.fi': inOneLanguage,
    'authority.sv': '',
    'authority.en': '',
    profile: 'Bestämmer kostnadsslagen, momssatserna och informationsmärkningen i rapporterna.',
    'period.start': 'Första dagen vars kostnader ersätts.',
    'period.end': 'Sista dagen vars kostnader ersätts.',
    'terms.cap.cents': 'Upp till detta belopp ersätts ortens stödberättigande kostnader.',
    'terms.selfFinancing.cents': 'Ett villkor för att delta.',
    'terms.selfFinancing.mode': 'Om den är ortens egen finansiering eller en del som dras av från genomförarens kostnader.',
    'terms.selfFinancing.recognise': 'Till fullt belopp minskar den det offentliga stödet även om betalningen dröjer.',
    'terms.funding.esf': weights,
    'terms.funding.teCentre': 'I samma enhet som EU:s andel.',
    'terms.rounding': 'Vem som får den cent som blir över.',
    'terms.lineOrder': 'Ordningen i vilken kostnadsraderna fyller maximibeloppet.',
    'terms.categoryDeviation': 'Hur mycket ett godkänt kostnadsslag får överskridas utan ändringsbeslut.',
    'terms.finalClaimDeadline.date': 'Tom: fyra månader efter genomförandetidens slut.',
    'terms.maximum.cents': 'Tom: antalet orter gånger maximibeloppet.',
  },
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
