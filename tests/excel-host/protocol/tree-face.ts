// Faces of recorded properties, made from their schema: `title.format.font.bold` is Chart.title, its format, its font, the property bold.
// Law: the schema is the whole surface; besides it there are only the methods named here.
import type { PropertyBag } from '../model/property-tree.ts'
import { invalidArgument } from '../model/refusal.ts'
import { present, type Face, type Method, type Presented, type Property } from './face.ts'
import { wireName } from './query.ts'

/** One object of a tree: where its properties begin. */
export interface Branch {
  readonly bag: PropertyBag
  /** `title.format.`; empty for the root. */
  readonly path: string
}

/** The methods of the object at a path. */
export type MethodsAt = (path: string) => Readonly<Record<string, Method<Branch>>>

const none: MethodsAt = () => ({})

/** The object at a path of a bag, such as the font of a range's format. */
export function presentBranch(name: string, bag: PropertyBag, path: string, methodsAt: MethodsAt = none): Presented {
  return present(faceAt(name, bag, path, methodsAt), { bag, path })
}

function faceAt(name: string, bag: PropertyBag, path: string, methodsAt: MethodsAt): Face<Branch> {
  const { properties, children } = membersAt(Object.keys(bag.schema), path)
  const objects = children.map(
    (child) => [wireName(child), (): Presented => presentBranch(`${name}.${child}`, bag, `${path}${child}.`, methodsAt)] as const,
  )
  const face: Face<Branch> = {
    name,
    properties: treeProperties(properties),
    objects: Object.fromEntries(objects),
    methods: methodsAt(path.slice(0, -1)),
  }
  return path.endsWith('borders.') ? { ...face, ...itemsOf(Object.fromEntries(objects)) } : face
}

/** The plain properties of these names, for faces that have others besides. */
const treeProperties = (names: readonly string[]): Readonly<Record<string, Property<Branch>>> =>
  Object.fromEntries(
    names.map((property) => [
      wireName(property),
      {
        get: ({ bag, path }: Branch): unknown => bag.read(path + property),
        set: ({ bag, path }: Branch, value: unknown): void => {
          bag.write(path + property, value)
        },
      },
    ]),
  )

/** Borders are found by their side. */
function itemsOf(objects: Readonly<Record<string, () => Presented>>): Partial<Face<Branch>> {
  return {
    items: () => Object.values(objects).map((object) => object()),
    item: (_, key) => {
      const object = objects[String(key)]
      if (object === undefined) throw invalidArgument('RangeBorderCollection.getItem', `${String(key)} is no side`)
      return object()
    },
  }
}

function membersAt(
  paths: readonly string[],
  prefix: string,
): { readonly properties: readonly string[]; readonly children: readonly string[] } {
  const rest = paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length).split('.'))
  const properties = rest.filter((parts) => parts.length === 1).flatMap((parts) => parts)
  const children = new Set(rest.filter((parts) => parts.length > 1).map(([first = '']) => first))
  return { properties, children: [...children] }
}

/** The plain properties and the objects at the root of a bag that belongs to a model object of its own. */
export function rootOf<T extends object>(
  name: string,
  schema: PropertyBag['schema'],
  bagOf: (target: T) => PropertyBag,
  methodsAt: MethodsAt = none,
): Required<Pick<Face<T>, 'properties' | 'objects'>> {
  const { properties, children } = membersAt(Object.keys(schema), '')
  const own = properties.map((property): readonly [string, Property<T>] => [
    wireName(property),
    {
      get: (target) => bagOf(target).read(property),
      set: (target, value) => {
        bagOf(target).write(property, value)
      },
    },
  ])
  const objects = children.map(
    (child) =>
      [wireName(child), (target: T): Presented => presentBranch(`${name}.${child}`, bagOf(target), `${child}.`, methodsAt)] as const,
  )
  return { properties: Object.fromEntries(own), objects: Object.fromEntries(objects) }
}
