// The real library in a real browser with a simulated Excel behind it. Law: one browser for all panes of a process; the workbook stays here, in the test,
// where it can be looked at and edited; nothing leaves the machine.
import type { Browser, Page } from 'playwright-core'
import type { Connection } from '../bridges/connection.ts'
import { Host, type HostOptions } from '../bridges/host.ts'
import { launchChromium } from './chromium.ts'
import { serveFolder, type FileServer } from './file-server.ts'
import { closeOff } from './office-files.ts'
import { installExternal, type ShimSettings, type ShimWindow } from './page-shim.ts'
import { themes, type Theme } from './themes.ts'

export interface PaneOptions extends HostOptions {
  /** The add-in's built folder; it is served by a server of this machine. */
  readonly folder?: string
  /** The page in the folder, `taskpane.html` unless told otherwise; or, without a folder, where the pane is served already. */
  readonly url?: string
  /** Excel's display language. */
  readonly language?: 'fi-FI' | 'sv-SE' | 'en-US'
  readonly theme?: Theme
  /** The ExcelApi level that is advertised and held: `1.9` unless told otherwise. */
  readonly apiLevel?: string
  /** Further requirement sets by name: `{ SharedRuntime: '1.1' }`. */
  readonly requirementSets?: Readonly<Record<string, string>>
  readonly width?: number
  readonly height?: number
}

export interface Pane {
  readonly page: Page
  readonly host: Host
  /** Requests that would have left the machine. */
  readonly denied: readonly string[]
  /** Errors and warnings of the page, and what the library asked of Excel that this one does not know. */
  readonly complaints: readonly string[]
  /** Loads the page anew, as Excel does when a workbook is reopened. */
  readonly reload: () => Promise<void>
  /** Presses a ribbon button whose action is this function; comes back when the function says `completed`. */
  readonly pressRibbonButton: (action: string) => Promise<void>
  readonly close: () => Promise<void>
}

let running: Promise<Browser> | null = null

/** Closes the browser that openPane started. */
export async function closeBrowser(): Promise<void> {
  const browser = await running
  running = null
  await browser?.close()
}

export async function openPane(options: PaneOptions): Promise<Pane> {
  running ??= launchChromium()
  const server = options.folder === undefined ? null : await serveFolder(options.folder)
  const url = new URL(options.url ?? 'taskpane.html', server === null ? undefined : `${server.origin}/`)
  const context = await (
    await running
  ).newContext({
    viewport: { width: options.width ?? 350, height: options.height ?? 800 },
    locale: options.language ?? 'fi-FI',
  })
  const denied: string[] = []
  await closeOff(context, url.origin, denied)
  const pane = new OpenPane(await context.newPage(), new Host(options), options, denied, server)
  await pane.open(url.href)
  return pane
}

class OpenPane implements Pane {
  readonly page: Page
  readonly host: Host
  readonly denied: readonly string[]
  readonly complaints: string[] = []
  private readonly options: PaneOptions
  private readonly server: FileServer | null
  private readonly commands = new Map<string, () => void>()
  private connection: Connection
  private shim: { readonly dispose: () => Promise<void> } | null = null
  private settingsShown: Promise<void> = Promise.resolve()

  constructor(page: Page, host: Host, options: PaneOptions, denied: readonly string[], server: FileServer | null) {
    this.page = page
    this.host = host
    this.options = options
    this.denied = denied
    this.server = server
    this.connection = this.connect()
    host.workbook.listen(({ event }) => {
      if (event.kind === 'settingsChanged') this.settingsShown = this.settingsShown.then(() => this.inject())
    })
  }

  async open(url: string): Promise<void> {
    this.page.on('pageerror', (error) => this.complaints.push(`${error.name}: ${error.message}`))
    this.page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(`${message.type()}: ${message.text()}`)
    })
    this.page.on('framenavigated', (frame) => {
      if (frame === this.page.mainFrame()) this.connection = this.connect(this.connection)
    })
    await this.bind()
    await this.inject()
    await this.page.goto(url)
  }

  async reload(): Promise<void> {
    await this.settingsShown
    await this.page.reload()
  }

  async pressRibbonButton(action: string): Promise<void> {
    const done = new Promise<void>((finish) => this.commands.set(action, finish))
    const isHeard = await this.page.evaluate((command) => (window as unknown as ShimWindow).vipuExcelCommand?.(command) === true, action)
    if (!isHeard) throw new Error(`the page does not listen for ribbon commands (${action})`)
    await done
  }

  async close(): Promise<void> {
    this.connection.close()
    await this.page.context().close()
    await this.server?.close()
  }

  /** Each load of the page is an add-in of its own: what it registered ends with it. */
  private connect(before?: Connection): Connection {
    before?.close()
    return this.host.connect({
      events: (entries) => {
        this.tell(this.page.evaluate((sent) => (window as unknown as ShimWindow).vipuExcelDeliver?.(sent), [...entries]))
      },
      documentEvent: (event) => {
        this.tell(this.page.evaluate((sent) => (window as unknown as ShimWindow).vipuExcelDocumentEvent?.(sent), event))
      },
    })
  }

  /** An event that meets a page which is just going away is lost, as it is in Excel. */
  private tell(delivery: Promise<unknown>): void {
    delivery.catch((fault: unknown) => {
      if (!this.page.isClosed() && !/context was destroyed|navigat/i.test(String(fault)))
        this.complaints.push(`event not delivered: ${String(fault)}`)
    })
  }

  private async bind(): Promise<void> {
    await this.page.exposeFunction(
      'vipuExcelExecute',
      (request: string) =>
        new Promise((answered) => {
          this.connection.exchange(request, (reply) => {
            answered(reply.kind === 'answer' ? { body: reply.body } : { code: reply.code })
          })
        }),
    )
    await this.page.exposeFunction('vipuExcelSettings', (texts: Readonly<Record<string, string>>) => {
      this.host.workbook.as('addin', () => {
        this.host.workbook.settings.replaceTexts(texts)
      })
    })
    await this.page.exposeFunction('vipuExcelUnknown', (what: string) => {
      this.complaints.push(`the simulated Excel does not know ${what}`)
    })
    await this.page.exposeFunction('vipuExcelCommandDone', (command: string) => this.commands.get(command)?.())
  }

  private async inject(): Promise<void> {
    await this.shim?.dispose()
    this.shim = await this.page.addInitScript(installExternal, this.shimSettings())
  }

  private shimSettings(): ShimSettings {
    const { language = 'fi-FI', apiLevel = '1.9', requirementSets = {}, theme = 'light' } = this.options
    const sets = Object.entries({
      ExcelApi: apiLevel,
      Settings: '1.1',
      DocumentEvents: '1.1',
      RibbonApi: '1.1',
      AddinCommands: '1.1',
      ...requirementSets,
    })
    return {
      language,
      requirementSets: Object.fromEntries(sets.map(([name, version]) => [name.toLowerCase(), version])),
      theme: themes[theme],
      documentUrl: `C:\\${this.host.workbook.fileName}`,
      documentSettings: this.host.workbook.settings.asTexts(),
    }
  }
}
