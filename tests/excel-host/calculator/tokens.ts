// Cuts a formula into its words, each with its place, so that references can be rewritten in the text itself.

type TokenKind = 'number' | 'text' | 'error' | 'reference' | 'structured' | 'word' | 'sign'

export interface Token {
  readonly kind: TokenKind
  readonly text: string
  readonly start: number
}

/** The formula isn't one: what Excel refuses at entry. */
export class FormulaSyntaxError extends Error {}

const sheetPart = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`
const cellPart = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`
const spans = String.raw`${cellPart}(?::${cellPart})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`

const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ['text', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/uy],
  ['reference', new RegExp(String.raw`${sheetPart}(?:${spans})(?![\p{L}\p{N}_.(!\[])`, 'uy')],
  ['number', /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?/uy],
  ['word', new RegExp(String.raw`${sheetPart}[\p{L}_\\][\p{L}\p{N}_.\\]*`, 'uy')],
  ['sign', /<>|<=|>=|[-+*/^&=<>(),%@{}:;]/uy],
]

/** The tokens of a formula (without its `=`); blanks between them are left out. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = []
  let position = 0
  while (position < formula.length) {
    const blank = /\s*/y
    blank.lastIndex = position
    position += blank.exec(formula)?.[0].length ?? 0
    if (position < formula.length) {
      const token = tokenAt(formula, position)
      tokens.push(token)
      position += token.text.length
    }
  }
  return tokens
}

function tokenAt(formula: string, position: number): Token {
  if (formula[position] === '[') return { kind: 'structured', text: bracketsAt(formula, position), start: position }
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = position
    const text = pattern.exec(formula)?.[0]
    if (text !== undefined) return withBrackets({ kind, text, start: position }, formula)
  }
  throw new FormulaSyntaxError(`Nothing in a formula begins with ${formula.slice(position, position + 10)}`)
}

/** A word followed by a bracket is a table with a part of it: `Claims[Amount]`. */
function withBrackets(token: Token, formula: string): Token {
  const end = token.start + token.text.length
  if (token.kind !== 'word' || formula[end] !== '[') return token
  return { kind: 'structured', text: token.text + bracketsAt(formula, end), start: token.start }
}

function bracketsAt(formula: string, start: number): string {
  let depth = 0
  for (let position = start; position < formula.length; position++) {
    if (formula[position] === "'") position++
    else if (formula[position] === '[') depth++
    else if (formula[position] === ']' && --depth === 0) return formula.slice(start, position + 1)
  }
  throw new FormulaSyntaxError(`A bracket is left open in ${formula.slice(start)}`)
}
