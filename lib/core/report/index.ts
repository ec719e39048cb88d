// The door of reports: from a settled project to titled blocks that every painter shows alike.
export type * from './block.ts'
export { financialReport } from './financial/index.ts'
export type { CellReference, Condition, Formula } from './formula.ts'
export type { ReportMaterial, ReportSource } from './material.ts'
export { publicityMissing } from './publicity.ts'
export { resultsReport } from './results/index.ts'
export type { Value } from './value.ts'
export type { ReportWords } from './words.ts'
