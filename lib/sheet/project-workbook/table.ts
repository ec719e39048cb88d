// A table of the workbook: which columns it has and what each of them holds. Law: one definition, used to write and to read; a column is named by the
// path of its field in project.json, so that a path that leads nowhere does not compile.
import type { Cents } from '../../core/money.ts'
import type { Kind } from './kind.ts'

/** A value that stands in one cell. */
type Leaf = string | number | boolean | Cents | readonly string[]

/** The paths of a row that lead to one cell: `name.fi`, `implementer.vat`. */
export type FieldPath<Row> = {
  [Key in keyof Row & string]-?: NonNullable<Row[Key]> extends Leaf ? Key : `${Key}.${FieldPath<NonNullable<Row[Key]>>}`
}[keyof Row & string]

export interface Column<Path extends string = string> {
  readonly path: Path
  readonly kind: Kind
  /** In characters. */
  readonly width: number
  /** A row that has anything must have this. */
  readonly isRequired?: boolean
  /** No two rows may have the same, and the core does not ask. */
  readonly isUnique?: boolean
  /** Workbooks made before there was such a column go without it. */
  readonly isLater?: boolean
  /** What a blank cell means, where it is not simply left out; it is written as a blank cell too. */
  readonly blank?: unknown
}

export interface Table<Path extends string = string> {
  /** The table's name in Excel: the same in every language. */
  readonly name: string
  /** Where its rows are in project.json; for messages. */
  readonly path: string
  readonly columns: readonly Column<Path>[]
  /** Blank rows below those that are filled. */
  readonly spareRows: number
  /** Filled by the add-in: nobody is told what must be typed. */
  readonly isPosted?: boolean
}

type TableOf<Row> = <const Path extends FieldPath<Row>>(table: Table<Path>) => Table<Path>

/** `tableOf<Income>()({ … })`: a table whose columns are fields of a row. */
export const tableOf =
  <Row>(): TableOf<Row> =>
  (table) =>
    table

const REQUIRED = { isRequired: true } as const

export const column = <const Path extends string>(path: Path, kind: Kind, width: number): Column<Path> => ({ path, kind, width })
export const required = <const Path extends string>(path: Path, kind: Kind, width: number): Column<Path> => ({
  ...column(path, kind, width),
  ...REQUIRED,
})
/** A column that workbooks made before do not have. */
export const later = <const Path extends string>(path: Path, kind: Kind, width: number): Column<Path> => ({
  ...column(path, kind, width),
  isLater: true,
})
/** A text that is empty, not unknown, where its cell is blank. */
export const remark = <const Path extends string>(path: Path, kind: Kind, width: number): Column<Path> => ({
  ...column(path, kind, width),
  blank: '',
})
/** The column that tells rows apart. */
export const identity = <const Path extends string>(path: Path, kind: Kind, width: number): Column<Path> => ({
  ...required(path, kind, width),
  isUnique: true,
})
