// The door of reports: from a settled project to titled blocks that every painter shows alike.
export type * from './block.ts'
export { financialReport } from './financial/index.ts'
export type { CellReference, Condition, Formula } from './formula.ts'
export { RULES, type ReportMaterial, type ReportSource } from './material.ts'
export { publicityMissing } from './publicity.ts'
export { resultsReport } from './results/index.ts'
export type { Value } from './value.ts'
export type { FindingNames, ReportWords } from './words.ts'
