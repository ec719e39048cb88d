// SheetJS reading every file of a folder, in a process of its own.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import XLSX from 'xlsx'

const folder = process.argv[2] ?? '.'
for (const name of readdirSync(folder)) {
  const { SheetNames, Sheets } = XLSX.read(readFileSync(join(folder, name)), { type: 'buffer' })
  if (Sheets[SheetNames[0] ?? '']?.['!ref'] !== 'A1:I41') throw new Error(`${name}: SheetJS reads something else`)
}
