// What Excel answers when it does not do something. Law: a refusal carries Excel's own error code; what this simulation does not know is said
// so loudly and never answered with undefined.

/** The codes of Excel's error objects that this simulation answers with. */
export type RefusalCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'

/** The statuses that go with the codes; what is not here is 400. */
const statuses: Partial<Record<RefusalCode, number>> = { AccessDenied: 401, ApiNotFound: 404, GeneralException: 500, ItemNotFound: 404 }

export class ExcelRefusal extends Error {
  readonly code: RefusalCode
  readonly location: string

  constructor(code: RefusalCode, message: string, location = '') {
    super(message)
    this.name = 'ExcelRefusal'
    this.code = code
    this.location = location
  }

  get httpStatus(): number {
    return statuses[this.code] ?? 400
  }
}

export const itemNotFound = (location: string): ExcelRefusal =>
  new ExcelRefusal('ItemNotFound', `The requested resource doesn't exist: ${location}.`, location)

export const itemAlreadyExists = (location: string): ExcelRefusal =>
  new ExcelRefusal('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', location)

export const invalidArgument = (location: string, why = 'The argument is invalid or missing or has an incorrect format'): ExcelRefusal =>
  new ExcelRefusal('InvalidArgument', `${why}.`, location)

export const invalidOperation = (location: string, why: string): ExcelRefusal => new ExcelRefusal('InvalidOperation', why, location)

export const accessDenied = (location: string): ExcelRefusal =>
  new ExcelRefusal('AccessDenied', 'You cannot perform the requested operation: the sheet or the workbook is protected.', location)

/** Excel can do it; this simulation cannot. It fails, so that nobody takes silence for success. */
export const notSimulated = (what: string): ExcelRefusal =>
  new ExcelRefusal('ApiNotFound', `ApiNotFound: the simulated Excel does not know ${what}. Add it to tests/excel-host.`, what)
