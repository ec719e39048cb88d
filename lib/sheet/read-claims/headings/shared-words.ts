// Texts that share no word with a vocabulary, told at a glance. Law: a text is passed over only where none of its words is a piece of one of the
// vocabulary's, or has one in it: letters apart, compounds and endings all pass, and are then looked at closely.
import { remembered, tokensOf } from '../../plain-text.ts'

/** A shorter word stands within many that have nothing to do with it. */
const SHORTEST_WITHIN = 4
/** Percentages and currencies are words, too. */
const signs = /[%€#$£¥]/
/** A vocabulary has no numbers, and every text may have another one. */
const beginsWithDigit = /^\d/

/** Whether a text may share a word with a vocabulary: words, or patterns of them. */
export function sharingWords(vocabulary: readonly string[]): (text: string) => boolean {
  const all = [...new Set(vocabulary.flatMap((words) => words.match(/\p{L}+/gu) ?? []))]
  const isShared = remembered((word) => all.some((one) => one.includes(word) || (one.length >= SHORTEST_WITHIN && word.includes(one))))
  return (text) => signs.test(text) || tokensOf(text).some((word) => !beginsWithDigit.test(word) && isShared(word))
}
