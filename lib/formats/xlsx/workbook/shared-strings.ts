// sharedStrings.xml: the texts that cells name by number. Law: every character of a text as written, and nothing beside it (no ruby text).
import { PartedText } from '../../parted-text.ts'
import type { Limits } from '../limits.ts'
import { SPREADSHEET } from '../package/names.ts'
import { damaged, tooLarge } from '../refusal.ts'
import { refuseWithin } from '../sheet/other-consumers.ts'
import { Scanner } from '../xml/scanner.ts'
import { unescaped } from '../xml/text.ts'
import { PLAIN_FONT, readFont, type Font } from './styles/painting.ts'

/** The look of a part of a text that has one of its own. */
export type StyledRun = Font

export interface SharedStrings {
  readonly strings: readonly string[]
  /** The looks within those texts that have several, by the text's number. */
  readonly runs: ReadonlyMap<number, readonly StyledRun[]>
}

export function readSharedStrings(bytes: Uint8Array, part: string, limits: Limits): SharedStrings {
  const scanner = new Scanner(bytes, part, SPREADSHEET, limits)
  const strings: string[] = []
  const runs = new Map<number, readonly StyledRun[]>()
  const known = new Map<string, readonly StyledRun[]>()
  const looks: StyledRun[] = []
  scanner.open('sst')
  while (scanner.nextChild(1)) {
    if (scanner.tag === 'si') {
      if (strings.length === limits.sharedStrings) tooLarge('sharedStrings', limits.sharedStrings, null)
      strings.push(readRichText(scanner, limits, looks))
      if (looks.length > 0) runs.set(strings.length - 1, keptOnce(known, looks.splice(0), limits))
    } else if (!scanner.isOwn) refuseWithin(scanner)
    else if (scanner.tag !== 'extLst') damaged()
  }
  scanner.finish()
  return { strings, runs }
}

/** The same looks are kept once, however many texts have them. */
function keptOnce(known: Map<string, readonly StyledRun[]>, looks: readonly StyledRun[], limits: Limits): readonly StyledRun[] {
  const key = JSON.stringify(looks)
  const kept = known.get(key) ?? looks
  if (known.size === limits.listLength && kept === looks) tooLarge('listLength', limits.listLength, null)
  known.set(key, kept)
  return kept
}

/**
 * The text of the element just opened (`si` or `is`): its own `t` or those of its runs, joined; phonetic runs are not part of it. Of two texts of its own
 * programs show both or the last.
 * The looks of its runs, so far as they have one, are added to `looks`.
 */
export function readRichText(scanner: Scanner, limits: Limits, looks: StyledRun[]): string {
  const level = scanner.depth
  let [text, runs, texts]: [string, PartedText | null, number] = ['', null, 0]
  while (scanner.nextChild(level)) {
    if (scanner.tag === 't') {
      if (++texts > 1) damaged()
      if (runs === null) text += textOf(scanner)
      else runs.add(textOf(scanner))
    } else if (scanner.tag === 'r') addRun((runs ??= new PartedText()), scanner, looks)
    else if (!scanner.isOwn) refuseWithin(scanner)
    const length = text.length + (runs?.length ?? 0)
    if (length > limits.textLength) tooLarge('textLength', limits.textLength, length)
  }
  return runs === null ? text : text + runs.finish()
}

function addRun(parted: PartedText, scanner: Scanner, looks: StyledRun[]): void {
  const level = scanner.depth
  let text = ''
  let look = PLAIN_FONT
  while (scanner.nextChild(level)) {
    if (scanner.tag === 't') text += textOf(scanner)
    else if (scanner.tag === 'rPr') look = readFont(scanner)
    else if (!scanner.isOwn) refuseWithin(scanner)
  }
  if (look !== PLAIN_FONT && text.trim() !== '') looks.push(look)
  parted.add(text, look.raised)
}

function textOf(scanner: Scanner): string {
  scanner.content()
  return unescaped(scanner.text())
}
