// Finnish: the names by which the project workbook is read: of its sheets, columns, fields and choices.
import { choices } from './choices.ts'
import { form } from './form.ts'
import { headings } from './headings.ts'

export const names = {
  sheets: {
    start: { name: 'Aloitus', title: 'Hanketyökirja' },
    project: { name: 'Hanke ja ehdot', title: 'Hanke ja ehdot' },
    localities: { name: 'Paikkakuntien tiedot', title: 'Paikkakunnat ja toteuttajat' },
    receipts: { name: 'Omavastuumaksut', title: 'Saadut omavastuut' },
    claims: { name: 'Maksatuskaudet', title: 'Maksatushakemukset ja -kaudet' },
    budget: { name: 'Kustannusarvio', title: 'Hyväksytty kustannusarvio' },
    income: { name: 'Tulot', title: 'Hankkeen tulot' },
    advances: { name: 'Ennakot', title: 'Maksetut ennakot' },
    decisions: { name: 'Päätökset', title: 'Päätökset huomautuksista' },
    gatherings: { name: 'Tilaisuudet', title: 'Tilaisuudet ja osallistujat' },
    descriptions: { name: 'Kuvaukset', title: 'Kuvaukset tuloksesta' },
    strengths: { name: 'Vahvuudet', title: 'Alueiden vahvuudet' },
    indicators: { name: 'Indikaattorit', title: 'Indikaattorit' },
    publicity: { name: 'Tiedottaminen', title: 'Tiedottaminen' },
    texts: { name: 'Tekstit', title: 'Tulosraportin tekstit' },
    ledger: { name: 'Kirjaukset', title: 'Kirjatut hakemukset' },
    lines: { name: 'Kirjatut rivit', title: 'Kirjatut kulurivit' },
    findings: { name: 'Kirjatut huomautukset', title: 'Kirjattujen hakemusten huomautukset' },
  },
  headings,
  form,
  choices,
}

/** Finnish is the model: a name that is missing in another language does not compile. */
export type WorkbookNames = typeof names
