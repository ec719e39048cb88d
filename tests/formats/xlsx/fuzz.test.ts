// Mutated workbooks by the hundred: never a throw, never silence, and whatever is read is a sound grid, the same one where only the archive was harmed. VIPU_FUZZ sets how many, VIPU_FUZZ_SEED from where.
import { expect, test } from 'vitest'
import type { Finding } from '../../../lib/core/finding.ts'
import { readXlsx } from '../../../lib/formats/xlsx/index.ts'
import type { Grid } from '../../../lib/sheet/grid.ts'
import { nativeInflate } from '../../support/xlsx/inflate.ts'
import { mutants } from '../../support/xlsx/mutants.ts'
import { shown } from '../../support/xlsx/shown.ts'

const count = Number(process.env['VIPU_FUZZ'] ?? 150)
const firstSeed = Number(process.env['VIPU_FUZZ_SEED'] ?? 1)

/** A grid as everything after the reader relies on it. */
function checkGrid(grid: Grid): void {
  let lastRow = 0
  for (const { row, cells } of grid.rows) {
    expect(row).toBeGreaterThan(lastRow)
    expect(row).toBeLessThanOrEqual(1_048_576)
    expect(cells.length).toBeGreaterThan(0)
    lastRow = row
    let lastColumn = -1
    for (const cell of cells) {
      expect(cell.column).toBeGreaterThan(lastColumn)
      lastColumn = cell.column
      if (cell.kind === 'number') expect(Number.isFinite(cell.number) && !Object.is(cell.number, -0)).toBe(true)
      if (cell.kind === 'text') expect(cell.text).not.toBe('')
    }
    expect(lastColumn).toBeLessThan(16_384)
  }
}

const isError = (one: Finding): boolean => one.severity === 'error'

test(
  `${count} mutated workbooks from seed ${firstSeed} on are read as sound grids or refused with an error`,
  () => {
    for (let seed = firstSeed; seed < firstSeed + count; seed++) {
      const { bytes, how, original } = mutants(seed)
      try {
        const { value, findings } = readXlsx(bytes, undefined, nativeInflate)
        if (value === null) expect(findings.some(isError)).toBe(true)
        else if (original !== null && !findings.some(isError)) expect(shown(value)).toEqual(shown(readXlsx(original).value))
        value?.forEach(checkGrid)
      } catch (error) {
        throw new Error(`seed ${seed}, ${how}`, { cause: error })
      }
    }
  },
  60_000 + 10 * count,
)

test('a workbook is read the same with the unpacker of browsers as with that of Node', () => {
  for (let seed = firstSeed; seed < firstSeed + Math.min(count, 60); seed++) {
    const { bytes, how } = mutants(seed)
    expect(readXlsx(bytes), `seed ${seed}, ${how}`).toEqual(readXlsx(bytes, undefined, nativeInflate))
  }
})
