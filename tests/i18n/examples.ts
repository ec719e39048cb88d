// An example of every finding, and one more for each figure that changes a sentence. A code without an example does not compile.
import { finding, findingCodes, type Finding, type FindingCode, type FindingFigures, type Severity } from '../../lib/core/finding.ts'
import { cents } from '../../lib/core/money.ts'
import { day } from '../../lib/core/period.ts'

type Examples = { readonly [Code in FindingCode]: readonly [FindingFigures[Code], ...FindingFigures[Code][]] }

const total = { statedCents: cents(725_000), summedCents: cents(720_000), differenceCents: cents(5_000) }
const days = { claim: 2, from: day('2009-11-01'), to: day('2009-11-05') }
const oneDay = { claim: 2, from: day('2009-11-01'), to: day('2009-11-01') }

const examples: Examples = {
  'unreadable-file': [
    { reason: 'empty' },
    { reason: 'notWorkbook' },
    { reason: 'damaged' },
    { reason: 'wrongFormat' },
    { reason: 'noSheets' },
    { reason: 'unknownEncoding' },
    { reason: 'timeout' },
    { reason: 'crashed' },
    { reason: 'unreachable' },
  ],
  'encrypted-file': [{}],
  'too-large': [
    { limit: 'fileBytes', allowed: 52_428_800, found: 52_500_000 },
    { limit: 'entries', allowed: 2_000, found: 2_345 },
    { limit: 'partBytes', allowed: 268_435_456, found: null },
    { limit: 'totalBytes', allowed: 1_073_741_824, found: null },
    { limit: 'ratio', allowed: 200, found: 1_032 },
    { limit: 'cells', allowed: 5_000_000, found: null },
    { limit: 'rows', allowed: 1_048_576, found: 1_200_000 },
    { limit: 'textLength', allowed: 32_767, found: 40_000 },
    { limit: 'sheets', allowed: 200, found: 256 },
    { limit: 'depth', allowed: 64, found: null },
    { limit: 'sharedStrings', allowed: 1_000_000, found: null },
    { limit: 'ranges', allowed: 100_000, found: 100_001 },
  ],
  'unsafe-archive': [
    { reason: 'traversal', part: '../../etc/passwd' },
    { reason: 'duplicatePart', part: 'xl/workbook.xml' },
    { reason: 'overlap', part: null },
    { reason: 'link', part: 'xl/media/image1.png' },
    { reason: 'sizesDisagree', part: 'xl/worksheets/sheet1.xml' },
    { reason: 'doctype', part: 'xl/sharedStrings.xml' },
    { reason: 'unknownCompression', part: 'xl/worksheets/sheet1.xml' },
    { reason: 'headersDisagree', part: null },
    { reason: 'checksum', part: 'xl/worksheets/sheet1.xml' },
  ],
  'duplicate-file': [{ original: 'kulut-paikkakunta-1.xlsx' }],
  'macro-ignored': [{}],
  'external-link-ignored': [{ target: 'file:///P:/talous/kirjanpito-2009.xls' }],
  mojibake: [
    { text: 'HyvityslaskujÃ¤', repaired: 'Hyvityslaskujä' },
    { text: 'K\ufffdytt\ufffd', repaired: 'K\ufffdytt\ufffd' },
  ],
  'no-cost-lines': [{}],
  'sheet-left-out': [{ sheet: 'Ohje' }],
  'unknown-locality': [{ text: 'Esimerkkilä' }, { text: 'Paikkakunta 1 / Paikkakunta 2' }, { text: null }],
  'unknown-claim-period': [{ text: '1.6.–31.7.2009' }, { text: null }],
  'heading-uncertain': [
    { text: 'Bruto', meaning: 'gross' },
    { text: 'Erä', meaning: '' },
  ],
  'column-left-out': [{ text: 'Kertymä' }],
  'row-left-out': [{ text: 'Taksi 45,00 (kuitti tulossa)' }, { text: '' }],
  'line-set-aside': [{ text: 'ei haeta' }, { text: '' }],
  'hidden-content': [
    { what: 'row', count: 1 },
    { what: 'row', count: 3 },
    { what: 'column', count: 1 },
    { what: 'column', count: 2 },
    { what: 'sheet', count: 1 },
    { what: 'sheet', count: 2 },
    { what: 'figure', count: 1 },
    { what: 'figure', count: 3 },
    { what: 'cellTwice', count: 2 },
    { what: 'sheetTwice', count: 2 },
    { what: 'mergedOver', count: 1 },
    { what: 'mergedOver', count: 4 },
  ],
  'amount-unreadable': [{ text: 'noin 500' }, { text: '' }],
  'amount-ambiguous': [{ text: '1.250' }],
  'amount-uncertain': [{ text: '50 %' }],
  'amount-fraction-of-cent': [{ text: '12,345' }],
  'amounts-disagree': [
    { netCents: cents(100_000), vatCents: cents(22_000), grossCents: cents(132_000), claimedCents: null },
    { netCents: null, vatCents: null, grossCents: cents(-15_000), claimedCents: cents(15_000) },
  ],
  'vat-not-stated': [{}],
  'currency-not-euro': [{ text: 'SEK' }],
  'date-unreadable': [{ text: '31.9.2009' }, { text: '' }],
  'date-ambiguous': [{ text: '9/10/2009' }],
  'formula-without-value': [{ formula: 'E9*1.22' }, { formula: '' }],
  'formula-error': [{ text: '#VIITTAUS!' }],
  'total-differs': [total, { statedCents: cents(720_000), summedCents: cents(725_000), differenceCents: cents(-5_000) }],
  'subtotal-differs': [total],
  'self-financing-row': [
    { text: 'Paikkakunnan omavastuu 500 €', amountCents: cents(50_000) },
    { text: 'Paikkakunnan omavastuu', amountCents: null },
  ],
  'more-alike': [
    { alike: 'total-differs', count: 59_000, last: 'Taul1!H60007' },
    { alike: 'column-left-out', count: 2, last: null },
  ],
  'summary-without-vouchers': [{ lines: 1 }, { lines: 12 }],
  'credit-sign-suspicious': [{ text: 'Hyvitys, tilavuokra', amountCents: cents(15_000) }],
  'outside-project-period': [{ date: day('2010-01-15'), start: day('2009-08-01'), end: day('2009-12-31') }],
  'not-paid': [{ paidOn: day('2010-03-02'), filedOn: day('2010-02-15') }],
  'paid-date-unknown': [{}],
  'voucher-missing': [{ missing: ['voucher'] }, { missing: ['voucher', 'supplier', 'date', 'amount'] }],
  'vat-recoverable': [
    { vatCents: cents(22_000), treatment: 'deductible' },
    { vatCents: cents(22_000), treatment: 'municipality' },
    { vatCents: cents(22_000), treatment: 'nonDeductible' },
  ],
  'vat-unknown': [
    { amountCents: cents(50_000), treatment: 'deductible' },
    { amountCents: cents(50_000), treatment: 'municipality' },
    { amountCents: cents(50_000), treatment: 'nonDeductible' },
  ],
  'vat-implausible': [
    { rate: '25.5', netCents: cents(100_000), vatCents: cents(25_500) },
    { rate: '19', netCents: null, vatCents: null },
  ],
  'equipment-not-eligible': [
    { text: 'Kannettava tietokone', word: 'tietokone' },
    { text: 'Seminaaritilan vuokra, tarjoilu, kopiointi, tulkkaus sekä projektin uusi kannettava tietokone', word: 'tietokone' },
  ],
  'cost-not-eligible': [{ text: 'Viivästyskorko, lasku 1234', word: 'viivästyskor' }],
  'claimed-twice': [
    { other: 'claims/kulut-1.xlsx Taul1!A9', occurrence: 2 },
    { other: 'claims/kulut-1.xlsx Taul1!A9', occurrence: 3 },
  ],
  'claimed-twice-likely': [{ other: 'claims/kulut-1.xlsx Taul1!A9' }],
  'double-funding': [{ text: 'Palkka, josta saatu palkkatuki', word: 'palkkatuki' }],
  'category-unknown': [{ text: 'Sekalaista' }, { text: null }],
  'category-not-approved': [{ category: 'rents' }],
  'covered-by-simplified-cost': [{ category: 'travel' }, { category: null }],
  'working-time-record-missing': [{}],
  'travel-above-rate': [{ paidCents: cents(5_400), allowedCents: cents(4_500), rate: 'Verohallinnon päätös 2009' }],
  'rejected-by-decision': [
    { reason: 'Ei kuulu hankkeeseen', by: 'Maija Meikäläinen' },
    { reason: '', by: '' },
  ],
  'claim-missing': [{ locality: 'L3', claim: 1 }],
  'period-gap': [days, oneDay],
  'period-overlap': [days, oneDay],
  'claim-out-of-order': [{ claim: 2, filedOn: day('2009-11-01'), earlier: day('2009-11-20') }],
  'claim-late': [{ claim: 2, filedOn: day('2010-05-05'), deadline: day('2010-04-30') }],
  'category-overrun': [
    { category: 'services', approvedCents: cents(3_000_000), eligibleCents: cents(3_200_000), allowedCents: cents(3_000_000) },
    { category: 'services', approvedCents: cents(3_000_000), eligibleCents: cents(4_200_000), allowedCents: cents(4_000_000) },
    { category: 'total', approvedCents: cents(4_800_000), eligibleCents: cents(4_900_000), allowedCents: cents(4_800_000) },
  ],
  'self-financing-outstanding': [
    { locality: 'L3', dueCents: cents(50_000), receivedCents: cents(20_000), outstandingCents: cents(30_000) },
  ],
  'cap-reached': [{ locality: 'L1', capCents: cents(600_000) }],
  'over-cap': [{ locality: 'L1', eligibleCents: cents(200_000), withinCents: cents(75_000), overCents: cents(125_000) }],
  'cap-override-without-decision': [{ locality: 'L2', overrideCents: cents(700_000), capCents: cents(600_000) }],
  'caps-above-maximum': [{ capsCents: cents(4_900_000), maximumCents: cents(4_800_000) }],
  'posting-edited': [{ file: 'kulut-1.xlsx', lines: 12, claimedCents: cents(123_400), content: '4f1d8a93c27e' }],
  'ledger-broken': [{ file: 'kulut-1.xlsx', number: 3 }],
  'decision-unmatched': [
    { place: 'claims/kulut-1.xlsx Taul1!A9', decided: 'voucher-missing' },
    { place: 'claims/kulut-1.xlsx', decided: 'tosite' },
  ],
  'phase-outside-target': [
    { locality: 'L1', phase: 'a', date: day('2009-11-05') },
    { locality: 'L1', phase: 'b', date: day('2009-11-05') },
    { locality: 'L1', phase: 'ab', date: day('2009-11-05') },
    { locality: 'L1', phase: 'second', date: day('2009-11-05') },
    { locality: 'L1', phase: 'c', date: day('2009-11-05') },
  ],
  'phase-outside-project': [
    { locality: 'L1', phase: 'c', date: day('2010-01-05') },
    { locality: 'L1', phase: 'kickOff', date: day('2009-07-20') },
  ],
  'kick-off-outside-target': [{ locality: 'L1', date: day('2009-10-05') }],
  'domain-not-represented': [
    { locality: 'L1', domain: 'centreOfExpertise' },
    { locality: 'L1', domain: 'internationalisation' },
    { locality: 'L1', domain: 'internationalInvestment' },
    { locality: 'L1', domain: 'inwardActivity' },
    { locality: 'L1', domain: 'regionalDevelopment' },
    { locality: 'L1', domain: 'keyCompanies' },
  ],
  'description-missing': [{ locality: 'L1' }],
  'publicity-missing': [{ element: 'emblem' }, { element: 'funder' }, { element: 'mark' }, { element: 'authority' }, { element: 'QR' }],
  'project-field': [
    { path: 'terms.cap.cents', value: '"6 000,00"', expected: { kind: 'wholeNumber' } },
    { path: 'period.start', value: '"1.8.2009"', expected: { kind: 'date' } },
    { path: 'code', value: '–', expected: { kind: 'text' } },
    { path: 'localities', value: '[]', expected: { kind: 'list' } },
    { path: 'terms.cap', value: '600000', expected: { kind: 'object' } },
    { path: 'claims.1.final', value: '"kyllä"', expected: { kind: 'trueOrFalse' } },
    { path: 'name', value: '{}', expected: { kind: 'present' } },
    { path: 'localities.3.id', value: '"L1"', expected: { kind: 'unique' } },
    { path: 'period.end', value: '"2009-07-31"', expected: { kind: 'notBefore' } },
    {
      path: 'localities.0.implementer.vat',
      value: '"joo"',
      expected: { kind: 'oneOf', values: ['deductible', 'nonDeductible', 'municipality'] },
    },
    { path: 'schema', value: '"vipu/project@2"', expected: { kind: 'oneOf', values: ['vipu/project@1'] } },
    {
      path: 'income.0.locality',
      value: '"L9"',
      expected: { kind: 'oneOf', values: ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'L10'] },
    },
    { path: 'claims.0.number', value: '-1', expected: { kind: 'between', least: 1, most: Number.MAX_SAFE_INTEGER } },
    { path: 'terms.cap.cents', value: '99000000000', expected: { kind: 'between', least: 0, most: 10_000_000_000 } },
  ],
  'unknown-field': [{ path: 'terms.capp' }],
}

/** Without proof of irrecoverable VAT the explanation is a question. */
const severityOf = (code: FindingCode, figures: object): Severity | undefined =>
  code === 'vat-recoverable' && 'treatment' in figures && figures.treatment === 'nonDeductible' ? 'warning' : undefined

/** Every example as a finding, in the order of the catalogue. */
export const exampleFindings: readonly Finding[] = findingCodes.flatMap((code) =>
  examples[code].map((figures) => finding(code, figures, null, severityOf(code, figures))),
)
