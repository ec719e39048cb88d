// Values as .xls and .xlsb both write them: packed numbers, error codes, number formats by id ([MS-XLS] 2.5.217, 2.5.10).
import { builtInFormats } from '../xlsx/workbook/styles/built-in-formats.ts'

const scratch = new DataView(new ArrayBuffer(8))

/** An RK number: 30 bits of a whole number or the upper half of a double, either perhaps in hundredths. */
export function packedNumber(packed: number): number {
  scratch.setUint32(0, packed & ~3)
  scratch.setUint32(4, 0)
  const value = (packed & 2) === 0 ? scratch.getFloat64(0) : packed >> 2
  return (packed & 1) === 0 ? value : value / 100
}

const errorTexts = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
])

export const errorText = (code: number): string => errorTexts.get(code) ?? '#ERR!'

/** The number format code of an id; undefined for General. A code of the file's own comes before the built-in one. */
export function formatCode(id: number, own: ReadonlyMap<number, string>): string | undefined {
  const stated = own.get(id) ?? ''
  const code = stated === '' ? builtInFormats.get(id) : stated
  return code === undefined || /^general$/i.test(code) ? undefined : code
}
