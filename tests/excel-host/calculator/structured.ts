// Structured references: Claims[Amount], Claims[[#Totals],[Amount]], [@Amount], Claims[[Net]:[Gross]].
import type { StructuredReference, TablePart } from './syntax.ts'
import { FormulaSyntaxError } from './tokens.ts'

const parts: Readonly<Record<string, TablePart>> = {
  '#all': 'all',
  '#data': 'data',
  '#headers': 'headers',
  '#totals': 'totals',
  '#this row': 'row',
}

/** Reads `Table[…]` or `[…]` as it stands in a formula. */
export function readStructured(text: string): StructuredReference {
  const open = text.indexOf('[')
  const table = open === 0 ? null : text.slice(0, open)
  const inner = text.slice(open + 1, -1).trim()
  if (inner.startsWith('@')) return { table, parts: ['row'], ...columnsOf(inner.slice(1).trim()) }
  const items = inner.startsWith('[') ? splitItems(inner) : [inner]
  const found = items.flatMap((item) => parts[bare(item).toLowerCase()] ?? [])
  const columns = items.filter((item) => parts[bare(item).toLowerCase()] === undefined)
  if (columns.length > 1) throw new FormulaSyntaxError(`${text} names columns twice`)
  return { table, parts: found.length === 0 ? ['data'] : found, ...columnsOf(columns[0] ?? '') }
}

/** `[A],[B]:[C]` cut at its commas outside brackets. */
function splitItems(text: string): string[] {
  const items = ['']
  let depth = 0
  for (const piece of text.match(/'.|[^]/g) ?? []) {
    if (piece === '[') depth++
    if (piece === ']') depth--
    if (piece === ',' && depth === 0) items.push('')
    else items.push((items.pop() ?? '') + piece)
  }
  return items.map((item) => item.trim())
}

function columnsOf(text: string): { readonly from: string | null; readonly to: string | null } {
  const span = /^\[((?:'.|[^'\]])*)\]:\[((?:'.|[^'\]])*)\]$/.exec(text)
  if (span !== null) return { from: unescapeColumn(span[1] ?? ''), to: unescapeColumn(span[2] ?? '') }
  const one = unescapeColumn(bare(text))
  return one === '' ? { from: null, to: null } : { from: one, to: one }
}

const bare = (item: string): string => (/^\[.*\]$/.test(item) && !item.includes(']:[') ? item.slice(1, -1).trim() : item)
const unescapeColumn = (name: string): string => name.replace(/'(.)/g, '$1')

/** A column's name as it stands inside brackets. */
export const escapeColumn = (name: string): string => name.replace(/['#[\]@]/g, "'$&")
