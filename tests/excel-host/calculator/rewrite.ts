// Rewrites the references inside a formula when cells move or things are renamed. Law: only the references change; every other sign stays as written.
import { columnName } from '../../../lib/sheet/grid.ts'
import { quoteSheet, readAddress } from '../model/address.ts'
import { bottomOf, isSameArea, rightOf, type Area } from '../model/area.ts'
import { reshape, type Reshaping } from '../model/reshaping.ts'
import { escapeColumn } from './structured.ts'
import { tokensOf, type Token } from './tokens.ts'

/** The formula with every token replaced for which `replace` gives another text. */
function rewrite(formula: string, replace: (token: Token) => string | null): string {
  let result = ''
  let end = 0
  const body = formula.slice(1)
  for (const token of tokensOf(body)) {
    const replacement = replace(token)
    if (replacement !== null) {
      result += body.slice(end, token.start) + replacement
      end = token.start + token.text.length
    }
  }
  return `=${result}${body.slice(end)}`
}

const sheetMark = (text: string): number => text.lastIndexOf('!') + 1

/** The formula of a sheet after cells of `edited` moved. */
export function moveReferences(formula: string, ownSheet: string, edited: string, reshaping: Reshaping): string {
  return rewrite(formula, ({ kind, text }) => {
    const address = kind === 'reference' ? readAddress(text) : null
    if (address === null || (address.sheet ?? ownSheet).toLowerCase() !== edited.toLowerCase()) return null
    const area = reshape(address.area, reshaping)
    if (area !== null && isSameArea(area, address.area)) return null
    const mark = sheetMark(text)
    return area === null ? '#REF!' : text.slice(0, mark) + writeLike(text.slice(mark), area)
  })
}

const corner = /(\$?)([A-Z]*)(\$?)(\d*)/i

/** Writes an area with the `$` marks and the shape of an address that was there before. */
function writeLike(before: string, area: Area): string {
  const corners = before.split(':')
  const written = corners.map((text, index) => {
    const [, columnMark = '', letters = '', rowMark = '', digits = ''] = corner.exec(text) ?? []
    const [row, column] = index === 0 ? [area.row, area.column] : [bottomOf(area), rightOf(area)]
    const across = letters === '' ? '' : columnMark + columnName(column)
    return across + (digits === '' ? '' : (letters === '' ? columnMark : rowMark) + String(row + 1))
  })
  return written.join(':')
}

/** The formula after a sheet got another name; null means the sheet is gone. */
export function renameSheet(formula: string, before: string, after: string | null): string {
  return rewrite(formula, ({ kind, text }) => {
    const mark = sheetMark(text)
    if ((kind !== 'reference' && kind !== 'word') || mark === 0) return null
    const sheet = text
      .slice(0, mark - 1)
      .replace(/^'|'$/g, '')
      .replaceAll("''", "'")
    if (sheet.toLowerCase() !== before.toLowerCase()) return null
    return after === null ? '#REF!' : `${quoteSheet(after)}!${text.slice(mark)}`
  })
}

/** The formula after a table got another name; null means the table is gone. */
export function renameTable(formula: string, before: string, after: string | null): string {
  return rewrite(formula, ({ kind, text }) => {
    const open = text.indexOf('[')
    const name = kind === 'structured' ? text.slice(0, open) : kind === 'word' ? text : ''
    if (name.toLowerCase() !== before.toLowerCase()) return null
    return after === null ? '#REF!' : after + text.slice(name.length)
  })
}

/** The formula after a column of a table got another name; `isInside` where the formula stands in that table. */
export function renameColumn(formula: string, table: string, before: string, after: string, isInside: boolean): string {
  const column = new RegExp(`(?<=[[@])${escapePattern(escapeColumn(before))}(?=\\])`, 'giu')
  return rewrite(formula, ({ kind, text }) => {
    const name = text.slice(0, Math.max(0, text.indexOf('[')))
    const isMeant = name === '' ? isInside : name.toLowerCase() === table.toLowerCase()
    return kind === 'structured' && isMeant ? name + text.slice(name.length).replace(column, () => escapeColumn(after)) : null
  })
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
