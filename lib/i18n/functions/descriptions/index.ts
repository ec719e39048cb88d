// What Excel says about our functions, in Finnish, Swedish and English.
import type { Language } from '../../../core/locality.ts'
import type { FunctionDescriptions } from '../words.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { sv } from './sv.ts'

const words: Readonly<Record<Language, FunctionDescriptions>> = { fi, sv, en }

export const functionDescriptions = (language: Language): FunctionDescriptions => words[language]
