// The preview of the chosen files, computed once for as long as neither they nor the workbook change.
import { previewOf, type Preview } from '../../state/claims/preview.ts'
import type { ChosenFile } from '../../state/claims/chosen-file.ts'
import type { Season } from '../../state/season/index.ts'
import { tellIn } from '../../../lib/i18n/tell.ts'
import type { SeasonPane } from '../pane.ts'

const known = new WeakMap<readonly ChosenFile[], { readonly season: Season; readonly preview: Preview }>()

export function previewFor({ season, state }: SeasonPane): Preview {
  const { files } = state.claims
  const before = known.get(files)
  if (before?.season === season) return before.preview
  const preview = previewOf(season, files, tellIn(season.project, season.language))
  known.set(files, { season, preview })
  return preview
}
