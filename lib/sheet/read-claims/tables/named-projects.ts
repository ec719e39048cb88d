// The projects that fields and headings between the lines name, as a ledger of several projects prints them. Law: one name alone may be how its sender calls this
// project; only beside another one does it put the lines below it in doubt.
import type { Project } from '../../../core/project.ts'
import { finding, type Finding } from '../../../core/finding.ts'
import { fieldsOf, type Header } from '../above/header.ts'
import { quoted } from '../words/quoted.ts'
import { plain, tokensOf } from '../../plain-text.ts'
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

/** The names of projects in the blocks above the lists of a workbook. */
export interface ProjectsAbove {
  /** Plain names that are this project's, or stand beside one that is. */
  readonly own: ReadonlySet<string>
  readonly others: ReadonlySet<string>
}

export function projectsAbove(headers: readonly Header[], project: Project): ProjectsAbove {
  const named = headers.map((header) => fieldsOf(header, 'project').map(({ text }) => text)).filter((texts) => texts.length > 0)
  const isOwn = (texts: readonly string[]): boolean => texts.some((text) => namesProject(text, project) || sharesWord(text, project))
  const own = new Set(named.filter(isOwn).flat().map(plain))
  return {
    own,
    others: new Set(
      named
        .flat()
        .map(plain)
        .filter((name) => !own.has(name)),
    ),
  }
}

/** `Osaamiskeskusten kv-valmiudet`: a long word that begins as one of the project's name does. */
function sharesWord(text: string, { name }: Project): boolean {
  const begins = (words: string): string[] => tokensOf(words).flatMap((word) => (word.length >= LONG ? [word.slice(0, LONG)] : []))
  const own = new Set(Object.values(name).flatMap((one) => begins(one ?? '')))
  return begins(text).some((word) => own.has(word))
}
const LONG = 9

/** A question about a list whose block names another project than some other block does: which of them is this one nobody knows by name alone. */
export function projectOpen(header: Header, { own, others }: ProjectsAbove): Finding[] {
  const [named] = fieldsOf(header, 'project')
  if (named === undefined || own.size + others.size < 2 || fieldsOf(header, 'project').some(({ text }) => own.has(plain(text)))) return []
  return [finding('line-set-aside', { text: quoted(named.text) }, named.at, 'warning')]
}

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
