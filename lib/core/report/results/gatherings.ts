// Gatherings with who came, and the six stakeholder domains that had to be represented in phase a.
import type { Gathering, StakeholderDomain } from '../../results/index.ts'
import { stakeholderDomains } from '../../results/index.ts'
import type { Chart, Section, Table } from '../block.ts'
import { here, is, plus, total, type Formula } from '../formula.ts'
import type { Scope } from '../scope.ts'
import { closingRow, rowOf, tableOf, type ColumnOf } from '../table.ts'
import { BLANK, count, date, text } from '../value.ts'

export const GATHERINGS = 'gatherings'
const DOMAINS = 'domains'

export function gatheringsSection(scope: Scope): Section {
  const { results: w } = scope.words
  const blocks = [gatheringsTable(scope), domainsTable(scope), domainsChart(scope)]
  return { id: 'gatherings', title: w.gatherings.title, sheet: w.sheets.gatherings, orientation: 'landscape', blocks }
}

/** Whether anybody wrote down who came: a gathering of nobody is one without a record. */
const isRecorded = (one: Gathering): boolean => participants(one) > 0
export const participants = ({ attendance }: Gathering): number => stakeholderDomains.reduce((all, domain) => all + attendance[domain], 0)
const isPhaseA = ({ kind }: Gathering): boolean => kind === 'a' || kind === 'ab'

/** By locality in the project's order, then by day. */
const inOrder = (scope: Scope): Gathering[] =>
  [...scope.project.results.gatherings].sort(
    (a, b) => scope.localityNumber(a.locality) - scope.localityNumber(b.locality) || (a.date < b.date ? -1 : a.date > b.date ? 1 : 0),
  )

function gatheringsTable(scope: Scope): Table {
  const { results, localities, keys, total: sum } = scope.words
  const w = results.gatherings
  const columns: ColumnOf<Gathering>[] = [
    { id: 'locality', title: localities.locality, kind: 'wrapped', width: 18, value: (one) => text(scope.localityName(one.locality)) },
    { id: 'kind', title: w.kind, kind: 'wrapped', width: 20, value: (one) => text(results.kinds[one.kind]) },
    { id: 'date', title: w.date, kind: 'date', width: 12, value: (one) => date(one.date) },
    { id: 'place', title: w.place, kind: 'wrapped', width: 22, value: (one) => text(one.place) },
    ...stakeholderDomains.map((domain): ColumnOf<Gathering> => ({
      id: domain,
      title: results.domains[domain],
      kind: 'count',
      width: 14,
      value: (one) => (isRecorded(one) ? count(one.attendance[domain]) : BLANK),
    })),
    {
      id: 'participants',
      title: w.participants,
      kind: 'count',
      width: 13,
      value: (one) => (isRecorded(one) ? count(participants(one)) : BLANK),
      formulaOf: (one) => (isRecorded(one) ? plus(...stakeholderDomains.map(here)) : null),
    },
    { id: 'women', title: w.women, kind: 'count', width: 9, value: ({ women }) => (women === null ? BLANK : count(women)) },
    { id: 'men', title: w.men, kind: 'count', width: 9, value: ({ men }) => (men === null ? BLANK : count(men)) },
    { id: 'isPhaseA', title: keys.phaseA, kind: 'count', width: 10, shown: 'key', value: (one) => count(isPhaseA(one) ? 1 : 0) },
  ]
  const gatherings = inOrder(scope)
  const sumOf = (id: string, numberOf: (one: Gathering) => number): [string, { value: ReturnType<typeof count>; formula: Formula }] => [
    id,
    { value: count(gatherings.reduce((all, one) => all + numberOf(one), 0)), formula: total(GATHERINGS, id) },
  ]
  const sums = Object.fromEntries([
    ...stakeholderDomains.map((domain) => sumOf(domain, ({ attendance }) => attendance[domain])),
    sumOf('participants', participants),
    sumOf('women', (one) => one.women ?? 0),
    sumOf('men', (one) => one.men ?? 0),
  ])
  return tableOf({
    id: GATHERINGS,
    title: w.table,
    note: gatherings.every(isRecorded) ? null : w.note,
    columns,
    rows: gatherings.map((one, index) => rowOf(String(index + 1), one, columns)),
    closing: [closingRow('total', columns, { locality: { value: text(sum) }, ...sums })],
    empty: w.none,
  })
}

interface DomainRow {
  readonly domain: StakeholderDomain
  readonly inPhaseA: number
  readonly inAll: number
}

function domainRows({ project }: Scope): DomainRow[] {
  const { gatherings } = project.results
  const sum = (all: readonly Gathering[], domain: StakeholderDomain): number => all.reduce((some, one) => some + one.attendance[domain], 0)
  return stakeholderDomains.map((domain) => ({
    domain,
    inPhaseA: sum(gatherings.filter(isPhaseA), domain),
    inAll: sum(gatherings, domain),
  }))
}

function domainsTable(scope: Scope): Table {
  const { results } = scope.words
  const w = results.gatherings
  const columns: ColumnOf<DomainRow>[] = [
    { id: 'domain', title: w.domain, kind: 'wrapped', width: 36, value: ({ domain }) => text(results.domains[domain]) },
    {
      id: 'inPhaseA',
      title: w.inPhaseA,
      kind: 'count',
      width: 14,
      value: ({ inPhaseA }) => count(inPhaseA),
      formulaOf: ({ domain }) => total(GATHERINGS, domain, is('isPhaseA', 1)),
    },
    {
      id: 'inAll',
      title: w.inAll,
      kind: 'count',
      width: 14,
      value: ({ inAll }) => count(inAll),
      formulaOf: ({ domain }) => total(GATHERINGS, domain),
    },
  ]
  return tableOf({
    id: DOMAINS,
    title: w.domainsTable,
    note: w.domainsNote,
    columns,
    rows: domainRows(scope).map((one) => rowOf(one.domain, one, columns)),
    empty: scope.words.nothing,
  })
}

function domainsChart(scope: Scope): Chart {
  const { results } = scope.words
  const w = results.gatherings
  return {
    kind: 'chart',
    chart: 'bar',
    title: w.chart,
    alternativeText: w.picture(domainRows(scope).map(({ domain, inAll }) => `${results.domains[domain]} ${String(inAll)}`)),
    unit: 'count',
    table: DOMAINS,
    rows: { first: stakeholderDomains[0], last: stakeholderDomains[stakeholderDomains.length - 1] ?? stakeholderDomains[0] },
    categories: 'domain',
    series: [
      { column: 'inPhaseA', title: w.inPhaseA, role: 'main' },
      { column: 'inAll', title: w.inAll, role: 'second' },
    ],
  }
}
