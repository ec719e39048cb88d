// Choosing claim files, posting them, putting them back.
import { begin, seasonOf } from '../begin.ts'
import { step, type Step } from '../effect.ts'
import type { ClaimsEvent } from '../event.ts'
import { tellIn } from '../../../lib/i18n/tell.ts'
import type { PaneState } from '../state.ts'
import type { Steps } from '../steps.ts'
import { replacedBy } from './chosen-file.ts'
import { previewOf } from './preview.ts'
import { picked } from './reread.ts'
import { changed, isBeingRead, readingKey, withFiles, withReading, without, type ClaimsState, type PickedFile } from './state.ts'

export const claimsSteps: Steps<ClaimsEvent['kind']> = {
  filesPicked: (state, { files }) => readFiles(state, withFiles(state.claims, files), files),
  readingStaged: (state, { id, stage }) =>
    step(isBeingRead(state.claims, id) ? withReadingOf(state, id, { kind: 'reading', stage }) : state),
  fileRead: (state, { id, file }) => step(isBeingRead(state.claims, id) ? withReadingOf(state, id, { kind: 'read', file }) : state),
  readingCancelled: (state, { id }) =>
    isBeingRead(state.claims, id) ? step(withReadingOf(state, id, { kind: 'cancelled' }), { kind: 'cancelReading', id }) : step(state),
  rereadAsked: (state, { id }) => {
    const again = state.claims.files.filter((file) => file.id === id).map(picked)
    return readFiles(state, withReading(state.claims, id, { kind: 'waiting' }), again)
  },
  fileForgotten: (state, { id }) => step(withClaims(state, without(state.claims, [id])), { kind: 'forgetFiles', ids: [id] }),
  fileTaken: (state, { id, isTaken }) => step(withClaims(state, changed(state.claims, id, { isTaken }))),
  fileOpened: (state, { id, isOpen }) => step(withClaims(state, changed(state.claims, id, { isOpen }))),
  postAsked: (state) => post(state),
  putBackAsked: (state, { file }) => step(doubting(state, file), { kind: 'focus', mark: 'sure' }),
  putBackDoubted: (state) => step(doubting(state, null), { kind: 'focus', mark: 'view' }),
  putBackSure: (state, { file }) => putBack(doubting(state, null), file),
  recoverAsked: (state, { what }) => begin(state, { kind: 'recover', what }),
}

const withClaims = (state: PaneState, claims: ClaimsState): PaneState => ({ ...state, claims })
const doubting = (state: PaneState, sureAbout: string | null): PaneState => withClaims(state, { ...state.claims, sureAbout })
const withReadingOf = (state: PaneState, id: number, reading: Parameters<typeof withReading>[2]): PaneState =>
  withClaims(state, withReading(state.claims, id, reading))

/** Files can only be read for a project: its localities and claims are what they are recognised by. */
function readFiles(state: PaneState, claims: ClaimsState, files: readonly PickedFile[]): Step<PaneState> {
  const season = seasonOf(state)
  if (season === null || files.length === 0) return step(state)
  const { project } = season
  return step({ ...state, notice: null, claims: { ...claims, readFor: readingKey(project) } }, { kind: 'readFiles', files, project })
}

function post(state: PaneState): Step<PaneState> {
  const season = seasonOf(state)
  if (season === null) return step(state)
  const { taken } = previewOf(season, state.claims.files, tellIn(season.project, season.language))
  if (taken.length === 0) return step(state)
  return begin(state, {
    kind: 'post',
    postings: taken.flatMap(({ postings }) => postings),
    replaced: taken.flatMap(({ standing }) => replacedBy(standing)),
    head: season.snapshot.head,
    files: taken.map(({ file }) => file.id),
  })
}

function putBack(state: PaneState, file: string): Step<PaneState> {
  const { postings = [], head = '' } = seasonOf(state)?.snapshot ?? {}
  const importKeys = postings.filter((one) => one.state === 'posted' && one.draft.source.file === file).map(({ importKey }) => importKey)
  return importKeys.length === 0 ? step(state) : begin(state, { kind: 'putBack', importKeys, head, file })
}
