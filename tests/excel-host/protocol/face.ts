// How an object of the model shows itself to the rich API: its class's properties, objects, methods and items by their wire names.
// Law: whatever a face does not list fails with ApiNotFound and the member's name.
import { notSimulated } from '../model/refusal.ts'
import type { Session } from './session.ts'

export interface Property<T> {
  readonly get: (target: T, session: Session) => unknown
  readonly set?: (target: T, value: unknown, session: Session) => void
}

export type Method<T> = (target: T, given: readonly unknown[], session: Session) => unknown

/** Wire names begin with a capital, or with `_` where the API hides them. */
export interface Face<T extends object> {
  readonly name: string
  /** What tells this object from others of its class: `Id`, `_Id`. */
  readonly identity?: (target: T, session: Session) => Readonly<Record<string, unknown>>
  readonly properties?: Readonly<Record<string, Property<T>>>
  readonly objects?: Readonly<Record<string, (target: T) => Presented | null>>
  readonly methods?: Readonly<Record<string, Method<T>>>
  /** Where it is a collection: what is in it, and how one is found by its key. */
  readonly items?: (target: T) => readonly Presented[]
  readonly item?: (target: T, key: unknown) => Presented
}

/** An object with its face, whatever its class. */
export interface Presented {
  readonly name: string
  readonly target: object
  readonly propertyNames: readonly string[]
  readonly objectNames: readonly string[]
  readonly methodNames: readonly string[]
  readonly isCollection: boolean
  identity(session: Session): Readonly<Record<string, unknown>>
  has(property: string): boolean
  read(property: string, session: Session): unknown
  write(property: string, value: unknown, session: Session): void
  navigate(name: string): Presented | null
  call(method: string, given: readonly unknown[], session: Session): unknown
  items(): readonly Presented[]
  item(key: unknown): Presented
}

function member<M>(members: Readonly<Record<string, M>> | undefined, face: string, name: string): M {
  const found = members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined
  if (found === undefined) throw notSimulated(`${face}.${name}`)
  return found
}

export function present<T extends object>(face: Face<T>, target: T): Presented {
  return {
    name: face.name,
    target,
    propertyNames: Object.keys(face.properties ?? {}),
    objectNames: Object.keys(face.objects ?? {}),
    methodNames: Object.keys(face.methods ?? {}),
    isCollection: face.items !== undefined,
    identity: (session) => face.identity?.(target, session) ?? {},
    has: (property) => Object.hasOwn(face.properties ?? {}, property),
    read: (property, session) => member(face.properties, face.name, property).get(target, session),
    write: (property, value, session) => {
      const { set } = member(face.properties, face.name, property)
      if (set === undefined) throw notSimulated(`setting ${face.name}.${property}`)
      set(target, value, session)
    },
    navigate: (name) => member(face.objects, face.name, name)(target),
    call: (method, given, session) => member(face.methods, face.name, method)(target, given, session),
    items: () => face.items?.(target) ?? [],
    item: (key) => {
      if (face.item === undefined) throw notSimulated(`${face.name}.getItem`)
      return face.item(target, key)
    },
  }
}

export const isPresented = (value: unknown): value is Presented =>
  typeof value === 'object' && value !== null && 'propertyNames' in value && 'target' in value

/** A property one only reads. */
export const reads = <T>(get: (target: T, session: Session) => unknown): Property<T> => ({ get })

/** The members every collection has. */
export const countOf = <T extends object>(items: (target: T) => readonly unknown[]): Readonly<Record<string, Method<T>>> => ({
  GetCount: (target) => items(target).length,
})
