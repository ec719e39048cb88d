// Does what a request says, action by action. Law: it stops at the first action that fails; what was done before stays done, as in Excel.
import { ExcelRefusal, notSimulated } from '../model/refusal.ts'
import { isPresented, present, type Presented } from './face.ts'
import { newService } from './faces/addin-service.ts'
import { workbookFace } from './faces/workbook.ts'
import { identityOf, load } from './query.ts'
import type { Session } from './session.ts'
import type { Action, ActionResult, ArgumentInfo, ErrorBody, ObjectPath, RequestBody, ResponseBody } from './wire.ts'

/** Called before each action, with its number in the request; it may throw a refusal in its place. */
export type Before = (action: Action, index: number) => void

/** Called with each member used: `Range.Values=`, `Table.GetDataBodyRange()`. */
export type Used = (member: string) => void

export function carryOut(request: RequestBody, session: Session, before: Before, used: Used): ResponseBody {
  const objects = new Objects(request, session, used)
  const results: ActionResult[] = []
  const traceIds: number[] = []
  for (const [index, action] of request.Actions.entries()) {
    try {
      before(action, index)
      if (action.ActionType === 5) traceIds.push(action.Id)
      results.push({ ActionId: action.Id, Value: act(action, objects, session, used) })
    } catch (fault) {
      return { Results: results, TraceIds: traceIds, Error: errorBody(fault, index) }
    }
  }
  return { Results: results, TraceIds: traceIds }
}

function errorBody(fault: unknown, index: number): ErrorBody {
  if (!(fault instanceof ExcelRefusal)) throw fault
  return { Code: fault.code, Message: fault.message, Location: fault.location, ActionIndex: index, HttpStatusCode: fault.httpStatus }
}

/** The library asks this of every range it makes, of null objects too. */
const keepReference = '_KeepReference'

function act(action: Action, objects: Objects, session: Session, used: Used): unknown {
  switch (action.ActionType) {
    case 1:
      return identityOf(objects.get(action.ObjectPathId), session)
    case 2:
      return load(objects.get(action.ObjectPathId), action.QueryInfo ?? {}, session)
    case 3: {
      if (action.Name === keepReference && objects.get(action.ObjectPathId) === null) return null
      const object = objects.existing(action.ObjectPathId, action.Name)
      used(`${object.name}.${action.Name}()`)
      return identityOf(object.call(action.Name, objects.given(action.ArgumentInfo), session), session)
    }
    case 4: {
      const object = objects.existing(action.ObjectPathId, action.Name)
      used(`${object.name}.${action.Name}=`)
      object.write(action.Name, objects.given(action.ArgumentInfo)[0], session)
      return null
    }
    case 5:
      return null
    default:
      throw notSimulated(`actions of type ${String(action.ActionType)}`)
  }
}

/** The objects a request speaks of, each found once, when it is first needed. */
class Objects {
  private readonly paths: Readonly<Record<string, ObjectPath>>
  private readonly session: Session
  private readonly used: Used
  private readonly found = new Map<number, Presented | null>()

  constructor(request: RequestBody, session: Session, used: Used) {
    this.paths = request.ObjectPaths
    this.session = session
    this.used = used
  }

  /** Null for a null object. */
  get(id: number): Presented | null {
    const known = this.found.get(id)
    if (known !== undefined) return known
    const path = this.paths[String(id)]
    if (path === undefined) throw new ExcelRefusal('InvalidObjectPath', `There is no object path ${String(id)}.`)
    const object = this.find(path)
    this.found.set(id, object)
    return object
  }

  /** Nothing can be done to a null object (assumption N1). */
  existing(id: number, member: string): Presented {
    const object = this.get(id)
    if (object === null) throw new ExcelRefusal('InvalidObjectPath', `The object doesn't exist, so ${member} can't be used on it.`, member)
    return object
  }

  /** The arguments, objects in the place of their paths. */
  given(info: ArgumentInfo | undefined): unknown[] {
    return this.resolveList(info?.Arguments ?? [], info?.ReferencedObjectPathIds)
  }

  private find(path: ObjectPath): Presented | null {
    if (path.ObjectPathType === 1) return present(workbookFace, this.session.workbook)
    if (path.ObjectPathType === 2) return newService(path.Name)
    if (path.ObjectPathType === 6) return this.session.references.get(path.Name)
    if (path.ObjectPathType === 7) return null
    const parent = this.get(path.ParentObjectPathId ?? -1)
    return parent === null ? null : this.findIn(parent, path)
  }

  private findIn(parent: Presented, path: ObjectPath): Presented | null {
    if (path.ObjectPathType === 4) return parent.navigate(path.Name)
    const given = this.given(path.ArgumentInfo)
    if (path.ObjectPathType === 5) return parent.item(given[0])
    if (path.ObjectPathType !== 3) throw notSimulated(`object paths of type ${String(path.ObjectPathType)}`)
    this.used(`${parent.name}.${path.Name}()`)
    const result = parent.call(path.Name, given, this.session)
    if (result !== null && !isPresented(result)) throw notSimulated(`${parent.name}.${path.Name} as an object`)
    return result
  }

  private resolveList(values: readonly unknown[], references: unknown): unknown[] {
    const ids: readonly unknown[] = Array.isArray(references) ? references : []
    return values.map((value, index) => this.resolve(value, ids[index]))
  }

  private resolve(value: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference !== 0) return this.get(reference)
    if (Array.isArray(value)) return this.resolveList(value, reference)
    return isPlainObject(value) ? this.resolveObject(value) : value
  }

  /** Objects inside plain JSON appear as `{ _ObjectPathId }`. */
  private resolveObject(value: Readonly<Record<string, unknown>>): unknown {
    const id = value['_ObjectPathId']
    if (typeof id === 'number') return this.get(id)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, this.resolve(part, undefined)]))
  }
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
