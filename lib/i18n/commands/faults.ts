// What is said when a command can't do its work, in each language.
import type { Language } from '../../core/locality.ts'
import { faults as en } from './en/faults.ts'
import { faults as fi } from './fi/faults.ts'
import { faults as sv } from './sv/faults.ts'
import type { FaultWords } from './words.ts'

export const faultWords: Readonly<Record<Language, FaultWords>> = { fi, sv, en }
