// `npm run icons` paints each .svg of this folder as a PNG in every size that Excel's ribbon asks for; the PNGs are kept in the repository.
// A browser is needed: VIPU_BROWSER, else Chrome, Chromium or Edge where playwright finds one.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'

const sizes = [16, 20, 24, 32, 40, 48, 64, 80]
const folder = new URL('./', import.meta.url)
const target = new URL('../public/icons/', import.meta.url)

/** The browser of the tests, unless one is named. */
const browserPath = async () =>
  process.env.VIPU_BROWSER ?? (await import(createRequire(import.meta.url).resolve('@sparticuz/chromium'))).default.executablePath()

const browser = await chromium.launch({ executablePath: await browserPath(), args: ['--headless', '--no-sandbox', '--disable-gpu'] })
const page = await browser.newPage()
for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
  const drawing = readFileSync(new URL(file, folder), 'utf8')
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    )
    writeFileSync(new URL(`${file.replace('.svg', '')}-${size}.png`, target), await page.screenshot({ omitBackground: true }))
  }
}
await browser.close()
