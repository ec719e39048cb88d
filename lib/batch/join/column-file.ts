// A long table as a Parquet file, written row group by row group. Law: memory does not grow with the rows, money is whole cents (INT64), a day is a DATE, and
// the same rows give the same bytes.
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import { toInteger, type Cents } from '../../core/money.ts'
import { day, daysBetween, type IsoDate } from '../../core/period.ts'

interface Values {
  readonly text: string
  readonly count: number
  readonly money: Cents
  readonly date: IsoDate
}

type ColumnKind = keyof Values

/** Columns by name, each of one kind; every one may be empty. */
export type Columns = Readonly<Record<string, ColumnKind>>

/** A row of such columns. */
export type RowOf<C extends Columns> = { readonly [Name in keyof C]: Values[C[Name]] | null }

const FIRST_DAY = day('1970-01-01')

/** How a kind of value is stored. */
const stored: { readonly [K in ColumnKind]: (value: Values[K]) => unknown } = {
  text: (value) => value,
  count: (value) => value,
  money: (value) => BigInt(toInteger(value)),
  date: (value) => daysBetween(FIRST_DAY, value),
}

const physical = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  count: { type: 'INT32' },
  money: { type: 'INT64' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const

/** Rows of one group: what a reader may skip at once, and what we hold in memory. */
const GROUP = 10_000

/** Hands over what was written after every row group. */
class GroupWriter extends ByteWriter {
  readonly #write: (bytes: Uint8Array) => void

  constructor(write: (bytes: Uint8Array) => void) {
    super(1 << 20)
    this.#write = write
  }

  flush(): void {
    this.#write(this.getBytes().slice())
    this.index = 0
  }

  override finish(): void {
    this.flush()
  }
}

export class ColumnFile<C extends Columns> {
  readonly #columns: readonly (readonly [name: string, kind: ColumnKind])[]
  readonly #parquet: ParquetWriter
  readonly #group: number
  #rows: RowOf<C>[] = []

  /** `group` is smaller than a real one in tests only. */
  constructor(write: (bytes: Uint8Array) => void, columns: C, group = GROUP) {
    this.#columns = Object.entries(columns)
    this.#group = group
    const leaves = this.#columns.map(([name, kind]) => ({ name, repetition_type: 'OPTIONAL' as const, ...physical[kind] }))
    const schema = [{ name: 'root', num_children: leaves.length }, ...leaves]
    this.#parquet = new ParquetWriter({ writer: new GroupWriter(write), schema, createdBy: 'vipu' })
  }

  add(row: RowOf<C>): void {
    this.#rows.push(row)
    if (this.#rows.length === this.#group) this.#flush()
  }

  finish(): void {
    if (this.#rows.length > 0) this.#flush()
    void this.#parquet.finish()
  }

  #flush(): void {
    const rows = this.#rows
    this.#rows = []
    const columnData = this.#columns.map(([name, kind]) => ({
      name,
      data: rows.map((row) => storedValue(kind, row[name] ?? null)),
      offsetIndex: false,
    }))
    void this.#parquet.write({ columnData, rowGroupSize: this.#group })
  }
}

/** The row's type says that a value is of its column's kind. */
const storedValue = (kind: ColumnKind, value: Values[ColumnKind] | null): unknown =>
  value === null ? null : (stored[kind] as (value: Values[ColumnKind]) => unknown)(value)
