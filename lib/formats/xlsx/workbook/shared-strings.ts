// sharedStrings.xml: the texts that cells name by number. Law: every character of a text as written, and nothing beside it (no ruby text).
import { PartedText } from '../../parted-text.ts'
import type { Limits } from '../limits.ts'
import { SPREADSHEET } from '../package/names.ts'
import { damaged, tooLarge } from '../refusal.ts'
import { refuseWithin } from '../sheet/other-consumers.ts'
import { PLAIN, textClass } from '../xml/bytes.ts'
import { Scanner } from '../xml/scanner.ts'
import { unescaped } from '../xml/text.ts'
import { SharedTexts } from './shared-texts.ts'
import { PLAIN_FONT, readFont, type Font } from './styles/painting.ts'

/** The look of a part of a text that has one of its own. */
export type StyledRun = Font

export interface SharedStrings {
  readonly strings: SharedTexts
  /** The looks within those texts that have several, by the text's number. */
  readonly runs: ReadonlyMap<number, readonly StyledRun[]>
}

export function readSharedStrings(bytes: Uint8Array, part: string, limits: Limits): SharedStrings {
  const scanner = new Scanner(bytes, part, SPREADSHEET, limits)
  const strings = new SharedTexts(scanner.bytes)
  const runs = new Map<number, readonly StyledRun[]>()
  const known = new Map<string, readonly StyledRun[]>()
  const looks: StyledRun[] = []
  scanner.open('sst')
  for (;;) {
    takeUsual(scanner, strings, limits)
    if (!scanner.nextChild(1)) break
    if (scanner.tag === 'si') {
      if (strings.length === limits.sharedStrings) tooLarge('sharedStrings', limits.sharedStrings, null)
      strings.add(readRichText(scanner, limits, looks))
      if (looks.length > 0) runs.set(strings.length - 1, keptOnce(known, looks.splice(0), limits))
    } else if (!scanner.isOwn) refuseWithin(scanner)
    else if (scanner.tag !== 'extLst') damaged()
  }
  scanner.finish()
  return { strings, runs }
}

const [OPENED, CLOSED] = ['<si><t>', '</t></si>'].map((tags) => new TextEncoder().encode(tags)) as [Uint8Array, Uint8Array]
/** Of `_x000D_` and its like. */
const UNDERSCORE = '_'.charCodeAt(0)

/** Takes the texts that stand here as nearly every program writes them, without looks and references; whatever is another, be it by one space, is left to the scanner. */
function takeUsual(scanner: Scanner, strings: SharedTexts, limits: Limits): void {
  const { bytes } = scanner
  for (let place = scanner.placeAt(1); place >= 0 && strings.length < limits.sharedStrings;) {
    const start = place + OPENED.length
    let [end, all] = [start, 0]
    if (!standsAt(bytes, place, OPENED)) return
    for (let byte = bytes[end] ?? 0; isPlain[byte] === 1; byte = bytes[++end] ?? 0) all |= byte
    if (end === start || end - start > limits.textLength || !standsAt(bytes, end, CLOSED)) return
    strings.addAt(start, all < BEYOND_ASCII)
    place = end + CLOSED.length
    scanner.skipTo(place)
  }
}

const BEYOND_ASCII = 0x80
/** 1 for the bytes that a text may consist of which is as it stands: none of references, line ends, escapes and tags. */
const isPlain = textClass.map((kind, byte) => (byte >= BEYOND_ASCII || (kind === PLAIN && byte !== UNDERSCORE) ? 1 : 0))

function standsAt(bytes: Uint8Array, place: number, tags: Uint8Array): boolean {
  for (let index = 0; index < tags.length; index += 1) if (bytes[place + index] !== tags[index]) return false
  return true
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
