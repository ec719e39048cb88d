// What is said of all amounts of a month matrix: in its title, its headings and the comments on them, in the names of its sheet and file. Law: as above a list,
// nothing that is spoken against, or in other money, counts without an answer.
import { finding, type Finding } from '../../../core/finding.ts'
import type { Project } from '../../../core/project.ts'
import type { Header } from '../above/header.ts'
import { questionsAbove, saidAgainst, type ListBelow } from '../above/said-above.ts'
import { saysUnit, saysUnitOfAll, unitsAround } from '../above/units-around.ts'
import type { Grid, GridRow } from '../../grid.ts'
import { currencyIn, isScaled } from '../headings/heading-role.ts'
import type { PlacedText } from '../rows/row-reader.ts'
import { againstList, headsAgainst } from '../words/against-list.ts'
import { quoted } from '../words/quoted.ts'

/** What stands around it. */
export interface MatrixAround {
  readonly grid: Grid
  readonly header: Header
  readonly project: Project
  readonly file: string
  /** The words of units on sheets without a list. */
  readonly elsewhere: readonly string[]
  readonly above: readonly GridRow[]
  readonly body: readonly GridRow[]
  /** Its columns, by their headings, and the rows they stand in. */
  readonly headings: readonly MatrixHeading[]
  readonly headingRows: readonly GridRow[]
}

export interface MatrixHeading {
  readonly column: number
  readonly text: string
  readonly at: string
  /** Whether it heads the sums of the rows: what heads other columns is no money of the matrix. */
  readonly isOfSums: boolean
}

export interface AgainstMatrix {
  /** The words by which none of its amounts is claimed. */
  readonly aside: PlacedText | null
  /** The currency that its amounts are in, where that is not the euro. */
  readonly currency: string | null
  /** Questions about all of it. */
  readonly findings: readonly Finding[]
}

export function againstMatrix(around: MatrixAround): AgainstMatrix {
  const { grid, header, project, file, above, body } = around
  const [first] = around.headings
  const below: ListBelow = { grid, columns: { byColumn: new Map() }, project, file, above, ...(first ? { amounts: first } : {}) }
  const { currency, isScaled: areScaled } = unitsAround(above, body)
  const units = areScaled && first ? [uncertain(first.text, first.at)] : []
  return {
    aside: saidAgainst(header, below),
    currency,
    findings: [...units, ...headingsAgainst(around), ...questionsAbove(header, false, below)],
  }
}

const uncertain = (text: string, at: string): Finding =>
  finding('heading-uncertain', { text: quoted(text), meaning: 'amount' }, at, 'error')

/** `Total (PERUTTU)`, `elokuu` with a comment *kaikki kruunuina*, a sheet called *Summat SEK*. */
function headingsAgainst({ headings, headingRows, grid, elsewhere }: MatrixAround): Finding[] {
  const notes = headingRows.flatMap((row) => row.notes ?? [])
  const own = headings.flatMap(({ column, text, at, isOfSums }) => {
    const note = notes.find((one) => one.column === column && (againstList(one.text) || saysUnit(one.text)))?.text
    if (note !== undefined) return [uncertain(`${text}: ${note}`, at)]
    return isOfSums && (headsAgainst(text) || isScaled(text) || currencyIn(text) !== null) ? [uncertain(text, at)] : []
  })
  const [first] = headings
  if (own.length > 0 || first === undefined) return own
  const named = [...[grid.name].filter((name) => /\p{L}/u.test(name) && saysUnit(name)), ...elsewhere.filter(saysUnitOfAll)]
  return named.slice(0, 1).map((words) => uncertain(`${first.text}: ${words}`, first.at))
}
