// The door: what a program of your own needs, in the order in which a claim goes through it.
export { parseProject, type Project } from './core/project.ts'
export { readSheets } from './formats/index.ts'
export { claimsFileField, register, type ClaimDraft } from './core/claim.ts'
export { assess } from './core/eligibility/index.ts'
export { settle } from './core/settlement.ts'
export { settlementFile } from './core/settlement-file.ts'
export { messageOf } from './i18n/index.ts'
