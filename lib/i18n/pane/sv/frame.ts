// Swedish: what holds in every view of the pane, and what is said once something is done.
import type { PaneWords } from '../fi/index.ts'
import { counted } from '../counted.ts'

const count = counted('sv')

export const frame: PaneWords['frame'] = {
  views: { overview: 'Läget', claims: 'Ansökningar', checks: 'Kontroller', reports: 'Rapporter', project: 'Projekt' },
  viewsLabel: 'Vyer',
  waiting: (open) => `${count(open, 'anmärkning', 'anmärkningar')} väntar på beslut`,
  opening: 'Arbetsboken läses…',
  fetching: 'Vyn hämtas…',
  behind: 'Arbetsboken har ändrats, beloppen uppdateras…',
  unread: 'Arbetsboken kunde inte läsas',
  failed: 'Det lyckades inte',
  left: {
    done: 'Det du bad om gjordes, men arbetsboken kunde inte läsas efteråt: beloppen är ännu de gamla.',
    nothing: 'Inget blev på hälft i arbetsboken.',
    posting: 'Bokföringen blev på hälft. De halvfärdiga raderna räknas inte med.',
    sheets: 'En del blad kan vara halvfärdiga; ett nytt försök skriver dem i sin helhet.',
    unknown: 'Det är ännu oklart om något hann in i arbetsboken. Halvfärdigt räknas inte med, och inget bokförs två gånger.',
  },
  again: 'Försök igen',
  readAgain: 'Läs arbetsboken på nytt',
  reopen: 'Ladda rutan på nytt',
  dismiss: 'Stäng',
  copyDiagnosis: 'Kopiera uppgifter för supporten',
  showCell: 'Visa cellen',
  toClaims: 'Gå till ansökningarna',
  working: {
    post: 'Ansökningar bokförs…',
    putBack: 'Bokföringen ångras…',
    recover: 'Den avbrutna bokföringen ordnas…',
    decide: 'Beslutet sparas…',
    write: 'Rapporter skrivs…',
    freeze: 'Rapporten låses…',
    setUp: 'Projektets arbetsbok skapas…',
  },
  faulty: {
    title: 'Arbetsboken har något att rätta',
    about: 'Beloppen räknas först när dessa celler är rättade. Gå till cellen och rätta värdet; läget uppdateras av sig självt.',
  },
  foreign: {
    title: 'Det här är ännu inte en projektarbetsbok',
    about: 'Skapa projektets arbetsbok, så kan Vipu läsa utbetalningsblanketterna, kontrollera dem och göra rapporterna.',
  },
  notice: {
    posted: (posted, already) =>
      posted === 0
        ? 'Allt var redan bokfört. Inget lades till.'
        : `${count(posted, 'bokföring', 'bokföringar')} gjord${posted === 1 ? '' : 'a'}.${already === 0 ? '' : ` Redan bokförda: ${String(already)}.`}`,
    putBack: (file) => `Bokföringen av ${file} har ångrats.`,
    finished: 'Den avbrutna bokföringen slutfördes.',
    removed: 'Den avbrutna bokföringen togs bort.',
    decided: (accept, rows) => `${accept ? 'Godkänt' : 'Avvisat'}: ${count(rows, 'punkt', 'punkter')}.`,
    written: (reports) => `${count(reports, 'rapport skriven', 'rapporter skrivna')} i arbetsboken.`,
    frozen: 'Rapporten är låst.',
    setUp: 'Projektets arbetsbok är klar. Fyll sedan i projektets uppgifter och villkor.',
    copied: 'Kopierat till urklipp.',
    notCopied: 'Kopieringen lyckades inte: webbläsaren tillåter den inte.',
    nowhere: 'Stället finns inte i den här arbetsboken.',
  },
}
