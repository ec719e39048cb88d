// Answers for Microsoft's CDN with the files of the npm package, as they are, and lets nothing else leave the machine.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, normalize } from 'node:path'
import type { BrowserContext, Route } from 'playwright-core'

const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/'
const files = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'))

/** Routes every request of a page: its own server goes through, Office's files come from the package, all else is denied and noted. */
export async function closeOff(context: BrowserContext, ownOrigin: string, denied: string[]): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = route.request().url()
    if (url.startsWith(`${ownOrigin}/`)) await route.continue()
    else if (url.startsWith(cdn)) await fulfil(route, url.slice(cdn.length), denied)
    else await deny(route, url, denied)
  })
}

async function deny(route: Route, url: string, denied: string[]): Promise<void> {
  denied.push(url)
  await route.abort('blockedbyclient')
}

async function fulfil(route: Route, path: string, denied: string[]): Promise<void> {
  const name = normalize(path.replace(/[?#].*$/, ''))
  try {
    const body = name.startsWith('..') ? null : await readFile(join(files, name))
    if (body === null) await deny(route, route.request().url(), denied)
    else
      await route.fulfill({
        status: 200,
        contentType: 'text/javascript; charset=utf-8',
        headers: { 'access-control-allow-origin': '*' },
        body,
      })
  } catch {
    await deny(route, route.request().url(), denied)
  }
}
