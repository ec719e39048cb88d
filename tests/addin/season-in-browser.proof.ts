// The whole season at the pane itself: the built add-in in Chromium, Microsoft's own library, the simulated Excel; a person who uses the keyboard. What its
// reports say at the end is, cell by cell, what `vipu report` says for the same files and decisions.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { API_LEVEL } from '../../addin/workbook/excel/api.ts'
import { markOf, type ReportMark } from '../../addin/workbook/excel/reports/marks.ts'
import type { Decision } from '../../lib/core/project.ts'
import { labelOf } from '../../lib/i18n/index.ts'
import { workbookWords } from '../../lib/i18n/workbook/index.ts'
import type { Grid } from '../../lib/sheet/grid.ts'
import { readProjectWorkbook } from '../../lib/sheet/project-workbook/index.ts'
import { closeBrowser, openPane, type Pane } from '../excel-host/browser/open-pane.ts'
import { gridOf } from '../excel-host/index.ts'
import { differences, fingerprintOf, numbersIn, saidBy, type Said } from './support/figures.ts'
import { batchReports, batchSeal, convertedClaims, projectWith, sampleClaims, sampleDisk, sampleProject } from './support/sample-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'vipu-pane-'))
let pane: Pane
let page: Page

beforeAll(async () => {
  buildAddin()
  pane = await openPane({ folder, language: 'fi-FI', width: 350, apiLevel: API_LEVEL, requirementSets: { SharedRuntime: '1.1' } })
  ;({ page } = pane)
  page.setDefaultTimeout(60_000)
  await page.clock.setFixedTime(new Date('2009-11-18T12:00:00'))
})
afterAll(async () => {
  await pane.close()
  await closeBrowser()
  rmSync(folder, { recursive: true, force: true })
})

/** As `npm run build` does it, but beside it. */
function buildAddin(): void {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const args = [
    join(root, 'node_modules/vite/bin/vite.js'),
    'build',
    '--config',
    'vite.addin.config.ts',
    '--outDir',
    folder,
    '--logLevel',
    'error',
  ]
  execFileSync(process.execPath, args, { cwd: root, env: { ...process.env, NODE_ENV: 'production' } })
}

/** Goes to a button and presses Enter. */
async function press(name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name, exact: typeof name === 'string' })
  await button.focus()
  await page.keyboard.press('Enter')
}

/** Goes through the tabs with the arrow keys. */
async function goTo(view: string): Promise<void> {
  await page.getByRole('tab', { selected: true }).focus()
  for (let count = 0; count < 5; count++) {
    const chosen = await page.getByRole('tab', { selected: true }).textContent()
    if (chosen?.trim().startsWith(view) === true) return
    await page.keyboard.press('ArrowRight')
  }
  throw new Error(`no view ${view}`)
}

const told = (text: string | RegExp): Promise<void> => page.getByRole('status').filter({ hasText: text }).first().waitFor()

/** Chooses what a box is for with the space bar. */
async function tick(name: string): Promise<void> {
  const box = page.getByRole('checkbox', { name, exact: true })
  if (await box.isChecked()) return
  await box.focus()
  await page.keyboard.press('Space')
}

async function accept(code: string, file: string, reason: string): Promise<void> {
  const item = page
    .getByRole('button')
    .filter({ hasText: labelOf(code, 'fi') })
    .filter({ hasText: file })
    .first()
  await item.focus()
  if ((await item.getAttribute('aria-expanded')) === 'false') await page.keyboard.press(' ')
  await page.getByLabel('Perustelu').fill(reason)
  await page.getByLabel('Päättäjä').fill('Talousvastaava')
  await page.getByLabel('Päätös koskee').selectOption({ label: 'koko taulukkoa' })
  await press('Hyväksy')
  await told(/Hyväksytty/)
}

/** Rejects what is open of the errors, one after another from the top of the list, but the file that nobody could read; says how many there were. */
async function rejectEveryError(): Promise<number> {
  await page.getByLabel('Vakavuus').selectOption({ label: 'Virhe' })
  const open = page.locator('button.check').filter({ hasNotText: labelOf('unreadable-file', 'fi') })
  const all = await open.count()
  for (let left = all; left > 0; left = await open.count()) {
    const item = open.first()
    await item.focus()
    if ((await item.getAttribute('aria-expanded')) === 'false') await page.keyboard.press(' ')
    await press('Hylkää')
    await expect.poll(() => open.count(), { timeout: 60_000 }).toBeLessThan(left)
  }
  return all
}

async function freezeEveryReport(count: number): Promise<void> {
  const unfrozen = page.getByRole('button', { name: /^Jäädytä: / })
  for (let left = count; left > 0; left--) {
    await expect.poll(() => unfrozen.count(), { timeout: 60_000 }).toBe(left)
    await unfrozen.first().focus()
    await page.keyboard.press('Enter')
    await press('Jäädytä lopullisesti')
  }
  await expect.poll(() => unfrozen.count(), { timeout: 60_000 }).toBe(0)
}

type ReportSheet = Pane['host']['workbook']['sheets'][number]

function markOn(sheet: ReportSheet): ReportMark | null {
  const formula = sheet.names.find('VipuReport')?.formula
  return formula === undefined ? null : markOf({ marks: new Map([['VipuReport', formula.slice(2, -1)]]) })
}

/** The seals of the frozen reports, each once; null is a report that is not frozen. */
const sealsInExcel = (): (string | null)[] => {
  const marks = pane.host.workbook.sheets.flatMap((sheet) => markOn(sheet) ?? [])
  return [...new Set(marks.map(({ fingerprint }) => fingerprint))]
}

/** What Excel shows on the sheets of each report. */
function reportsInExcel(): Map<string, Said> {
  const reports = new Map<string, Grid[]>()
  for (const sheet of pane.host.workbook.sheets) {
    const mark = markOn(sheet)
    if (mark === null) continue
    const all = reports.get(mark.report) ?? []
    all[mark.index] = gridOf(sheet)
    reports.set(mark.report, all)
  }
  return new Map([...reports].map(([name, sheets]) => [name, saidBy(sheets)]))
}

function expectSame(excel: ReadonlyMap<string, Said>, batch: ReadonlyMap<string, readonly Grid[]>): void {
  expect([...excel.keys()].sort()).toEqual([...batch.keys()].sort())
  for (const [name, sheets] of batch) expect(differences(excel.get(name) ?? new Map(), saidBy(sheets)), name).toEqual([])
}

/** What stands in the workbook's table of decisions. */
function decisionsInExcel(): readonly Decision[] {
  const own = pane.host.workbook.sheets.filter(({ names }) => names.find('VipuReport') === undefined)
  return readProjectWorkbook(own.map(gridOf), workbookWords)?.value?.decisions ?? []
}

it('sets up, imports, decides, writes reports in three languages and follows a line that is edited by hand', async () => {
  await page.getByRole('tab', { name: 'Tilanne' }).waitFor()
  await goTo('Hanke')
  await page
    .getByLabel('Valitse project.json')
    .setInputFiles({ name: 'project.json', mimeType: 'application/json', buffer: Buffer.from(projectWith([])) })
  await page.getByText('S11049').waitFor()
  await press('Perusta hanketyökirja')
  await told('Hanketyökirja on valmis')

  await goTo('Hakemukset')
  const files = [...sampleClaims].map(([name, bytes]) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }))
  await page.getByLabel('Valitse maksatuslomakkeet').setInputFiles(files)
  await page.getByText('ei voitu lukea; kirjataan lukemattomaksi', { exact: true }).waitFor()
  await press(/^Kirjaa 17 tiedostoa työkirjaan$/)
  await told('17 kirjausta tehty')

  await goTo('Tarkistukset')
  for (const { at, code, reason } of sampleProject.decisions) await accept(code, at.replace(/ [^ ]+$/, ''), reason)
  expect(decisionsInExcel()).toEqual(sampleProject.decisions)

  await goTo('Raportit')
  for (const name of ['Rahoitusraportti', 'Tulosraportti', 'suomi', 'ruotsi', 'englanti']) await tick(name)
  await press('Kirjoita 6 raporttia')
  await told('6 raporttia kirjoitettu työkirjaan')
  const excel = reportsInExcel()
  expectSame(excel, await batchReports(sampleDisk(), '/claims'))
  const count = [...excel.values()].reduce((sum, said) => sum + numbersIn(said), 0)
  console.log(`parity in Chromium: ${String(count)} figures, sha256 ${fingerprintOf(excel)}`)

  await goTo('Tilanne')
  await page
    .getByText(/33\s323,18/)
    .first()
    .waitFor()
  const lines = pane.host.workbook.table('VipuLines')
  const column = (heading: string): number => lines.columns.findIndex(({ name }) => name === heading)
  const row = lines.dataRange.values.findIndex((values) => values[column('Tiedosto')] === 'paikkakunta7.xlsx')
  lines.dataRange.cell(row, column('Yhteensä, €')).values = [[880]]
  await page
    .getByText(/33\s423,18/)
    .first()
    .waitFor()
  await goTo('Raportit')
  await press('Päivitä kaikki muuttuneet')
  await told(/raporttia kirjoitettu työkirjaan/)
  const disk = sampleDisk()
  disk.put('/edited/claims.json', (await convertedClaims(disk)).replace('"grossCents":78000', '"grossCents":88000'))
  expectSame(reportsInExcel(), await batchReports(disk, '/edited/claims.json'))
})

it('ends in ten minutes of an officer: every error decided, six reports frozen, each under the seal of what `vipu report` writes', async () => {
  await goTo('Tarkistukset')
  expect(await rejectEveryError()).toBeGreaterThan(0)
  expect(await page.locator('button.check').count()).toBe(1)

  await goTo('Raportit')
  await freezeEveryReport(6)
  const disk = sampleDisk()
  const decisions = decisionsInExcel()
  expect(decisions.filter(({ accept }) => !accept).length).toBeGreaterThan(0)
  disk.put('/edited/claims.json', (await convertedClaims(disk)).replace('"grossCents":78000', '"grossCents":88000'))
  disk.put('/project.json', projectWith(decisions))
  expect(sealsInExcel()).toEqual([await batchSeal(disk, '/edited/claims.json')])
  expectSame(reportsInExcel(), await batchReports(disk, '/edited/claims.json'))
  const reports = pane.host.workbook.sheets.filter(({ names }) => names.find('VipuReport') !== undefined)
  expect(reports.filter((sheet) => sheet.hasFormulas || !sheet.protection.isProtected).map(({ name }) => name)).toEqual([])

  expect([pane.denied, pane.complaints]).toEqual([[], []])
})
