// Lets the core judge a draft: the same rules as for project.json, each finding with its cell. Law: one fault does not hide another – where a field is
// wrong, a valid value stands in for it while the rest is judged.
import { finding, isError, type Checked, type Finding } from '../../core/finding.ts'
import { parseProject, type Project } from '../../core/project.ts'
import type { ContentDraft, Spot } from './draft.ts'
import { putAt } from './path.ts'

/** The project of a draft, null where anything in it is at fault, and everything there is to say about it. */
export function judged(draft: ContentDraft): Checked<Project | null> {
  if (draft.lost.length > 0) return { value: null, findings: [...draft.findings, ...draft.lost] }
  const { value, findings } = parseProject(draft.content)
  const more = value === null ? behind(draft, findings) : []
  const said = [...findings, ...more].filter((one) => !isTold(draft, one)).map((one) => located(draft, one))
  return { value: draft.faulty.size > 0 ? null : value, findings: [...draft.findings, ...said] }
}

/** Stands in for an end that is before its beginning. */
const LAST_DAY = '2199-12-31'

/** What else is wrong once the wrong fields are set right. */
function behind(draft: ContentDraft, findings: readonly Finding[]): Finding[] {
  const content = structuredClone(draft.content)
  const wrong = new Set<string>()
  for (const one of findings) {
    if (one.code !== 'project-field' || !isError(one)) continue
    const found = spotFor(draft, one.figures.path)
    wrong.add(one.figures.path)
    if (found) putAt(content, found.path, one.figures.expected.kind === 'notBefore' ? LAST_DAY : found.spot.placeholder)
  }
  return parseProject(content).findings.filter((one) => one.code !== 'project-field' || !wrong.has(one.figures.path))
}

/** A fault that is told already, in the words of its own cell. */
function isTold({ faulty, findings }: ContentDraft, one: Finding): boolean {
  if (one.code !== 'project-field') return false
  const { path } = one.figures
  return (
    [...faulty].some((other) => other === path || other.startsWith(`${path}.`)) ||
    findings.some((other) => other.code === 'project-field' && other.figures.path === path)
  )
}

/** The finding with the cell it is about, and what stands there. */
function located(draft: ContentDraft, one: Finding): Finding {
  const spot = one.code === 'project-field' ? spotFor(draft, one.figures.path)?.spot : undefined
  if (one.code !== 'project-field' || spot === undefined) return one
  const { path, expected } = one.figures
  return finding(
    'project-field',
    { path, label: spot.label, value: spot.shown, expected: spot.isBlank ? { kind: 'present' } : expected },
    spot.at,
    one.severity,
  )
}

/** The cell of a path, else the first cell of what it holds: `localities.0.name` is `localities.0.name.fi`. */
function spotFor(draft: ContentDraft, path: string): { readonly path: string; readonly spot: Spot } | undefined {
  const exact = draft.spots.get(path)
  if (exact) return { path, spot: exact }
  for (const [inner, spot] of draft.spots) if (inner.startsWith(`${path}.`)) return { path: inner, spot }
  return undefined
}
