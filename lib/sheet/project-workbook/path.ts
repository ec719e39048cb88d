// Paths into project.json: `terms.cap.cents`, `localities.0.name.fi`. Law: paths come from our own definitions, never from a file.

/** What stands at a path; undefined where it leads nowhere. */
export const valueAt = (content: unknown, path: string): unknown =>
  path.includes('.') ? path.split('.').reduce<unknown>(stepInto, content) : stepInto(content, path)

const stepInto = (value: unknown, step: string): unknown => (isObject(value) ? Reflect.get(value, step) : undefined)

/** The text at a path; undefined where there is none. */
export function textAt(content: unknown, path: string): string | undefined {
  const value = valueAt(content, path)
  return typeof value === 'string' ? value : undefined
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Puts a value at a path of a content that is being built; what is missing on the way is made, a list where a number follows. */
export function putAt(content: object, path: string, value: unknown): void {
  if (!path.includes('.')) {
    Reflect.set(content, path, value)
    return
  }
  const steps = path.split('.')
  const parent = steps.slice(0, -1).reduce((place, step, index) => madeAt(place, step, /^\d+$/.test(steps[index + 1] ?? '')), content)
  Reflect.set(parent, steps.at(-1) ?? '', value)
}

function madeAt(place: object, step: string, isList: boolean): object {
  const known: unknown = Reflect.get(place, step)
  if (isObject(known)) return known
  const made: object = isList ? [] : {}
  Reflect.set(place, step, made)
  return made
}
