// The words of the pane in Excel in Finnish, Swedish and English.
import type { Language } from '../../core/locality.ts'
import { en } from './en/index.ts'
import { fi } from './fi/index.ts'
import { sv } from './sv/index.ts'
import type { PaneWords } from './words.ts'

const words: Readonly<Record<Language, PaneWords>> = { fi, sv, en }

export const paneWords = (language: Language): PaneWords => words[language]
export type { PaneWords }
