// Lists that visibly hold the costs of several projects or cost centres, of which nothing says that they are this project's: a ledger printed for all of them, a
// column of two numbers. Law: one question for the list; one name alone is how its sender calls this project, and a list whose block names this project, or whose
// lines say what of them is claimed, is asked nothing.
import type { Project } from '../../../core/project.ts'
import { finding, type Finding } from '../../../core/finding.ts'
import { addressOf, type Cell, type Grid, type GridRow } from '../../grid.ts'
import { plain } from '../../plain-text.ts'
import { fieldsOf, type Header } from '../above/header.ts'
import { isOfCostCentres } from '../columns/own-number.ts'
import type { Column } from '../columns/columns.ts'
import { namesProject } from '../words/other-project.ts'
import { quoted } from '../words/quoted.ts'
import { shownText } from '../words/shown.ts'
import type { Table } from './tables.ts'
import { projectNamed } from './named-projects.ts'
import type { TableScene } from './table-scene.ts'

/** A name of whoever bears costs, and where it stands; the names of projects and the numbers of cost centres are not compared. */
interface Bearer {
  readonly kind: 'project' | 'centre'
  readonly name: string
  readonly text: string
  readonly at: string
}

const centreWords = '(?:kustannuspaik(?:ka|an)|kust ?paikka|kp|kostnadsstalle|kst|cost cent(?:re|er))(?: (?:nro|no|nr|number|numero))?'
const ofCentre = new RegExp(`^${centreWords} ?(\\d{2,8})(?!\\d)`)
const centreAlone = new RegExp(`^${centreWords}$`)
const numberBeside = /^(\d{2,8})(?!\d|[.,]\d)/
/** `Hankkeet: Saaristo ja Kylät`, `Projektit 4711 ja 4712`. */
const several =
  /^(?:hankkeet|projektit|projekten|projects) ?[\p{L}\d][\p{L}\d -]*(?:,| &| ja | och | and | seka )[ \p{L}\d]|^(?:projekti|projekt|project) ?\d{2,8}(?:,| &| ja| och| and| seka) ?\d{2}/u
/** `Kustannuspaikat 1234 ja 5678`: a block that names several cost centres says that the list is of them. */
const centres = /^(?:kustannuspaikat|kostnadsstallen|cost cent(?:re|er)s)(?!\p{L})/u
const beginsSo = /^\s*[hkpc]/i
/** A block above a list has its names in the last rows. */
const LONGEST_BLOCK = 40

/** The projects and cost centres that the blocks above all lists of a workbook name. */
export const bearersAbove = (tables: readonly { readonly grid: Grid; readonly table: Table }[]): ReadonlySet<string> =>
  new Set(tables.flatMap(({ grid, table }) => bearersIn(grid, table.above.slice(-LONGEST_BLOCK)).map(keyOf)))

const keyOf = ({ kind, name }: Bearer): string => `${kind} ${name}`

/** The question about a list of several; `elsewhere` are the bearers that the blocks of the workbook name. */
export function severalAsked(header: Header, scene: TableScene, elsewhere: ReadonlySet<string>): Finding[] {
  const { grid, table, columns, project, roles } = scene
  if (roles.has('claimed') || namesThis(header, project)) return []
  const ofColumn = [...columns.byColumn.values()].find((one) => isOfSeveral(one, fieldsOf(header, 'project').length > 0, scene))
  if (ofColumn) return [asked(`${ofColumn.text}: ${shownIn(ofColumn, scene)}`, ofColumn.at)]
  const above = bearersIn(grid, table.above.slice(-LONGEST_BLOCK))
  const named = [...above, ...bearersIn(grid, table.body)]
  const together = severalIn(grid, table.above)
  if (together !== null) return [together]
  if (named.some((one) => isOwn(one, scene)) || table.above.slice(-LONGEST_BLOCK).some(namesCentres)) return []
  const second = named.find((one) => named[0]?.kind === one.kind && named[0].name !== one.name)
  if (second) return [asked(second.text, second.at)]
  const [first] = above
  const other = first && [...elsewhere].find((key) => key !== keyOf(first) && key.startsWith(`${first.kind} `))
  return first && other !== undefined ? [asked(first.text, first.at)] : []
}

const namesCentres = ({ cells: [first] }: GridRow): boolean => first?.kind === 'text' && centres.test(plain(first.text))

const asked = (text: string, at: string): Finding => finding('heading-uncertain', { text: quoted(text), meaning: '' }, at, 'error')

const namesThis = (header: Header, project: Project): boolean =>
  fieldsOf(header, 'project').some(({ text }) => namesProject(text, project)) ||
  header.titles.some(({ text }) => plain(text).includes(plain(project.code)) || (text.includes(' ') && namesProject(text, project)))

/** This project's own name, or a locality's: those lines are told apart by them. */
const isOwn = ({ kind, text }: Bearer, { project, names }: TableScene): boolean =>
  (kind === 'project' && namesProject(text, project)) || names.titled(text).ids.length > 0 || names.named(text).length > 0

/** A column of projects none of which is known, or, where the block names no project, of cost centres that come again. */
function isOfSeveral(one: Column, isOfOneProject: boolean, { doubtful, columns: { values } }: TableScene): boolean {
  if (doubtful.strangers === one) return doubtful.projects === null
  if (isOfOneProject || !isOfCostCentres(one.text) || doubtful.numbers !== null || doubtful.projects !== null || one.role === 'locality')
    return false
  const cells = values.get(one.column)?.cells ?? []
  const numbers = new Set(cells.flatMap(numberIn))
  return numbers.size > 1 && numbers.size * 2 <= cells.length + 1
}

const numberIn = (cell: Cell): string[] => {
  const found = numberBeside.exec((shownText(cell, false) ?? '').trim())?.[1]
  return found === undefined ? [] : [found]
}

/** `4711, 4712, …`. */
function shownIn({ column }: Column, { columns: { values } }: TableScene): string {
  const said = new Set((values.get(column)?.cells ?? []).map((cell) => (shownText(cell, false) ?? '').trim()))
  return [...said].slice(0, MOST_NAMED).join(', ') + (said.size > MOST_NAMED ? ', …' : '')
}
const MOST_NAMED = 3

/** The bearers that rows of one or two cells name, as `Kustannuspaikka 1234` or `Projekti | 4711`. */
function bearersIn(grid: Grid, rows: readonly GridRow[]): Bearer[] {
  return rows.flatMap(({ row, cells: [first, second, ...others] }): Bearer[] => {
    if (first?.kind !== 'text' || others.length > 0 || !beginsSo.test(first.text)) return []
    const beside = second === undefined ? undefined : (shownText(second, false) ?? undefined)
    const at = addressOf(grid, row, first.column)
    const text = beside === undefined ? first.text : `${first.text} ${beside}`
    const said = plain(first.text)
    const number =
      ofCentre.exec(said)?.[1] ?? (beside !== undefined && centreAlone.test(said) ? numberBeside.exec(beside.trim())?.[1] : undefined)
    if (number !== undefined) return [{ kind: 'centre', name: number, text, at }]
    const project = projectNamed(first.text, beside)
    return project === null ? [] : [{ kind: 'project', name: plain(project), text, at }]
  })
}

/** The row above a list that names several at once. */
function severalIn(grid: Grid, rows: readonly GridRow[]): Finding | null {
  for (const { row, cells } of rows.slice(-LONGEST_BLOCK)) {
    const [first] = cells
    if (first?.kind !== 'text' || cells.length > 2 || !beginsSo.test(first.text)) continue
    const text = cells.map((cell) => shownText(cell, false) ?? '').join(' ')
    if (text.length <= LONGEST_TEXT && several.test(plain(text))) return asked(text, addressOf(grid, row, first.column))
  }
  return null
}
const LONGEST_TEXT = 80
