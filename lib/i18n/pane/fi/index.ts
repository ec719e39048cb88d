// Finnish: what the pane in Excel says.
import { checks } from './checks.ts'
import { claims } from './claims.ts'
import { frame } from './frame.ts'
import { overview } from './overview.ts'
import { project } from './project.ts'
import { reports } from './reports.ts'
import { trouble } from './trouble.ts'
import { why } from './why.ts'

export const fi = { frame, trouble, overview, claims, checks, reports, project, why }
export type PaneWords = typeof fi
