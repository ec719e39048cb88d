// Writing reports into the workbook, and making them final.
import { settlementText } from '../../../lib/core/settlement-file.ts'
import type { SheetPlan } from '../../../lib/sheet/plan.ts'
import { begin, seasonOf } from '../begin.ts'
import { step, type Step } from '../effect.ts'
import type { ReportsEvent } from '../event.ts'
import { everyReport, paintedAs, reportName, reportNamed, type ReportId } from '../season/report-id.ts'
import { changesSince, madeReport } from '../season/reports.ts'
import type { Season } from '../season/index.ts'
import type { PaneState, ReportsState } from '../state.ts'
import type { Steps } from '../steps.ts'
import { withTheirTexts } from './their-texts.ts'

export const reportsSteps: Steps<ReportsEvent['kind']> = {
  reportKindChosen: (state, { report, isChosen }) => step(withReports(state, { kinds: toggled(state.reports.kinds, report, isChosen) })),
  reportLanguageChosen: (state, { language, isChosen }) =>
    step(withReports(state, { languages: toggled(state.reports.languages, language, isChosen) })),
  writeAsked: (state, { reports }) => write(state, reports),
  freezeAsked: (state, { name }) => step(withReports(state, { sureAbout: name }), { kind: 'focus', mark: 'sure' }),
  freezeDoubted: (state) => step(withReports(state, { sureAbout: null }), { kind: 'focus', mark: 'view' }),
  freezeSure: (state, { name }) => freeze(withReports(state, { sureAbout: null }), name),
}

const withReports = (state: PaneState, change: Partial<ReportsState>): PaneState => ({ ...state, reports: { ...state.reports, ...change } })

const toggled = <T>(all: readonly T[], one: T, isIn: boolean): T[] => [...all.filter((other) => other !== one), ...(isIn ? [one] : [])]

/** Reports that are frozen stay as they are. */
function write(state: PaneState, asked: readonly ReportId[]): Step<PaneState> {
  const season = seasonOf(state)
  if (season === null) return step(state)
  const names = new Set(asked.map(reportName))
  const ids = everyReport.filter((id) => names.has(reportName(id)) && (paintedAs(season, id)?.fingerprint ?? null) === null)
  if (ids.length === 0) return step(state)
  const reports = ids.map((id) => ({ name: reportName(id), plans: plansOf(season, id) }))
  return begin(state, { kind: 'write', reports })
}

/** What somebody has written into a report that stands in the workbook stays in it. */
const plansOf = (season: Season, id: ReportId): SheetPlan[] => {
  const own = new Set(paintedAs(season, id)?.sheets)
  return withTheirTexts(
    madeReport(season, id).plans,
    season.snapshot.sheets.filter(({ name }) => own.has(name)),
  )
}

function freeze(state: PaneState, name: string): Step<PaneState> {
  const [season, id] = [seasonOf(state), reportNamed(name)]
  if (season === null || id === null || paintedAs(season, id)?.fingerprint !== null) return step(state)
  const { settlement, sources } = season.material
  const figures = settlementText(settlement, sources)
  const plans = changesSince(season, id) === 0 ? null : plansOf(season, id)
  return begin(state, { kind: 'freeze', report: name, plans, figures })
}
