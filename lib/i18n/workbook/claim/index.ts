// The words of the claim template in Finnish, Swedish and English.
import type { InLanguages } from '../../../core/profile/index.ts'
import { en } from './en.ts'
import { fi, type ClaimTemplateWords } from './fi.ts'
import { sv } from './sv.ts'

export const claimTemplateWords: InLanguages<ClaimTemplateWords> = { fi, sv, en }
export type { ClaimTemplateWords }
