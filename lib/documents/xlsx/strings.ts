// The texts of a workbook, each written once. Law: a text is numbered when a cell first shows it, so the part is written after the sheets.
import { escapeXml, XML_HEAD } from '../xml.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
/** Texts written in one go. */
const MANY = 500

export class SharedStrings {
  readonly #numbers = new Map<string, number>()
  #uses = 0

  /** The number cells know a text by. */
  numberOf(text: string): number {
    this.#uses += 1
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(text, number)
    return number
  }

  *part(): Generator<string> {
    let xml = `${XML_HEAD}<sst xmlns="${MAIN}" count="${String(this.#uses)}" uniqueCount="${String(this.#numbers.size)}">`
    for (const [text, number] of this.#numbers) {
      xml += `<si><t${isKept(text) ? ' xml:space="preserve"' : ''}>${escapeXml(text)}</t></si>`
      if (number % MANY !== MANY - 1) continue
      yield xml
      xml = ''
    }
    yield `${xml}</sst>`
  }
}

/** Spaces at either end, and line breaks, would be lost unless it is said that they count. */
const isKept = (text: string): boolean => /^\s|\s$|\n/.test(text)
