// The words around the pane in the workbench: the pane beside a small grid, in an ordinary browser.
import type { Language } from '../core/locality.ts'

export interface WorkbenchWords {
  readonly title: string
  readonly language: string
  readonly theme: string
  readonly themes: Readonly<Record<'light' | 'dark' | 'highContrast', string>>
  readonly giveFiles: string
  readonly beginAgain: string
  readonly emptyWorkbook: string
  readonly sheets: string
  readonly grid: (sheet: string) => string
  readonly cell: string
  readonly pane: string
  readonly chart: (title: string) => string
  readonly noSheets: string
  /** Below the grid: how it differs from Excel. */
  readonly about: string
  readonly aboutReport: string
  readonly isProtected: string
}

const fi: WorkbenchWords = {
  title: 'Vipu ilman Exceliä',
  language: 'Kieli',
  theme: 'Ulkoasu',
  themes: { light: 'vaalea', dark: 'tumma', highContrast: 'suuri kontrasti' },
  giveFiles: 'Anna esimerkin maksatuslomakkeet',
  beginAgain: 'Esimerkkihanke alusta',
  emptyWorkbook: 'Tyhjä työkirja',
  sheets: 'Välilehdet',
  grid: (sheet) => `Välilehti ${sheet}`,
  cell: 'Solun sisältö',
  pane: 'Vipu',
  chart: (title) => `Kaavio: ${title}`,
  noSheets: 'Työkirja on tyhjä. Luo hanketyökirja sivupaneelissa.',
  about: 'Tämä on kokeilua varten: kaikki on selaimen muistissa, eikä mitään tallennu. Solun voi kirjoittaa, kun sen valitsee.',
  aboutReport:
    'Raporttisivun kaavat näyttävät luvut sellaisina kuin raportti kirjoitettiin. Päivitä raportti paneelissa, niin muutokset näkyvät.',
  isProtected: 'Tämä solu on suojattu.',
}

const sv: WorkbenchWords = {
  title: 'Vipu utan Excel',
  language: 'Språk',
  theme: 'Utseende',
  themes: { light: 'ljust', dark: 'mörkt', highContrast: 'hög kontrast' },
  giveFiles: 'Ge exemplets utbetalningsblanketter',
  beginAgain: 'Exempelprojektet från början',
  emptyWorkbook: 'Tom arbetsbok',
  sheets: 'Blad',
  grid: (sheet) => `Bladet ${sheet}`,
  cell: 'Cellens innehåll',
  pane: 'Vipu',
  chart: (title) => `Diagram: ${title}`,
  noSheets: 'Arbetsboken är tom. Skapa projektets arbetsbok i panelen.',
  about: 'Det här är för att pröva: allt finns i webbläsarens minne och ingenting sparas. Välj en cell för att skriva i den.',
  aboutReport: 'Rapportbladets formler visar talen så som rapporten skrevs. Uppdatera rapporten i panelen, så syns ändringarna.',
  isProtected: 'Cellen är skyddad.',
}

const en: WorkbenchWords = {
  title: 'Vipu without Excel',
  language: 'Language',
  theme: 'Look',
  themes: { light: 'light', dark: 'dark', highContrast: 'high contrast' },
  giveFiles: 'Hand over the sample claim sheets',
  beginAgain: 'Sample project from the start',
  emptyWorkbook: 'Empty workbook',
  sheets: 'Sheets',
  grid: (sheet) => `Sheet ${sheet}`,
  cell: 'Content of the cell',
  pane: 'Vipu',
  chart: (title) => `Chart: ${title}`,
  noSheets: 'The workbook is empty. Set it up in the pane.',
  about: 'This is for trying: everything is in the memory of the browser and nothing is saved. Select a cell to write in it.',
  aboutReport: 'The formulas of a report sheet show the figures as the report was written. Refresh the report in the pane to see changes.',
  isProtected: 'This cell is protected.',
}

const words: Readonly<Record<Language, WorkbenchWords>> = { fi, sv, en }

export const workbenchWords = (language: Language): WorkbenchWords => words[language]
