// Swedish: what the choices of the project workbook are called in its cells and drop-down lists.
import { choicesOfFindings } from '../findings.ts'
import type { WorkbookNames } from '../fi/names.ts'

export const choices: WorkbookNames['choices'] = {
  yesNo: { true: 'ja', false: 'nej' },
  language: { fi: 'finska', sv: 'svenska', en: 'engelska' },
  vat: { deductible: 'drar av momsen', nonDeductible: 'drar inte av momsen', municipality: 'kommun' },
  payerType: { municipal: 'kommun', otherPublic: 'annan offentlig', private: 'privat' },
  mode: {
    contribution: 'ortens egen finansieringsandel',
    deductible: 'stannar hos genomföraren före maximibeloppet',
    deductibleWithinCap: 'dras av från maximibeloppet',
    none: 'ingen självfinansiering',
  },
  recognise: { due: 'till fullt belopp, även obetald', received: 'först när den har betalats' },
  rounding: { largestRemainder: 'enligt största rest', fundRoundsDown: 'EU:s andel nedåt, resten till staten' },
  lineOrder: { incurredDateVoucherRow: 'dag, verifikat, rad' },
  categoryDeviation: { strict: 'överskridning kräver ändringsbeslut', 'fi-2021': 'överskridning högst 20 % eller 10 000 €' },
  source: { flyer: 'projektets broschyr', sample: 'exempel' },
  gathering: {
    kickOff: 'startmöte',
    a: 'fas a: intressenterna samlas',
    b: 'fas b: workshop',
    ab: 'faserna a och b tillsammans',
    second: 'andra träffen',
  },
  description: { draft: 'utkast', delivered: 'överlämnad', handled: 'behandlad' },
  text: { lessons: 'vad man lärde sig', continuation: 'hur arbetet fortsätter' },
  phase: { a: 'a', b: 'b', c: 'c' },
  status: { ok: 'i sin ordning', attention: 'har anmärkningar', rejected: 'inte läst' },
  posting: { pending: 'PÅGÅR', posted: 'BOKFÖRD' },
  ...choicesOfFindings('sv'),
}
