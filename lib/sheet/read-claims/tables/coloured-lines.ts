// Lines that a legend puts aside by their colour: `Punaisella merkityt eivät kuulu hankkeeseen`. Law: where the rows' colours are known and tell which they are, each of
// these waits and the others do not; where they are not, the list does, for nobody here can say which lines are meant. A legend on another sheet, which may be of a
// form, asks only where some line bears its colour.
import { finding } from '../../../core/finding.ts'
import type { GridRow, Hue } from '../../grid.ts'
import { coloursSaid, huesNamed, type ColoursSaid } from '../words/colour-words.ts'
import { quoted } from '../words/quoted.ts'
import type { OfList } from './same-faults.ts'
import type { TableScene } from './table-scene.ts'

export interface ColourLegend extends ColoursSaid {
  readonly text: string
}

export function withColours({ table: { above, body }, columns, colours }: TableScene, { lines, ofColumns }: OfList): OfList {
  if (lines.length === 0) return { lines, ofColumns }
  const own = legendIn(above.slice(-MOST_ROWS)) ?? legendIn(body.slice(-MOST_ROWS))
  const legend = own ?? colours[0] ?? null
  if (legend === null) return { lines, ofColumns }
  const text = quoted(legend.text)
  const rows = new Map(body.map((row) => [row.row, row]))
  const hues = lines.map(({ line }) => rows.get(line.row)?.hues?.split(' ') ?? [])
  const marked = markedRows(
    legend,
    hues,
    lines.map(({ line }) => line.row),
  )
  if (marked.size > 0)
    return {
      ofColumns,
      lines: lines.map((one) =>
        marked.has(one.line.row) ? { ...one, findings: [...one.findings, finding('line-set-aside', { text }, one.line.at)] } : one,
      ),
    }
  if (own === null && !hues.some((some) => legend.against.some((hue) => some.includes(hue)))) return { lines, ofColumns }
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

/** What the rows of a list's surroundings, or of a sheet of words, say of colours; all the colours that they name are told apart. */
export function legendIn(rows: readonly GridRow[]): ColourLegend | null {
  for (const { cells } of rows) {
    if (cells.length > MOST_TEXTS) continue
    for (const cell of cells) {
      const said = cell.kind === 'text' ? coloursSaid(cell.text) : null
      if (said !== null && cell.kind === 'text') return { against: said.against, named: [...said.named, ...huesIn(rows)], text: cell.text }
    }
  }
  return null
}

/** `Vihreä = maksettu` beside what is not claimed. */
const huesIn = (rows: readonly GridRow[]): readonly Hue[] =>
  rows.flatMap(({ cells }) =>
    cells.length > MOST_TEXTS ? [] : cells.flatMap((cell) => (cell.kind === 'text' ? huesNamed(cell.text) : [])),
  )

/** The rows of lines in a colour of the legend's; none where all or none of them are, or some have a colour that it does not name. */
function markedRows({ against, named }: ColourLegend, hues: readonly (readonly string[])[], lines: readonly number[]): ReadonlySet<number> {
  const isKnown = against.length > 0 && hues.flat().every((hue) => named.some((one) => one === hue))
  const marked = lines.filter((_, index) => against.some((hue) => hues[index]?.includes(hue) === true))
  return new Set(isKnown && marked.length < lines.length ? marked : [])
}
