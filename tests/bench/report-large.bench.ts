// The same of 100,000 lines. exceljs holding their cells took 41 s of processor time and 3.5 GB, more than Node gives a process of its own accord; its
// other writer, which holds none, packs with the machine's own zlib, where our bytes are the same on every machine.
import { compare, streamedWrite } from './report-writes.ts'

await compare({
  localities: 200,
  lines: 500,
  rounds: 0,
  bare: streamedWrite,
  bareName: 'bare exceljs, row by row',
  note: 'against exceljs holding them 0.4 ×, goal ≤ 1.50',
})
