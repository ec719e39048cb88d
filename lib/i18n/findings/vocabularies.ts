// The three languages. Law: a language that lacks a word does not compile.
import type { Language } from '../../core/locality.ts'
import { en } from './en/index.ts'
import { fi } from './fi/index.ts'
import { sv } from './sv/index.ts'
import type { Vocabulary } from './words.ts'

export const vocabularies: Readonly<Record<Language, Vocabulary>> = { fi, sv, en }
