// How the cells of a range look: fonts, fills, borders, widths, whether they are locked. Law: recorded by cell; a value that differs between cells reads as null.
import { areaBetween, bottomOf, columnLimit, rightOf, rowLimit, type Area } from './area.ts'
import { amount, checkTaken, choice, colour, flag, kindOf, text, under, type PropertyBag, type Schema } from './property-tree.ts'
import type { ProtectionOption } from './protection.ts'
import { accessDenied } from './refusal.ts'
import type { Sheet } from './sheet.ts'

const borderSides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const

const border: Schema = {
  style: choice('None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'),
  weight: choice('Thin', 'Hairline', 'Medium', 'Thick'),
  color: colour('#000000'),
  tintAndShade: amount(0),
}

export const rangeFormatSchema: Schema = {
  wrapText: flag(false),
  horizontalAlignment: choice('General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'),
  verticalAlignment: choice('Bottom', 'Top', 'Center', 'Justify', 'Distributed'),
  columnWidth: amount(48),
  rowHeight: amount(15),
  textOrientation: amount(0),
  useStandardHeight: flag(true),
  useStandardWidth: flag(true),
  readingOrder: choice('Context', 'LeftToRight', 'RightToLeft'),
  shrinkToFit: flag(false),
  indentLevel: amount(0),
  autoIndent: flag(false),
  'fill.color': colour('#FFFFFF'),
  'fill.tintAndShade': amount(0),
  'fill.pattern': choice('None', 'Solid', 'Gray50', 'Gray25', 'Horizontal', 'Vertical'),
  'fill.patternColor': colour('#000000'),
  'fill.patternTintAndShade': amount(0),
  'font.name': text('Calibri'),
  'font.size': amount(11),
  'font.color': colour('#000000'),
  'font.bold': flag(false),
  'font.italic': flag(false),
  'font.underline': choice('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'),
  'font.strikethrough': flag(false),
  'font.subscript': flag(false),
  'font.superscript': flag(false),
  'font.tintAndShade': amount(0),
  'protection.locked': flag(true),
  'protection.formulaHidden': flag(false),
  ...borderSides.reduce<Schema>((schema, side) => ({ ...schema, ...under(`borders.${side}.`, border) }), {}),
}

/** The looks of one area of a sheet. */
export class RangeFormat implements PropertyBag {
  readonly schema = rangeFormatSchema
  private readonly sheet: Sheet
  private readonly area: Area

  constructor(sheet: Sheet, area: Area) {
    this.sheet = sheet
    this.area = area
  }

  read(path: string): unknown {
    const { initial } = kindOf(rangeFormatSchema, path)
    const [place] = placesOf(path, this.area)
    if (place === undefined) return initial
    const values = [...this.sheet[place.layers].valuesIn(place.property, place.area)].map((value) => value ?? initial)
    return new Set(values).size === 1 ? values[0] : null
  }

  write(path: string, value: unknown): void {
    checkTaken(rangeFormatSchema, path, value)
    this.sheet.protection.checkAllowed(optionFor(path), `RangeFormat.${path}`)
    if (path.startsWith('protection.') && this.sheet.protection.isProtected) throw accessDenied(path)
    for (const { layers, property, area } of placesOf(path, this.area)) this.sheet[layers].set(property, area, value)
    this.sheet.announceFormat(this.area)
  }

  /** Back to how a new sheet looks. */
  clear(prefix = ''): void {
    this.sheet.protection.checkAllowed('allowFormatCells', 'RangeFormat')
    this.sheet.formats.clear(this.area, prefix)
    this.sheet.announceFormat(this.area)
  }
}

function optionFor(path: string): ProtectionOption {
  if (/^(columnWidth|useStandardWidth)$/.test(path)) return 'allowFormatColumns'
  return /^(rowHeight|useStandardHeight)$/.test(path) ? 'allowFormatRows' : 'allowFormatCells'
}

interface FormatPlace {
  /** Widths and heights outlive a clearing of formats, so they are kept apart. */
  readonly layers: 'formats' | 'sizes'
  readonly property: string
  readonly area: Area
}

/** Where a property of an area is recorded: widths by whole columns, heights by whole rows, borders at the cells they edge. */
function placesOf(path: string, area: Area): FormatPlace[] {
  if (/^(columnWidth|useStandardWidth)$/.test(path)) return [{ layers: 'sizes', property: path, area: { ...area, row: 0, rows: rowLimit } }]
  if (/^(rowHeight|useStandardHeight)$/.test(path))
    return [{ layers: 'sizes', property: path, area: { ...area, column: 0, columns: columnLimit } }]
  const [, side = '', aspect = ''] = /^borders\.(\w+)\.(\w+)$/.exec(path) ?? []
  if (side === '') return [{ layers: 'formats', property: path, area }]
  return edgesOf(side, area).map((edge) => ({ layers: 'formats', property: `border.${edge.at}.${aspect}`, area: edge.area }))
}

interface Edge {
  readonly at: string
  readonly area: Area
}

function edgesOf(side: string, area: Area): Edge[] {
  const [bottom, right] = [bottomOf(area), rightOf(area)]
  const edge = (at: string, part: Area | null): Edge[] => (part === null ? [] : [{ at, area: part }])
  switch (side) {
    case 'EdgeTop':
      return edge('top', { ...area, rows: 1 })
    case 'EdgeBottom':
      return edge('bottom', { ...area, row: bottom, rows: 1 })
    case 'EdgeLeft':
      return edge('left', { ...area, columns: 1 })
    case 'EdgeRight':
      return edge('right', { ...area, column: right, columns: 1 })
    case 'InsideHorizontal':
      return [
        ...edge('bottom', areaBetween(area.row, area.column, bottom - 1, right)),
        ...edge('top', areaBetween(area.row + 1, area.column, bottom, right)),
      ]
    case 'InsideVertical':
      return [
        ...edge('right', areaBetween(area.row, area.column, bottom, right - 1)),
        ...edge('left', areaBetween(area.row, area.column + 1, bottom, right)),
      ]
    default:
      return edge(side, area)
  }
}
