// The thread that reads one file of a corpus: what came of it, against a witness.
import { readFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { readSheets } from '../../lib/formats/index.ts'
import { readClaims } from '../../lib/sheet/read-claims/index.ts'
import { project } from '../sheet/sheets.ts'
import { nativeInflate } from '../support/xlsx/inflate.ts'
import { compared, type Comparison } from './compare.ts'
import { oracleOf } from './oracle.ts'

export interface Reading {
  readonly bytes: number
  /** Milliseconds our reader took. */
  readonly time: number
  /** Null where it was refused. */
  readonly cells: number | null
  /** `code` or `code reason` of every finding, each once. */
  readonly codes: readonly string[]
  /** Cells a witness reads; null where there is none, and of a file that we refuse. */
  readonly witnessed: number | null
  readonly comparison: Comparison | null
}

async function readingOf(path: string): Promise<Reading> {
  const bytes = new Uint8Array(readFileSync(path))
  const start = performance.now()
  const { value: grids, findings } = await readSheets(bytes, path, { inflate: nativeInflate })
  if (grids) readClaims(grids, path, project)
  const time = performance.now() - start
  // A file that we refuse has no witness: SheetJS took 1.5 GB for one that is damaged, and the whole process with it.
  const oracle = grids && oracleOf(path, bytes)
  return {
    bytes: bytes.length,
    time,
    cells: grids?.reduce((sum, { rows }) => sum + rows.reduce((own, { cells }) => own + cells.length, 0), 0) ?? null,
    codes: [...new Set(findings.map(({ code, figures }) => [code, ...detailOf(figures)].join(' ')))],
    witnessed: oracle && [...oracle.sheets.values()].reduce((sum, { cells }) => sum + cells.size, 0),
    comparison: grids && oracle && compared(grids, oracle),
  }
}

const detailOf = (figures: object): string[] =>
  'reason' in figures ? [String(figures.reason)] : 'limit' in figures ? [String(figures.limit)] : []

parentPort?.on('message', (path: string) => {
  void readingOf(path).then((reading) => {
    parentPort?.postMessage(reading)
  })
})
parentPort?.postMessage('ready')
