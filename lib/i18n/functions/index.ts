// The words of our functions in Excel in Finnish, Swedish and English.
import type { Language } from '../../core/locality.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { sv } from './sv.ts'
import type { FunctionsWords } from './words.ts'

const words: Readonly<Record<Language, FunctionsWords>> = { fi, sv, en }

export const functionsWords = (language: Language): FunctionsWords => words[language]
export type { ParameterNames } from './words.ts'
