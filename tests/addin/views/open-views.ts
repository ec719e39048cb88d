// The page of the views in a real browser: built as the pane is, under its policy, with nothing else loaded.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import type { Language } from '../../../lib/core/locality.ts'
import type { Surroundings } from '../../../addin/workbook/door.ts'
import { launchChromium } from '../../excel-host/browser/chromium.ts'
import { serveFolder } from '../../excel-host/browser/file-server.ts'
import type { Material } from './material.ts'
import type { ViewsPage } from './page.ts'
import type { SceneName } from './scenes.ts'

export type Theme = Surroundings['theme']

export interface Views {
  readonly page: Page
  readonly complaints: readonly string[]
  readonly show: (scene: SceneName, language: Language, theme?: Theme) => Promise<void>
  readonly close: () => Promise<void>
}

/** The same as the pane's own page has. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

const html = `<!doctype html><html lang="fi"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Vipu</title><link rel="icon" href="icon.svg">
<link rel="stylesheet" href="views.css"><script type="module" src="views.js"></script></head><body></body></html>`

export async function openViews(material: Material): Promise<Views> {
  const folder = mkdtempSync(join(tmpdir(), 'vipu-views-'))
  await buildPage(folder)
  const [server, browser] = await Promise.all([serveFolder(folder), launchChromium()])
  const complaints: string[] = []
  const page = await openPage(browser, `${server.origin}/index.html`, complaints)
  await page.evaluate((given) => {
    ;(window as unknown as ViewsPage).vipuMaterial = given
  }, material)
  return {
    page,
    complaints,
    show: async (scene, language, theme = 'light') => {
      await page.evaluate(
        ([name, spoken, coloured]) => {
          ;(window as unknown as ViewsPage).vipuShow(name, spoken, coloured)
        },
        [scene, language, theme] as const,
      )
    },
    close: async () => {
      await browser.close()
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function buildPage(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL('page.ts', import.meta.url)), formats: ['es'], fileName: () => 'views.js', cssFileName: 'views' },
    },
  })
  writeFileSync(join(folder, 'index.html'), html)
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
}

async function openPage(browser: Browser, url: string, complaints: string[]): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 320, height: 800 } })).newPage()
  page.on('pageerror', (error) => complaints.push(`${error.name}: ${error.message}`))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  await page.goto(url)
  await page.waitForFunction(() => 'vipuShow' in window)
  return page
}
