// The built add-in, in Microsoft's own library before the simulated Excel: it opens under its strict policy, and everything that the manifest names is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { functionsMetadata } from '../../addin/functions/metadata.ts'
import { languages } from '../../lib/core/locality.ts'
import { closeBrowser, openPane, type Pane } from '../excel-host/browser/open-pane.ts'
import { buildPages, withImports } from './support/built.ts'

/** The library's own, of which @types/office-js says nothing. */
declare const CustomFunctions: {
  readonly Error: new (...given: readonly unknown[]) => { readonly code: string; readonly message: string }
  readonly _association: { readonly mappings: Readonly<Record<string, (...given: readonly unknown[]) => unknown>> }
}

const { folder, remove } = buildPages('production')
let pane: Pane

beforeAll(async () => {
  pane = await openPane({ folder, language: 'sv-SE', requirementSets: { SharedRuntime: '1.1' } })
  await pane.page.getByRole('heading', { level: 1 }).waitFor()
})

afterAll(async () => {
  await pane.close()
  await closeBrowser()
  remove()
})

const page = readFileSync(join(folder, 'taskpane.html'), 'utf8')
const assets = readdirSync(join(folder, 'assets'))
const packed = (paths: readonly string[]): number =>
  paths.map((path) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length).reduce((sum, one) => sum + one, 0)

describe('what is built', () => {
  it('asks for one thing from elsewhere: the library, from Microsoft’s own address', () => {
    const addresses = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address)
    expect(addresses.filter((one) => !one.startsWith('./'))).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js'])
    expect(addresses.filter((one) => one.startsWith('./') && !existsSync(join(folder, one)))).toEqual([])
  })

  it('has no script or style in its page, and a policy that would forbid them', () => {
    expect(page.match(/<script(?![^>]* src=)|<style|style=|\son\w+=/g)).toBeNull()
    const policy = /Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1]
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self' https://appsforoffice.microsoft.com",
      "style-src 'self'",
      "img-src 'self'",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ])
  })

  it('has everything the manifest names', () => {
    const manifest = readFileSync(new URL('../../manifest.xml', import.meta.url), 'utf8')
    const files = [...manifest.matchAll(/"https:\/\/localhost:3000\/([^"]+)"/g)].map(([, path = '']) => path)
    expect(files.length).toBeGreaterThan(30)
    expect(files.filter((path) => !existsSync(join(folder, path)))).toEqual([])
    expect(JSON.parse(readFileSync(join(folder, 'functions.fi.json'), 'utf8'))).toEqual(functionsMetadata('fi'))
  })

  it('holds nothing of Microsoft’s library, of exceljs or of Node', () => {
    const code = assets.map((name) => readFileSync(join(folder, 'assets', name), 'utf8')).join('')
    expect(code.match(/OfficeExtension\.|exceljs|node:fs|innerHTML\s*=\s*[a-z.]+\.(?:text|message|name)/gi)).toBeNull()
  })

  it.each(languages)('opens with 90 kB at most, packed, in %s: all that the page names, and the words of the language', (language) => {
    const named = [...page.matchAll(/(?:src|href)="\.\/([^"]*)"/g)].map(([, path = '']) => path)
    const words = assets.filter((name) => name.startsWith(`${language}-`)).map((name) => `assets/${name}`)
    expect(words).toHaveLength(1)
    const opening = packed(withImports(folder, [...named, ...words]))
    console.log(`the pane opens with ${String(opening)} bytes packed in ${language}`)
    expect(opening).toBeLessThan(90_000)
  })

  it('is 215 kB at most, packed, with all its rooms and languages', () => {
    const all = packed(assets.filter((name) => !name.startsWith('worker-')).map((name) => `assets/${name}`))
    console.log(`the pane with all its rooms: ${String(all)} bytes packed`)
    expect(all).toBeLessThan(215_000)
  })
})

describe('the add-in in Excel', () => {
  it('opens in the language of Excel', async () => {
    expect(await pane.page.getByRole('heading', { level: 1 }).innerText()).toBe('Läget')
  })

  it.each([
    ['openChecks', 'Kontroller'],
    ['openReports', 'Rapporter'],
  ])('shows its view when the button of %s is pressed', async (button, title) => {
    await pane.pressRibbonButton(button)
    await expect.poll(() => pane.page.getByRole('tab', { selected: true }).innerText()).toContain(title)
  })

  it('has the functions of functions.json, by the library’s own list, and their errors are the library’s', async () => {
    const found = await pane.page.evaluate(() => {
      const { mappings } = CustomFunctions._association
      const call = (id: string, ...given: readonly unknown[]): unknown => {
        try {
          return mappings[id]?.(...given, {})
        } catch (fault) {
          return fault instanceof CustomFunctions.Error ? [fault.code, fault.message] : String(fault)
        }
      }
      return [
        Object.keys(mappings),
        call('REIMBURSABLE', 7250, null),
        call('SHARE', 5500, 'ESF', [[[18750], [25250]]]),
        call('SHARE', 1, 1, [[[0]]]),
      ]
    })
    expect(found).toEqual([
      functionsMetadata('sv').functions.map(({ id }) => id),
      6000,
      2343.75,
      ['#N/A', 'Finansieringens fördelning är inte beslutad: alla fördelningstal är noll.'],
    ])
  })

  it('let nothing leave the machine, and nothing went wrong', () => {
    expect([pane.denied, pane.complaints]).toEqual([[], []])
  })
})

describe('a network that fails after the pane was opened', () => {
  it('is told where a room is wanted, and the pane is loaded anew by a button', async () => {
    const opened = await openPane({ folder, requirementSets: { SharedRuntime: '1.1' } })
    const rooms = '**/assets/rooms-*.js'
    const project = opened.page.getByRole('tab', { name: 'Hanke' })
    await opened.page.route(rooms, (route) => route.abort())
    await opened.reload()
    await project.click()
    await opened.page.getByText('Osaa tästä ruudusta ei saatu haettua verkosta.').waitFor()
    await opened.page.unroute(rooms)
    await opened.page.getByRole('button', { name: 'Lataa ruutu uudelleen' }).click()
    await opened.page.getByRole('heading', { level: 1, name: 'Tilanne' }).waitFor()
    await project.click()
    await opened.page.getByRole('heading', { level: 1, name: 'Perusta hanketyökirja' }).waitFor()
    await opened.close()
  })
})
