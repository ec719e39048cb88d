// Fonts of .xls and .xlsb: one as others are, one of raised letters, one of lowered ones.
import { record, u16, u32, u8 } from './biff.ts'
import { binaryRecord } from './binary-workbook.ts'

const ESCAPEMENTS = [0, 1, 2]

export const fontsOf = {
  xls: ESCAPEMENTS.map((escapement) =>
    record(0x31, u16(200), u16(0), u16(0x7fff), u16(400), u16(escapement), new Array<number>(4).fill(0)),
  ),
  xlsb: ESCAPEMENTS.map((escapement) =>
    binaryRecord(43, u16(200), u16(0), u16(400), u16(escapement), new Array<number>(4).fill(0), [5, 0xff], u16(0), u32(0xff000000), u8(0)),
  ),
} as const
