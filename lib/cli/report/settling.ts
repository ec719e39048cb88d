// From the claims of a command to a settlement. Law: nothing here decides anything; of an archive only lines that may repeat another are held side by side.
import { repeatingAmong } from '../../batch/join/repeats.ts'
import type { Project } from '../../core/project.ts'
import type { ReportMaterial } from '../../core/report/index.ts'
import { reportMaterial } from '../../core/report/material.ts'
import type { GivenClaims } from '../claims/claims-files.ts'

/** Everything a report is made of. */
export const settled = (project: Project, claims: GivenClaims): ReportMaterial => reportMaterial(project, claims, repeatingAmong)
