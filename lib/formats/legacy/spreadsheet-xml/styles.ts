// The number formats of SpreadsheetML 2003 by style; some go by names of their own (`Short Date`, `Percent`).
import type { Markup } from '../markup.ts'

const namedFormats = new Map([
  ['General Number', undefined],
  ['General Date', 'd.m.yyyy h:mm'],
  ['Long Date', 'd. mmmm yyyy'],
  ['Medium Date', 'd-mmm-yy'],
  ['Short Date', 'd.m.yyyy'],
  ['Long Time', 'h:mm:ss'],
  ['Medium Time', 'h:mm AM/PM'],
  ['Short Time', 'h:mm'],
  ['Currency', '#,##0.00'],
  ['Euro Currency', '#,##0.00 €'],
  ['Fixed', '0.00'],
  ['Standard', '#,##0.00'],
  ['Percent', '0.00%'],
  ['Scientific', '0.00E+00'],
])

interface Style {
  readonly parent: string | null
  /** Undefined where it says nothing of numbers; null for General. */
  readonly format: string | null | undefined
}

export class Styles {
  readonly #styles = new Map<string, Style>()
  /** Formats by style, once they have been asked for. */
  readonly #known = new Map<string, string | undefined>()

  /** Reads the `Styles` element just opened. */
  read(markup: Markup): void {
    const level = markup.depth
    while (markup.nextChild(level)) {
      if (markup.name !== 'ss:Style') continue
      const [id, parent] = [markup.attribute('ss:ID') ?? '', markup.attribute('ss:Parent')]
      this.#styles.set(id, { parent, format: formatIn(markup) })
    }
  }

  /** The format code of a style, its own or that of the one it builds on; undefined for General. */
  formatOf(id: string | null): string | undefined {
    if (id === null) return undefined
    if (!this.#known.has(id)) this.#known.set(id, this.#lookUp(id))
    return this.#known.get(id)
  }

  #lookUp(id: string): string | undefined {
    const seen = new Set<string>()
    for (let name: string | null = id; name !== null && !seen.has(name); name = this.#styles.get(name)?.parent ?? null) {
      seen.add(name)
      const format = this.#styles.get(name)?.format
      if (format !== undefined) return format ?? undefined
    }
    return undefined
  }
}

/** The format of the style just opened. */
function formatIn(markup: Markup): string | null | undefined {
  const level = markup.depth
  let format: string | null | undefined
  while (markup.nextChild(level)) if (markup.name === 'ss:NumberFormat') format = codeOf(markup.attribute('ss:Format'))
  return format
}

function codeOf(stated: string | null): string | null {
  if (stated === null || stated === '' || /^general$/i.test(stated)) return null
  return namedFormats.has(stated) ? (namedFormats.get(stated) ?? null) : stated
}
