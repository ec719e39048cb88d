// Text that looks like a formula or a link, in every free field of claim sheets and of the project: in no file we write is it anything but text.
import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'
import type { MemoryDisk } from '../batch/support/memory-disk.ts'
import { projectContent } from '../batch/support/season.ts'
import { cli, season } from './support/cli.ts'

const payloads = [
  "=cmd|'/C calc'!A0",
  '@SUM(1+1)*cmd',
  '+1+cmd',
  '-1+cmd',
  '=HYPERLINK("http://example.invalid/cmd","cmd")',
  '＝1+cmd',
  '＠SUM(cmd)',
  '＋1+cmd',
  '\t=1+cmd',
  '\r=1+cmd',
  '\n=1+cmd',
  ' =1+cmd',
  'http://example.invalid/cmd',
  '[cmd](http://example.invalid)',
  '<a href="http://example.invalid">cmd</a>',
]

/** One payload after another, so that each of them stands in many fields. */
let turn = 0
const next = (): string => payloads[turn++ % payloads.length] ?? ''
const inThree = (): object => ({ fi: next(), sv: next(), en: next() })

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** Each payload as voucher, supplier, description and category, and as an amount that cannot be read. */
function hostileSheet(): string {
  const rows = payloads.flatMap((payload, index) => [
    [String(index), '15.9.2009', '30.9.2009', payload, payload, 'Palvelujen ostot', '100,00', '22', '22,00', '122,00'],
    [payload, '16.9.2009', '30.9.2009', 'Näyte Oy', next(), next(), '200,00', '22', '44,00', '244,00'],
    [`x${String(index)}`, next(), '30.9.2009', 'Näyte Oy', 'Työpaja', 'Palvelujen ostot', payload, '22', payload, payload],
  ])
  return [
    'Paikkakunta;Paikkakunta 1',
    'Maksatushakemus;1',
    'Tosite;Pvm;Maksettu;Toimittaja;Selite;Kustannuslaji;Netto;Alv %;Alv;Brutto',
    ...rows.map((row) => row.map(quoted).join(';')),
    '',
  ].join('\n')
}

const hostileProject = (): object => ({
  ...projectContent,
  code: next(),
  name: inThree(),
  beneficiary: { name: next(), businessId: next() },
  authority: inThree(),
  localities: projectContent.localities.map((one) => ({
    ...one,
    aliases: [next()],
    implementer: { name: next(), vat: 'nonDeductible', vatProof: next() },
    selfFinancing: { payer: next(), payerType: 'private', received: [{ date: '2009-09-10', cents: 50_000 }] },
  })),
  income: [{ locality: 'L1', claim: 1, date: '2009-10-05', description: next(), cents: 20_000 }],
  decisions: [{ at: '=cmd.csv =cmd!A4', code: 'vat-implausible', accept: true, reason: next(), by: next(), on: '2009-11-02' }],
  results: {
    gatherings: [{ locality: 'L1', kind: 'a', date: '2009-09-10', place: next(), attendance: { keyCompanies: 3 } }],
    strengths: payloads.map((payload) => ({
      locality: 'L1',
      name: payload,
      evidence: payload,
      field: payload,
      audiences: [payload],
      attraction: payload,
    })),
    descriptions: [{ locality: 'L1', status: 'delivered', deliveredOn: '2009-10-20', deliveredTo: payloads }],
    indicators: [{ name: inThree(), planned: 0, realised: 0 }],
    publicity: payloads.map((payload) => ({ date: '2009-08-20', what: payload, where: payload })),
    lessons: { fi: payloads.join('\n') },
    continuation: { fi: payloads.join('\n') },
  },
})

type Parts = Readonly<Record<string, string>>

const partsOf = (file: Uint8Array): Parts =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, content]) => [name, new TextDecoder().decode(content)]))

const expectNothingOutside = (parts: Parts): void => {
  for (const [name, xml] of Object.entries(parts)) {
    if (name.endsWith('.rels')) expect(xml, name).not.toMatch(/TargetMode="External"|hyperlink/i)
    expect(name).not.toMatch(/externalLink|connections|queryTable/)
  }
}

describe('text that looks like a formula or a link', () => {
  let disk: MemoryDisk
  const filesAt = (ending: string): [string, Uint8Array][] =>
    Object.keys(disk.contents('/made'))
      .filter((path) => path.endsWith(ending))
      .map((path) => [path, disk.read(path)])

  beforeAll(async () => {
    disk = season({ '/in/=cmd.csv': hostileSheet(), '/project.json': JSON.stringify(hostileProject()) })
    const given = ['--project', '/project.json'] as const
    const codes = [
      await cli(['convert', '/in', ...given, '--out', '/made/claims'], disk),
      await cli(['report', ...given, '--claims', '/made/claims', '--out', '/made/reports'], disk),
      await cli(['workbook', ...given, '--out', '/made/project.xlsx'], disk),
      await cli(['template', 'claim', ...given, '--locality', 'L1', '--out', '/made/claim.xlsx'], disk),
    ].map(({ code, err }) => [code, err.includes('Error')])
    expect(codes).toEqual([
      [1, false],
      [1, false],
      [0, false],
      [0, false],
    ])
  })

  it('is text in every workbook: no formula holds it, and nothing leads outside', () => {
    const files = filesAt('.xlsx')
    expect(files.map(([path]) => path)).toHaveLength(5)
    for (const [path, file] of files) {
      const parts = partsOf(file)
      expectNothingOutside(parts)
      const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/sheet'))
      for (const [name, xml] of sheets) {
        for (const [formula] of xml.matchAll(/<(?:f|formula\d?|x14:formula\d?|xm:f)\b[^>]*>[^<]*</g))
          expect(formula, `${path} ${name}`).not.toMatch(/cmd|example/i)
        expect(xml, `${path} ${name}`).not.toContain('<hyperlink')
      }
      expect(JSON.stringify(parts), path).toContain('cmd')
    }
  })

  it('is text in the Word document: its only fields number pages, captions and contents', () => {
    const [document] = filesAt('.docx')
    const parts = partsOf(document?.[1] ?? new Uint8Array())
    expectNothingOutside(parts)
    const xml = parts['word/document.xml'] ?? ''
    expect(xml).toContain('cmd')
    expect(xml).not.toContain('<w:hyperlink')
    const fields = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)<|w:instr="([^"]*)"/g)].map(([, one, other]) => (one ?? other ?? '').trim())
    expect(fields.length).toBeGreaterThan(3)
    for (const field of fields) expect(field).toMatch(/^(TOC |SEQ |PAGE|NUMPAGES)/)
  })

  it('is text in PDFs: they have no link and no action', () => {
    const files = filesAt('.pdf')
    expect(files).toHaveLength(2)
    for (const [path, file] of files)
      expect(Buffer.from(file).toString('latin1'), path).not.toMatch(/\/(URI|Launch|JavaScript|JS|GoToR|SubmitForm|Link)\b/)
  })

  it('begins no field of a CSV', () => {
    const files = filesAt('.csv')
    expect(files).toHaveLength(2)
    for (const [path, file] of files) {
      const { data, errors } = Papa.parse<string[]>(new TextDecoder().decode(file).trimEnd(), { delimiter: ';' })
      expect(errors).toEqual([])
      expect(data.flat().some((field) => field.includes('cmd'))).toBe(true)
      for (const field of data.flat()) expect(field.normalize('NFKC').trimStart(), path).not.toMatch(/^[=+\-@]/)
    }
  })

  it('is text in return notes: no link, no address, no mark-up', () => {
    const notes = filesAt('.md')
    expect(notes).toHaveLength(1)
    const text = new TextDecoder().decode(notes[0]?.[1])
    expect(text).toContain('cmd')
    expect(text).not.toMatch(/(?<!\\)\[[^\]]*\]\(|(?<!\\)<\w|\w:\/\/|(?<!\\)\|/)
  })
})
