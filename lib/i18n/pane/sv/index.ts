// Swedish: what the pane in Excel says.
import type { PaneWords } from '../fi/index.ts'
import { overview as report } from '../../report/sv/overview.ts'
import { checks } from './checks.ts'
import { claims } from './claims.ts'
import { frame } from './frame.ts'
import { overview } from './overview.ts'
import { project } from './project.ts'
import { reports } from './reports.ts'
import { trouble } from './trouble.ts'
import { why } from './why.ts'

export const sv: PaneWords = { language: 'sv', report, frame, trouble, overview, claims, checks, reports, project, why }
