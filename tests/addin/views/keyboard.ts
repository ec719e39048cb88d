// Walking a page with the Tab key alone.
import type { Page } from 'playwright-core'

interface Walk {
  /** What can be pressed or filled and was never reached. */
  readonly missed: readonly string[]
  /** What took the focus without showing it. */
  readonly unseen: readonly string[]
}

export async function tabThrough(page: Page): Promise<Walk> {
  const total = await page.evaluate(() => {
    const isOne = (one: HTMLElement): boolean =>
      one.tabIndex >= 0 && !(one instanceof HTMLInputElement && one.type === 'radio' && !one.checked)
    const all = [...document.querySelectorAll<HTMLElement>('button, input, select, textarea')].filter(isOne)
    for (const one of all) one.dataset['reached'] = 'no'
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus()
    return all.length
  })
  for (let count = 0; count < total; count++) {
    await page.evaluate(markReached)
    await page.keyboard.press('Tab')
  }
  return page.evaluate(() => {
    const told = (one: Element): string => one.outerHTML.replace(/<!--.*?-->/g, '').slice(0, 120)
    const those = (mark: string): string[] => [...document.querySelectorAll(`[data-reached="${mark}"]`)].map(told)
    return { missed: those('no'), unseen: those('unseen') }
  })
}

/** It runs in the page: an unseen field shows the focus on its label. */
const markReached = (): void => {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement)) return
  const shown = focused.closest('.button') ?? focused
  const { outlineStyle, outlineWidth } = getComputedStyle(shown)
  focused.dataset['reached'] = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 ? 'yes' : 'unseen'
}
