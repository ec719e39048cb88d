// SheetJS reading every file of a folder, in a process of its own.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import XLSX from 'xlsx'

const folder = process.argv[2] ?? '.'
let sheets = 0
for (const name of readdirSync(folder)) sheets += XLSX.read(readFileSync(join(folder, name)), { type: 'buffer' }).SheetNames.length
console.log(String(sheets))
