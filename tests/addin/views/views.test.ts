// The pane's views in a real browser, under the pane's own policy: for everyone, with the keyboard alone, in any width, whatever texts come from outside.
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings } from './axe.ts'
import { tabThrough } from './keyboard.ts'
import { sampleMaterial } from './material.ts'
import { openViews, type Views } from './open-views.ts'
import type { ViewsPage } from './page.ts'
import { sceneNames, type SceneName } from './scenes.ts'
import { sideways } from './sideways.ts'

let views: Views
beforeAll(async () => {
  views = await openViews(await sampleMaterial())
})
afterAll(async () => {
  expect(views.complaints).toEqual([])
  await views.close()
})

/** High enough that nothing waits below the edge. */
const setWidth = (width: number): Promise<void> => views.page.setViewportSize({ width, height: 4000 })

describe('every view', () => {
  it.each(sceneNames.filter((name) => !name.startsWith('hostile')))('is for everyone: %s', async (scene) => {
    await setWidth(320)
    await views.show(scene, 'fi')
    expect(await axeFindings(views.page, 'everything')).toEqual([])
  })

  const coloured = [
    'overview',
    'claimsChosen',
    'checkOpen',
    'reportsFreeze',
    'project',
    'why',
    'trouble',
  ] as const satisfies readonly SceneName[]
  it.each(coloured)('can be read in the dark and in high contrast: %s', async (scene) => {
    await setWidth(320)
    for (const theme of ['dark', 'highContrast'] as const) {
      await views.show(scene, 'fi', theme)
      expect(await axeFindings(views.page, 'colours'), theme).toEqual([])
    }
  })

  describe('in forced colours', () => {
    beforeAll(() => views.page.emulateMedia({ forcedColors: 'active' }))
    afterAll(() => views.page.emulateMedia({ forcedColors: null }))

    it.each(coloured)('is for everyone: %s', async (scene) => {
      await views.show(scene, 'fi')
      expect(await axeFindings(views.page, 'allButColours')).toEqual([])
    })

    it('tells the parts of a bar apart by the system’s own colours', async () => {
      await views.show('overview', 'fi')
      const colours = await views.page.evaluate(() =>
        ['.own', '.first', '.second', '.excess', '.rest'].map(
          (part) => getComputedStyle(document.querySelector(`.bar ${part}`) ?? document.body).fill,
        ),
      )
      expect(new Set(colours).size).toBe(5)
    })
  })

  it.each([320, 175])('does not scroll sideways in %i pixels, as a pane of 350 is when it is magnified twice', async (width) => {
    await setWidth(width)
    for (const scene of sceneNames) {
      await views.show(scene, 'sv')
      expect(await sideways(views.page), scene).toEqual([])
    }
  })
})

describe('the keyboard alone', () => {
  const walked = [
    'overview',
    'claimsChosen',
    'checkOpen',
    'reportsFreeze',
    'project',
    'why',
    'setUp',
    'trouble',
  ] as const satisfies readonly SceneName[]
  it.each(walked)('reaches everything, and the focus is seen: %s', async (scene) => {
    await setWidth(320)
    await views.show(scene, 'en')
    expect(await tabThrough(views.page)).toEqual({ missed: [], unseen: [] })
  })

  it('goes from view to view with the arrow keys', async () => {
    const { page } = views
    await views.show('overview', 'en')
    await page.getByRole('tab', { name: 'Overview' }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('tab', { selected: true }).textContent()).toContain('Claims')
    await page.keyboard.press('End')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-project')
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Overview')
  })

  it('opens a finding, which selects its cell, and accepts it with a reason for the row', async () => {
    const { page } = views
    await views.show('checks', 'en')
    await page.locator('.check').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    const [selected] = await asked('select')
    expect(selected).toMatchObject({ kind: 'select', place: { sheet: 'Posted lines' } })
    await page.getByRole('button', { name: 'Accept' }).press('Enter')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
    await page.keyboard.type('Two rooms, two invoices')
    await page.getByRole('button', { name: 'Accept' }).press('Enter')
    const [work] = await asked('work')
    expect(work).toMatchObject({
      work: {
        kind: 'decide',
        decisions: [{ code: 'claimed-twice', accept: true, reason: 'Two rooms, two invoices', by: 'Maija Malli', on: '2009-11-27' }],
      },
    })
  })

  it('looks at hundreds of findings two hundred at a time', async () => {
    const { page } = views
    await views.show('hostileMany', 'en')
    expect(await page.locator('.check').count()).toBe(200)
    await page.getByRole('button', { name: 'Show more' }).press('Enter')
    expect(await page.locator('.check').count()).toBe(400)
    await page.getByLabel('Severity').selectOption('Error')
    expect(await page.locator('.check').count()).toBe(200)
  })

  it('walks from the project to a locality’s cost line and back', async () => {
    const { page } = views
    await views.show('overview', 'en')
    await page.getByRole('button', { name: /^Eligible €28,099\.23/ }).press('Enter')
    await page.getByRole('button', { name: /^Eligible, Locality 1 €7,250\.00/ }).press('Enter')
    expect(await page.getByRole('navigation').getByRole('listitem').count()).toBe(2)
    await page.getByRole('button', { name: 'Close' }).press('Enter')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Overview')
  })
})

describe('a finding', () => {
  const keptOut = (): Promise<string> => views.page.locator('.details > p').first().innerText()

  it('about a list says that none of the claim’s lines on its sheet is in the figures, one about a line that the line is not', async () => {
    await setWidth(320)
    await views.show('checkOfList', 'en')
    expect(await keptOut()).toBe('None of the claim’s lines on this sheet is in the figures until it is decided.')
    await views.show('checkOpen', 'en')
    expect(await keptOut()).toBe('The line is not in the figures until it is decided.')
  })
})

describe('files', () => {
  it('dropped on their place are read, several at once; dropped elsewhere they do not replace the pane', async () => {
    const { page } = views
    await views.show('claimsEmpty', 'en')
    const isKept = await page.evaluate(() => {
      const drop = (target: string): boolean => {
        const dataTransfer = new DataTransfer()
        for (const name of ['one.xlsx', 'two.csv']) dataTransfer.items.add(new File(['x'], name))
        const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
        document.querySelector(target)?.dispatchEvent(event)
        return event.defaultPrevented
      }
      return [drop('h1'), drop('.place-for-files')]
    })
    expect(isKept).toEqual([true, true])
    const [reading, more] = await asked('readFiles')
    expect(reading).toMatchObject({ files: [{ name: 'one.xlsx' }, { name: 'two.csv' }] })
    expect(more).toBeUndefined()
  })
})

describe('what comes from outside', () => {
  const hostile = ['hostile', 'hostileClaims', 'hostileChecks', 'hostileProject', 'hostileWhy'] as const satisfies readonly SceneName[]
  it.each(hostile)('is shown as text: %s', async (scene) => {
    await views.show(scene, 'en')
    const { text, made, ran } = await views.page.evaluate(() => ({
      text: document.body.innerText,
      made: document.body.querySelectorAll('img, script, iframe, a, object, embed, style, [onload], [onerror], [href], [src]').length,
      ran: 'hostile' in window,
    }))
    expect({ made, ran }).toEqual({ made: 0, ran: false })
    expect(text).toContain('<img src=x onerror="window.hostile=1">')
  })

  it('never becomes HTML, since nothing in the add-in makes HTML of texts', () => {
    const folder = new URL('../../../addin/', import.meta.url)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    const makers =
      /innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|unsafeStatic|document\.write|DOMParser|createContextualFragment/
    expect(files.length).toBeGreaterThan(100)
    expect(files.filter((name) => makers.test(readFileSync(new URL(encodeURI(name), folder), 'utf8')))).toEqual([])
  })
})

const asked = (kind: string): Promise<unknown[]> =>
  views.page.evaluate((wanted) => (window as unknown as ViewsPage).vipuAsked.filter((one) => one.kind === wanted), kind)
