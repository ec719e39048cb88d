// Texts of a workbook that were misread before they came into it (`PÃ¤ivÃ¤`), put right as those of a text file are. Law: what was put right is said once
// for each sheet, and so is what is lost.
import { finding, type Checked, type Finding } from '../core/finding.ts'
import { addressOf, type Cell, type Grid, type GridRow } from '../sheet/grid.ts'
import { isLost, mayBeMisread, repaired } from './csv/mojibake.ts'

export function withMisreadTexts({ value, findings }: Checked<Grid[] | null>): Checked<Grid[] | null> {
  if (!value?.some(({ rows }) => rows.some(isSuspect))) return { value, findings }
  const mended = value.map(mendedGrid)
  return { value: mended.map((one) => one.value), findings: [...findings, ...mended.flatMap((one) => one.findings)] }
}

const isSuspect = (row: GridRow): boolean => row.cells.some((cell) => cell.kind === 'text' && mayBeMisread(cell.text))

function mendedGrid(grid: Grid): Checked<Grid> {
  const first: { repaired?: Finding; lost?: Finding } = {}
  const mend = (cell: Cell, row: number): Cell => {
    if (cell.kind !== 'text' || !mayBeMisread(cell.text)) return cell
    const text = repaired(cell.text)
    const misread = (): Finding => finding('mojibake', { text: cell.text, repaired: text }, addressOf(grid, row, cell.column))
    if (text !== cell.text) first.repaired ??= misread()
    if (isLost(text)) first.lost ??= misread()
    return { ...cell, text }
  }
  const rows = grid.rows.map((row) => (isSuspect(row) ? { ...row, cells: row.cells.map((cell) => mend(cell, row.row)) } : row))
  return { value: { ...grid, rows }, findings: [first.repaired, first.lost].filter((one) => one !== undefined) }
}
