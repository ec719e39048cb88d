// The rich API's request and response as they travel: object paths say which objects are meant, actions what is done with them.
// Read in the library itself (EXCEL.md A3); checked at the border, so that a library of another version fails here and not somewhere inside.

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[]
  /** 0 for a plain value, an object path's id for an object, a list for a list. */
  readonly ReferencedObjectPathIds?: readonly unknown[]
}

/** 1 the workbook, 2 a new object, 3 a method's result, 4 a property, 5 an item, 6 a kept reference, 7 a null object. */
export interface ObjectPath {
  readonly Id: number
  readonly ObjectPathType: number
  readonly Name: string
  readonly ParentObjectPathId?: number
  readonly ArgumentInfo?: ArgumentInfo
}

export interface QueryInfo {
  readonly Select?: readonly string[]
  readonly Expand?: readonly string[]
  readonly Top?: number
  readonly Skip?: number
}

/** 1 get the object ready, 2 load, 3 call a method, 4 set a property, 5 a marker. */
export interface Action {
  readonly Id: number
  readonly ActionType: number
  readonly Name: string
  readonly ObjectPathId: number
  readonly ArgumentInfo?: ArgumentInfo
  readonly QueryInfo?: QueryInfo
}

export interface RequestBody {
  readonly Actions: readonly Action[]
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>
}

export interface ActionResult {
  readonly ActionId: number
  readonly Value: unknown
}

export interface ErrorBody {
  readonly Code: string
  readonly Message: string
  readonly Location: string
  readonly ActionIndex: number
  readonly HttpStatusCode: number
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[]
  /** The markers reached: handlers of the document's own events are registered on them. */
  readonly TraceIds: readonly number[]
  readonly Error?: ErrorBody
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const isAction = (value: unknown): value is Action =>
  isRecord(value) && typeof value['Id'] === 'number' && typeof value['ActionType'] === 'number' && typeof value['ObjectPathId'] === 'number'

const isObjectPath = (value: unknown): value is ObjectPath =>
  isRecord(value) && typeof value['Id'] === 'number' && typeof value['ObjectPathType'] === 'number' && typeof value['Name'] === 'string'

/** Reads a request; anything unlike one throws. */
export function readRequest(text: string): RequestBody {
  const body: unknown = JSON.parse(text)
  const { Actions: actions, ObjectPaths: paths } = isRecord(body) ? body : {}
  if (!Array.isArray(actions) || !isRecord(paths) || !actions.every(isAction) || !Object.values(paths).every(isObjectPath)) {
    throw new TypeError(`This is no request of the rich API: ${text.slice(0, 200)}`)
  }
  return { Actions: actions, ObjectPaths: paths as Record<string, ObjectPath> }
}
