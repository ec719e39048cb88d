// What on a page reaches beyond its right edge, or is wider than its own box: what one would have to scroll sideways for.
import type { Page } from 'playwright-core'

export const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const isSeen = (one: Element): boolean => one.closest('.unseen') === null
    const reaches = [...document.body.querySelectorAll('*')].filter((one) => isSeen(one) && one.getBoundingClientRect().right > width + 1)
    const told = reaches.map(
      (one) => `${one.tagName.toLowerCase()}.${String(one.getAttribute('class'))}: ${one.textContent.trim().slice(0, 60)}`,
    )
    return document.documentElement.scrollWidth > width
      ? [`the page is ${String(document.documentElement.scrollWidth)} wide`, ...told]
      : told
  })
