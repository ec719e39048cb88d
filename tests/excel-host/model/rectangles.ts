// Cuts a matrix into rectangles of equal values, so that what is set cell by cell is recorded as few areas.
import type { Area } from './area.ts'

export interface Rectangle<T> {
  readonly area: Area
  readonly value: T
}

/** Rectangles relative to the matrix's own corner: equal runs of a row, joined with the same run of the rows above. Undefined cells are in none. */
export function rectanglesOf<T>(rows: readonly (readonly (T | undefined)[])[]): Rectangle<T>[] {
  const finished: Rectangle<T>[] = []
  let open: Rectangle<T>[] = []
  for (const [row, values] of rows.entries()) {
    const runs = runsOf(values, row)
    const grown = runs.map((run) => {
      const above = open.find(
        ({ area, value }) => area.column === run.area.column && area.columns === run.area.columns && value === run.value,
      )
      return above === undefined ? run : { ...above, area: { ...above.area, rows: above.area.rows + 1 } }
    })
    finished.push(
      ...open.filter((rectangle) => !grown.some(({ area }) => area.row === rectangle.area.row && area.column === rectangle.area.column)),
    )
    open = grown
  }
  return [...finished, ...open]
}

function runsOf<T>(values: readonly (T | undefined)[], row: number): Rectangle<T>[] {
  const runs: Rectangle<T>[] = []
  for (const [column, value] of values.entries()) {
    const last = runs.at(-1)
    if (value !== undefined && last?.value === value && last.area.column + last.area.columns === column) {
      runs[runs.length - 1] = { value, area: { ...last.area, columns: last.area.columns + 1 } }
    } else if (value !== undefined) {
      runs.push({ value, area: { row, column, rows: 1, columns: 1 } })
    }
  }
  return runs
}
