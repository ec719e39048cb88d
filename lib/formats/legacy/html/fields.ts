// Fields of a form on a page, as a person sees them filled in: what stands in a field is text of the page, and of a list to choose from only what is chosen.
// Law: the tokens between fields pass through as they are.
import { attributeOf, type Token } from './tokens.ts'

/** Fields whose value nobody sees as a text. */
const UNSEEN = new Set(['hidden', 'checkbox', 'radio', 'password', 'file', 'image', 'submit', 'reset', 'button', 'color', 'range'])

interface Choice {
  text: string
  readonly isSelected: boolean
}

/** A list to choose from that is open. */
interface OpenList {
  readonly tag: string
  /** Shows all of what it offers. */
  readonly isLong: boolean
  readonly choices: Choice[]
}

/** The tokens of a page with fields as the texts they show. */
export function* withFields(tokens: Iterable<Token>): Generator<Token> {
  let list: OpenList | null = null
  for (const token of tokens) {
    if (list !== null) {
      if (!offers(list, token)) continue
      yield* shown(list)
      list = null
      if (token.kind === 'close' && isList(token.name)) continue
    }
    if (token.kind === 'open' && isList(token.name)) list = listOf(token.name, token.attributes)
    else if (token.kind === 'open' && token.name === 'input') yield* fieldOf(token.attributes)
    else yield token
  }
}

const isList = (name: string): boolean => name === 'select' || name === 'datalist'

function listOf(tag: string, attributes: string): OpenList {
  const isLong = attributeOf(attributes, 'multiple') !== null || Number(attributeOf(attributes, 'size') ?? 1) > 1
  return { tag, isLong, choices: [] }
}

/** Adds to what a list offers; true where the list has ended, be it without a word. */
function offers(list: OpenList, token: Token): boolean {
  const last = list.choices.at(-1)
  if (token.kind === 'text') {
    if (last !== undefined) last.text += token.text
    return false
  }
  if (token.name === 'option') {
    if (token.kind === 'open') list.choices.push({ text: '', isSelected: attributeOf(token.attributes, 'selected') !== null })
    return false
  }
  return token.name === list.tag || CELLS.has(token.name)
}

/** A list that nobody ended ends with its cell. */
const CELLS = new Set(['td', 'th', 'tr', 'table'])

/** The last that is selected, or else the first; a mere list of proposals shows none. */
function* shown({ tag, isLong, choices }: OpenList): Generator<Token> {
  if (tag === 'datalist') return
  const chosen = choices.findLast(({ isSelected }) => isSelected) ?? choices[0]
  for (const { text } of isLong ? choices : chosen === undefined ? [] : [chosen]) yield { kind: 'text', text: `${text} ` }
}

/** What stands in a field, which looks as it says of itself. */
function* fieldOf(attributes: string): Generator<Token> {
  const value = attributeOf(attributes, 'value')
  if (value === null || UNSEEN.has((attributeOf(attributes, 'type') ?? 'text').toLowerCase())) return
  yield { kind: 'open', name: 'span', attributes }
  yield { kind: 'text', text: ` ${value} ` }
  yield { kind: 'close', name: 'span', attributes: '' }
}
