// The codes with which Excel refuses a whole request, and what its library makes of them (tried in EXCEL.md A1, read in the library).

export interface HostError {
  readonly name: string
  readonly httpStatus: number
  readonly message: string
}

export const hostErrors = {
  /** The user is typing in a cell. */
  5004: { name: 'InvalidOperationInCellEditMode', httpStatus: 400, message: 'Excel is in cell-editing mode.' },
  5001: { name: 'GeneralException', httpStatus: 500, message: 'There was an internal error while processing the request.' },
  5012: { name: 'InvalidOrTimedOutSession', httpStatus: 408, message: 'Your Office Online session has expired or is invalid.' },
  5102: { name: 'ActivityLimitReached', httpStatus: 429, message: 'Activity limit has been reached.' },
  5103: { name: 'RequestPayloadSizeLimitExceeded', httpStatus: 400, message: 'The request payload size has exceeded the limit.' },
  5104: { name: 'ResponsePayloadSizeLimitExceeded', httpStatus: 400, message: 'The response payload size has exceeded the limit.' },
  7000: { name: 'AccessDenied', httpStatus: 401, message: 'You cannot perform the requested operation.' },
} as const satisfies Record<number, HostError>

export type HostErrorCode = keyof typeof hostErrors
