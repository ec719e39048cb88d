// Indicators as in the public register, planned against realised, zeros included; and the evidence of publicity.
import { textIn } from '../../locality.ts'
import type { Results } from '../../results/index.ts'
import type { Section, Table } from '../block.ts'
import { here, minus } from '../formula.ts'
import type { Scope } from '../scope.ts'
import { rowOf, tableOf, type ColumnOf } from '../table.ts'
import { count, date, text } from '../value.ts'

export function indicatorsSection(scope: Scope): Section {
  const { results: w } = scope.words
  return {
    id: 'indicators',
    title: w.indicators.title,
    sheet: w.sheets.indicators,
    orientation: 'portrait',
    blocks: [indicatorsTable(scope)],
  }
}

export function publicitySection(scope: Scope): Section {
  const { results: w } = scope.words
  return { id: 'publicity', title: w.publicity.title, sheet: w.sheets.publicity, orientation: 'portrait', blocks: [publicityTable(scope)] }
}

function indicatorsTable(scope: Scope): Table {
  const w = scope.words.results.indicators
  const columns: ColumnOf<Results['indicators'][number]>[] = [
    { id: 'name', title: w.name, kind: 'wrapped', width: 50, value: ({ name }) => text(textIn(name, scope.language)) },
    { id: 'planned', title: w.planned, kind: 'count', width: 14, value: ({ planned }) => count(planned) },
    { id: 'realised', title: w.realised, kind: 'count', width: 14, value: ({ realised }) => count(realised) },
    {
      id: 'difference',
      title: w.difference,
      kind: 'count',
      width: 14,
      value: ({ planned, realised }) => count(realised - planned),
      formula: minus(here('realised'), here('planned')),
    },
  ]
  const rows = scope.project.results.indicators.map((one, index) => rowOf(String(index + 1), one, columns))
  return tableOf({ id: 'indicators', title: w.table, columns, rows, empty: w.none })
}

function publicityTable(scope: Scope): Table {
  const w = scope.words.results.publicity
  const columns: ColumnOf<Results['publicity'][number]>[] = [
    { id: 'date', title: w.date, kind: 'date', width: 14, value: (one) => date(one.date) },
    { id: 'what', title: w.what, kind: 'wrapped', width: 50, value: ({ what }) => text(what) },
    { id: 'where', title: w.where, kind: 'wrapped', width: 36, value: ({ where }) => text(where) },
  ]
  const sorted = [...scope.project.results.publicity].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const rows = sorted.map((one, index) => rowOf(String(index + 1), one, columns))
  return tableOf({ id: 'publicityEvidence', title: w.table, columns, rows, empty: w.none })
}
