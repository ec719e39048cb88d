// A cost is not eligible so far as it is compensated elsewhere. A machine sees only words that hint at it, so it asks.
import { finding } from '../finding.ts'
import type { LineRule } from './rule.ts'
import { tellingWord, wordOf, type TellingWords } from './words.ts'

const hints: TellingWords = {
  tell: [
    'vakuutuskorvau*',
    'korvattu muualta',
    'toisen hankkeen',
    'toisesta hankkeesta',
    'muusta hankkeesta',
    'muun hankkeen',
    'muu eu rahoitus',
    'saatu avustus',
    'saatu tuki',
    'palkkatuki',
    'palkkatuella',
    'kelan korvaus',
    'kela korvaus',
    'försäkringsersättning*',
    'ersatt av annan',
    'annat projekt',
    'annan eu finansiering',
    'erhållet bidrag',
    'erhållet understöd',
    'lönesubvention*',
    'fpa ersättning',
    'insurance compensation',
    'reimbursed by',
    'other project',
    'another project',
    'other eu funding',
    'grant received',
    'wage subsidy',
  ],
  excuse: [],
}

export const doubleFunding: LineRule = {
  code: 'double-funding',
  source: '866/2021 § 24(7), 1083/2006 Art. 54(5)',
  stopsReductions: false,
  check: ({ line }) => {
    const word = tellingWord(line, hints)
    return word === null ? null : finding('double-funding', { text: line.description ?? '', word: wordOf(word) }, line.at)
  },
}
