// How fast workbooks are read, against the bare unpacking of the same parts, exceljs and SheetJS, all in one run: 1,000 claim files of 40 rows, and one
// sheet of 200,000 rows.
import { inflateRawSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import XLSX from 'xlsx'
import { Archive, defaultLimits, readXlsx } from '../../lib/formats/xlsx/index.ts'
import { largeSheet, seasonOfClaims } from '../support/xlsx/claim-files.ts'
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

const peak = (): number => Math.round(process.resourceUsage().maxRSS / 1024)

/** Ours and the bare inflate in turn; the others, which are slow, once, over so many of the files. */
async function compare(title: string, files: readonly Uint8Array[], rounds: number, few: number): Promise<void> {
  const parts = files.flatMap(packedParts)
  globalThis.gc?.()
  const before = peak()
  const { bare = NaN, ours = NaN } = await inTurn(rounds, {
    bare: () => {
      for (const one of parts) inflateRawSync(one.packed, { maxOutputLength: one.size })
    },
    ours: () => {
      for (const file of files) readXlsx(file, defaultLimits, nativeInflate)
    },
  })
  const memory = `${String(before)} → ${String(peak())} MiB`
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
  console.log(row('our reader', ours, bare, `memory ${memory}`))
  console.log(row('SheetJS', sheetjs * share, bare, `${((sheetjs * share) / ours).toFixed(1)} × ours`))
  console.log(row('exceljs', exceljs * share, bare, `${((exceljs * share) / ours).toFixed(1)} × ours`))
}

await compare('reading one sheet of 200,000 rows of nine columns', [largeSheet(200_000)], 3, 1)
await compare('reading 1,000 claim files of 40 rows', seasonOfClaims(1000), 7, 200)
