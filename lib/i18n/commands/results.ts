// What a command says about what it did, in each language.
import type { Language } from '../../core/locality.ts'
import { results as en } from './en/results.ts'
import { results as fi } from './fi/results.ts'
import { results as sv } from './sv/results.ts'
import type { ResultWords } from './words.ts'

export const resultWords: Readonly<Record<Language, ResultWords>> = { fi, sv, en }
