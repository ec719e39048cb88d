import { beforeEach, describe, expect, it } from 'vitest'
import { figurePlaces } from '../../../addin/state/why/places.ts'
import { figureOf, type Figure } from '../../../addin/state/why/figure.ts'
import { stepOf, type Part, type Step } from '../../../addin/state/why/explain.ts'
import { madeReport } from '../../../addin/state/season/reports.ts'
import type { CellReference } from '../../../lib/core/report/index.ts'
import { Person } from './person.ts'

let person: Person
beforeEach(async () => {
  person = await Person.atSample()
  await person.pickSamples('Paikkakunta 1 kulut 1.xlsx', 'Paikkakunta 1 kulut 2.xlsx')
  await person.tell({ kind: 'postAsked' })
})

const financial = { kind: 'financial', language: 'fi' } as const
const L1: CellReference = { table: 'localities', row: '1', column: 'reimbursable' }

/** The figure that the pane shows now. */
function shown(): Figure {
  const { why } = person.state
  const reference = why?.trail.at(-1)
  const figure = why === null || reference === undefined ? null : figureOf(madeReport(person.season, why.report).report, reference)
  if (figure === null) throw new Error('no figure is shown')
  return figure
}

const figuresIn = ({ parts }: Step): Figure[] =>
  parts.flatMap((part: Part) => (part.kind === 'figure' ? [part.figure] : part.kind === 'step' ? figuresIn(part.step) : []))

const partsShown = (): Figure[] => {
  const step = stepOf(madeReport(person.season, financial).report, shown())
  return step === null ? [] : figuresIn(step)
}

const told = ({ reference }: Figure): string => `${reference.table}.${reference.row}.${reference.column}`
const textOf = ({ table, row }: Figure, column: string): string => {
  const value = row.values[table.columns.findIndex(({ id }) => id === column)]
  return value?.kind === 'text' ? value.text : ''
}
const centsOf = ({ value }: Figure): number => (value.kind === 'money' ? Number(value.cents) : 0)

/** Follows every part of the figure shown, to where nothing follows from anything; the trail is walked back each time. */
async function leaves(depth = 1): Promise<Figure[]> {
  const parts = partsShown()
  if (parts.length === 0) return [shown()]
  const found: Figure[] = []
  for (const { reference } of parts) {
    await person.tell({ kind: 'whyFollowed', reference })
    found.push(...(await leaves(depth + 1)))
    await person.tell({ kind: 'whyReturned', length: depth })
  }
  return found
}

describe('why locality 1 is reimbursed 6 000 €', () => {
  beforeEach(async () => {
    await person.tell({ kind: 'whyAsked', reference: L1 })
  })

  it('is the smaller of its eligible 7 250 € and the cap', async () => {
    expect([told(shown()), centsOf(shown())]).toEqual(['localities.1.reimbursable', 600_000])
    await person.tell({ kind: 'whyFollowed', reference: { table: 'claim2', row: '1', column: 'reimbursable' } })
    const step = stepOf(madeReport(person.season, financial).report, shown())
    expect(step?.operation).toBe('smallest')
    expect(partsShown().map((one) => [told(one), centsOf(one)])).toEqual([
      ['claim2.1.eligible', 725_000],
      ['claim2.1.cap', 600_000],
    ])
  })

  it('ends at eight cells of two files and at the cap, which the flyer gives', async () => {
    const ends = await leaves()
    const lines = ends.filter(({ table }) => table.id === 'lines')
    expect(lines.map((one) => [textOf(one, 'file'), textOf(one, 'at'), centsOf(one)])).toEqual([
      ['Paikkakunta 1 kulut 1.xlsx', 'Taul1!A9', 42_000],
      ['Paikkakunta 1 kulut 1.xlsx', 'Taul1!A10', 135_000],
      ['Paikkakunta 1 kulut 1.xlsx', 'Taul1!A11', 180_000],
      ['Paikkakunta 1 kulut 1.xlsx', 'Taul1!A12', 31_250],
      ['Paikkakunta 1 kulut 1.xlsx', 'Taul1!A13', 24_100],
      ['Paikkakunta 1 kulut 2.xlsx', 'Taul1!A9', 98_000],
      ['Paikkakunta 1 kulut 2.xlsx', 'Taul1!A10', 165_000],
      ['Paikkakunta 1 kulut 2.xlsx', 'Taul1!A11', 49_650],
    ])
    const cap = ends.find(({ table }) => table.id === 'terms')
    expect(cap === undefined ? null : [told(cap), centsOf(cap)]).toEqual(['terms.cap.value', 600_000])
  })

  it('is walked back step by step, and a figure met again leads back to where it was', async () => {
    const [to] = partsShown()
    if (to === undefined) throw new Error('it has parts')
    await person.tell({ kind: 'whyFollowed', reference: to.reference }, { kind: 'whyFollowed', reference: L1 })
    expect(person.state.why?.trail).toEqual([L1])
    await person.tell({ kind: 'whyReturned', length: 0 })
    expect(person.state.why?.trail).toEqual([L1])
    await person.tell({ kind: 'whyClosed' })
    expect(person.state.why).toBeNull()
  })

  it('follows edits: once a file is put back it is 4 123,50 €', async () => {
    await person.tell({ kind: 'putBackSure', file: 'Paikkakunta 1 kulut 2.xlsx' })
    expect(centsOf(shown())).toBe(412_350)
  })
})

describe('the cell that is selected', () => {
  it('in a report is asked about: its figure is the one in that cell', async () => {
    await person.tell({ kind: 'writeAsked', reports: [financial] })
    const place = figurePlaces(madeReport(person.season, financial)).placeOf(L1)
    if (place === null) throw new Error('the figure has a cell')
    await person.tell({ kind: 'cellSelected', place }, { kind: 'whySelectedAsked' })
    expect(person.state.why).toEqual({ report: financial, trail: [L1] })
  })

  it('anywhere else leads nowhere, and says so', async () => {
    await person.tell({ kind: 'cellSelected', place: { sheet: 'Taul1', row: 1, column: 0 } }, { kind: 'whySelectedAsked' })
    expect([person.state.why, person.state.notice]).toEqual([null, { kind: 'nowhere' }])
  })
})

describe('every figure of a report', () => {
  it.each(['financial', 'results'] as const)('leads to figures that are there (%s)', (kind) => {
    const { report } = madeReport(person.season, { kind, language: 'fi' })
    const lost: string[] = []
    let figures = 0
    for (const { blocks } of report.sections)
      for (const block of blocks) {
        if (block.kind !== 'table') continue
        for (const row of [...block.rows, ...block.closing])
          for (const column of block.columns) {
            const figure = figureOf(report, { table: block.id, row: row.key, column: column.id })
            const step = figure === null ? null : stepOf(report, figure)
            figures += 1
            if (figure === null || (step !== null && hasBlank(step))) lost.push(`${block.id}.${row.key}.${column.id}`)
          }
      }
    expect(lost).toEqual([])
    expect(figures).toBeGreaterThan(100)
  })
})

const hasBlank = ({ parts }: Step): boolean =>
  parts.some((part) => (part.kind === 'value' ? part.value.kind === 'blank' : part.kind === 'step' && hasBlank(part.step)))
