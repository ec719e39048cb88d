// Conditional formats as records: their cells, their kind, their rules and looks. Law: nothing is painted; a kind has only its own properties.
import type { Area } from './area.ts'
import { amount, choice, colour, either, flag, kindOf, PropertyTree, readOnly, record, text, under, type Schema } from './property-tree.ts'
import { invalidArgument } from './refusal.ts'
import { reshape, type Reshaping } from './reshaping.ts'
import type { Sheet } from './sheet.ts'

const border: Schema = {
  style: choice('None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'),
  color: colour('#000000'),
}

const looks: Schema = {
  'format.numberFormat': text('General'),
  'format.fill.color': colour(),
  'format.font.color': colour(),
  'format.font.bold': flag(false),
  'format.font.italic': flag(false),
  'format.font.strikethrough': flag(false),
  'format.font.underline': choice('None', 'Single', 'Double'),
  ...under('format.borders.EdgeTop.', border),
  ...under('format.borders.EdgeBottom.', border),
  ...under('format.borders.EdgeLeft.', border),
  ...under('format.borders.EdgeRight.', border),
}

const bound = record({ type: 'Automatic' })

export const conditionalFormatSchema: Schema = {
  stopIfTrue: flag(false),
  priority: amount(0),
  type: readOnly('Custom'),
  'dataBar.showDataBarOnly': flag(false),
  'dataBar.barDirection': choice('Context', 'LeftToRight', 'RightToLeft'),
  'dataBar.axisFormat': choice('Automatic', 'None', 'CellMidPoint'),
  'dataBar.axisColor': colour(),
  'dataBar.lowerBoundRule': bound,
  'dataBar.upperBoundRule': bound,
  'dataBar.positiveFormat.fillColor': colour('#638EC6'),
  'dataBar.positiveFormat.gradientFill': flag(true),
  'dataBar.positiveFormat.borderColor': colour(),
  'dataBar.negativeFormat.fillColor': colour('#FF0000'),
  'dataBar.negativeFormat.matchPositiveFillColor': flag(false),
  'dataBar.negativeFormat.borderColor': colour(),
  'dataBar.negativeFormat.matchPositiveBorderColor': flag(true),
  'cellValue.rule': record(),
  ...under('cellValue.', looks),
  'custom.rule.formula': either(text(), amount(0)),
  ...under('custom.', looks),
  'textComparison.rule': record(),
  ...under('textComparison.', looks),
  'preset.rule': record(),
  ...under('preset.', looks),
  'topBottom.rule': record(),
  ...under('topBottom.', looks),
}

/** Which part of the properties belongs to which kind. */
export const kindParts: Readonly<Record<string, string>> = {
  DataBar: 'dataBar',
  CellValue: 'cellValue',
  Custom: 'custom',
  ContainsText: 'textComparison',
  PresetCriteria: 'preset',
  TopBottom: 'topBottom',
}

export class ConditionalFormat {
  readonly sheet: Sheet
  readonly id: string
  readonly type: string
  readonly settings: PropertyTree
  areas: readonly Area[]

  constructor(sheet: Sheet, id: string, type: string, area: Area) {
    const part = Object.hasOwn(kindParts, type) ? kindParts[type] : undefined
    if (part === undefined) throw invalidArgument('ConditionalFormatCollection.add', `${type} is no kind of conditional format known here`)
    this.sheet = sheet
    this.id = id
    this.type = type
    this.areas = [area]
    this.settings = new PropertyTree(conditionalFormatSchema, (path) => {
      kindOf(conditionalFormatSchema, path)
      sheet.protection.checkAllowed('allowFormatCells', 'ConditionalFormat')
    })
    this.settings.record('type', type)
  }

  delete(): void {
    this.sheet.protection.checkAllowed('allowFormatCells', 'ConditionalFormat.delete')
    this.sheet.conditionalFormats.splice(this.sheet.conditionalFormats.indexOf(this), 1)
  }

  reshape(reshaping: Reshaping): void {
    this.areas = this.areas.flatMap((area) => reshape(area, reshaping) ?? [])
  }
}
