// How fast one sheet of 200,000 rows is read, and in how much memory.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { largeSheet } from '../support/xlsx/claim-files.ts'
import { costOf } from './measuring.ts'
import { compare } from './readers.ts'

const file = largeSheet(200_000)
await compare('reading one sheet of 200,000 rows of nine columns', [file], 5, 1)
const path = join(mkdtempSync(join(tmpdir(), 'vipu-bench-')), 'large.xlsx')
writeFileSync(path, file)
const { memory } = costOf(join(fileURLToPath(new URL('.', import.meta.url)), 'we-read.js'), [path])
console.log(`  a process that reads it once: ${memory.toFixed(0)} MiB`)
rmSync(dirname(path), { recursive: true })
