// Where files are chosen or dropped.
import { html } from 'lit/html.js'
import type { SeasonPane, Template } from '../pane.ts'

/** What a dialog offers first; other kinds can be dropped, and are told what they are. */
const KINDS = '.xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.tsv'

export function filePlace(pane: SeasonPane): Template {
  const { claims: w } = pane.words
  const take = (files: FileList | null | undefined): void => {
    if (files && files.length > 0) pane.dispatch({ kind: 'filesPicked', files: pane.keep(files) })
  }
  const dropped = (event: DragEvent): void => {
    event.preventDefault()
    take(event.dataTransfer?.files)
  }
  const picked = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLInputElement)) return
    take(currentTarget.files)
    currentTarget.value = ''
  }
  return html`
    <div class="place-for-files" @drop=${dropped}>
      <label class="button main">
        ${w.choose}
        <input class="unseen" type="file" multiple accept=${KINDS} aria-describedby="kinds" @change=${picked} />
      </label>
      <span>${w.drop}</span>
      <p id="kinds" class="aside">${w.kinds}</p>
    </div>
  `
}
