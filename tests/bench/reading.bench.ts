// How fast workbooks are read, as ratios to the bare unpacking of the same parts in one run. Bundled, as users run it (a test runner's own
// module loading would be measured instead): npx rolldown tests/bench/reading.bench.ts --platform node --file /tmp/reading.mjs && node /tmp/reading.mjs
import { inflateRawSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import { Archive, defaultLimits, readXlsx } from '../../lib/formats/xlsx/index.ts'
import { largeSheet, seasonOfClaims } from '../support/xlsx/claim-files.ts'
import { nativeInflate } from '../support/xlsx/inflate.ts'

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

/** Milliseconds of processor time that some work takes, so that it doesn't matter what else the machine does. */
async function timeOf(work: () => unknown): Promise<number> {
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN

async function readByExceljs(files: readonly Uint8Array[]): Promise<void> {
  for (const file of files) await new ExcelJS.Workbook().xlsx.load(new Uint8Array(file).buffer)
}

/** Rounds in turn; the first is not counted. */
async function compare(name: string, files: readonly Uint8Array[], rounds: number, exceljsFiles: number): Promise<void> {
  const parts = files.flatMap(packedParts)
  const bare: number[] = []
  const ours: number[] = []
  for (let round = 0; round <= rounds; round++) {
    bare.push(
      await timeOf(() => {
        for (const one of parts) inflateRawSync(one.packed, { maxOutputLength: one.size })
      }),
    )
    ours.push(
      await timeOf(() => {
        for (const file of files) readXlsx(file, defaultLimits, nativeInflate)
      }),
    )
  }
  const peak = Math.round(process.resourceUsage().maxRSS / 1024)
  const exceljs = (await timeOf(() => readByExceljs(files.slice(0, exceljsFiles)))) * (files.length / exceljsFiles)
  const [bareTime, ourTime] = [median(bare.slice(1)), median(ours.slice(1))]
  const times = (time: number): string => `${time.toFixed(0).padStart(6)} ms  ${(time / bareTime).toFixed(1).padStart(5)} ×`
  console.log(
    `${name}\n  bare inflate ${times(bareTime)}\n  our reader   ${times(ourTime)}   peak ${peak} MiB\n  exceljs      ${times(exceljs)}`,
  )
}

await compare('one sheet of 200,000 rows of nine columns', [largeSheet(200_000)], 3, 1)
await compare('1,000 claim files of 40 rows', seasonOfClaims(1000), 9, 100)
