// What the style sheets of a page say of letters, by element, class, id and attribute. Law: the work is linear, and of a selector of several parts the last
// one counts.
import type { Limits } from '../../xlsx/limits.ts'
import { damaged } from '../../xlsx/refusal.ts'
import { within } from '../reading.ts'
import { saidBy, type Said } from './css.ts'
import { bareValue, subjectsOf, type AttributeSubject } from './out-of-sight.ts'
import { attributeOf } from './tokens.ts'

/** No page says so much in all its style sheets. */
const MOST_RULES = 2_000_000
/** Nobody writes rules so deep within others. */
const MOST_NESTED = 50
const MOST_BY_ATTRIBUTE = 100

/** The rules of all style sheets of a page. */
export class StyleRules {
  readonly #rules = new Map<string, Said>()
  /** Rules about whatever has an attribute; further ones are about everything. */
  readonly #byAttribute: (AttributeSubject & { readonly said: Said })[] = []

  constructor(html: string, limits: Limits) {
    for (const sheet of sheetsIn(html)) {
      within('textLength', sheet.length, MOST_RULES)
      this.#read(sheet, limits)
    }
  }

  get areNone(): boolean {
    return this.#rules.size === 0 && this.#byAttribute.length === 0
  }

  /** Rules may stand within others: what a brace opens is about the same elements as the selector around it, where it names none. */
  #read(sheet: string, limits: Limits): void {
    const around: string[] = []
    let from = 0
    for (const { 0: brace, index } of sheet.matchAll(/[{}]/g)) {
      const text = sheet.slice(from, index)
      from = index + 1
      const end = brace === '{' ? text.lastIndexOf(';') + 1 : text.length
      const selector = around.findLast((one) => !one.startsWith('@'))
      if (selector !== undefined && end > 0) this.#add(selector, text.slice(0, end), limits)
      if (brace === '}') around.pop()
      else if (around.push(text.slice(end).trim()) > MOST_NESTED) damaged()
    }
  }

  #add(selectors: string, declarations: string, limits: Limits): void {
    const said = saidBy(declarations)
    if (Object.keys(said).length === 0) return
    for (const { name, attribute, isBeside } of subjectsOf(selectors)) {
      if (isBeside && said.hasDigits !== true) continue
      const more = isBeside ? { isOtherwise: true } : said
      if (attribute !== null && this.#byAttribute.length < MOST_BY_ATTRIBUTE) this.#byAttribute.push({ ...attribute, said: more })
      else {
        within('listLength', this.#rules.size + 1, limits.listLength)
        this.#rules.set(name, { ...this.#rules.get(name), ...more })
      }
    }
  }

  /** What the rules say of an element. */
  of(name: string, classes: string | null, id: string | null, attributes: string): Said {
    if (this.areNone) return {}
    const own = (classes ?? '')
      .toLowerCase()
      .split(/\s+/)
      .flatMap((one) => (one === '' ? [] : [`.${one}`, `${name}.${one}`]))
    const selectors = ['*', name, ...own, ...(id === null ? [] : [`#${id.toLowerCase()}`])]
    const byAttribute = this.#byAttribute.filter((one) => hasAttribute(attributes, one)).map(({ said }) => said)
    return Object.assign({}, ...selectors.map((selector) => this.#rules.get(selector)), ...byAttribute) as Said
  }
}

const hasAttribute = (attributes: string, { attribute, value }: AttributeSubject): boolean =>
  bareValue(attributeOf(attributes, attribute))?.includes(value) === true

/** The contents of `style` elements without comments. */
function sheetsIn(html: string): string[] {
  const sheets: string[] = []
  const opening = /<style\b[^<>]{0,1000}>/gi
  for (let found = opening.exec(html); found !== null; found = opening.exec(html)) {
    const end = html.slice(opening.lastIndex).search(/<\/style/i)
    if (end < 0) break
    sheets.push(html.slice(opening.lastIndex, opening.lastIndex + end).replace(/<!--|-->|\/\*.*?(?:\*\/|$)/gs, ''))
    opening.lastIndex += end
  }
  return sheets
}
