// The names by which a project workbook is read, in Finnish, Swedish and English: it may be written in any of them.
import type { InLanguages } from '../../core/profile/index.ts'
import { names as en } from './en/names.ts'
import { names as fi, type WorkbookNames } from './fi/names.ts'
import { names as sv } from './sv/names.ts'

export const workbookNames: InLanguages<WorkbookNames> = { fi, sv, en }
