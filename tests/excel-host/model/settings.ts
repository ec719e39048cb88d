// What an add-in keeps in the workbook out of sight: settings, custom XML parts, document properties. Law: what is put in comes back the same.
import { invalidArgument, itemNotFound } from './refusal.ts'
import { amount, readOnly, text, type Schema } from './property-tree.ts'

/** Settings by key, each as JSON text. Assumption S1: Office.context.document.settings and workbook.settings are the same store. */
export class DocumentSettings {
  private readonly texts = new Map<string, string>()
  private readonly changed: () => void

  constructor(changed: () => void) {
    this.changed = changed
  }

  get keys(): string[] {
    return [...this.texts.keys()]
  }

  has(key: string): boolean {
    return this.texts.has(key)
  }

  get(key: string): unknown {
    const json = this.texts.get(key)
    return json === undefined ? undefined : JSON.parse(json)
  }

  set(key: string, value: unknown): void {
    if (value === undefined) throw invalidArgument('SettingCollection.add')
    this.texts.set(key, JSON.stringify(value))
    this.changed()
  }

  delete(key: string): void {
    if (!this.texts.delete(key)) throw itemNotFound(`the setting ${key}`)
    this.changed()
  }

  /** All settings as Office's common API keeps them: a JSON text for each key. */
  asTexts(): Record<string, string> {
    return Object.fromEntries(this.texts)
  }

  replaceTexts(texts: Readonly<Record<string, string>>): void {
    this.texts.clear()
    for (const [key, json] of Object.entries(texts)) this.texts.set(key, json)
    this.changed()
  }
}

export class CustomXmlPart {
  readonly id: string
  private content = ''

  constructor(id: string, xml: string) {
    this.id = id
    this.xml = xml
  }

  get xml(): string {
    return this.content
  }

  set xml(xml: string) {
    if (rootOf(xml) === null) throw invalidArgument('CustomXmlPart', 'This is not well-formed XML with one root')
    this.content = xml
  }

  /** The namespace of the root element; empty where it has none. */
  get namespaceUri(): string {
    const root = rootOf(this.content)
    const prefix = root?.name.includes(':') === true ? `:${root.name.split(':')[0] ?? ''}` : ''
    return new RegExp(String.raw`\sxmlns${prefix}\s*=\s*["']([^"']*)["']`).exec(root?.tag ?? '')?.[1] ?? ''
  }
}

interface Root {
  readonly name: string
  readonly tag: string
}

/** The root element of a document whose tags are balanced, or null. */
function rootOf(xml: string): Root | null {
  const open: string[] = []
  let root: Root | null = null
  for (const [tag, closing, name = '', selfClosing] of xml
    .replace(/<\?[^]*?\?>|<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>/g, '')
    .matchAll(/<(\/?)([^\s<>/]+)[^<>]*?(\/?)>/g)) {
    if (closing === '/') {
      if (open.pop() !== name) return null
    } else {
      if (open.length === 0 && root !== null) return null
      root ??= { name, tag }
      if (selfClosing !== '/') open.push(name)
    }
  }
  return open.length === 0 ? root : null
}

export class CustomXmlParts {
  readonly items: CustomXmlPart[] = []
  private readonly nextId: () => string

  constructor(nextId: () => string) {
    this.nextId = nextId
  }

  add(xml: string): CustomXmlPart {
    const part = new CustomXmlPart(this.nextId(), xml)
    this.items.push(part)
    return part
  }

  remove(part: CustomXmlPart): void {
    this.items.splice(this.items.indexOf(part), 1)
  }

  ofNamespace(namespaceUri: string): CustomXmlPart[] {
    return this.items.filter((part) => part.namespaceUri === namespaceUri)
  }
}

export const documentPropertiesSchema: Schema = {
  title: text(),
  subject: text(),
  author: text(),
  keywords: text(),
  comments: text(),
  lastAuthor: readOnly(''),
  revisionNumber: amount(0),
  category: text(),
  manager: text(),
  company: text(),
}
