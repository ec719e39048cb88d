// Paints looks in rectangles, property by property: a column of amounts is one request for its format, one for its line, and so on.
import type { Language } from '../../../../lib/core/locality.ts'
import type { StyleToken } from '../../../../lib/sheet/plan.ts'
import { borderColours, FONT, looks, ORDINARY, type Border, type Look } from './look.ts'
import { numberFormats, TEXT_FORMAT } from '../../../../lib/i18n/number-formats.ts'
import { rectanglesOf, type Rectangle } from './rectangles.ts'

/** The cells of a rectangle, counted from the corner of what is painted. */
export type CellsAt = (rectangle: Omit<Rectangle<unknown>, 'value'>) => Excel.Range

/** One property in one rectangle. */
export type Setting = () => void

type Shape = Pick<Rectangle<unknown>, 'rows' | 'columns'>
type Painter<Value> = (range: Excel.Range, value: Value, language: Language, shape: Shape) => void
type Tokens = readonly (readonly (StyleToken | undefined)[])[]

/** Paints one property wherever tokens have it. */
type PropertyPainting = (at: CellsAt, tokens: Tokens, language: Language) => Setting[]

const painting =
  <Property extends keyof Look>(property: Property, paint: Painter<NonNullable<Look[Property]>>): PropertyPainting =>
  (at, tokens, language) => {
    const values = tokens.map((row) => row.map((token) => (token === undefined ? undefined : looks[token][property])))
    return rectanglesOf(values).flatMap((rectangle) => {
      const { value } = rectangle
      if (value === undefined) return []
      return [
        () => {
          paint(at(rectangle), value, language, rectangle)
        },
      ]
    })
  }

const paintings: readonly PropertyPainting[] = [
  painting('size', ({ format }, size) => {
    format.font.size = size
  }),
  painting('bold', ({ format }) => {
    format.font.bold = true
  }),
  painting('italic', ({ format }) => {
    format.font.italic = true
  }),
  painting('colour', ({ format }, colour) => {
    format.font.color = colour
  }),
  painting('fill', ({ format }, colour) => {
    format.fill.color = colour
  }),
  painting('horizontal', ({ format }, side) => {
    format.horizontalAlignment = side
  }),
  painting('vertical', ({ format }, side) => {
    format.verticalAlignment = side
  }),
  painting('wrap', ({ format }) => {
    format.wrapText = true
  }),
  painting('indent', ({ format }, level) => {
    format.indentLevel = level
  }),
  painting('border', (range, border, _, shape) => {
    paintBorder(range, border, shape)
  }),
  painting('format', (range, format, language) => {
    setNumberFormat(range, format === 'general' ? 'General' : numberFormats[language][format])
  }),
  painting('isUnlocked', ({ format }) => {
    format.protection.locked = false
  }),
]

/** One format for all cells: the library's types know only one format for each. */
function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][]
}

/** The lines of a range, so that each of its cells has its own. */
function paintBorder(range: Excel.Range, border: Border, shape: Shape): void {
  for (const side of sidesOf(border, shape)) {
    const line = range.format.borders.getItem(side)
    line.style = 'Continuous'
    line.weight = border === 'under' ? 'Hairline' : 'Thin'
    line.color = borderColours[border]
  }
}

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical'

function sidesOf(border: Border, { rows, columns }: Shape): Side[] {
  const above: Side[] = border === 'sum' || border === 'box' ? ['EdgeTop'] : []
  const beside: Side[] = border === 'box' ? ['EdgeLeft', 'EdgeRight'] : []
  const between: Side[] = rows > 1 ? ['InsideHorizontal'] : []
  const amid: Side[] = border === 'box' && columns > 1 ? ['InsideVertical'] : []
  return [...above, 'EdgeBottom', ...beside, ...between, ...amid]
}

/** Everything that makes cells look like their tokens, one property and rectangle after the other. */
export function lookSettings(at: CellsAt, tokens: Tokens, language: Language): Setting[] {
  const columns = Math.max(0, ...tokens.map((row) => row.length))
  if (columns === 0) return []
  const ordinary = (): void => {
    paintOrdinary(at({ top: 0, left: 0, rows: tokens.length, columns }))
  }
  return [ordinary, ...paintings.flatMap((paint) => paint(at, tokens, language))]
}

function paintOrdinary(range: Excel.Range): void {
  const { font } = range.format
  font.name = FONT
  font.size = ORDINARY.size
  font.color = ORDINARY.colour
  range.format.verticalAlignment = ORDINARY.vertical
  setNumberFormat(range, TEXT_FORMAT)
}
