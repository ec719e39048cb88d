// Of which locality and which claim a file was recognised to be.
import { html, nothing } from 'lit/html.js'
import type { ClaimDraft } from '../../../lib/core/claim.ts'
import type { ChosenFile } from '../../state/claims/chosen-file.ts'
import type { SeasonPane, Template } from '../pane.ts'

export const whatClaims = (pane: SeasonPane, { reading }: ChosenFile): Template =>
  reading.kind === 'read' ? html`${reading.file.claims.map(({ draft }) => html`<p>${claimTold(pane, draft)}</p>`)}` : nothing

export function claimTold(
  { words: { claims: w, overview }, localityName }: SeasonPane,
  { locality, claim, nil, lines }: Pick<ClaimDraft<unknown>, 'locality' | 'claim' | 'nil' | 'lines'>,
): string {
  return [
    locality === null ? w.noLocality : localityName(locality),
    claim === null ? w.noClaim : overview.claim(claim),
    nil ? w.nil : w.lines(lines.length),
  ].join(' · ')
}
