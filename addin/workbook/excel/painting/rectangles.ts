// Cuts a table of values into rectangles of equal values, so that cells are never painted one by one.

/** A rectangle of cells counted from 0, with the value all of them have. */
export interface Rectangle<T> {
  readonly top: number
  readonly left: number
  readonly rows: number
  readonly columns: number
  readonly value: T
}

/** Equal cells of a row side by side, joined with the same of the row above. Cells without a value are in none. */
export function rectanglesOf<T>(rows: readonly (readonly (T | undefined)[])[]): Rectangle<T>[] {
  const finished: Rectangle<T>[] = []
  let open: Rectangle<T>[] = []
  for (const [top, values] of rows.entries()) {
    const runs = runsOf(values, top)
    const grown = runs.map((run) => {
      const above = open.find((one) => isRightAbove(one, run))
      return above === undefined ? run : { ...above, rows: above.rows + 1 }
    })
    finished.push(...open.filter((one) => !runs.some((run) => isRightAbove(one, run))))
    open = grown
  }
  return [...finished, ...open]
}

const isRightAbove = <T>(above: Rectangle<T>, run: Rectangle<T>): boolean =>
  above.left === run.left && above.columns === run.columns && above.value === run.value

function runsOf<T>(values: readonly (T | undefined)[], top: number): Rectangle<T>[] {
  const runs: Rectangle<T>[] = []
  for (let left = 0; left < values.length;) {
    const value = values[left]
    let end = left + 1
    while (end < values.length && values[end] === value) end++
    if (value !== undefined) runs.push({ top, left, rows: 1, columns: end - left, value })
    left = end
  }
  return runs
}
