// The workbench in a real browser: the same pane beside a small grid, through a whole season of the sample. Nothing of Microsoft's, nothing from elsewhere.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, FrameLocator, Page } from 'playwright-core'
import { launchChromium } from '../excel-host/browser/chromium.ts'
import { serveFolder, type FileServer } from '../excel-host/browser/file-server.ts'
import { register, type Line } from '../../lib/core/claim.ts'
import { assess } from '../../lib/core/eligibility/index.ts'
import { cents } from '../../lib/core/money.ts'
import { settle } from '../../lib/core/settlement.ts'
import { formatMoney, labelOf } from '../../lib/i18n/index.ts'
import { workbookWords } from '../../lib/i18n/workbook/index.ts'
import { buildPages } from './support/built.ts'
import { samplePostings, sampleProject } from './support/sample-files.ts'
import { axeFindings } from './views/axe.ts'

const { folder, remove } = buildPages('workbench')
const complaints: string[] = []
const elsewhere: string[] = []
let server: FileServer
let browser: Browser
let page: Page
let pane: FrameLocator

/** Where pictures are put for a person to look at; addin/workbench/pictures has some of them. */
const pictures = process.env['VIPU_PICTURES']
const picture = async (name: string): Promise<void> => {
  if (pictures === undefined) return
  await pane.getByText('luvut päivittyvät').waitFor({ state: 'hidden' })
  await page.screenshot({ path: join(pictures, `${name}.png`) })
}

beforeAll(async () => {
  server = await serveFolder(folder)
  browser = await launchChromium()
  page = await browser.newPage({ viewport: { width: 1360, height: 800 } })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('request', (request) => {
    if (!request.url().startsWith(server.origin) && !request.url().startsWith('blob:')) elsewhere.push(request.url())
  })
  await page.goto(`${server.origin}/workbench/index.html`)
  pane = page.frameLocator('iframe')
  await pane.getByRole('heading', { level: 1, name: 'Tilanne' }).waitFor()
})

afterAll(async () => {
  await browser.close()
  await server.close()
  remove()
})

const view = async (name: string): Promise<void> => {
  await pane.getByRole('tab', { name }).click()
  await pane.getByRole('heading', { level: 1, name }).waitFor()
}

const sheet = async (name: string): Promise<void> => {
  await page.getByRole('tab', { name, exact: true }).click()
}

const { sheets } = workbookWords.fi

/** What the batch's own arithmetic makes of the sample, with every line as `change` says. */
async function publicCents(change: (line: Line, file: string) => Line): Promise<string> {
  const drafts = (await samplePostings(sampleProject, 'fi')).map(({ draft }) => ({
    ...draft,
    lines: draft.lines.map((line) => change(line, draft.source.file)),
  }))
  return formatMoney(settle(sampleProject, assess(sampleProject, register(sampleProject, drafts).claims)).project.publicCents, 'fi')
}

/** The id of a cell of the first line of a file, by its heading. */
const cellOf = (file: string, heading: string): Promise<string> =>
  page.evaluate(
    ([name, wanted]) => {
      const rows = [...document.querySelectorAll('#grid tbody tr')].map((row) => [...row.querySelectorAll('td')])
      const headings = rows.find((cells) => cells.some(({ innerText }) => innerText === wanted))
      const column = headings?.findIndex(({ innerText }) => innerText === wanted) ?? -1
      return rows.find((cells) => cells.some(({ innerText }) => innerText === name))?.[column]?.id ?? ''
    },
    [file, heading],
  )

/** The line that is edited by hand. */
const EDITED = { file: 'paikkakunta7.xlsx', row: 9 }

/** As a sheet shows it: the unit stands elsewhere. */
const withoutSign = (amount: string): string => amount.replace(/\s?€/, '')

/** Writes into a cell of the grid as a person does: select, type, Enter. */
async function type(id: string, text: string): Promise<void> {
  await page.locator(`#${id}`).click()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

describe('the workbench', () => {
  it('opens on the sample project, with nothing posted yet', async () => {
    expect(await page.locator('[role=tab][aria-selected=true]').innerText()).toBe(sheets.start.name)
    expect(await pane.locator('main').innerText()).toContain('Yhtään hakemusta ei ole vielä kirjattu')
  })

  it('reads the claim files of the sample in the pane and posts them into the grid', async () => {
    await page.getByRole('button', { name: 'Anna esimerkin maksatuslomakkeet' }).click()
    await pane.getByRole('button', { name: /^Kirjaa 17 tiedostoa/ }).click({ timeout: 30_000 })
    await pane.getByText('17 kirjausta tehty').waitFor()
    await sheet(sheets.ledger.name)
    expect(await page.locator('td', { hasText: /^\s*KIRJATTU\s*$/ }).count()).toBe(17)
    await view('Tilanne')
    expect(await pane.locator('main').innerText()).toContain(await publicCents((line) => line))
    await sheet(sheets.lines.name)
    await picture('overview')
  })

  it('writes a report, and walks from one of its figures to its rule', async () => {
    await view('Raportit')
    await pane.getByRole('button', { name: /^Kirjoita 1 raportti/ }).click()
    await pane.getByText('1 raportti kirjoitettu työkirjaan').waitFor()
    await page.locator('.tabs .report').first().click()
    const row = page.locator('#grid tr', { has: page.locator('td', { hasText: /^\s*Korvattava/ }) }).first()
    await row.locator('td').nth(1).click()
    await pane.getByRole('button', { name: 'Mistä valittu luku tulee?' }).click()
    await pane.getByRole('heading', { name: 'Mistä luku tulee?' }).waitFor()
    expect(await pane.locator('body').innerText()).toContain(await row.locator('td').nth(1).innerText())
    await picture('why')
  })

  it('shows figures that follow a line that is edited by hand, and a report that says that it does not yet', async () => {
    const isEdited = ({ row }: Line, file: string): boolean => file === EDITED.file && row === EDITED.row
    const after = await publicCents((line, file) => (isEdited(line, file) ? { ...line, grossCents: cents(88_000) } : line))
    await sheet(sheets.lines.name)
    await view('Tilanne')
    const id = await cellOf(EDITED.file, 'Yhteensä, €')
    expect(await page.locator(`#${id}`).innerText()).toContain('780,00')
    await type(id, '880,00')
    await expect.poll(() => pane.locator('main').innerText()).toContain(after)
    await page.locator('.tabs .report').first().click()
    expect(await page.locator('#grid').innerText()).not.toContain(withoutSign(after))
    await view('Raportit')
    await pane.getByText(/muuttunut kirjoittamisen jälkeen/).waitFor()
    await pane.getByRole('button', { name: /^Päivitä/ }).click()
    await pane.getByText('ajan tasalla').waitFor()
    expect(await page.locator('#grid').innerText()).toContain(withoutSign(after))
    await picture('reports')
  })

  it('goes to the cell of a finding, and keeps what is decided about it in the table of decisions', async () => {
    await view('Tarkistukset')
    const open = pane
      .locator('.check')
      .filter({ hasText: 'Virhe' })
      .filter({ hasNotText: labelOf('unreadable-file', 'fi') })
      .first()
    await open.click()
    expect(await page.locator('[role=tab][aria-selected=true]').innerText()).not.toBe(sheets.ledger.name)
    expect(await page.locator('td.selected').count()).toBe(1)
    await pane.getByLabel('Perustelu').fill('Laskut verrattu: kaksi eri tilaisuutta')
    await pane.getByLabel('Päättäjä').fill('Taloussihteeri')
    await picture('checks')
    await pane.getByRole('button', { name: 'Hyväksy', exact: true }).click()
    await pane.getByText(/^Hyväksytty: 1 kohta/).waitFor()
    await sheet(sheets.decisions.name)
    expect(await page.locator('td', { hasText: 'Laskut verrattu: kaksi eri tilaisuutta' }).count()).toBe(1)
  })

  it('reads 1,500 lines and shows what is wrong with them', async () => {
    await view('Hakemukset')
    const rows = Array.from(
      { length: 1500 },
      (_, index) => `${String(9000 + index)};15.9.2009;20.9.2009;Toimittaja ${String(index % 40)};Aineisto;Aineet;100,00;22,00;122,00`,
    )
    const heading = 'Tosite;Pvm;Maksupvm;Toimittaja;Selite;Kustannuslaji;Veroton;Alv;Yhteensä'
    const buffer = Buffer.from([heading, ...rows].join('\r\n'))
    await pane.locator('input[type=file]').setInputFiles({ name: 'paikkakunta-2_maksatus1_suuri.csv', mimeType: 'text/csv', buffer })
    const began = performance.now()
    await pane.getByText(/1\s?500 riviä/).waitFor()
    await pane.getByRole('button', { name: /^Kirjaa 1 tiedosto/ }).waitFor()
    console.log(`1,500 lines read and judged in ${String(Math.round(performance.now() - began))} ms`)
  })

  it('speaks three languages and has three looks, in the grid and in the pane at once', async () => {
    for (const [language, title, name] of [
      ['sv', 'Vipu utan Excel', 'Ansökningar'],
      ['en', 'Vipu without Excel', 'Claims'],
      ['fi', 'Vipu ilman Exceliä', 'Hakemukset'],
    ] as const) {
      await page.locator('header select').first().selectOption(language)
      await pane.getByRole('heading', { level: 1, name }).waitFor()
      expect([await page.locator('h1').innerText(), await page.locator('html').getAttribute('lang')]).toEqual([title, language])
    }
    for (const theme of ['highContrast', 'dark', 'light'] as const) {
      await page.locator('header select').last().selectOption(theme)
      await expect.poll(() => pane.locator('html').getAttribute('data-theme')).toBe(theme)
      await picture(`theme-${theme}`)
      expect(await axeFindings(page, 'everything'), theme).toEqual([])
    }
  })

  it('is reached by the keyboard alone: cells, the bar, sheets', async () => {
    await sheet(sheets.decisions.name)
    await page.locator('#grid').focus()
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'End', 'PageDown', 'Home']) await page.keyboard.press(key)
    expect(await page.locator('#grid').getAttribute('aria-activedescendant')).toBe('cell-A23')
    await page.keyboard.type('x')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('grid')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowLeft')
    expect(await page.locator('[role=tab][aria-selected=true]').innerText()).toBe(sheets.advances.name)
  })

  it('begins with an empty workbook, which the pane sets up', async () => {
    await page.getByRole('button', { name: 'Tyhjä työkirja' }).click()
    await pane.getByText('Tämä ei ole vielä hanketyökirja').waitFor()
    expect(await page.locator('.empty').innerText()).toContain('Työkirja on tyhjä')
    await view('Hanke')
    await pane.getByRole('button', { name: /^Perusta/ }).click()
    await page.getByRole('tab', { name: sheets.start.name, exact: true }).waitFor()
  })

  it('asks nothing of anybody else, and nothing went wrong', () => {
    expect([elsewhere, complaints]).toEqual([[], []])
  })
})
