// Finnish: what the pane in Excel says. Law: what stands in a report is called in the pane as it is there.
import type { Language } from '../../../core/locality.ts'
import { overview as report } from '../../report/fi/overview.ts'
import { checks } from './checks.ts'
import { claims } from './claims.ts'
import { frame } from './frame.ts'
import { overview } from './overview.ts'
import { project } from './project.ts'
import { reports } from './reports.ts'
import { trouble } from './trouble.ts'
import { why } from './why.ts'

export const fi = { language: 'fi' as Language, report, frame, trouble, overview, claims, checks, reports, project, why }
export type PaneWords = typeof fi
