// The projects that fields and headings between the lines name, as a ledger of several projects prints them. Law: one name alone may be how its sender calls this
// project; only beside another one does it put the lines below it in doubt.
import type { Project } from '../../../core/project.ts'
import { plain } from '../../plain-text.ts'
import type { GridRow } from '../../grid.ts'
import { labelOf } from '../above/header-labels.ts'
import { namesProject } from '../words/other-project.ts'

export interface NamedProjects {
  /** Whether one of them is this project. */
  readonly hasOwn: boolean
  /** How many names there are. */
  readonly count: number
}

/** The project that a row of one or two texts names: `Hanke: Saaristo`, `Projekti | 4711`, `Projekti 4711 Saaristo`; null where it names none. */
export function projectNamed(first: string, second: string | undefined): string | null {
  const label = labelOf(first)
  if (label !== null) return label.kind === 'project' ? (label.rest ?? second ?? null) : null
  return second === undefined ? (numbered.exec(first.trim())?.[1] ?? null) : null
}
const numbered = /^(?:hanke|projekti|projekt|project) +(?:n(?:ro|r|o)\.? *)?(\d{2,}.*)$/i

/** All projects that rows of a list, or above it, name. */
export function namedProjects(rows: readonly GridRow[], project: Project): NamedProjects {
  const names = new Set<string>()
  let hasOwn = false
  for (const { cells } of rows) {
    const [first, second, ...others] = cells
    if (first?.kind !== 'text' || others.length > 0) continue
    const beside = second?.kind === 'text' ? second.text : second?.kind === 'number' ? String(second.number) : undefined
    const name = projectNamed(first.text, beside)
    if (name === null) continue
    hasOwn ||= namesProject(name, project)
    names.add(plain(name))
  }
  return { hasOwn, count: names.size }
}
