// The forecast of an interim report: what is likely to stay unused at this pace, and a proposal of moving it. After the final claim there is none.
import { forecast, proposeMoves, settleMoved, type CapMove, type Forecast, type LocalityForecast } from '../../forecast.ts'
import { add, ZERO } from '../../money.ts'
import type { Block, Paragraphs, Section, Table } from '../block.ts'
import { amount, cell, here, largest, minus, plus, type Formula } from '../formula.ts'
import type { Scope } from '../scope.ts'
import { closingRow, rowOf, sumCells, tableOf, type ColumnOf } from '../table.ts'
import { count, money, text } from '../value.ts'
import { LOCALITIES } from './localities.ts'

const FORECAST = 'forecast'

/** A section for an interim report, none for a final one. */
export function forecastSections(scope: Scope): Section[] {
  if (scope.settlement.final) return []
  const expected = forecast(scope.project, scope.settlement)
  const moves = proposeMoves(expected)
  const blocks: Block[] = [
    expectationTable(scope, expected),
    movesTable(scope, moves),
    ...(moves.length === 0 ? [] : [effect(scope, moves)]),
  ]
  return [{ id: 'forecast', title: scope.words.forecast.section, sheet: scope.words.sheets.forecast, orientation: 'landscape', blocks }]
}

interface Expectation extends LocalityForecast {
  readonly number: number
}

function expectationTable(scope: Scope, { asOf, elapsedDays, totalDays, localities }: Forecast): Table {
  const { forecast: w, localities: l, claims } = scope.words
  const ofLocality = ({ number }: Expectation, column: string): Formula => cell(LOCALITIES, String(number), column)
  const isDeducted = scope.settlement.mode === 'deductible' || scope.settlement.mode === 'deductibleWithinCap'
  const possibleOf = ({ id }: Expectation): ReturnType<typeof money> => {
    const amounts = scope.settlement.localities.find((one) => one.id === id)
    return money(amounts === undefined ? null : add(amounts.reimbursableCents, amounts.headroomCents))
  }
  const columns: ColumnOf<Expectation>[] = [
    { id: 'number', title: l.number, kind: 'ordinal', width: 7, value: ({ number }) => count(number) },
    { id: 'locality', title: l.locality, kind: 'wrapped', width: 24, value: ({ id }) => text(scope.localityName(id)) },
    {
      id: 'eligible',
      title: claims.eligible,
      kind: 'money',
      width: 17,
      value: ({ eligibleCents }) => money(eligibleCents),
      formulaOf: (one) => ofLocality(one, 'eligible'),
    },
    {
      id: 'expected',
      title: w.expected,
      kind: 'money',
      width: 17,
      value: ({ expectedCents }) => money(expectedCents),
      formula: { kind: 'fraction', amount: largest(amount(ZERO), here('eligible')), numerator: totalDays, denominator: elapsedDays },
    },
    {
      id: 'possible',
      title: w.possible,
      kind: 'money',
      width: 17,
      value: possibleOf,
      formulaOf: (one) => plus(ofLocality(one, 'reimbursable'), ofLocality(one, 'headroom')),
    },
    {
      id: 'unused',
      title: w.unused,
      kind: 'money',
      width: 17,
      value: ({ unusedCents }) => money(unusedCents),
      formulaOf: () => (isDeducted ? null : largest(amount(ZERO), minus(here('possible'), here('expected')))),
    },
  ]
  const rows = localities.map((one, index) => rowOf(String(index + 1), { ...one, number: index + 1 }, columns))
  const sums = sumCells(FORECAST, ['eligible', 'expected', 'possible', 'unused'], columns, rows)
  return tableOf({
    id: FORECAST,
    title: w.title,
    note: w.note(asOf, elapsedDays, totalDays),
    columns,
    rows,
    closing: [closingRow('total', columns, { locality: { value: text(scope.words.total) }, ...sums })],
    empty: scope.words.nothing,
  })
}

function movesTable(scope: Scope, moves: readonly CapMove[]): Table {
  const { forecast: w } = scope.words
  const columns: ColumnOf<CapMove>[] = [
    { id: 'from', title: w.from, kind: 'wrapped', width: 24, value: ({ from }) => text(scope.localityName(from)) },
    { id: 'to', title: w.to, kind: 'wrapped', width: 24, value: ({ to }) => text(scope.localityName(to)) },
    { id: 'amount', title: w.amount, kind: 'money', width: 17, value: ({ cents }) => money(cents) },
  ]
  const rows = moves.map((one, index) => rowOf(String(index + 1), one, columns))
  return tableOf({ id: 'moves', title: w.moves, note: w.movesNote, columns, rows, empty: w.noMoves })
}

/** What the settlement would be with the moves. */
function effect(scope: Scope, moves: readonly CapMove[]): Paragraphs {
  const moved = settleMoved(scope.project, scope.assessment, moves)
  const { project } = scope.settlement
  return {
    kind: 'text',
    title: null,
    paragraphs: [scope.words.forecast.effect(project.reimbursableCents, moved.project.reimbursableCents)],
  }
}
