// The faces of pictures and text boxes.
import { shapeSchema, type Shape } from '../../model/shapes.ts'
import { invalidArgument, itemNotFound } from '../../model/refusal.ts'
import type { Sheet } from '../../model/sheet.ts'
import * as given from '../arguments.ts'
import { countOf, present, reads, type Face, type Presented } from '../face.ts'
import { rootOf } from '../tree-face.ts'

const tree = rootOf<Shape>('Shape', shapeSchema, (shape) => shape.settings)

const shapeFace: Face<Shape> = {
  name: 'Shape',
  identity: (shape) => ({ Id: shape.id }),
  properties: { ...tree.properties, Id: reads((shape) => shape.id) },
  objects: tree.objects,
  methods: {
    Delete: (shape) => {
      shape.delete()
    },
  },
}

const presented = (shape: Shape): Presented => present(shapeFace, shape)
const find = ({ shapes }: Sheet, key: unknown): Shape | undefined =>
  shapes.find(({ id, settings }) => id === key || settings.read('name') === key)

function getItem(sheet: Sheet, key: unknown): Presented {
  const shape = find(sheet, key)
  if (shape === undefined) throw itemNotFound(`the shape ${String(key)}`)
  return presented(shape)
}

export const shapesFace: Face<Sheet> = {
  name: 'ShapeCollection',
  items: ({ shapes }) => shapes.map(presented),
  item: getItem,
  methods: {
    ...countOf(({ shapes }: Sheet) => shapes),
    AddImage: (sheet, [base64]) => {
      const image = given.text(base64, 'ShapeCollection.addImage')
      if (!/^[A-Za-z0-9+/]+=*$/.test(image))
        throw invalidArgument('ShapeCollection.addImage', 'A picture comes as base64, without the words before it')
      return presented(sheet.addShape('Image', image))
    },
    AddTextBox: (sheet, [text]) => {
      const shape = sheet.addShape('TextBox')
      shape.settings.write('textFrame.textRange.text', given.optionalText(text, 'ShapeCollection.addTextBox') ?? '')
      return presented(shape)
    },
    GetItem: (sheet, [key]) => getItem(sheet, key),
  },
}
