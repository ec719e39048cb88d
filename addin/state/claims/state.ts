// The claim files a person has chosen and what happens to them. Law: choosing a file changes nothing in the workbook.
import type { Project } from '../../../lib/core/project.ts'
import type { ChosenFile, FileReading } from './chosen-file.ts'

export interface ClaimsState {
  readonly files: readonly ChosenFile[]
  /** What the files were read for: `readingKey` of the project. A project that changes has them read anew. */
  readonly readFor: string
  /** The posted file of which it is asked whether it is really to be put back. */
  readonly sureAbout: string | null
}

export const noClaims: ClaimsState = { files: [], readFor: '', sureAbout: null }

/** Of a project, all that reading a claim file goes by. */
export const readingKey = ({ localities, claims, period, profile, terms }: Project): string =>
  JSON.stringify([localities, claims, period, profile, terms])

/** Files are numbered as they are chosen. */
export interface PickedFile {
  readonly id: number
  readonly name: string
}

export function withFiles(state: ClaimsState, picked: readonly PickedFile[]): ClaimsState {
  const added = picked.map(({ id, name }): ChosenFile => ({ id, name, reading: { kind: 'waiting' }, isTaken: true, isOpen: false }))
  return { ...state, files: [...state.files, ...added] }
}

export const withReading = (state: ClaimsState, id: number, reading: FileReading): ClaimsState => changed(state, id, { reading })

export function changed(state: ClaimsState, id: number, change: Partial<ChosenFile>): ClaimsState {
  return { ...state, files: state.files.map((file) => (file.id === id ? { ...file, ...change } : file)) }
}

export const without = (state: ClaimsState, ids: readonly number[]): ClaimsState => ({
  ...state,
  files: state.files.filter(({ id }) => !ids.includes(id)),
})

export const isBusyReading = ({ files }: ClaimsState): boolean =>
  files.some(({ reading }) => reading.kind === 'waiting' || reading.kind === 'reading')

export const isBeingRead = ({ files }: ClaimsState, id: number): boolean =>
  files.some((file) => file.id === id && (file.reading.kind === 'waiting' || file.reading.kind === 'reading'))
