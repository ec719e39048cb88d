// What the compiler refuses about words; `tsc` reads this file, nothing runs it. Each expected error that stops being one is itself an error.
import type { FindingWords, Labels, Vocabulary } from '../../lib/i18n/findings/words.ts'
import { fi } from '../../lib/i18n/findings/fi/index.ts'
import { labels as labelsInFinnish } from '../../lib/i18n/findings/fi/labels.ts'

const silent = { what: 'Näin.', todo: 'Tee näin.', request: null }

// A figure that the finding does not have.
export const strangeFigure: Partial<FindingWords> = {
  // @ts-expect-error an unreadable amount has its text and no amount
  'amount-unreadable': { ...silent, what: ({ amountCents }) => `Summa ${String(amountCents)}.` },
}

// A code that no finding has.
export const strangeCode: Partial<FindingWords> = {
  // @ts-expect-error there is no such finding
  'voucher-stamped-twice': silent,
}

// Words without one part: the act of the implementer is forgotten, not decided to be none.
export const forgottenPart: Partial<FindingWords> = {
  // @ts-expect-error the request is missing
  'paid-date-unknown': { what: 'Näin.', todo: 'Tee näin.' },
}

const { 'over-cap': overCap, ...others } = fi.findings
export const known = overCap

// A language that lacks the words of one code.
// @ts-expect-error over-cap is missing
export const incomplete: Vocabulary = { ...fi, findings: others }

const { 'over-cap': label, ...labels } = labelsInFinnish
export const knownLabel = label

// A language that lacks one label.
// @ts-expect-error over-cap is missing
export const unlabelled: Labels = labels
