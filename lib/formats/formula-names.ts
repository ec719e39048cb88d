// What the formulas of a workbook may refer to by name. Law: a name that is given twice stands for nothing.
import type { FormulaNames, NamedTable } from '../sheet/grid.ts'

/** A name; of one sheet alone, where it says which, counted from 0. */
interface Named {
  readonly name: string
  readonly sheet: number | null
  readonly text: string
}

export function formulaNames(
  named: readonly Named[],
  sheets: readonly { readonly name: string }[],
  tables: readonly (readonly [string, NamedTable])[],
  isOpenDocument = false,
): FormulaNames {
  const names = new Map<string, string>()
  const twice = new Set<string>()
  for (const { name, sheet, text } of named) {
    const key = (sheet === null ? name : `${sheets[sheet]?.name ?? ''}!${name}`).toLowerCase()
    if (names.has(key)) twice.add(key)
    names.set(key, text.replace(/^=/, ''))
  }
  for (const key of twice) names.delete(key)
  return { names, tables: new Map(tables.map(([name, table]) => [name.toLowerCase(), table])), isOpenDocument }
}
