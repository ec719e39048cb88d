// What axe finds on a page, each with where it was found. The library is put in by the browser itself, past the page's policy.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Axe {
  readonly run: (
    context: unknown,
    options: unknown,
  ) => Promise<{
    readonly violations: readonly {
      readonly id: string
      readonly nodes: readonly { readonly html: string; readonly any: readonly { readonly message: string }[] }[]
    }[]
  }>
}

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Everything axe knows of, or only what depends on colours, or all but the colours: forced ones are the system's, and axe can't see them. */
type Of = 'everything' | 'colours' | 'allButColours'

const rules: Readonly<Record<Of, object>> = {
  everything: { runOnly: everyRule },
  colours: { runOnly: ['color-contrast', 'link-in-text-block'] },
  allButColours: { runOnly: everyRule, rules: { 'color-contrast': { enabled: false } } },
}

export async function axeFindings(page: Page, of: Of): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  return page.evaluate(
    async (wanted) => {
      const { violations } = await (window as unknown as { readonly axe: Axe }).axe.run(document, wanted)
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} (${any.map(({ message }) => message).join(' ')})`),
      )
    },
    { ...rules[of], resultTypes: ['violations'] },
  )
}
