// How an OpenDocument file was last looked at: which tables have tabs that lead to them, and how far their frozen panes are scrolled. Law: what cannot be
// reached is hidden.
import type { Markup } from '../markup.ts'
import type { WindowView } from '../../windows.ts'

interface Corner {
  readonly row: number
  readonly column: number
}

const FROZEN = '2'
const FIRST: Corner = { row: 0, column: 0 }
/** More tables or settings than anybody has. */
const MOST = 10_000

export class Views {
  readonly #corners = new Map<string, Corner>()
  #hasTabs = true
  #active = ''

  /** Reads the `office:settings` just opened. */
  read(markup: Markup): void {
    this.#items(markup, '')
  }

  /** The first cell of a table that can be scrolled to. */
  cornerOf(table: string): Corner {
    return this.#corners.get(table) ?? FIRST
  }

  /** The window, for tables of these names; without tabs it shows the active one, or else the first. */
  windowOf(tables: readonly string[]): WindowView {
    return { isShown: true, only: this.#hasTabs ? null : Math.max(0, tables.indexOf(this.#active)) }
  }

  /** The items within the element just opened; `table` is the name of the entry they belong to. */
  #items(markup: Markup, table: string): void {
    const level = markup.depth
    const items = new Map<string, string>()
    while (markup.nextChild(level)) {
      const name = markup.attribute('config:name') ?? ''
      if (markup.name === 'config:config-item' && items.size < MOST) items.set(name, markup.content().trim())
      else if (markup.name.startsWith('config:')) this.#items(markup, name)
    }
    if (items.get('HasSheetTabs') === 'false') this.#hasTabs = false
    this.#active = items.get('ActiveTable') ?? this.#active
    const row = items.get('VerticalSplitMode') === FROZEN ? Number(items.get('PositionTop')) || 0 : 0
    const column = items.get('HorizontalSplitMode') === FROZEN ? Number(items.get('PositionLeft')) || 0 : 0
    if ((row > 0 || column > 0) && this.#corners.size < MOST)
      this.#corners.set(table, { row: Math.max(0, row), column: Math.max(0, column) })
  }
}
