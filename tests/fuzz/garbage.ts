// Grids of garbage: cells of every kind, words that mean something in a claim, numbers at their limits, in no order that makes sense.
import type { Cell, Grid, GridRow } from '../../lib/sheet/grid.ts'
import type { Draw } from '../sheet/mess/draw.ts'

const words = (
  'Tosite|Pvm|Summa|Alv|Alv %|Yhteensä|Selite|Kustannuslaji|Paikkakunta|Paikkakunta 1|Mallila|Maksatuskausi|Maksatushakemus nro:|1.8.–31.10.2009|' +
  'elokuu|syyskuu 2009|Ei kustannuksia|Siirto|Debet|Kredit|Kunnan omavastuu|500|"|-|#REF!|1.250|15.9.2009|122,00|(15,00)|7250,-|12,345|0,005|1e9|' +
  'Palvelujen ostot|Moms|Belopp|Datum|Verifikat|Amount|Date|Voucher|hyvitys|constructor|__proto__|toString|💶|\u202e100|\u0000|\ud800|NaN|Infinity|-0|' +
  '99999999999999999999|31.2.2009|29.2.2009|0.0.0000|1.1.10000'
).split('|')
const formats = ['d.m.yyyy', '0%', '#,##0.00', 'mmm yyyy', '"kr"0', ';;;', '[$$-409]0', '[h]:mm', '\\', '"', '#,##0.00 "€"', 'General']
const numbers = [
  0,
  1,
  -1,
  0.005,
  0.1 + 0.2,
  12.345,
  1e15,
  -1e15,
  1e308,
  5e-324,
  40_071,
  38_609,
  2_958_465,
  2_958_466,
  9_007_199_254_740_993,
  0.22,
  22,
]

function garbageCell(draw: Draw, column: number): Cell {
  const kind = draw.between(0, 9)
  if (kind < 5) return { kind: 'text', column, text: garbageText(draw) }
  if (kind < 8)
    return { kind: 'number', column, number: draw.happens(0.5) ? draw.of(numbers) : draw.between(-99_999, 99_999) / 100, ...format(draw) }
  return draw.of<Cell>([
    { kind: 'error', column, text: '#N/A' },
    { kind: 'boolean', column, boolean: true },
    { kind: 'uncalculated', column, formula: 'SUM(A1:A9)' },
  ])
}

const format = (draw: Draw): { format?: string } => (draw.happens(0.6) ? { format: draw.of(formats) } : {})

function garbageText(draw: Draw): string {
  if (draw.happens(0.7)) return draw.of(words)
  if (draw.happens(0.5)) return `${draw.of(words)} ${draw.of(words)}`
  return String.fromCodePoint(...Array.from({ length: draw.between(1, 9) }, () => draw.between(32, draw.happens(0.5) ? 126 : 0x2fff)))
}

function garbageRows(draw: Draw): GridRow[] {
  const rows: GridRow[] = []
  let row = 0
  for (let count = draw.between(0, 16); count > 0; count -= 1) {
    row += draw.happens(0.9) ? 1 : draw.between(2, 900)
    const cells = Array.from({ length: draw.between(1, 10) }, (_, column) => column).flatMap((column) =>
      draw.happens(0.75) ? [garbageCell(draw, column)] : [],
    )
    if (cells.length > 0) rows.push({ row, hidden: draw.happens(0.1), cells })
  }
  return rows
}

const garbageGrid = (draw: Draw): Grid => ({
  name: draw.of(words),
  hidden: draw.happens(0.1),
  date1904: draw.happens(0.2),
  hiddenColumns: new Set(draw.happens(0.2) ? [draw.between(0, 9)] : []),
  merges: Array.from({ length: draw.between(0, 2) }, () => {
    const [top, left] = [draw.between(1, 20), draw.between(0, 9)]
    return { top, left, bottom: top + draw.between(0, 1_000_000), right: left + draw.between(0, 16_000) }
  }),
  rows: garbageRows(draw),
})

/** The sheets of a file of garbage. */
export const garbageGrids = (draw: Draw): Grid[] => Array.from({ length: draw.between(0, 3) }, () => garbageGrid(draw))
