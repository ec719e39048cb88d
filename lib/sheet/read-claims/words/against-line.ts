// What a few words alone say against the line or lines they speak of, wherever they stand: beside it, below it, behind its number or behind a star. Law: these
// are words that can mean nothing else where nothing stands with them; a story with such a word in it says none of this.
import { noteSays, type NoteTopic } from './note-phrases.ts'
import { saysNoShare, wordsOf } from './row-words.ts'
import { shareSaid } from './share-words.ts'
import { isPending, isPrivate, isUnproven } from './state-words.ts'
import { cancelled, shareBeside } from './tail-words.ts'
import { plain, tokensOf } from '../../plain-text.ts'

/** That it is no cost of the claim, that its paper is missing, or that its amount is another one, only a part or not certain. */
export type Against = 'aside' | 'unproven' | 'uncertain'

/** A longer text is a story. */
const LONGEST = 6
/** `Peruutusmaksu`, `Removal van`: what was paid for. */
const ofFees = /^(?:peruutu[^t]|cancellation|removal)/
const LONGEST_REMOVED = 4

export function againstLine(text: string): Against | null {
  const words = tokensOf(text)
  const { isSetAside, isNotYet, isOfOthers, isSelfFinancing, isUnsure, isOfShare } = wordsOf(text)
  if (isSetAside || (isSelfFinancing && !saysNoShare(text) && words.length <= LONGEST_REMOVED)) return 'aside'
  if (words.length === 0 || words.length > LONGEST) return null
  const topic = noteSays(words)
  if (isNotYet || isOfOthers || topic === 'aside' || isRemoved(words) || isPending(text) || isPrivate(text)) return 'aside'
  if (topic === 'unproven' || isUnproven(text)) return 'unproven'
  return isUnsure ||
    gaveBack.test(plain(text)) ||
    (isOfShare && shareSaid(text) !== null) ||
    uncertain.has(topic) ||
    shareBeside(text, true) !== null
    ? 'uncertain'
    : null
}

const uncertain: ReadonlySet<NoteTopic | null> = new Set<NoteTopic>(['unsure', 'shared', 'requested'])

/** `hyvitetty`, `on palautettu`: how much of it came back nobody says. */
const gaveBack =
  /^(?:on |jo |redan |already )?(?:hyvitetty|palautettu|krediterad|krediterats|aterbetalda?d?|aterbetalats|refunded|credited)$/

/** `Poistetut rivit`, `Borttagna verifikat`; `Peruutusmaksut` were paid. */
export const isRemoved = (words: readonly string[]): boolean => words.length <= LONGEST_REMOVED && words.some(isRemoval)

/** `peruttu`, `makulerad`; `peruutusturva` is what was bought. */
export const isRemoval = (word: string): boolean => cancelled.test(word) && !ofFees.test(word)
