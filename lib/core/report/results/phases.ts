// Each locality's way through the phases: when each was done, whether a and b were one gathering, and what was late or is missing.
import type { Locality } from '../../locality.ts'
import { daysBetween, type IsoDate, type Period } from '../../period.ts'
import type { Gathering } from '../../results/index.ts'
import { isOutside, kickOffTarget, phaseTarget } from '../../results/rule.ts'
import type { Section, Table } from '../block.ts'
import type { Scope } from '../scope.ts'
import { rowOf, tableOf, type ColumnOf } from '../table.ts'
import { date, text } from '../value.ts'

const PHASES = 'phases'

/** When a locality did what; null where nothing is recorded. */
interface Way {
  readonly locality: Locality
  readonly kickOff: IsoDate | null
  readonly a: IsoDate | null
  readonly b: IsoDate | null
  readonly second: IsoDate | null
  readonly c: IsoDate | null
  readonly isCombined: boolean
}

export function phasesSection(scope: Scope): Section {
  const { results: w } = scope.words
  return { id: 'phases', title: w.phases.title, sheet: w.sheets.phases, orientation: 'landscape', blocks: [phasesTable(scope)] }
}

function phasesTable(scope: Scope): Table {
  const { results, localities } = scope.words
  const w = results.phases
  const day = (id: 'kickOff' | 'a' | 'b' | 'second' | 'c'): ColumnOf<Way> => ({
    id,
    title: w[id],
    kind: 'date',
    width: 15,
    value: (one) => date(one[id]),
  })
  const columns: ColumnOf<Way>[] = [
    { id: 'locality', title: localities.locality, kind: 'wrapped', width: 20, value: ({ locality }) => text(scope.nameOf(locality)) },
    {
      id: 'implementer',
      title: localities.implementer,
      kind: 'wrapped',
      width: 26,
      value: ({ locality }) => text(locality.implementer.name),
    },
    day('kickOff'),
    day('a'),
    day('b'),
    day('second'),
    day('c'),
    { id: 'verdict', title: w.verdict, kind: 'wrapped', width: 40, value: (one) => text(verdict(scope, one)) },
  ]
  return tableOf({
    id: PHASES,
    title: w.table,
    note: w.note,
    columns,
    rows: ways(scope).map((one, index) => rowOf(String(index + 1), one, columns)),
    empty: scope.words.nothing,
  })
}

/** The first gathering of some kinds, by day. */
const first = (gatherings: readonly Gathering[], ...kinds: readonly Gathering['kind'][]): IsoDate | null =>
  gatherings
    .filter((one) => kinds.includes(one.kind))
    .map((one) => one.date)
    .sort()[0] ?? null

const ways = ({ project }: Scope): Way[] =>
  project.localities.map((locality) => {
    const own = project.results.gatherings.filter((one) => one.locality === locality.id)
    const delivered = project.results.descriptions.filter((one) => one.locality === locality.id).flatMap((one) => one.deliveredOn ?? [])
    return {
      locality,
      kickOff: first(own, 'kickOff'),
      a: first(own, 'a', 'ab'),
      b: first(own, 'b', 'ab'),
      second: first(own, 'second'),
      c: delivered.sort()[0] ?? null,
      isCombined: own.some((one) => one.kind === 'ab'),
    }
  })

/** One gathering for a and b, then what was late and what is missing; all on time where nothing is. A second gathering is nobody's duty. */
function verdict({ project, words }: Scope, way: Way): string {
  const w = words.results.phases
  const target = phaseTarget(project)
  const duties = [
    { name: w.kickOff, day: way.kickOff, target: kickOffTarget(project), isDue: true },
    { name: w.a, day: way.a, target, isDue: true },
    { name: w.b, day: way.b, target, isDue: true },
    { name: w.second, day: way.second, target, isDue: false },
    { name: w.c, day: way.c, target, isDue: true },
  ]
  const late = duties.flatMap((one) =>
    one.day !== null && isOutside(one.day, one.target) ? [w.late(inSentence(one.name), daysLate(one.day, one.target))] : [],
  )
  const missing = duties.filter((one) => one.isDue && one.day === null).map((one) => inSentence(one.name))
  const remarks = [...late, ...(missing.length === 0 ? [] : [`${w.missing}: ${missing.join(', ')}`])]
  return asSentence([...(way.isCombined ? [w.combined] : []), ...(remarks.length === 0 ? [w.onTime] : remarks)].join('; '))
}

/** A heading's words inside a sentence, and a sentence's beginning. */
const inSentence = (heading: string): string => heading.charAt(0).toLowerCase() + heading.slice(1)
const asSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const daysLate = (day: IsoDate, target: Period | null): number =>
  target === null ? 0 : day > target.end ? daysBetween(target.end, day) : -daysBetween(day, target.start)
