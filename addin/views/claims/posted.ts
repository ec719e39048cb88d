// What is posted, file by file; each can be taken back.
import { html, nothing } from 'lit/html.js'
import { groupedBy } from '../../../lib/core/claim.ts'
import type { Posting } from '../../../lib/sheet/project-workbook/index.ts'
import { postingCell } from '../../state/season/check-cell.ts'
import { busy } from '../busy.ts'
import type { SeasonPane, Template } from '../pane.ts'
import { sure, type Question } from '../sure.ts'
import { claimTold } from './what-claims.ts'

export function posted(pane: SeasonPane): Template {
  const { claims: w } = pane.words
  const all = pane.season.snapshot.postings.filter(({ state }) => state === 'posted')
  const files = [...groupedBy(all, ({ draft }) => draft.source.file)]
  return html`
    <section aria-labelledby="posted">
      <h2 id="posted">${w.posted}</h2>
      ${
        files.length === 0
          ? html`<p>${w.nonePosted}</p>`
          : html`<ul class="rows">
              ${files.map(([file, postings]) => postedFile(pane, file, postings))}
            </ul>`
      }
    </section>
  `
}

function postedFile(pane: SeasonPane, file: string, postings: readonly Posting[]): Template {
  const { claims: w } = pane.words
  return html`
    <li>
      <div class="heading">
        <div class="name">${named(pane, file, postings)}</div>
        <button
          type="button"
          class="quiet"
          aria-label=${`${w.putBack}: ${file}`}
          aria-disabled=${busy(pane)}
          @click=${pane.tells({ kind: 'putBackAsked', file })}
        >
          ${w.putBack}
        </button>
      </div>
      ${postings.map(({ status, draft }) => html`<p class="aside">${status === 'rejected' ? w.standing.rejected : claimTold(pane, draft)}</p>`)}
      ${pane.state.claims.sureAbout === file ? sure(pane, question(pane, file)) : nothing}
    </li>
  `
}

/** The file's name leads to its row of the ledger. */
function named(pane: SeasonPane, file: string, postings: readonly Posting[]): Template {
  const place = postingCell(pane.season.cells, postings[0]?.importKey ?? '')
  if (place === null) return html`${file}`
  const label = `${file}: ${pane.words.frame.showCell}`
  return html`<button type="button" class="link" aria-label=${label} @click=${pane.tells({ kind: 'cellAsked', place })}>${file}</button>`
}

const question = ({ words: { claims: w } }: SeasonPane, file: string): Question => ({
  question: w.sure(file),
  about: [w.sureAbout],
  yes: w.sureYes,
  no: w.sureNo,
  confirmed: { kind: 'putBackSure', file },
  doubted: { kind: 'putBackDoubted' },
})
