// A strict little reader of XML for the manifest: elements, attributes, text. Law: what is not well-formed throws; prefixes stay in the names.

export interface Element {
  /** As it is written: `bt:Image`. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
}

interface Open extends Element {
  readonly children: Element[]
  text: string
}

const token = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|</g
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function resolved(text: string): string {
  return text.replace(/&(\w*);?/g, (all, name: string) => {
    const found = entities[name]
    if (found === undefined || !all.endsWith(';')) throw new Error(`unknown entity ${all}`)
    return found
  })
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, resolved(value)] as const)
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error(`an attribute twice: ${text.trim()}`)
  return Object.fromEntries(pairs)
}

const open = (name: string, attributes: string): Open => ({ name, attributes: attributesOf(attributes), children: [], text: '' })

export function parseXml(source: string): Element {
  const stack: Open[] = [open('', '')]
  for (const [all, closed, opened, attributes = '', slash, text] of source.matchAll(token)) {
    const top = stack.at(-1)!
    if (all === '<') throw new Error('a bare <')
    if (text !== undefined) top.text += resolved(text).trim()
    else if (closed !== undefined && (stack.length < 2 || stack.pop()?.name !== closed)) throw new Error(`</${closed}> closes ${top.name}`)
    else if (opened !== undefined) {
      const element = open(opened, attributes)
      top.children.push(element)
      if (slash === '') stack.push(element)
    }
  }
  const [document, unclosed] = stack
  const root = document?.children[0]
  if (unclosed !== undefined || root === undefined || document?.children.length !== 1 || document.text !== '')
    throw new Error('not one whole element')
  return root
}

export const childrenOf = (element: Element, name: string): Element[] => element.children.filter((child) => child.name === name)

/** All elements of a name, at any depth, in order. */
export const allOf = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)])

/** The element at the end of a path of names; an empty one where there is none. */
export const at = (element: Element, ...path: readonly string[]): Element =>
  path.reduce((inner, name) => childrenOf(inner, name)[0] ?? { name, attributes: {}, children: [], text: '' }, element)
