// A Chromium to test in: the machine's own Chrome, Chromium or Edge, or else the one from npm. Law: the one from npm is unpacked once for all processes,
// in a folder of its own, and moved into place whole.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const require = createRequire(import.meta.url)

/** Where browsers usually are; VIPU_BROWSER comes first. */
const usualPlaces = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
]

/** Nothing that calls home, and no sandbox: CI runs as root. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export async function launchChromium(): Promise<Browser> {
  const own = [process.env['VIPU_BROWSER'] ?? '', ...usualPlaces].find((path) => path !== '' && existsSync(path))
  if (own !== undefined) return chromium.launch({ executablePath: own, args: flags })
  const folder = unpackedFolder()
  return chromium.launch({ executablePath: join(folder, 'chromium'), args: flags, env: { ...process.env, ...fontSettings(folder) } })
}

/** The folder with the browser of @sparticuz/chromium, unpacked if need be. */
function unpackedFolder(): string {
  const folder = join(tmpdir(), `vipu-chromium-${packageVersion()}`)
  if (existsSync(join(folder, 'chromium'))) return folder
  const unfinished = mkdtempSync(`${folder}-`)
  unpackInto(unfinished)
  try {
    renameSync(unfinished, folder)
  } catch (fault) {
    if (!existsSync(join(folder, 'chromium'))) throw fault
    rmSync(unfinished, { recursive: true, force: true })
  }
  return folder
}

/** The package unpacks into the folder for temporary files, so a process with a temporary folder of its own does it. */
function unpackInto(folder: string): void {
  const script = `import(${JSON.stringify(require.resolve('@sparticuz/chromium'))}).then((package_) => package_.default.executablePath())`
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
  })
  const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir prefix="relative">fonts</dir></fontconfig>`
  writeFileSync(join(folder, 'fonts.conf'), fonts)
}

const packageVersion = (): string => {
  const description: unknown = JSON.parse(readFileSync(join(require.resolve('@sparticuz/chromium'), '../../../package.json'), 'utf8'))
  return typeof description === 'object' && description !== null && 'version' in description ? String(description.version) : 'unknown'
}

/** On a machine without fonts the package's own are used. */
const fontSettings = (folder: string): Record<string, string> =>
  existsSync('/etc/fonts/fonts.conf') || process.platform !== 'linux' ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') }
