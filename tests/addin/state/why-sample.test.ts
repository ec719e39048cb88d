// Two hundred figures of the financial report, drawn at random: each walks down, through nothing but figures of the report, to what was read or decided.
import { beforeAll, expect, it } from 'vitest'
import { stepOf, type Part, type Step } from '../../../addin/state/why/explain.ts'
import { figureOf, type Figure } from '../../../addin/state/why/figure.ts'
import { lineCell } from '../../../addin/state/season/check-cell.ts'
import { madeReport } from '../../../addin/state/season/reports.ts'
import type { CellReference, Report } from '../../../lib/core/report/index.ts'
import { randomFrom } from '../../support/xlsx/random.ts'
import { sampleClaims } from '../support/sample-files.ts'
import { Person } from './person.ts'

let person: Person
let report: Report
beforeAll(async () => {
  person = await Person.atSample()
  await person.pickSamples(...sampleClaims.keys())
  await person.tell({ kind: 'postAsked' })
  ;({ report } = madeReport(person.season, { kind: 'financial', language: 'fi' }))
})

const figuresIn = ({ parts }: Step): Figure[] =>
  parts.flatMap((part: Part) => (part.kind === 'figure' ? [part.figure] : part.kind === 'step' ? figuresIn(part.step) : []))

const nameOf = ({ reference: { table, row, column } }: Figure): string => `${table}.${row}.${column}`

/** All figures of the report that are money. */
function figures(): Figure[] {
  const tables = report.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])))
  return tables.flatMap((table) =>
    [...table.rows, ...table.closing].flatMap((row) =>
      table.columns.flatMap((column): Figure[] => {
        const reference: CellReference = { table: table.id, row: row.key, column: column.id }
        const found = figureOf(report, reference)
        return found?.value.kind === 'money' ? [found] : []
      }),
    ),
  )
}

/** The figures at the end of the walk, each once. */
function leavesOf(figure: Figure, met: Set<string>): Figure[] {
  if (met.has(nameOf(figure))) return []
  met.add(nameOf(figure))
  const step = stepOf(report, figure)
  const parts = step === null ? [] : figuresIn(step)
  return parts.length === 0 ? [figure] : parts.flatMap((one) => leavesOf(one, met))
}

const textOf = ({ table, row }: Figure, column: string): string => {
  const value = row.values[table.columns.findIndex(({ id }) => id === column)]
  return value?.kind === 'text' ? value.text : ''
}

const isPosted = (leaf: Figure): boolean => lineCell(person.season.cells, textOf(leaf, 'file'), textOf(leaf, 'at')) !== null

/** What the project has decided, received or counted, as its tables say. */
const given: ReadonlySet<string> = new Set(['advances', 'income', 'receipts', 'sources', 'terms', 'cents'])
const isGiven = ({ reference: { table, column } }: Figure): boolean => given.has(table) || column === 'approved'

/** Nothing claimed comes from nowhere. */
const isNothing = ({ value }: Figure): boolean => value.kind !== 'money' || Number(value.cents) === 0

it('each comes from posted lines that can be gone to, or from what the project has decided or received', () => {
  const all = figures()
  const random = randomFrom(2009)
  const drawn = Array.from({ length: 200 }, () => all[Math.floor(random() * all.length)]!)
  const leaves = drawn.flatMap((figure) => leavesOf(figure, new Set()))
  const [lines, others] = [leaves.filter(({ table }) => table.id === 'lines'), leaves.filter(({ table }) => table.id !== 'lines')]
  expect(lines.filter((leaf) => !isPosted(leaf)).map(nameOf)).toEqual([])
  const unexplained = others.filter((leaf) => !isGiven(leaf) && !isNothing(leaf))
  expect([...new Set(unexplained.map(nameOf))].sort()).toEqual([])
  expect(lines.length).toBeGreaterThan(100)
})

it('the unapplied self-financing of the overview is one of them', () => {
  const unapplied = figureOf(report, { table: 'funding', row: 'unapplied', column: 'cumulative' })
  expect(unapplied?.value).toMatchObject({ kind: 'money' })
  expect(leavesOf(unapplied!, new Set()).length).toBeGreaterThan(1)
})
