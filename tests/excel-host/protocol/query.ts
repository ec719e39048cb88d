// Loading: from the paths an add-in asks for to the values it gets. Law: a path to nothing fails; what was not asked for is not sent.
import { isPresented, type Presented } from './face.ts'
import type { Session } from './session.ts'
import type { QueryInfo } from './wire.ts'

/** What is asked for, by wire name; `*` stands for all plain properties. */
class Wanted extends Map<string, Wanted> {}

export const wireName = (name: string): string => (name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1))

export function load(object: Presented | null, info: QueryInfo, session: Session): unknown {
  if (object === null) return null
  const wanted = wantedBy([...(info.Select ?? []), ...(info.Expand ?? [])])
  return object.isCollection ? loadCollection(object, wanted, session, info) : loadObject(object, wanted, session)
}

function wantedBy(paths: readonly string[]): Wanted {
  const wanted = new Wanted()
  for (const path of paths) {
    let level = wanted
    for (const name of path.split(/[/.]/)) {
      const next = level.get(wireName(name)) ?? new Wanted()
      level.set(wireName(name), next)
      level = next
    }
  }
  return wanted
}

/** `*` is no member, and whether an object is null its identity tells already. */
const unneeded: ReadonlySet<string> = new Set(['*', 'IsNullObject', 'IsNull'])

function loadObject(object: Presented, wanted: Wanted, session: Session): Readonly<Record<string, unknown>> {
  const names = wanted.size === 0 || wanted.has('*') ? [...object.propertyNames, ...wanted.keys()] : [...wanted.keys()]
  const loaded = names
    .filter((name) => !unneeded.has(name))
    .map((name) => [name, loadMember(object, name, wanted.get(name) ?? new Wanted(), session)] as const)
  return { ...object.identity(session), ...Object.fromEntries(loaded) }
}

function loadMember(object: Presented, name: string, wanted: Wanted, session: Session): unknown {
  if (object.has(name)) return object.read(name, session)
  const child = object.navigate(name)
  if (child === null) return null
  return child.isCollection ? loadCollection(child, wanted, session) : loadObject(child, wanted, session)
}

/** `items/name` and plain `name` both mean the items; the collection's own properties mean itself. */
function loadCollection(
  object: Presented,
  asked: Wanted,
  session: Session,
  { Top: top, Skip: skip = 0 }: QueryInfo = {},
): Readonly<Record<string, unknown>> {
  const wanted = new Wanted([...asked].filter(([name]) => name !== 'Items').concat([...(asked.get('Items') ?? [])]))
  const own = [...wanted.keys()].filter((name) => object.has(name))
  const ofItems = new Wanted([...wanted].filter(([name]) => !object.has(name)))
  const properties = Object.fromEntries(own.map((name) => [name, object.read(name, session)]))
  const isForItems = ofItems.size > 0 || asked.size === 0 || asked.has('Items')
  if (!isForItems) return properties
  const items = object.items().slice(skip, top === undefined ? undefined : skip + top)
  return { ...properties, _Items: items.map((item) => loadObject(item, ofItems, session)) }
}

/** What an action's result says of an object: who it is, or null where there is none. */
export const identityOf = (value: unknown, session: Session): unknown =>
  isPresented(value) ? { ...value.identity(session) } : (value ?? null)
