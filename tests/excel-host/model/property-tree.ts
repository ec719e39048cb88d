// Properties of Excel's objects that are recorded and given back: charts, page set-up, looks of cells. Law: a schema names every property with its value
// from the start and what it takes; nothing outside the schema can be read or written.
import { invalidArgument, notSimulated } from './refusal.ts'

export interface PropertyKind {
  readonly initial: unknown
  readonly takes: (value: unknown) => boolean
}

/** Paths such as `title.format.font.bold`, named as in the API. */
export type Schema = Readonly<Record<string, PropertyKind>>

/** Anything whose properties are read and written by path. */
export interface PropertyBag {
  readonly schema: Schema
  read(path: string): unknown
  write(path: string, value: unknown): void
}

export const flag = (initial: boolean): PropertyKind => ({ initial, takes: (value) => typeof value === 'boolean' })
export const text = (initial = ''): PropertyKind => ({ initial, takes: (value) => typeof value === 'string' })
export const amount = (initial: number): PropertyKind => ({
  initial,
  takes: (value) => typeof value === 'number' && Number.isFinite(value),
})
export const choice = (initial: string, ...others: readonly string[]): PropertyKind => ({
  initial,
  takes: (value) => typeof value === 'string' && [initial, ...others].includes(value),
})
/** `#RRGGBB`, a name such as `white`, or nothing. */
export const colour = (initial = ''): PropertyKind => ({
  initial,
  takes: (value) => typeof value === 'string' && /^(#[0-9a-f]{6}|[a-z]+|)$/i.test(value),
})
export const record = (initial: Readonly<Record<string, unknown>> = {}): PropertyKind => ({
  initial,
  takes: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
})
export const either = (first: PropertyKind, ...others: readonly PropertyKind[]): PropertyKind => ({
  initial: first.initial,
  takes: (value) => [first, ...others].some((kind) => kind.takes(value)),
})
export const readOnly = (initial: unknown): PropertyKind => ({ initial, takes: () => false })

/** The same properties under a path of their own: `under('title.', titleSchema)`. */
export const under = (path: string, schema: Schema): Schema =>
  Object.fromEntries(Object.entries(schema).map(([name, kind]) => [path + name, kind]))

/** The kind of a property; fails loudly where the schema has none, or where the value is not one it takes. */
export function kindOf(schema: Schema, path: string): PropertyKind {
  const kind = Object.hasOwn(schema, path) ? schema[path] : undefined
  if (kind === undefined) throw notSimulated(`the property ${path}`)
  return kind
}

export function checkTaken(schema: Schema, path: string, value: unknown): void {
  if (!kindOf(schema, path).takes(value)) throw invalidArgument(path, `${path} doesn't take ${JSON.stringify(value)}`)
}

export class PropertyTree implements PropertyBag {
  readonly schema: Schema
  private readonly written = new Map<string, unknown>()
  private readonly guard: (path: string) => void

  /** `guard` is asked before each write, to refuse it or to note the change. */
  constructor(schema: Schema, guard: (path: string) => void = () => undefined) {
    this.schema = schema
    this.guard = guard
  }

  read(path: string): unknown {
    const { initial } = kindOf(this.schema, path)
    return this.written.has(path) ? this.written.get(path) : initial
  }

  write(path: string, value: unknown): void {
    checkTaken(this.schema, path, value)
    this.guard(path)
    this.written.set(path, value)
  }

  /** Sets a property the API cannot set, or without asking the guard. */
  record(path: string, value: unknown): void {
    kindOf(this.schema, path)
    this.written.set(path, value)
  }

  /** What was ever written, by path: for tests that look at what an add-in did. */
  get changes(): ReadonlyMap<string, unknown> {
    return this.written
  }

  forget(prefix: string): void {
    for (const path of [...this.written.keys()]) if (path.startsWith(prefix)) this.written.delete(path)
  }
}
