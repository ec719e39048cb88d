// What the localities delivered: descriptions of results (phase c), and the strengths they are made of.
import type { Results } from '../../results/index.ts'
import type { Section, Table } from '../block.ts'
import type { Scope } from '../scope.ts'
import { rowOf, tableOf, type ColumnOf } from '../table.ts'
import { date, text } from '../value.ts'

const DESCRIPTIONS = 'descriptions'
const STRENGTHS = 'strengths'

type Description = Results['descriptions'][number]
type Strength = Results['strengths'][number]

export function descriptionsSection(scope: Scope): Section {
  const { results: w } = scope.words
  return {
    id: 'descriptions',
    title: w.descriptions.title,
    sheet: w.sheets.descriptions,
    orientation: 'landscape',
    blocks: [descriptionsTable(scope)],
  }
}

export function strengthsSection(scope: Scope): Section {
  const { results: w } = scope.words
  return { id: 'strengths', title: w.strengths.title, sheet: w.sheets.strengths, orientation: 'landscape', blocks: [strengthsTable(scope)] }
}

const byLocality =
  (scope: Scope) =>
  (a: { readonly locality: string }, b: { readonly locality: string }): number =>
    scope.localityNumber(a.locality) - scope.localityNumber(b.locality)

function descriptionsTable(scope: Scope): Table {
  const { results, localities } = scope.words
  const w = results.descriptions
  const columns: ColumnOf<Description>[] = [
    { id: 'locality', title: localities.locality, kind: 'wrapped', width: 22, value: (one) => text(scope.localityName(one.locality)) },
    { id: 'status', title: w.status, kind: 'wrapped', width: 22, value: ({ status }) => text(w.statuses[status]) },
    { id: 'deliveredOn', title: w.deliveredOn, kind: 'date', width: 14, value: ({ deliveredOn }) => date(deliveredOn) },
    { id: 'deliveredTo', title: w.deliveredTo, kind: 'wrapped', width: 60, value: ({ deliveredTo }) => text(deliveredTo.join('; ')) },
  ]
  const rows = [...scope.project.results.descriptions].sort(byLocality(scope)).map((one, index) => rowOf(String(index + 1), one, columns))
  return tableOf({ id: DESCRIPTIONS, title: w.table, columns, rows, empty: w.none })
}

function strengthsTable(scope: Scope): Table {
  const { results, localities } = scope.words
  const w = results.strengths
  const columns: ColumnOf<Strength>[] = [
    { id: 'locality', title: localities.locality, kind: 'wrapped', width: 18, value: (one) => text(scope.localityName(one.locality)) },
    { id: 'name', title: w.name, kind: 'wrapped', width: 26, value: ({ name }) => text(name) },
    { id: 'evidence', title: w.evidence, kind: 'wrapped', width: 36, value: ({ evidence }) => text(evidence) },
    { id: 'field', title: w.field, kind: 'wrapped', width: 20, value: ({ field }) => text(field) },
    { id: 'audiences', title: w.audiences, kind: 'wrapped', width: 26, value: ({ audiences }) => text(audiences.join('; ')) },
    { id: 'attraction', title: w.attraction, kind: 'wrapped', width: 30, value: ({ attraction }) => text(attraction) },
  ]
  const rows = [...scope.project.results.strengths].sort(byLocality(scope)).map((one, index) => rowOf(String(index + 1), one, columns))
  return tableOf({ id: STRENGTHS, title: w.table, columns, rows, empty: w.none })
}
