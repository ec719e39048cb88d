// Every workbook and Word document we make is valid against the Open XML schema, opens in LibreOffice, and is the same bytes again. Needs the folder
// ../shared (its schemas and check-ooxml.py) with python3-lxml, and LibreOffice; what is not there is said and left out.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { unzipSync, zipSync } from 'fflate'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { realDisk } from '../../lib/batch/disk/index.ts'
import { languages } from '../../lib/core/locality.ts'
import { financialReport, resultsReport, type Report } from '../../lib/core/report/index.ts'
import { paintDocx } from '../../lib/documents/docx/index.ts'
import { paintPdf } from '../../lib/documents/pdf/index.ts'
import { paintWorkbook } from '../../lib/documents/xlsx/index.ts'
import { reportWords } from '../../lib/i18n/report/index.ts'
import { workbookWords } from '../../lib/i18n/workbook/index.ts'
import { layoutReport } from '../../lib/sheet/layout/index.ts'
import { projectWorkbook } from '../../lib/sheet/project-workbook/index.ts'
import { cli } from '../cli/support/cli.ts'
import { materialOf } from '../report/material.ts'
import { reportSeason } from '../report/seasons.ts'
import { ofKind, structureOf } from '../support/pdf-structure.ts'

const PROJECTS = Number(process.env['VALID_PROJECTS'] ?? 30)
const SEED = 2010
const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))
const checker = join(shared, 'check-ooxml.py')
const wordChecker = fileURLToPath(new URL('check-word.py', import.meta.url))
/** The machine's own Python, which has lxml from its package. */
const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3'
const canCheck = existsSync(checker) && spawnSync(PYTHON, ['-c', 'import lxml']).status === 0
const canOpen = spawnSync('soffice', ['--version']).status === 0

const paint = ({ title, subtitle, author, language }: Report, report: Report): Promise<Uint8Array> =>
  paintWorkbook(layoutReport(report), { title, subject: subtitle, author, language })

it('every report of random projects can be typeset, tagged from its root', async () => {
  for (const [index, { project, drafts }] of fc.sample(reportSeason, { seed: SEED, numRuns: PROJECTS }).entries()) {
    const material = materialOf(project, drafts)
    for (const make of [financialReport, resultsReport]) {
      const { root } = structureOf(await paintPdf(make(material, reportWords(languages[index % languages.length] ?? 'fi'))))
      expect(root.kind, String(index)).toBe('Document')
      for (const table of ofKind(root, 'Table')) expect(ofKind(table, 'TH').length).toBeGreaterThan(0)
    }
  }
})

describe('every file we make', () => {
  let folder: string
  const at = (...names: string[]): string => join(folder, ...names)
  const madeAs = (ending: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending) && !name.startsWith('opened'))
      .map((name) => at(name))

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'vipu-valid-'))
    for (const [index, { project, drafts }] of fc.sample(reportSeason, { seed: SEED, numRuns: PROJECTS }).entries()) {
      const language = languages[index % languages.length] ?? 'fi'
      const material = materialOf(project, drafts)
      for (const make of [financialReport, resultsReport]) {
        const report = make(material, reportWords(language))
        const [workbook, document] = [await paint(report, report), await paintDocx(report)]
        expect(await paint(report, report)).toEqual(workbook)
        expect(await paintDocx(report)).toEqual(document)
        writeFileSync(at(`${String(index)}-${report.kind}.xlsx`), workbook)
        writeFileSync(at(`${String(index)}-${report.kind}.docx`), document)
      }
      const properties = { title: 'x', subject: 'x', author: 'x', language }
      writeFileSync(at(`${String(index)}-project.xlsx`), await paintWorkbook(projectWorkbook(project, language, workbookWords), properties))
    }
    await cli(['demo', '--out', at('demo'), '--lang', languages.join(',')], realDisk)
    for (const language of languages)
      for (const kind of ['claim', 'project'])
        await cli(['template', kind, '--lang', language, '--out', at(`template-${kind}.${language}.xlsx`)], realDisk)
  }, 1_200_000)
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const check = (script: string, ...args: readonly string[]): { status: number | null; said: string } => {
    const { status, stdout, stderr } = spawnSync(PYTHON, [script, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 })
    return {
      status,
      said: `${stdout}${stderr}`
        .split('\n')
        .filter((line) => !line.endsWith(': valid'))
        .join('\n')
        .trim(),
    }
  }

  it.skipIf(!canCheck)('is a workbook or Word document by the schema', () => {
    const [workbooks, documents] = [madeAs('.xlsx'), madeAs('.docx')]
    expect(workbooks.length).toBeGreaterThan(3 * PROJECTS + 10)
    expect(documents.length).toBeGreaterThan(2 * PROJECTS)
    expect(check(checker, ...workbooks, ...documents)).toEqual({ status: 0, said: '' })
    expect(check(wordChecker, join(shared, 'ooxml-xsd'), ...documents)).toEqual({ status: 0, said: '' })
  })

  it.skipIf(!canCheck)('would be found out if it were not', () => {
    const damaged = (file: string, part: string, from: string, to: string): string => {
      const parts = unzipSync(readFileSync(file))
      const xml = new TextDecoder().decode(parts[part])
      expect(xml).toContain(from)
      parts[part] = new TextEncoder().encode(xml.replace(from, to))
      const path = `${file}.damaged`
      writeFileSync(path, zipSync(parts))
      return path
    }
    const workbook = damaged(at('0-financial.xlsx'), 'xl/worksheets/sheet1.xml', '<sheetData>', '<sheetDate>')
    const document = damaged(at('0-results.docx'), 'word/document.xml', '<w:tblHeader/>', '<w:tblHeading/>')
    expect(check(checker, workbook).status).toBe(1)
    expect(check(wordChecker, join(shared, 'ooxml-xsd'), document).status).toBe(1)
  })

  it.skipIf(!canOpen)('opens in LibreOffice, with all its sheets', () => {
    const opened = at('opened')
    mkdirSync(opened)
    const some = madeAs('.xlsx').filter((path) => !/\/[1-9]\d+-/.test(path))
    const settings = [`-env:UserInstallation=${pathToFileURL(at('profile')).href}`, '--headless', '--norestore']
    execFileSync('soffice', [...settings, '--convert-to', 'ods', '--outdir', opened, ...some], { stdio: 'ignore' })
    for (const path of some) {
      const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.xlsx$/, '.ods')
      const content = new TextDecoder().decode(unzipSync(readFileSync(join(opened, name)))['content.xml'])
      const sheets = Object.keys(unzipSync(readFileSync(path))).filter((part) => /^xl\/worksheets\/sheet\d+\.xml$/.test(part))
      expect(content.match(/<table:table /g)?.length, name).toBe(sheets.length)
    }
  })
})
