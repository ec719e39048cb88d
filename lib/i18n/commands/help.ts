// The help of the command line, in each language.
import type { Language } from '../../core/locality.ts'
import { help as en } from './en/help.ts'
import { help as fi } from './fi/help.ts'
import { help as sv } from './sv/help.ts'
import type { HelpWords } from './words.ts'

export const helpWords: Readonly<Record<Language, HelpWords>> = { fi, sv, en }
