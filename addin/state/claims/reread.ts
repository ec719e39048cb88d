// Files that were read for a project which has changed since are read anew. Law: what a preview shows is what posting would bring now.
import { seasonOf } from '../begin.ts'
import { step, type Step } from '../effect.ts'
import type { PaneState } from '../state.ts'
import type { ChosenFile } from './chosen-file.ts'
import { readingKey } from './state.ts'

export function readAnew(state: PaneState): Step<PaneState> {
  const season = seasonOf(state)
  const stale = state.claims.files.filter(({ reading }) => reading.kind !== 'cancelled')
  if (season === null || stale.length === 0) return step(state)
  const readFor = readingKey(season.project)
  if (state.claims.readFor === readFor) return step(state)
  const files = state.claims.files.map((file): ChosenFile => (stale.includes(file) ? { ...file, reading: { kind: 'waiting' } } : file))
  return step(
    { ...state, claims: { ...state.claims, files, readFor } },
    { kind: 'readFiles', files: stale.map(picked), project: season.project },
  )
}

export const picked = ({ id, name }: ChosenFile): { readonly id: number; readonly name: string } => ({ id, name })
