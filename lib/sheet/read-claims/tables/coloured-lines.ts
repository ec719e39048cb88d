// Lines that a legend puts aside by their colour: `Punaisella merkityt eivät kuulu hankkeeseen`. Law: where the rows' colours are known and tell which they are, each of
// these waits and the others do not; where they are not, the list does, for nobody here can say which lines are meant.
import { finding } from '../../../core/finding.ts'
import type { GridRow } from '../../grid.ts'
import { coloursSaid, type ColoursSaid } from '../words/colour-words.ts'
import { quoted } from '../words/quoted.ts'
import type { OfList } from './same-faults.ts'
import type { TableScene } from './table-scene.ts'

interface Legend extends ColoursSaid {
  readonly text: string
}

export function withColours({ table: { above, body }, columns }: TableScene, { lines, ofColumns }: OfList): OfList {
  if (lines.length === 0) return { lines, ofColumns }
  const legend = legendIn(above.slice(-MOST_ROWS)) ?? legendIn(body.slice(-MOST_ROWS))
  if (legend === null) return { lines, ofColumns }
  const text = quoted(legend.text)
  const marked = markedRows(
    legend,
    new Map(body.map((row) => [row.row, row])),
    lines.map(({ line }) => line.row),
  )
  if (marked.size > 0)
    return {
      ofColumns,
      lines: lines.map((one) =>
        marked.has(one.line.row) ? { ...one, findings: [...one.findings, finding('line-set-aside', { text }, one.line.at)] } : one,
      ),
    }
  const all = [...columns.byColumn.values()]
  const amount = (['claimed', 'gross', 'debit', 'net'] as const).map((role) => all.find((one) => one.role === role)).find(Boolean)
  if (amount === undefined) return { lines, ofColumns }
  return {
    lines,
    ofColumns: [
      ...ofColumns,
      finding('heading-uncertain', { text: quoted(`${amount.text}: ${legend.text}`), meaning: '' }, amount.at, 'error'),
    ],
  }
}

/** A legend stands near its list. */
const MOST_ROWS = 30
/** In texts: a line of a list has more. */
const MOST_TEXTS = 3

function legendIn(rows: readonly GridRow[]): Legend | null {
  for (const { cells } of rows) {
    if (cells.length > MOST_TEXTS) continue
    for (const cell of cells) {
      const said = cell.kind === 'text' ? coloursSaid(cell.text) : null
      if (said !== null && cell.kind === 'text') return { ...said, text: cell.text }
    }
  }
  return null
}

/** The rows of lines in a colour of the legend's; none where all or none of them are, or some have a colour that it does not name. */
function markedRows({ against, named }: Legend, rows: ReadonlyMap<number, GridRow>, lines: readonly number[]): ReadonlySet<number> {
  const hues = lines.map((row) => rows.get(row)?.hues?.split(' ') ?? [])
  const isKnown = against.length > 0 && hues.flat().every((hue) => named.some((one) => one === hue))
  const marked = lines.filter((_, index) => against.some((hue) => hues[index]?.includes(hue) === true))
  return new Set(isKnown && marked.length < lines.length ? marked : [])
}
