// What the rules say, as a table: how heavy, about what, in words, and where the rule stands.
import type { Finding, Severity } from '../finding.ts'
import type { Table, Tone } from './block.ts'
import type { Scope } from './scope.ts'
import { rowOf, tableOf, type ColumnOf } from './table.ts'
import { text } from './value.ts'

const tones: Readonly<Record<Severity, Tone | null>> = { error: 'error', warning: 'warning', info: null }

export function findingsTable(
  scope: Scope,
  findings: readonly Finding[],
  { title, none }: { readonly title: string; readonly none: string },
): Table {
  const { findings: w } = scope.words
  const columns: ColumnOf<Finding>[] = [
    { id: 'severity', title: w.severity, kind: 'text', width: 14, value: (one) => text(scope.words.severities[one.severity]) },
    { id: 'what', title: w.what, kind: 'wrapped', width: 30, value: (one) => text(scope.words.findingLabel(one.code)) },
    { id: 'message', title: w.message, kind: 'wrapped', width: 80, value: (one) => text(scope.tell(one)) },
    { id: 'source', title: w.source, kind: 'wrapped', width: 28, value: (one) => text(scope.words.sourceOf(one.code)) },
  ]
  return tableOf({
    id: 'findings',
    title,
    columns,
    rows: findings.map((one, index) => rowOf(String(index + 1), one, columns, 'body', tones[one.severity])),
    empty: none,
  })
}
