// What the rules say about the project as a whole: claim chain, caps, budget, self-financing, decisions.
import type { Finding, Severity } from '../../finding.ts'
import type { Table, Tone } from '../block.ts'
import type { Scope } from '../scope.ts'
import { rowOf, tableOf, type ColumnOf } from '../table.ts'
import { text } from '../value.ts'

export const tones: Readonly<Record<Severity, Tone | null>> = { error: 'error', warning: 'warning', info: null }

export function findingsTable(scope: Scope): Table {
  const { findings: w } = scope.words
  const columns: ColumnOf<Finding>[] = [
    { id: 'severity', title: w.severity, kind: 'text', width: 14, value: (one) => text(scope.words.severities[one.severity]) },
    { id: 'what', title: w.what, kind: 'wrapped', width: 30, value: (one) => text(scope.words.findingLabel(one.code)) },
    { id: 'message', title: w.message, kind: 'wrapped', width: 80, value: (one) => text(scope.tell(one)) },
    { id: 'source', title: w.source, kind: 'wrapped', width: 28, value: (one) => text(scope.words.sourceOf(one.code)) },
  ]
  return tableOf({
    id: 'findings',
    title: w.title,
    columns,
    rows: scope.findings.map((one, index) => rowOf(String(index + 1), one, columns, 'body', tones[one.severity])),
    empty: w.none,
  })
}
