// The work that conditional formats cost. Law: what depends on a condition alone is worked out once, however many cells it is asked of.
import { describe, expect, test } from 'vitest'
import { judgeOf, type Condition } from '../../../lib/formats/xlsx/sheet/condition.ts'
import type { Cell } from '../../../lib/sheet/grid.ts'

const cells = Array.from({ length: 1_000 }, (_, column): Cell => ({ kind: 'number', column, number: column }))
const range = { top: 1, left: 0, bottom: 9, right: 9 }

/** How often a condition is looked at while a thousand cells are asked, and how many of them may meet it. */
function asked(
  type: string,
  operator: string,
  text: string,
  formulas: readonly string[],
): { readonly looks: number; readonly met: number } {
  let looks = 0
  const counted = (value: unknown): PropertyDescriptor => ({
    get: (): unknown => {
      looks += 1
      return value
    },
  })
  const condition = Object.defineProperties({ type }, { operator: counted(operator), text: counted(text), formulas: counted(formulas) })
  const judge = judgeOf(condition as unknown as Condition, range)
  const before = looks
  const met = cells.filter(judge).length
  return { looks: looks - before, met }
}

describe('a condition asked of a thousand cells is not looked at again', () => {
  test.each<[string, string, string, readonly string[], number]>([
    ['expression', '', '', ['ISERROR(A1)'], 0],
    ['expression', '', '', ['Z1=1'], 1_000],
    ['cellIs', 'lessThan', '', ['100'], 100],
    ['cellIs', 'between', '', ['10', '19'], 10],
    ['containsText', 'containsText', 'oy', [], 1_000],
  ])('%s %s %s %j', (type, operator, text, formulas, met) => {
    expect(asked(type, operator, text, formulas)).toEqual({ looks: 0, met })
  })
})
