// Defined names, of the workbook or of one sheet. Law: a name is a formula; what it means moves with the cells.
import { readAddress, quoteSheet, writeArea } from './address.ts'
import { CellError } from './cells.ts'
import { invalidArgument, itemAlreadyExists, itemNotFound } from './refusal.ts'
import type { Range } from './range.ts'
import type { Sheet } from './sheet.ts'
import type { Workbook } from './workbook.ts'

export type NameType = 'Range' | 'String' | 'Integer' | 'Double' | 'Boolean' | 'Error'

export class NamedItem {
  readonly collection: Names
  readonly name: string
  /** With `=`, absolute. */
  formula: string
  comment: string
  isVisible = true

  constructor(collection: Names, name: string, formula: string, comment: string) {
    this.collection = collection
    this.name = name
    this.formula = formula
    this.comment = comment
  }

  /** The range a name stands for, or null where it stands for a value. */
  get range(): Range | null {
    const address = readAddress(this.formula.slice(1))
    const sheet = this.collection.workbook.findSheet(address?.sheet ?? '')
    return address === null || sheet === undefined ? null : sheet.rangeOf(address.area)
  }

  get type(): NameType {
    if (this.range !== null) return 'Range'
    const value = this.computed
    if (value instanceof CellError) return 'Error'
    if (typeof value === 'string') return 'String'
    if (typeof value === 'boolean') return 'Boolean'
    return Number.isInteger(value) ? 'Integer' : 'Double'
  }

  /** The address of a range, or what the formula comes to. */
  get value(): string | number | boolean {
    const { range, computed } = this
    if (range !== null) return `${quoteSheet(range.sheet.name)}!${writeArea(range.area, true)}`
    return computed instanceof CellError ? computed.code : (computed ?? '')
  }

  delete(): void {
    this.collection.remove(this)
  }

  private get computed(): ReturnType<Workbook['calculator']['valueOf']> {
    const { workbook, sheet } = this.collection
    return workbook.calculator.valueOf(this.formula, sheet ?? workbook.activeSheet)
  }
}

export class Names {
  readonly workbook: Workbook
  /** Null for the names of the whole workbook. */
  readonly sheet: Sheet | null
  readonly items: NamedItem[] = []

  constructor(workbook: Workbook, sheet: Sheet | null) {
    this.workbook = workbook
    this.sheet = sheet
  }

  find(name: string): NamedItem | undefined {
    return this.items.find((item) => item.name.toLowerCase() === name.toLowerCase())
  }

  item(name: string): NamedItem {
    const item = this.find(name)
    if (item === undefined) throw itemNotFound(`the name ${name}`)
    return item
  }

  /** `reference` is a range or a formula with `=`. */
  add(name: string, reference: Range | string, comment = ''): NamedItem {
    if (!isName(name)) throw invalidArgument('NamedItemCollection.add', `${name} can't be a name`)
    if (this.find(name) !== undefined || this.workbook.findTable(name) !== undefined) throw itemAlreadyExists('NamedItemCollection.add')
    const item = new NamedItem(this, name, formulaOf(reference), comment)
    if (typeof reference === 'string') this.workbook.calculator.check(item.formula)
    this.items.push(item)
    this.workbook.touch()
    return item
  }

  remove(item: NamedItem): void {
    this.items.splice(this.items.indexOf(item), 1)
    this.workbook.touch()
  }
}

function formulaOf(reference: Range | string): string {
  if (typeof reference !== 'string') return `=${quoteSheet(reference.sheet.name)}!${writeArea(reference.area, true)}`
  return reference.startsWith('=') ? reference : `="${reference.replaceAll('"', '""')}"`
}

/** A name begins with a letter, has no blanks and is no address; tables keep the same rule. */
export const isName = (name: string): boolean =>
  /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255 && readAddress(name) === null && !/^[rc]$/i.test(name)
