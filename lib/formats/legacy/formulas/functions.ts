// The functions of plain claim sheets by their numbers in .xls and .xlsb ([MS-XLS] 2.5.198.17). Law: only those that somebody judges later.

interface KnownFunction {
  readonly name: string
  /** How many operands it always has; null where each formula says how many. */
  readonly operands: number | null
}

const functions: ReadonlyMap<number, KnownFunction> = new Map(
  (
    [
      [0, 'COUNT', null],
      [1, 'IF', null],
      [4, 'SUM', null],
      [5, 'AVERAGE', null],
      [6, 'MIN', null],
      [7, 'MAX', null],
      [24, 'ABS', 1],
      [27, 'ROUND', 2],
      [34, 'TRUE', 0],
      [35, 'FALSE', 0],
      [36, 'AND', null],
      [37, 'OR', null],
      [38, 'NOT', 1],
      [102, 'VLOOKUP', null],
      [183, 'PRODUCT', null],
      [197, 'TRUNC', null],
      [212, 'ROUNDUP', 2],
      [213, 'ROUNDDOWN', 2],
      [228, 'SUMPRODUCT', null],
      [344, 'SUBTOTAL', null],
      [345, 'SUMIF', null],
      [480, 'IFERROR', 2],
    ] as const
  ).map(([number, name, operands]) => [number, { name, operands }]),
)

/** The upper bit of a number is for macros. */
export const functionOf = (number: number): KnownFunction | null => functions.get(number) ?? null
