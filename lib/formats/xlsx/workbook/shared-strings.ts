// sharedStrings.xml: the texts that cells name by number. Law: every character of a text as written, and nothing beside it (no ruby text).
import type { Limits } from '../limits.ts'
import { SPREADSHEET } from '../package/names.ts'
import { damaged, tooLarge } from '../refusal.ts'
import { Scanner } from '../xml/scanner.ts'
import { unescaped } from '../xml/text.ts'

export function readSharedStrings(bytes: Uint8Array, part: string, limits: Limits): readonly string[] {
  const scanner = new Scanner(bytes, part, SPREADSHEET, limits)
  const texts: string[] = []
  scanner.open('sst')
  while (scanner.nextChild(1)) {
    if (scanner.tag === 'si') {
      if (texts.length === limits.sharedStrings) tooLarge('sharedStrings', limits.sharedStrings, null)
      texts.push(readRichText(scanner, limits))
    } else if (scanner.word === 'AlternateContent') damaged()
  }
  scanner.finish()
  return texts
}

/** The text of the element just opened (`si` or `is`): its own `t` or those of its runs, joined; phonetic runs are not part of it. */
export function readRichText(scanner: Scanner, limits: Limits): string {
  const level = scanner.depth
  let text = ''
  while (scanner.nextChild(level)) {
    if (scanner.tag === 't') text += textOf(scanner)
    else if (scanner.tag === 'r') text += runText(scanner)
    else if (scanner.word === 'AlternateContent') damaged()
    if (text.length > limits.textLength) tooLarge('textLength', limits.textLength, text.length)
  }
  return text
}

function runText(scanner: Scanner): string {
  const level = scanner.depth
  let text = ''
  while (scanner.nextChild(level)) if (scanner.tag === 't') text += textOf(scanner)
  return text
}

function textOf(scanner: Scanner): string {
  scanner.content()
  return unescaped(scanner.text())
}
