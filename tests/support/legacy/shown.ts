// What was read, as tests like to say it: values by address, and findings by code.
import { readSheets, type ReadSettings } from '../../../lib/formats/index.ts'
import type { Finding } from '../../../lib/core/finding.ts'
import { addressOf, type Cell, type Grid } from '../../../lib/sheet/grid.ts'
import { hiddenContent } from '../../../lib/sheet/read-claims/hidden.ts'

export interface Read {
  readonly grids: readonly Grid[] | null
  readonly findings: readonly Finding[]
  /** Every cell by its address: its value, `#…` for an error, `=` for a formula that nobody calculated. */
  readonly values: Readonly<Record<string, string | number | boolean>>
  readonly codes: readonly string[]
  readonly formats: Readonly<Record<string, string>>
}

/** Reads bytes or a text through the door. */
export async function readOf(content: Uint8Array | string, fileName = 'tosite.csv', settings: ReadSettings = {}): Promise<Read> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const { value: grids, findings } = await readSheets(bytes, fileName, settings)
  const cells = (grids ?? []).flatMap((grid) =>
    grid.rows.flatMap(({ row, cells: all }) => all.map((cell) => ({ at: addressOf(grid, row, cell.column), cell }))),
  )
  return {
    grids,
    findings,
    values: Object.fromEntries(cells.map(({ at, cell }) => [at, valueOf(cell)])),
    codes: findings.map((one) => one.code),
    formats: Object.fromEntries(cells.flatMap(({ at, cell }) => (cell.format === undefined ? [] : [[at, cell.format]]))),
  }
}

function valueOf(cell: Cell): string | number | boolean {
  switch (cell.kind) {
    case 'text':
    case 'error':
      return cell.text
    case 'number':
      return cell.number
    case 'date':
      return cell.date
    case 'boolean':
      return cell.boolean
    case 'uncalculated':
      return '='
  }
}

/** What is told of a file that a person sees otherwise than it is read, each with its place. */
export function toldOf({ grids, findings }: Read): string[] {
  const all = [...findings, ...(grids ?? []).flatMap((grid) => hiddenContent(grid))]
  return all.map(({ figures, code, at }) => `${'what' in figures ? figures.what : code} ${at ?? ''}`.trim())
}

/** Why nothing was taken: `code` or `code reason`. */
export const refusals = ({ findings }: Read): string[] =>
  findings
    .filter((one) => one.severity === 'error')
    .map(({ code, figures }) => [code, 'reason' in figures ? figures.reason : 'limit' in figures ? figures.limit : ''].join(' ').trim())
