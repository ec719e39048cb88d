// Every view in three languages and two widths: nothing is cut or scrolls sideways, and the tabs stand in one row. VIPU_PICTURES names a folder for the pictures, to be looked at.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { languages, type Language } from '../../../lib/core/locality.ts'
import { sampleMaterial } from './material.ts'
import { openViews, type Theme, type Views } from './open-views.ts'
import { sceneNames, type SceneName } from './scenes.ts'
import { sideways } from './sideways.ts'

const folder = process.env['VIPU_PICTURES']
const themes: readonly Theme[] = ['light', 'dark', 'highContrast']

let views: Views
beforeAll(async () => {
  views = await openViews(await sampleMaterial())
})
afterAll(async () => {
  await views.close()
})

it.each(sceneNames)('%s fits in 320 and 450 pixels in Finnish, Swedish and English', async (scene) => {
  for (const width of [320, 450]) {
    await views.page.setViewportSize({ width, height: 800 })
    for (const language of languages) {
      if (folder !== undefined) await takePictures(folder, `${scene}-${String(width)}`, scene, language)
      await views.show(scene, language)
      expect(await sideways(views.page)).toEqual([])
      expect(await rowsOfTabs()).toBe(1)
    }
  }
  expect(views.complaints).toEqual([])
})

const rowsOfTabs = (): Promise<number> =>
  views.page.evaluate(() => new Set([...document.querySelectorAll('[role=tab]')].map((tab) => tab.getBoundingClientRect().top)).size)

async function takePictures(into: string, name: string, scene: SceneName, language: Language): Promise<void> {
  for (const theme of themes) {
    await views.show(scene, language, theme)
    await views.page.screenshot({ path: `${into}/${name}-${language}-${theme}.png`, fullPage: true })
  }
}
