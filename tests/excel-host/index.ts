// The door to the simulated Excel for tests in bare Node; tests in a browser also use browser/open-pane.ts. What is assumed about Excel: ASSUMPTIONS.md.
export { openExcel, type OpenedExcel } from './node/open-excel.ts'
export { Workbook } from './model/workbook.ts'
export { addGrid, gridOf } from './model/grids.ts'

export { hostErrors, type HostErrorCode } from './faults/host-errors.ts'

export type { Host } from './bridges/host.ts'
