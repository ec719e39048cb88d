// Pictures and text boxes on a sheet, as records.
import { amount, choice, flag, PropertyTree, readOnly, text, type Schema } from './property-tree.ts'
import type { Sheet } from './sheet.ts'

export const shapeSchema: Schema = {
  name: text(),
  left: amount(0),
  top: amount(0),
  width: amount(72),
  height: amount(72),
  rotation: amount(0),
  altTextTitle: text(),
  altTextDescription: text(),
  lockAspectRatio: flag(true),
  visible: flag(true),
  placement: choice('TwoCell', 'OneCell', 'Absolute'),
  type: readOnly('Unsupported'),
  'textFrame.textRange.text': text(),
  'textFrame.horizontalAlignment': choice('Left', 'Center', 'Right', 'Justify', 'JustifyLow', 'Distributed', 'ThaiDistributed'),
  'textFrame.verticalAlignment': choice('Top', 'Middle', 'Bottom', 'Justified', 'Distributed'),
}

export class Shape {
  readonly sheet: Sheet
  readonly id: string
  readonly settings: PropertyTree
  /** The picture in base64, or null. */
  readonly image: string | null

  constructor(sheet: Sheet, id: string, type: string, image: string | null) {
    this.sheet = sheet
    this.id = id
    this.image = image
    this.settings = new PropertyTree(shapeSchema, () => {
      this.checkEdit('Shape')
    })
    this.settings.record('type', type)
    this.settings.record('name', `${type} ${id}`)
  }

  delete(): void {
    this.checkEdit('Shape.delete')
    this.sheet.shapes.splice(this.sheet.shapes.indexOf(this), 1)
  }

  private checkEdit(location: string): void {
    this.sheet.protection.checkAllowed('allowEditObjects', location)
  }
}
