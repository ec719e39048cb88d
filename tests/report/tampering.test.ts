// Reports that somebody changed after they were made: one cell each, and verification says which figure it is and where.
import { unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { financialReport, resultsReport, type Report } from '../../lib/core/report/index.ts'
import { escapeXml } from '../../lib/documents/xml.ts'
import { paintWorkbook } from '../../lib/documents/xlsx/index.ts'
import { readSheets } from '../../lib/formats/index.ts'
import { reportWords } from '../../lib/i18n/report/index.ts'
import { addressesOf, layoutReport } from '../../lib/sheet/layout/index.ts'
import { verifyReport, type Difference } from '../../lib/sheet/verify/index.ts'
import { smallMaterial } from './small-project.ts'

const material = smallMaterial()

interface Made {
  readonly report: Report
  readonly bytes: Uint8Array
}

async function made(report: Report): Promise<Made> {
  const { title, subtitle, author, language } = report
  return { report, bytes: await paintWorkbook(layoutReport(report), { title, subject: subtitle, author, language }) }
}

async function verified(bytes: Uint8Array): Promise<readonly Difference[]> {
  const { value } = await readSheets(bytes, 'report.xlsx')
  const verification = verifyReport(value ?? [], material, reportWords)
  if (verification === null) throw new Error('not recognised as a report')
  return verification.differences
}

/** What a cell holds afterwards: a number or text of its own in place of all it had, or its formula with another value, or its value without a formula. */
type Change =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'cached'; readonly number: number }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'frozen' }
  | { readonly kind: 'emptied' }

function changed(cell: string, change: Change): string {
  const [, at = '', style = ''] = /^<c r="([^"]+)"((?: s="\d+")?)/.exec(cell) ?? []
  switch (change.kind) {
    case 'number':
      return `<c r="${at}"${style}><v>${String(change.number)}</v></c>`
    case 'text':
      return `<c r="${at}"${style} t="inlineStr"><is><t>${escapeXml(change.text)}</t></is></c>`
    case 'cached':
      return cell.replace(/<v>[^<]*<\/v>/, `<v>${String(change.number)}</v>`)
    case 'formula':
      return cell.replace(/<f>[^<]*<\/f>/, `<f>${escapeXml(change.formula)}</f>`)
    case 'frozen':
      return cell.replace(/<f>[^<]*<\/f>/, '')
    case 'emptied':
      return `<c r="${at}"${style}/>`
  }
}

/** The workbook with one cell changed, `Paikkakunnat!H14`. */
function tampered({ report, bytes }: Made, address: string, change: Change): Uint8Array {
  const [sheet = '', cell = ''] = address.split('!')
  const parts = unzipSync(bytes)
  const part = `xl/worksheets/sheet${String(report.sections.findIndex((one) => one.sheet === sheet.replaceAll("'", '')) + 1)}.xml`
  const xml = new TextDecoder().decode(parts[part])
  const after = xml.replace(new RegExp(`<c r="${cell}"[^>]*?(?:/>|>.*?</c>)`), (found) => changed(found, change))
  if (after === xml) throw new Error(`no cell ${address}`)
  parts[part] = new TextEncoder().encode(after)
  return zipSync(parts, { level: 1 })
}

type Trial = readonly [what: string, table: string, row: string, column: string, change: Change, figure: string]

const number = (euros: number): Change => ({ kind: 'number', number: euros })
const text = (words: string): Change => ({ kind: 'text', text: words })

const financialTrials: readonly Trial[] = [
  [
    'a locality’s eligible costs, a cent more',
    'localities',
    '1',
    'eligible',
    { kind: 'cached', number: 6430.51 },
    'Paikkakunta 1, Tukikelpoinen',
  ],
  ['what a locality is reimbursed', 'localities', '2', 'reimbursable', number(6000), 'Paikkakunta 2, Korvattava'],
  ['a cap typed over', 'localities', '1', 'cap', number(7000), 'Paikkakunta 1, Enimmäismäärä'],
  ['a formula replaced by the value it had', 'localities', '3', 'public', { kind: 'frozen' }, 'Paikkakunta 3, ESR- ja valtion rahoitus'],
  ['the project’s public funding', 'localities', 'total', 'public', number(1), 'Yhteensä, ESR- ja valtion rahoitus'],
  ['the rounding row', 'localities', 'rounding', 'esf', number(0.5), 'Pyöristys, ESR'],
  ['what earlier claims took of a source', 'funding', 'public', 'earlier', number(0), 'ESR- ja valtion rahoitus, Aiemmat hakemukset'],
  ['what remains of ESF money', 'funding', 'esf', 'remaining', number(0), 'josta ESR, Jäljellä'],
  ['the amount a line claims', 'lines', '1', 'claimed', number(99_999), 'Nro 1, Paikkakunta 1, Haettu'],
  ['a line’s eligible amount as text', 'lines', '2', 'eligible', text('549,61'), 'Nro 2, Paikkakunta 1, Tukikelpoinen'],
  ['a line’s supplier', 'lines', '3', 'supplier', text('Toinen Oy'), 'Nro 3, Paikkakunta 1, Toimittaja'],
  ['a line’s day', 'lines', '1', 'incurredOn', number(40_100), 'Nro 1, Paikkakunta 1, Päivä'],
  ['a line’s source cell', 'lines', '2', 'at', text('Taul1!A99'), 'Nro 2, Paikkakunta 1, Solu'],
  ['a line’s findings and decisions', 'lines', '7', 'findings', { kind: 'emptied' }, 'Huomautukset ja päätökset'],
  ['a formula of a deduction', 'lines', '4', 'ineligible', { kind: 'formula', formula: '0' }, 'Vähennetty'],
  ['a sum of deductions', 'deductions', 'total', 'total', number(0), 'Yhteensä, Vähennetty yhteensä'],
  ['what is payable', 'payments', '2', 'payable', number(1_000_000), 'Maksatushakemus 2, Maksetaan'],
  ['an advance', 'advances', '1', 'amount', number(0), 'Määrä'],
  ['self-financing received', 'selfFinancing', '3', 'received', number(500), 'Paikkakunta 3, Saatu'],
  ['the source of a term', 'terms', 'cap', 'source', text('suullinen sopimus'), 'Enimmäismäärä paikkakuntaa kohti, Lähde'],
  ['a category’s budget', 'categories', 'services', 'approved', number(99_000), 'Palvelujen ostot, Kustannusarvio'],
  ['a fingerprint', 'sources', '1', 'sha256', text('0'.repeat(64)), 'claims/ort1-2.xlsx, Sormenjälki (SHA-256)'],
  ['the sum read from a file', 'sources', '2', 'read', number(0), 'claims/ort1.xlsx, Luettu soluista'],
  ['a check that says it agrees', 'checks', 'lines', 'verdict', text('ei täsmää'), 'Tulos'],
]

const resultsTrials: readonly Trial[] = [
  ['the day of a phase', 'phases', '1', 'c', number(40_100), 'Paikkakunta 1, Vaihe c'],
  ['how many came from a domain', 'gatherings', '1', 'keyCompanies', number(40), 'Avainyritykset'],
  ['to whom a description was delivered', 'descriptions', '1', 'deliveredTo', text('kaikille'), 'Kenelle'],
  ['a realised indicator of zero', 'indicators', '1', 'realised', number(12), 'Aloittavat henkilöt, Toteutunut'],
]

describe.each([
  ['financial', financialReport, financialTrials],
  ['results', resultsReport, resultsTrials],
] as const)('a %s report', (_, make, trials) => {
  const report = make(material, reportWords('fi'))
  let untouched: Made
  beforeAll(async () => {
    untouched = await made(report)
  })

  it('agrees untouched', async () => {
    expect(await verified(untouched.bytes)).toEqual([])
  })

  it.each(trials)('is not taken with %s changed', async (_what, table, row, column, change, figure) => {
    const address = addressesOf(report)({ table, row, column })
    const differences = await verified(tampered(untouched, address, change))
    expect(differences.map((one) => one.at)).toEqual([address.replaceAll("'", '')])
    expect(differences[0]?.figure).toContain(figure)
  })
})

it('a figure written where nothing stood is told', async () => {
  const untouched = await made(financialReport(material, reportWords('fi')))
  const [first] = layoutReport(untouched.report)
  const blank = first?.rows.findIndex((row, index) => index > 2 && row.cells.every((cell) => cell.value.kind === 'blank')) ?? -1
  const parts = unzipSync(untouched.bytes)
  const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml'])
  const next = `<row r="${String(blank + 2)}"`
  const written = sheet.replace(next, `<row r="${String(blank + 1)}"><c r="A${String(blank + 1)}"><v>5</v></c></row>${next}`)
  expect(written).not.toBe(sheet)
  parts['xl/worksheets/sheet1.xml'] = new TextEncoder().encode(written)
  const differences = await verified(zipSync(parts, { level: 1 }))
  expect(differences).toEqual([expect.objectContaining({ kind: 'addition', at: `Yhteenveto!A${String(blank + 1)}`, found: 5 })])
})
