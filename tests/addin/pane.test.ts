// The whole pane as it is built, in a real browser, with Microsoft's own library before the simulated Excel: a season by the keyboard alone.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { API_LEVEL } from '../../addin/workbook/excel/api.ts'
import { tables } from '../../lib/sheet/project-workbook/index.ts'
import { closeBrowser, openPane, type Pane } from '../excel-host/browser/open-pane.ts'
import { Workbook } from '../excel-host/index.ts'
import { rowsOf } from './support/ledger-check.ts'

const top = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'vipu-pane-'))
const workbook = new Workbook({ sheets: ['Taul1'] })
let pane: Pane

/** By the command, since a build inside a test would be one for development. */
function buildAddin(): void {
  const options = ['build', '--config', 'vite.addin.config.ts', '--outDir', folder, '--logLevel', 'error']
  execFileSync(process.execPath, [join(top, 'node_modules/vite/bin/vite.js'), ...options], {
    cwd: top,
    env: { ...process.env, NODE_ENV: 'production' },
  })
}

beforeAll(async () => {
  buildAddin()
  pane = await openPane({ folder, workbook, apiLevel: API_LEVEL, requirementSets: { SharedRuntime: '1.1', CustomFunctionsRuntime: '1.1' } })
  // Files are asked for here and not by the system from now on: asking for it together with the press that opens the dialog may come too late.
  pane.page.on('filechooser', () => undefined)
})

afterAll(async () => {
  await pane.close()
  await closeBrowser()
  rmSync(folder, { recursive: true, force: true })
})

const said = (text: string): Promise<unknown> => pane.page.getByText(text).first().waitFor({ timeout: 30_000 })

/** What has the focus and can be pressed or filled, as it is called. */
const focused = (): Promise<string> =>
  pane.page.evaluate(() => {
    const one = document.activeElement?.matches('button, input, textarea, select') === true ? document.activeElement : null
    const label = one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? one.labels?.[0]?.textContent : null
    return (one?.getAttribute('aria-label') ?? label ?? one?.textContent ?? '').replace(/\s+/g, ' ').trim()
  })

/** Goes on with Tab until something of this name has the focus. */
async function tabTo(name: string): Promise<void> {
  const met: string[] = []
  for (let count = 0; count < 120; count++) {
    const now = await focused()
    if (now.includes(name)) return
    met.push(now)
    await pane.page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach “${name}”: ${[...new Set(met)].join(' | ')}`)
}

async function press(name: string): Promise<void> {
  await tabTo(name)
  await pane.page.keyboard.press('Enter')
}

/** Chooses files in the dialog that a press opens. */
async function choose(name: string, ...paths: readonly string[]): Promise<void> {
  await tabTo(name)
  const [chooser] = await Promise.all([pane.page.waitForEvent('filechooser'), pane.page.keyboard.press('Enter')])
  await chooser.setFiles(paths.map((path) => join(top, 'templates/sample', path)))
}

/** Goes to a view by the arrow keys of its tab. */
async function view(name: string): Promise<void> {
  await pane.page.locator('[role="tab"][aria-selected="true"]').focus()
  for (let count = 0; count < 5; count++) {
    if ((await focused()).startsWith(name)) return
    await pane.page.keyboard.press('ArrowRight')
  }
  throw new Error(`no tab ${name}`)
}

describe('a season in Excel, by the keyboard alone', () => {
  it('begins in a workbook of any kind, which is set up for the project of project.json', async () => {
    await said('Tämä ei ole vielä hanketyökirja')
    await view('Hanke')
    await choose('Valitse project.json', 'project.json')
    await said('S11049')
    await press('Perusta hanketyökirja')
    await said('Hanketyökirja on valmis')
    expect(workbook.sheets.map(({ name }) => name)).toContain('Taul1')
    expect(rowsOf(workbook, tables.localities.name).rows).toHaveLength(8)
  })

  it('goes on with two claim sheets, read in the pane and posted', async () => {
    await view('Hakemukset')
    await choose('Valitse maksatuslomakkeet', 'claims/Paikkakunta 5 - maksatus 1.xlsx', 'claims/Locality 8 claim 2.xlsx')
    await said('Kirjaa 2 tiedostoa työkirjaan')
    await press('Kirjaa 2 tiedostoa työkirjaan')
    await said('2 kirjausta tehty.')
    expect(rowsOf(workbook, tables.ledger.name).rows).toHaveLength(2)
  })

  it('has its findings decided: opened, shown in Excel, accepted with a reason', async () => {
    await view('Tarkistukset')
    await press('Haettu kahteen kertaan')
    await expect.poll(() => workbook.selection.address).not.toContain('Taul1')
    await press('Hyväksy')
    await said('Kirjoita perustelu')
    expect(await focused()).toContain('Perustelu')
    await pane.page.keyboard.type('Kaksi eri laskua')
    await tabTo('Päättäjä')
    await pane.page.keyboard.type('Maija Malli')
    await press('Hyväksy')
    await said('Hyväksytty: 1 kohta.')
    const decisions = rowsOf(workbook, tables.decisions.name).rows.map((row) => row.join(' | '))
    expect(decisions.filter((row) => row.includes('Kaksi eri laskua') && row.includes('Maija Malli'))).toHaveLength(1)
  })

  it('ends with its reports on sheets of their own', async () => {
    await view('Raportit')
    await tabTo('Tulosraportti')
    await pane.page.keyboard.press('Space')
    await press('Kirjoita 2 raporttia')
    await said('2 raporttia kirjoitettu työkirjaan.')
    const names = workbook.sheets.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['Yhteenveto', 'Tositteet', 'Yhteenveto (tulokset)']))
  })

  it('tells where a figure comes from: from the project to the locality, its claim, its line and the posted row', async () => {
    await view('Tilanne')
    await press('mistä luku tulee?')
    await press('Paikkakunta 5')
    const isLine = (): Promise<boolean> => pane.page.getByText('Luettu lomakkeelta ja arvioitu').isVisible()
    let steps = 0
    while (!(await isLine()) && steps < 12) {
      await press('mistä tämä tulee?')
      steps += 1
    }
    expect(steps).toBeGreaterThan(2)
    await press('Näytä kirjattu rivi')
    await expect.poll(() => workbook.selection.sheet.name).toBe(workbook.table(tables.postedLines.name).sheet.name)
    await press('Sulje')
  })

  it('follows a line that somebody else edits', async () => {
    const lines = workbook.table(tables.postedLines.name)
    const gross = lines.columns.findIndex(({ name }) => name === 'Yhteensä, €')
    const cell = lines.dataRange.cell(0, gross)
    await view('Tilanne')
    const before = await pane.page.innerText('#panel')
    workbook.byCoauthor(() => {
      cell.values = [[Number(cell.values[0]?.[0]) + 1000]]
    })
    await expect.poll(() => pane.page.innerText('#panel'), { timeout: 30_000 }).not.toBe(before)
  })

  it('says what happened and what to do when Excel refuses, and does it when asked again', async () => {
    await view('Raportit')
    pane.host.faults.always(() => ({ kind: 'refuse', code: 5004 }))
    await press('Kirjoita 2 raporttia')
    await said('Excelissä on solu muokattavana')
    pane.host.faults.clear()
    await press('Yritä uudelleen')
    await said('2 raporttia kirjoitettu työkirjaan.')
  })

  it('asks nothing of the world outside, and nothing of Excel that it does not know', () => {
    expect([pane.denied, pane.complaints]).toEqual([[], []])
  })
})
