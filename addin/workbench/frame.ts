// The page around the grid: the head, the sheets, the cell being written, and the pane beside them.
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { live } from 'lit/directives/live.js'
import { languages, type Language } from '../../lib/core/locality.ts'
import { columnName } from '../../lib/sheet/grid.ts'
import { workbenchWords, type WorkbenchWords } from '../../lib/i18n/workbench.ts'
import type { Book, BookSheet } from './book/book.ts'
import { typedText } from './book/shown.ts'
import { cellAt, sheetAt, themes, visibleSheets, type DeskState } from './desk.ts'
import { gridView, type GridHands } from './grid/grid.ts'

export interface FrameHands extends GridHands {
  readonly chooseLanguage: (language: Language) => void
  readonly chooseTheme: (theme: DeskState['theme']) => void
  readonly chooseSheet: (name: string) => void
  readonly type: (text: string) => void
  readonly typed: () => void
  readonly untype: () => void
  readonly giveFiles: () => void
  readonly beginAgain: () => void
  readonly empty: () => void
}

/** What each language calls itself. */
const names: Readonly<Record<Language, string>> = { fi: 'suomi', sv: 'svenska', en: 'English' }

export function frame(book: Book, desk: DeskState, hands: FrameHands): TemplateResult {
  const words = workbenchWords(desk.language)
  const sheet = sheetAt(book, desk)
  return html`<header>
      <h1>${words.title}</h1>
      <button type="button" @click=${hands.giveFiles}>${words.giveFiles}</button>
      <button type="button" @click=${hands.beginAgain}>${words.beginAgain}</button>
      <button type="button" @click=${hands.empty}>${words.emptyWorkbook}</button>
      <span class="gap"></span>
      ${choice(words.language, languages, desk.language, (one) => names[one], hands.chooseLanguage)}
      ${choice(words.theme, themes, desk.theme, (one) => words.themes[one], hands.chooseTheme)}
    </header>
    <main>
      ${
        sheet === undefined
          ? html`<p class="empty">${words.noSheets}</p>`
          : html`${bar(sheet, desk, words, hands)} ${gridView(sheet, desk, hands)} ${tabs(book, sheet, words, hands)}`
      }
      <p class="about" role="status">
        ${desk.notice === null ? (sheet?.mark ? words.aboutReport : words.about) : html`<strong>${words[desk.notice]}</strong>`}
      </p>
    </main>`
}

function choice<T extends string>(
  label: string,
  all: readonly T[],
  chosen: T,
  nameOf: (one: T) => string,
  choose: (one: T) => void,
): TemplateResult {
  const change = ({ target }: Event): void => {
    const value = target instanceof HTMLSelectElement ? all.find((one) => one === target.value) : undefined
    if (value !== undefined) choose(value)
  }
  return html`<label
    >${label}
    <select @change=${change}>
      ${all.map((one) => html`<option value=${one} ?selected=${one === chosen}>${nameOf(one)}</option>`)}
    </select></label
  >`
}

function bar(sheet: BookSheet, desk: DeskState, words: WorkbenchWords, hands: FrameHands): TemplateResult {
  const { cell } = cellAt(sheet, desk.place)
  const input = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) hands.type(target.value)
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') hands.typed()
    if (event.key === 'Escape') hands.untype()
  }
  return html`<div class="bar">
    <span class="address">${columnName(desk.place.column)}${desk.place.row}</span>
    <input
      id="content"
      aria-label=${words.cell}
      autocomplete="off"
      .value=${live(desk.typing ?? typedText(cell, desk.language))}
      @input=${input}
      @keydown=${press}
      @change=${hands.typed}
    />
    ${cell?.formula === undefined ? nothing : html`<code>=${cell.formula}</code>`}
  </div>`
}

/** The arrow keys go from sheet to sheet. */
function tabs(book: Book, here: BookSheet, words: WorkbenchWords, hands: FrameHands): TemplateResult {
  const sheets = visibleSheets(book)
  const press = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = sheets[sheets.indexOf(here) + step]
    if (step === 0 || next === undefined) return
    event.preventDefault()
    hands.chooseSheet(next.name)
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus())
  }
  return html`<div class="tabs" role="tablist" aria-label=${words.sheets} @keydown=${press}>
    ${sheets.map(
      (sheet) =>
        html`<button
          type="button"
          role="tab"
          aria-selected=${sheet === here}
          aria-controls="grid"
          tabindex=${sheet === here ? 0 : -1}
          class=${sheet.mark === null ? '' : 'report'}
          @click=${() => {
            hands.chooseSheet(sheet.name)
          }}
        >
          ${sheet.name}
        </button>`,
    )}
  </div>`
}
