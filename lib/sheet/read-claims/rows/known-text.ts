// What a text in a row is and says, worked out once for texts that come again. Law: a text is quiet only where no question about a line can come of its
// words, whatever its column is and whatever stands beside it; whoever asks lines a new question of their words asks it here, too.
import { isErrorText } from '../../amount-reading.ts'
import { claimNamed } from '../claims/claim-period.ts'
import { isFlatRate } from '../words/flat-rates.ts'
import { areOfExample, isShortExample } from '../words/guide.ts'
import { oneLine, plain, remembered, tokensIn } from '../../plain-text.ts'
import { isGiven, isIncome } from '../words/income-words.ts'
import { isAbsence, saidBy, SILENT, type RowWords } from '../words/row-words.ts'
import { mayBeAsked } from './note-doubts.ts'
import { mayBeShortNote } from './short-notes.ts'
import { namesNoCost } from '../words/no-cost-names.ts'
import { saysOtherName } from '../words/other-project.ts'
import { isBareNo, isPending, isPrivate, isUnproven, yearSaid } from '../words/state-words.ts'
import {
  cancelled,
  currencyBehind,
  endsTwice,
  endsUnclaimed,
  headOf,
  isOfPrivateUse,
  opensAside,
  reversesVoucher,
  saidByTail,
  shareBeside,
  tailOf,
} from '../words/tail-words.ts'

export interface KnownText {
  /** As one line; null where nothing is left. */
  readonly line: string | null
  /** What its words make of the row. */
  readonly says: RowWords
  readonly isQuiet: boolean
  /** Whether it says that nothing is there. */
  readonly isAbsent: boolean
  /** Whether it is what a program prints in the place of a value. */
  readonly isError: boolean
  /** What stands apart in it and may be a note on its line, each as one line: other lines of a cell, words in brackets behind the number of a voucher. */
  readonly apart: readonly string[]
}

/** Where nothing stands, or nothing that is a text. */
export const NOTHING_SAID: KnownText = { line: null, says: SILENT, isQuiet: true, isAbsent: true, isError: false, apart: [] }

/** A longer text is a story, which is looked at closely. */
const LONGEST = 240

/** `1234`, `-1 220,50`, `15.9.2009`: most texts of a list of text are such; digits have no words, whatever parts them. */
const digits = /^-?\d{1,20}(?:[ ,.]\d{1,20}){0,6}$/

/** Of the text of a cell, as it stands. */
export const knownText = (text: string): KnownText => (digits.test(text) ? figure(text, true) : wordsKnown(text))

/** `x@privat.dk`, `www.kunta.fi/omavastuu`: where somebody is found says nothing of a line. */
const isAddress = (text: string): boolean => text.length <= LONGEST && /[@/]|www\./i.test(text) && address.test(text)
const address = /^(?:mailto:)?[^\s@]+@[^\s@]+\.\p{L}{2,}$|^(?:https?:\/\/|www\.)\S+$/iu

/** What some write where nothing stands. */
const dashes = /^[-–—]+$/

const wordsKnown: (text: string) => KnownText = remembered((text) => {
  const line = oneLine(text)
  if (line === null || dashes.test(line)) return NOTHING_SAID
  if (isAddress(line)) return figure(line, true)
  const bare = plain(line)
  const words = tokensIn(bare)
  const says = saidBy(line, words)
  return {
    line,
    says,
    isQuiet: says === SILENT && line.length <= LONGEST && isQuiet(line, bare, words),
    isAbsent: isAbsence(line),
    isError: isErrorText(line),
    apart: line.length > LONGEST ? NONE : apartIn(text, line),
  }
})

const NONE: readonly string[] = []

/** `Koe Oy` over `ei haeta`, `102 (kuitti puuttuu)`; what is quiet is no note. Of many lines the second and the last are looked at. */
function apartIn(text: string, line: string): readonly string[] {
  const bracketed = /^[^\s()]*\d[^\s()]* ?\(([^()]{3,60})\)$/.exec(line)?.[1]
  if (bracketed === undefined && !text.includes('\n')) return NONE
  const [, second, ...others] = text.trim().split('\n')
  const parts = bracketed === undefined ? [second, others.at(-1)] : [bracketed]
  return parts.flatMap((part) => {
    const known = knownText(part ?? '')
    return known.line === null || known.isQuiet ? [] : [known.line]
  })
}

/** What a number, a day, TRUE and FALSE look like: the words of a row are looked for in texts alone, and there are none in these. */
const figures = /^(?:-?\d+(?:\.\d+)?|[12]\d{3}-[01]\d-[0-3]\d|TRUE|FALSE)$/

/** Of what a cell that is no text shows: 102, or `T-0012` by its format. It has no words, and digits that say that something is there. */
export function knownFigure(shown: string): KnownText {
  if (figures.test(shown)) return figure(shown, true)
  const line = oneLine(shown)
  return line === null ? NOTHING_SAID : figure(line, figures.test(line) || knownText(line).isQuiet)
}

const figure = (line: string, isQuiet: boolean): KnownText => ({
  line,
  says: SILENT,
  isQuiet,
  isAbsent: false,
  isError: false,
  apart: NONE,
})

/** Of a text none of whose words is of a topic; what is asked of it as it is plain is asked of it so. */
function isQuiet(text: string, bare: string, words: readonly string[]): boolean {
  if (endsTwice(text, words) || areOfExample(words) || isShortExample(text) || words.some((word) => cancelled.test(word))) return false
  const tail = tailOf(text)
  if (
    mayBeAsked(text) ||
    currencyBehind(text) !== null ||
    saidByTail(tail) !== SILENT ||
    endsUnclaimed(text) ||
    reversesVoucher(text) ||
    opensAside(text)
  )
    return false
  if (mayBeShortNote(text, words, tail)) return false
  if (
    claimNamed(text) !== null ||
    (tail !== '' && claimNamed(tail) !== null) ||
    saysOtherName(bare) ||
    isUnproven(bare) ||
    isUnproven(tail)
  )
    return false
  if (yearSaid(text).length > 0 || isFlatRate(text) || namesNoCost(text)) return false
  if (
    isPending(bare) ||
    isPending(tail) ||
    isPending(headOf(text)) ||
    isPrivate(bare) ||
    isOfPrivateUse(text, true) ||
    isBareNo(bare) ||
    isGiven(text) ||
    isIncome(text, false) ||
    isIncome(tail, false)
  )
    return false
  return shareBeside(text, true) === null && shareBeside(text, false) === null
}
