// What stands at the head and foot of the pages of an .ods. Law: fields that a program fills in – the sheet's name, the page, the day – are no words.
import type { Markup } from '../markup.ts'

/** What a table is printed by that names no other. */
const USUAL = 'Default'
/** Nobody prints by more. */
const MOST = 1_000

const shown: ReadonlySet<string> = new Set(['style:header', 'style:footer', 'style:header-left', 'style:footer-left', 'style:header-first'])
const parts: ReadonlySet<string> = new Set([
  'style:region-left',
  'style:region-center',
  'style:region-right',
  'text:p',
  'text:span',
  'text:a',
])

export class MasterPages {
  readonly #codes = new Map<string, readonly string[]>()

  /** Reads the pages within the element open at `level`. */
  read(markup: Markup, level: number): void {
    while (markup.nextChild(level)) {
      if (markup.name !== 'style:master-page' || this.#codes.size === MOST) continue
      const [name, codes]: [string, string[]] = [markup.attribute('style:name') ?? '', []]
      const page = markup.depth
      while (markup.nextChild(page)) {
        const isShown = shown.has(markup.name) && markup.attribute('style:display') !== 'false'
        if (isShown) codes.push(textsIn(markup).join('&L'))
      }
      this.#codes.set(name, codes)
    }
  }

  /** The headers and footers of a kind of page, in the codes of Excel. */
  codesOf(name: string | null): readonly string[] {
    return this.#codes.get(name ?? USUAL) ?? []
  }
}

/** The texts of the element just opened, each part of it one. */
function textsIn(markup: Markup): string[] {
  const level = markup.depth
  const texts: string[] = []
  let own = ''
  for (let piece = markup.nextPiece(level); piece !== null; piece = markup.nextPiece(level)) {
    if (piece === 'text') own += markup.text.replaceAll('&', '&&')
    else if (markup.name === 'text:s') own += ' '
    else if (parts.has(markup.name)) {
      const isOfText = markup.name === 'text:span' || markup.name === 'text:a'
      const inner = textsIn(markup)
      if (isOfText) own += inner.join(' ')
      else texts.push(...inner)
    }
  }
  return own.trim() === '' ? texts : [...texts, own.trim()]
}
