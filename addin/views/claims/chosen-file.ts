// A chosen file: what was found in it and what it is to the workbook.
import { html, nothing } from 'lit/html.js'
import { live } from 'lit/directives/live.js'
import { isPostable, type FileStanding } from '../../state/claims/chosen-file.ts'
import type { FilePreview } from '../../state/claims/preview.ts'
import { formatMoney } from '../../../lib/i18n/index.ts'
import type { SeasonPane, Template } from '../pane.ts'
import { labelled } from '../figure.ts'
import { fileDetails } from './file-details.ts'
import { readingMarks } from './reading-marks.ts'
import { whatClaims } from './what-claims.ts'

export function chosenFile(pane: SeasonPane, one: FilePreview): Template {
  const { file, standing } = one
  const { claims: w } = pane.words
  return html`
    <article class="card">
      ${isPostable(standing) ? choice(pane, one) : html`<h3 class="name">${file.name}</h3>`}
      ${file.reading.kind === 'read' ? found(pane, one) : readingMarks(pane, file)}
      <div class="heading">
        ${file.reading.kind === 'read' && !isUnread(standing) ? opening(pane, one) : html`<span></span>`}
        <button
          type="button"
          class="quiet"
          aria-label=${`${w.forget}: ${file.name}`}
          @click=${pane.tells({ kind: 'fileForgotten', id: file.id })}
        >
          ${w.forget}
        </button>
      </div>
      ${file.isOpen || isUnread(standing) ? fileDetails(pane, one) : nothing}
    </article>
  `
}

const choice = (pane: SeasonPane, { file }: FilePreview): Template => html`
  <h3 class="name">
    <label>
      <input
        type="checkbox"
        aria-label=${pane.words.claims.take(file.name)}
        .checked=${live(file.isTaken)}
        @change=${pane.tells({ kind: 'fileTaken', id: file.id, isTaken: !file.isTaken })}
      />
      ${file.name}
    </label>
  </h3>
`

function found(pane: SeasonPane, one: FilePreview): Template {
  const { claims: w } = pane.words
  const { file, standing, claimedCents, eligibleCents } = one
  return html`
    <p><span class="mark ${tones[standing.kind]}">${standingTold(pane, standing)}</span></p>
    ${whatClaims(pane, file)}
    ${
      isPostable(standing) && !isUnread(standing)
        ? html`<dl class="figures">
            ${labelled(w.claimed, formatMoney(claimedCents, pane.language))}
            ${labelled(w.eligible, formatMoney(eligibleCents, pane.language), 'sum')}
          </dl>`
        : nothing
    }
    ${todo(pane, standing)}
  `
}

function opening(pane: SeasonPane, one: FilePreview): Template {
  const { id, name, isOpen } = one.file
  const { claims: w } = pane.words
  const counts = w.findings(one.counts) || w.clean
  return html`
    <button
      type="button"
      class="quiet"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-label=${`${counts}. ${w.open(name)}`}
      @click=${pane.tells({ kind: 'fileOpened', id, isOpen: !isOpen })}
    >
      ${counts}
    </button>
  `
}

/** Nothing was taken from it: why not is said at once. */
const isUnread = ({ kind }: FileStanding): boolean => kind === 'rejected' || kind === 'refused'

const tones: Readonly<Record<FileStanding['kind'], string>> = {
  unread: '',
  rejected: 'error',
  refused: 'error',
  posted: '',
  duplicate: 'warning',
  sameName: 'warning',
  replacing: 'warning',
  new: 'good',
}

const standingTold = ({ words: { claims: w } }: SeasonPane, standing: FileStanding): string =>
  standing.kind === 'duplicate' ? w.duplicate(standing.original) : w.standing[standing.kind]

function todo({ words: { claims: w } }: SeasonPane, { kind }: FileStanding): Template {
  if (kind === 'sameName') return html`<p>${w.sameNameTodo}</p>`
  return kind === 'replacing' ? html`<p>${w.replacingTodo}</p>` : nothing
}
