// The door to the simulated Excel for tests in bare Node; tests in a browser also use browser/open-pane.ts. What is assumed about Excel: ASSUMPTIONS.md.
export { openExcel, type ExcelOptions, type OpenedExcel } from './node/open-excel.ts'
export { Workbook, type WorkbookOptions } from './model/workbook.ts'
export { addGrid, gridOf } from './model/grids.ts'
export { FaultPlan, type Fault } from './faults/fault-plan.ts'
export { hostErrors, type HostErrorCode } from './faults/host-errors.ts'
export type { Totals } from './faults/statistics.ts'
export type { Host } from './bridges/host.ts'
