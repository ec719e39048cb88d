// Reading by us, by SheetJS and by exceljs, against the bare unpacking of the same parts, in one run.
import { crc32, inflateRawSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import XLSX from 'xlsx'
import { Archive, defaultLimits, readXlsx } from '../../lib/formats/xlsx/index.ts'
import { nativeInflate } from '../support/xlsx/inflate.ts'
import { inTurn, row, timeOf } from './measuring.ts'

interface Packed {
  readonly packed: Uint8Array
  readonly size: number
}

/** The packed data of every deflated part: what no reader can do without unpacking. */
function packedParts(file: Uint8Array): Packed[] {
  const parts: Packed[] = []
  const archive = new Archive(file, defaultLimits, (packed, size) => {
    parts.push({ packed, size })
    return nativeInflate(packed, size)
  })
  for (const key of archive.keys) archive.part(key)
  return parts
}

/** Ours and the bare inflate in turn; the others, which are slow, once, over so many of the files. */
export async function compare(title: string, files: readonly Uint8Array[], rounds: number, few: number): Promise<void> {
  const parts = files.flatMap(packedParts)
  const { bare = NaN, ours = NaN } = await inTurn(rounds, {
    bare: () => {
      for (const one of parts) inflateRawSync(one.packed, { maxOutputLength: one.size })
    },
    ours: () => {
      for (const file of files) readXlsx(file, defaultLimits, nativeInflate, (part) => crc32(part))
    },
  })
  const share = files.length / few
  const some = files.slice(0, few)
  const sheetjs = await timeOf(() => {
    for (const file of some) {
      const { SheetNames, Sheets } = XLSX.read(file, { type: 'array' })
      if (Sheets[SheetNames[0] ?? ''] === undefined) throw new Error('SheetJS reads nothing')
    }
  })
  const exceljs = await timeOf(async () => {
    for (const file of some) {
      const { worksheets } = await new ExcelJS.Workbook().xlsx.load(new Uint8Array(file).buffer)
      if ((worksheets[0]?.rowCount ?? 0) < 41) throw new Error('exceljs reads nothing')
    }
  })
  console.log(title)
  console.log(row('bare inflate', bare, bare))
  console.log(row('our reader', ours, bare))
  console.log(row('SheetJS', sheetjs * share, bare, `${((sheetjs * share) / ours).toFixed(1)} × ours`))
  console.log(row('exceljs', exceljs * share, bare, `${((exceljs * share) / ours).toFixed(1)} × ours`))
}
