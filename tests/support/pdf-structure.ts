// The structure tree of a PDF as it stands in the file, read without the program that wrote it. Enough for files whose objects stand one by one.
export interface Element {
  /** `Document`, `H1`, `Table`, `TH`… */
  readonly kind: string
  readonly id: string | null
  /** The dictionary's own text: attributes, alternative text. */
  readonly text: string
  readonly children: readonly Element[]
}

export interface Structure {
  readonly root: Element
  readonly catalogue: string
  /** Every object, as text. */
  readonly objects: ReadonlyMap<number, string>
}

const OBJECT = /(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g

export function structureOf(pdf: Uint8Array): Structure {
  const content = Buffer.from(pdf).toString('latin1')
  const objects = new Map([...content.matchAll(OBJECT)].map(([, number, text]) => [Number(number), text ?? '']))
  const all = [...objects.values()]
  const root = all.find((text) => text.includes('/Type /StructTreeRoot'))
  const catalogue = all.find((text) => text.includes('/Type /Catalog'))
  if (root === undefined || catalogue === undefined) throw new Error('no structure tree')
  const [first] = childrenOf(root, objects)
  if (first === undefined) throw new Error('an empty structure tree')
  return { root: first, catalogue, objects }
}

function elementOf(text: string, objects: ReadonlyMap<number, string>): Element {
  return {
    kind: /\/S \/(\w+)/.exec(text)?.[1] ?? '',
    id: /\/ID \(([^)]*)\)/.exec(text)?.[1] ?? null,
    text,
    children: childrenOf(text, objects),
  }
}

/** References of `/K`; bare numbers there are marked content. */
function childrenOf(text: string, objects: ReadonlyMap<number, string>): Element[] {
  const kids = /\/K (?:\[([^\]]*)\]|(\d+ 0 R))/.exec(text)
  return [...(kids?.[1] ?? kids?.[2] ?? '').matchAll(/(\d+) 0 R/g)].flatMap(([, number]) => {
    const child = objects.get(Number(number))
    return child?.includes('/Type /StructElem') === true ? [elementOf(child, objects)] : []
  })
}

/** The element and everything below it, in reading order. */
export const within = (element: Element): Element[] => [element, ...element.children.flatMap(within)]

export const ofKind = (element: Element, kind: string | RegExp): Element[] =>
  within(element).filter((one) => (typeof kind === 'string' ? one.kind === kind : kind.test(one.kind)))
