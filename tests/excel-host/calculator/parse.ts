// Reads a formula into its expression. Law: Excel's own precedence (a minus binds closer than a power); what cannot be read is a FormulaSyntaxError.
import { readAddress } from '../model/address.ts'
import { readStructured } from './structured.ts'
import type { Expression, Operator } from './syntax.ts'
import { FormulaSyntaxError, tokensOf, type Token } from './tokens.ts'

const levels: readonly (readonly string[])[] = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']]

const parsed = new Map<string, Expression>()

/** The expression of a formula, with its `=`. The same text is read only once. */
export function parseFormula(formula: string): Expression {
  const known = parsed.get(formula)
  if (known !== undefined) return known
  const reader = new Reader(tokensOf(formula.slice(1)))
  const expression = reader.expression(0)
  reader.end()
  parsed.set(formula, expression)
  return expression
}

class Reader {
  private readonly tokens: readonly Token[]
  private position = 0

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  end(): void {
    if (this.position < this.tokens.length)
      throw new FormulaSyntaxError(`Nothing can follow here: ${this.tokens[this.position]?.text ?? ''}`)
  }

  expression(level: number): Expression {
    const operators = levels[level]
    if (operators === undefined) return this.prefixed()
    let left = this.expression(level + 1)
    for (let sign = this.sign(operators); sign !== null; sign = this.sign(operators)) {
      left = { kind: 'operation', operator: sign as Operator, left, right: this.expression(level + 1) }
    }
    return left
  }

  private prefixed(): Expression {
    if (this.sign(['-']) !== null) return { kind: 'negated', operand: this.prefixed() }
    if (this.sign(['+', '@']) !== null) return this.prefixed()
    let operand = this.primary()
    while (this.sign(['%']) !== null) operand = { kind: 'percent', operand }
    return operand
  }

  private primary(): Expression {
    if (this.sign(['(']) !== null) {
      const inner = this.expression(0)
      this.expect(')')
      return inner
    }
    const token = this.tokens[this.position++]
    if (token === undefined) throw new FormulaSyntaxError('The formula ends too early')
    return token.kind === 'word' ? this.word(token.text) : plain(token)
  }

  private word(text: string): Expression {
    if (this.sign(['(']) !== null) return { kind: 'call', name: text.toUpperCase(), arguments: this.callArguments() }
    if (/^(true|false)$/i.test(text)) return { kind: 'boolean', boolean: text.toLowerCase() === 'true' }
    return { kind: 'name', name: text }
  }

  private callArguments(): Expression[] {
    if (this.sign([')']) !== null) return []
    const found = [this.argument()]
    while (this.sign([',']) !== null) found.push(this.argument())
    this.expect(')')
    return found
  }

  private argument(): Expression {
    const next = this.tokens[this.position]
    return next?.kind === 'sign' && (next.text === ',' || next.text === ')') ? { kind: 'missing' } : this.expression(0)
  }

  /** Takes the next token if it is one of these signs. */
  private sign(signs: readonly string[]): string | null {
    const token = this.tokens[this.position]
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return null
    this.position++
    return token.text
  }

  private expect(sign: string): void {
    if (this.sign([sign]) === null) throw new FormulaSyntaxError(`${sign} is missing`)
  }
}

function plain(token: Token): Expression {
  switch (token.kind) {
    case 'number':
      return { kind: 'number', number: Number(token.text) }
    case 'text':
      return { kind: 'text', text: token.text.slice(1, -1).replaceAll('""', '"') }
    case 'error':
      return { kind: 'error', code: token.text }
    case 'structured':
      return { kind: 'structured', reference: readStructured(token.text) }
    case 'reference':
      return reference(token.text)
    default:
      throw new FormulaSyntaxError(`${token.text} can't stand here`)
  }
}

function reference(text: string): Expression {
  const address = readAddress(text)
  if (address === null) throw new FormulaSyntaxError(`${text} is no address`)
  return { kind: 'reference', address }
}
