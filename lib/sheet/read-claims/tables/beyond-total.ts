// Lines below a total that holds all lines above them, with words of their own over them: `Tositteet, jotka puuttuvat vielä kirjanpidosta:`. Law: the sheet's
// total leaves them out and its words say why, which nobody here knows: they wait, unless the words name a part of the list or what was added to it.
import { finding } from '../../../core/finding.ts'
import { tokensOf } from '../../plain-text.ts'
import type { PlacedText } from '../rows/row-reader.ts'
import { quoted } from '../words/quoted.ts'
import { wordsOf } from '../words/row-words.ts'
import type { ListedLine } from './table-lines.ts'

interface Title {
  readonly row: number
  readonly text: string
}

export class BeyondTotal {
  /** Words that head nothing known, below such a total. */
  readonly #titles: Title[] = []
  /** Whether words of any kind stand over lines above it, so that the total may be of the last part alone. */
  #hasParts = false

  /** Takes words alone in their row; `isBeyond` where a total of all lines stands above them, `isKnown` where they name a part of the list. */
  take({ text }: PlacedText, row: number, isBeyond: boolean, isKnown: boolean): void {
    if (!isBeyond) this.#hasParts = true
    else if (isKnown || !saysWhy(text)) this.#titles.push({ row, text: '' })
    else this.#titles.push({ row, text })
  }

  /** The lines, each below such words with them against it; `total` is the row of the total that leaves them out, null where a later one holds them. */
  asked(lines: readonly ListedLine[], total: number | null): readonly ListedLine[] {
    if (total === null || this.#hasParts || this.#titles.length === 0) return lines
    // Both are in order from above.
    let place = -1
    return lines.map((one) => {
      while ((this.#titles[place + 1]?.row ?? Number.POSITIVE_INFINITY) < one.line.row) place += 1
      const nearest = this.#titles[place]
      const title = nearest !== undefined && nearest.row > total ? nearest : undefined
      const isOpen = title !== undefined && title.text !== '' && one.findings.every(({ code }) => code !== 'line-set-aside')
      return isOpen ? { ...one, findings: [...one.findings, finding('line-set-aside', { text: quoted(title.text) }, one.line.at)] } : one
    })
  }
}

/** A sentence, or what opens a list with a colon; one word or a name is a part's. */
const saysWhy = (text: string): boolean => {
  const words = tokensOf(text)
  return (
    (/:\s*$/.test(text) || words.length >= LEAST_OF_SENTENCE) &&
    !wordsOf(text).isAddition &&
    !/^(?:viela|annu)$/.test(words[0] ?? '') &&
    !words.slice(0, 3).some((word) => isOfMore.test(word))
  )
}
const LEAST_OF_SENTENCE = 4

const isOfMore =
  /^(?:uusi|uudet|uusia|lisa|taydenn|jatk|myos|seka|muut|nya|nytt|tillag|kompletter|fortsatt|aven|samt|ovriga|new|added|addition|more|one more|also|further|other|continu)/
