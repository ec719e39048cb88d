// What Excel for Windows puts into an add-in's page: `window.external` (read in the library, tried in EXCEL.md A2). It runs inside the page, so it is one
// function that needs nothing around it; what Excel does stands on the other side of three bindings.
import type { EventEntry } from '../protocol/event-entries.ts'

export interface ShimSettings {
  readonly language: string
  /** Requirement sets by name in lower case. */
  readonly requirementSets: Readonly<Record<string, string>>
  /** Colours as numbers, and whether it is dark. */
  readonly theme: Readonly<Record<string, number>>
  readonly documentUrl: string
  /** The settings of the document, each as JSON text. */
  readonly documentSettings: Readonly<Record<string, string>>
}

/** The bindings, by name, and the doors for what comes from outside. */
export interface ShimWindow {
  readonly vipuExcelExecute: (request: string) => Promise<{ readonly body?: string; readonly code?: number }>
  readonly vipuExcelSettings: (texts: Readonly<Record<string, string>>) => Promise<void>
  readonly vipuExcelUnknown: (what: string) => Promise<void>
  readonly vipuExcelCommandDone: (command: string) => Promise<void>
  vipuExcelDeliver?: (entries: readonly EventEntry[]) => void
  vipuExcelDocumentEvent?: (event: number) => void
  vipuExcelCommand?: (command: string) => boolean
}

interface SafeArray {
  readonly toArray: () => readonly unknown[]
}

type Callback = (reply: SafeArray) => void
type EventHandler = (event: number, message: SafeArray) => void

export function installExternal(settings: ShimSettings): void {
  const page = window as unknown as ShimWindow & {
    readonly OfficeExtension?: { readonly CommonUtility?: { _doApiNotSupportedCheck: boolean } }
  }
  const handlers = new Map<number, EventHandler>()
  const array = (values: readonly unknown[]): SafeArray => ({ toArray: () => values })
  const soon = (callback: () => void): void => void setTimeout(callback, 0)
  let documentSettings = { ...settings.documentSettings }

  const store = {
    Read: (keys: string[], values: string[]): void => {
      keys.push(...Object.keys(documentSettings))
      values.push(...Object.values(documentSettings))
    },
    Write: (keys: readonly string[], values: readonly string[]): void => {
      documentSettings = Object.fromEntries(keys.map((key, index) => [key, values[index] ?? '']))
      void page.vipuExcelSettings(documentSettings)
    },
  }
  /** The library asks for the context once it is there itself: the moment to switch its own gate on. */
  const context = (): unknown => {
    const gate = page.OfficeExtension?.CommonUtility
    if (gate !== undefined) gate._doApiNotSupportedCheck = true
    return surroundings
  }
  const surroundings = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'vipu',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => settings.language,
    GetAppDataLocale: () => settings.language,
    GetDocUrl: () => settings.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetInstanceId: () => 'vipu',
    GetCorrelationId: () => 'vipu',
    GetTouchEnabled: () => false,
    GetSupportedMatrix: () => JSON.stringify(settings.requirementSets),
    GetHostFullVersion: () => '16.0.19000.20000',
    GetOfficeThemeInfo: () => JSON.stringify(settings.theme),
    GetSettings: () => store,
  }
  const executeRichApi = (request: string, callback: Callback): void => {
    void page.vipuExcelExecute(request).then((reply) => {
      callback(array(reply.code === undefined ? [0, 200, [], reply.body] : [reply.code, '']))
    })
  }
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${settings.language}$telemetry$$disableLogging$0`,
    GetLoggingAllowed: () => false,
    GetContext: context,
    Execute: (id: number, parameters: readonly unknown[], callback: Callback): void => {
      const [message] = parameters
      if (id === 93 && Array.isArray(message)) {
        executeRichApi(String(message[4]), callback)
        return
      }
      if (id === 94) void page.vipuExcelCommandDone(String(parameters[0]))
      else void page.vipuExcelUnknown(`Execute ${String(id)}`)
      soon(() => {
        callback(array([id === 94 ? 0 : 5000]))
      })
    },
    RegisterEvent: (id: number, _target: string, handler: EventHandler, callback: (status: number) => void): void => {
      handlers.set(id, handler)
      soon(() => {
        callback(0)
      })
    },
    UnregisterEvent: (id: number, _target: string, callback: (status: number) => void): void => {
      handlers.delete(id)
      soon(() => {
        callback(0)
      })
    },
  }
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true })
  page.vipuExcelDeliver = (entries) => handlers.get(33)?.(33, array(entries.map(array)))
  page.vipuExcelDocumentEvent = (event) => handlers.get(event)?.(event, array([]))
  page.vipuExcelCommand = (command) => {
    const handler = handlers.get(39)
    handler?.(39, array([command, command, JSON.stringify({ source: { id: command } })]))
    return handler !== undefined
  }
}
