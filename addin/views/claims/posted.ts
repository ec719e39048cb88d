// What is posted, file by file; each can be taken back.
import { html, nothing } from 'lit'
import { groupedBy } from '../../../lib/core/claim.ts'
import type { Posting } from '../../../lib/sheet/project-workbook/index.ts'
import { postingCell } from '../../state/season/check-cell.ts'
import { busy } from '../busy.ts'
import type { SeasonPane, Template } from '../pane.ts'
import { sure } from '../sure.ts'
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
  const cell = postingCell(pane.season.cells, postings[0]?.importKey ?? '')
  return html`
    <li>
      <div class="heading">
        <div class="name">
          ${
            cell === null
              ? file
              : html`<button
                  type="button"
                  class="link"
                  aria-label=${`${file}: ${pane.words.frame.showCell}`}
                  @click=${pane.tells({ kind: 'cellAsked', place: cell })}
                >
                  ${file}
                </button>`
          }
          ${postings.map(({ draft }) => html`<p class="aside">${claimTold(pane, draft)}</p>`)}
        </div>
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
      ${
        pane.state.claims.sureAbout === file
          ? sure(pane, {
              question: w.sure(file),
              about: [w.sureAbout],
              yes: w.sureYes,
              no: w.sureNo,
              confirmed: { kind: 'putBackSure', file },
              doubted: { kind: 'putBackDoubted' },
            })
          : nothing
      }
    </li>
  `
}
