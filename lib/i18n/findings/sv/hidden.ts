// Swedish: what a sheet hides from the person who looks at it.
import type { HiddenWhat } from '../../../core/finding.ts'
import { number, SEND_AGAIN } from './writing.ts'

interface HiddenWords {
  readonly what: (count: number) => string
  readonly todo: string
  readonly request: string
}

const bringToSight = `Ta fram de dolda kostnaderna eller ta bort dem, och ${SEND_AGAIN}.`

export const hidden: Readonly<Record<HiddenWhat, HiddenWords>> = {
  row: {
    what: (count) =>
      count === 1
        ? 'Blanketten har en dold rad och kostnaderna på den lästes in.'
        : `Blanketten har ${number(count)} dolda rader och kostnaderna på dem lästes in.`,
    todo: 'Kontrollera om de dolda kostnaderna hör till ansökan.',
    request: bringToSight,
  },
  column: {
    what: (count) =>
      count === 1
        ? 'Blanketten har en dold kolumn och uppgifterna i den lästes in.'
        : `Blanketten har ${number(count)} dolda kolumner och uppgifterna i dem lästes in.`,
    todo: 'Kontrollera om de dolda uppgifterna hör till ansökan.',
    request: `Ta fram de dolda uppgifterna eller ta bort dem, och ${SEND_AGAIN}.`,
  },
  sheet: {
    what: (count) =>
      count === 1
        ? 'Arbetsboken har ett dolt kalkylblad och kostnaderna på det lästes in.'
        : `Arbetsboken har ${number(count)} dolda kalkylblad och kostnaderna på dem lästes in.`,
    todo: 'Kontrollera om de dolda kostnaderna hör till ansökan.',
    request: bringToSight,
  },
  figure: {
    what: (count) =>
      count === 1
        ? 'Cellens format döljer talet eller visar ett annat; talet i cellen lästes.'
        : `Formaten i ${number(count)} celler döljer talen eller visar andra; talen i cellerna lästes.`,
    todo: 'Fråga genomföraren vilket tal som avses.',
    request: `Visa beloppen i ett vanligt format, kontrollera dem och ${SEND_AGAIN}.`,
  },
  order: {
    what: (count) =>
      count === 1
        ? 'En cell har ett tecken som visar texten i en annan ordning än den lästes i.'
        : `Tecken i ${number(count)} celler visar texterna i en annan ordning än de lästes i.`,
    todo: 'Jämför texten med blanketten som genomföraren ser.',
    request: `Skriv texten i cellen på nytt och ${SEND_AGAIN}.`,
  },
  letters: {
    what: (count) =>
      count === 1
        ? 'Texten i en cell har bakgrundens färg eller är för liten för att synas, men cellen lästes in.'
        : `Texten i ${number(count)} celler har bakgrundens färg eller är för liten för att synas, men cellerna lästes in.`,
    todo: 'Kontrollera om de dolda uppgifterna hör till ansökan.',
    request: `Ta fram de dolda uppgifterna eller ta bort dem, och ${SEND_AGAIN}.`,
  },
  cellTwice: {
    what: (count) => `Samma cell finns ${number(count)} gånger i filen och det sista värdet lästes.`,
    todo: 'Be genomföraren kontrollera cellen och spara blanketten på nytt i Excel.',
    request: `Kontrollera cellen, spara blanketten i Excel och ${SEND_AGAIN}.`,
  },
  sheetTwice: {
    what: (count) => `Arbetsboken har ${number(count)} kalkylblad med samma namn.`,
    todo: 'Kontrollera att samma kostnader inte står på bladen två gånger.',
    request: `Ge kalkylbladen olika namn och ${SEND_AGAIN}.`,
  },
  mergedOver: {
    what: (count) =>
      count === 1
        ? 'Under sammanfogade celler finns ett värde som inte syns på blanketten.'
        : `Under sammanfogade celler finns ${number(count)} värden som inte syns på blanketten.`,
    todo: 'Kontrollera om de skymda siffrorna hör till ansökan.',
    request: `Dela upp de sammanfogade cellerna, kontrollera siffrorna och ${SEND_AGAIN}.`,
  },
  covered: {
    what: (count) =>
      count === 1
        ? 'En bild, en textruta eller en ritning täcker en cell; innehållet i cellen lästes.'
        : `En bild, en textruta eller en ritning täcker ${number(count)} celler; innehållet i cellerna lästes.`,
    todo: 'Fråga genomföraren om cellen eller det som täcker den gäller.',
    request: `Flytta bilden från cellerna, kontrollera uppgifterna i dem och ${SEND_AGAIN}.`,
  },
  embedded: {
    what: (count) =>
      count === 1
        ? 'En annan fil eller något annat är inbäddat i filen och lästes inte.'
        : `Andra filer eller annat är inbäddat på ${number(count)} ställen i filen och lästes inte.`,
    todo: 'Kontrollera att inga kostnader finns bara i det som är inbäddat.',
    request: `Skriv alla kostnader i blankettens celler, ta bort det som är inbäddat och ${SEND_AGAIN}.`,
  },
  comments: {
    what: (count) =>
      count === 1
        ? 'Kommentarerna till cellerna kunde inte läsas, eftersom den delen av filen är skadad.'
        : `Kommentarer till celler kunde inte läsas på ${number(count)} ställen som är skadade.`,
    todo: 'Se efter på blanketten om någon kommentar säger något annat om ett belopp än cellen.',
    request: `Skriv det som står i kommentarerna i blankettens celler och ${SEND_AGAIN}.`,
  },
  far: {
    what: (count) =>
      count === 1
        ? 'Ett tal står långt från alla andra, bakom mer än tusen tomma rader eller hundra tomma kolumner, och det lästes in.'
        : `Det finns ${number(count)} tal långt från alla andra, bakom mer än tusen tomma rader eller hundra tomma kolumner, och de lästes in.`,
    todo: 'Titta på cellen och kontrollera om den hör till ansökan.',
    request: `Flytta talen till de andra eller ta bort dem, och ${SEND_AGAIN}.`,
  },
  foreignBytes: {
    what: (count) => `Filen innehåller ${number(count)} byte som inte hör till arbetsboken; de lästes inte.`,
    todo: 'Jämför kostnaderna med blanketten som genomföraren ser.',
    request: `Spara blanketten i Excel som en ny .xlsx-fil och ${SEND_AGAIN}.`,
  },
}
