// Finnish: what the pane in Excel says.
import type { PaneWords } from '../words.ts'
import { reports } from './reports.ts'

export const fi: PaneWords = { reports }
