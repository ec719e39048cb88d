// The real library in bare node:vm with a simulated Excel behind it: fast, without a browser. Law: the library's file is run as it is, once for each Excel,
// so that nothing of one test reaches another.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createContext, Script } from 'node:vm'
import { Host, type HostOptions } from '../bridges/host.ts'
import { nativeBridge, type NativeBridge } from '../bridges/native-bridge.ts'

export interface ExcelOptions extends HostOptions {
  /** The ExcelApi level that is advertised and held: `1.9` unless told otherwise. */
  readonly apiLevel?: string
}

export interface OpenedExcel {
  /** The namespace an add-in uses: `Excel.run`, enums. */
  readonly Excel: typeof Excel
  readonly OfficeExtension: typeof OfficeExtension
  readonly host: Host
  /** Puts `Excel`, `OfficeExtension` and an `Office` with `isSetSupported` where an add-in looks for them; the result takes them away again. */
  readonly makeGlobal: () => () => void
  /** No events come any more. */
  readonly close: () => void
}

/** The real ones: a test's fake clock is for the add-in, not for Microsoft's library. */
const timers = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout }

const library = '@microsoft/office-js/dist/excel-win32-16.01.js'
let script: Script | null = null

function libraryScript(): Script {
  const path = createRequire(import.meta.url).resolve(library)
  script ??= new Script(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), { filename: path })
  return script
}

interface LibraryGlobals {
  readonly Excel: typeof Excel
  readonly OfficeExtension: typeof OfficeExtension & { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } }
  readonly Office: object
}

/** Opens an Excel and loads the library into it. */
export function openExcel(options: ExcelOptions = {}): OpenedExcel {
  const host = new Host(options)
  const { bridge, connection } = nativeBridge(host)
  const globals = createContext(pageStandIn(bridge))
  libraryScript().runInContext(globals)
  const loaded = globals as unknown as LibraryGlobals
  const requirements = { isSetSupported: requirementGate(options.apiLevel ?? '1.9') }
  const office: unknown = Object.create(loaded.Office, { context: { value: { requirements }, enumerable: true } })
  Object.assign(globals, { Office: office })
  loaded.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true
  return {
    Excel: loaded.Excel,
    OfficeExtension: loaded.OfficeExtension,
    host,
    makeGlobal: () => putOnGlobal({ Excel: loaded.Excel, OfficeExtension: loaded.OfficeExtension, Office: office }),
    close: () => {
      connection.close()
    },
  }
}

/** Answers as Excel of one level does: that level and all below it, and no other set. */
function requirementGate(apiLevel: string): (name: string, version?: string | number) => boolean {
  return (name, version = '1.1') => {
    const [major = 0, minor = 0] = String(version).split('.').map(Number)
    const [ownMajor = 0, ownMinor = 0] = apiLevel.split('.').map(Number)
    return name.toLowerCase() === 'excelapi' && (major < ownMajor || (major === ownMajor && minor <= ownMinor))
  }
}

/** The little of a page the library touches while it loads. Errors, promises and JSON are this realm's, so that `instanceof` means what it says. */
function pageStandIn(bridge: NativeBridge): Record<string, unknown> {
  const element = (): Record<string, unknown> => ({
    style: {},
    setAttribute: () => undefined,
    appendChild: () => undefined,
    getElementsByTagName: () => [],
    addEventListener: () => undefined,
  })
  const document = { ...element(), createElement: element, head: element(), getElementById: () => null, readyState: 'loading', cookie: '' }
  const page: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    document,
    navigator: { userAgent: 'node', language: 'en-US' },
    location: { search: '', hash: '', href: 'https://addin.invalid/', protocol: 'https:', origin: 'https://addin.invalid' },
    history: {},
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    setTimeout: timers.setTimeout,
    clearTimeout: timers.clearTimeout,
    console,
    performance,
    Error,
    Promise,
    JSON,
  }
  return Object.assign(page, { window: page, self: page, top: page })
}

function putOnGlobal(values: Readonly<Record<string, unknown>>): () => void {
  const before = Object.keys(values).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const)
  for (const [name, value] of Object.entries(values)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name)
      else Object.defineProperty(globalThis, name, descriptor)
    }
  }
}
