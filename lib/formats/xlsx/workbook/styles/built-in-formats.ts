// Number formats that a workbook uses by number only (ECMA-376 part 1, 18.8.30). Law: whether a format shows a date is what must be right.

/**
 * The currency formats (5–8, 42, 44) stand here without a currency: which one they show depends on the reader's computer, and a file
 * that means one writes the format out. 27–36 and 50–58 are dates and times of the reader's calendar.
 */
const formats: readonly (readonly [readonly number[], string])[] = [
  [[1, 59], '0'],
  [[2, 60], '0.00'],
  [[3, 61], '#,##0'],
  [[4, 62], '#,##0.00'],
  [[5, 37], '#,##0 ;(#,##0)'],
  [[6, 38], '#,##0 ;[Red](#,##0)'],
  [[7, 39], '#,##0.00;(#,##0.00)'],
  [[8, 40], '#,##0.00;[Red](#,##0.00)'],
  [[9, 67], '0%'],
  [[10, 68], '0.00%'],
  [[11], '0.00E+00'],
  [[12, 69], '# ?/?'],
  [[13, 70], '# ??/??'],
  [[14, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58], 'm/d/yyyy'],
  [[15, 72], 'd-mmm-yy'],
  [[16, 73], 'd-mmm'],
  [[17, 74], 'mmm-yy'],
  [[18], 'h:mm AM/PM'],
  [[19], 'h:mm:ss AM/PM'],
  [[20, 75], 'h:mm'],
  [[21, 32, 33, 34, 35, 55, 56, 76], 'h:mm:ss'],
  [[22], 'm/d/yyyy h:mm'],
  [[41, 42], '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [[43, 44], '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [[45, 78], 'mm:ss'],
  [[46, 79], '[h]:mm:ss'],
  [[47, 80], 'mmss.0'],
  [[48], '##0.0E+0'],
  [[49], '@'],
  [[71, 81], 'd/m/yyyy'],
  [[77], 'd/m/yyyy h:mm'],
]

/** Format codes by number; 0, General, is none. */
export const builtInFormats: ReadonlyMap<number, string> = new Map(
  formats.flatMap(([numbers, code]) => numbers.map((number): [number, string] => [number, code])),
)
