// A workbook of an older format: its sheets together, and what is to be said of them together.
import { together, type Checked } from '../../core/finding.ts'
import type { Grid } from '../../sheet/grid.ts'
import { sheetsNamedTwice } from '../xlsx/workbook/sheet-findings.ts'

/** The sheets of a book together, with what there is to say of them. */
export function bookOf(sheets: readonly Checked<Grid>[]): Checked<Grid[]> {
  const { value, findings } = together(sheets)
  const entries = value.map(({ name, hidden }) => ({ name, isHidden: hidden, relationship: null }))
  return { value, findings: [...findings, ...sheetsNamedTwice(entries)] }
}
