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
      [20, 'SQRT', 1],
      [24, 'ABS', 1],
      [25, 'INT', 1],
      [26, 'SIGN', 1],
      [27, 'ROUND', 2],
      [29, 'INDEX', null],
      [34, 'TRUE', 0],
      [35, 'FALSE', 0],
      [36, 'AND', null],
      [37, 'OR', null],
      [38, 'NOT', 1],
      [39, 'MOD', 2],
      [64, 'MATCH', null],
      [100, 'CHOOSE', null],
      [101, 'HLOOKUP', null],
      [102, 'VLOOKUP', null],
      [131, 'N', 1],
      [183, 'PRODUCT', null],
      [197, 'TRUNC', null],
      [212, 'ROUNDUP', 2],
      [213, 'ROUNDDOWN', 2],
      [227, 'MEDIAN', null],
      [228, 'SUMPRODUCT', null],
      [325, 'LARGE', 2],
      [326, 'SMALL', 2],
      [337, 'POWER', 2],
      [344, 'SUBTOTAL', null],
      [345, 'SUMIF', null],
      [346, 'COUNTIF', 2],
      [480, 'IFERROR', 2],
      [481, 'COUNTIFS', null],
      [482, 'SUMIFS', null],
    ] as const
  ).map(([number, name, operands]) => [number, { name, operands }]),
)

/** The upper bit of a number is for macros. */
export const functionOf = (number: number): KnownFunction | null => functions.get(number) ?? null
