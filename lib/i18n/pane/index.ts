// The words of the pane in Excel in Finnish, Swedish and English. Law: Finnish is the shape; a text the others lack does not compile.
import type { Language } from '../../core/locality.ts'
import { en } from './en/index.ts'
import { fi, type PaneWords } from './fi/index.ts'
import { sv } from './sv/index.ts'

const words: Readonly<Record<Language, PaneWords>> = { fi, sv, en }

export const paneWords = (language: Language): PaneWords => words[language]
export type { PaneWords }
