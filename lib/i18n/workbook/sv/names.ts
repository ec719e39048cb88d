// Swedish: the names by which the project workbook is read: of its sheets, columns, fields and choices.
import type { WorkbookNames } from '../fi/names.ts'
import { choices } from './choices.ts'
import { form } from './form.ts'
import { headings } from './headings.ts'

export const names: WorkbookNames = {
  sheets: {
    start: { name: 'Start', title: 'Projektets arbetsbok' },
    project: { name: 'Projekt och villkor', title: 'Projekt och villkor' },
    localities: { name: 'Orternas uppgifter', title: 'Orter och genomförare' },
    receipts: { name: 'Betald självfinansiering', title: 'Betald självfinansiering' },
    claims: { name: 'Utbetalningsperioder', title: 'Utbetalningsansökningar och -perioder' },
    budget: { name: 'Kostnadskalkyl', title: 'Godkänd kostnadskalkyl' },
    income: { name: 'Inkomster', title: 'Projektets inkomster' },
    advances: { name: 'Förskott', title: 'Betalda förskott' },
    decisions: { name: 'Beslut', title: 'Beslut om anmärkningar' },
    gatherings: { name: 'Sammankomster', title: 'Sammankomster och deltagare' },
    descriptions: { name: 'Beskrivningar', title: 'Beskrivningar av resultatet' },
    strengths: { name: 'Styrkor', title: 'Regionernas styrkor' },
    indicators: { name: 'Indikatorer', title: 'Indikatorer' },
    publicity: { name: 'Information', title: 'Information' },
    texts: { name: 'Texter', title: 'Texter till resultatrapporten' },
    ledger: { name: 'Bokningar', title: 'Bokförda ansökningar' },
    lines: { name: 'Bokförda rader', title: 'Bokförda kostnadsrader' },
    findings: { name: 'Bokförda anmärkningar', title: 'Anmärkningar om bokförda ansökningar' },
  },
  headings,
  form,
  choices,
}
