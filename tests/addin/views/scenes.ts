// The moments of a season that are looked at: a workbook, and what has happened before it. They run in the page, through the pane's own states.
import type { PaneEvent } from '../../../addin/state/event.ts'
import { seasonOf } from '../../../addin/state/begin.ts'
import { checkStanding, type Check } from '../../../addin/state/season/check.ts'
import type { PaneState } from '../../../addin/state/state.ts'
import type { Outcome, Snapshot } from '../../../addin/workbook/door.ts'
import { splitAt } from '../../../lib/core/claim.ts'
import { day } from '../../../lib/core/period.ts'
import type { Language } from '../../../lib/core/locality.ts'
import type { Project } from '../../../lib/core/project.ts'
import { parseProject } from '../../../lib/core/project.ts'
import type { Material, NamedRead } from './material.ts'
import { hostileProject, hostileRead } from './hostile.ts'
import { snapshotOf, withReports } from './workbook.ts'

/** What happens, one after another; an event may need to know how things stand. */
export type Happening = PaneEvent | ((state: PaneState) => PaneEvent)
type Scene = (material: Material, language: Language) => readonly Happening[]

export const TODAY = day('2009-11-27')

const found = (snapshot: Snapshot): PaneEvent => read({ ok: true, value: snapshot })
const read = (outcome: Outcome<Snapshot>): PaneEvent => ({ kind: 'workbookRead', outcome, today: TODAY })
const view = (chosen: PaneState['view']): PaneEvent => ({ kind: 'viewChosen', view: chosen })

const foreign: Snapshot = {
  sheets: [{ name: 'Taul1', hidden: false, rows: [], hiddenColumns: new Set(), merges: [], date1904: false }],
  postings: [],
  findings: [],
  head: 'start',
}

/** All but the last claims are posted. */
const early = (reads: readonly NamedRead[]): NamedRead[] => reads.slice(0, -6)
const season: Scene = ({ project, reads }, language) => [found(snapshotOf(project, language, early(reads)))]
const then =
  (scene: Scene, ...happenings: readonly Happening[]): Scene =>
  (material, language) => [...scene(material, language), ...happenings]

const checkWhere =
  (isWanted: (check: Check) => boolean) =>
  (state: PaneState): string =>
    seasonOf(state)?.checks.find(isWanted)?.key ?? 'none'

const decidable = checkWhere((one) => one.decidedAt !== null && checkStanding(one) === 'open')

const picked = (reads: readonly NamedRead[]): PaneEvent => ({
  kind: 'filesPicked',
  files: reads.map(({ name }, index) => ({ id: index + 1, name })),
})
const fileRead = ({ read: file }: NamedRead, index: number): PaneEvent => ({ kind: 'fileRead', id: index + 1, file })

const withoutFunding = (project: Project): Project => ({ ...project, terms: { ...project.terms, funding: null } })

const chosenFiles: Scene = (material, language) => {
  const chosen = material.reads.slice(-6)
  const [twin] = material.reads
  const empty: NamedRead = {
    name: 'tyhjä.xlsx',
    read: { sha256: '', claims: [], findings: [{ code: 'unreadable-file', severity: 'error', figures: { reason: 'damaged' } }] },
  }
  const all = [...chosen, empty, ...(twin === undefined ? [] : [{ name: 'kopio.xlsx', read: twin.read }])]
  return [...season(material, language), view('claims'), picked(all), ...all.map(fileRead), { kind: 'fileOpened', id: 5, isOpen: true }]
}

const reports: Scene = ({ project, reads }, language) => {
  const first = withReports(snapshotOf(project, language, reads.slice(0, 3)), [{ id: { kind: 'financial', language } }])
  const now = withReports(snapshotOf(project, language, early(reads)), [
    { id: { kind: 'results', language: 'fi' } },
    { id: { kind: 'financial', language: language === 'sv' ? 'en' : 'sv' }, fingerprint: '4f1d8a93c27e55b0' },
  ])
  const old = first.sheets.filter(({ name }) => first.reports?.some(({ sheets }) => sheets.includes(name)) === true)
  return [
    found({ ...now, sheets: [...now.sheets, ...old], reports: [...(first.reports ?? []), ...(now.reports ?? [])] }),
    view('reports'),
    { kind: 'reportLanguageChosen', language: language === 'fi' ? 'sv' : 'fi', isChosen: true },
  ]
}

const ofList = checkWhere(({ finding }) => finding.code === 'heading-uncertain' && finding.severity === 'error')

/** A claim whose lines all wait for what one of its headings means, and the finding that holds them opened. */
const listAsked: Scene = ({ project, reads }, language) => [
  found(snapshotOf(project, language, reads.slice(0, 2).map(withDoubtfulHeading))),
  view('checks'),
  (state) => ({ kind: 'checkToggled', key: ofList(state) }),
]

const withDoubtfulHeading = ({ name, read: file }: NamedRead): NamedRead => ({
  name,
  read: {
    ...file,
    claims: file.claims.map(({ importKey, draft }) => ({
      importKey,
      draft: {
        ...draft,
        findings: [
          ...draft.findings,
          {
            code: 'heading-uncertain',
            severity: 'error',
            at: `${splitAt(draft.lines[0]?.at ?? '').sheet}!F6`,
            figures: { text: 'Hankkeen osuus', meaning: '' },
          },
        ],
      },
    })),
  },
})

const hostile: Scene = ({ project }, language) => [found(snapshotOf(hostileProject(project), language, [hostileRead(1)]))]

/** 750 findings of 250 lines, and some more. */
const hostileMany: Scene = ({ project }, language) => [
  found(snapshotOf(hostileProject(project), language, [hostileRead(1, 250)])),
  view('checks'),
]

const broken: Scene = ({ project }, language) => {
  const snapshot = snapshotOf(project, language)
  const emptied = snapshot.sheets.map((grid, index) =>
    index === 1
      ? {
          ...grid,
          rows: grid.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) =>
              cell.kind === 'number' ? { kind: 'text' as const, column: cell.column, text: 'noin 6000' } : cell,
            ),
          })),
        }
      : grid,
  )
  return [found({ ...snapshot, sheets: emptied })]
}

const why = (...columns: readonly [string, string, string][]): Happening[] =>
  columns.map(([table, row, column], index): PaneEvent => ({
    kind: index === 0 ? 'whyAsked' : 'whyFollowed',
    reference: { table, row, column },
  }))

export const scenes = {
  opening: () => [],
  unread: () => [read({ ok: false, trouble: { kind: 'noAnswer' } })],
  foreign: () => [found(foreign)],
  setUp: () => [
    found(foreign),
    view('project'),
    { kind: 'projectFileRead', name: 'project.json', read: parseProject({ schema: 'vipu/project@1', code: 7, localities: [] }) },
  ],
  faulty: broken,
  begun: ({ project }, language) => [found(snapshotOf(withoutFunding(project), language))],
  overview: season,
  claimsEmpty: ({ project }, language) => [found(snapshotOf(project, language)), view('claims')],
  claimsReading: (material, language) => [
    ...season(material, language),
    view('claims'),
    picked(material.reads.slice(-4)),
    ...material.reads.slice(-4, -3).map(fileRead),
    { kind: 'readingCancelled', id: 2 },
    { kind: 'readingStaged', id: 3, stage: 'recognising' },
  ],
  claimsChosen: chosenFiles,
  claimsPutBack: ({ project, reads }, language) => [
    found({ ...snapshotOf(project, language, early(reads)), isUnfinished: true }),
    view('claims'),
    { kind: 'putBackAsked', file: reads[1]?.name ?? '' },
  ],
  checks: then(season, view('checks')),
  checkOpen: then(
    season,
    view('checks'),
    (state) => ({ kind: 'checkToggled', key: decidable(state) }),
    (state) => ({ kind: 'decided', key: decidable(state), accept: true }),
  ),
  checkOfList: listAsked,
  checksNone: then(season, view('checks'), { kind: 'severityFiltered', severity: 'info' }),
  reportsEmpty: then(season, view('reports')),
  reports,
  reportsFreeze: then(reports, (state) => ({ kind: 'freezeAsked', name: seasonOf(state)?.snapshot.reports?.[0]?.report ?? '' })),
  project: then(season, view('project')),
  projectUndecided: ({ project }, language) => [found(snapshotOf(withoutFunding(project), language)), view('project')],
  why: then(season, ...why(['localities', '1', 'reimbursable'], ['claim2', '1', 'reimbursable'], ['claim2', '1', 'eligible'])),
  whyLine: then(season, ...why(['localities', 'total', 'eligible'], ['lines', '1', 'eligible'])),
  trouble: then(
    reports,
    { kind: 'cellSelected', place: { sheet: 'Yhteenveto', row: 5, column: 2 } },
    { kind: 'selectionRefused', place: { sheet: 'Yhteenveto', row: 5, column: 2 }, trouble: { kind: 'cellEdit' } },
    { kind: 'copied', isDone: true },
  ),
  hostile,
  hostileClaims: then(
    hostile,
    view('claims'),
    picked([hostileRead(2)]),
    fileRead(hostileRead(2), 0),
    { kind: 'fileOpened', id: 1, isOpen: true },
    { kind: 'putBackAsked', file: hostileRead(1).name },
  ),
  hostileChecks: then(hostile, view('checks'), { kind: 'standingFiltered', standing: 'all' }, (state) => ({
    kind: 'checkToggled',
    key: decidable(state),
  })),
  hostileMany,
  hostileProject: then(hostile, view('project')),
  hostileWhy: then(hostile, ...why(['localities', 'total', 'eligible'], ['lines', '1', 'eligible'])),
} satisfies Record<string, Scene>

export type SceneName = keyof typeof scenes
export const sceneNames = Object.keys(scenes) as SceneName[]
