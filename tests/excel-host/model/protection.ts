// Protection of a sheet or of the whole workbook. Law: a protected sheet refuses everything its options do not allow, whole actions at a time.
import type { Area } from './area.ts'
import { accessDenied, invalidArgument } from './refusal.ts'
import type { Sheet } from './sheet.ts'

const optionNames = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const

export type ProtectionOption = (typeof optionNames)[number]

const selectionModes = ['Normal', 'Unlocked', 'None']

/** A lock with a password or without one; assumption P1: locking twice and opening what is open are refused. */
export class Lock {
  private key: string | null = null
  private isShut = false

  get isProtected(): boolean {
    return this.isShut
  }

  shut(password: string | null, location: string): void {
    if (this.isShut) throw accessDenied(`${location}.protect`)
    this.isShut = true
    this.key = password === '' ? null : password
  }

  open(password: string | null, location: string): void {
    if (!this.isShut || (this.key !== null && this.key !== password)) throw accessDenied(`${location}.unprotect`)
    this.isShut = false
    this.key = null
  }
}

export class SheetProtection {
  private readonly sheet: Sheet
  private readonly lock = new Lock()
  private allowed: ReadonlySet<string> = new Set()
  private selectionMode = 'Normal'

  constructor(sheet: Sheet) {
    this.sheet = sheet
  }

  get isProtected(): boolean {
    return this.lock.isProtected
  }

  /** All options with their values, as the API gives them. */
  get options(): Readonly<Record<string, boolean | string>> {
    const flags = optionNames.map((name) => [name, this.allowed.has(name)] as const)
    return { ...Object.fromEntries(flags), selectionMode: this.selectionMode }
  }

  protect(options: Readonly<Record<string, unknown>> = {}, password: string | null = null): void {
    for (const name of Object.keys(options)) checkOption(name, options[name])
    this.lock.shut(password, 'WorksheetProtection')
    this.allowed = new Set(optionNames.filter((name) => options[name] === true))
    this.selectionMode = typeof options['selectionMode'] === 'string' ? options['selectionMode'] : 'Normal'
  }

  unprotect(password: string | null = null): void {
    this.lock.open(password, 'WorksheetProtection')
  }

  /** Whether values may be written into an area: every cell of it must be unlocked. */
  checkCells(area: Area, location: string): void {
    if (!this.isProtected) return
    const locked = this.sheet.formats.valuesIn('protection.locked', area)
    if (locked.has(true) || locked.has(undefined)) throw accessDenied(location)
  }

  /** Whether something may be done that an option can allow; what no option allows is refused. */
  checkAllowed(option: ProtectionOption | null, location: string): void {
    if (this.isProtected && (option === null || !this.allowed.has(option))) throw accessDenied(location)
  }
}

function checkOption(name: string, value: unknown): void {
  const isKnown =
    name === 'selectionMode'
      ? selectionModes.includes(String(value))
      : (optionNames as readonly string[]).includes(name) && (typeof value === 'boolean' || value === undefined)
  if (!isKnown) throw invalidArgument('WorksheetProtection.protect', `There is no protection option ${name}: ${String(value)}`)
}
