// Setting a workbook up as a project workbook: in which language, empty or from a project.json.
import { html, nothing } from 'lit/html.js'
import { live } from 'lit/directives/live.js'
import { languages } from '../../../lib/core/locality.ts'
import { isError } from '../../../lib/core/finding.ts'
import { busy } from '../busy.ts'
import { findingList } from '../finding-list.ts'
import { heading } from '../frame/heading.ts'
import type { Pane, Template } from '../pane.ts'

export function setUp(pane: Pane, sheets: readonly string[]): Template {
  const { project: w } = pane.words
  return html`
    ${heading(pane, w.setUp)}
    <p>${w.setUpAbout}</p>
    ${sheets.length === 0 ? nothing : html`<p class="aside">${w.present(sheets.join(', '))}</p>`}
    <ol class="steps">
      ${w.steps.map((one) => html`<li>${one}</li>`)}
    </ol>
    ${languageChoice(pane)} ${projectFile(pane)}
    <button type="button" class="main" aria-disabled=${busy(pane)} @click=${pane.tells({ kind: 'setUpAsked' })}>${w.setUp}</button>
  `
}

const languageChoice = (pane: Pane): Template => html`
  <fieldset>
    <legend>${pane.words.project.language}</legend>
    ${languages.map(
      (language) => html`
        <label>
          <input
            type="radio"
            name="set-up-language"
            .checked=${live(pane.state.setUp.language === language)}
            @change=${pane.tells({ kind: 'setUpLanguageChosen', language })}
          />
          ${pane.words.project.languages[language]}
        </label>
      `,
    )}
  </fieldset>
`

function projectFile(pane: Pane): Template {
  const { project: w } = pane.words
  const { project, findings } = pane.state.setUp
  return html`
    <fieldset>
      <legend>${w.file}</legend>
      <p class="aside" id="about-file">${w.fileAbout}</p>
      ${
        project === null
          ? picker(pane)
          : html`<p>${w.from(project.name, project.project.code, project.project.localities.length)}</p>
              <button type="button" @click=${pane.tells({ kind: 'projectForgotten' })}>${w.forgetFile}</button>`
      }
      ${
        findings.length === 0
          ? nothing
          : html`<p role="alert">${findings.some(isError) ? w.fileWrong : w.fileRemarks}</p>
              ${findingList(pane, findings)}`
      }
    </fieldset>
  `
}

function picker(pane: Pane): Template {
  const picked = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLInputElement)) return
    const [file] = pane.keep(currentTarget.files ?? [])
    currentTarget.value = ''
    if (file !== undefined) pane.dispatch({ kind: 'projectFilePicked', file })
  }
  return html`
    <label class="button">
      ${pane.words.project.chooseFile}
      <input class="unseen" type="file" accept=".json,application/json" aria-describedby="about-file" @change=${picked} />
    </label>
  `
}
